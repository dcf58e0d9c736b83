"""What stands on a sheet outside its pages: crop, fold and registration marks, colours, a slug.

All of it is an artifact (ISO 32000-1 14.8.2.2): no screen reader reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf

from generator.imposition.geometry import written
from generator.imposition.lettering import lettered
from generator.imposition.paper import Size, mm
from generator.imposition.plan import Placement, Plan, Side

ROOM = mm(12)  # that marks take around the pages
_GAP = mm(1.5)  # from the bleed to a mark
_LONG = mm(5)
_THIN = 0.25  # points
_RADIUS = mm(2)
_SWATCH = mm(4)
_TALL = 6.0  # points of the slug's letters
_CURVE = 0.5523  # of the radius: four Bézier curves make a circle
_ALL = "Reg"
_INKS = ("Cyan", "Magenta", "Yellow", "Black")
# What each ink looks like on coated paper (ISO 12647-2, CIE L*a*b*)
_LOOKS = ((55, -37, -50), (48, 74, -3), (89, -5, 93), (16, 0, 0))

Box = tuple[float, float, float, float]
Line = tuple[float, float, float, float]


def colour_spaces(pdf: Pdf) -> Dictionary:
    """Return the colour spaces that marks are drawn in: all inks at once, and each ink alone.

    They name the inks and give no mixture of a device, so they fit RGB and CMYK files alike.
    """
    lab = Array(
        [Name.Lab, Dictionary(WhitePoint=[0.9642, 1, 0.8249], Range=[-128, 127, -128, 127])]
    )
    dark = Array([16, 0, 0])
    spaces = Dictionary({f"/{_ALL}": _separation(pdf, "All", lab, dark)})
    for ink, look in zip(_INKS, _LOOKS, strict=True):
        spaces[f"/{ink}"] = _separation(pdf, ink, lab, Array(look))
    return spaces


def _separation(pdf: Pdf, ink: str, lab: Array, look: Array) -> Object:
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[100, 0, 0], C1=look, N=1)
    return pdf.make_indirect(Array([Name.Separation, Name(f"/{ink}"), lab, tint]))


def marks(plan: Plan, side: Side, slug: str) -> bytes:
    """Return the operators that draw the marks of one side, none where there is no room."""
    block = extent(side, plan.paper)
    parts = ["/Artifact BMC", "q", f"/{_ALL} CS /{_ALL} cs 1 SCN 1 scn {_THIN} w"]
    parts += [_line(line) for line in _crops(plan, side)]
    parts += ["[2 2] 0 d", *(_line(line) for line in _folds(side, block)), "[] 0 d"]
    parts += [_target(point) for point in _targets(block)]
    parts += [_words(block, slug), *_colours(block), "Q", "EMC"]
    return "\n".join(part for part in parts if part).encode()


def extent(side: Side, paper: Size) -> Box:
    """Return the box around all pages of a side with their bleed."""
    clips = [placement.clip for placement in side.placements]
    x0, y0, x1, y1 = zip(*clips, strict=True)
    return (
        max(0.0, min(x0)),
        max(0.0, min(y0)),
        min(paper.width, max(x1)),
        min(paper.height, max(y1)),
    )


def trimmed(placement: Placement, page: Size) -> Box:
    """Return where the trimmed page stands on the sheet."""
    x, y, (w, h) = placement.x, placement.y, (page.width, page.height)
    return (x, y, x + w, y + h) if placement.rotation == 0 else (x - w, y - h, x, y)


def _crops(plan: Plan, side: Side) -> Iterator[Line]:
    """Yield a mark at each end of each line along which the sheet is trimmed."""
    x0, y0, x1, y1 = extent(side, plan.paper)
    boxes = [trimmed(placement, plan.page) for placement in side.placements]
    folds = [at for axis, at in side.folds if axis == "x"]
    for x in _edges(edge for box in boxes for edge in (box[0], box[2])):
        if all(abs(x - fold) > _GAP for fold in folds):
            yield from ((x, y0 - _GAP, x, y0 - _GAP - _LONG), (x, y1 + _GAP, x, y1 + _GAP + _LONG))
    for y in _edges(edge for box in boxes for edge in (box[1], box[3])):
        yield from ((x0 - _GAP, y, x0 - _GAP - _LONG, y), (x1 + _GAP, y, x1 + _GAP + _LONG, y))


def _edges(found: Iterable[float]) -> list[float]:
    """Return places of lines; creep moves a page by less than is worth a line of its own."""
    kept: list[float] = []
    for edge in sorted(found):
        if not kept or edge - kept[-1] > _GAP:
            kept.append(edge)
    return kept


def _folds(side: Side, block: Box) -> Iterator[Line]:
    x0, y0, x1, y1 = block
    for axis, at in side.folds:
        if axis == "x":
            yield at, y0 - _GAP, at, y0 - _GAP - _LONG
            yield at, y1 + _GAP, at, y1 + _GAP + _LONG
        else:
            yield x0 - _GAP, at, x0 - _GAP - _LONG, at
            yield x1 + _GAP, at, x1 + _GAP + _LONG, at


def _line(line: Line) -> str:
    x0, y0, x1, y1 = line
    return f"{written((x0, y0))} m {written((x1, y1))} l S"


def _targets(block: Box) -> Iterator[tuple[float, float]]:
    """Yield where the inks are brought to match: at the middle of a quarter of each edge."""
    x0, y0, x1, y1 = block
    away = _GAP + _LONG + _RADIUS
    quarter = x0 + (x1 - x0) / 4
    yield from ((quarter, y0 - away + _RADIUS), (quarter, y1 + away - _RADIUS))
    height = y0 + (y1 - y0) / 4
    yield from ((x0 - away + _RADIUS, height), (x1 + away - _RADIUS, height))


def _target(at: tuple[float, float]) -> str:
    x, y = at
    r, k = _RADIUS / 2, _RADIUS / 2 * _CURVE
    curves = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    circle = "\n".join(f"{written(curve)} c" for curve in curves)
    cross = [(x - _RADIUS, y, x + _RADIUS, y), (x, y - _RADIUS, x, y + _RADIUS)]
    return "\n".join([f"{written((x + r, y))} m", circle, "S", *map(_line, cross)])


def _words(block: Box, slug: str) -> str:
    x0, y0, x1, _ = block
    at = x0 + (x1 - x0) / 4 + 2 * _RADIUS, y0 - _GAP - _LONG + _TALL / 4
    shapes, _ = lettered(slug, at, _TALL)
    return shapes


def _colours(block: Box) -> Iterator[str]:
    """Yield a square of each ink, full and half, at the head of the sheet."""
    x0, _, x1, y1 = block
    x, y = x0 + (x1 - x0) / 4 + 3 * _RADIUS, y1 + _GAP + 1
    for ink in _INKS:
        for tint in (1, 0.5):
            yield f"/{ink} cs {tint} scn {written((x, y, _SWATCH, _SWATCH))} re f"
            x += _SWATCH
