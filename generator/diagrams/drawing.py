"""A layout as SVG: shapes and words say all that the colours say.

The text is text, in Open Sans where it is at hand. Each box, line and label carries the
names of its steps (``data-``), so that a finished file can be read back and compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from generator.collection import Colours
from generator.diagrams.items import LABEL, MARK, NUMBER, SMALLEST, STAGE, TITLE, WAIT, Item, Kind
from generator.diagrams.layout import Ground, Layout, Line, Point
from generator.diagrams.metrics import SEMIBOLD, Type
from generator.diagrams.rows import CHIP, CLOCK, FORK

FAMILY = "'Open Sans', Frutiger, Arial, sans-serif"
INK, QUIET, PAPER = "#212b32", "#4c6272", "#ffffff"
CHOICE = "Choice"
_ROUND = 5.0  # the radius of a line's corner
_HEAD = (3.6, 6.4)  # half the width, and the length, of an arrow's head
_DIAMOND = (29.0, 11.5)  # half the width and half the height of a decision
_BASE = 0.76  # of the line: from its top to the foot of its letters


@dataclass(frozen=True, slots=True)
class Manner:
    """How a drawing is to be used: with links (``live``) or as a picture, and how large."""

    paint: Colours = Colours()
    live: bool = False
    scale: float = 1.0
    name: str = "flow"


def svg(layout: Layout, alt: str, manner: Manner) -> str:
    """Return the drawing as one ``svg`` element. ``alt`` is what it says as a whole.

    A live one is for a page: its steps are links in the order of the steps, and what is
    no link is hidden from screen readers, because the words after it say the same.
    """
    width, height = layout.width, layout.height
    size = f'width="{_n(width * manner.scale)}" height="{_n(height * manner.scale)}"'
    role = f'class="{manner.name}" role="group"' if manner.live else 'role="img"'
    said = f' aria-label="{escape(alt)}"'
    title = "" if manner.live else f"<title>{escape(alt)}</title>"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {role}{said} {size} '
        f'viewBox="0 0 {_n(width)} {_n(height)}" font-family="{FAMILY}">{title}'
    )
    return head + "".join(_parts(layout, manner)) + "</svg>"


def _parts(layout: Layout, manner: Manner) -> Iterator[str]:
    hidden = ' aria-hidden="true"' if manner.live else ""
    yield f"<g{hidden}>"
    yield from (_ground(ground, manner.paint) for ground in layout.grounds)
    yield from (_line(line) for line in sorted(layout.lines, key=lambda line: not line.back))
    yield from (_head(line) for line in layout.lines)
    yield from (_aside(item, manner.paint) for item in layout.items if item.kind is not Kind.STEP)
    yield "</g>"
    numbers = {id: box.number for id, box in layout.graph.boxes.items()}
    steps = (item for item in layout.items if item.kind is Kind.STEP)
    for item in sorted(steps, key=lambda item: numbers[item.id]):
        yield _step(layout, item, manner)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _ground(ground: Ground, paint: Colours) -> str:
    box = _rect(ground.left, ground.top, ground.width, ground.height)
    return f'<rect class="ground" {box} rx="6" fill="{paint.tint}"/>'


def _rect(left: float, top: float, width: float, height: float) -> str:
    return f'x="{_n(left)}" y="{_n(top)}" width="{_n(width)}" height="{_n(height)}"'


def _line(line: Line) -> str:
    d = "".join(_path(part, last=part is line.parts[-1]) for part in line.parts)
    dash = ' stroke-dasharray="5 3"' if line.back else ""
    names = _names(line)
    return (
        f'<path class="line" {names} d="{d}" fill="none" stroke="{QUIET}" '
        f'stroke-width="1.25" stroke-linejoin="round"{dash}/>'
    )


def _names(line: Line) -> str:
    arrow = line.arrow
    return f'data-from="{escape(arrow.source)}" data-to="{escape(arrow.target)}"'


def _path(points: tuple[Point, ...], *, last: bool) -> str:
    """Return the path of one part, its corners rounded; the last ends below the arrow's head."""
    ends = [*points[:-1], (points[-1][0], points[-1][1] - _HEAD[1] + 1)] if last else points
    made = f"M{_n(ends[0][0])} {_n(ends[0][1])}"
    for before, corner, after in zip(ends, ends[1:], ends[2:], strict=False):
        reach = min(_ROUND, _length(before, corner) / 2, _length(corner, after) / 2)
        start, end = _towards(corner, before, reach), _towards(corner, after, reach)
        made += f"L{_n(start[0])} {_n(start[1])}Q{_n(corner[0])} {_n(corner[1])}"
        made += f" {_n(end[0])} {_n(end[1])}"
    return made + f"L{_n(ends[-1][0])} {_n(ends[-1][1])}"


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _towards(start: Point, goal: Point, reach: float) -> Point:
    length = _length(start, goal) or 1.0
    share = reach / length
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share


def _head(line: Line) -> str:
    x, y = line.parts[-1][-1]
    half, long = _HEAD
    points = f"M{_n(x)} {_n(y)}l{_n(-half)} {_n(-long)}h{_n(2 * half)}z"
    return f'<path class="head" d="{points}" fill="{QUIET}"/>'


