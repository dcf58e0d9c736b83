"""DX014: a link in a Word file that does not say where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView
from generator.vocabulary import merged

_LIST = "vague-links"
_CHECK = "LK002"  # the check of the same fault in the source


@audit("DX014", "docx", refs=("Microsoft accessibility checker", "WCAG 2.2 2.4.4"), rows=("W-05",))
def vague_link(view: DocxView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a link without words, or with words that fit any link.

    A screen reader lists the links of a file without the words around them. Ten times
    "here" is no list. The words are the list "vague-links". Where the author lets the same
    fault of the source stand, it stands here too. An address for words is a warning, where the
    link leads to another one; an address that is printed so that people can type it may stand.

    Bad: a link with the words "click here".

    Good: a link with the words "how to read a pathway".

    Source: Microsoft accessibility checker, meaningful hyperlink text; WCAG 2.2 2.4.4.
    """
    if any(allowance.code == _CHECK for allowance in document.allowances):
        return
    vague = merged(_LIST, collection.settings.lists)
    for link in (each for each in view.links if not each.in_contents):
        said = link.text.strip(" .,:>\u00bb").lower()
        if not said:
            yield Finding(document.span, f'a link to "{link.target[:60]}" has no words')
        elif said in vague:
            hint = "say what the reader finds there"
            message = f'link text "{link.text}" does not say where it leads'
            yield Finding(document.span, message, hint)
        elif said.startswith(("http://", "https://")) and said != link.target.lower():
            message = f'link text "{link.text[:60]}" is an address'
            yield Finding(document.span, message, "name the page", Severity.WARNING)
