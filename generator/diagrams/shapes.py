"""SVG elements: text in lines, and the shapes of steps, decisions, waits and marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape

from generator.collection import Colours
from generator.diagrams.items import LABEL, MARK, NUMBER, SMALLEST, STAGE, TITLE, WAIT, Item, Kind
from generator.diagrams.layout import Point
from generator.diagrams.metrics import SEMIBOLD, Type, width
from generator.diagrams.room import CHIP, FORK

INK, QUIET, PAPER = "#212b32", "#4c6272", "#ffffff"
CHOICE = "Choice"
CHOOSING = Type(SMALLEST, SEMIBOLD)
HEAD = (3.6, 6.4)  # half the width, and the length, of an arrow's head
_STROKE, _FINE = 1.25, 0.7
_ROUND = 5.0  # the radius of a line's corner
_DIAMOND = (29.0, 11.5)  # half the width and half the height of a decision
_BASE = 0.76  # of the line: from its top to the foot of its letters
_SQUARE = 19.0  # the side of the square that holds a step's number
_INSET = 5.0  # from the edge of a box to what stands in it


@dataclass(frozen=True, slots=True)
class Manner:
    """How a drawing is to be used: with links (``live``) or as a picture, and how large.

    ``anchored`` words are centred by the program that shows them, in whatever font it has;
    else by our own measure. WeasyPrint takes centred words out of their Figure.
    """

    colours: Colours = Colours()
    live: bool = False
    scale: float = 1.0
    name: str = "flow"
    anchored: bool = True


def number(value: float) -> str:
    """Return a length with at most two places."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def tag(name: str, content: str = "", look: str = "", /, **attributes: str | float) -> str:
    """Return an element. ``look`` is made by ``attributes_of``, once for many elements."""
    said = attributes_of(**attributes) + look
    return f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>"


def attributes_of(**attributes: str | float) -> str:
    """Return attributes; ``_`` stands for the hyphen in a name, and is dropped at its end."""
    said = [
        f' {_hyphened(key)}="{escape(value) if isinstance(value, str) else number(value)}"'
        for key, value in attributes.items()
    ]
    return "".join(said)


