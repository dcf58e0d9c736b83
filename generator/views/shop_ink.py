"""Every mark of ink on a page: its colours, size and place, forms and patterns looked into."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream
from PIL import Image, ImageMath

from generator.imposition.geometry import SAME, Matrix, apply, box_of, matrix_of, times
from generator.views.pdf_content import Box

_DEEPEST = 12
_DEVICE = {"g": "Gray", "rg": "RGB", "k": "CMYK"}
_START = {"Gray": (0.0,), "RGB": (0.0, 0.0, 0.0), "CMYK": (0.0, 0.0, 0.0, 1.0)}
_STROKES = frozenset({"S", "s", "B", "B*", "b", "b*"})
_FILLS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
_BUILDS = frozenset({"m", "l", "c", "v", "y", "re", "h"})
_SHOWS = frozenset({"Tj", "TJ", "'", '"'})
_UNSEEN = 3  # the mode of text that is not painted (ISO 32000-1 table 106)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something painted: ``kind`` is text, line, area, picture or gradient.

    ``space`` is Gray, RGB, CMYK, Lab, ICC or the name of a spot ink; ``inks`` its values from
    0 to 1, for a picture those of its darkest dot. ``size`` is that of letters, or the width
    of a line, in points; ``resolution`` that of a picture in dots an inch.
    """

    page: int
    kind: str
    space: str
    inks: tuple[float, ...]
    box: Box
    size: float = 0.0
    resolution: float = 0.0
    overprint: bool = False

    @property
    def total(self) -> float:
        """All inks together, 1 for the full of one; 0 where they are not known."""
        return sum(self.inks) if self.space == "CMYK" else 0.0


@dataclass(frozen=True, slots=True)
class _Ink:
    space: str = "Gray"
    inks: tuple[float, ...] = (0.0,)


@dataclass(frozen=True, slots=True)
class _State:
    """The graphics state as far as inks go."""

    matrix: Matrix = SAME
    fill: _Ink = _Ink()
    stroke: _Ink = _Ink()
    width: float = 1.0
    over_fill: bool = False
    over_stroke: bool = False
    over_mode: int = 0
    font: float = 0.0
    mode: int = 0
    clip: Box = (-1e6, -1e6, 1e6, 1e6)


def marks_of(page: pikepdf.Page, number: int) -> Iterator[Mark]:
    """Yield the marks of one page, in drawing order."""
    resources = page.obj.get("/Resources", Dictionary())
    yield from _Reader(number, resources, _State(), 0).read(page)


