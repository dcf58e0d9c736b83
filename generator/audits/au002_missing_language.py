"""AU002: a script for audio in another language than its source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.ssml import SsmlView


@audit("AU002", "ssml", refs=("WCAG 2.2 3.1.1", "SSML 1.1 3.1.2"), rows=("FM-3",))
def missing_language(view: SsmlView, document: Document) -> Iterator[Finding]:
    """Flag a script that does not say its language, or says another.

    A voice for another language says every word wrong.

    Bad: a script in English without xml:lang.

    Good: xml:lang="en-GB".

    Source: W3C, Speech Synthesis Markup Language 1.1, 3.1.2.
    """
    language = document.meta.language
    if view.language != language:
        message = f'the script has the language "{view.language}", not "{language}"'
        yield Finding(document.span, message, "build the file anew")
