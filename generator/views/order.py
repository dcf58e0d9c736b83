"""Rules that hold in every format: the order of headings, and of pictures and their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from generator.diagnostics import Finding
from generator.model import (
    Document,
    Emphasis,
    Pair,
    PictureRef,
    Section,
    Span,
    Stage,
    Step,
    pairs,
    picture_refs,
    plain_text,
    walk,
)
from generator.parts import headings
from generator.views.words import words
from generator.wording import block_texts, stage_prefix, step_prefix

T = TypeVar("T")
Mark = tuple[str, str]  # ("picture", alternative text) or ("words", text)

_SHOWN = 40  # characters of a heading or an alternative text in a message


def heading_faults(headings: Iterable[tuple[int, str]]) -> Iterator[str]:
    """Yield what is wrong with (level, text) in order: one h1, it first, no level skipped."""
    levels = tuple(headings)
    if not levels:
        yield "there is no heading"
        return
    if levels[0][0] != 1:
        yield f'the first heading, "{_short(levels[0][1])}", has level {levels[0][0]}, not 1'
    titles = sum(level == 1 for level, _ in levels)
    if titles > 1:
        yield f"there are {titles} headings of level 1, not one"
    for (before, _), (level, text) in pairwise(levels):
        if level > before + 1:
            yield f'heading "{_short(text)}" has level {level} after level {before}'


def lost_headings(document: Document, found: Iterable[tuple[int, str]]) -> Iterator[Finding]:
    """Yield a finding for each heading of the source that is none in the file, or of another level.

    ``found`` are the file's headings in order, each with its level.
    """
    left = [(level, _bare(text)) for level, text in found]
    for level, heading in headings(document):
        said = heading_words(heading)
        levels = [number for number, text in left if text == _bare(said)]
        if not levels:
            yield Finding(heading.span, f'"{_short(said)}" is no heading in the file')
        elif level not in levels:
            message = f'heading "{_short(said)}" has level {levels[0]} in the file, not {level}'
            yield Finding(heading.span, message)
        else:
            left.remove((level, _bare(said)))


def heading_words(heading: Section | Stage | Step) -> str:
    """Return the words of a heading as each format says them, its number before them."""
    match heading:
        case Stage():
            return stage_prefix(heading) + plain_text(heading.title)
        case Step():
            return step_prefix(heading) + plain_text(heading.title)
        case Section():
            return plain_text(heading.title)


def _bare(text: str) -> str:
    """Return the letters without spaces, as a line may end anywhere."""
    return "".join(words([text]))


def lost_alternatives(document: Document, found: Iterable[str | None]) -> Iterator[Finding]:
    """Yield a finding for each picture of the source whose alternative text the file lacks."""
    left = Counter(_levelled(alt or "") for alt in found)
    for picture in picture_refs(document):
        alt = _levelled(picture.alt)
        if alt and left[alt] == 0 and not picture.decorative:
            message = f'no picture has the alternative text "{_short(picture.alt)}"'
            yield Finding(picture.span, message, "report this as a fault of the program")
        left[alt] -= 1


def shown_pictures(
    document: Document, found: Iterable[tuple[str | None, T]]
) -> Iterator[tuple[PictureRef, T]]:
    """Yield each picture of the source that says something, with what the file has for it.

    ``found`` are the file's pictures in order, each with its alternative text.
    """
    left = [(_levelled(alt or ""), one) for alt, one in found]
    for ref in picture_refs(document):
        alt = _levelled(ref.alt)
        place = next((i for i, (said, _) in enumerate(left) if said == alt), None)
        if alt and not ref.decorative and place is not None:
            yield ref, left.pop(place)[1]


def misplaced_pairs(document: Document, flow: Sequence[Mark]) -> Iterator[Finding]:
    """Yield a finding for each pair whose picture is not followed by its own words.

    ``flow`` is what the file says, in reading order. Decorative pictures say nothing and
    are left out.
    """
    start = 0
    for pair in described(document):
        place = find_picture(pair, flow, start)
        if place is None:
            message = f'picture "{_alt(pair)}" does not come in its place in the reading order'
            yield Finding(pair.span, message)
            continue
        start = place + 1
        if not _following(flow, start).startswith(said(pair)):
            message = f'picture "{_alt(pair)}" is not followed by its own words'
            yield Finding(pair.span, message)


def described(document: Document) -> Iterator[Pair]:
    """Yield the pairs whose picture says something."""
    return (p for p in pairs(document) if p.picture and p.picture.alt and not p.picture.decorative)


def placed_pairs(document: Document, flow: Sequence[Mark]) -> Iterator[tuple[Pair, int]]:
    """Yield each pair whose picture is found, with the picture's number in ``flow``."""
    start = 0
    for pair in described(document):
        place = find_picture(pair, flow, start)
        if place is not None:
            start = place + 1
            yield pair, place


def find_picture(pair: Pair, flow: Sequence[Mark], start: int) -> int | None:
    """Return where from ``start`` on the pair's picture stands, or None.

    One picture may stand several times, so the first with the pair's own words after it
    is taken; where none has them, the first of all.
    """
    wanted, own = _levelled(pair.picture.alt if pair.picture else ""), said(pair)
    places = [
        place
        for place in range(start, len(flow))
        if flow[place][0] == "picture" and _levelled(flow[place][1]) == wanted
    ]
    followed = (place for place in places if _following(flow, place + 1).startswith(own))
    return next(followed, places[0] if places else None)


def said(pair: Pair) -> str:
    """Return the words of a pair without spaces, as line ends may fall anywhere."""
    return "".join(words(block_texts(pair)))


def emphasised(document: Document, words: str) -> Span:
    """Return where the author asked for these words in italics, else the document's place."""
    asked = (node for node in walk(document) if isinstance(node, Emphasis))
    spans = (node.span for node in asked if words in plain_text(node.children))
    return next(spans, document.span)


def _following(flow: Sequence[Mark], start: int) -> str:
    """Return the words from ``start`` to the next picture, without spaces."""
    end = next((i for i in range(start, len(flow)) if flow[i][0] == "picture"), len(flow))
    return "".join(words(text for _, text in flow[start:end]))


def _alt(pair: Pair) -> str:
    return _short(pair.picture.alt if pair.picture else "")


def _levelled(text: str) -> str:
    return " ".join(words([text]))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
