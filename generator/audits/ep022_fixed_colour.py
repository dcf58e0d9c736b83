"""EP022: words in an e-book that vanish on a dark screen."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.html_style import StyleRule, is_wordless

_GROUND = ("background", "background-color")
_FREE = frozenset({"inherit", "currentcolor", "transparent", "none", "initial", "unset"})


@audit("EP022", "epub", refs=("WCAG 2.2 1.4.3",), rows=("FM-7",))
def fixed_colour(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a style that sets the colour of words without their background, or the other way.

    Reading systems have light, sepia and dark themes, which set the other of the two. Dark blue
    headings then stand on black.

    Bad: h2 { color: #003087 }

    Good: h2 { border-bottom: 2px solid #005eb8 }

    Source: WCAG 2.2 1.4.3; W3C, EPUB 3.3, 6.3, on styles of authors and of readers.
    """
    for rule in view.rules:
        words, ground = _set(rule, ("color",)), _set(rule, _GROUND)
        if words != ground and not is_wordless(rule):
            what, other = ("words", "background") if words else ("background", "words")
            message = f"{rule.selector[:60]} sets the colour of its {what}, not of its {other}"
            yield Finding(document.span, message, "leave both to the reader, or set both")


def _set(rule: StyleRule, names: tuple[str, ...]) -> bool:
    return any(rule.declarations.get(name, "none") not in _FREE for name in names)
