"""Scenes of disabled people, parents, faiths and ages."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (
    BROWN,
    CRIMSON,
    DEEP,
    GREEN,
    GREY,
    LIME,
    NAVY,
    ORANGE,
    PALE,
    PINK,
    PURPLE,
    RED,
    SAND,
    WHITE,
    WOOD,
    box,
    disc,
    dot,
    line,
    oval,
    put,
    scene,
    tube,
    turn,
)
from drawing.people import (
    ALEX,
    AMINA,
    DEV,
    JOE,
    KIM,
    LIN,
    MIA,
    OMAR,
    ROSE_ANN,
    SAM,
    bust,
    head,
    helper,
    stand,
)
from drawing.things import (
    arrow,
    door,
    heart,
    house,
    infinity,
    profile_head,
    thought,
)


@scene(
    "autism",
    "A man under an infinity sign in calm colours",
    "a way of being that some people are born with",
    "autism, autistic, autistic person, neurodivergent, neurodiversity",
)
def _autism() -> str:
    return bust(36, 70, KIM, "smile", 1.2) + infinity(36, 14, 1.15)


@scene(
    "dementia",
    "A head with a tree that loses its leaves",
    "an illness that makes it hard to remember",
    "dementia, memory problems, forget, memory loss, Alzheimer's, memory clinic",
)
def _dementia() -> str:
    trunk = line("M32 50V32M32 42l-7-6M32 38l6-5", "", 3, BROWN)
    crown = "".join(
        dot(x, y, 3.4, GREEN)
        for x, y in ((23, 33), (24, 25), (31, 21), (32, 28), (38, 26), (39, 32))
    )
    gone = "".join(
        put(x, y, turn(a, 0, 0, oval(0, 0, 3.4, 1.9, LIME)))
        for x, y, a in ((47, 17, 30), (58, 9, -20), (65, 20, 40), (62, 33, -30))
    )
    return profile_head(SAND) + trunk + crown + gone


@scene(
    "memory",
    "A woman tries to remember and there is a question mark",
    "keeping things in mind",
    "memory, remember, forget, memory test, memory check",
)
def _memory() -> str:
    ask = line("M45 14c0-7 10-7 10 0c0 4-5 3-5 7", "", 2.8) + dot(50, 25.5, 1.8)
    return thought(50, 17, 1.4) + ask + bust(18, 69, ROSE_ANN, "worried>", 1.1)


@scene(
    "wheelchair-user",
    "A woman in a wheelchair holds up a hand in greeting",
    "a person who moves about in a wheelchair",
    "wheelchair user, wheelchair, disabled, access, physical disability",
)
def _wheelchair_user() -> str:
    chair = line("M19 30V52M19 50H39", "", 3)
    legs = tube("M28 47H43V59h5", MIA.legs, 4.4)
    body = line("M21 50V33q0-7 7-7t8 7V50Z", MIA.top)
    wave = disc(50, 21, 3, MIA.skin) + tube("M33 32L43 34L48 26", MIA.top, 3.6)
    wheel = disc(27, 53, 14, "", 3) + disc(27, 53, 2.4, GREY)
    return (
        chair
        + legs
        + body
        + head(29, 15, 8.6, MIA, "smile>")
        + wave
        + wheel
        + disc(51, 64, 3.4, GREY)
    )


@scene(
    "hearing-aid-user",
    "A man who wears a hearing aid",
    "a person who hears little",
    "hearing aid, deaf, hard of hearing, hearing loss",
)
def _hearing_aid_user() -> str:
    crown = "M22 55c-9-5-13-13-12-22C11 19 21 10 33 10c10 0 17 5 20 12"
    hair = line(f"{crown}L44 22C43 28 41 31 36 31L28 31L25 46Z", BROWN)
    ear = line("M31 45C28 34 45 33 43 42C42 47 38 46 38 51C38 55 32 54 32 50", OMAR.skin)
    aid = line("M33 36C26 33 22 40 26 50q3 2 4-1C28 43 29 39 33 36Z", DEEP) + line(
        "M33 36q4 0 4 6", "", 2.4, NAVY
    )
    return profile_head(OMAR.skin) + hair + ear + aid


@scene(
    "white-cane",
    "A blind man walks with a white cane",
    "a person who sees little or nothing",
    "blind, sight loss, white cane, partially sighted, visual impairment",
)
def _white_cane() -> str:
    dark = replace(JOE, top=GREEN)
    walker = stand(26, 67, dark, right=((10, -22), (15, -22)), size=1.2)
    shades = (
        box(20.5, 14.5, 5, 4, "#000", 1.5) + box(29, 14.5, 5, 4, "#000", 1.5) + line("M25 16h4")
    )
    return (
        line("M43 41L63 66", "", 5)
        + line("M43 41L60 62", "", 2, WHITE)
        + line("M60.5 63L63 66", "", 2.4, CRIMSON)
        + walker
        + shades
    )


@scene(
    "walking-frame",
    "An older woman walks with a frame",
    "a person who needs help to walk",
    "walking frame, mobility, walking aid, physical disability, hard to walk, zimmer",
)
def _walking_frame() -> str:
    frame = line("M40 40H58M43 40L40 66M57 40L61 66M42 53H59", "", 3.4)
    return (
        stand(25, 67, ROSE_ANN, "smile>", ((-3, -22), (9, -23)), ((10, -24), (15, -24)), size=1.15)
        + frame
    )


@scene(
    "woman-in-hijab",
    "A woman in a headscarf smiles",
    "a Muslim woman; someone of any faith",
    "hijab, headscarf, Muslim, faith, religion, culture",
)
def _woman_in_hijab() -> str:
    return bust(36, 69, AMINA, size=1.75)


@scene(
    "faith",
    "Three people of different faiths pray by a candle",
    "what people believe in",
    "faith, religion, belief, pray, prayer, chaplain, spiritual care",
)
def _faith() -> str:
    who = ((13, AMINA), (59, DEV), (36, ROSE_ANN))
    people = "".join(bust(x, 69, person, "calm", 0.82) for x, person in who)
    pray = "".join(line(f"M{x - 3} 69V57l3-5l3 5V69Z", person.skin) for x, person in who)
    candle = box(32, 19, 8, 14, WHITE) + line("M36 18c-5-5-1-7 0-12c1 4 5 7 0 12Z", ORANGE)
    return candle + people + pray


@scene(
    "perinatal-care",
    "A pregnant woman with a helper beside her",
    "care for mothers before and after a birth",
    "perinatal, pregnant, pregnancy, expecting a baby, maternity, midwife, mum to be",
)
def _perinatal_care() -> str:
    bump = disc(47, 44, 9.5, RED) + heart(47, 43, 0.55, WHITE)
    hands = tube("M37 35L33 44L38 49", RED, 3.6) + tube("M57 35L61 44L56 49", RED, 3.6)
    held = disc(40.5, 50, 3, SAM.skin) + disc(53.5, 50, 3, SAM.skin)
    mother = stand(47, 68, replace(SAM, top=RED), size=1.2) + hands + bump + held
    return stand(17, 68, helper(LIN), "smile>", right=((9, -25), (12, -28)), size=1.1) + mother


@scene(
    "parent-with-baby",
    "A man holds a baby in his arms",
    "a mother or father with a small child",
    "parent, baby, mother, father, mum, dad, new parent",
)
def _parent_with_baby() -> str:
    wrap = line("M21 62C21 50 33 48 40 48L54 52C54 62 46 67 36 67S21 68 21 62Z", WHITE)
    little = disc(46, 49, 7.5, OMAR.skin) + line(
        "M43 48.5q1.5 1.5 2.5 0M48 48.5q1.5 1.5 2.5 0M45 52q1.5 1.5 3 0", "", 1.5
    )
    hold = tube("M20 60Q32 68 47 61", OMAR.top, 6) + disc(50, 60, 3.4, OMAR.skin)
    return bust(32, 66, OMAR, "smile>", 1.4) + wrap + little + hold


@scene(
    "moving-to-adult-services",
    "A young person crosses a bridge to a helper",
    "moving from care for children to care for adults",
    "transition, moving to adult services, child to adult, turning 18, CAMHS to adult",
)
def _moving_to_adult_services() -> str:
    water = line("M3 66q5-4 11 0t11 0t11 0t11 0t11 0t11 0", "", 2.4, DEEP)
    bridge = line("M2 48H70V54H2Z", WOOD) + line(
        "M12 54C14 64 26 64 28 54M44 54C46 64 58 64 60 54", "", 2.4
    )
    small = (
        house(5, 28, 11, 19, LIME)
        + box(8, 37, 5, 10, WOOD)
        + disc(22, 43, 4, RED)
        + line("M18.5 42q3.5 2 7 0", "", 1.4)
    )
    adult = stand(60, 47, helper(DEV), "smile<", left=((-10, -27), (-12, -34)), size=0.8)
    return (
        water
        + bridge
        + small
        + stand(35, 47, replace(JOE, top=PINK), "smile>", size=0.68)
        + adult
        + arrow("M22 8H44", "M44 8l-4-3.5M44 8l-4 3.5")
    )


@scene(
    "hospital-passport",
    "A booklet with a photo, a heart and a speech bubble",
    "a booklet that tells staff about a person",
    "hospital passport, health passport, about me, my needs, communication passport",
)
def _hospital_passport() -> str:
    cover = box(10, 4, 50, 64, DEEP, 3) + line("M17 4V68") + box(24, 10, 28, 27, WHITE, 2)
    needs = "".join(disc(x, 53, 6.5, WHITE) for x in (28, 48))
    signs = heart(28, 53.5, 0.5) + line("M44.5 50.5h7v4.5h-3l-2.5 2v-2h-1.5Z", LIME, 1.6)
    return cover + bust(38, 37, ALEX, size=0.72) + needs + signs


@scene(
    "reasonable-adjustments",
    "A ramp next to steps so that a wheelchair can get in",
    "changes so that a disabled person can use a service",
    "reasonable adjustments, adjustments, changes to help you, access, ramp",
)
def _reasonable_adjustments() -> str:
    entry = box(38, 6, 24, 54, WHITE) + door(43, 20, 14, 40, GREEN)
    way = line("M2 68L38 58H59V63H69V68Z", LIME) + line("M38 58H59V63H69V68H38Z", PALE)
    body = tube("M0-16V-4H8L10 3", PURPLE, 4.4) + line("M-6-14V-2", "", 3)
    wheel = disc(0, 1, 7, "", 2.6) + dot(0, 1, 1.6)
    return (
        entry
        + way
        + turn(-12, 19, 54, put(19, 54, body + head(0.5, -25, 6.7, MIA, "smile>") + wheel))
    )
