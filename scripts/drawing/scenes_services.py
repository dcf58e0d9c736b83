"""Scenes of services, and of coming to one."""

from __future__ import annotations

from drawing.pen import (
    AMBER,
    BLUE,
    CRIMSON,
    DARK,
    DEEP,
    GREEN,
    GREY,
    NAVY,
    ORANGE,
    PALE,
    PINK,
    RED,
    WHITE,
    box,
    disc,
    dot,
    line,
    put,
    scene,
    tube,
)
from drawing.people import ALEX, DEV, GRACE, LIN, MIA, OLD_JIM, TOM, bust, head, helper
from drawing.things import calendar, drop


@scene(
    "service",
    "Helpers with badges stand with a woman in front of a health building",
    "a place and a team that help people",
    "service, health service, mental health service, our service, services",
)
def _service() -> str:
    building = box(5, 13, 62, 45, PALE) + line("M3 13H69", "", 3)
    panes = "".join(box(x, 21, 9, 10, BLUE) for x in (9, 54))
    sign = box(27, 3, 18, 18, GREEN, 2) + line("M36 7v10M31 12h10", "", 3.4, WHITE)
    left = bust(14.5, 69, helper(GRACE), "smile>", 0.86)
    right = bust(57.5, 69, helper(DEV), "smile<", 0.86)
    return building + panes + sign + left + right + bust(36, 69, MIA, "smile", 0.92)


@scene(
    "operation",
    "A surgeon with a mask stands beside a man who sleeps under a lamp",
    "when a surgeon mends your body while you sleep",
    "operation, surgery, surgeon, operate, anaesthetic, theatre",
)
def _operation() -> str:
    lamp = line("M20 2V9", "", 3) + line("M8 17Q10 8 20 8T32 17Z", GREY)
    light = line("M12 20L8 30M20 20V30M28 20L32 30", "", 1.6, ORANGE)
    surgeon = bust(49, 57, TOM, "flat", 1.12)
    gown = put(49, 57, line("M-14 0C-14-11-8-13.5 0-13.5S14-11 14 0Z", GREEN), 1.12)
    cap = line("M38.5 28C37 14 44 11 49 11S61 14 59.5 28Q49 22 38.5 28Z", GREEN)
    mask = line("M39 33Q49 30 59 33Q58 43 49 43.5Q40 43 39 33Z", BLUE)
    folds = line("M42.5 36.5h13M43.5 39.5h11", "", 1.2)
    table = box(3, 60, 66, 5, GREY, 1) + line("M12 65V70M60 65V70", "", 3)
    sleeper = head(13, 51, 7.6, ALEX, "calm")
    cloth = line("M20 60Q20 49 31 49H62Q68 50 68 60Z", DEEP)
    return lamp + light + surgeon + gown + cap + mask + folds + sleeper + cloth + table


@scene(
    "visiting",
    "A woman brings flowers to a man who is in a hospital bed",
    "when family or friends come to see you in hospital",
    "visiting, visitor, visit, visiting times, come and see you",
)
def _visiting() -> str:
    frame = line("M5 36V69M5 62H50", "", 3) + box(6, 54, 44, 8, WHITE, 1)
    pillow = box(6, 42, 12, 12, WHITE, 3)
    cover = line("M19 55Q20 46 29 47H49V58H19Z", BLUE)
    body = line("M47 69C46 50 49 45 56 45S69 50 69 69Z", LIN.top)
    visitor = head(56, 33, 10, LIN, "smile<")
    sleeve = tube("M53 53L41 47", LIN.top, 4) + disc(37.5, 44.5, 3, LIN.skin)
    stalks = line("M36 40L31 28M36 40V26M36 40L41 28", "", 1.8, GREEN)
    blooms = "".join(
        disc(x, y, 3.4, colour) + disc(x, y, 0.9, ORANGE, 1)
        for x, y, colour in ((30, 26, PINK), (36, 21.5, RED), (42, 26, PINK))
    )
    wrap = line("M31 34H41L37.500 47H34.500Z", WHITE)
    patient = head(15.5, 38, 8.6, OLD_JIM, "smile>")
    return frame + pillow + cover + patient + body + visitor + stalks + blooms + wrap + sleeve


@scene(
    "car-park",
    "A car beside a parking sign with the letter P",
    "a place to leave your car",
    "parking, car park, park, parking space",
)
def _car_park() -> str:
    sign = line("M17 30V68", "", 3.4) + box(4, 4, 27, 27, NAVY, 3)
    letter = line("M13.500 25V10H19a4.600 4.600 0 0 1 0 9.200H13.500", "", 3.6, WHITE)
    body = line("M24 62V52Q24 48 29 47L34 37Q35 35 38 35H55Q58 35 59 37L64 47Q69 48 69 52V62Z", RED)
    glass = line("M34 47L37.500 40H45.500V47ZM49.500 47V40H55.500L59.500 47Z", BLUE)
    lights = disc(30, 53.5, 2.2, AMBER) + line("M62 53.500h4", "", 2.2)
    wheels = "".join(disc(x, 63, 5.6, DARK) + disc(x, 63, 1.6, GREY) for x in (34, 59))
    return sign + letter + body + glass + lights + wheels


@scene(
    "period",
    "A calendar with a red drop",
    "the days of the month when a woman bleeds",
    "period, periods, monthly bleed, menstruation, time of the month",
)
def _period() -> str:
    days = "".join(dot(x, y, 2) for y in (27, 41, 55) for x in (15, 57))
    return calendar(6, 8, 60, 58) + days + drop(36, 44, 2.3, CRIMSON)
