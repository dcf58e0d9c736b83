"""Scenes of how people feel and of hard times."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    CRIMSON,
    DARK,
    DEEP,
    GREEN,
    LILAC,
    LIME,
    NAVY,
    PALE,
    PINK,
    PURPLE,
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
    turn,
)
from drawing.people import (
    ALEX,
    AMINA,
    GRACE,
    KIM,
    LIN,
    MIA,
    OLD_JIM,
    ROSE_ANN,
    SAM,
    TOM,
    bust,
    head,
    helper,
)
from drawing.things import (
    bolt,
    bubble,
    clock,
    cloud,
    flower,
    headset,
    heart,
    phone,
    profile_head,
    thought,
)


@scene(
    "mental-health-crisis",
    "A woman holds her head under a storm cloud",
    "a time when a person feels so bad that they need help now",
    "crisis, mental health crisis, emergency, urgent, very unwell, breaking point",
)
def _mental_health_crisis() -> str:
    arms = tube("M20 66L14 54L24 45", MIA.top, 5) + tube("M52 66L58 54L48 45", MIA.top, 5)
    hands = disc(25, 42, 3.6, MIA.skin) + disc(47, 42, 3.6, MIA.skin)
    storm = cloud(36, 13, 1.15) + bolt(13, 29, 0.9) + bolt(60, 29, 0.9)
    return storm + bust(36, 69, MIA, "upset", 1.15) + arms + hands


@scene(
    "suicide-help-line",
    "A sad man on the phone with a helper who listens",
    "a phone line to call if you want to end your life",
    "helpline, crisis line, suicide, suicidal, Samaritans, call for help, 111",
)
def _suicide_help_line() -> str:
    wire = line("M22 18C28 6 44 6 50 18", "", 2.4) + heart(36, 10, 0.8)
    caller = (
        bust(17, 69, TOM, "sad>", 1)
        + turn(62, 8, 46, phone(8, 46, 0.62, DARK))
        + tube("M7 64L4 56L7 51", GREEN, 4)
        + disc(7, 50, 2.6, TOM.skin)
    )
    listens = bust(54, 69, helper(AMINA), "calm<", 1) + headset(54, 45.5)
    return wire + caller + listens


@scene(
    "worry",
    "A man has a tangled thought over his head",
    "thinking too much about bad things",
    "worry, worried, worries, stress, stressed, overthink",
)
def _worry() -> str:
    tangle = "M37 20c-4-10 12-13 14-4s-12 10-11 2s16-8 15 1s-14 7-10-2s11-1 13 3"
    return thought(47, 18, 1.45) + line(tangle, "", 1.8, NAVY) + bust(17, 69, ALEX, "worried>", 1.1)


@scene(
    "low-mood",
    "A sad woman under a rain cloud",
    "feeling sad or flat for a long time",
    "low mood, depression, depressed, sad, down, unhappy",
)
def _low_mood() -> str:
    drops = "".join(
        line(f"M{x} {y}l-2 5", "", 2.6, DEEP)
        for x, y in ((18, 26), (14, 38), (54, 26), (58, 38), (56, 49), (15, 49))
    )
    return cloud(36, 14, 1.3) + drops + bust(36, 69, GRACE, "sad", 1.15)


@scene(
    "anxiety",
    "A man trembles and his heart beats fast",
    "feeling very nervous or full of fear",
    "anxiety, anxious, panic, panic attack, nervous, fear, on edge",
)
def _anxiety() -> str:
    shake = line(
        "M11 22q-4 4 0 8t0 8M5 25q-3 3 0 6t0 6M61 22q4 4 0 8t0 8M67 25q3 3 0 6t0 6", "", 2.2
    )
    pulse = line("M4 12H22l3-6l5 11l5-13l5 11l3-3H68", "", 2.4, CRIMSON)
    beat = heart(36, 60, 0.9) + line("M23 57q-3 3 0 7M49 57q3 3 0 7")
    return pulse + shake + bust(36, 70, KIM, "worried", 1.25) + beat


@scene(
    "hearing-voices",
    "A woman with many speech bubbles close to her ears",
    "hearing people speak when nobody is there",
    "hearing voices, voices, psychosis, hear things, hallucinations, schizophrenia",
)
def _hearing_voices() -> str:
    voices = (
        bubble(2, 6, 17, 11, 0.75, BLUE)
        + bubble(26, 2, 18, 10, 0.5, PINK)
        + bubble(53, 6, 17, 11, 0.25, LIME)
    )
    low = bubble(1, 30, 15, 10, 0.75, LILAC) + bubble(56, 30, 15, 10, 0.25, PALE)
    words = line("M7 11.5h7M31 7h8M58 11.5h7M6 35h5M61 35h5", "", 1.8)
    return bust(36, 69, LIN, "worried", 1.15) + voices + low + words


@scene(
    "seeing-things",
    "A man sees a shape that is not there",
    "seeing things that other people do not see",
    "seeing things, hallucination, psychosis, unusual experience, visions",
)
def _seeing_things() -> str:
    body = line("M38 68C38 54 45 51 54 51S70 54 70 68Z", PALE) + oval(54, 36, 9.5, 11.5, PALE)
    shape = f'<g stroke-dasharray="3 4">{body}</g>'
    return shape + bust(18, 69, ALEX, "worried>", 1.1)


@scene(
    "sleep-problem",
    "A woman lies awake in bed at night",
    "not being able to sleep",
    "sleep problem, cannot sleep, insomnia, awake at night, bad sleep",
)
def _sleep_problem() -> str:
    moon = line("M16 7A10 10 0 1 0 26 20A9 9 0 0 1 16 7Z", BLUE)
    frame = line("M6 34V67M6 60H66M66 46V67", "", 3)
    bed = (
        box(7, 52, 58, 9, WHITE, 1)
        + line("M9 52c0-9 14-9 16-2v2Z", WHITE)
        + line("M27 60V49q10-10 20-5t18 4V60Z", PURPLE)
    )
    return (
        moon + clock(55, 17, 11) + frame + bed + turn(-12, 20, 43, head(20, 43, 8.2, LIN, "flat"))
    )


@scene(
    "self-harm-help",
    "A helping hand under an arm with a plaster on it",
    "help for someone who hurts themselves",
    "self-harm, hurt myself, self injury, harm, help with self-harm",
)
def _self_harm_help() -> str:
    hurt = tube("M13 30H40", "#bf8f68", 12) + line(
        "M41 23q5-5 10-3l10 2q3 1.5 2 4q2 3-.5 5q0 4-4 4L41 37Z", "#bf8f68"
    )
    sleeve = box(3, 22, 11, 16, RED, 2) + line("M41 24V36", "#bf8f68", 2.2, "#bf8f68")
    patch = turn(
        -20,
        27,
        30,
        box(18, 26.5, 18, 7, SAND, 3.5)
        + dot(25, 29, 0.8)
        + dot(29, 29, 0.8)
        + dot(25, 31.5, 0.8)
        + dot(29, 31.5, 0.8),
    )
    hand = line(
        "M56 47C50 42 42 46 34 46L19 45q-5 0-4 4.5t7 4.5l10 .5l-6 1q-3 3 2 5q12 4 22-2h9Z", SAND
    ) + box(55, 45, 14, 17, DEEP, 2)
    return hurt + sleeve + patch + hand + heart(36, 11, 0.9)


@scene(
    "lonely",
    "A sad woman is alone while other people talk",
    "feeling sad because you have nobody to be with",
    "lonely, loneliness, alone, isolated, no friends, left out",
)
def _lonely() -> str:
    others = (
        bust(44, 38, KIM, "smile>", 0.66)
        + bust(60, 38, SAM, "smile<", 0.66)
        + bubble(44, 2, 16, 8, 0.3, BLUE)
    )
    return others + bust(19, 69, MIA, "sad", 1.1)


@scene(
    "grief",
    "A sad man looks at a photo in a frame with a flower",
    "sad feelings after somebody dies",
    "grief, bereavement, loss, somebody died, death, mourning",
)
def _grief() -> str:
    frame = box(40, 24, 28, 34, WOOD, 1) + box(44, 28, 20, 26, WHITE)
    return (
        frame
        + bust(54, 54, ROSE_ANN, size=0.68)
        + bust(20, 69, OLD_JIM, "sad>", 1.12)
        + put(54, 12, flower(0, 0), 0.85)
        + line("M37 59H69", "", 3)
    )


@scene(
    "coping",
    "A calm man breathes out slowly",
    "ways to manage hard feelings",
    "coping, cope, relax, breathing, calm down, self-help, mindfulness",
)
def _coping() -> str:
    air = line("M44 39h15q5 0 5-4t-4-4M44 44h22M44 49h13q5 0 5 4t-4 4", "", 2.4, DEEP)
    return bust(27, 69, KIM, "calm>", 1.3) + air + heart(27, 62, 0.7, WHITE)


@scene(
    "mental-illness",
    "A head with a grey storm cloud in it",
    "an illness of mood or thoughts",
    "mental illness, mental health problem, unwell, not well, disorder",
)
def _mental_illness() -> str:
    return profile_head(SAND) + cloud(33, 27, 1) + bolt(33, 40, 0.85)
