"""Where a drawing in a finished file shows another pathway than its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.diagrams.graph import Arrow, Box, Graph
from generator.diagrams.labels import ENDS, STARTS, label_of, mark_of, wait_words
from generator.views.diagram import (
    DiagramView,
    Owner,
    ShownBox,
    ShownLine,
    ShownPart,
    Spot,
    read_svg,
)
from generator.views.painting import Painting, Shape, near, painted
from generator.views.words import normalise

_NEAR = 1.0  # points from an edge that still touch it
_HEAD = 6.5  # the length of an arrow's head, before which its line ends
_BASE = 0.1  # points by which letters of one line may stand higher or lower
_FORK = 40.0  # how far below its box a decision may reach


def diagram_faults(graph: Graph, parts: Sequence[DiagramView], *, live: bool) -> Iterator[str]:
    """Yield what is wrong with the drawings of a pathway, one or more parts of it.

    ``live`` says that each box must lead to its step.
    """
    yield from _box_faults(graph, [box for part in parts for box in part.boxes], live=live)
    lines = [line for part in parts for line in part.lines]
    yield from _arrow_faults(graph, lines)
    yield from _word_faults(graph, parts)
    for part in parts:
        yield from _astray(graph, part)


def _box_faults(graph: Graph, shown: Sequence[ShownBox], *, live: bool) -> Iterator[str]:
    wanted = list(graph.whole.values())
    if [box.id for box in shown] != [box.id for box in wanted]:
        names = ", ".join(box.id for box in shown) or "none"
        yield f"the drawing has other boxes than the steps, or in another order: {names}"
        return
    for box, found in zip(wanted, shown, strict=True):
        if not same(found.words, box_words(box)):
            yield f'the box of {box.name} says "{found.words}"'
        if live and found.href != f"#{box.id}":
            yield f'the box of {box.name} leads to "{found.href}"'
        if found.name and not same(found.name, found.words):
            yield f'the box of {box.name} has the name "{found.name}"'


def box_words(box: Box) -> str:
    """Return the words in a box: its number, its title, its wait."""
    return " ".join(filter(None, (str(box.number), box.title, wait_words(box))))


def same(one: str, other: str) -> bool:
    """Tell whether two texts have the same letters: a line may end anywhere, with a hyphen."""
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return "".join(normalise(text).replace("-", "").split())


def _arrow_faults(graph: Graph, lines: Iterable[ShownLine]) -> Iterator[str]:
    ends = {id for id, ways in graph.leaving.items() if not ways}
    wanted = Counter((a.source, a.target) for a in graph.arrows)
    shown = Counter((line.source, line.target) for line in lines if line.source)
    shown -= Counter((id, "") for id in ends)
    for source, target in sorted((wanted - shown).elements()):
        yield f"no line leads from {_name(graph, source)} to {_name(graph, target)}"
    for source, target in sorted((shown - wanted).elements()):
        yield f"a line leads from {_name(graph, source)} to {_name(graph, target)}"


def _name(graph: Graph, id: str) -> str:
    return graph.whole[id].name if id in graph.whole else id or "another place"


def _word_faults(graph: Graph, parts: Sequence[DiagramView]) -> Iterator[str]:
    shown = Counter(
        (w.kind, w.source, w.target, _letters(w.words))
        for part in parts
        for w in part.words
        if w.kind not in {"onward", "coming"}
    )
    wanted = Counter(_wanted(graph))
    for kind, source, target, letters in sorted((shown - wanted).elements()):
        ends = f"{_name(graph, source)} to {_name(graph, target)}"
        yield f'the {kind} from {ends} says "{letters}", which the source does not'
    for kind, source, target, letters in sorted((wanted - shown).elements()):
        ends = f"{_name(graph, source)} to {_name(graph, target)}"
        yield f'the {kind} from {ends} does not say "{letters}"'
    yield from _onward_faults(graph, parts)


def _wanted(graph: Graph) -> Iterator[tuple[str, str, str, str]]:
    for arrow in graph.arrows:
        if words := label_of(graph, arrow):
            yield "label", arrow.source, arrow.target, _letters(words)
    if graph.first:
        yield "start", "", graph.first.id, _letters(STARTS)
    for id, ways in graph.leaving.items():
        if not ways:
            yield "end", id, "", _letters(ENDS)


def _onward_faults(graph: Graph, parts: Sequence[DiagramView]) -> Iterator[str]:
    """Yield the marks that say that a way goes on where it does not."""
    wanted = {
        (a.source, a.target, _letters(mark_of(graph, a, brief=brief)))
        for a in graph.arrows
        for brief in (True, False)
    }
    for part in parts:
        for mark in part.words:
            said = mark.source, mark.target, _letters(mark.words)
            if mark.kind == "onward" and said not in wanted:
                yield f'a mark says "{mark.words}", which the source does not'


def _astray(graph: Graph, part: DiagramView) -> Iterator[str]:
    """Yield the lines that do not start and end at the boxes that they name."""
    frames = {box.id: box.frame for box in part.boxes}
    for line in part.lines:
        arrow = Arrow(line.source, line.target)
        if line.source in frames and not _leaves(line.start, frames[line.source]):
            yield f"the line from {_name(graph, arrow.source)} starts at another place"
        if line.target in frames and not _meets(line.end, frames[line.target]):
            yield f"the line to {_name(graph, arrow.target)} ends at another place"


def _leaves(spot: Spot, frame: tuple[float, float, float, float]) -> bool:
    """Tell whether a line starts at a box's lower edge, or at the decision below it."""
    left, _, right, low = frame
    return left - _NEAR <= spot[0] <= right + _NEAR and low - _NEAR <= spot[1] <= low + _FORK


