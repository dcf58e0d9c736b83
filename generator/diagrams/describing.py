"""A pathway in words: one short line for the drawing, and the flow step by step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagrams.graph import Arrow, Box, Graph


def alternative(graph: Graph, title: str, number: int, count: int) -> str:
    """Return the alternative text of one of ``count`` drawings of a pathway.

    The steps are not in it: they follow as words.
    """
    if count > 1:
        return f"Flow chart of the {title} pathway, part {number} of {count}, in words below."
    stages, steps = _many(len(graph.bands), "stage"), _many(len(graph.whole), "step")
    return f"Flow chart of the {title} pathway: {stages} with {steps}, in words below."


def summary(graph: Graph) -> str:
    """Say how many stages and steps a pathway has, where it starts and where it may end."""
    stages = _many(len(graph.bands), "stage")
    steps = _many(len(graph.whole), "step")
    start = f" It starts at {graph.first.name}." if graph.first else ""
    ends = [box.name for box in graph.whole.values() if not graph.leaving.get(box.id)]
    ended = f" It ends at {_either(ends)}." if ends else ""
    return f"This pathway has {stages} and {steps}.{start}{ended}"


def ways(graph: Graph, box: Box) -> tuple[str, ...]:
    """Return what follows a step, a sentence a way ("Then step 2, Triage.")."""
    arrows = graph.leaving.get(box.id, ())
    if not arrows:
        return ("The pathway ends here.",)
    return tuple(_way(graph, arrow, at) for at, arrow in enumerate(arrows))


def named(box: Box) -> str:
    """Return a step with its wait: "Step 2, Triage. Wait: within 2 working days."."""
    wait = f" Wait: {box.wait}." if box.wait else ""
    return f"Step {box.number}, {box.title}.{wait}"


def sentences(graph: Graph, box: Box) -> str:
    """Return a step, its wait, and what follows it, in one go."""
    return " ".join((named(box), *ways(graph, box)))


def lines(graph: Graph) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each stage's title with a line for each of its steps."""
    for band in graph.bands:
        yield band.title, tuple(sentences(graph, box) for box in band.boxes)


def _way(graph: Graph, arrow: Arrow, at: int) -> str:
    back = "back to " if graph.leads_back(arrow) else ""
    goal = graph.whole[arrow.target].name if arrow.target else f"on to {arrow.words}"
    when = f", {arrow.condition}" if arrow.condition else ""
    return f"{'Or' if at else 'Then'} {back}{goal}{when}."


def _many(count: int, one: str) -> str:
    return f"{count} {one}{'' if count == 1 else 's'}"


def _either(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} or {names[-1]}"
