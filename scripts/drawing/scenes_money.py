"""Scenes of money that is kept, owed or taken, and of safer sex."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    CRIMSON,
    DARK,
    DEEP,
    GREY,
    LIME,
    ORANGE,
    PINK,
    RED,
    ROSE,
    SAND,
    WHITE,
    box,
    disc,
    line,
    n,
    oval,
    put,
    scene,
    tube,
    turn,
)
from drawing.people import GRACE, JOE, MIA, OLD_JIM, bust
from drawing.things import arrow, page, rows

_POUND = "M4-4.5Q2-7-1-6T-3 0V5M-5.5-.5H1.5M-5 5.5H4.5"


def _coin(x: float, y: float, r: float = 8) -> str:
    return put(x, y, disc(0, 0, 8.5, ORANGE) + line(_POUND, "", 1.8), r / 8.5)


def _note(x: float, y: float, lean: float = 0) -> str:
    face = box(x - 12, y - 7, 24, 14, LIME, 1) + disc(x, y, 4.4, WHITE, 1.6)
    pound = put(x, y, line(_POUND, "", 2.4), 0.42)
    return turn(lean, x, y, face + pound)


@scene(
    "saving-money",
    "A hand puts a coin into a jar of coins",
    "keeping money to use later",
    "save, saving, savings, save up, put money away, savings account",
)
def _saving_money() -> str:
    kept = "".join(_coin(x, y, 6) for x, y in ((20, 61), (33, 62), (46, 61), (27, 52), (40, 52)))
    jar = line("M16 31H50V36Q57 38 57 45V63Q57 69 51 69H15Q9 69 9 63V45Q9 38 16 36Z", WHITE)
    hand = line("M69 3L52 6Q44 8 41 13Q41 16 45 15L50 13L44 20Q44 24 48 22L58 19L69 18Z", JOE.skin)
    shine = line("M14 46V58", "", 1.8, DEEP)
    return jar + kept + shine + _coin(36, 22, 7) + hand + line("M13 31H53", "", 3.4)


@scene(
    "debt",
    "A worried woman has many bills to pay",
    "money that you owe",
    "debt, owe, bills, owe money, arrears, loan, cannot pay",
)
def _debt() -> str:
    def bill(x: float, y: float, lean: float) -> str:
        sheet = page(x, y, 22, 28) + rows(x + 4, y + 16, 13, 2) + _coin(x + 9, y + 8, 5)
        return turn(lean, x + 11, y + 14, sheet)

    less = arrow("M58 46V66", "M52.5 60.5L58 66.5l5.5-6", CRIMSON)
    bills = bill(22, 2, -10) + bill(47, 3, 8) + bill(36, 12, -2)
    return bills + bust(23, 69, MIA, "worried>", 1.15) + less


@scene(
    "theft",
    "A hand takes money out of the bag of a woman who looks the other way",
    "when somebody takes what is yours",
    "theft, steal, stolen, rob, thief, take your money, mugged",
)
def _theft() -> str:
    woman = bust(21, 60, GRACE, "smile<", 1.15)
    bag = line("M26 55H55L58 69H23Z", RED) + line("M26 55H55", "", 3)
    bag += line("M29 55Q29 45 36 45M40 60.5h-5v4h5Z", "", 2.2)
    note = _note(46, 45, -60)
    hand = line("M71 22L60 27Q52 28 47 34Q45 38 49 38L54 35L50 42Q51 46 55 43L64 37L71 36Z", SAND)
    sleeve = line("M71 18L63 22L67 41L71 40Z", DARK)
    away = arrow("M52 19L62 9", "M55 8.5l7.5-.5l-.5 7.5", CRIMSON)
    return woman + note + bag + hand + sleeve + away


@scene(
    "scam",
    "A man on the phone, and a person in a mask takes his money",
    "a trick to get your money",
    "scam, fraud, trick, con, cheat, fake call, fake message, take your money",
)
def _scam() -> str:
    victim = bust(16, 69, OLD_JIM, "smile>", 1.05)
    phone = turn(18, 27, 46, box(25, 39, 6, 13, DARK, 1.5))
    call = tube("M26 67L32 60L30 53", OLD_JIM.top, 3.6) + disc(29.5, 50, 2.8, OLD_JIM.skin)
    screen = box(40, 27, 29, 41, DARK, 4) + box(43, 31, 23, 31, BLUE, 1)
    hood = line("M43 62Q43 53 48 51Q46 35 54.5 35T61 51Q66 53 66 62Z", GREY)
    face = oval(54.5, 46, 5, 6.4, SAND) + line("M48.5 43h12v4q-3 2-6-1q-3 3-6 1Z", "#000", 1)
    eyes = disc(52, 45, 0.7, WHITE, 0.1) + disc(57, 45, 0.7, WHITE, 0.1)
    way = arrow("M14 21Q30 6 48 15", "M42.5 8.5l6.5 7l-9.5 2", CRIMSON)
    return screen + hood + face + eyes + victim + call + phone + way + _coin(30, 13, 7)


@scene(
    "condom",
    "A condom and its packet",
    "a thin cover for a penis for safer sex",
    "condom, condoms, safer sex, safe sex, contraception, protection, sex",
)
def _condom() -> str:
    tooth = "".join(f"l2 {n(2 * (-1) ** k)}" for k in range(16))
    square = line(f"M4 10{tooth}V40{''.join(f'l-2 {n(2 * (-1) ** k)}' for k in range(16))}Z", DEEP)
    ring = disc(20, 25, 10, BLUE) + disc(20, 25, 6.5, DEEP, 1.4)
    cover = line("M42 63V24Q42 16 49 14V10q0-4 3.5-4t3.5 4v4Q63 16 63 24V63Z", PINK)
    rim = oval(52.5, 63, 13, 4.6, PINK) + oval(52.5, 62.4, 9, 2, ROSE)
    shine = line("M47 27V50", WHITE, 2.2, WHITE)
    return turn(-12, 20, 25, square + ring) + cover + shine + rim
