"""A layout as SVG: shapes and words say all that the colours say.

The text is text, in Open Sans where it is at hand. Each box, line and label carries the
names of its steps (``data-``), so that a finished file can be read back and compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from generator.collection import Colours
from generator.diagrams import shapes
from generator.diagrams.items import Item, Kind
from generator.diagrams.layout import Ground, Layout, Line
from generator.diagrams.shapes import Manner, ends, tag

FAMILY = "'Open Sans', Frutiger, Arial, sans-serif"


def svg(layout: Layout, alt: str, manner: Manner) -> str:
    """Return the drawing as one ``svg`` element. ``alt`` is what it says as a whole.

    A live one is for a page: its steps are links in the order of the steps, and what is
    no link is hidden from screen readers, because the words after it say the same.
    """
    inner = "".join(_parts(layout, manner))
    return tag(
        "svg",
        inner if manner.live else tag("title", escape(alt)) + inner,
        xmlns="http://www.w3.org/2000/svg",
        class_=manner.name,
        role="group" if manner.live else "img",
        aria_label=alt,
        width=layout.width * manner.scale,
        height=layout.height * manner.scale,
        viewBox=f"0 0 {shapes.number(layout.width)} {shapes.number(layout.height)}",
        font_family=FAMILY,
    )


def _parts(layout: Layout, manner: Manner) -> Iterator[str]:
    hidden = {"aria_hidden": "true"} if manner.live else {}
    yield tag("g", "".join(_surroundings(layout, manner)), **hidden)
    numbers = {id: box.number for id, box in layout.graph.boxes.items()}
    steps = (item for item in layout.items if item.kind is Kind.STEP)
    for item in sorted(steps, key=lambda item: numbers[item.id]):
        yield _step(layout, item, manner)


def _surroundings(layout: Layout, manner: Manner) -> Iterator[str]:
    """Yield all but the boxes: grounds, lines that lead back, other lines, words, decisions."""
    yield from (_ground(ground, manner.colours) for ground in layout.grounds)
    yield from (_line(line) for line in sorted(layout.lines, key=lambda line: not line.back))
    yield from (shapes.head(line.parts[-1][-1], **_names(line)) for line in layout.lines)
    for item in layout.items:
        if item.kind is not Kind.STEP:
            yield shapes.aside(item, manner)
        elif item.fork:
            yield shapes.fork(item, manner)


def _ground(ground: Ground, colours: Colours) -> str:
    place = {"x": ground.left, "y": ground.top, "width": ground.width, "height": ground.height}
    return tag("rect", class_="ground", rx=6, fill=colours.tint, **place)


def _line(line: Line) -> str:
    return shapes.line(line.parts, back=line.back, **_names(line))


def _names(line: Line) -> dict[str, str]:
    return ends((line.arrow.source, line.arrow.target))


def _step(layout: Layout, item: Item, manner: Manner) -> str:
    box = layout.graph.boxes[item.id]
    inside = "".join(shapes.box(item, box.number, manner))
    if not manner.live:
        return tag("g", inside, class_="step", data_step=item.id)
    return tag("a", inside, class_="step", data_step=item.id, href=f"#{item.id}")