def _aside(item: Item, paint: Colours) -> str:
    match item.kind:
        case Kind.STAGE:
            return _text(item.words, STAGE, item.left, item.top, paint.dark)
        case Kind.LABEL:
            return _text(item.words, LABEL, item.x, item.top, INK, "middle")
        case _:
            return _mark(item, paint)


def _mark(item: Item, paint: Colours) -> str:
    """Return a pill: filled at the start, with two edges at an end, dashed where it goes on."""
    box = _rect(item.left, item.top, item.width, item.height)
    rx = _n(min(item.height / 2, 11))
    fill, ink = (paint.dark, PAPER) if item.kind is Kind.START else (PAPER, INK)
    dash = ' stroke-dasharray="4 2.5"' if item.kind in {Kind.ONWARD, Kind.COMING} else ""
    edge = f'stroke="{paint.dark}" stroke-width="1.2"{dash}'
    shape = f'<rect class="pill {item.kind}" {box} rx="{rx}" fill="{fill}" {edge}/>'
    if item.kind is Kind.END:
        inner = _rect(item.left + 2.2, item.top + 2.2, item.width - 4.4, item.height - 4.4)
        edge = f'stroke="{paint.dark}" stroke-width="0.7"'
        shape += f'<rect class="edge" {inner} rx="{_n(max(item.height / 2 - 2, 2))}" fill="none" {edge}/>'
    name = "on-dark" if item.kind is Kind.START else ""
    return shape + _text(item.words, MARK, item.x, item.top + 4, ink, "middle", name)


def _step(layout: Layout, item: Item, manner: Manner) -> str:
    box = layout.graph.boxes[item.id]
    inside = "".join(_box_parts(item, box.number, manner.paint))
    names = f'class="step" data-step="{escape(item.id)}"'
    if not manner.live:
        return f"<g {names}>{inside}</g>"
    wait = f", wait {box.wait}" if box.wait else ""
    name = escape(f"Step {box.number}: {box.title}{wait}")
    return f'<a {names} href="#{escape(item.id)}" aria-label="{name}">{inside}</a>'


def _box_parts(item: Item, number: int, paint: Colours) -> Iterator[str]:
    high = item.height - item.fork
    box = _rect(item.left, item.top, item.width, high)
    yield f'<rect class="box" {box} rx="4" fill="{PAPER}" stroke="{paint.dark}" stroke-width="1.2"/>'
    chip = _rect(item.left + 5, item.top + 5, 19, 19)
    yield f'<rect class="chip" {chip} rx="3" fill="{paint.dark}"/>'
    middle = item.top + 14.5 - NUMBER.line / 2
    yield _text((str(number),), NUMBER, item.left + 14.5, middle, PAPER, "middle", "on-dark")
    tall = len(item.words) * TITLE.line
    top = item.top + 6 + max(18 - tall, 0) / 2
    yield _text(item.words, TITLE, item.left + CHIP + 2, top, INK)
    if item.wait:
        yield from _wait(item, item.top + high - len(item.wait) * WAIT.line - 5, paint)
    if item.fork:
        yield from _fork(item, item.top + high, paint)


def _wait(item: Item, top: float, paint: Colours) -> Iterator[str]:
    """Yield a clock, and the words of the wait."""
    x, y = item.left + 14.5, top + WAIT.line / 2
    face = f'<circle class="clock" cx="{_n(x)}" cy="{_n(y)}" r="4.6" fill="{PAPER}"'
    yield f'{face} stroke="{paint.dark}" stroke-width="1.1"/>'
    hands = f"M{_n(x)} {_n(y - 2.8)}V{_n(y)}h2.2"
    yield f'<path class="clock" d="{hands}" fill="none" stroke="{paint.dark}" stroke-width="1.1"/>'
    yield _text(item.wait, WAIT, item.left + CHIP + 2, top, INK)


def _fork(item: Item, top: float, paint: Colours) -> Iterator[str]:
    """Yield a decision: a diamond that says so, below the box."""
    across, down = _DIAMOND
    middle = top + FORK - down
    yield f'<path class="line" d="M{_n(item.x)} {_n(top)}V{_n(middle - down)}" stroke="{QUIET}" stroke-width="1.25"/>'
    shape = f"M{_n(item.x - across)} {_n(middle)}l{across} {-down}l{across} {down}l{-across} {down}z"
    yield f'<path class="fork" d="{shape}" fill="{PAPER}" stroke="{paint.dark}" stroke-width="1.2" stroke-linejoin="round"/>'
    word = Type(SMALLEST, SEMIBOLD)
    yield _text((CHOICE,), word, item.x, middle - word.line / 2, INK, "middle")


def _text(
    lines: tuple[str, ...],
    type: Type,
    x: float,
    top: float,
    ink: str,
    anchor: str = "start",
    name: str = "",
) -> str:
    """Return lines of text, the first with its upper edge at ``top``."""
    spans = "".join(
        f'<tspan x="{_n(x)}" y="{_n(top + (at + _BASE) * type.line)}">{escape(words)}'
        f"{' ' if at + 1 < len(lines) else ''}</tspan>"
        for at, words in enumerate(lines)
    )
    named = f' class="{name}"' if name else ""
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    weight = f' font-weight="{type.weight}"'
    return f'<text{named} font-size="{_n(type.size)}"{weight} fill="{ink}"{where}>{spans}</text>'
