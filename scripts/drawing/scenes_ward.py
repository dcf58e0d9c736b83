"""Scenes of what happens to bodies, and of a stay on a ward."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    CRIMSON,
    DEEP,
    GREEN,
    GREY,
    LIME,
    NAVY,
    ORANGE,
    PURPLE,
    WHITE,
    WOOD,
    box,
    disc,
    dot,
    line,
    oval,
    scene,
    tube,
    turn,
)
from drawing.people import (
    ALEX,
    GRACE,
    JOE,
    KIM,
    LIN,
    OLD_JIM,
    OMAR,
    TOM,
    bust,
    head,
    helper,
    stand,
)
from drawing.things import arrow, bolt, profile_head


@scene(
    "seizure",
    "A man lies on the floor and his body shakes",
    "when the brain goes wrong for a short time and the body shakes",
    "seizure, fit, epilepsy, epileptic, convulsion, shake, having a fit",
)
def _seizure() -> str:
    floor = line("M3 67H69", "", 2.4)
    cushion = box(3, 56, 20, 10, PURPLE, 4)
    legs = tube("M47 57L57 48L62 60M47 60L55 62L66 63", OMAR.legs, 5)
    body = line("M24 52Q36 49 48 54V64Q36 66 24 63Z", OMAR.top)
    arms = tube("M27 56L33 44L26 38", OMAR.top, 4) + disc(25, 36, 3, OMAR.skin)
    arms += tube("M30 60L42 58L45 49", OMAR.top, 4) + disc(45.5, 46.5, 3, OMAR.skin)
    lying = turn(-72, 14, 51, head(14, 51, 9, OMAR, "upset"))
    shake = line("M33 31l3-3l3 3l3-3l3 3M52 40l3-3l3 3l3-3l3 3M3 37l3-3l3 3l3-3", "", 2.4, CRIMSON)
    return floor + cushion + legs + body + arms + lying + shake + bolt(14, 19, 1.25)


@scene(
    "hospital-wristband",
    "A hand with a hospital band round the wrist",
    "a band with your name that you wear in hospital",
    "wristband, hospital band, name band, identity band, ID band, bracelet",
)
def _hospital_wristband() -> str:
    sleeve = box(2, 26, 10, 28, GREEN, 2)
    forearm = line("M11 30L42 31V50L11 51Z", JOE.skin)
    hand = line(
        "M41 31Q45 22 51 23L57 25Q60 27 55 30L54 32L66 33Q70 34 69 37Q70 39 68.5 41"
        "Q69 44 66.5 45.5Q67 49 63 50L52 52Q45 53 41 50Z",
        JOE.skin,
    )
    fingers = line("M58 37.5H68M58 41.5H68M58 45.5H66", "", 1.6)
    band = line("M18 27H38Q41 40 38 54H18Q21 40 18 27Z", WHITE) + line(
        "M20 32.5H38M20 49H38", "", 1.2, DEEP
    )
    person = disc(25, 38, 2, DEEP, 1.4) + line("M21.5 45q0-4 3.5-4t3.5 4Z", DEEP, 1.4)
    bars = line("M31.5 37v8M33.5 37v8M36.5 37v8", "", 1.3)
    return sleeve + forearm + hand + fingers + band + person + bars


@scene(
    "physiotherapist",
    "A helper lifts the leg of a man who lies on a couch",
    "a professional who helps your body to move better",
    "physiotherapist, physio, physiotherapy, exercises, move better, stretch",
)
def _physiotherapist() -> str:
    couch = box(2, 56, 48, 5, DEEP, 2) + line("M9 61V69M43 61V69M5 69h8M39 69h8", "", 2.6)
    pillow = box(2, 49, 13, 7, WHITE, 3)
    lying = turn(-75, 11, 45, head(11, 45, 8.4, TOM, "smile"))
    body = line("M19 47Q28 45 35 48V56H19Z", TOM.top) + tube("M23 51L31 54", TOM.top, 3)
    flat = tube("M34 54L47 54", NAVY, 4) + tube("M48 53V49", WOOD, 3.4)
    raised = tube("M34 51L43 31", NAVY, 4.6) + tube("M43 29L39.5 26.5", WOOD, 3.4)
    helps = bust(58, 62, helper(GRACE), "smile<", 1.1)
    hold = tube("M49 58L46 52L42 47", DEEP, 3.6) + disc(40.5, 44, 3, GRACE.skin)
    up = arrow("M23 37Q22 25 30 17", "M23.5 18l7-1.5l.5 7")
    return helps + couch + pillow + flat + raised + body + lying + hold + up


def _throat(food: str) -> str:
    """Draw a head from its side with its mouth, throat and the food in it."""
    mouth = "M55 37H47Q38 36 37 44V63"
    way = line(mouth, "", 8.6) + line(mouth, "", 5, WHITE)
    return profile_head(ALEX.skin) + way + food + dot(45, 27, 2) + line("M43 21.5q2.5-1.5 5 0")


@scene(
    "swallow",
    "A head from the side, and food goes down the throat",
    "moving food and drink from your mouth to your stomach",
    "swallow, swallowing, throat, gulp, dysphagia, hard to swallow",
)
def _swallow() -> str:
    food = disc(63, 37, 3.6, ORANGE) + disc(49, 37, 2.4, ORANGE, 1.6)
    return _throat(food) + arrow("M37 44V59", "M33 55l4 4.5l4-4.5")


@scene(
    "choking",
    "A woman cannot breathe and holds her throat with both hands",
    "when food is stuck and a person cannot breathe",
    "choking, choke, food stuck, cannot breathe, something in the throat",
)
def _choking() -> str:
    arms = tube("M17 67L11 61L27 56", LIN.top, 5) + tube("M55 67L61 61L45 56", LIN.top, 5)
    hands = oval(30.5, 54.5, 5, 3.6, LIN.skin) + oval(41.5, 54.5, 5, 3.6, LIN.skin)
    flash = line("M9 26l7 4M7 38h8M63 26l-7 4M65 38h-8M20 9l4 6M52 9l-4 6", "", 3, CRIMSON)
    return bust(36, 69, LIN, "gasp", 1.25) + arms + hands + flash


@scene(
    "bed-curtain",
    "A nurse pulls a curtain round the bed of a man",
    "a curtain that keeps you private in hospital",
    "curtain, bed curtain, privacy, screen, round the bed, private",
)
def _bed_curtain() -> str:
    frame = line("M4 36V69M4 63H36", "", 3) + box(5, 55, 40, 8, WHITE, 1)
    pillow = box(6, 45, 13, 10, WHITE, 3)
    lying = turn(-50, 16, 42, head(16, 42, 8, OLD_JIM, "calm"))
    cover = line("M19 56Q20 48 29 49H44V59H19Z", LIME)
    cloth = line("M33 7H69V65q-4.5 3-9 0q-4.5 3-9 0q-4.5 3-9 0q-4.5 3-9 0Z", BLUE)
    folds = line("M42 10V63M51 10V20M60 10V20", "", 1.6)
    rings = "".join(disc(x, 6.5, 2, GREY, 1.4) for x in (36, 46, 56, 66))
    pull = ((-14, -27), (-19, -31))
    nurse = stand(55, 70, helper(KIM), "smile<", left=pull)
    way = arrow("M28 25H12", "M16.5 20.5L11.5 25l5 4.5")
    rail = line("M3 6H69", "", 3)
    return frame + pillow + lying + cover + rail + cloth + folds + rings + nurse + way
