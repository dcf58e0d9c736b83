"""Scenes of health: how people feel, a crisis, medicine and getting better."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (BLUE, CRIMSON, DARK, DEEP, GREEN, GREY, LILAC, LIME, NAVY, ORANGE, PALE, PINK, PURPLE, RED, SAND, WHITE, box, disc, dot, line, oval, scene, tube, turn,)
from drawing.people import (ALEX, AMINA, DEV, GRACE, JOE, KIM, LIN, MIA, OMAR, SAM, TOM, bust, head, helper, stand,)
from drawing.things import (bolt, bottle, bubble, clip_small, clock, cloud, drop, flower, headset, heart, page, phone, pill, plant, profile_head, sparkle, thought,)


@scene(
    "mental-health-crisis",
    "A woman holds her head under a storm cloud",
    "a time when a person feels so bad that they need help now",
    "crisis, mental health crisis, emergency, urgent, very unwell, breaking point",
)
def mental_health_crisis() -> str:
    arms = tube("M20 66L14 54L24 45", MIA.top, 5) + tube("M52 66L58 54L48 45", MIA.top, 5)
    hands = disc(25, 42, 3.6, MIA.skin) + disc(47, 42, 3.6, MIA.skin)
    storm = cloud(36, 11, 1.35) + bolt(13, 29, 0.9) + bolt(60, 29, 0.9)
    return storm + bust(36, 69, MIA, "upset", 1.15) + arms + hands


@scene(
    "crisis-team",
    "Two helpers come to a woman under a storm cloud",
    "health workers who help fast in a crisis",
    "crisis team, home treatment team, crisis service, urgent help, emergency team",
)
def crisis_team() -> str:
    storm = cloud(36, 13, 1) + bolt(36, 24, 0.75)
    left = bust(13, 69, helper(DEV), "calm>", 0.92) + tube("M22 60L30 58", DEEP, 4.5)
    right = bust(59, 69, helper(GRACE), "calm<", 0.92) + tube("M50 60L42 58", DEEP, 4.5)
    hands = disc(31, 57, 2.8, DEV.skin) + disc(41, 57, 2.8, GRACE.skin)
    return storm + bust(36, 69, MIA, "sad", 0.82) + left + right + hands


@scene(
    "suicide-help-line",
    "A sad man on the phone with a helper who listens",
    "a phone line to call if you want to end your life",
    "helpline, crisis line, suicide, suicidal, Samaritans, call for help, 111",
)
def suicide_help_line() -> str:
    wire = line("M22 18C28 6 44 6 50 18", "", 2.4) + heart(36, 10, 0.8)
    caller = bust(17, 69, TOM, "sad>", 1) + turn(62, 8, 46, phone(8, 46, 0.62, DARK)) + tube("M7 64L4 56L7 51", GREEN, 4) + disc(7, 50, 2.6, TOM.skin)
    listens = bust(54, 69, helper(AMINA), "calm<", 1) + headset(54, 45.5)
    return wire + caller + listens


@scene(
    "worry",
    "A man has a tangled thought over his head",
    "thinking too much about bad things",
    "worry, worried, worries, stress, stressed, overthink",
)
def worry() -> str:
    tangle = "M37 20c-4-10 12-13 14-4s-12 10-11 2s16-8 15 1s-14 7-10-2s11-1 13 3"
    return thought(47, 18, 1.45) + line(tangle, "", 1.8, NAVY) + bust(17, 69, ALEX, "worried>", 1.1)


@scene(
    "low-mood",
    "A sad woman sits under a rain cloud",
    "feeling sad or flat for a long time",
    "low mood, depression, depressed, sad, down, unhappy",
)
def low_mood() -> str:
    drops = "".join(line(f"M{x} {y}l-2 5", "", 2.6, DEEP) for x, y in ((18, 26), (14, 38), (54, 26), (58, 38), (56, 49), (15, 49)))
    return cloud(36, 13, 1.5) + drops + bust(36, 69, GRACE, "sad", 1.15)


@scene(
    "anxiety",
    "A man trembles and his heart beats fast",
    "feeling very nervous or full of fear",
    "anxiety, anxious, panic, panic attack, nervous, fear, on edge",
)
def anxiety() -> str:
    shake = line("M11 22q-4 4 0 8t0 8M5 25q-3 3 0 6t0 6M61 22q4 4 0 8t0 8M67 25q3 3 0 6t0 6", "", 2.2)
    pulse = line("M4 12H22l3-6l5 11l5-13l5 11l3-3H68", "", 2.4, CRIMSON)
    beat = heart(36, 60, 0.9) + line("M23 57q-3 3 0 7M49 57q3 3 0 7")
    return pulse + shake + bust(36, 70, KIM, "worried", 1.25) + beat


@scene(
    "hearing-voices",
    "A woman with many speech bubbles close to her ears",
    "hearing people speak when nobody is there",
    "hearing voices, voices, psychosis, hear things, hallucinations, schizophrenia",
)
def hearing_voices() -> str:
    voices = bubble(2, 6, 17, 11, 0.75, BLUE) + bubble(26, 2, 18, 10, 0.5, PINK) + bubble(53, 6, 17, 11, 0.25, LIME)
    low = bubble(1, 30, 15, 10, 0.75, LILAC) + bubble(56, 30, 15, 10, 0.25, PALE)
    words = line("M7 11.500h7M31 7h8M58 11.500h7M6 35h5M61 35h5", "", 1.8)
    return bust(36, 69, LIN, "worried", 1.15) + voices + low + words


@scene(
    "seeing-things",
    "A man sees a shape that is not there",
    "seeing things that other people do not see",
    "seeing things, hallucination, psychosis, unusual experience, visions",
)
def seeing_things() -> str:
    ghost = 'stroke-dasharray="3 4"'
    shape = f'<g {ghost}>{line("M42 64V32q0-6 5-8c-6-14 16-14 10 0q6 2 6 8V64", PALE)}</g>'
    return shape + bust(20, 69, OMAR, "worried>", 1.15)


@scene(
    "sleep-problem",
    "A woman lies awake in bed at night",
    "not being able to sleep",
    "sleep problem, cannot sleep, insomnia, awake at night, bad sleep",
)
def sleep_problem() -> str:
    moon = line("M16 7A10 10 0 1 0 26 20A9 9 0 0 1 16 7Z", BLUE)
    frame = line("M6 34V67M6 60H66M66 46V67", "", 3)
    bed = box(7, 52, 58, 9, WHITE, 1) + line("M9 52c0-9 14-9 16-2v2Z", WHITE) + line("M27 60V49q10-10 20-5t18 4V60Z", PURPLE)
    return moon + clock(55, 17, 11) + frame + bed + turn(-12, 20, 43, head(20, 43, 8.2, LIN, "flat"))


@scene(
    "self-harm-help",
    "A hand holds an arm that has a plaster on it",
    "help for someone who hurts themselves",
    "self-harm, hurt myself, self injury, harm, help with self-harm",
)
def self_harm_help() -> str:
    hurt = tube("M36 66V20", "#bf8f68", 15) + line("M28 20V9q0-3 2-3t2 3V17M32 17V5q0-3 2-3t2 3V17M36 17V5q0-3 2-3t2 3V17M40 17V9q0-3 2-3t2 3V24", "#bf8f68")
    blend = line("M28.5 28V20H43.500V28", "", 0.1, "#bf8f68")
    patch = turn(-30, 36, 38, box(25, 34, 22, 8, SAND, 4) + dot(34, 37, 0.8) + dot(38, 37, 0.8) + dot(34, 40, 0.8) + dot(38, 40, 0.8))
    return hurt + blend + patch + heart(59, 14, 1.1)


@scene(
    "eating-problem",
    "A worried woman looks at a plate of food",
    "an illness about food, eating and weight",
    "eating disorder, eating problem, anorexia, bulimia, binge, afraid of food",
)
def eating_problem() -> str:
    plate = oval(36, 62, 21, 7, WHITE) + oval(36, 61, 13, 3.6, PALE)
    meal = disc(32, 58, 3.4, GREEN) + disc(40, 58, 3.8, ORANGE)
    tools = line("M8 68V54M5 54v5q0 3 3 3t3-3V54M64 68V62q-3-4 0-9Z", WHITE)
    return thought(59, 12, 0.72) + line("M54 12q2-3 4 0t4 0", "", 1.6) + bust(34, 55, MIA, "worried", 1.15) + line("M2 55H70", "", 0.1, WHITE) + plate + meal + tools


@scene(
    "medicine-plan",
    "A page with tablets for the sun and for the moon",
    "a plan of which medicine to take and when",
    "medicine plan, medication plan, when to take tablets, dose, prescription",
)
def medicine_plan() -> str:
    rays = "".join(turn(45 * k, 22, 23, line("M22 15v-2.5", "", 2.2)) for k in range(8))
    sun = rays + disc(22, 23, 4.6, ORANGE)
    moon = line("M21 42A7.5 7.5 0 1 0 29 52A7 7 0 0 1 21 42Z", DEEP)
    pills = pill(42, 24, 0.78) + pill(54, 24, 0.78) + pill(42, 49, 0.78)
    return page(8, 4, 56, 64) + sun + moon + pills + line("M14 36H58", "", 1.5)


@scene(
    "blood-sample",
    "A nurse takes blood from a man's arm",
    "taking a little blood to check your health",
    "blood test, blood sample, take blood, lab test, needle",
)
def blood_sample() -> str:
    bare = tube("M5 62L38 62", JOE.skin, 10) + disc(42, 61, 6, JOE.skin) + tube("M5 62H16", JOE.top, 11)
    needle = line("M27 55L32 48", "", 2) + line("M31 46l6 4L50 32l-6-4Z", WHITE) + line("M31 46l6 4l5-7l-6-4Z", CRIMSON) + line("M47 30l4-6M48 22l6 4")
    return bust(20, 50, JOE, "calm>", 0.9) + box(0, 50.5, 72, 24, WHITE) .replace("<rect", '<rect stroke="none"') + bare + needle + drop(61, 42)


@scene(
    "weight-check",
    "A woman stands on scales next to a friendly nurse",
    "finding out how heavy a person is",
    "weight, weigh, weight check, physical health check, health check, scales",
)
def weight_check() -> str:
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
def health_check() -> str:
    man = bust(52, 69, JOE, "smile<", 1.05)
    cuff = box(58, 55, 10, 11, DEEP, 2)
    dial = line("M58 61C46 68 38 62 36 46", "", 2) + disc(36, 40, 7, WHITE) + line("M36 41l3-4", "", 2, CRIMSON)
    return bust(17, 69, helper(MIA), "smile>", 1.05) + man + cuff + dial + heart(36, 14, 1.1)


@scene(
    "side-effects",
    "A man feels dizzy and sick after a tablet",
    "bad things that a medicine can do",
    "side effects, side effect, feel sick, dizzy, reaction to medicine",
)
def side_effects() -> str:
    swirl = line("M20 12c0-8 16-8 16 0s-12 7-11 1s8-3 6 1", "", 2.2, PURPLE) + line("M40 8q5-4 10 0", "", 2.2, PURPLE)
    return swirl + bust(30, 69, TOM, "upset", 1.2) + bottle(59, 51, 0.95) + pill(59, 24, 0.8)


@scene(
    "warning-signs",
    "A traffic light with a happy, a worried and an upset face",
    "the first signs that a person is getting unwell again",
    "relapse signs, warning signs, early warning signs, getting unwell, relapse, triggers",
)
def warning_signs() -> str:
    lights = box(8, 3, 24, 66, DARK, 5) + disc(20, 15, 8, CRIMSON) + disc(20, 36, 8, ORANGE) + disc(20, 57, 8, GREEN)
    faces = head(52, 16, 9, ALEX, "upset") + head(52, 38, 9, ALEX, "worried") + head(52, 60, 9, ALEX)
    return lights + faces


@scene(
    "recovery",
    "A small plant grows tall in three steps",
    "getting better bit by bit",
    "recovery, get better, getting well, grow, improve, hope",
)
def recovery() -> str:
    pots = "".join(line(f"M{x - 7} 55h14l-2 12h-10Z", ORANGE) for x in (12, 36, 60))
    return plant(12, 55, 9, 1) + plant(36, 55, 21, 2) + plant(60, 55, 32, 3) + flower(60, 17) + pots


@scene(
    "goals",
    "A woman walks up a hill to a flag",
    "what a person wants to reach",
    "goals, goal, aims, what you want, hopes, targets",
)
def goals() -> str:
    hill = line("M2 68C20 66 34 34 52 30C60 28 66 32 70 38V68Z", LIME)
    way = line("M18 68C30 62 38 46 54 38", "", 2.6, WHITE)
    flag = line("M58 31V5", "", 2.8) + line("M58 5H44l4 5l-4 5H58Z", CRIMSON)
    return hill + way + flag + stand(20, 63, SAM, "smile>", right=((10, -29), (14, -34)), size=0.94)


@scene(
    "strengths",
    "A smiling man with a star, a heart and a tune around him",
    "what a person is good at",
    "strengths, good at, skills, talents, what I can do, assets",
)
def strengths() -> str:
    tune = line("M57 30V14l9-3V27", "", 2.6) + oval(54.5, 30.5, 3.2, 2.5, "#000") + oval(63.5, 27.5, 3.2, 2.5, "#000")
    return bust(36, 69, JOE, size=1.25) + sparkle(13, 26, 1.15) + tune + heart(36, 10, 0.95)


@scene(
    "coping",
    "A man sits, breathes out slowly and feels calm",
    "ways to manage hard feelings",
    "coping, cope, relax, breathing, calm down, self-help, mindfulness",
)
def coping() -> str:
    air = line("M50 34h11q5 0 5-4t-4-4M50 40h14M50 46h9q5 0 5 4t-4 4", "", 2.4, DEEP)
    return bust(27, 69, KIM, "calm>", 1.3) + air + heart(27, 62, 0.7, WHITE)


@scene(
    "alcohol-drugs",
    "A man thinks about a bottle, a glass and tablets",
    "problems with drink or drugs",
    "alcohol, drugs, drink, substance misuse, addiction, drinking too much",
)
def alcohol_drugs() -> str:
    wine = line("M41 25V15l2-3V6h5v6l2 3V25Z", GREEN) + line("M54 14h8q0 7-4 7t-4-7ZM58 21v5M55 26h6", RED)
    return thought(50, 17, 1.55) + wine + bust(17, 69, OMAR, "sad>", 1.1)


@scene(
    "mental-illness",
    "A head with a grey storm cloud in it",
    "an illness of mood or thoughts",
    "mental illness, mental health problem, unwell, not well, disorder",
)
def mental_illness() -> str:
    return profile_head(SAND) + cloud(33, 27, 1) + bolt(33, 40, 0.85)
