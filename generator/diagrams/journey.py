"""The stages of a pathway in a row, the current one marked by its shape and by words."""

from __future__ import annotations

from html import escape

from generator.diagrams.items import SMALLEST, Sheet
from generator.diagrams.metrics import BOLD, SEMIBOLD, Type, wrap
from generator.diagrams.shapes import INK, PAPER, Manner, centred, number, tag
from generator.model import Diagram, Stage, plain_text
from generator.wording import YOU_ARE_HERE

NAME, HERE = Type(10, SEMIBOLD), Type(SMALLEST + 1.25, BOLD)
_POINT = 10.0  # how far a stage's shape points to the next
_HIGH, _GAP, _MARK = 30.0, 4.0, 27.0


def journey(diagram: Diagram, sheet: Sheet, manner: Manner) -> tuple[str, str, float]:
    """Return the SVG, its alternative text, and its height in points."""
    count = len(diagram.stages)
    wide = (sheet.width - _POINT - _GAP * (count - 1)) / max(count, 1)
    shapes = (
        _stage(stage, at * (wide + _GAP), wide, manner, here=at + 1 == diagram.current)
        for at, stage in enumerate(diagram.stages)
    )
    name = plain_text(diagram.stages[diagram.current - 1].title)
    alt = f"{YOU_ARE_HERE}: stage {diagram.current} of {count}, {name}"
    high = _HIGH + _MARK
    drawn = tag(
        "svg",
        tag("title", escape(alt)) + "".join(shapes),
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        aria_label=alt,
        width=sheet.width * manner.scale,
        height=high * manner.scale,
        viewBox=f"0 0 {number(sheet.width)} {number(high)}",
        font_family="'Open Sans', Frutiger, Arial, sans-serif",
    )
    return drawn, alt, high


def _stage(stage: Stage, left: float, wide: float, manner: Manner, *, here: bool) -> str:
    """Return one stage: the shape of an arrow, filled and with words above it if current."""
    right, middle = left + wide, _MARK + _HIGH / 2
    tip, notch = number(right + _POINT), number(left + _POINT)
    upper = f"M{number(left)} {_MARK}H{number(right)}L{tip} {number(middle)}"
    lower = f"L{number(right)} {_MARK + _HIGH}H{number(left)}L{notch} {number(middle)}z"
    dark = manner.colours.dark
    fill, ink = (dark, PAPER) if here else (PAPER, INK)
    look = {"fill": fill, "stroke": dark, "stroke_linejoin": "round"}
    shape = tag("path", d=upper + lower, stroke_width=1.3, **look)
    centre = (left + right) / 2 + _POINT * 0.6
    lines = wrap(plain_text(stage.title), NAME, wide - _POINT / 2)
    first = middle - len(lines) * NAME.line / 2
    words = centred(lines, NAME, (centre, first), ink, manner)
    return shape + words + (_mark(centre, dark, manner) if here else "")


def _mark(centre: float, dark: str, manner: Manner) -> str:
    """Return the words above the current stage, with a pointer down to it."""
    words = centred((YOU_ARE_HERE,), HERE, (centre, 2.0), INK, manner)
    pointer = f"M{number(centre - 6)} {number(_MARK - 10)}h12l-6 7z"
    return words + tag("path", d=pointer, fill=dark)
