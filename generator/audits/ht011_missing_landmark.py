"""HT011: a web page without main part or skip link."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT011", "html", refs=("WCAG 1.3.1", "WCAG 2.4.1"), rows=("4.5 structure",))
def missing_landmark(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a page without one main part, or whose first link does not skip to it.

    Landmarks and the skip link let people who use a keyboard or a screen reader pass over
    what repeats.

    Bad: a page that is all <div>.

    Good: <a href="#main">Skip to the text</a> … <main id="main">

    Source: WCAG 2.2 1.3.1 and 2.4.1.
    """
    count = view.landmarks.count("main")
    if count != 1:
        yield Finding(document.span, f"the page has {count} main parts, not one")
    if not view.links or not view.links[0].target.startswith("#"):
        yield Finding(document.span, "the first link does not skip to the main part")
