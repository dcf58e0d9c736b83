"""Scenes of places, appointments, daily life and taking part."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (BLUE, BROWN, CRIMSON, DARK, DEEP, GREEN, GREY, LIME, ORANGE, PALE, PINK, PURPLE, RED, SAND, WHITE, WOOD, box, disc, dot, line, oval, put, scene, tube, turn,)
from drawing.people import (ALEX, AMINA, DEV, GRACE, JOE, KIM, LIN, MIA, OLD_JIM, OMAR, ROSE_ANN, SAM, TOM, back_view, bust, face, head, helper, side_bed, stand,)
from drawing.things import (arrow, calendar, clock, cross, days, heart, open_hand, page, pencil, phone, plant, rows,)


@scene(
    "ward",
    "A room with two beds, a curtain and a nurse",
    "a part of a hospital where people stay",
    "ward, hospital ward, inpatient, inpatient unit, stay in hospital",
)
def ward() -> str:
    room = box(3, 5, 66, 62, BLUE) + box(28, 11, 16, 14, WHITE) + line("M36 11V25")
    beds = side_bed(4, 66, 23, LIN) + put(68, 66, side_bed(0, 0, 23, TOM), flip=True)
    return room + beds + stand(36, 66, helper(GRACE), size=0.82)


@scene(
    "hospital-bed",
    "A man rests in a hospital bed behind a curtain",
    "a bed for a person on a ward",
    "bed on ward, hospital bed, admission, admitted, stay overnight, inpatient bed",
)
def hospital_bed() -> str:
    rail = line("M3 7H69", "", 3) + line("M46 7q4 28-1 60H67V7Z", LIME) + line("M53 8q2 28 0 58M60 8q2 28 0 58", "", 1.5)
    bed = line("M7 34V64M7 56H62M62 46V64", "", 3.4) + line("M9 55V49L24 44q4 4 3 11Z", WHITE) + line("M25 55q0-9 9-9H60V55Z", DEEP)
    return rail + bed + head(20, 40, 7.6, OLD_JIM, "calm") + disc(7, 66, 2, GREY) + disc(62, 66, 2, GREY)


@scene(
    "admission",
    "A woman with a bag goes in by a door to a helper",
    "going to stay in hospital",
    "admission, admitted, go into hospital, arrive, going in",
)
def admission() -> str:
    wall = line("M32 67V8H69V67", PALE) + box(38, 18, 24, 49, WHITE)
    sign = box(45, 3, 10, 10, GREEN, 1) + line("M50 5.500v5M47.5 8h5", "", 2.2, WHITE)
    bag = box(1, 52, 9, 10, ORANGE, 1.5) + line("M3 52v-3h5v3")
    comes = stand(19, 67, MIA, "calm>", left=((-9, -24), (-12, -17)))
    hello = stand(50, 67, helper(JOE), "smile<", left=((-10, -31), (-12, -39)), size=0.92)
    return wall + hello + bag + comes + sign + arrow("M8 9H25", "M25 9l-5-5M25 9l-5 5")


@scene(
    "home-visit",
    "A helper with a bag comes to a person's front door",
    "when a health worker comes to where you live",
    "home visit, visit at home, come to your house, visit",
)
def home_visit() -> str:
    home = line("M34 30H69V67H34Z", WHITE) + line("M30 31L51 9L72 31Z", RED) + box(42, 36, 19, 31, DARK)
    person = stand(51.5, 67, OLD_JIM, "smile<", size=0.62)
    bag = box(24, 51, 11, 9, GREEN, 1.5) + line("M27 51v-3h5v3M29.5 53.500v4M27.5 55.500h4", "", 1.8)
    return home + person + stand(16, 67, helper(LIN), "smile>", right=((9, -25), (12, -18)), size=1.05) + bag


@scene(
    "video-appointment",
    "A helper on a laptop screen talks to a woman",
    "meeting a health worker on a screen",
    "video appointment, video call, online appointment, Teams, Zoom, screen",
)
def video_appointment() -> str:
    screen = box(8, 5, 56, 42, DARK, 3) + box(12, 9, 48, 34, BLUE) + line("M2 52L8 47H64L70 52V55H2Z", PALE)
    small = box(45, 29, 15, 14, SAND) + line("M48 43c0-5 2-6 4.5-6s4.5 1 4.5 6Z", RED) + disc(52.5, 35, 2.6, "#e0bb95")
    return screen + bust(31, 43, helper(DEV), "talk", 0.9) + small + disc(36, 63, 6, GREEN) + line("M32.5 61h4v4h-4ZM36.5 63l3-2v4Z", WHITE, 1.2)


@scene(
    "phone-appointment",
    "A woman on the phone next to a calendar and a clock",
    "a talk with a health worker by phone at a set time",
    "telephone appointment, phone appointment, phone call, call you",
)
def phone_appointment() -> str:
    caller = bust(23, 69, GRACE, "talk>", 1.2) + turn(62, 11, 42, phone(11, 42, 0.72, DEEP))
    held = tube("M11 65L5 55L9 48", LIME, 5) + disc(9, 46.5, 3, GRACE.skin)
    return caller + held + calendar(44, 8, 24, 25) + days(50, 19.5, 6).replace("r=\"1.3\"", "r=\"1.2\"") + clock(57, 53, 10.5)


@scene(
    "appointment-letter",
    "A letter with a calendar on it comes out of an envelope",
    "a letter that says when to come",
    "appointment letter, letter, invitation, invite letter, date to come",
)
def appointment_letter() -> str:
    back = line("M6 36L36 16L66 36V68H6Z", SAND)
    sheet = box(14, 4, 44, 46, WHITE) + calendar(19, 12, 18, 18) + rows(42, 14, 11, 3, 6)
    days_ = "".join(dot(x, y, 1.2) for x in (24, 28, 32) for y in (22.5, 26.5))
    return back + sheet + days_ + line("M6 36L36 55L66 36V68H6Z", SAND) + line("M6 68L28 50M66 68L44 50")


@scene(
    "first-appointment",
    "A helper shakes hands with a new person under a number one",
    "the first time you meet the health worker",
    "first appointment, first visit, first meeting, meet for the first time, start",
)
def first_appointment() -> str:
    one = calendar(26, 6, 20, 22) + line("M34 19l3-2.500V25", "", 2.6)
    shake = tube("M24 61L34 62", RED, 5) + tube("M48 61L38 62", DEEP, 5) + disc(36, 62, 3.4, LIN.skin)
    return one + bust(15, 70, LIN, "smile>", 1.05) + bust(57, 70, helper(OMAR), "smile<", 1.05) + shake


@scene(
    "next-appointment",
    "A calendar with one day ringed and an arrow to it",
    "the next date to come",
    "next appointment, follow-up, review date, come again, next time",
)
def next_appointment() -> str:
    marks = "".join(dot(16 + 10 * c, 33 + 10 * r, 1.8) for r in range(3) for c in range(5))
    return calendar(7, 12, 58, 55) + marks + disc(46, 43, 6.5, "", 3).replace("<circle", '<circle stroke="#5c9e31"') + arrow("M20 43H33", "M33 43l-5-5M33 43l-5 5")


@scene(
    "missed-appointment",
    "A calendar with a crossed-out day and a waiting helper",
    "a time that a person did not come to",
    "missed appointment, did not attend, cancel, cancelled, not come",
)
def missed_appointment() -> str:
    marks = "".join(dot(34 + 9 * c, 26 + 9 * r, 1.5) for r in range(3) for c in range(4) if (r, c) != (1, 2))
    return calendar(27, 7, 41, 43) + marks + cross(52, 35, 0.8) + bust(19, 69, helper(ALEX), "flat>", 1)


@scene(
    "step-by-step",
    "A woman climbs three stairs with the numbers 1, 2 and 3",
    "one thing after the other",
    "step, steps, step by step, first, next, then, one at a time",
)
def step_by_step() -> str:
    stairs = line("M4 68V60H26V50H48V38H69V68Z", BLUE)
    numbers = line("M33 57l2.5-2V63", "", 2.4).replace("M33 57", "M13 63")
    one = line("M17 63.500l2.5-1.5", "", 2.4) and line("M15 63.500l2-1.500V67", "", 2)
    two = line("M34 56c0-3 5-3 5 0c0 2-5 4-5 6.500h5", "", 2.2)
    three = line("M56 46c1-3 6-2 5 1c0 1.5-2 2-2.5 2c1 0 3 .5 3 3c0 3.5-5 4-6 1", "", 2.2)
    return stairs + (numbers and one) + two + three + stand(15, 60, SAM, "smile>", right=((9, -28), (13, -32)), size=0.9)


@scene(
    "stage",
    "A line of four rings, done, now and still to come",
    "one part of a longer way",
    "stage, phase, part, progress, where you are, now",
)
def stage() -> str:
    way = line("M10 50H62", "", 3)
    rings = disc(10, 50, 7, GREEN) + disc(28, 50, 8.5, DEEP) + disc(46, 50, 6.5, WHITE) + disc(63, 50, 6.5, WHITE)
    return way + rings + line("M7 50l2.5 3l4.5-6", "", 2.4, WHITE) + dot(28, 50, 3) + stand(28, 38, ALEX, size=0.62)


@scene(
    "draft-document",
    "A page with crossed-out lines and a pencil",
    "a paper that is not finished yet",
    "draft, not final, first version, not finished, check this",
)
def draft_document() -> str:
    wave = line("M16 19H42M16 29H48M16 39H40M16 49H32", "", 2.4)
    struck = line("M22 25l8 8M30 25l-8 8", "", 2, CRIMSON) + line("M36 43c4 4 8-6 12 0", "", 2, CRIMSON)
    return page(8, 5, 48, 62) + wave + struck + pencil(40, 58, 1.25, 40)


@scene(
    "under-development",
    "A page half made of bricks, with a trowel",
    "still being made",
    "under development, being made, work in progress, coming soon, build",
)
def under_development() -> str:
    top = f'<g stroke-dasharray="3 4">{line("M10 36V6H46L58 18V36")}</g>'
    bricks = box(10, 36, 48, 31, WHITE) + "".join(
        box(x, y, 16, 10.3, ORANGE if (k % 3) else RED)
        for k, (x, y) in enumerate((x, y) for y in (36, 46.3, 56.600) for x in (10, 26, 42))
    )
    tool = put(54, 26, turn(40, 0, 0, line("M0 12L-8-4H8Z", PALE) + line("M0-4v-5", "", 3) + box(-2.5, -19, 5, 10, WOOD, 2)))
    return top + bricks + tool


@scene(
    "get-involved",
    "A woman with her hand up joins a group of people",
    "taking part and having a say",
    "get involved, join in, take part, involvement, join us, have your say",
)
def get_involved() -> str:
    group = bust(43, 47, AMINA, "smile<", 0.72) + bust(61, 47, OLD_JIM, "smile<", 0.72) + bust(53, 69, KIM, "smile<", 0.9)
    up = tube("M10 64L5 48L8 36", PINK, 5) + open_hand(9, 26, SAM.skin, 0.7)
    return group + bust(20, 69, SAM, "talk>", 1.05) + up + arrow("M24 14H40", "M40 14l-5-5M40 14l-5 5")


@scene(
    "co-design",
    "People round a table draw a plan together with pencils",
    "making a service together with the people who use it",
    "co-design, co-production, design together, make it together, plan together",
)
def co_design() -> str:
    far = bust(13, 40, SAM, "smile>", 0.72) + bust(36, 35, helper(KIM), "smile", 0.72) + bust(59, 40, MIA, "smile<", 0.72)
    plan = line("M16 38L56 38L66 60H6Z", WHITE) + box(18, 46, 11, 9, BLUE) + line("M18 46l5.5-5l5.5 5Z", RED) + line("M33 50H41", "", 2) + disc(49, 50, 5, LIME)
    pens = pencil(20, 60, 0.75, -35) + pencil(34, 48, 0.62, 25) + pencil(51, 58, 0.75, 35)
    return far + plan + pens


@scene(
    "feedback-form",
    "A form with a happy, a plain and a sad face to tick",
    "a paper to say what you think",
    "feedback form, survey, questionnaire, what do you think, have your say",
)
def feedback_form() -> str:
    faces = "".join(disc(21, y, 6, c) + put(21, y, face(m), 0.62) for y, m, c in ((17, "smile", LIME), (35, "flat", BLUE), (53, "sad", PINK)))
    boxes = "".join(box(36, y, 9, 9, WHITE) for y in (12.5, 30.5, 48.5))
    return page(8, 4, 48, 64) + faces + boxes + line("M38 17l2.5 3l5-8", "", 2.8, GREEN) + pencil(47, 62, 1.1, 35)


@scene(
    "support-at-home",
    "A helper and a woman cook together at home",
    "help in your own home with daily things",
    "support at home, home care, help at home, supported living, daily living",
)
def support_at_home() -> str:
    home = line("M36 4L4 27H9V67H63V27H68Z", WHITE)
    pot = line("M28 53H44V61q0 3-3 3H31q-3 0-3-3Z", GREY) + line("M25 55h3M44 55h3M33 49q2-2 0-4M38 49q2-2 0-4", "", 2)
    cooks = bust(22, 66, LIN, "smile>", 0.9) + bust(51, 66, helper(JOE), "smile<", 0.9)
    return home + cooks + pot + line("M4 27L36 4L68 27", "", 3.4) + line("M9 67H63")


@scene(
    "shopping-support",
    "A helper and a man push a trolley in a shop",
    "a support worker goes to the shop with you",
    "support worker, shopping, go shopping, help with shopping, food shop",
)
def shopping_support() -> str:
    cart = line("M40 36h4l4 18h17l4-14H46", WHITE) + line("M48 54l-1 6h18", "", 2.4) + disc(50, 64, 3, GREY) + disc(63, 64, 3, GREY)
    food = disc(52, 36, 4, RED) + box(57, 30, 7, 10, LIME) 
    man = stand(29, 67, TOM, "smile>", ((-4, -24), (7, -25)), ((9, -24), (12, -28)))
    return stand(10, 67, helper(GRACE), "smile>", size=1.04) + food + cart + man


@scene(
    "money-help",
    "A helper and a woman count coins and look at a bill",
    "help to look after your money",
    "money help, money advice, debt, bills, budgeting, look after money",
)
def money_help() -> str:
    bill = page(40, 44, 20, 24) + rows(45, 53, 10, 3, 4.5)
    coins = "".join(oval(25, y, 8, 3.4, ORANGE) for y in (66, 62, 58, 54))
    return bust(18, 52, LIN, "smile>", 1) + bust(54, 50, helper(DEV), "talk<", 1) + line("M4 52H68") + bill + coins


@scene(
    "benefits",
    "A pound coin and a letter go to a woman's hand",
    "money from the government for people who need it",
    "benefits, PIP, Universal Credit, money from the government, claim",
)
def benefits() -> str:
    letter = page(6, 5, 30, 36) + rows(12, 16, 18, 4, 6)
    coin = disc(51, 22, 13, ORANGE) + disc(51, 22, 9.5, SAND) + line("M55 18c-1-4-8-3-7 2c1 4 0 5-1.5 7H56M46 22.500h6", "", 2.2)
    hand = line("M24 69C22 60 26 54 34 55L48 56q4 0 3.5 3.500T46 62.500L58 59q6-3 8 0t-3 5L52 69Z", "#9b643d") + box(10, 55, 14, 15, RED, 1)
    return letter + coin + hand


@scene(
    "travel-training",
    "A helper shows a woman how to catch a bus",
    "learning to travel on your own",
    "travel training, learn to travel, use the bus, travel alone, public transport",
)
def travel_training() -> str:
    bus = line("M30 20q0-4 4-4H66q3 0 3 3V58H30Z", RED) + box(35, 22, 12, 13, BLUE, 1) + box(51, 22, 13, 30, WHITE) + line("M57.5 22V52", "", 1.5)
    wheels = disc(40, 59, 5.5, DARK) + dot(40, 59, 2, PALE) + disc(60, 59, 5.5, DARK) + dot(60, 59, 2, PALE)
    stands = stand(8, 68, helper(GRACE), "talk>", right=((8, -27), (12, -33)), size=0.95) + stand(26, 68, SAM, "smile>", size=0.92)
    return bus + wheels + stands


@scene(
    "bus-pass",
    "A card with a photo of a man and a bus on it",
    "a card to travel by bus for less or for free",
    "bus pass, travel pass, travel card, free travel, concession",
)
def bus_pass() -> str:
    card = box(4, 14, 64, 44, LIME, 4) + box(9, 20, 24, 32, WHITE) + bust(21, 52, OLD_JIM, size=0.8)
    bus = box(39, 23, 24, 16, RED, 2) + box(42, 26, 7, 6, BLUE) + box(53, 26, 7, 6, BLUE) + disc(45, 40, 3, DARK) + disc(57, 40, 3, DARK)
    return card + bus + line("M39 49H62", "", 2.4)


@scene(
    "job-support",
    "A helper stands by a man who works in a shop",
    "help to find and keep a job",
    "job support, employment support, find work, job coach, IPS, work",
)
def job_support() -> str:
    man = bust(22, 52, replace(KIM, top=GREEN), "smile>", 1.08) + line("M16 52V44q6-4 12 0V52Z", WHITE)
    till = line("M44 52V42l5-7H62V52Z", GREY) + line("M50 40h8M50 45h8", "", 1.8)
    shop = line("M4 5H68V12q-5.300 6-10.700 0q-5.300 6-10.600 0q-5.300 6-10.700 0q-5.300 6-10.700 0q-5.300 6-10.600 0Q9.300 18 4 12Z", RED)
    return shop + bust(53, 52, helper(AMINA), "smile<", 0.85) + man + line("M2 52H70V67H2Z", WOOD) + put(2, 15, till, 0.95)


@scene(
    "learning-course",
    "A teacher at a board and two people at desks",
    "lessons for grown-ups",
    "course, learning, recovery college, training, class, workshop, lesson",
)
def learning_course() -> str:
    board = box(22, 4, 46, 30, WHITE) + line("M30 14h14M30 22h10", "", 2.4) + disc(57, 17, 7, LIME) + line("M57 17V10M57 17l6 4", "", 1.8)
    teacher = bust(14, 49, helper(DEV), "talk>", 1)
    return board + teacher + back_view(28, 71, LIN, 0.85) + back_view(55, 71, ROSE_ANN, 0.85)


@scene(
    "volunteer",
    "A smiling woman with a heart on her vest plants a tree",
    "somebody who helps without pay",
    "volunteer, volunteering, help for free, unpaid help, give time",
)
def volunteer() -> str:
    tree = line("M55 64V44", "", 4) + line("M55 20c-9 0-15 7-13 14s7 10 13 10s12-3 13-10s-4-14-13-14Z", LIME)
    ground = line("M38 67c4-6 28-6 32 0Z", BROWN)
    woman = stand(20, 67, replace(AMINA, top=GREEN), "smile>", right=((11, -26), (17, -25)), size=1.18)
    return tree + ground + woman + heart(20, 40, 0.62, WHITE) + line("M44 36V62", "", 2.6) + line("M41 60h6l-1 6q-2 3-4 0Z", GREY)


@scene(
    "quiet-room",
    "A woman rests in a soft chair by a lamp and a plant",
    "a calm room without noise",
    "quiet room, calm room, sensory room, low stimulus, de-escalation, rest",
)
def quiet_room() -> str:
    lamp = line("M12 67V24M6 67H18", "", 2.4) + line("M5 24L9 11h7l4 13Z", SAND)
    chair = box(25, 30, 27, 30, PURPLE, 6) + line("M24 46q-4 0-4 4V63H57V50q0-4-4-4t-4 4v4H28V50q0-4-4-4Z", PURPLE)
    legs = line("M23 63v4M54 63v4", "", 2.6)
    pot = line("M58 58h11l-1.5 9h-8Z", ORANGE)
    return lamp + bust(38, 56, LIN, "calm", 0.95) + plant(63.5, 58, 14, 1) + pot + legs + chair
