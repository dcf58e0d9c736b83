"""Make templates/colour/uncoated.icc: offset printing on uncoated paper, calculated.

No measured profile may be shipped with an MIT program from Debian alone, so this one is made
from the solid colours that ISO 12647-2 gives for paper type 4, by the Yule-Nielsen-Neugebauer
equations. It is a stand-in: a printer's own profile is better (setting print.profile).

Run: python scripts/make_cmyk_profile.py COLPROF SRGB.ICC, with Argyll's colprof.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

TARGET = Path(__file__).parent.parent / "templates" / "colour" / "uncoated.icc"
NAME = "Easyread uncoated offset, calculated from ISO 12647-2 paper type 4"
LIMIT = 280  # of total ink, in percent
YULE_NIELSEN = 1.8
GAIN = 0.22  # of a dot of one half
WHITE = (0.9642, 1.0, 0.8249)  # D50
# CIE L*a*b* of the solids, by which of cyan, magenta and yellow are printed
SOLIDS = {
    (0, 0, 0): (93, 0, -3),
    (1, 0, 0): (58, -25, -43),
    (0, 1, 0): (54, 58, -2),
    (0, 0, 1): (86, -4, 75),
    (0, 1, 1): (52, 53, 25),
    (1, 0, 1): (53, -42, 13),
    (1, 1, 0): (37, 8, -30),
    (1, 1, 1): (34, 0, 0),
}
BLACK = (31, 1, 1)
STEPS = (0, 0.1, 0.2, 0.4, 0.6, 0.8, 1)
_LINEAR = 6 / 29


def xyz(lab: tuple[float, float, float]) -> tuple[float, ...]:
    """Return XYZ of a colour."""
    lightness, a, b = lab
    y = (lightness + 16) / 116
    parts = (y + a / 500, y, y - b / 200)
    return tuple(
        w * (t**3 if t > _LINEAR else 3 * _LINEAR**2 * (t - 4 / 29))
        for w, t in zip(WHITE, parts, strict=True)
    )


def solid(inks: tuple[int, ...]) -> tuple[float, ...]:
    """Return XYZ of solids on each other; black lets a third of what is under it darken it."""
    *colours, black = inks
    under = xyz(SOLIDS[tuple(colours)])
    if not black:
        return under
    paper, ink = xyz(SOLIDS[0, 0, 0]), xyz(BLACK)
    return tuple(k * (u / p) ** 0.45 for k, u, p in zip(ink, under, paper, strict=True))


def grown(dot: float) -> float:
    """Return the size of a dot on paper."""
    return dot + 4 * GAIN * dot * (1 - dot) * 0.62


def printed(dots: tuple[float, ...]) -> list[float]:
    """Return XYZ in percent of four tints on each other."""
    sizes = [grown(dot) for dot in dots]
    mixed = [0.0, 0.0, 0.0]
    for inks in itertools.product((0, 1), repeat=4):
        share = 1.0
        for ink, size in zip(inks, sizes, strict=True):
            share *= size if ink else 1 - size
        if share:
            for n, value in enumerate(solid(inks)):
                mixed[n] += share * value ** (1 / YULE_NIELSEN)
    return [100 * value**YULE_NIELSEN for value in mixed]


def characterisation() -> str:
    """Return the tints and their colours as Argyll reads them."""
    rows = list(itertools.product(STEPS, repeat=4))
    head = f"""CTI3

DESCRIPTOR "{NAME}"
ORIGINATOR "make_cmyk_profile.py"
DEVICE_CLASS "OUTPUT"
COLOR_REP "CMYK_XYZ"
TOTAL_INK_LIMIT "{LIMIT}"

NUMBER_OF_FIELDS 8
BEGIN_DATA_FORMAT
SAMPLE_ID CMYK_C CMYK_M CMYK_Y CMYK_K XYZ_X XYZ_Y XYZ_Z
END_DATA_FORMAT

NUMBER_OF_SETS {len(rows)}
BEGIN_DATA
"""
    numbers = ([*(100 * dot for dot in row), *printed(row)] for row in rows)
    lines = (
        " ".join([str(n), *(f"{value:.4f}" for value in line)])
        for n, line in enumerate(numbers, start=1)
    )
    return head + "\n".join(lines) + "\nEND_DATA\n"


def main() -> None:
    """Write the profile."""
    colprof, source = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "uncoated"
        base.with_suffix(".ti3").write_text(characterisation(), encoding="ascii")
        command = [colprof, "-ql", "-bl", f"-l{LIMIT}", "-kr", "-S", source, "-D", NAME]
        command += ["-C", "Public domain (CC0)", "-A", "easyread", "-M", "uncoated", str(base)]
        subprocess.run(command, check=True)
        made = next(base.parent.glob("uncoated.ic*")).read_bytes()
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(made)


main()
