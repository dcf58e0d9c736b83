"""Scenes of information, communication and disabled people."""

from __future__ import annotations

from drawing.pen import (BLUE, BROWN, CRIMSON, DEEP, GREEN, GREY, LIME, NAVY, ORANGE, PINK, RED, SAND, WHITE, WOOD, box, disc, dot, line, oval, put, scene, tube, turn,)
from drawing.people import (ALEX, AMINA, DEV, JOE, KIM, LIN, MIA, OMAR, ROSE_ANN, SAM, bust, head, helper, stand,)
from drawing.things import (arrow, bubble, heart, house, infinity, open_hand, page, profile_head, rows, thought,)

from dataclasses import replace


@scene(
    "interpreter",
    "A woman between two people turns one language into another",
    "someone who says words in another language",
    "interpreter, another language, translate, translator, my language",
)
def interpreter() -> str:
    one = bubble(2, 5, 27, 18, 0.35, LIME) + line("M8 15q3-6 6 0t6 0t4-3")
    two = bubble(43, 5, 27, 18, 0.65, BLUE) + line("M50 11h5v6h5v-6h5")
    swap = arrow("M31 14H39", "M39 14l-3-3M39 14l-3 3")
    people = bust(12, 69, ROSE_ANN, "talk>", 0.78) + bust(60, 69, helper(KIM, WHITE), "smile<", 0.78)
    return one + two + swap + people + bust(36, 69, AMINA, "talk", 0.9)


@scene(
    "sign-language",
    "A woman talks with her hands",
    "talking with hand signs",
    "sign language, BSL, signing, sign, deaf, Makaton",
)
def sign_language() -> str:
    hands = open_hand(13, 40, LIN.skin, 0.85) + put(59, 40, open_hand(0, 0, LIN.skin, 0.85), flip=True)
    sleeves = tube("M27 66L15 62L13 53", LIN.top, 5) + tube("M45 66L57 62L59 53", LIN.top, 5)
    moves = line("M5 20q4-5 9-4M67 20q-4-5-9-4M4 27q1-2 2-3M68 27q-1-2-2-3", "", 2, NAVY)
    return bust(36, 69, LIN, "talk", 1.15) + hands + sleeves + moves


@scene(
    "braille-reading",
    "A finger reads raised dots",
    "writing made of dots that you feel",
    "braille, dots, touch, blind, raised dots",
)
def braille_reading() -> str:
    cells = {(0, 0), (0, 1), (1, 0), (3, 0), (4, 1), (3, 2), (6, 0), (6, 1), (7, 1), (1, 2)}
    dots = "".join(
        dot(14 + 6.3 * c, 15 + 7 * r, 2.3) if (c, r) in cells else "" for c in range(8) for r in range(3)
    )
    hand = line("M40 66L33 40q-2-6 2-7t6 4l5 12q4-3 7 0q4-2 6 2q4 0 5 5l4 14Z", "#9b643d")
    return box(5, 6, 62, 34, SAND, 2) + dots + hand + line("M46 49l2 6M53 49l2 6M59 51l2 5", "", 1.6)


@scene(
    "large-letters",
    "A page with a small letter and a very large one",
    "words printed big so that they are easier to see",
    "large print, big letters, bigger text, large text",
)
def large_letters() -> str:
    small = line("M14 58l4-12l4 12M15.5 54h5", "", 2)
    large = line("M27 58L41 18L55 58M32 45H50", "", 6)
    return page(7, 4, 58, 64) + small + large


@scene(
    "audio-recording",
    "A page that a loudspeaker reads out",
    "information that you listen to",
    "audio, recording, listen, read out, sound file, hear it",
)
def audio_recording() -> str:
    speaker = line("M36 40h7l10-9V63l-10-9H36Z", DEEP)
    waves = line("M58 40q4 7 0 14M63 35q8 12 0 24", "", 2.6)
    return page(5, 5, 36, 50) + rows(12, 19, 21, 4, 7) + speaker + waves


@scene(
    "other-formats",
    "A page, raised dots, a loudspeaker and a picture page",
    "the same facts in another form",
    "other formats, accessible formats, large print, audio, braille, Easy Read, alternative format",
)
def other_formats() -> str:
    sheet = page(6, 5, 25, 28) + rows(11, 15, 14, 3, 5.5)
    touch = box(41, 5, 26, 28, SAND, 2) + "".join(dot(x, y, 2.1) for x, y in ((48, 12), (54, 12), (48, 19), (54, 26), (60, 12), (60, 19)))
    sound = box(6, 40, 25, 28, LIME, 2) + line("M11 50h4l5-4.5V62.5l-5-4.5h-4Z", WHITE) + line("M24 49q4 5 0 10")
    easy = page(41, 40, 26, 28) + box(45, 47, 6, 6, RED) + box(45, 57, 6, 6, DEEP) + line("M55 50h7M55 60h7")
    return sheet + touch + sound + easy


