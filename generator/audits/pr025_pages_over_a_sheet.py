"""PR025: a booklet with a few lines over a multiple of 4 pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Kind, Section, plain_text, walk
from generator.registry import audit
from generator.views.pdf import PdfView, text
from generator.views.pdf import walk as tags_of
from generator.views.pdf_fit import Fit, fits, over

_SPARE = 1.5  # as many words again as half of what stands over, because lines end where they may


@audit(
    "PR025",
    "pdf",
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    refs=("printers' artwork guides",),
    rows=("PR-1",),
)
def pages_over_a_sheet(view: PdfView, document: Document, *, lines: int = 12) -> Iterator[Finding]:
    """Flag a booklet that goes a few lines over a multiple of 4 pages.

    A folded sheet has 4 pages. Two lines on a page 17 cost a sheet for each copy. Up to
    ``lines`` lines over are flagged, with how to save them. More than that fill pages well
    enough: the print files fill up the others with notes, a feedback form and a back cover.

    Bad: 17 pages, of which the last has 2 lines.

    Good: 16 full pages.

    Source: rulebook PR-1.
    """
    if document.meta.kind is not Kind.BOOKLET and document.meta.booklet is None:
        return
    found = fits(view)
    rest = over(found)
    if not rest:
        return
    full, count = len(found) - len(rest), sum(fit.lines for fit in rest)
    if full and count <= lines:
        yield _few(view, document, rest, full)


def _few(view: PdfView, document: Document, rest: tuple[Fit, ...], full: int) -> Finding:
    count = sum(fit.lines for fit in rest)
    words = round(sum(fit.words for fit in rest) * _SPARE) + 1
    section = _last_section(view, document, full)
    name = f'section "{plain_text(section.title)}"' if section else "the text"
    hint = f"shorten {name} by {words} words, or use the compact style (booklet: compact: true)"
    said = f"{count} {'line' if count == 1 else 'lines'} over page {full}"
    span = section.span if section else document.span
    return Finding(span, f"{said}: a sheet more for each copy", hint)


def _last_section(view: PdfView, document: Document, full: int) -> Section | None:
    """Return the section in which the last full page ends."""
    headings = [
        text(tag) for tag in tags_of(view.tree) if tag.type[:1] == "H" and 0 <= tag.page < full
    ]
    sections = {plain_text(b.title): b for b in walk(document) if isinstance(b, Section)}
    found = [sections[heading] for heading in headings if heading in sections]
    return found[-1] if found else None
