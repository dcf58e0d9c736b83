"""HT005: a web page that runs a script or fetches a file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT005", "html", refs=("UK GDPR 25",), rows=("4.5 independence",))
def script_or_external_reference(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a script, and anything that the page would fetch from elsewhere.

    A page must work from a memory stick, behind any firewall, and tell nobody who reads it.

    Bad: <script src="https://cdn.example/x.js"></script>

    Good: styles and pictures inside the page, no script.

    Source: our own rule; UK GDPR, data protection by design (article 25).
    """
    for script in view.scripts:
        yield Finding(document.span, f"the page has a script ({script})")
    for address in view.loaded:
        yield Finding(document.span, f'the page fetches "{address[:60]}"')
