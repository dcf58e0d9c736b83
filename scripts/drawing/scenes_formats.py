"""Scenes of information and how people take it in."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    CRIMSON,
    DEEP,
    LIME,
    NAVY,
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
    put,
    scene,
    tube,
    turn,
)
from drawing.people import (
    ALEX,
    AMINA,
    KIM,
    LIN,
    ROSE_ANN,
    SAM,
    bust,
    helper,
)
from drawing.things import (
    arrow,
    bubble,
    open_hand,
    page,
    pencil,
    rows,
)


@scene(
    "interpreter",
    "A woman between two people turns one language into another",
    "someone who says words in another language",
    "interpreter, another language, translate, translator, my language",
)
def _interpreter() -> str:
    one = bubble(2, 5, 27, 18, 0.35, LIME) + line("M8 15q3-6 6 0t6 0t4-3")
    two = bubble(43, 5, 27, 18, 0.65, BLUE) + line("M50 11h5v6h5v-6h5")
    swap = arrow("M31 14H39", "M39 14l-3-3M39 14l-3 3")
    people = bust(12, 69, ROSE_ANN, "talk>", 0.78) + bust(
        60, 69, helper(KIM, WHITE), "smile<", 0.78
    )
    return one + two + swap + people + bust(36, 69, AMINA, "talk", 0.9)


@scene(
    "sign-language",
    "A woman talks with her hands",
    "talking with hand signs",
    "sign language, BSL, signing, sign, deaf, Makaton",
)
def _sign_language() -> str:
    high = turn(-14, 14, 36, open_hand(14, 36, LIN.skin, 0.9))
    low = turn(16, 58, 50, put(58, 48, open_hand(0, 0, LIN.skin, 0.9), flip=True))
    sleeves = tube("M27 66L13 61L14 48", LIN.top, 5) + tube("M45 66L55 67L57 60", LIN.top, 5)
    moves = line("M5 18q4-6 11-6M67 33q-3-6-10-6M68 62q-1 4-4 6", "", 2.2, NAVY)
    return bust(36, 69, LIN, "smile", 1.1) + sleeves + high + low + moves


@scene(
    "braille-reading",
    "A finger reads raised dots",
    "writing made of dots that you feel",
    "braille, dots, touch, blind, raised dots",
)
def _braille_reading() -> str:
    cells = {(0, 0), (0, 1), (1, 0), (3, 0), (4, 1), (3, 2), (6, 0), (6, 1), (7, 1), (1, 2)}
    dots = "".join(
        dot(14 + 6.3 * c, 15 + 7 * r, 2.3) if (c, r) in cells else ""
        for c in range(8)
        for r in range(3)
    )
    hand = line("M40 66L33 40q-2-6 2-7t6 4l5 12q4-3 7 0q4-2 6 2q4 0 5 5l4 14Z", "#9b643d")
    return (
        box(5, 6, 62, 34, SAND, 2) + dots + hand + line("M46 49l2 6M53 49l2 6M59 51l2 5", "", 1.6)
    )


@scene(
    "large-letters",
    "A page with a small letter and a very large one",
    "words printed big so that they are easier to see",
    "large print, big letters, bigger text, large text",
)
def _large_letters() -> str:
    small = line("M14 58l4-12l4 12M15.5 54h5", "", 2)
    large = line("M27 58L41 18L55 58M32 45H50", "", 6)
    return page(7, 4, 58, 64) + small + large


@scene(
    "audio-recording",
    "A page that a loudspeaker reads out",
    "information that you listen to",
    "audio, recording, listen, read out, sound file, hear it",
)
def _audio_recording() -> str:
    speaker = line("M36 40h7l10-9V63l-10-9H36Z", DEEP)
    waves = line("M58 40q4 7 0 14M63 35q8 12 0 24", "", 2.6)
    return page(5, 5, 36, 50) + rows(12, 19, 21, 4, 7) + speaker + waves


@scene(
    "other-formats",
    "A page, raised dots, a loudspeaker and a picture page",
    "the same facts in another form",
    "other formats, accessible formats, large print, audio, braille, Easy Read, alternative format",
)
def _other_formats() -> str:
    sheet = page(6, 5, 25, 28) + rows(11, 15, 14, 3, 5.5)
    touch = box(41, 5, 26, 28, SAND, 2) + "".join(
        dot(x, y, 2.1) for x, y in ((48, 12), (54, 12), (48, 19), (54, 26), (60, 12), (60, 19))
    )
    sound = (
        box(6, 40, 25, 28, LIME, 2)
        + line("M11 50h4l5-4.5V62.5l-5-4.5h-4Z", WHITE)
        + line("M24 49q4 5 0 10")
    )
    easy = (
        page(41, 40, 26, 28)
        + box(45, 47, 6, 6, RED)
        + box(45, 57, 6, 6, DEEP)
        + line("M55 50h7M55 60h7")
    )
    return sheet + touch + sound + easy


@scene(
    "easy-words",
    "Hard scribble on a page turns into short clear lines",
    "saying hard things in words that are easy",
    "easy words, plain English, plain language, simple words, make it clear",
)
def _easy_words() -> str:
    hard = page(3, 12, 26, 46) + line(
        "M8 26q3-5 5 0t5 0t5 0M8 33q2-5 4 0t4 0t4 0t4 0M8 40q3-5 5 0t5 0t5 0M8 47q2-5 4 0t4 0t4 0",
        "",
        1.8,
    )
    clear = page(43, 12, 26, 46) + line("M49 29h14M49 39h10M49 49h14", "", 3)
    return hard + arrow("M32 35H39", "M39 35l-4-4M39 35l-4 4") + clear


@scene(
    "reading-support",
    "A helper and a man read a page with pictures together",
    "help to read and understand",
    "learning disability, help to read, support to understand, read together, explain",
)
def _reading_support() -> str:
    book = page(22, 48, 28, 22) + line("M38 55h7M38 64h7")
    pictures = box(27, 52, 7, 5.5, RED) + box(27, 61, 7, 5.5, DEEP)
    hands = disc(22, 62, 3.4, ALEX.skin) + disc(50, 62, 3.4, SAM.skin)
    return (
        bust(19, 69, ALEX, "smile>", 1.1)
        + bust(53, 69, helper(SAM), "talk<", 1.1)
        + book
        + pictures
        + hands
    )


@scene(
    "draft-document",
    "A page with crossed-out lines and a pencil",
    "a paper that is not finished yet",
    "draft, not final, first version, not finished, check this",
)
def _draft_document() -> str:
    wave = line("M16 19H42M16 29H48M16 39H40M16 49H32", "", 2.4)
    struck = line("M22 25l8 8M30 25l-8 8", "", 2, CRIMSON) + line(
        "M36 43c4 4 8-6 12 0", "", 2, CRIMSON
    )
    return page(8, 5, 48, 62) + wave + struck + pencil(40, 58, 1.25, 40)


@scene(
    "under-development",
    "A page half made of bricks, with a trowel",
    "still being made",
    "under development, being made, work in progress, coming soon, build",
)
def _under_development() -> str:
    top = f'<g stroke-dasharray="3 4">{line("M10 36V6H46L58 18V36")}</g>'
    bricks = box(10, 36, 48, 31, WHITE) + "".join(
        box(x, y, 16, 10.3, ORANGE if (k % 3) else RED)
        for k, (x, y) in enumerate((x, y) for y in (36, 46.3, 56.6) for x in (10, 26, 42))
    )
    tool = put(
        54,
        26,
        turn(
            40,
            0,
            0,
            line("M0 12L-8-4H8Z", PALE) + line("M0-4v-5", "", 3) + box(-2.5, -19, 5, 10, WOOD, 2),
        ),
    )
    return top + bricks + tool
