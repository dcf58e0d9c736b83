"""HT012: text on a web page that is small, slanted, justified or in a box of fixed height."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView
from generator.views.html_style import faults_of_letters, is_fixed, letters_in_pixels
from generator.views.order import emphasised

_HINT = "use the plain letters of the text, left aligned"


@audit(
    "HT012",
    "html",
    refs=(
        "WCAG 2.2 1.4.12",
        "WCAG 2.2 1.4.8",
        "NHS digital service manual, formatting",
        "RNIB, Clear Print guidelines",
    ),
    rows=("4.5 text", "ERL-4", "ERL-5", "NH-28"),
)
def fixed_or_justified(
    view: HtmlView, document: Document, *, least: float = 16
) -> Iterator[Finding]:
    """Flag styles that justify, slant or capitalise text, make it small, or fix its box's height.

    Straight right edges make gaps that run down the page like rivers. Italics are hard to
    read for people with dyslexia, and capitals take away the shape by which a word is known.
    In a box of fixed height, words are cut off when people make the letters larger. ``least``
    is the size of letters in pixels; a size that depends on the one around it is left out.

    Bad: p { text-align: justify; font-size: 12px; height: 40px }

    Good: p { font-size: 1.1875rem; line-height: 1.55 }

    Source: WCAG 2.2 1.4.12 and 1.4.8; NHS digital service manual, formatting; RNIB, clear
    print.
    """
    for selector, size in letters_in_pixels(view.rules):
        if size < least:
            message = f"the letters of {selector[:60]} have {size:g} pixels, limit {least:g}"
            yield Finding(document.span, message, "make the letters larger")
    for rule in view.rules:
        yield from (Finding(document.span, fault, _HINT) for fault in faults_of_letters(rule))
        if is_fixed(rule):
            message = f"the box {rule.selector[:60]} has a fixed height"
            hint = "use min-height, so that it can grow"
            yield Finding(document.span, message, hint, Severity.WARNING)
    for words in view.slanted:
        span = emphasised(document, words)
        yield Finding(span, f'words are in italics: "{words[:40]}"', _HINT)
