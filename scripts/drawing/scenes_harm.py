"""Scenes of harm, of having no home, and of putting things right."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (
    BLUE,
    BROWN,
    CRIMSON,
    DARK,
    DEEP,
    GREEN,
    GREY,
    NAVY,
    ORANGE,
    PALE,
    PURPLE,
    RED,
    SAND,
    WHITE,
    WOOD,
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
    AMINA,
    DEV,
    GRACE,
    JOE,
    KIM,
    LIN,
    OMAR,
    SAM,
    TOM,
    bust,
    helper,
)
from drawing.things import bubble, cross, heart


@scene(
    "hitting",
    "A man hits another man with his fist",
    "when somebody hits a person",
    "hit, hitting, punch, slap, fight, attack, hurt, violence",
)
def _hitting() -> str:
    hitter = bust(18, 69, replace(KIM, wears=(), top=RED), "shout>", 1.15)
    hurt = turn(10, 56, 69, bust(55, 70, JOE, "upset<", 1.05))
    blow = put(
        44, 40, line("M0-12l3 6l7-3l-3 7l6 3l-7 2l2 7l-6-4l-5 5l-1-7l-8-1l6-4l-4-6l7 1Z", ORANGE)
    )
    reach = tube("M26 66L22 56L36 45", RED, 5)
    fist = line("M35 38h9q3 0 3 3v5q0 4-4 4h-5q-4 0-4-4v-7Z", KIM.skin)
    fist += line("M39 41.5h7M39 45.5h7", "", 1.4)
    return hitter + hurt + blow + reach + fist


@scene(
    "unwanted-touch",
    "A man puts his hand on a woman who does not want it",
    "when somebody touches a person in a way that they do not want",
    "unwanted touch, touch, touched, grope, sexual abuse, sexual assault, do not touch me",
)
def _unwanted_touch() -> str:
    man = bust(15, 69, replace(TOM, hair="short", tint=BROWN), "smile>", 1.1)
    woman = bust(49, 70, LIN, "worried>", 1.15)
    reach = tube("M22 66L28 61L37 60", TOM.top, 5)
    hand = line("M38 56q5-2 8 0l4 1q3 1 1 3q1 3-2 4q-4 3-11 2Z", TOM.skin)
    palm = tube("M62 67L66 59L64 50", LIN.top, 4)
    palm += line("M60 48V39q0-2 2-2v-1q2-1 2.5 1q2-1 2.5 1q2 0 2 2v8q0 4-4.5 4T60 48Z", LIN.skin)
    return woman + man + reach + hand + palm + cross(44, 14, 1.15)


@scene(
    "say-sorry",
    "A man with his hand on his heart says sorry to a woman",
    "telling a person that you are sorry",
    "sorry, say sorry, apology, apologise, we got it wrong, make it up",
)
def _say_sorry() -> str:
    broken = heart(23, 14, 1) + turn(-25, 23, 13, box(16, 10.5, 14, 5, SAND, 2.5))
    says = bubble(8, 3, 30, 21, 0.3) + broken + dot(21, 14.2, 0.7) + dot(25, 12.3, 0.7)
    man = turn(6, 20, 69, bust(20, 69, OMAR, "sad>", 1.15))
    arm = tube("M8 67L12 60L21 59", OMAR.top, 4.5) + disc(23.5, 58.5, 3.6, OMAR.skin)
    return says + man + arm + bust(55, 69, GRACE, "calm<", 1.1)


@scene(
    "not-your-fault",
    "A helper comforts a sad woman, and a hand that points at her is crossed out",
    "you did nothing wrong",
    "not your fault, not to blame, no blame, did nothing wrong, your fault, blame",
)
def _not_your_fault() -> str:
    point = line("M69 6H56Q53 3 48 5L44 10H34.5q-3 0-3 2.5t3 2.5h8q-1 8 5 9H57L60 21h9Z", WOOD)
    blame = point + line("M48.5 15h-6M49 19.5h-5.5", "", 1.4)
    no = line("M41 2L62 28M62 2L41 28", "", 5.4, WHITE) + line(
        "M41 2L62 28M62 2L41 28", "", 3, CRIMSON
    )
    helps = bust(18, 69, helper(AMINA), "calm>", 1.15)
    sad = bust(47, 70, SAM, "sad<", 1.1)
    hold = tube("M28 64L40 57L52 57", DEEP, 4) + disc(55.5, 57.5, 3.2, AMINA.skin)
    return blame + no + sad + helps + hold + heart(18, 12, 0.85)


@scene(
    "rough-sleeping",
    "A man in a sleeping bag sits in a doorway at night",
    "a person who has no home",
    "homeless, rough sleeping, sleep rough, sleeping on the street, no home, nowhere to live",
)
def _rough_sleeping() -> str:
    wall = line("M3 68V4H69V68", NAVY)
    stars = dot(14, 13, 1.4, WHITE) + dot(9, 26, 1.2, WHITE)
    moon = line("M17 16A9 9 0 1 0 29 26A8 8 0 0 1 17 16Z", PALE)
    door = box(38, 8, 26, 56, SAND, 1) + box(43, 13, 16, 15, BLUE, 1) + dot(42, 44, 1.6)
    street = line("M3 68V64H69V68Z", GREY)
    man = bust(49, 66, replace(DEV, hair="short", tint=DARK, top=GREEN), "sad<", 0.95)
    bag = line("M63 52Q66 68 58 68H12Q4 68 4 61T12 54H30Q40 49 63 52Z", PURPLE)
    folds = line("M16 54q-3 7 0 14M38 52q-3 8 0 16", "", 1.4)
    return wall + stars + moon + door + street + man + bag + folds
