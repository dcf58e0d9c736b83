"""DX007: a pair that is read out of order in a Word file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView, flow, pairs_beside
from generator.views.order import misplaced_pairs


@audit("DX007", "docx", refs=("Department of Health 2010", "WCAG 1.3.2"), rows=("ERP-2",))
def pair_out_of_order(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a picture that is not followed by its own words, or does not stand beside them.

    In Easy Read, the picture and the words beside it say one idea. They must be read
    together, and be seen together.

    Bad: all pictures of the page, then all words.

    Good: a picture in a frame, its words in the next paragraph.

    Source: Department of Health, Making written information easier to understand for
    people with learning disabilities (2010); WCAG 2.2 1.3.2.
    """
    yield from misplaced_pairs(document, flow(view))
    for pair, (picture, *_) in pairs_beside(view, document):
        if not picture.in_frame:
            yield Finding(pair.span, "a picture does not stand in a frame beside its words")
