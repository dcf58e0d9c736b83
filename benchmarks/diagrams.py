"""How long the drawing of a pathway takes: 200 pathways of 30 steps, each of another flow.

Usage: diagrams.py. Prints the median of all drawings and the longest of one, for each kind of
page, after start-up (fonts read). Each is drawn 5 times and its median counts, so that what else
goes on does not: the longest single time is printed too.
"""

from __future__ import annotations

import random
from statistics import median
from time import process_time

from generator.diagrams.drawing import svg
from generator.diagrams.graph import Arrow, Band, Box, Graph
from generator.diagrams.items import COLUMN, LANDSCAPE, PHONE, PORTRAIT, WIDE, Sheet, large
from generator.diagrams.pages import pages
from generator.diagrams.shapes import Manner

COUNT, STEPS, TIMES, LIMIT = 200, 30, 5, 20.0
STAGES = ("Access", "Assessment", "Treatment", "Discharge")
SHEETS = {
    "wide": WIDE,
    "phone": PHONE,
    "portrait": PORTRAIT,
    "landscape": LANDSCAPE,
    "half of landscape": COLUMN,
    "large print": large(18),
}


def pathway(seed: int) -> Graph:
    """Return a pathway of 30 steps: most lead on, a third are choices, some lead back."""
    luck = random.Random(seed)  # noqa: S311 - no secret
    boxes = [Box(f"s{n}", n, f"Step of care number {n}", _wait(luck)) for n in range(1, STEPS + 1)]
    arrows = [arrow for n in range(1, STEPS) for arrow in _ways(luck, n)]
    cuts = (0, 6, 13, 25, STEPS)
    bands = tuple(
        Band(f"Stage {n + 1}: {title}", tuple(boxes[cuts[n] : cuts[n + 1]]))
        for n, title in enumerate(STAGES)
    )
    return Graph(bands, tuple(arrows), {box.id: box for box in boxes})


def _wait(luck: random.Random) -> str:
    return luck.choice(("", "", "within 10 working days"))


def _ways(luck: random.Random, number: int) -> list[Arrow]:
    """Return the ways from a step: on, and for a third of them one more or two."""
    goals = {number + 1}
    if luck.random() < 1 / 3:
        goals |= {min(STEPS, number + luck.randint(2, 4)), max(1, number - luck.randint(0, 5))}
    when = "if this is the right help for you" if len(goals) > 1 else ""
    return [Arrow(f"s{number}", f"s{goal}", when) for goal in sorted(goals)]


def milliseconds(graph: Graph, sheet: Sheet) -> float:
    """Return how long all drawings of one pathway take."""
    start = process_time()
    for laid in pages(graph, sheet):
        svg(laid, "A pathway", Manner())
    return (process_time() - start) * 1000


def main() -> None:
    """Draw all pathways for each kind of page."""
    graphs = [pathway(seed) for seed in range(COUNT)]
    milliseconds(graphs[0], WIDE)
    for name, sheet in SHEETS.items():
        times = [[milliseconds(graph, sheet) for _ in range(TIMES)] for graph in graphs]
        each = [median(some) for some in times]
        over = sum(time > LIMIT for time in each)
        said = f"median {median(each):.1f} ms, longest {max(each):.1f} ms"
        single = f"longest single time {max(map(max, times)):.1f} ms"
        print(f"{name}: {said}, {over} of {COUNT} over {LIMIT:.0f} ms; {single}")


if __name__ == "__main__":
    main()
