"""Pathways of every shape, as graphs and as sources."""

from __future__ import annotations

from generator.diagrams.graph import Arrow, Band, Box, Graph

STAGES = ("Access", "Assessment", "Treatment", "Discharge")


def graph(stages: list[list[str]], arrows: list[tuple[int, int, str]], wait: str = "") -> Graph:
    """Make a graph of titles by stage; arrows go by the number of the step."""
    titles = [title for stage in stages for title in stage]
    boxes = [Box(f"s{n}", n, title, wait) for n, title in enumerate(titles, start=1)]
    left = iter(boxes)
    bands = tuple(
        Band(f"Stage {n}: {STAGES[(n - 1) % 4]}", tuple(next(left) for _ in stage))
        for n, stage in enumerate(stages, start=1)
    )
    found = tuple(Arrow(f"s{a}", f"s{b}" if b else "", when, "Elsewhere") for a, b, when in arrows)
    return Graph(bands, found, {box.id: box for box in boxes})


LONG = (
    "Multidisciplinary formulation and shared decision-making meeting with everybody",
    "Neurodevelopmental pre-assessment questionnaire and consent conversation",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
)
THIRTY = [[f"Step of care {n}" for n in range(1 + 8 * s, 9 + 8 * s) if n <= 30] for s in range(4)]

SHAPES: dict[str, Graph] = {
    "straight": graph(
        [["Referral"], ["First meeting"], ["Therapy"], ["Leaving"]],
        [(1, 2, ""), (2, 3, ""), (3, 4, "")],
    ),
    "branch and join": graph(
        [["Referral"], ["Plan"], ["Talking", "Family", "Group"], ["Leaving"]],
        [
            (1, 2, ""),
            (2, 3, "if you are an adult"),
            (2, 4, "if you are under 18"),
            (2, 5, "if you like groups"),
        ]
        + [(n, 6, "") for n in (3, 4, 5)],
    ),
    "loop back": graph(
        [["Referral"], ["Plan"], ["Therapy", "Review"], ["Leaving"]],
        [
            (1, 2, ""),
            (2, 3, ""),
            (3, 4, ""),
            (4, 2, "if a change may help"),
            (4, 5, "if you are well"),
            (3, 3, "if you need more time"),
            (3, 4, ""),
        ],
    ),
    "early exit": graph(
        [["Referral", "Triage", "Other support"], ["First meeting"], ["Therapy"], ["Leaving"]],
        [
            (1, 2, ""),
            (2, 3, "if another service is better"),
            (2, 4, "if we can help"),
            (2, 0, "if urgent"),
            (4, 5, ""),
            (5, 6, ""),
        ],
        "within 5 working days",
    ),
    "thirty steps": graph(
        THIRTY,
        [(n, n + 1, "") for n in range(1, 30)]
        + [(n, n + 3, f"if answer {n} is yes") for n in range(2, 27, 4)]
        + [(n, n - 5, f"if part {n} is to do again") for n in range(9, 30, 6)],
        "within 10 working days",
    ),
    "three long names": graph(
        [[LONG[0]], [LONG[1]], [LONG[2]]],
        [
            (1, 2, f"if {LONG[1].lower()} is what you and your family would like"),
            (2, 3, ""),
            (1, 3, "if not"),
        ],
        "within 18 weeks of the day on which your referral reached the team that looks after it",
    ),
}


def source(steps: dict[str, list[list[str]]]) -> str:
    """Return the Markdown of stages; each step is its name, then its lines of what is next."""
    made = []
    for stage, parts in steps.items():
        made.append(f"## {stage}\n")
        for name, *ways in parts:
            lines = "".join(f": {way}\n" for way in ways) or ": This step ends the pathway.\n"
            facts = f"Who\n: You.\n\nHow long\n: We reply within 5 working days.\n\nWhat happens next\n{lines}"
            made.append(f"### {name} {{#{name.lower().replace(' ', '-')}}}\n\n{facts}")
    return "\n".join(made)