def _meets(spot: Spot, frame: tuple[float, float, float, float]) -> bool:
    left, top, right, _ = frame
    return left - _NEAR <= spot[0] <= right + _NEAR and abs(spot[1] - top) <= _HEAD + _NEAR


def other_drawings(
    graph: Graph, made: Sequence[str], shown: Sequence[DiagramView]
) -> Iterator[str]:
    """Yield where drawings are not those that the steps make (``made``, as SVG)."""
    if len(made) != len(shown):
        yield f"there are {len(shown)} drawings, but the steps make {len(made)}"
        return
    for svg, view in zip(made, shown, strict=True):
        wanted = read_svg(svg.encode())
        yield from other_parts(graph, wanted, view) if wanted else ()


def other_parts(graph: Graph, wanted: DiagramView, shown: DiagramView) -> Iterator[str]:
    """Yield what of a drawing is not as in ``wanted``, the one that the steps make.

    What is moved, turned round, hidden, added or left out is named, each once.
    """
    lost = Counter(wanted.parts) - Counter(shown.parts)
    added = Counter(shown.parts) - Counter(wanted.parts)
    for owner in dict.fromkeys(part.owner for part in (*lost, *added)):
        yield f"{said_of(graph, owner)} is not drawn as the steps make it"
    if not lost and not added and wanted.parts != shown.parts:
        yield "the parts of the drawing are not in the order of the steps"


def said_of(graph: Graph, owner: Owner) -> str:
    """Say what a part of a drawing belongs to: "the line from step 1, Plan to step 2, Review"."""
    kind, source, target = owner
    match kind:
        case "step":
            return f"the box of {_name(graph, source)}"
        case "choice":
            return f"the choice at {_name(graph, source)}"
        case "ground":
            return "the ground of a stage"
        case "drawing":
            return "a part of the drawing"
        case _:
            return f"the {kind} from {_name(graph, source)} to {_name(graph, target)}"


def other_painting(graph: Graph, parts: Sequence[ShownPart], found: Painting) -> Iterator[str]:
    """Yield what is not painted as in the drawing that the steps make, of ``parts``."""
    wanted = list(painted(parts))
    shapes = [(p.owner, p.what) for p in wanted if isinstance(p.what, Shape)]
    shown = found.upright(shapes[0][1]) if shapes else found
    lost = [owner for owner, shape in shapes if not any(shape.like(s) for s in shown.shapes)]
    starts = [(p.owner, p.what) for p in wanted if not isinstance(p.what, Shape)]
    lost += _strayed(starts, shown.lines)
    for owner in dict.fromkeys(lost):
        yield f"{said_of(graph, owner)} is not painted as the steps make it"
    if len(shown.shapes) > len(shapes):
        yield f"{len(shown.shapes)} shapes are painted, but the steps make {len(shapes)}"
    elif not lost and not all(map(Shape.like, shown.shapes, (shape for _, shape in shapes))):
        yield "the shapes are not painted in the order of the steps"


def _strayed(starts: Sequence[tuple[Owner, Spot]], letters: Sequence[Spot]) -> Iterator[Owner]:
    """Yield whose lines of words do not begin, or do not go on, where they should.

    Letters come one by one, from left to right, those of one line after those of another.
    """
    left, line = list(letters), 0.0
    for owner, start in starts:
        at = next((n for n, letter in enumerate(left) if near(letter, start)), None)
        between = left[:at] if at is not None else []
        if at is None or any(abs(letter[1] - line) > _BASE for letter in between):
            yield owner
            continue
        left, line = left[at + 1 :], start[1]
    if starts and any(abs(letter[1] - line) > _BASE for letter in left):
        yield starts[-1][0]