@cache
def _hyphened(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def text(
    lines: tuple[str, ...], type: Type, place: Point, ink: str, /, **attributes: str | float
) -> str:
    """Return lines of text; ``place`` is the upper edge of the first, at its anchor."""
    x, top = place
    spans = (_span(words, x, top, at, type) for at, words in enumerate(lines))
    return _text(" ".join(spans), type, ink, **attributes)


def _span(words: str, x: float, top: float, at: int, type: Type) -> str:
    y = top + (at + _BASE) * type.line
    return f'<tspan x="{number(x)}" y="{number(y)}">{escape(words)}</tspan>'


def _text(spans: str, type: Type, ink: str, **attributes: str | float) -> str:
    return tag("text", spans, _letters(type, ink), **attributes)


@cache
def _letters(type: Type, ink: str) -> str:
    return attributes_of(font_size=type.size, font_weight=type.weight, fill=ink)


def centred(
    lines: tuple[str, ...], type: Type, place: Point, ink: str, manner: Manner, /, **names: str
) -> str:
    """Return lines of text round the middle of ``place``; a space between would be centred too."""
    x, top = place
    half = 0.0 if manner.anchored else 0.5
    spans = (
        _span(words, x - half * width(words, type), top, at, type) for at, words in enumerate(lines)
    )
    anchor = {"text_anchor": "middle"} if manner.anchored else {}
    return _text("".join(spans), type, ink, **anchor, **names)


def path(points: tuple[Point, ...]) -> str:
    """Return the course of a line, its corners rounded."""
    made = [f"M{_point(points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(_ROUND, _length(before, corner) / 2, _length(corner, after) / 2)
        start, end = _towards(corner, before, reach), _towards(corner, after, reach)
        made.append(f"L{_point(start)}Q{_point(corner)} {_point(end)}")
    return "".join(made) + f"L{_point(points[-1])}"


def _point(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _towards(start: Point, goal: Point, reach: float) -> Point:
    share = reach / (_length(start, goal) or 1.0)
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share


def line(parts: tuple[tuple[Point, ...], ...], *, back: bool, **names: str) -> str:
    """Return a line that may have gaps for its labels; of dashes where it leads back."""
    goal = parts[-1][-1]
    ends = (*parts[-1][:-1], (goal[0], goal[1] - HEAD[1] + 1))
    course = "".join(path(part) for part in (*parts[:-1], ends))
    return tag("path", "", _BACK if back else _ONWARD, class_="line", d=course, **names)


_ONWARD = attributes_of(fill="none", stroke=QUIET, stroke_width=_STROKE)
_BACK = _ONWARD + attributes_of(stroke_dasharray="5 3")
_POINTED = f"l{number(-HEAD[0])} {number(-HEAD[1])}h{number(2 * HEAD[0])}z"
_FILLED = attributes_of(class_="head", fill=QUIET)


def head(goal: Point, **names: str) -> str:
    """Return the head of an arrow that points down."""
    return tag("path", "", _FILLED, d=f"M{_point(goal)}{_POINTED}", **names)


def aside(item: Item, manner: Manner) -> str:
    """Return a stage's title, a label or a mark."""
    if item.kind is Kind.STAGE:
        return text(item.words, STAGE, (item.left, item.top), manner.colours.dark)
    if item.kind is Kind.LABEL:
        said = centred(item.words, LABEL, (item.x, item.top), INK, manner)
        return tag("g", said, class_="label", **ends(item.ends))
    return _mark(item, manner)


def ends(names: tuple[str, str]) -> dict[str, str]:
    """Return the attributes that say between which steps something stands."""
    return {"data_from": names[0], "data_to": names[1]}


def _mark(item: Item, manner: Manner) -> str:
    """Return a pill: filled at the start, with two edges at an end, of dashes where it goes on."""
    filled, colours = item.kind is Kind.START, manner.colours
    rx = min(item.height / 2, 11.0)
    look: dict[str, str | float] = {"fill": colours.dark if filled else PAPER}
    look |= {"stroke": colours.dark, "stroke_width": 1.2}
    if item.kind in {Kind.ONWARD, Kind.COMING}:
        look["stroke_dasharray"] = "4 2.5"
    shape = tag("rect", class_=f"pill {item.kind}", rx=rx, **_frame(item), **look)
    if item.kind is Kind.END:
        edge: dict[str, str | float] = {"stroke": colours.dark, "stroke_width": _FINE}
        shape += tag("rect", class_="edge", rx=rx - 2, fill="none", **_frame(item, 2.2), **edge)
    name = {"class_": "on-dark"} if filled else {}
    place, ink = (item.x, item.top + 4), PAPER if filled else INK
    said = centred(item.words, MARK, place, ink, manner, **name)
    return tag("g", shape + said, class_="mark", data_mark=str(item.kind), **ends(item.ends))


def _frame(item: Item, inside: float = 0.0) -> dict[str, float]:
    """Return the edges of an item's shape, its decision left out."""
    high = item.height - item.fork
    return {
        "x": item.left + inside,
        "y": item.top + inside,
        "width": item.width - 2 * inside,
        "height": high - 2 * inside,
    }


def box(item: Item, step: int, manner: Manner) -> Iterator[str]:
    """Yield the parts of a step's box: its number in a square, its title, its wait."""
    colours = manner.colours
    yield tag("rect", "", _box_look(colours.dark), **_frame(item))
    left, top, half = item.left + _INSET, item.top + _INSET, _SQUARE / 2
    yield tag("rect", "", _chip_look(colours.dark), x=left, y=top)
    place = left + half, top + half - NUMBER.line / 2
    yield centred((str(step),), NUMBER, place, PAPER, manner, class_="on-dark")
    free = max(18 - len(item.words) * TITLE.line, 0)
    place = item.left + CHIP + 2, item.top + 6 + free / 2
    yield text(item.words, TITLE, place, INK, class_="title")
    if item.wait:
        yield from _wait(item, colours)


@cache
def _box_look(ink: str) -> str:
    return attributes_of(class_="box", rx=4, fill=PAPER, stroke=ink, stroke_width=1.2)


@cache
def _chip_look(ink: str) -> str:
    return attributes_of(class_="chip", width=_SQUARE, height=_SQUARE, rx=3, fill=ink)


@cache
def _clock_look(ink: str) -> str:
    return attributes_of(class_="clock", stroke=ink, stroke_width=1.1)


def _wait(item: Item, colours: Colours) -> Iterator[str]:
    """Yield a clock, and the words of the wait."""
    top = item.bottom - item.fork - len(item.wait) * WAIT.line - _INSET
    x, y = item.left + _INSET + _SQUARE / 2, top + WAIT.line / 2
    look = _clock_look(colours.dark)
    yield tag("circle", "", look, cx=x, cy=y, r=4.6, fill=PAPER)
    hands = f"M{_point((x, y - 2.8))}V{number(y)}h2.2"
    yield tag("path", "", look, d=hands, fill="none")
    yield text(item.wait, WAIT, (item.left + CHIP + 2, top), INK)


def fork(item: Item, manner: Manner) -> str:
    """Return a decision: a diamond that says so, below its step."""
    across, down = _DIAMOND
    middle = item.bottom - down
    corners = ((item.x - across, middle), (item.x, middle - down), (item.x + across, middle))
    course = "L".join(_point(corner) for corner in (*corners, (item.x, middle + down)))
    stalk = f"M{_point((item.x, item.bottom - FORK))}V{number(middle - down)}"
    shape = tag("path", "", _ONWARD, class_="line", d=stalk)
    look: dict[str, str | float] = {
        "fill": PAPER,
        "stroke": manner.colours.dark,
        "stroke_width": 1.2,
    }
    shape += tag("path", class_="fork", d=f"M{course}z", stroke_linejoin="round", **look)
    place = item.x, middle - CHOOSING.line / 2
    said = centred((CHOICE,), CHOOSING, place, INK, manner)
    return tag("g", shape + said, class_="choice", data_step=item.id)
