"""PD006: a pair that is read out of order in a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.order import misplaced_pairs
from generator.views.pdf import PdfView, flow


@audit("PD006", "pdf", refs=("PDF/UA-1 7.1", "WCAG 1.3.2"), rows=("ERP-2",))
def pair_out_of_order(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a picture that is not followed by its own words in the tags.

    In Easy Read, the picture and the words beside it say one idea. They must be read
    together.

    Bad: all pictures of the page, then all words.

    Good: a picture, its words, the next picture, its words.

    Source: ISO 14289-1 (PDF/UA-1) 7.1; WCAG 2.2 1.3.2.
    """
    yield from misplaced_pairs(document, flow(view))
