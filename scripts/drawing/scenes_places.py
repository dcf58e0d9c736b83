"""Scenes of hospital, home and appointments."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    DARK,
    DEEP,
    GREEN,
    GREY,
    LILAC,
    LIME,
    ORANGE,
    PALE,
    PURPLE,
    RED,
    SAND,
    WHITE,
    box,
    disc,
    dot,
    line,
    put,
    scene,
    tube,
    turn,
)
from drawing.people import (
    ALEX,
    DEV,
    JOE,
    LIN,
    MIA,
    OLD_JIM,
    OMAR,
    SAM,
    TOM,
    bust,
    front_bed,
    head,
    helper,
    stand,
)
from drawing.things import (
    arrow,
    calendar,
    clock,
    cross,
    days,
    phone,
    plant,
    rows,
    sparkle,
)


@scene(
    "ward",
    "Three people in a row of beds in a hospital room",
    "a part of a hospital where people stay",
    "ward, hospital ward, inpatient, inpatient unit, stay in hospital",
)
def _ward() -> str:
    room = box(2, 4, 68, 64, BLUE) + box(26, 9, 20, 13, WHITE) + line("M36 9V22")
    people = ((13, LIN, PURPLE), (36, TOM, LIME), (59, SAM, RED))
    return room + "".join(front_bed(x, 66, who, cover) for x, who, cover in people)


@scene(
    "hospital-bed",
    "A man rests in a hospital bed beside a curtain",
    "a bed for a person on a ward",
    "bed on ward, hospital bed, admission, admitted, stay overnight, inpatient bed",
)
def _hospital_bed() -> str:
    rail = (
        line("M3 7H69", "", 3)
        + line("M46 7q4 28-1 60H67V7Z", LIME)
        + line("M53 8q2 28 0 58M60 8q2 28 0 58", "", 1.5)
    )
    bed = (
        line("M7 34V64M7 56H62M62 46V64", "", 3.4)
        + line("M9 55V49L24 44q4 4 3 11Z", WHITE)
        + line("M25 55q0-9 9-9H60V55Z", DEEP)
    )
    return (
        rail
        + bed
        + head(20, 40, 7.6, OLD_JIM, "calm")
        + disc(7, 66, 2, GREY)
        + disc(62, 66, 2, GREY)
    )


@scene(
    "admission",
    "A woman with a bag arrives at a door and a helper waves",
    "going to stay in hospital",
    "admission, admitted, go into hospital, arrive, going in",
)
def _admission() -> str:
    wall = line("M32 67V8H69V67", PALE) + box(38, 18, 24, 49, WHITE)
    sign = box(45, 3, 10, 10, GREEN, 1) + line("M50 5.5v5M47.5 8h5", "", 2.2, WHITE)
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
def _home_visit() -> str:
    home = (
        line("M34 30H69V67H34Z", WHITE)
        + line("M31 31L51 9L70 31Z", RED)
        + box(42, 36, 19, 31, DARK)
    )
    person = stand(51.5, 67, OLD_JIM, "smile<", size=0.66)
    bag = box(24, 51, 11, 9, GREEN, 1.5) + line("M27 51v-3h5v3M29.5 53.5v4M27.5 55.5h4", "", 1.8)
    return (
        home
        + person
        + stand(16, 67, helper(LIN), "smile>", right=((9, -25), (12, -18)), size=1.05)
        + bag
    )


@scene(
    "quiet-room",
    "A woman rests in a soft chair by a lamp and a plant",
    "a calm room without noise",
    "quiet room, calm room, sensory room, low stimulus, de-escalation, rest",
)
def _quiet_room() -> str:
    lamp = line("M10 67V24M4 67H16", "", 2.4) + line("M3 24L7 11h7l4 13Z", SAND)
    back = box(23, 24, 29, 38, PURPLE, 7)
    seat = line("M22 46q-4 0-4 4V64H57V50q0-4-4-4t-4 4v6H26V50q0-4-4-4Z", LILAC)
    pot = line("M59.5 59h9.5l-1.5 8h-6.5Z", ORANGE)
    return (
        lamp
        + back
        + bust(37.5, 62, LIN, "calm", 1.08)
        + seat
        + line("M22 64v3M53 64v3", "", 2.6)
        + put(64, 59, plant(0, 0, 22, 1), 0.62)
        + pot
    )


@scene(
    "video-appointment",
    "A helper talks to a woman on a laptop screen",
    "meeting a health worker on a screen",
    "video appointment, video call, online appointment, Teams, Zoom, screen",
)
def _video_appointment() -> str:
    screen = (
        box(8, 5, 56, 42, DARK, 3)
        + box(12, 9, 48, 34, BLUE)
        + line("M2 52L8 47H64L70 52V55H2Z", PALE)
    )
    small = (
        box(45, 29, 15, 14, SAND)
        + line("M48 43c0-5 2-6 4.5-6s4.5 1 4.5 6Z", RED)
        + disc(52.5, 35, 2.6, "#e0bb95")
    )
    return (
        screen
        + bust(31, 43, helper(DEV), "talk", 0.9)
        + small
        + disc(36, 63, 6, GREEN)
        + line("M32.5 61h4v4h-4ZM36.5 63l3-2v4Z", WHITE, 1.2)
    )


@scene(
    "phone-appointment",
    "A man on the phone next to a calendar and a clock",
    "a talk with a health worker by phone at a set time",
    "telephone appointment, phone appointment, phone call, call you",
)
def _phone_appointment() -> str:
    caller = bust(23, 69, ALEX, "talk>", 1.2) + turn(62, 10, 42, phone(10, 42, 0.75, DEEP))
    held = tube("M12 65L5 55L8 49", ALEX.top, 5) + disc(8, 47, 3, ALEX.skin)
    return caller + held + calendar(44, 8, 24, 25) + days(50.5, 19, 5) + clock(57, 53, 10.5)


@scene(
    "appointment-letter",
    "A letter with a calendar on it comes out of an envelope",
    "a letter that says when to come",
    "appointment letter, letter, invitation, invite letter, date to come",
)
def _appointment_letter() -> str:
    back = line("M6 36L36 16L66 36V68H6Z", SAND)
    sheet = box(14, 4, 44, 46, WHITE) + calendar(19, 12, 18, 18) + rows(42, 14, 11, 3, 6)
    days_ = "".join(dot(x, y, 1.2) for x in (24, 28, 32) for y in (22.5, 26.5))
    return (
        back
        + sheet
        + days_
        + line("M6 36L36 55L66 36V68H6Z", SAND)
        + line("M6 68L28 50M66 68L44 50")
    )


@scene(
    "first-appointment",
    "A helper shakes hands with a new person under a number one",
    "the first time you meet the health worker",
    "first appointment, first visit, first meeting, meet for the first time, start",
)
def _first_appointment() -> str:
    one = calendar(26, 6, 20, 22) + line("M34 19l3-2.5V25", "", 2.6)
    shake = (
        tube("M24 61L34 62", RED, 5) + tube("M48 61L38 62", DEEP, 5) + disc(36, 62, 3.4, LIN.skin)
    )
    return one + bust(16, 69, LIN, "smile>", 1) + bust(56, 69, helper(OMAR), "smile<", 1) + shake


@scene(
    "next-appointment",
    "A calendar with one day ringed and an arrow to it",
    "the next date to come",
    "next appointment, follow-up, review date, come again, next time",
)
def _next_appointment() -> str:
    rows_of_days = ((33, range(16, 57, 10)), (43, (56,)), (53, range(16, 57, 10)))
    marks = "".join(dot(x, y, 1.8) for y, across in rows_of_days for x in across)
    return (
        calendar(7, 12, 58, 55)
        + marks
        + line("M39.5 43a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0Z", "", 3, GREEN)
        + arrow("M16 43H32", "M32 43l-5-5M32 43l-5 5")
    )


@scene(
    "missed-appointment",
    "A calendar with a crossed-out day and a waiting helper",
    "a time that a person did not come to",
    "missed appointment, did not attend, cancel, cancelled, not come",
)
def _missed_appointment() -> str:
    marks = "".join(
        dot(34 + 9 * c, 26 + 9 * r, 1.5) for r in range(3) for c in range(4) if (r, c) != (1, 2)
    )
    return (
        calendar(27, 7, 41, 43)
        + marks
        + cross(52, 35, 0.8)
        + bust(19, 69, helper(ALEX), "flat>", 1)
    )


@scene(
    "longer-appointment",
    "A clock with extra time marked in green and a plus",
    "more time with the doctor or nurse",
    "longer appointment, more time, extra time, double appointment",
)
def _longer_appointment() -> str:
    face_ = (
        disc(32, 38, 27, WHITE)
        + line("M32 38V11A27 27 0 0 1 59 38Z", BLUE)
        + line("M32 38H59A27 27 0 0 1 32 65Z", LIME)
    )
    marks = line("M32 11v4M59 38h-4M32 65v-4M5 38h4", "", 2.4)
    hands = line("M32 38V20M32 38H48", "", 3) + dot(32, 38, 2.6)
    return (
        face_ + marks + hands + disc(59, 59, 10, GREEN) + line("M59 54v10M54 59h10", "", 3, WHITE)
    )


@scene(
    "out-of-hours",
    "A phone with a moon and a clock",
    "help in the evening, at night or at the weekend",
    "out of hours, at night, evening, weekend, night time, 24 hours",
)
def _out_of_hours() -> str:
    moon = line("M26 5A17 17 0 1 0 42 28A15 15 0 0 1 26 5Z", DEEP)
    return moon + sparkle(46, 12, 0.6) + phone(24, 54, 1.35, GREEN) + clock(55, 45, 13)
