"""Scenes of medicine, checks and getting better."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    CRIMSON,
    DARK,
    DEEP,
    GREEN,
    GREY,
    LIME,
    ORANGE,
    PALE,
    PURPLE,
    RED,
    SAND,
    WHITE,
    box,
    disc,
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
    MIA,
    OMAR,
    SAM,
    TOM,
    bust,
    head,
    helper,
    stand,
)
from drawing.things import (
    bottle,
    clip_small,
    drop,
    flower,
    heart,
    page,
    pill,
    plant,
    sparkle,
    thought,
)


@scene(
    "eating-problem",
    "A worried woman looks at a plate of food",
    "an illness about food, eating and weight",
    "eating disorder, eating problem, anorexia, bulimia, binge, afraid of food",
)
def _eating_problem() -> str:
    plate = oval(36, 62, 19, 6, WHITE) + oval(36, 61, 12, 3.2, PALE)
    meal = disc(32, 58, 3.4, GREEN) + disc(40, 58, 3.8, ORANGE)
    tools = line("M10 68V58M7 56v3q0 3 3 3t3-3V56M63 68V62q-3-3 0-8Z", WHITE)
    doubt = thought(59, 12, 0.72) + line("M54 12q2-3 4 0t4 0", "", 1.6)
    return (
        doubt
        + bust(34, 53, MIA, "worried", 1.1)
        + box(2, 51, 68, 19, SAND, 1)
        + plate
        + meal
        + tools
    )


@scene(
    "medicine-plan",
    "A page with tablets for the sun and for the moon",
    "a plan of which medicine to take and when",
    "medicine plan, medication plan, when to take tablets, dose, prescription",
)
def _medicine_plan() -> str:
    rays = "".join(turn(45 * k, 22, 23, line("M22 15v-2.5", "", 2.2)) for k in range(8))
    sun = rays + disc(22, 23, 4.6, ORANGE)
    moon = line("M21 42A7.5 7.5 0 1 0 29 52A7 7 0 0 1 21 42Z", DEEP)
    pills = pill(42, 24, 0.78) + pill(54, 24, 0.78) + pill(42, 49, 0.78)
    return page(8, 4, 56, 64) + sun + moon + pills + line("M14 36H58", "", 1.5)


@scene(
    "blood-sample",
    "A needle takes blood from a man's arm",
    "taking a little blood to check your health",
    "blood test, blood sample, take blood, lab test, needle",
)
def _blood_sample() -> str:
    desk = box(2, 51, 68, 19, SAND, 1)
    bare = (
        tube("M14 60H46", JOE.skin, 9) + disc(50, 60, 6, JOE.skin) + box(8, 54, 13, 12, JOE.top, 2)
    )
    needle = (
        line("M34 55L38 49", "", 2)
        + line("M36 46l6 4L55 32l-6-4Z", WHITE)
        + line("M36 46l6 4l5.5-7.5l-6-4Z", CRIMSON)
    )
    plunger = line("M52 30l4-6M52 22l7 4.5", "", 2.4)
    return bust(19, 51, JOE, "calm>", 0.95) + desk + bare + needle + plunger + drop(64, 42, 0.9)


@scene(
    "weight-check",
    "A woman stands on scales next to a friendly nurse",
    "finding out how heavy a person is",
    "weight, weigh, weight check, physical health check, health check, scales",
)
def _weight_check() -> str:
    base = line("M36 68H64V62H36Z", GREY)
    dial = line("M61 62V30", "", 3) + disc(61, 25, 7, WHITE) + line("M61 26l3-4", "", 2, CRIMSON)
    nurse = stand(14, 68, helper(OMAR), "smile>", right=((9, -24), (13, -26)))
    return base + dial + nurse + clip_small(28, 42) + stand(47, 62, SAM, "smile<", size=1.02)


@scene(
    "health-check",
    "A nurse checks the blood pressure of a man",
    "a check of heart, blood and body",
    "health check, physical health check, annual health check, blood pressure, check-up",
)
def _health_check() -> str:
    man = bust(52, 69, JOE, "smile<", 1.05)
    cuff = box(58, 55, 10, 11, DEEP, 2)
    dial = (
        line("M58 61C46 68 38 62 36 46", "", 2)
        + disc(36, 40, 7, WHITE)
        + line("M36 41l3-4", "", 2, CRIMSON)
    )
    return bust(17, 69, helper(MIA), "smile>", 1.05) + man + cuff + dial + heart(36, 14, 1.1)


@scene(
    "side-effects",
    "A man feels dizzy and sick after a tablet",
    "bad things that a medicine can do",
    "side effects, side effect, feel sick, dizzy, reaction to medicine",
)
def _side_effects() -> str:
    swirl = line("M20 12c0-8 16-8 16 0s-12 7-11 1s8-3 6 1", "", 2.2, PURPLE) + line(
        "M40 8q5-4 10 0", "", 2.2, PURPLE
    )
    return swirl + bust(30, 69, TOM, "upset", 1.2) + bottle(59, 51, 0.95) + pill(59, 24, 0.8)


@scene(
    "warning-signs",
    "A traffic light with a happy, a worried and an upset face",
    "the first signs that a person is getting unwell again",
    "relapse signs, warning signs, early warning signs, getting unwell, relapse, triggers",
)
def _warning_signs() -> str:
    lights = (
        box(8, 3, 24, 66, DARK, 5)
        + disc(20, 15, 8, CRIMSON)
        + disc(20, 36, 8, ORANGE)
        + disc(20, 57, 8, GREEN)
    )
    faces = (
        head(51, 15, 8, ALEX, "upset") + head(51, 38, 8, ALEX, "worried") + head(51, 61, 8, ALEX)
    )
    return lights + faces


@scene(
    "recovery",
    "A small plant grows tall in three steps",
    "getting better bit by bit",
    "recovery, get better, getting well, grow, improve, hope",
)
def _recovery() -> str:
    pots = "".join(line(f"M{x - 7} 55h14l-2 12h-10Z", ORANGE) for x in (12, 36, 60))
    return plant(12, 55, 9, 1) + plant(36, 55, 21, 2) + plant(60, 55, 32, 3) + flower(60, 17) + pots


@scene(
    "goals",
    "A woman walks up a hill to a flag",
    "what a person wants to reach",
    "goals, goal, aims, what you want, hopes, targets",
)
def _goals() -> str:
    hill = line("M2 68C20 66 34 34 52 30C60 28 66 32 70 38V68Z", LIME)
    way = line("M18 68C30 62 38 46 54 38", "", 2.6, WHITE)
    flag = line("M58 31V5", "", 2.8) + line("M58 5H44l4 5l-4 5H58Z", CRIMSON)
    return hill + way + flag + stand(29, 54, SAM, "smile>", right=((9, -29), (13, -34)), size=0.84)


@scene(
    "strengths",
    "A smiling man with a star, a heart and a tune around him",
    "what a person is good at",
    "strengths, good at, skills, talents, what I can do, assets",
)
def _strengths() -> str:
    tune = (
        line("M57 30V14l9-3V27", "", 2.6)
        + oval(54.5, 30.5, 3.2, 2.5, "#000")
        + oval(63.5, 27.5, 3.2, 2.5, "#000")
    )
    return bust(36, 69, JOE, size=1.25) + sparkle(13, 26, 1.15) + tune + heart(36, 10, 0.95)


@scene(
    "alcohol-drugs",
    "A sad man thinks about a bottle and a glass",
    "problems with drink or drugs",
    "alcohol, drugs, drink, substance misuse, addiction, drinking too much",
)
def _alcohol_drugs() -> str:
    wine = line("M40 26V16l2.5-3V7h4v6l2.5 3V26Z", GREEN) + line(
        "M54 14h8q0 7-4 7t-4-7ZM58 21v5M55 26h6", RED
    )
    return thought(50, 17, 1.4) + wine + bust(17, 69, TOM, "sad>", 1.1)


@scene(
    "medication-injection",
    "A nurse gives a man an injection in his arm",
    "medicine that is given with a needle",
    "injection, depot, jab, needle, vaccine, long-acting medicine",
)
def _medication_injection() -> str:
    man = bust(20, 69, JOE, "calm<", 1.15) + disc(31, 61, 4.5, JOE.skin)
    tool = turn(
        70,
        37,
        58,
        line("M37 63V57", "", 1.8)
        + box(33.5, 42, 7, 15, WHITE, 1)
        + box(33.5, 50, 7, 7, BLUE)
        + line("M37 42v-5M33.5 37h7"),
    )
    return man + bust(58, 50, helper(GRACE), "smile<", 0.9) + tool
