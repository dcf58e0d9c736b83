"""Scenes of care: plans, referrals, waiting, reviews and leaving."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    DEEP,
    GREEN,
    GREY,
    LIME,
    ORANGE,
    PALE,
    PINK,
    RED,
    WHITE,
    WOOD,
    box,
    disc,
    dot,
    line,
    put,
    scene,
    turn,
)
from drawing.people import (
    AMINA,
    DEV,
    GRACE,
    JOE,
    LIN,
    MIA,
    OLD_JIM,
    ROSE_ANN,
    TOM,
    bust,
    head,
    helper,
    sit,
    stand,
)
from drawing.things import (
    arrow,
    bolt,
    bottle,
    bubble,
    clipboard,
    clock,
    cloud,
    door,
    heart,
    house,
    page,
    phone,
    pill,
    small_tick,
)


@scene(
    "care-plan",
    "A page with a face, a heart and a list with ticks",
    "the plan of what care and support a person will get",
    "care plan, my plan, support plan, care and support plan, plan of care",
)
def _care_plan() -> str:
    person = box(16, 12, 20, 20, BLUE) + line("M19 32c0-6 3-7 7-7s7 1 7 7Z", LIME)
    ticks = small_tick(17, 42) + small_tick(17, 49) + small_tick(17, 56)
    lines = line("M28 42h27M28 49h27M28 56h18")
    return (
        page(10, 5, 52, 62) + person + head(26, 20, 5.6, JOE) + heart(48, 26, 0.9) + ticks + lines
    )


@scene(
    "crisis-plan",
    "A list with a storm cloud, a phone, a friend and a home",
    "a plan of what to do when a person feels very unwell",
    "crisis plan, safety plan, emergency plan, plan for a bad time",
)
def _crisis_plan() -> str:
    storm = cloud(30, 12, 0.85) + bolt(30, 20, 0.65)
    call = phone(20, 33, 0.55, DEEP) + line("M33 33h22")
    friend = (
        line("M14 52c0-4 2-5 6-5s6 1 6 5Z", RED) + disc(20, 44.5, 2.6, LIN.skin) + line("M33 47h22")
    )
    home = box(16, 61.5, 8, 4.5, WHITE) + line("M14 61.5l6-4.5l6 4.5Z", RED) + line("M33 61h14")
    return page(9, 3, 54, 66) + storm + call + friend + home


@scene(
    "referral",
    "A doctor points a man the way to a helper",
    "being sent on to another service or person who can help",
    "referral, refer, referred, send to another service, sent on, pass on",
)
def _referral() -> str:
    doctor = stand(12.5, 67, helper(GRACE, WHITE), "talk>", right=((11, -28), (16, -31)), size=0.96)
    man = stand(37, 67, TOM, "smile>", size=0.9)
    other = stand(60, 67, helper(DEV), "smile<", left=((-10, -27), (-12, -35)), size=0.96)
    way = arrow("M16 11C26 3 42 3 51 10", "M51 10l0-6.5M51 10l-6.5-.5")
    return way + doctor + man + other


@scene(
    "pathway",
    "A winding path with four stops and a flag at the end",
    "the steps of care, one after the other",
    "pathway, care pathway, journey, steps, route, stages of care",
)
def _pathway() -> str:
    way = "M10 62H50C64 62 64 46 50 46H22C8 46 8 30 22 30H48C58 30 60 20 52 16"
    road = line(way, "", 12) + line(way, "", 8.4, GREY)
    stops = [(16, 62, BLUE), (44, 62, LIME), (48, 46, PINK), (22, 30, DEEP)]
    pins = "".join(
        line(f"M{x} {y}c-8-9-6-17 0-17s8 8 0 17Z", c) + dot(x, y - 10.5, 2.2) for x, y, c in stops
    )
    flag = line("M52 17V3", "", 2.4) + line("M52 3h13l-4 4l4 4H52Z", GREEN)
    return road + pins + flag


@scene(
    "assessment",
    "A helper with a clipboard asks a seated man questions",
    "a talk to find out what a person needs",
    "assessment, assess, find out what you need, questions, check needs",
)
def _assessment() -> str:
    ask = (
        bubble(26, 4, 20, 16, 0.15)
        + line("M33.5 10c0-4 6-4 6 0c0 3-3 2.5-3 5", "", 2.2)
        + dot(36.5, 17.2, 1.3)
    )
    asker = stand(14, 67, helper(AMINA), "talk>", right=((9, -22), (15, -23)))
    board = put(
        28,
        37,
        turn(8, 0, 0, clipboard(-8, -4, 17, 22) + small_tick(-4, 4) + line("M4 4h2M4 9h2M-4 9h3")),
    )
    return ask + asker + board + disc(30, 45, 2.6, AMINA.skin) + sit(60, 67, OLD_JIM, flip=True)


@scene(
    "treatment",
    "A woman with talking help, tablets and care around her",
    "what helps a person get better",
    "treatment, therapy, help to get better, care",
)
def _treatment() -> str:
    talk = bubble(44, 7, 24, 16, 0.1, BLUE) + dot(50, 15, 1.5) + dot(56, 15, 1.5) + dot(62, 15, 1.5)
    care = heart(13, 15, 1.2)
    return bust(36, 68, LIN, size=1.15) + talk + care + bottle(10, 53, 0.85) + pill(62, 55, 0.95)


@scene(
    "discharge",
    "A woman with a bag leaves by a door and a helper waves",
    "leaving hospital or a service",
    "discharge, discharged, leave hospital, go home, leave the ward",
)
def _discharge() -> str:
    wall = line("M3 67V8H40V67", PALE) + box(10, 18, 24, 49, WHITE)
    waving = stand(22, 67, helper(JOE), "smile>", right=((10, -31), (12, -39)), size=0.92)
    bag = box(61, 52, 9, 10, ORANGE, 1.5) + line("M63 52v-3h5v3")
    gone = stand(53, 67, MIA, "smile>", right=((9, -24), (11, -17)))
    sign = box(17, 3, 10, 10, GREEN, 1) + line("M22 5.5v5M19.5 8h5", "", 2.2, WHITE)
    return wall + waving + bag + gone + sign + arrow("M46 9H64", "M64 9l-5-5M64 9l-5 5")


@scene(
    "discharge-plan",
    "A page with a door, an arrow, a house and ticks",
    "the plan for leaving hospital or a service",
    "discharge plan, leaving plan, plan to go home, after hospital",
)
def _discharge_plan() -> str:
    way = door(16, 16, 12, 20) + arrow("M32 27H38", "M38 27l-3-3M38 27l-3 3")
    home = house(45, 26, 11, 10) + box(48.5, 30, 4, 6, WOOD)
    ticks = small_tick(17, 45) + small_tick(17, 52) + small_tick(17, 59)
    return page(9, 5, 54, 63) + way + home + ticks + line("M28 45h27M28 52h27M28 59h18")


@scene(
    "waiting-list",
    "People in a queue under a clock, next to a list",
    "a list of people who wait for their turn",
    "waiting list, wait, waiting time, queue, on the list, how long",
)
def _waiting_list() -> str:
    names = page(41, 2, 25, 27) + "".join(
        dot(47, y, 2, c) for y, c in ((12, RED), (18, DEEP), (24, GREEN))
    )
    lines = line("M52 12h8M52 18h8M52 24h8")
    queue = "".join(
        stand(x, 70, who, mood, size=0.74)
        for x, who, mood in ((9, ROSE_ANN, "flat>"), (27, JOE, "flat>"), (45, MIA, "calm>"))
    )
    return (
        clock(20, 15, 11.5) + names + lines + queue + box(57, 36, 12, 34, WOOD) + dot(60, 54, 1.3)
    )


@scene(
    "review",
    "A helper and a man look at a page through a magnifying glass",
    "looking again at a plan to see if it still fits",
    "review, care review, check the plan, look again, CPA, care programme approach",
)
def _review() -> str:
    sheet = (
        page(15, 3, 32, 38)
        + small_tick(20, 14)
        + small_tick(20, 22)
        + line("M30 14h10M30 22h6M21 31h9")
    )
    glass = disc(43, 26, 9, BLUE) + line("M50 32L59 40", "", 4.5) + small_tick(40, 26)
    return (
        sheet
        + glass
        + bust(14, 69, TOM, "smile>", 0.88)
        + bust(55, 70, helper(AMINA), "smile<", 0.76)
    )


@scene(
    "medicine-review",
    "A helper and a woman talk about a bottle of tablets",
    "checking if a medicine still helps",
    "medicine review, medication review, pharmacist, check tablets, STOMP",
)
def _medicine_review() -> str:
    ask = bubble(2, 3, 25, 17, 0.4, BLUE) + small_tick(10, 12) + bubble(45, 3, 25, 17, 0.6, LIME)
    query = line("M54.5 9.5c0-4 6-4 6 0c0 2.5-3 2.5-3 4.5", "", 2) + dot(57.5, 16.5, 1.2)
    people = bust(15, 69, GRACE, "talk>", 0.92) + bust(57, 69, helper(DEV, WHITE), "calm<", 0.92)
    return ask + query + people + bottle(36, 56, 0.9)
