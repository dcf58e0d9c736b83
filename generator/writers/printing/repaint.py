"""Every colour of a PDF in printing inks: content, forms, patterns, gradients, masks, groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, ContentStreamInstruction, Dictionary, Name, Object, Operator, Pdf

from generator.imposition.geometry import SAME, Matrix, matrix_of, times
from generator.writers.printing.inks import BLACK, RICH_BLACK, Cmyk, Inks

LARGE = (72 / 25.4 * 50) ** 2  # square points: rich black is for areas of 5 cm by 5 cm or more
OVERPRINT, KNOCKOUT = "/OverK", "/Knock"
_BEGIN = frozenset({"m", "re"})
_BUILD = frozenset({"m", "re", "l", "c", "v", "y", "h", "W", "W*"})
_FILL = frozenset({"f", "F", "f*", "B", "B*", "b", "b*"})
_END = _FILL | {"S", "s", "n"}
_LUMA = (0.3, 0.59, 0.11)  # of red, green and blue in the light of a mask (ISO 32000-1 11.5.3)
_THREE, _FOUR = 3, 4


class UnpaintableError(Exception):
    """A colour of a PDF is of a kind that this does not know how to print."""


def repaint(pdf: Pdf, inks: Inks) -> None:
    """Turn every colour of a PDF into inks, in place; pictures of dots are left to ``photos``."""
    brush = _Brush(pdf, inks)
    for page in pdf.pages:
        resources = page.obj.get("/Resources", Dictionary())
        page.obj.Contents = pdf.make_stream(brush.painted(page, resources, whole=True))
        page.obj.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, I=True)
        page.obj.Resources = resources


@dataclass(slots=True)
class _State:
    """What a stream has set: the fill, whether it is the black of type, where it paints."""

    fill: Cmyk | None = None
    matrix: Matrix = SAME


@dataclass(slots=True)
class _Brush:
    pdf: Pdf
    inks: Inks
    done: set[tuple[int, int]] = field(default_factory=set)

    def painted(
        self, stream: Any, resources: Object, *, grey: bool = False, whole: bool = False
    ) -> bytes:
        """Return a content stream in inks, or in greys for a mask, and its resources with it.

        ``whole`` is for that of a page: only there is an area large enough for rich black.
        """
        self._resources(resources, grey=grey)
        parts = pikepdf.parse_content_stream(stream)
        rewriter = _Rewriter(self.inks, grey=grey, whole=whole)
        return pikepdf.unparse_content_stream(list(rewriter.rewritten(parts)))

    def _resources(self, resources: Object, *, grey: bool) -> None:
        for _, drawn in _items(resources, "/XObject"):
            if drawn.get("/Subtype") == Name.Form:
                self._form(drawn, grey=grey)
        for _, pattern in _items(resources, "/Pattern"):
            self._pattern(pattern, grey=grey)
        for _, shading in _items(resources, "/Shading"):
            _repaint_shading(shading, self.inks, grey=grey)
        for _, state in _items(resources, "/ExtGState"):
            mask = state.get("/SMask")
            if isinstance(mask, Dictionary) and "/G" in mask:
                self._form(mask.G, grey=mask.get("/S") == Name.Luminosity)
        if "/ColorSpace" in resources:
            del resources["/ColorSpace"]
        if not grey:
            self._add_states(resources)

    def _add_states(self, resources: Object) -> None:
        """Add what lets black type print over colours, and the spot inks."""
        if "/ExtGState" not in resources:
            resources.ExtGState = Dictionary()
        resources.ExtGState[OVERPRINT] = Dictionary(OP=True, op=True, OPM=1)
        resources.ExtGState[KNOCKOUT] = Dictionary(OP=False, op=False, OPM=0)
        if self.inks.spots:
            resources.ColorSpace = Dictionary(
                {f"/Spot{n}": self._spot(*spot) for n, spot in enumerate(self.inks.spots)}
            )

    def _spot(self, colour: tuple[float, float, float], ink: str) -> Object:
        mix = [*self.inks.mix(colour)]
        tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=mix, N=1)
        name = Name(f"/{ink}")
        return self.pdf.make_indirect(Array([Name.Separation, name, Name.DeviceCMYK, tint]))

    def _form(self, form: Object, *, grey: bool) -> None:
        if form.objgen in self.done:
            return
        self.done.add(form.objgen)
        resources = form.get("/Resources", Dictionary())
        data = self.painted(form, resources, grey=grey)
        form.write(data)
        form.Resources = resources
        if "/Group" in form:
            form.Group.CS = Name.DeviceGray if grey else Name.DeviceCMYK

    def _pattern(self, pattern: Object, *, grey: bool) -> None:
        if "/Shading" in pattern:
            _repaint_shading(pattern.Shading, self.inks, grey=grey)
        elif isinstance(pattern, pikepdf.Stream):
            self._form(pattern, grey=grey)


def _items(resources: Object, kind: str) -> list[tuple[str, Object]]:
    held = resources.get(kind)
    return list(held.items()) if isinstance(held, Dictionary) else []


def _repaint_shading(shading: Object, inks: Inks, *, grey: bool) -> None:
    """Mix the colours of a gradient: of its functions that hold them (ISO 32000-1 7.10)."""
    space = shading.get("/ColorSpace")
    if space != Name.DeviceRGB:
        if space in {Name.DeviceGray, Name.DeviceCMYK}:
            return
        raise UnpaintableError(f"a gradient in the colours {space}")
    shading.ColorSpace = Name.DeviceGray if grey else Name.DeviceCMYK
    if "/Background" in shading:
        shading.Background = Array(_mixed(shading.Background, inks, grey=grey))
    given = shading.Function
    for function in given if isinstance(given, Array) else (given,):
        _repaint_function(function, inks, grey=grey)


def _repaint_function(function: Object, inks: Inks, *, grey: bool) -> None:
    kind = int(function.FunctionType)
    if kind == _THREE:
        for part in function.Functions:
            _repaint_function(part, inks, grey=grey)
    elif "/C0" in function and len(function.C0) == _THREE:
        function.C0 = Array(_mixed(function.C0, inks, grey=grey))
        function.C1 = Array(_mixed(function.C1, inks, grey=grey))
        if "/Range" in function:
            del function["/Range"]
    elif "/C0" not in function:
        raise UnpaintableError(f"a gradient by a function of type {kind}")


def _mixed(colour: Iterable[Any], inks: Inks, *, grey: bool) -> list[float]:
    red, green, blue = (float(part) for part in colour)
    if grey:
        return [round(sum(w * c for w, c in zip(_LUMA, (red, green, blue), strict=True)), 4)]
    return list(inks.mix((red, green, blue)))


def _op(operands: Iterable[Any], operator: str) -> ContentStreamInstruction:
    return ContentStreamInstruction(list(operands), Operator(operator))


def _over(name: str) -> ContentStreamInstruction:
    return _op([Name(name)], "gs")


@dataclass(slots=True)
class _Rewriter:
    """Rewrites one stream: colours where they are set, the black of type and of large areas."""

    inks: Inks
    grey: bool
    whole: bool
    state: _State = field(default_factory=_State)
    saved: list[tuple[Cmyk | None, Matrix]] = field(default_factory=list)
    path: list[ContentStreamInstruction] = field(default_factory=list)
    points: list[tuple[float, float]] = field(default_factory=list)

    def rewritten(self, parts: Iterable[Any]) -> Iterator[ContentStreamInstruction]:
        for part in parts:
            operator = str(part.operator)
            if operator in _BUILD:
                self._build(part, operator)
            elif operator in _END and self.path:
                yield from self._paint(part, operator)
            else:
                yield from self._other(part, operator)

    def _build(self, part: Any, operator: str) -> None:
        self.path.append(part)
        numbers = [float(n) for n in part.operands]
        if operator == "re":
            x, y, w, h = numbers
            self.points += [(x, y), (x + w, y + h)]
        else:
            self.points += list(zip(numbers[::2], numbers[1::2], strict=True))

    def _paint(self, part: Any, operator: str) -> Iterator[ContentStreamInstruction]:
        rich = self.whole and operator in _FILL and self.state.fill == BLACK and self._is_large()
        if rich:
            yield _op(RICH_BLACK, "k")
        yield from self.path
        yield part
        if rich:
            yield _op(BLACK, "k")
        self.path, self.points = [], []

    def _is_large(self) -> bool:
        """Tell whether the path is a large box: a shape of a drawing may be clipped to less."""
        if any(str(part.operator) != "re" for part in self.path):
            return False
        a, b, c, d, *_ = self.state.matrix
        across, up = zip(*self.points, strict=True)
        area = (max(across) - min(across)) * (max(up) - min(up)) * abs(a * d - b * c)
        return float(area) >= LARGE

    def _other(self, part: Any, operator: str) -> Iterator[ContentStreamInstruction]:
        match operator:
            case "q":
                self.saved.append((self.state.fill, self.state.matrix))
            case "Q" if self.saved:
                self.state.fill, self.state.matrix = self.saved.pop()
            case "cm":
                self.state.matrix = times(matrix_of(part.operands), self.state.matrix)
            case "rg" | "RG" | "g" | "G":
                yield from self._colour(part, operator)
                return
            case "k":
                self.state.fill = tuple(float(n) for n in part.operands)  # type: ignore[assignment]  # it has four
            case "BT" if not self.grey:
                yield _over(OVERPRINT if self.state.fill == BLACK else KNOCKOUT)
            case "ET" if not self.grey:
                yield part
                yield _over(KNOCKOUT)
                return
            case "INLINE IMAGE":
                raise UnpaintableError("a picture inside the content")
        yield part

    def _colour(self, part: Any, operator: str) -> Iterator[ContentStreamInstruction]:
        given = [float(n) for n in part.operands]
        red, green, blue = given * _THREE if len(given) == 1 else given
        if self.grey:
            yield _op(
                _mixed((red, green, blue), self.inks, grey=True),
                "g" if operator[0].islower() else "G",
            )
            return
        filling = operator.islower()
        spot = self.inks.spot((red, green, blue))
        if filling:
            self.state.fill = None if spot is not None else self.inks.mix((red, green, blue))
        if spot is not None:
            yield _op([Name(f"/Spot{spot}")], "cs" if filling else "CS")
            yield _op([1], "scn" if filling else "SCN")
            return
        yield _op(self.inks.mix((red, green, blue)), "k" if filling else "K")
