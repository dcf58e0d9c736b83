"""EP017: contents of an e-book that leave out or mix up headings."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Section, Stage
from generator.registry import audit
from generator.views.epub import EpubView, Way, places
from generator.views.order import heading_words
from generator.views.words import words


@audit("EP017", "epub", refs=("EPUB 3.3, 7.4.3", "WCAG 2.4.5"), rows=("FM-7",))
def broken_contents(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag contents that are missing, out of order, lead nowhere, or lack a main heading.

    People who cannot leaf through a book go by its contents. Reading systems show them in a menu
    of their own.

    Bad: an entry "Triage" that leads to the heading "Referral".

    Good: each main heading, in the order of the text, with its own words.

    Source: W3C, EPUB 3.3, 7.4.3; WCAG 2.2 2.4.5.
    """
    if not view.contents:
        yield Finding(document.span, "the book has no contents")
        return
    yield from (Finding(document.span, words) for words in _misled(view, view.contents))
    yield from (Finding(document.span, words) for words in _left_out(view.contents, document))


def _misled(view: EpubView, contents: tuple[Way, ...]) -> Iterator[str]:
    """Yield what is wrong with where the entries lead."""
    heads = [((part.file, id), said) for part in view.parts for id, said in part.heads]
    order = {place: (number, said) for number, (place, said) in enumerate(heads)}
    last = -1
    for way in contents:
        number, said = order.get(way.place, (last, ""))
        if way.place not in order and (way.place[1] or way.place not in places(view)):
            yield f'"{way.words}" in the contents leads to no heading'
        elif way.place in order and _bare(said) != _bare(way.words):
            yield f'"{way.words}" in the contents leads to "{said}"'
        elif number < last:
            yield f'"{way.words}" in the contents is not in the order of the text'
        last = number


def _left_out(contents: tuple[Way, ...], document: Document) -> Iterator[str]:
    listed = {_bare(way.words) for way in contents}
    for block in document.blocks:
        if isinstance(block, Section | Stage) and block.id:
            said = heading_words(block)
            if _bare(said) not in listed:
                yield f'the heading "{said}" is not in the contents'


def _bare(text: str) -> str:
    return "".join(words([text]))
