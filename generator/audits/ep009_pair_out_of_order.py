"""EP009: a pair that is read out of order in an e-book."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, flow
from generator.views.order import misplaced_pairs


@audit("EP009", "epub", refs=("WCAG 1.3.2",), rows=("ERP-2",))
def pair_out_of_order(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a picture that is not followed by its own words.

    In Easy Read, the picture and the words beside it say one idea. They must be read
    together.

    Bad: all pictures, then all words.

    Good: a picture, its words, the next picture, its words.

    Source: WCAG 2.2 1.3.2.
    """
    yield from misplaced_pairs(document, flow(view))
