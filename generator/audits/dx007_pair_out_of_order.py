"""DX007: a pair that is read out of order in a Word file, or that a page may split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxParagraph, DocxView, flow, places
from generator.views.order import described, find_picture, misplaced_pairs


@audit("DX007", "docx", refs=("Department of Health 2010", "WCAG 1.3.2"), rows=("W-14",))
def pair_out_of_order(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a picture that is not followed by its own words, or is not kept beside them.

    In Easy Read, the picture and the words beside it say one idea. They must be read
    together, and be seen together on one page.

    Bad: a picture in a paragraph that may end a page, its words on the next.

    Good: a picture in a frame, kept with the next paragraph, which keeps its lines together.

    Source: Department of Health, Making written information easier to understand for
    people with learning disabilities (2010); WCAG 2.2 1.3.2.
    """
    marks = flow(view)
    yield from misplaced_pairs(document, marks)
    held = places(view)
    start = 0
    for pair in described(document):
        place = find_picture(pair, marks, start)
        if place is not None:
            start = place + 1
            beside = view.paragraphs[held[place] : held[place] + 2]
            yield from (Finding(pair.span, fault) for fault in _faults(beside))


def _faults(beside: Sequence[DocxParagraph]) -> Iterator[str]:
    """Yield what is wrong with a picture's paragraph and the one after it."""
    picture, *words = beside
    if not picture.in_frame:
        yield "a picture does not stand in a frame beside its words"
    if not picture.keep_next:
        yield "a picture is not kept with its words: a page may end between them"
    if words and not words[0].keep_lines:
        yield "the words beside a picture are not kept together: a page may end among them"
