"""EP015: an e-book that runs a script or fetches a file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.epub_package import is_remote, resolve
from generator.views.html import style_addresses

_KINDS = frozenset(
    {"application/xhtml+xml", "text/css", "image/svg+xml", "image/jpeg", "image/png"}
)


@audit("EP015", "epub", refs=("UK GDPR 25", "EPUB 3.3, 3.6"), rows=("FM-7",))
def script_or_remote(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a script, what the book would fetch from elsewhere, and kinds of files it never has.

    A book must work from a memory stick, in any reading system, and tell nobody who reads it.
    Many reading systems run no script, so that what needs one is missing there.

    Bad: <img src="https://cdn.example/phone.png"/>

    Good: texts, styles and pictures inside the book, no script.

    Source: our own rule; UK GDPR, data protection by design (article 25); W3C, EPUB 3.3, 3.6.
    """
    for part in view.parts:
        for script in part.page.scripts:
            yield Finding(document.span, f"the file {part.file} has a script ({script})")
        for address in part.page.loaded:
            if is_remote(address) or resolve(part.file, address)[0] not in view.files:
                yield Finding(document.span, f'the file {part.file} fetches "{address[:60]}"')
    for item in view.items:
        if item.media_type not in _KINDS:
            message = f"the book holds {item.href[:60]}, of the kind {item.media_type}"
            yield Finding(document.span, message)
    yield from (Finding(document.span, words) for words in _of_styles(view))


def _of_styles(view: EpubView) -> Iterator[str]:
    for item in view.items:
        if item.media_type == "text/css":
            css = view.files.get(item.href, b"").decode("utf-8", "replace")
            for address in style_addresses(css):
                yield f'the style sheet {item.href} fetches "{address[:60]}"'
