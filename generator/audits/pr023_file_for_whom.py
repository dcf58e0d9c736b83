"""PR023: a print file that can be taken for the web file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR023", "shop", refs=("rulebook PR-15",), rows=("PR-15",))
def file_for_whom(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag a print shop's file whose own title is that of the web file.

    A file that is mailed around loses its name and folder. Its title says for whom it is.

    Bad: two files with the title "Asthma".

    Good: "Asthma (pages for a print shop)".

    Source: rulebook PR-15: different files with the same text.
    """
    if view.title == document.meta.title:
        message = f'the title is "{view.title}", as that of the web file'
        yield Finding(document.span, message, "say for whom the file is")