@dataclass(slots=True)
class _Reader:
    """Reads one stream; a form is read by a reader of its own."""

    page: int
    resources: Object
    state: _State
    depth: int
    saved: list[_State] = field(default_factory=list)
    points: list[tuple[float, float]] = field(default_factory=list)
    text: Matrix = SAME
    line: Matrix = SAME
    cuts: bool = False

    def read(self, stream: Any) -> Iterator[Mark]:
        for part in pikepdf.parse_content_stream(stream):
            operator = str(part.operator)
            if operator in _BUILDS:
                self._build(operator, [float(n) for n in part.operands])
            elif operator in {"W", "W*"}:
                self.cuts = True
            elif operator in _FILLS or operator in _STROKES or operator == "n":
                yield from self._paint(operator)
                self._end_path()
            elif operator in _SHOWS:
                yield from self._show()
            elif operator in {"Do", "sh", "INLINE IMAGE"}:
                yield from self._draw(part, operator)
            else:
                self._set(operator, part.operands)

    def _build(self, operator: str, numbers: list[float]) -> None:
        if operator == "re":
            x, y, w, h = numbers
            numbers = [x, y, x + w, y, x, y + h, x + w, y + h]
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        self.points += [apply(self.state.matrix, (x, y)) for x, y in pairs]

    def _end_path(self) -> None:
        if self.cuts:
            clip = _within(_around(self.points), self.state.clip)
            self.state = replace(self.state, clip=clip)
        self.cuts, self.points = False, []

    def _paint(self, operator: str) -> Iterator[Mark]:
        box, state = _around(self.points), self.state
        if operator in _FILLS:
            yield self._mark("area", state.fill, box, overprint=state.over_fill)
        if operator in _STROKES:
            width = state.width * _scale(state.matrix)
            yield self._mark("line", state.stroke, box, size=width, overprint=state.over_stroke)

    def _show(self) -> Iterator[Mark]:
        state = self.state
        if state.mode == _UNSEEN:
            return
        whole = times(self.text, state.matrix)
        x, y = apply(whole, (0, 0))
        size = abs(state.font) * math.hypot(whole[2], whole[3])
        on = state.over_fill and state.over_mode == 1
        yield self._mark("text", state.fill, (x, y, x, y), size=size, overprint=on)

    def _mark(self, kind: str, ink: _Ink, box: Box, **more: Any) -> Mark:
        return Mark(self.page, kind, ink.space, ink.inks, _within(box, self.state.clip), **more)

    def _draw(self, part: Any, operator: str) -> Iterator[Mark]:
        if operator == "sh":
            shading = self.resources.Shading[str(part.operands[0])]
            yield self._mark("gradient", _Ink(_space(shading.ColorSpace)), (0, 0, 0, 0))
        elif operator == "Do":
            drawn = self.resources.XObject[str(part.operands[0])]
            if drawn.get("/Subtype") == Name.Image:
                yield self._picture(drawn)
            elif self.depth < _DEEPEST:
                yield from self._form(drawn)
        else:
            yield self._mark("picture", _Ink("RGB"), _unit(self.state.matrix))

    def _form(self, form: Object) -> Iterator[Mark]:
        own = matrix_of(form.get("/Matrix", SAME))
        state = replace(self.state, matrix=times(own, self.state.matrix))
        resources = form.get("/Resources", self.resources)
        yield from _Reader(self.page, resources, state, self.depth + 1).read(form)

    def _picture(self, picture: Object) -> Mark:
        matrix = self.state.matrix
        if bool(picture.get("/ImageMask", False)):
            return self._mark("area", self.state.fill, _unit(matrix))
        sizes = math.hypot(matrix[0], matrix[1]), math.hypot(matrix[2], matrix[3])
        dots = int(picture.Width), int(picture.Height)
        found = [72 * n / length for n, length in zip(dots, sizes, strict=True) if length]
        space = _space(picture.get("/ColorSpace", Name.DeviceGray), self.resources)
        inks = _darkest(picture) if space == "CMYK" else ()
        least = min(found, default=0.0)
        return self._mark("picture", _Ink(space, inks), _unit(matrix), resolution=least)

    def _set(self, operator: str, operands: Any) -> None:
        state = self.state
        match operator:
            case "q":
                self.saved.append(state)
            case "Q" if self.saved:
                self.state = self.saved.pop()
            case "cm":
                self.state = replace(state, matrix=times(matrix_of(operands), state.matrix))
            case "w":
                self.state = replace(state, width=float(operands[0]))
            case "gs":
                self.state = _with(state, self.resources.ExtGState[str(operands[0])])
            case "BT":
                self.text = self.line = SAME
            case "Tm":
                self.text = self.line = matrix_of(operands)
            case "Td" | "TD":
                x, y = (float(n) for n in operands)
                self.text = self.line = times((1, 0, 0, 1, x, y), self.line)
            case "Tf":
                self.state = replace(state, font=float(operands[1]))
            case "Tr":
                self.state = replace(state, mode=int(operands[0]))
            case _:
                self._set_ink(operator, operands)

    def _set_ink(self, operator: str, operands: Any) -> None:
        where = "fill" if operator.islower() else "stroke"
        now: _Ink = getattr(self.state, where)
        low = operator.lower()
        if low in _DEVICE:
            ink = _Ink(_DEVICE[low], tuple(float(n) for n in operands))
        elif low == "cs":
            space = _space(operands[0], self.resources)
            ink = _Ink(space, _START.get(space, (1.0,)))
        elif low in {"sc", "scn"}:
            numbers = tuple(float(n) for n in operands if not isinstance(n, Name))
            names = [str(n) for n in operands if isinstance(n, Name)]
            ink = self._pattern(names[0]) if names else _Ink(now.space, numbers)
        else:
            return
        self.state = (
            replace(self.state, fill=ink) if where == "fill" else replace(self.state, stroke=ink)
        )

    def _pattern(self, name: str) -> _Ink:
        """Return the first ink of a pattern: of its gradient, or of what it repeats."""
        pattern = self.resources.Pattern[name]
        if "/Shading" in pattern:
            return _Ink(_space(pattern.Shading.ColorSpace), ())
        inner = _Reader(self.page, pattern.get("/Resources", Dictionary()), _State(), _DEEPEST)
        return next((_Ink(m.space, m.inks) for m in inner.read(pattern)), _Ink("CMYK", ()))


