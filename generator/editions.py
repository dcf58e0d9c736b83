"""From what the author wrote to what an edition shows: Document to Document, pure."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from generator.addresses import link_addresses
from generator.collection import Collection, HardWord, Settings
from generator.diagrams.glance import explained, with_glance
from generator.labels import labels_of, read_labels, route_labels
from generator.languages import is_english
from generator.model import (
    Block,
    Document,
    Edition,
    Figure,
    Foreign,
    Inline,
    Link,
    List,
    ListItem,
    Node,
    Pair,
    Paragraph,
    Place,
    Route,
    Section,
    Strong,
    Text,
    WordEntry,
    WordList,
    pairs,
    picture_refs,
    plain_text,
    walk,
)
from generator.rewriting import part, rewrite_all


def fill(document: Document, settings: Settings) -> Document:
    """Fill in what the project knows: the word list, and bold on each hard word's first use."""
    if document.edition is not Edition.EASY_READ:
        return document
    used = _used_words(document, settings.words)
    blocks = rewrite_all(document.blocks, lambda node: [_with_words(node, used)])
    listed = [entry.word for entry in _entries(blocks)]
    forms = {form: w.word for w in used for form in (w.word, *w.forms)}
    forms.update({word: word for word in listed})
    return replace(document, blocks=_bold_first_uses(blocks, forms))


def large_print(document: Document) -> Document:
    """Return the large print edition of a standard one: the same words, to be laid out anew."""
    return replace(document, edition=Edition.LARGE_PRINT)


def text_only(document: Document) -> Document:
    """Return an Easy Read edition without its pictures: some readers are slowed by them."""
    blocks = rewrite_all(document.blocks, _without_picture)
    meta = replace(document.meta, picture=None)
    return replace(document, edition=Edition.TEXT_ONLY, meta=meta, blocks=blocks)


def _without_picture(node: Node) -> list[Node]:
    match node:
        case Pair():
            return [replace(node, picture=None)]
        case Figure():
            return [Paragraph(node.caption, node.span)] if node.caption else []
        case _:
            return [node]


_MADE = MappingProxyType(
    {
        Edition.LARGE_PRINT: (Edition.STANDARD, large_print),
        Edition.TEXT_ONLY: (Edition.EASY_READ, text_only),
    }
)


def made_from(document: Document) -> tuple[Document, ...]:
    """Return the editions that are made from a document that somebody wrote."""
    return tuple(make(document) for source, make in _MADE.values() if source is document.edition)


def written_as(edition: Edition) -> Edition:
    """Return the edition that somebody wrote, of which ``edition`` is made or which it is."""
    return _MADE[edition][0] if edition in _MADE else edition


def labelled(document: Document, settings: Settings) -> Document:
    """Return a document in whose own language are the words that we add."""
    tag = document.meta.language
    if is_english(tag):
        return document
    labels, _ = read_labels(labels_of(tag, settings.labels))
    names = {english: route_labels(labels)[key] for key, english in route_labels().items()}

    def renamed(node: Node) -> list[Node]:
        return [replace(node, label=names[node.label])] if isinstance(node, Route) else [node]

    return replace(document, labels=labels, blocks=rewrite_all(document.blocks, renamed))


def _entries(blocks: Iterable[Block]) -> Iterator[WordEntry]:
    return (e for b in blocks for n in walk(b) if isinstance(n, WordList) for e in n.entries)


def _used_words(document: Document, words: tuple[HardWord, ...]) -> list[HardWord]:
    """Return the project's hard words that a document says, by alphabet."""
    own = {entry.word.lower() for entry in _entries(document.blocks)}
    lines = (line for pair in pairs(document) for line in pair.lines)
    said = " ".join(plain_text(line.children) for line in lines)
    lower = said.lower()
    used = [
        word
        for word in words
        if word.word.lower() not in own
        and any(form.lower() in lower for form in (word.word, *word.forms))
        and _pattern((word.word, *word.forms)).search(said)
    ]
    return sorted(used, key=lambda word: word.word.lower())


@cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(forms, key=len, reverse=True)
    return re.compile(
        rf"(?<![\w-])({'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE
    )


