"""ER011: uncovered-section."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Block, Document, Edition, Section, Stage, plain_text
from generator.parts import Heading, headings, is_shared
from generator.registry import rule

# What an Easy Read document has in its own words, whether the full one has it or not.
_EXEMPT = frozenset(
    {"contact", "contact-us", "contacts", "crisis-help", "feedback", "other-formats", "who-we-are"}
)


@rule(
    "ER011",
    refs=(
        "easyread source format, Easy Read",
        "DIN SPEC 33429",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-22",),
)
def uncovered_section(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a section or step of the full document that the Easy Read edition does not say.

    Readers of Easy Read have a right to all that matters, not to a part of it.

    Bad: a step {#triage} that no covers names

    Good: ## What we do first {covers="triage"}

    Source: easyread source format, Easy Read; DIN SPEC 33429.
    """
    full = collection.find(document.name)
    if full is None:
        return
    named = {name for _, heading in headings(document) for name in _covers(heading)}
    for heading in _uncovered(full.blocks, named):
        title = plain_text(heading.title).strip()
        message = f'"{title}" of the full document, line {heading.span.line}, is not covered'
        hint = f'say it in easy words under a heading with {{covers="{heading.id}"}}'
        yield Finding(document.span, message, hint)


def _covers(heading: Heading) -> tuple[str, ...]:
    return heading.covers if isinstance(heading, Section) else ()


def _uncovered(blocks: tuple[Block, ...], named: set[str]) -> Iterator[Heading]:
    """Yield the headings that are not named, nor any above them, nor all below them."""
    for heading in (block for block in blocks if isinstance(block, Section | Stage)):
        if heading.id in named or heading.id in _EXEMPT:
            continue
        parts = heading.steps if isinstance(heading, Stage) else ()
        inner = [b for b in heading.blocks if isinstance(b, Section)]
        if parts or inner:
            yield from (step for step in parts if step.id not in named)
            yield from _uncovered(tuple(inner), named)
        elif not is_shared(heading.blocks):
            yield heading
