"""The words in a drawing that are no step's own: on its arrows, in its marks, for its waits."""

from __future__ import annotations

from generator.diagrams.graph import Arrow, Box, Graph, Rest

STARTS, ENDS = "Start", "The pathway ends"


def wait_words(box: Box) -> str:
    """Return how a box says its wait."""
    return f"Wait: {box.wait}" if box.wait else ""


def label_of(graph: Graph, arrow: Arrow) -> str:
    """Return the words on an arrow: when it is taken, and where it leads back to."""
    if not graph.leads_back(arrow):
        return arrow.condition
    back = f"Back to step {graph.whole[arrow.target].number}"
    return f"{back}, {arrow.condition}" if arrow.condition else back


def mark_of(graph: Graph, arrow: Arrow, *, brief: bool = False) -> str:
    """Return the words of the mark at which an arrow leaves this part of the pathway."""
    if not arrow.target:
        return f"Goes to: {arrow.words}"
    goal = graph.whole[arrow.target]
    return f"Continues at step {goal.number}" if brief else f"Continues at {goal.name}"


def coming_of(graph: Graph, id: str) -> str:
    """Return the words of the mark above a box to which arrows of other parts lead."""
    sources = (graph.whole[a.source] for a in graph.arrows if a.target == id)
    numbers = sorted({box.number for box in sources if box.id not in graph.boxes})
    if not numbers:
        return ""
    listed = " and ".join(filter(None, (", ".join(map(str, numbers[:-1])), str(numbers[-1]))))
    return f"Continued from step{'s' if len(numbers) > 1 else ''} {listed}"


def more_of(graph: Graph) -> str:
    """Return the words of the mark that says how many ways from a step follow elsewhere."""
    other = " more" if any(graph.leaving.values()) else ""
    return f"{graph.more}{other} {'way follows' if graph.more == 1 else 'ways follow'}"


def rest_of(graph: Graph, rest: Rest) -> str:
    """Return the words of the mark above further ways from a step: "Step 2, way 3 of 3"."""
    one = rest.first == rest.last
    which = f"way {rest.last}" if one else f"ways {rest.first} to {rest.last}"
    return f"Step {graph.whole[rest.id].number}, {which} of {rest.count}"