@scene(
    "easy-words",
    "Hard scribble on a page turns into short clear lines",
    "saying hard things in words that are easy",
    "easy words, plain English, plain language, simple words, make it clear",
)
def easy_words() -> str:
    hard = page(3, 12, 26, 46) + line("M8 26q3-5 5 0t5 0t5 0M8 33q2-5 4 0t4 0t4 0t4 0M8 40q3-5 5 0t5 0t5 0M8 47q2-5 4 0t4 0t4 0", "", 1.8)
    clear = page(43, 12, 26, 46) + line("M49 29h14M49 39h10M49 49h14", "", 3)
    return hard + arrow("M32 35H39", "M39 35l-4-4M39 35l-4 4") + clear


@scene(
    "reading-support",
    "A helper and a man read a page with pictures together",
    "help to read and understand",
    "learning disability, help to read, support to understand, read together, explain",
)
def reading_support() -> str:
    book = page(22, 43, 28, 26) + box(26, 48, 8, 7, RED) + box(26, 59, 8, 7, DEEP) + line("M38 52h7M38 63h7")
    hands = disc(22, 60, 3.4, ALEX.skin) + disc(50, 60, 3.4, SAM.skin)
    return bust(19, 69, ALEX, "smile>", 1.1) + bust(53, 69, helper(SAM), "talk<", 1.1) + book + hands


@scene(
    "autism",
    "A head with an infinity sign in calm colours",
    "a way of being that some people are born with",
    "autism, autistic, autistic person, neurodivergent, neurodiversity",
)
def autism() -> str:
    return profile_head(SAND) + infinity(33, 30, 1)


@scene(
    "dementia",
    "A head with a tree that loses its leaves",
    "an illness that makes it hard to remember",
    "dementia, memory problems, forget, memory loss, Alzheimer's, memory clinic",
)
def dementia() -> str:
    trunk = line("M32 50V32M32 42l-7-6M32 38l6-5", "", 3, BROWN)
    crown = "".join(dot(x, y, 3.4, GREEN) for x, y in ((23, 33), (24, 25), (31, 21), (32, 28), (38, 26), (39, 32)))
    gone = "".join(put(x, y, turn(a, 0, 0, oval(0, 0, 3.4, 1.9, LIME))) for x, y, a in ((47, 17, 30), (58, 9, -20), (65, 20, 40), (62, 33, -30)))
    return profile_head(SAND) + trunk + crown + gone


@scene(
    "memory",
    "A woman tries to remember and there is a question mark",
    "keeping things in mind",
    "memory, remember, forget, memory test, memory check",
)
def memory() -> str:
    ask = line("M45 14c0-7 10-7 10 0c0 4-5 3-5 7", "", 2.8) + dot(50, 25.5, 1.8)
    return thought(50, 17, 1.4) + ask + bust(18, 69, ROSE_ANN, "worried>", 1.1)


@scene(
    "wheelchair-user",
    "A woman in a wheelchair holds up a hand in greeting",
    "a person who moves about in a wheelchair",
    "wheelchair user, wheelchair, disabled, access, physical disability",
)
def wheelchair_user() -> str:
    chair = line("M19 30V52M19 50H39", "", 3)
    legs = tube("M28 47H43V59h5", MIA.legs, 4.4)
    body = line("M21 50V33q0-7 7-7t8 7V50Z", MIA.top)
    wave = disc(50, 21, 3, MIA.skin) + tube("M33 32L43 34L48 26", MIA.top, 3.6)
    wheel = disc(27, 53, 14, "", 3) + disc(27, 53, 2.4, GREY)
    return chair + legs + body + head(29, 15, 8.6, MIA, "smile>") + wave + wheel + disc(51, 64, 3.4, GREY)


