"""PD003: a PDF without its language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Foreign
from generator.model import walk as walk_document
from generator.registry import audit
from generator.views.pdf import PdfView, walk


@audit(
    "PD003", "pdf", refs=("PDF/UA-1 7.2", "WCAG 3.1.1"), rows=("7.2-2, 7.2-21 to 7.2-34", "NH-31")
)
def missing_language(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a PDF that does not say its language, or says another one for a part of it.

    The language chooses the voice of a screen reader. English in a French voice cannot be
    understood.

    Bad: no Lang in the catalogue.

    Good: Lang is en-GB.

    Source: ISO 14289-1 (PDF/UA-1) 7.2; WCAG 2.2 3.1.1.
    """
    language = document.meta.language
    if view.language != language:
        found = f'has the language "{view.language}"' if view.language else "has no language"
        yield Finding(document.span, f'the PDF {found}, not "{language}"')
    parts = {node.language for node in walk_document(document) if isinstance(node, Foreign)}
    said = {tag.lang for tag in walk(view.tree)} - {"", language}
    for other in sorted(said - parts):
        yield Finding(document.span, f'a part has the language "{other}", not "{language}"')
    for other in sorted(parts - said):
        yield Finding(document.span, f'no part has the language "{other}", as the source says')
