"""HT010: a link to a place that the page does not have."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT010", "html", refs=("HTML 7.4.6.3",), rows=("NH-11",))
def link_to_nothing(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a link inside the page that leads nowhere.

    The reader clicks, and nothing happens.

    Bad: href="#triage" without an id "triage".

    Good: href="#triage" with <h3 id="triage">.

    Source: HTML Standard 7.4.6.3, finding the fragment.
    """
    for link in view.links:
        if link.target.startswith("#") and unquote(link.target[1:]) not in {*view.ids, "", "top"}:
            message = f'link "{link.text}" leads to "{link.target}", which is not on the page'
            yield Finding(document.span, message)
