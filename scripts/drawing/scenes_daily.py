"""Scenes of daily life with support, and of steps."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (
    BLUE,
    BROWN,
    DARK,
    DEEP,
    GREEN,
    GREY,
    LIME,
    ORANGE,
    PALE,
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
)
from drawing.people import (
    ALEX,
    AMINA,
    DEV,
    GRACE,
    JOE,
    KIM,
    LIN,
    OLD_JIM,
    SAM,
    TOM,
    bust,
    helper,
    stand,
)
from drawing.things import (
    heart,
    house,
    page,
    rows,
)


@scene(
    "step-by-step",
    "A woman climbs three stairs with the numbers 1, 2 and 3",
    "one thing after the other",
    "step, steps, step by step, first, next, then, one at a time",
)
def _step_by_step() -> str:
    stairs = line("M3 69V58H26V46H47V34H69V69Z", BLUE)
    one = line("M20 63l2-1.5V67", "", 2)
    two = line("M34 54c0-3.5 5.5-3.5 5.5 0c0 2-5.5 4-5.5 7h6", "", 2.2)
    three = line("M55 43c1-4 7-2.5 6 1c0 1.5-2 2.5-3 2.5c1 0 4 .5 4 3.5c0 4-6.5 4.5-7.5 1", "", 2.2)
    return (
        stairs
        + one
        + two
        + three
        + stand(12, 58, SAM, "smile>", right=((9, -28), (13, -32)), size=0.95)
    )


@scene(
    "stage",
    "A man stands at the second of four stages",
    "one part of a longer way",
    "stage, phase, part, progress, where you are, now",
)
def _stage() -> str:
    way = line("M9 58H63", "", 3)
    rings = (
        disc(9, 58, 6.5, GREEN)
        + disc(27, 58, 8.5, DEEP)
        + disc(46, 58, 6.5, WHITE)
        + disc(63, 58, 6.5, WHITE)
    )
    return (
        way
        + rings
        + line("M6 58l2.5 3l4-6", "", 2.4, WHITE)
        + dot(27, 58, 3)
        + stand(27, 47, ALEX, size=0.88)
    )


@scene(
    "support-at-home",
    "A helper and a woman cook together at home",
    "help in your own home with daily things",
    "support at home, home care, help at home, supported living, daily living",
)
def _support_at_home() -> str:
    home = line("M36 4L4 27H9V67H63V27H68Z", WHITE) + box(30, 19, 12, 10, BLUE)
    pot = line("M27 50H45V58q0 3-3 3H30q-3 0-3-3Z", GREY) + line(
        "M24 52h3M45 52h3M33 46q2-2 0-4M38 46q2-2 0-4", "", 2
    )
    cooks = bust(22, 62, LIN, "smile>", 0.86) + bust(51, 62, helper(JOE), "smile<", 0.86)
    return home + cooks + pot + box(9, 61, 54, 7, WOOD) + line("M4 27L36 4L68 27", "", 3.4)


@scene(
    "shopping-support",
    "A man pushes a shopping trolley beside a helper",
    "a support worker goes to the shop with you",
    "support worker, shopping, go shopping, help with shopping, food shop",
)
def _shopping_support() -> str:
    cart = (
        line("M40 36h4l4 18h17l4-14H46", WHITE)
        + line("M48 54l-1 6h18", "", 2.4)
        + disc(50, 64, 3, GREY)
        + disc(63, 64, 3, GREY)
    )
    food = disc(52, 36, 4, RED) + box(57, 30, 7, 10, LIME)
    man = stand(30, 67, TOM, "smile>", ((-4, -24), (7, -25)), ((9, -24), (12, -28)))
    return stand(12, 67, helper(GRACE), "smile>", size=1) + food + cart + man


@scene(
    "money-help",
    "A helper and a woman count coins and look at a bill",
    "help to look after your money",
    "money help, money advice, debt, bills, budgeting, look after money",
)
def _money_help() -> str:
    bill = page(40, 44, 20, 24) + rows(45, 53, 10, 3, 4.5)
    coins = "".join(oval(25, y, 8, 3.4, ORANGE) for y in (66, 62, 58, 54))
    return (
        bust(18, 52, LIN, "smile>", 1)
        + bust(54, 50, helper(DEV), "talk<", 1)
        + box(2, 50, 68, 20, SAND, 1)
        + bill
        + coins
    )


@scene(
    "benefits",
    "An open hand with a pound coin and a letter",
    "money from the government for people who need it",
    "benefits, PIP, Universal Credit, money from the government, claim",
)
def _benefits() -> str:
    letter = page(6, 5, 30, 36) + rows(12, 16, 18, 4, 6)
    coin = (
        disc(51, 37, 12.5, ORANGE)
        + disc(51, 37, 9.2, SAND)
        + line("M55 33c-1-4-8-3-7 2c1 4 0 5-1.5 7H56M46 37.5h6", "", 2.2)
    )
    hand = line(
        "M24 69C22 60 26 54 34 55L48 56q4 0 3.5 3.5T46 62.5L58 59q6-3 8 0t-3 5L52 69Z", "#9b643d"
    ) + box(10, 55, 14, 15, RED, 1)
    return letter + coin + hand


@scene(
    "travel-training",
    "A helper shows a woman how to catch a bus",
    "learning to travel on your own",
    "travel training, learn to travel, use the bus, travel alone, public transport",
)
def _travel_training() -> str:
    bus = (
        box(3, 5, 66, 31, RED, 4)
        + "".join(box(x, 10, 10, 9, BLUE, 1) for x in (8, 21, 34))
        + box(50, 10, 13, 26, WHITE)
    )
    wheels = "".join(disc(x, 37, 5, DARK) + dot(x, 37, 1.8, PALE) for x in (14, 42)) + line(
        "M56.5 10V36", "", 1.5
    )
    points = tube("M63 62L66 54L64 47", DEEP, 4.5) + disc(63, 45, 2.8, DEV.skin)
    return (
        bus
        + wheels
        + bust(24, 70, SAM, "smile>", 0.85)
        + bust(50, 70, helper(DEV), "talk<", 0.88)
        + points
    )


@scene(
    "bus-pass",
    "A card with a photo of a man and a bus on it",
    "a card to travel by bus for less or for free",
    "bus pass, travel pass, travel card, free travel, concession",
)
def _bus_pass() -> str:
    card = box(4, 14, 64, 44, LIME, 4) + box(9, 20, 24, 32, WHITE) + bust(21, 52, OLD_JIM, size=0.8)
    bus = (
        box(39, 23, 24, 16, RED, 2)
        + box(42, 26, 7, 6, BLUE)
        + box(53, 26, 7, 6, BLUE)
        + disc(45, 40, 3, DARK)
        + disc(57, 40, 3, DARK)
    )
    return card + bus + line("M39 49H62", "", 2.4)


@scene(
    "job-support",
    "A helper stands by a man who works in a shop",
    "help to find and keep a job",
    "job support, employment support, find work, job coach, IPS, work",
)
def _job_support() -> str:
    man = bust(22, 52, replace(KIM, top=GREEN), "smile>", 1.08) + line(
        "M16 52V44q6-4 12 0V52Z", WHITE
    )
    till = line("M44 52V42l5-7H62V52Z", GREY) + line("M50 40h8M50 45h8", "", 1.8)
    edge = "".join("q-5.4 6-10.7 0" for _ in range(5))
    shop = line(f"M4 5H68V12{edge}Q9.3 18 4 12Z", RED)
    return (
        shop
        + bust(53, 52, helper(AMINA), "smile<", 0.85)
        + man
        + line("M2 52H70V67H2Z", WOOD)
        + put(2, 15, till, 0.95)
    )


@scene(
    "volunteer",
    "A woman with a heart on her top plants a tree",
    "somebody who helps without pay",
    "volunteer, volunteering, help for free, unpaid help, give time",
)
def _volunteer() -> str:
    tree = line("M55 64V44", "", 4) + line(
        "M55 20c-9 0-15 7-13 14s7 10 13 10s12-3 13-10s-4-14-13-14Z", LIME
    )
    ground = line("M38 67c4-6 28-6 32 0Z", BROWN)
    woman = stand(
        20, 67, replace(AMINA, top=GREEN), "smile>", right=((11, -26), (17, -25)), size=1.18
    )
    return (
        tree
        + ground
        + woman
        + heart(20, 40, 0.62, WHITE)
        + line("M44 36V62", "", 2.6)
        + line("M41 60h6l-1 6q-2 3-4 0Z", GREY)
    )


@scene(
    "housing-help",
    "A helper gives a man the key to a home",
    "help to find or keep a place to live",
    "housing, housing help, find a home, homeless, tenancy, place to live",
)
def _housing_help() -> str:
    home = house(25, 20, 22, 17) + box(32, 27, 8, 10, WOOD)
    key = disc(31, 56, 4, ORANGE) + line("M35 56h9M41 56v3.5M44 56v3.5", "", 2.4)
    return (
        home + bust(14, 70, TOM, "smile>", 0.92) + bust(58, 70, helper(LIN), "smile<", 0.92) + key
    )
