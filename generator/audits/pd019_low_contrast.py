"""PD019: letters in a PDF that hardly stand out."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.colour import contrast, hexadecimal
from generator.views.pdf import PdfView
from generator.views.pdf_type import Run


@audit(
    "PD019",
    "pdf",
    refs=("WCAG 1.4.3", "WCAG 1.4.6", "RNIB, Clear Print guidelines", "NHS identity guidelines"),
    rows=("ERL-8", "ID-6", "ID-7", "ID-8", "CP-8"),
)
def low_contrast(
    view: PdfView, document: Document, *, least: float = 4.5, target: float = 7
) -> Iterator[Finding]:
    """Flag letters whose colour is too near to the colour under them.

    Pale letters vanish in a bright room, on a poor screen or with low sight. Less than
    ``least`` is an error, less than ``target`` a warning in Easy Read. What stands over a
    picture or a gradient is left out, because its ground has no one colour.

    Bad: grey letters (#768692) on white, 3.8 to 1.

    Good: nearly black letters (#212B32) on white, 14.4 to 1.

    Source: WCAG 2.2 1.4.3 and 1.4.6; RNIB, clear print; NHS identity guidelines, colours.
    """
    bound = target if document.is_easy else least
    for ratio, run in _ratios(view):
        if ratio < bound:
            limit, severity = (least, None) if ratio < least else (target, Severity.WARNING)
            message = f"{_colours(run)} has a contrast of {ratio:.1f}, limit {limit:g}"
            message += f', first on page {run.page + 1}: "{run.text.strip()[:40]}"'
            yield Finding(document.span, message, "use a darker colour", severity)


def _ratios(view: PdfView) -> Iterator[tuple[float, Run]]:
    """Yield the contrast of each two colours, with the first letters that have them."""
    seen = set()
    for run in view.runs:
        if run.colour and run.ground and (run.colour, run.ground) not in seen:
            seen.add((run.colour, run.ground))
            yield contrast(run.colour, run.ground), run


def _colours(run: Run) -> str:
    if run.colour is None or run.ground is None:
        return ""
    return f"{hexadecimal(run.colour)} on {hexadecimal(run.ground)}"