@scene(
    "hearing-aid-user",
    "A man who wears a hearing aid",
    "a person who hears little",
    "hearing aid, deaf, hard of hearing, hearing loss",
)
def hearing_aid_user() -> str:
    hair = line("M13 40C8 18 22 9 34 9C45 9 52 14 54 22L44 21C43 28 41 31 36 31L28 31L25 42Z", BROWN)
    ear = line("M31 45C28 34 45 33 43 42C42 47 38 46 38 51C38 55 32 54 32 50", OMAR.skin)
    aid = line("M33 36C26 33 22 40 26 50q3 2 4-1C28 43 29 39 33 36Z", DEEP) + line("M33 36q4 0 4 6", "", 2.4, NAVY)
    waves = line("M6 38q-4 7 0 14M13 42q-2 4 0 8", "", 2.4)
    return profile_head(OMAR.skin) + hair + ear + aid + waves


@scene(
    "white-cane",
    "A blind man walks with a white cane",
    "a person who sees little or nothing",
    "blind, sight loss, white cane, partially sighted, visual impairment",
)
def white_cane() -> str:
    dark = replace(JOE, top=GREEN)
    walker = stand(26, 67, dark, right=((10, -22), (15, -22)), size=1.2)
    shades = box(18.5, 14.5, 7, 5, "#000", 2) + box(28, 14.5, 7, 5, "#000", 2) + line("M25 16h3")
    return line("M43 41L63 66", "", 5) + line("M43 41L60 62", "", 2, WHITE) + line("M60.5 63L63 66", "", 2.4, CRIMSON) + walker + shades


@scene(
    "walking-frame",
    "An older woman walks with a frame",
    "a person who needs help to walk",
    "walking frame, mobility, walking aid, physical disability, hard to walk, zimmer",
)
def walking_frame() -> str:
    frame = line("M40 40H58M43 40L40 66M57 40L61 66M42 53H59", "", 3.4)
    return stand(25, 67, ROSE_ANN, "smile>", ((-3, -22), (9, -23)), ((10, -24), (15, -24)), size=1.15) + frame


@scene(
    "woman-in-hijab",
    "A woman in a headscarf smiles",
    "a Muslim woman; someone of any faith",
    "hijab, headscarf, Muslim, faith, religion, culture",
)
def woman_in_hijab() -> str:
    return bust(36, 69, AMINA, size=1.75)


@scene(
    "faith",
    "Three people of different faiths pray in their own ways",
    "what people believe in",
    "faith, religion, belief, pray, prayer, chaplain, spiritual care",
)
def faith() -> str:
    who = ((13, AMINA), (59, DEV), (36, ROSE_ANN))
    people = "".join(bust(x, 69, person, "calm", 0.82) for x, person in who)
    pray = "".join(line(f"M{x - 3} 69V57l3-5l3 5V69ZM{x} 54V69", person.skin) for x, person in who)
    candle = box(32, 19, 8, 14, WHITE) + line("M36 18c-5-5-1-7 0-12c1 4 5 7 0 12Z", ORANGE)
    return candle + people + pray


@scene(
    "perinatal-care",
    "A pregnant woman with a helper beside her",
    "care for mothers before and after a birth",
    "perinatal, pregnant, pregnancy, expecting a baby, maternity, midwife, mum to be",
)
def perinatal_care() -> str:
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
def parent_with_baby() -> str:
    wrap = line("M21 62C21 50 33 48 40 48L54 52C54 62 46 67 36 67S21 68 21 62Z", WHITE)
    little = disc(46, 49, 7.5, OMAR.skin) + line("M43 48.5q1.5 1.5 2.5 0M48 48.5q1.5 1.5 2.5 0M45 52q1.5 1.5 3 0", "", 1.5)
    hold = tube("M20 60Q32 68 47 61", OMAR.top, 6) + disc(50, 60, 3.4, OMAR.skin)
    return bust(32, 66, OMAR, "smile>", 1.4) + wrap + little + hold


@scene(
    "moving-to-adult-services",
    "A young person crosses a bridge to helpers for grown-ups",
    "moving from care for children to care for adults",
    "transition, moving to adult services, child to adult, turning 18, CAMHS to adult",
)
def moving_to_adult() -> str:
    water = line("M3 66q5-4 11 0t11 0t11 0t11 0t11 0t11 0", "", 2.4, DEEP)
    bridge = line("M2 48H70V54H2Z", WOOD) + line("M12 54C14 64 26 64 28 54M44 54C46 64 58 64 60 54", "", 2.4)
    small = house(3, 26, 13, 21, LIME) + box(7, 36, 5, 11, WOOD)
    adult = stand(60, 47, helper(DEV), "smile<", left=((-10, -27), (-12, -34)), size=0.8)
    return water + bridge + small + stand(35, 47, replace(JOE, top=PINK), "smile>", size=0.68) + adult + arrow("M22 6H46", "M46 6l-4-3.5M46 6l-4 3.5")
