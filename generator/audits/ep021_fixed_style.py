"""EP021: letters in an e-book that the reader cannot change."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.html_style import faults_of_letters, is_fixed, letters_in_pixels
from generator.views.order import emphasised

_HINT = "leave letters to the reader: sizes in em, no font, left aligned"


@audit("EP021", "epub", refs=("WCAG 2.2 1.4.4", "WCAG 2.2 1.4.12"), rows=("FM-7",))
def fixed_style(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag styles that fix the size of letters or their font, justify, slant or capitalise them.

    Readers of e-books choose letters, size and spacing by themselves. That is why many of them
    read e-books. A style in pixels or points, or a font of our own, takes that away.

    Bad: p { font-size: 12px; text-align: justify }

    Good: h2 { font-size: 1.5em }

    Source: WCAG 2.2 1.4.4 and 1.4.12; RNIB, clear print.
    """
    for selector, size in letters_in_pixels(view.rules):
        message = f"the letters of {selector[:60]} have a fixed size, {size:g} pixels"
        yield Finding(document.span, message, _HINT)
    for rule in view.rules:
        yield from (Finding(document.span, fault, _HINT) for fault in faults_of_letters(rule))
        if "font-family" in rule.declarations and not rule.selector.startswith("pre"):
            yield Finding(document.span, f"the font of {rule.selector[:60]} is fixed", _HINT)
        if is_fixed(rule):
            message = f"the box {rule.selector[:60]} has a fixed height"
            yield Finding(document.span, message, "use min-height", Severity.WARNING)
    for words in (words for part in view.parts for words in part.page.slanted):
        span = emphasised(document, words)
        yield Finding(span, f'words are in italics: "{words[:40]}"', _HINT)
