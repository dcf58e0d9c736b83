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

WE_ARE_HERE = "We are here"
CONTENTS = "Contents"
CALLOUT_TITLES = {
    "note": "Note",
    "important": "Important",
    "example": "Example",
    "crisis": "In a crisis",
}
ROUTE_LABELS = {"phone": "Phone", "email": "Email", "text": "Text", "post": "Post"}
NEXT_STEPS = "What happens next"
HOW_LONG = "How long"
YOU_ARE_HERE = "You are here"
WHAT_NOW = "What happens now"
WHO_TO_ASK = "Who to ask"
AT_A_GLANCE = "The pathway at a glance"
IN_WORDS = "The same in words"

_STATUS_LINES = {
    Status.DRAFT: "Draft: this may change",
    Status.PUBLISHED: "",
    Status.UNDER_DEVELOPMENT: "Under development",
    Status.WITHDRAWN: "Withdrawn: do not use this",
}
_AUDIENCE = {"public": "the public", "carers": "carers", "staff": "staff"}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


_EDITIONS = MappingProxyType(
    {Edition.STANDARD: "", Edition.EASY_READ: "Easy Read", Edition.LARGE_PRINT: "Large print"}
)


@dataclass(frozen=True, slots=True)
class CoverLine:
    """One line of the cover. ``role`` is the name of its style."""

    role: str
    text: str


def long_date(day: date) -> str:
    """Write a date as the NHS does: 6 August 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def status_line(document: Document, *, draft: bool = False) -> str:
    """Say the status in words, or nothing when published.

    An Easy Read draft says that the people it is for have not checked it (ERS-7), unless
    they have checked these very words and pictures.
    """
    status = (
        Status.DRAFT if draft and document.meta.status is Status.PUBLISHED else document.meta.status
    )
    unchecked = document.edition is Edition.EASY_READ and not document.co_produced
    if status is Status.DRAFT and unchecked:
        return "Draft: not checked by people with a learning disability"
    return _STATUS_LINES[status]


def audience_line(meta: Meta) -> str:
    """Say who it is for: "For the public, carers and staff"."""
    names = [_AUDIENCE.get(name, name) for name in meta.audience]
    if not names:
        return ""
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"For {listed}"


def cover(document: Document, organisation: str, *, draft: bool = False) -> tuple[CoverLine, ...]:
    """Return the lines of the cover in order; the one with role "title" is the only h1."""
    meta = document.meta
    lines = (
        CoverLine("organisation", organisation),
        CoverLine("edition", _EDITIONS[document.edition]),
        CoverLine("title", meta.title),
        CoverLine("subtitle", meta.subtitle),
        CoverLine("status", status_line(document, draft=draft)),
        CoverLine("audience", audience_line(meta)),
        CoverLine("version", f"Version {meta.version}" if meta.version else ""),
        CoverLine("updated", f"Updated {long_date(meta.updated)}" if meta.updated else ""),
        CoverLine("review", f"Next review {long_date(meta.review)}" if meta.review else ""),
    )
    return tuple(line for line in lines if line.text)


def stage_prefix(stage: Stage) -> str:
    """Return what stands before a stage's title: "Stage 1: "."""
    if stage.name is None:
        return ""
    return f"Stage {list(StageName).index(stage.name) + 1}: "


def step_prefix(step: Step) -> str:
    """Return what stands before a step's title: "Step 3: "."""
    return f"Step {step.number}: "


def moment_suffix(moment: Moment) -> str:
    """Return what stands after a moment's title, "We are here", or nothing."""
    return WE_ARE_HERE if moment.current else ""


def callout_title(callout: Callout) -> str:
    """Return the title of a box, its kind's own where the author gave none."""
    return plain_text(callout.title) or CALLOUT_TITLES.get(callout.kind, "")


def reading_order(document: Document, organisation: str, *, draft: bool = False) -> Iterator[str]:
    """Yield every text of a document as each format must say it, in order.

    Left out are what belongs to no reading order or differs by format: contents and
    other navigation, page headers and footers, list bullets and numbers, and the
    alternative texts of pictures. A diagram's words are those of the blocks after it.
    """
    yield from (line.text for line in cover(document, organisation, draft=draft))
    for block in document.blocks:
        yield from block_texts(block)


def block_texts(block: Block) -> Iterator[str]:
    """Yield the texts of one block in reading order."""
    match block:
        case Paragraph():
            yield plain_text(block.children)
        case CodeBlock():
            yield block.text
        case List():
            yield from (
                text for item in block.items for b in item.blocks for text in block_texts(b)
            )
        case DefinitionList():
            yield from (text for entry in block.entries for text in _definition(entry))
        case Table():
            yield plain_text(block.caption)
            yield from (
                plain_text(c.children) for r in (block.header, *block.rows) for c in r.cells
            )
        case Quote():
            yield from _blocks(block.blocks)
        case Callout():
            yield callout_title(block)
            yield from _blocks(block.blocks)
        case Figure():
            yield plain_text(block.caption)
        case Pair():
            yield from _blocks(block.lines)
        case WordList():
            yield from (t for e in block.entries for t in (e.word, plain_text(e.meaning)))
        case Contact():
            yield from (t for r in block.routes for t in (r.label, plain_text(r.value)))
        case Timeline():
            yield from (text for moment in block.moments for text in _moment(moment))
        case Diagram():
            return
        case Section():
            yield plain_text(block.title)
            yield from _blocks(block.blocks)
        case Stage():
            yield stage_prefix(block) + plain_text(block.title)
            yield from _blocks(block.blocks)
            yield from (text for step in block.steps for text in _step(step))
        case _:
            assert_never(block)


def _blocks(blocks: tuple[Block, ...] | tuple[Paragraph, ...]) -> Iterator[str]:
    return (text for block in blocks for text in block_texts(block))


def _definition(entry: Definition) -> Iterator[str]:
    yield plain_text(entry.term)
    yield from (plain_text(detail.children) for detail in entry.details)


def _moment(moment: Moment) -> Iterator[str]:
    yield plain_text(moment.title)
    yield moment_suffix(moment)
    yield from (plain_text(detail.children) for detail in moment.details)


def _step(step: Step) -> Iterator[str]:
    yield step_prefix(step) + plain_text(step.title)
    yield from _blocks(step.blocks)
    yield from (text for fact in step.facts for text in _definition(fact))
