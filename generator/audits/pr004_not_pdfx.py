"""PR004: a file that does not keep to PDF/X-4."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR004", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-7", "PR-2"))
def not_pdfx(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag a file that does not say that it is PDF/X-4, or holds what that forbids.

    A print shop's machine refuses such a file, or prints it in another way than was meant.

    Bad: a file with a password, links or scripts; one that says nothing of trapping.

    Good: PDF/X-4 in its metadata, Trapped, no links, no scripts, no password.

    Source: ISO 15930-7 6.
    """
    if view.version != "PDF/X-4":
        yield Finding(document.span, f'the file says that it is "{view.version}", not PDF/X-4')
    if view.trapped not in {"True", "False"}:
        yield Finding(document.span, "the file does not say whether it is trapped")
    if view.encrypted:
        yield Finding(document.span, "the file is locked (encryption)")
    for page in view.notes:
        yield Finding(document.span, f"page {page + 1} has links or notes, which paper has not")
    for part in view.active:
        yield Finding(document.span, f"the file holds {part}")
