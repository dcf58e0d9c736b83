"""IM005: alt-repeats-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Figure, Pair, PictureRef, plain_text, walk
from generator.passages import pair_text, words
from generator.registry import rule


@rule(
    "IM005",
    refs=(
        "NHS digital service manual, images",
        "WCAG 2.2 1.1.1",
    ),
    rows=("ERP-9",),
)
def alt_repeats_sentence(document: Document, *, limit: float = 0.8) -> Iterator[Finding]:
    """Flag alternative text that says the same as the words beside the picture.

    A screen reader would say it twice.

    Bad: ![You can phone us](phone) beside You can phone us.

    Good: ![A woman talks on the phone](phone) beside You can phone us.

    Source: NHS digital service manual, images; WCAG 2.2 1.1.1.
    """
    for ref, lines in _beside(document):
        share = max((_share(ref.alt, line) for line in lines), default=0.0)
        if share > limit:
            hint = "say what the picture shows, or mark it decorative"
            message = f"alternative text says {share:.0%} of the same words as the text beside it"
            yield Finding(ref.span, message, hint)


def _beside(document: Document) -> Iterator[tuple[PictureRef, tuple[str, ...]]]:
    """Yield each picture with the texts that stand beside it."""
    for node in walk(document):
        match node:
            case Pair(picture=PictureRef() as ref):
                lines = tuple(plain_text(line.children) for line in node.lines)
                yield ref, (*lines, pair_text(node))
            case Figure():
                yield node.picture, (plain_text(node.caption),)


def _share(alt: str, line: str) -> float:
    """Return how many of all the words of two texts stand in both, from 0 to 1."""
    said, shown = set(words(line)), set(words(alt))
    return len(said & shown) / len(said | shown) if said and shown else 0.0