def _with(state: _State, given: Object) -> _State:
    """Return the state after a graphics state dictionary (ISO 32000-1 table 58)."""
    stroke = bool(given.get("/OP", state.over_stroke))
    fill = bool(given.get("/op", given.get("/OP", state.over_fill)))
    mode = int(given.get("/OPM", state.over_mode))
    width = float(given.get("/LW", state.width))
    return replace(state, over_fill=fill, over_stroke=stroke, over_mode=mode, width=width)


def _space(space: Any, resources: Object | None = None) -> str:
    """Return a short name for a colour space; that of a spot ink is its own."""
    if isinstance(space, Name):
        name = str(space)[1:]
        if name.startswith("Device") or resources is None:
            return name.removeprefix("Device")
        named = resources.get("/ColorSpace", Dictionary())
        return _space(named[f"/{name}"]) if f"/{name}" in named else name
    if not isinstance(space, Array):
        return str(space)
    kind = str(space[0])[1:]
    if kind == "Separation":
        return str(space[1])[1:]
    if kind == "Indexed":
        return _space(space[1], resources)
    return {"ICCBased": "ICC", "CalRGB": "RGB", "CalGray": "Gray"}.get(kind, kind)


def _darkest(picture: Object) -> tuple[float, ...]:
    """Return the inks of the dot that has most."""
    assert isinstance(picture, Stream)  # noqa: S101 - a picture is one
    dots = pikepdf.PdfImage(picture).as_pil_image()
    if dots.mode != "CMYK":
        return ()
    bands = dict(zip("cmyk", dots.split(), strict=True))
    total = ImageMath.lambda_eval(lambda a: a["c"] + a["m"] + a["y"] + a["k"], **bands)
    assert isinstance(total, Image.Image)  # noqa: S101 - Pillow's types say less
    sums = array("i", total.tobytes())
    at = sums.index(max(sums))
    values = dots.getpixel((at % dots.width, at // dots.width))
    assert isinstance(values, tuple)  # noqa: S101 - it has four bands
    return tuple(value / 255 for value in values)


def _within(box: Box, clip: Box) -> Box:
    """Return the part of a box that a clip lets through."""
    low = max(box[0], clip[0]), max(box[1], clip[1])
    return (*low, max(low[0], min(box[2], clip[2])), max(low[1], min(box[3], clip[3])))


def _unit(matrix: Matrix) -> Box:
    return box_of(matrix, (0, 0, 1, 1))


def _around(points: Iterable[tuple[float, float]]) -> Box:
    found = list(points) or [(0.0, 0.0)]
    across, up = zip(*found, strict=True)
    return min(across), min(up), max(across), max(up)


def _scale(matrix: Matrix) -> float:
    return math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