def _with_words(node: Node, used: list[HardWord]) -> Node:
    if not (isinstance(node, WordList) and node.automatic):
        return node
    entries = tuple(WordEntry(w.word, (Text(w.meaning, w.span),), w.span) for w in used)
    return replace(node, entries=entries, automatic=False)


def _bold_first_uses(blocks: tuple[Block, ...], forms: dict[str, str]) -> tuple[Block, ...]:
    if not forms:
        return blocks
    pattern = _pattern(tuple(forms))
    words = {form.lower(): word for form, word in forms.items()}
    seen: set[str] = set()

    def bold(node: Any) -> Iterable[Any]:
        if not isinstance(node, Pair):
            return [node]
        lines = [replace(p, children=_bold(p.children, pattern, words, seen)) for p in node.lines]
        return [replace(node, lines=tuple(lines))]

    return rewrite_all(blocks, bold)


def _bold(
    inlines: tuple[Any, ...], pattern: re.Pattern[str], words: dict[str, str], seen: set[str]
) -> tuple[Any, ...]:
    done: list[Any] = []
    for inline in inlines:
        done += _bold_text(inline, pattern, words, seen) if isinstance(inline, Text) else [inline]
    return tuple(done)


def _bold_text(
    text: Text, pattern: re.Pattern[str], words: dict[str, str], seen: set[str]
) -> Iterator[Any]:
    at = 0
    for found in pattern.finditer(text.text):
        word = words[found[1].lower()]
        if word in seen:
            continue
        seen.add(word)
        if found.start() > at:
            yield part(text, at, found.start())
        hard = part(text, found.start(), found.end())
        yield Strong((hard,), hard.span)
        at = found.end()
    if at < len(text.text):
        yield part(text, at, len(text.text))


def prepare(document: Document, collection: Collection) -> Document:
    """Return the document as writers take it: links led to their files, credits at its end.

    A pathway gets its drawing, and each drawing its words. Addresses that are typed among words
    are links too.
    """
    drawn = explained(with_glance(document))
    blocks = rewrite_all(drawn.blocks, lambda node: [_resolved(node, document, collection)])
    whole = (*blocks, *_credits(document, collection))
    return replace(document, blocks=link_addresses(whole))


def _resolved(node: Node, document: Document, collection: Collection) -> Node:
    if not (isinstance(node, Link) and isinstance(node.target, Place)):
        return node
    href = place_href(node.target, document, collection)
    return replace(node, target=replace(node.target, href=href))


def place_href(place: Place, document: Document, collection: Collection) -> str:
    """Return ``#anchor``, or the path of the other document's file without its suffix.

    A link from an Easy Read edition leads to the Easy Read edition of the other document,
    when it has one and the link does not name a part of the full document; from large print
    to large print. A link to its own name leads to its full document.
    """
    anchor = f"#{place.anchor}" if place.anchor else ""
    if not place.document:
        return anchor
    wanted = document.edition
    if place.anchor or place.document == document.name:
        wanted = Edition.STANDARD
    if wanted is Edition.TEXT_ONLY:
        wanted = Edition.EASY_READ
    other = collection.find(place.document, wanted) or collection.find(place.document)
    if other is None:
        return anchor
    settings = collection.settings
    # A site has no web page in large print: there a link leads to the page of the full document.
    if document.edition is Edition.LARGE_PRINT and settings.large_print and not settings.site:
        other = large_print(other)
    target = f"{other.group}/{other.name}/{other.stem}"
    return posixpath.relpath(target, f"{document.group}/{document.name}") + anchor


def _credits(document: Document, collection: Collection) -> tuple[Block, ...]:
    """Return the credits that the pictures' licences ask for, as a last section."""
    span = document.span
    ids = [ref.id for ref in picture_refs(document)]
    credits_ = collection.catalogue.credits(ids)
    if not credits_:
        return ()
    words = (Text(credit, span) for credit in credits_)
    items = tuple(ListItem((Paragraph((_english(w, document),), span),), span) for w in words)
    title = (Text(document.labels.credits, span),)
    return (Section(2, title, "picture-credits", (List(items, span),), span),)


def _english(words: Text, document: Document) -> Inline:
    """Mark English words as such in a document of another language."""
    if is_english(document.meta.language):
        return words
    return Foreign("en", (words,), words.span)
