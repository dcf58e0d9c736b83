"""What marked content paints on a page of a PDF: its shapes, and where its words stand.

Operators are those of ISO 32000-1 annex A. A clip is no shape: it paints nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import pikepdf

from generator.imposition.geometry import SAME, Matrix, apply, matrix_of, times
from generator.views.diagram import Spot
from generator.views.painting import Painting, Shape

_COLOURS = MappingProxyType({"rg": "fill", "g": "fill", "RG": "stroke", "G": "stroke"})
_FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
_STROKES = frozenset({"S", "s", "B", "B*", "b", "b*"})
_SCALE = 255


@dataclass(frozen=True, slots=True)
class _State:
    """What ``q`` keeps: how points are moved, the colours, and whether lines have dashes."""

    matrix: Matrix = SAME
    fill: str = "#000000"
    stroke: str = "#000000"
    dashed: bool = False


@dataclass(slots=True)
class _Reader:
    """Reads the operators of a page; ``shapes`` and ``lines`` are by marked content."""

    shapes: dict[int, list[Shape]] = field(default_factory=dict)
    lines: dict[int, list[Spot]] = field(default_factory=dict)
    state: _State = field(default_factory=_State)
    kept: list[_State] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    start: list[Spot] = field(default_factory=list)
    points: list[Spot] = field(default_factory=list)

    def read(self, operator: str, given: Any) -> None:
        match operator:
            case "q":
                self.kept.append(self.state)
            case "Q":
                self.state = self.kept.pop() if self.kept else _State()
            case "BDC" | "BMC":
                self.marks.append(_mark(given))
            case "EMC":
                self.marks = self.marks[:-1]
            case "cm" | "d" | "rg" | "g" | "RG" | "G":
                self.state = _changed(self.state, operator, given)
            case "Tm":
                self.lines.setdefault(self._mark(), []).append(self._at(_numbers(given)[4:]))
            case _:
                self._draw(operator, given)

    def _draw(self, operator: str, given: Any) -> None:
        match operator:
            case "m":
                self.start = [self._at(_numbers(given))]
            case "l" | "c" | "v" | "y":
                self.points += [*self.start, self._at(_numbers(given)[-2:])]
                self.start = []
            case "re":
                x, y, wide, high = _numbers(given)
                corners = ((x, y), (x + wide, y), (x, y + high), (x + wide, y + high))
                self.points += [self._at(corner) for corner in corners]
            case "n":
                self.points = []
            case _ if operator in _FILLS | _STROKES:
                self._paint(operator)

    def _paint(self, operator: str) -> None:
        state = self.state
        fill = state.fill if operator in _FILLS else ""
        stroke = state.stroke if operator in _STROKES else ""
        shape = Shape(frozenset(self.points), fill, stroke, state.dashed)
        self.shapes.setdefault(self._mark(), []).append(shape)
        self.points = []

    def _at(self, point: Sequence[float]) -> Spot:
        x, y = point
        return apply(self.state.matrix, (x, y))

    def _mark(self) -> int:
        return next((mark for mark in reversed(self.marks) if mark >= 0), -1)


def paintings(page: pikepdf.Page) -> dict[int, Painting]:
    """Return what each marked content of a page paints, in points of the page, y upwards."""
    reader = _Reader()
    for instruction in pikepdf.parse_content_stream(page):
        reader.read(str(instruction.operator), instruction.operands)
    return {
        mark: Painting(tuple(reader.shapes.get(mark, ())), tuple(reader.lines.get(mark, ())))
        for mark in {*reader.shapes, *reader.lines}
    }


def _changed(state: _State, operator: str, given: Any) -> _State:
    if operator == "d":
        return replace(state, dashed=len(given[0]) > 0)
    if operator == "cm":
        return replace(state, matrix=times(matrix_of(given), state.matrix))
    numbers = _numbers(given)
    red, green, blue = (numbers * 3)[:3]
    colour = "#" + "".join(f"{round(part * _SCALE):02x}" for part in (red, green, blue))
    if _COLOURS[operator] == "fill":
        return replace(state, fill=colour)
    return replace(state, stroke=colour)


def _numbers(given: Any) -> list[float]:
    return [float(number) for number in given]


def _mark(given: Any) -> int:
    """Return the id of a marked content, -1 without one."""
    named = given[1] if len(given) > 1 else None
    return int(named.get("/MCID", -1)) if isinstance(named, pikepdf.Dictionary) else -1
