"""Scenes of tests: what is looked at, how it is done, and nothing that shames."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (
    AMBER,
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
    PINK,
    ROSE,
    WHITE,
    box,
    disc,
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
    JOE,
    LIN,
    MIA,
    SAM,
    TOM,
    bust,
    head,
    helper,
)
from drawing.things import rows

# The sign of an eye chart for people who do not read: three bars and a back, turned about.
_FORK = "M-4-4V4M-4-4H4M-4 0H4M-4 4H4"


def _fork(x: float, y: float, size: float, degrees: float) -> str:
    return put(x, y, turn(degrees, 0, 0, line(_FORK, "", 2.4 * max(size, 0.6))), size)


@scene(
    "eye-test",
    "A man covers one eye and looks at a chart of signs",
    "a test of how well you see",
    "eye test, sight test, eye check, optician, eye chart, eyesight",
)
def _eye_test() -> str:
    chart = box(42, 5, 26, 46, WHITE, 1.5)
    signs = ((55, 14, 1.15, 90), (49, 27, 0.8, 180), (61, 27, 0.8, 90))
    small = ((47, 37, 0.5, 270), (55, 37, 0.5, 180), (63, 37, 0.5, 90))
    tiny = line("M46 44.5h2M51 44.5h2M57 44.5h2M62 44.5h2", "", 2)
    man = bust(20, 69, ALEX, "smile>", 1.2)
    spoon = tube("M3 66L5 55L9 46", ALEX.top, 4) + disc(10, 43.5, 3, ALEX.skin)
    cover = line("M10.5 43L14 41", "", 2.6) + oval(16.5, 39.5, 4.6, 5, DARK)
    return chart + "".join(_fork(*each) for each in (*signs, *small)) + tiny + man + spoon + cover


@scene(
    "hearing-test",
    "A woman in headphones listens for sounds and presses a button",
    "a test of how well you hear",
    "hearing test, ear test, audiology, check your hearing, listen for beeps",
)
def _hearing_test() -> str:
    band = line("M17 31C15 6 51 6 49 31", "", 5.6) + line("M17 31C15 6 51 6 49 31", "", 2, GREY)
    cups = box(11, 27, 8, 15, DEEP, 3) + box(47, 27, 8, 15, DEEP, 3)
    waves = line("M60 29q4 5.5 0 11M64.5 25q7 9.5 0 19M6 29q-4 5.5 0 11", "", 2.4, CRIMSON)
    hand = tube("M46 66L56 60", SAM.top, 4) + disc(58, 58.5, 3.4, SAM.skin)
    press = box(54, 60, 10, 10, GREY, 2) + line("M57 60v-3h4v3", CRIMSON, 1.8)
    return bust(33, 69, SAM, "calm", 1.25) + band + cups + waves + hand + press


@scene(
    "breast-screening",
    "A woman has an X-ray of her breast at a machine",
    "an X-ray that looks for breast cancer",
    "breast screening, mammogram, breast check, breast cancer test, breast X-ray",
)
def _breast_screening() -> str:
    column = box(54, 20, 11, 48, PALE, 2) + box(47, 65, 23, 5, GREY, 2)
    screen = box(45, 4, 24, 20, DARK, 2) + line("M51 8.5q14 1 14 6q0 5-14 5.5Z", PALE, 1.6)
    screen += line("M52.5 14.5q5-1 9 .5", "", 1.2, GREY)
    plates = box(40, 46, 19, 4, WHITE, 1.5) + box(40, 59.5, 19, 5, WHITE, 1.5)
    woman = bust(22, 69, replace(MIA, top=PINK), "calm>", 1.25)
    chest = line("M36 52.5q15-4.5 16 2.5q0 5-14 4Z", PINK) + line("M36 54v4", "", 3, PINK)
    return column + screen + woman + chest + plates


@scene(
    "smear-test",
    "A woman lies on a couch under a sheet and a nurse has a soft brush",
    "a test of the neck of the womb",
    "smear test, cervical screening, cervix, womb test, women's health test",
)
def _smear_test() -> str:
    couch = box(2, 56, 50, 6, DEEP, 2) + line("M9 62V69M45 62V69M5 69h8M41 69h8", "", 2.6)
    pillow = box(2, 46, 15, 10, WHITE, 3)
    lying = turn(-62, 14, 43, head(14, 43, 8.6, LIN, "calm"))
    sheet = line("M19 56Q19 48 26 47Q32 46 35 37Q37.5 31 41 37L50 56Z", BLUE)
    folds = line("M39 38l4 12M27 52q5 0 7-7", "", 1.4)
    nurse = bust(56, 50, helper(AMINA), "smile<", 1.05)
    tool = line("M39.5 28V14", "", 2.2) + line("M37.5 14L35 4Q39.5 1 44 4L41.5 14Z", WHITE, 1.8)
    tool += line("M38.5 12l-1-7M40.5 12l1-7", "", 1.2)
    reach = tube("M46 47L41 40L40 31", DEEP, 4) + disc(39.5, 28, 3.2, BLUE)
    return nurse + couch + pillow + lying + sheet + folds + reach + tool


@scene(
    "testicle-check",
    "A man in shorts, and a closer look at a finger and thumb that feel a testicle",
    "feeling your testicles for lumps",
    "testicle check, check your testicles, balls, lumps, testicular cancer, men's health",
)
def _testicle_check() -> str:
    arms = tube("M10 27L4.5 36L7 46M24 27L29.5 36L27 46", ALEX.skin, 3)
    man = tube("M12.5 47V66h-2M21.5 47V66h2", ALEX.skin, 5)
    man += line("M9.5 42V29q0-6 7.5-6t7.5 6V42Z", ALEX.skin)
    man += line("M14 24v-4h6v4", ALEX.skin) + line("M8 40H26L27 53H18.5L17 47L15.5 53H7Z", NAVY)
    near = disc(51, 46, 19, WHITE) + line("M32.5 41L22 46M35 56L22 49", "", 1.6)
    sac = line("M44 30Q51 34 58 30Q64 45 61 53Q58 59 51 56Q44 59 41 53Q38 45 44 30Z", ALEX.skin)
    inside = oval(46.5, 48, 3.8, 5.4, ROSE) + oval(55.5, 48, 3.8, 5.4, ROSE)
    finger = tube("M68 38L60 44", ALEX.skin, 4.4) + tube("M68 60L59.5 53", ALEX.skin, 4.4)
    nails = line("M60.5 42.5l-2 2.5M60.5 54.5l-2.5-2", "", 1.2)
    return arms + man + head(17, 13, 8, ALEX, "calm>") + near + sac + inside + finger + nails


@scene(
    "sample-pot",
    "A toilet and two pots with lids, one for wee and one for poo",
    "a little wee or poo in a pot for a test",
    "sample pot, urine sample, poo sample, stool sample, wee in a pot, specimen",
)
def _sample_pot() -> str:
    toilet = box(20, 3, 32, 16, WHITE, 2) + line("M32 3v-1h8v1") + line("M45 8h3", "", 2.2)
    bowl = line("M18 22H54Q54 36 44 38V44H28V38Q18 36 18 22Z", WHITE) + box(
        16, 18, 40, 5, PALE, 2.5
    )
    return toilet + bowl + _pot(19, AMBER, DEEP) + _pot(53, "", GREEN)


def _pot(x: float, wee: str, lid: str) -> str:
    glass = line(f"M{x - 12} 44H{x + 12}L{x + 10} 69H{x - 10}Z", WHITE)
    if wee:
        held = line(f"M{x - 11.3} 52H{x + 11.3}L{x + 10} 69H{x - 10}Z", wee)
    else:
        held = line(f"M{x - 7} 65q0-4 7-5t8 2q1 4-5 5t-10-2Z", BROWN)
        held += line(f"M{x - 1} 45V57q-2 4 1 5q3-1 1-5", WHITE, 1.8)
    label = box(x - 6, 55, 12, 9, WHITE, 1) + rows(x - 3.5, 58.5, 7, 2, 3) if wee else ""
    return glass + held + label + box(x - 14, 37, 28, 8, lid, 2)


@scene(
    "dentist-chair",
    "A man lies back in a dentist's chair and opens his mouth",
    "when a dentist looks at your teeth",
    "dentist, dentist's chair, dental check, dental appointment, teeth check, open wide",
)
def _dentist_chair() -> str:
    lamp = line("M40 3H28V8", "", 2.6) + line("M20 15Q21 8 28 8T36 15Z", PALE)
    light = line("M22 18.5l-2 4M28 18.5v5M34 18.5l2 4", "", 2, ORANGE)
    chair = line("M7 41L16 35L29 52H50L64 58L61 63L48 58H25Z", DEEP)
    foot = line("M36 58V68M26 69H48", "", 3)
    legs = tube("M33 50L48 51L58 56", NAVY, 5) + tube("M58 55L62 51", DARK, 4)
    body = line("M19 43L27 38Q37 43 37 53H29Z", GREEN)
    lying = turn(-48, 17, 35, head(17, 35, 9, replace(TOM, wears=()), "talk"))
    dentist = bust(56, 52, helper(JOE), "smile<", 1.1)
    mask = line("M47 26q7-3 14 0v4.5q-7 6-14 0Z", BLUE, 1.8) + line("M61 26l4-2", "", 1.6)
    reach = tube("M46 50L39 45L35 36", DEEP, 3.6) + disc(34, 33.5, 3, BLUE)
    tool = line("M33 34L26 37", "", 2) + disc(24.5, 38, 1.8, WHITE, 1.4)
    return lamp + light + dentist + mask + foot + chair + legs + body + lying + reach + tool
