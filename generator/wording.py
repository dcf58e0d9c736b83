"""The words that the product itself adds, and the words of a document in reading order.

Every writer takes its labels from here, so that all formats say the same; the audits
compare what each format says, word by word, with ``reading_order``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import assert_never

from generator.labels import ENGLISH, Labels, route_labels
from generator.model import (
    Block,
    Callout,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Document,
    Edition,
    Figure,
    List,
    Meta,
    Moment,
    Pair,
    Paragraph,
    Quote,
    Section,
    Stage,
    StageName,
    Status,
    Step,
    Table,
    Timeline,
    WordList,
    plain_text,
)

CALLOUTS = ("note", "important", "example", "crisis")
ROUTE_LABELS = route_labels()
NEXT_STEPS = "What happens next"
HOW_LONG = "How long"
YOU_ARE_HERE = "You are here"
WHAT_NOW = "What happens now"
WHO_TO_ASK = "Who to ask"
AT_A_GLANCE = "The pathway at a glance"
IN_WORDS = "The same in words"

_STATUS_LINES = MappingProxyType(
    {
        Status.DRAFT: "draft",
        Status.UNDER_DEVELOPMENT: "under_development",
        Status.WITHDRAWN: "withdrawn",
    }
)
_EDITIONS = MappingProxyType(
    {
        Edition.EASY_READ: "easy_read",
        Edition.LARGE_PRINT: "large_print",
        Edition.TEXT_ONLY: "text_only",
    }
)


@dataclass(frozen=True, slots=True)
class CoverLine:
    """One line of the cover. ``role`` is the name of its style."""

    role: str
    text: str


def long_date(day: date, labels: Labels = ENGLISH) -> str:
    """Write a date as the NHS does: 6 August 2026."""
    return f"{day.day} {labels.months.split()[day.month - 1]} {day.year}"


def edition_label(document: Document) -> str:
    """Return what the edition is called on its cover, or nothing for the standard one."""
    name = _EDITIONS.get(document.edition)
    return str(getattr(document.labels, name)) if name else ""


def status_line(document: Document, *, draft: bool = False) -> str:
    """Say the status in words, or nothing when published.

    An Easy Read draft says that the people it is for have not checked it (ERS-7), unless
    they have checked these very words and pictures.
    """
    status = (
        Status.DRAFT if draft and document.meta.status is Status.PUBLISHED else document.meta.status
    )
    unchecked = document.is_easy and not document.co_produced
    if status is Status.DRAFT and unchecked:
        return document.labels.draft_easy_read
    name = _STATUS_LINES.get(status)
    return str(getattr(document.labels, name)) if name else ""


def audience_line(meta: Meta, labels: Labels = ENGLISH) -> str:
    """Say who it is for: "For the public, carers and staff"."""
    names = [str(getattr(labels, name)) for name in meta.audience]
    if not names:
        return ""
    *first, last = names
    listed = labels.comma.join(first) + labels.before_last + last if first else last
    return labels.audience.format(listed)


def cover(document: Document, organisation: str, *, draft: bool = False) -> tuple[CoverLine, ...]:
    """Return the lines of the cover in order; the one with role "title" is the only h1."""
    meta, labels = document.meta, document.labels
    updated = labels.updated.format(long_date(meta.updated, labels)) if meta.updated else ""
    review = labels.review.format(long_date(meta.review, labels)) if meta.review else ""
    lines = (
        CoverLine("organisation", organisation),
        CoverLine("edition", edition_label(document)),
        CoverLine("title", meta.title),
        CoverLine("subtitle", meta.subtitle),
        CoverLine("status", status_line(document, draft=draft)),
        CoverLine("audience", audience_line(meta, labels)),
        CoverLine("version", labels.version.format(meta.version) if meta.version else ""),
        CoverLine("updated", updated),
        CoverLine("review", review),
    )
    return tuple(line for line in lines if line.text)


def access_summary(document: Document) -> str:
    """Say what is known of an e-book's accessibility, and no more than was checked."""
    people = (
        "People with a learning disability have checked the words and pictures. "
        if document.co_produced
        else ""
    )
    return (
        "A machine compared the words, their order, the headings and the alternative texts "
        f"of pictures with the source. {people}No test with a reading system is recorded here, "
        "so this book claims to meet no standard."
    )


