"""How full the pages of a PDF are, and what stands on those over a multiple of 4."""

from __future__ import annotations

from dataclasses import dataclass

from generator.views.pdf import PdfView
from generator.views.pdf_type import Run

UNIT = 4
_SAME_LINE = 3.0  # points between the baselines of one line


@dataclass(frozen=True, slots=True)
class Fit:
    """One page: its share of the height that text may take, its lines, and its words."""

    page: int
    full: float
    lines: int
    words: int


def fits(view: PdfView) -> tuple[Fit, ...]:
    """Return how full each page is; headers and footers do not count."""
    runs = [run for run in view.runs if not run.artifact and run.text.strip()]
    if not runs:
        return tuple(Fit(page, 0.0, 0, 0) for page in range(len(view.pages)))
    high = max(run.box[3] for run in runs)
    low = min(run.box[1] for run in runs if run.page) if len(view.pages) > 1 else 0.0
    return tuple(_fit(page, runs, high, low) for page in range(len(view.pages)))


def _fit(page: int, runs: list[Run], high: float, low: float) -> Fit:
    here = [run for run in runs if run.page == page]
    if not here:
        return Fit(page, 0.0, 0, 0)
    lowest = min(run.box[1] for run in here)
    words = sum(len(run.text.split()) for run in here)
    return Fit(page, min(1.0, (high - lowest) / (high - low or 1.0)), _lines(here), words)


def _lines(runs: list[Run]) -> int:
    """Count the lines of a page by where their letters stand."""
    lines: list[float] = []
    for run in sorted(runs, key=lambda one: one.box[1]):
        middle = (run.box[1] + run.box[3]) / 2
        if not lines or middle - lines[-1] > _SAME_LINE:
            lines.append(middle)
    return len(lines)


def over(found: tuple[Fit, ...]) -> tuple[Fit, ...]:
    """Return the pages after the last multiple of 4."""
    return found[len(found) - len(found) % UNIT :]
