"""DX015: letters in a Word file that hardly stand out."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.colour import Colour, contrast, hexadecimal
from generator.views.docx import DocxView


@audit(
    "DX015",
    "docx",
    refs=("Microsoft accessibility checker", "WCAG 2.2 1.4.3", "WCAG 2.2 1.4.6"),
    rows=("W-07", "ERL-8", "CP-8"),
)
def low_contrast(
    view: DocxView, document: Document, *, least: float = 4.5, target: float = 7
) -> Iterator[Finding]:
    """Flag letters whose colour is too near to the colour under them.

    Pale letters vanish in a bright room, on a poor screen or with low sight. Less than
    ``least`` is an error, less than ``target`` a warning in Easy Read. The colour under them
    is the shade of the words, of their paragraph or of their table cell, else white.

    Bad: <w:color w:val="768692"/> on white, 3.8 to 1.

    Good: <w:color w:val="212B32"/> on white, 14.4 to 1.

    Source: Microsoft accessibility checker, contrast; WCAG 2.2 1.4.3 and 1.4.6.
    """
    bound = target if document.is_easy else least
    for (colour, ground), text in _colours(view).items():
        ratio = contrast(colour, ground)
        if ratio < bound:
            limit, severity = (least, None) if ratio < least else (target, Severity.WARNING)
            message = f"{hexadecimal(colour)} on {hexadecimal(ground)} has a contrast of"
            message += f' {ratio:.1f}, limit {limit:g}: "{text.strip()[:40]}"'
            yield Finding(document.span, message, "use a darker colour", severity)


def _colours(view: DocxView) -> dict[tuple[Colour, Colour], str]:
    """Return each two colours with the first letters that have them."""
    found: dict[tuple[Colour, Colour], str] = {}
    for run in view.runs:
        if run.text.strip() and run.colour and run.ground:
            found.setdefault((run.colour, run.ground), run.text)
    return found