def stage_prefix(stage: Stage, labels: Labels = ENGLISH) -> str:
    """Return what stands before a stage's title: "Stage 1: "."""
    if stage.name is None:
        return ""
    return labels.stage.format(list(StageName).index(stage.name) + 1)


def step_prefix(step: Step, labels: Labels = ENGLISH) -> str:
    """Return what stands before a step's title: "Step 3: "."""
    return labels.step.format(step.number)


def moment_suffix(moment: Moment, labels: Labels = ENGLISH) -> str:
    """Return what stands after a moment's title, "We are here", or nothing."""
    return labels.we_are_here if moment.current else ""


def callout_title(callout: Callout, labels: Labels = ENGLISH) -> str:
    """Return the title of a box, its kind's own where the author gave none."""
    own = str(getattr(labels, callout.kind)) if callout.kind in CALLOUTS else ""
    return plain_text(callout.title) or own


def reading_order(document: Document, organisation: str, *, draft: bool = False) -> Iterator[str]:
    """Yield every text of a document as each format must say it, in order.

    Left out are what belongs to no reading order or differs by format: contents and
    other navigation, page headers and footers, list bullets and numbers, and the
    alternative texts of pictures. A diagram's words are those of the blocks after it.
    """
    yield from (line.text for line in cover(document, organisation, draft=draft))
    for block in document.blocks:
        yield from block_texts(block, document.labels)


def block_texts(block: Block, labels: Labels = ENGLISH) -> Iterator[str]:
    """Yield the texts of one block in reading order."""
    match block:
        case Paragraph():
            yield plain_text(block.children)
        case CodeBlock():
            yield block.text
        case List():
            yield from (text for item in block.items for text in _blocks(item.blocks, labels))
        case DefinitionList():
            yield from (text for entry in block.entries for text in _definition(entry))
        case Table():
            yield plain_text(block.caption)
            yield from (
                plain_text(c.children) for r in (block.header, *block.rows) for c in r.cells
            )
        case Quote():
            yield from _blocks(block.blocks, labels)
        case Callout():
            yield callout_title(block, labels)
            yield from _blocks(block.blocks, labels)
        case Figure():
            yield plain_text(block.caption)
        case Pair():
            yield from _blocks(block.lines, labels)
        case WordList():
            yield from (t for e in block.entries for t in (e.word, plain_text(e.meaning)))
        case Contact():
            yield from (t for r in block.routes for t in (r.label, plain_text(r.value)))
        case Timeline():
            yield from (text for moment in block.moments for text in _moment(moment, labels))
        case Diagram():
            return
        case Section():
            yield plain_text(block.title)
            yield from _blocks(block.blocks, labels)
        case Stage():
            yield stage_prefix(block, labels) + plain_text(block.title)
            yield from _blocks(block.blocks, labels)
            yield from (text for step in block.steps for text in _step(step, labels))
        case _:
            assert_never(block)


def _blocks(blocks: tuple[Block, ...] | tuple[Paragraph, ...], labels: Labels) -> Iterator[str]:
    return (text for block in blocks for text in block_texts(block, labels))


def _definition(entry: Definition) -> Iterator[str]:
    yield plain_text(entry.term)
    yield from (plain_text(detail.children) for detail in entry.details)


def _moment(moment: Moment, labels: Labels) -> Iterator[str]:
    yield plain_text(moment.title)
    yield moment_suffix(moment, labels)
    yield from (plain_text(detail.children) for detail in moment.details)


def _step(step: Step, labels: Labels) -> Iterator[str]:
    yield step_prefix(step, labels) + plain_text(step.title)
    yield from _blocks(step.blocks, labels)
    yield from (text for fact in step.facts for text in _definition(fact))
