"""Scenes of the law and of being safe."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (
    BLUE,
    BROWN,
    CRIMSON,
    DARK,
    DEEP,
    GREY,
    RED,
    SAND,
    WHITE,
    WOOD,
    box,
    disc,
    line,
    oval,
    put,
    scene,
)
from drawing.people import (
    ALEX,
    AMINA,
    GRACE,
    KIM,
    LIN,
    MIA,
    OLD_JIM,
    OMAR,
    TOM,
    back_view,
    bust,
    helper,
    stand,
)
from drawing.things import (
    cross,
    heart,
    law_book,
    padlock,
    scales,
    shield,
    tick,
    warning,
)


@scene(
    "mental-capacity-act",
    "A law book with a thinking person, a tick and a cross",
    "the law about making choices",
    "Mental Capacity Act, law about decisions, capacity law",
)
def _mental_capacity_act() -> str:
    return (
        law_book(DEEP) + bust(37, 50, KIM, "calm", 0.85) + tick(52, 18, 0.75) + cross(22, 18, 0.75)
    )


@scene(
    "mental-health-act",
    "A law book with scales and a head with a heart in it",
    "the law about treatment for mental illness",
    "Mental Health Act, section, sectioned, the law, mental health law",
)
def _mental_health_act() -> str:
    mind = line(
        "M-7 12V7c-5-2-6-7-6-11C-13-11-7-15 0-15C7-15 11-10 11-5l3 5l-3 1v3q0 4-5 3H4V12Z", SAND
    )
    return (
        law_book(RED) + scales(44, 54, 0.66, WHITE) + put(31, 22, mind, 0.72) + heart(30.5, 19, 0.5)
    )


@scene(
    "detained",
    "A calm man in a room with a locked door, and a helper",
    "kept in hospital by law",
    "detained, sectioned, kept in hospital, not allowed to leave, under section, locked ward",
)
def _detained() -> str:
    room = box(3, 6, 66, 62, BLUE) + line("M3 68H69", "", 3)
    way_out = box(46, 16, 20, 52, GREY) + box(51, 21, 10, 13, WHITE) + padlock(56, 50, 0.85)
    people = bust(33, 68, helper(GRACE), "calm<", 0.8) + bust(17.5, 68, ALEX, "flat>", 0.92)
    return room + way_out + people + line("M3 68H69")


@scene(
    "tribunal",
    "Three people at a high desk listen to a man and his helper",
    "a meeting that decides if a person must stay in hospital",
    "tribunal, hearing, appeal, panel, judge, court",
)
def _tribunal() -> str:
    panel = (
        bust(14, 26, helper(GRACE, DARK), "calm", 0.62)
        + bust(36, 24, replace(OLD_JIM, top=DARK), "calm", 0.66)
        + bust(58, 26, replace(LIN, top=DARK), "calm", 0.62)
    )
    desk = box(3, 25, 66, 19, WOOD)
    return (
        panel
        + desk
        + scales(36, 43, 0.42, WHITE)
        + back_view(23, 71, MIA, 0.74)
        + back_view(49, 71, KIM, 0.74)
    )


@scene(
    "solicitor",
    "A woman in a suit with a law book talks to a man",
    "a person who knows the law and helps with it",
    "solicitor, lawyer, legal help, legal advice, legal aid",
)
def _solicitor() -> str:
    book = put(
        60,
        56,
        box(-10, -12, 20, 23, RED, 2) + line("M-6-12V11", "", 1.5) + scales(2, 7, 0.4, WHITE),
    )
    suit = replace(AMINA, top=DARK)
    shirt = line("M-4.5-13L0-4L4.5-13Z", WHITE)
    return (
        bust(16, 69, TOM, "smile>", 0.95)
        + bust(45, 69, suit, "talk<", 1.2)
        + put(45, 69, shirt)
        + book
        + disc(50, 59, 3, AMINA.skin)
    )


@scene(
    "safe",
    "A smiling woman in a house with a shield and a tick",
    "not in danger",
    "safe, safety, protected, keep safe, feel safe",
)
def _safe() -> str:
    home = line("M36 4L5 31H12V67H60V31H67Z", BLUE) + line("M5 31L36 4L67 31", "", 3.4)
    return home + bust(32, 67, MIA, size=1.15) + shield(55, 52, 1.1)


@scene(
    "not-safe",
    "A worried woman next to a sign of danger",
    "in danger, or afraid of harm",
    "not safe, unsafe, danger, risk, at risk, afraid",
)
def _not_safe() -> str:
    return bust(26, 69, MIA, "worried>", 1.3) + warning(53.5, 18, 1.05)


@scene(
    "risk",
    "A man stops at a wet floor with a danger sign",
    "the chance that something bad may happen",
    "risk, risk assessment, might happen, hazard, danger",
)
def _risk() -> str:
    wet = oval(51, 64, 18, 5, BLUE) + warning(51, 46, 1.15)
    return wet + stand(
        17, 67, OMAR, "worried>", ((-10, -25), (-6, -20)), ((11, -27), (14, -35)), size=1.1
    )


@scene(
    "safeguarding",
    "Two big hands hold a person and keep them safe",
    "keeping people safe from harm and abuse",
    "safeguarding, protect, protect people, abuse, neglect, keep people safe",
)
def _safeguarding() -> str:
    left = line("M4 69V38q0-5 4-5t4 5V47l10 8q6 5 6 14Z", "#bf8f68")
    right = line("M68 69V38q0-5-4-5t-4 5V47l-10 8q-6 5-6 14Z", "#bf8f68")
    return (
        bust(36, 52, TOM, size=1.12)
        + left
        + right
        + line("M12 47l7 8M60 47l-7 8")
        + box(3, 63, 27, 7, DEEP, 1)
        + box(42, 63, 27, 7, DEEP, 1)
    )


@scene(
    "abuse",
    "A man shouts at a frightened woman",
    "when somebody hurts or frightens a person",
    "abuse, abused, hurt, harm, bully, bullying, shouted at, violence",
)
def _abuse() -> str:
    shout = line("M34 22l9-6M36 30h10M34 38l9 5", "", 3, CRIMSON)
    return (
        bust(19, 69, replace(TOM, hair="short", tint=BROWN, top=RED), "shout>", 1.18)
        + shout
        + bust(58, 70, MIA, "worried<", 0.82)
    )
