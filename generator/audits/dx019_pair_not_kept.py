"""DX019: a pair in a Word file that a page may split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.registry import audit
from generator.views.docx import DocxParagraph, DocxView, pairs_beside


@audit(
    "DX019",
    "docx",
    refs=("Department of Health, Making written information easier to understand 2010",),
    editions=(Edition.EASY_READ,),
    rows=("W-14",),
)
def pair_not_kept(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a picture that is not kept with its words, and words that a page may split.

    In Easy Read, people look from the picture to the words beside it. A page turn breaks
    the idea apart.

    Bad: a picture in a paragraph that may end a page, its words on the next.

    Good: a picture that is kept with the next paragraph, which keeps its lines together.

    Source: Department of Health, Making written information easier to understand for
    people with learning disabilities (2010).
    """
    for pair, beside in pairs_beside(view, document):
        yield from (Finding(pair.span, fault) for fault in _faults(beside))


def _faults(beside: Sequence[DocxParagraph]) -> Iterator[str]:
    """Yield what is wrong with a picture's paragraph and the one after it."""
    picture, *words = beside
    if not picture.keep_next:
        yield "a picture is not kept with its words: a page may end between them"
    if words and not words[0].keep_lines:
        yield "the words beside a picture are not kept together: a page may end among them"
