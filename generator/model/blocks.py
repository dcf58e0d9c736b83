"""What stands under each other on a page: paragraphs, lists, tables, pairs, steps."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.inlines import Inline
from generator.model.kinds import StageName
from generator.model.places import Span


@dataclass(frozen=True, slots=True)
class PictureRef:
    """A use of a picture of the catalogue. ``alt`` is empty only where decorative or missing."""

    id: str
    alt: str
    span: Span
    decorative: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list."""

    blocks: tuple[Block, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class List:
    """Bullets, or numbers from ``start``."""

    items: tuple[ListItem, ...]
    span: Span
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what is said of it, each a paragraph."""

    term: tuple[Inline, ...]
    details: tuple[Paragraph, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """Terms and what is said of them."""

    entries: tuple[Definition, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell. ``header`` for the header row and the header column."""

    children: tuple[Inline, ...]
    span: Span
    header: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A table row, as many cells as the header has."""

    cells: tuple[Cell, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A data table: one header row, and a header column if ``header_column``."""

    caption: tuple[Inline, ...]
    header: Row
    rows: tuple[Row, ...]
    span: Span
    header_column: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody else."""

    blocks: tuple[Block, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out: ``kind`` is note, important, example or crisis."""

    kind: str
    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of its own, with a caption or none."""

    picture: PictureRef
    caption: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines to type, as they are."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Pair:
    """One Easy Read idea: a picture, and the short lines beside it (a paragraph each)."""

    picture: PictureRef | None
    lines: tuple[Paragraph, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A hard word and what it means."""

    word: str
    meaning: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class WordList:
    """What the hard words mean. ``automatic`` until an edition has filled it in."""

    entries: tuple[WordEntry, ...]
    span: Span
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """One way to make contact: ``label`` ("Phone"), and the words or link to show."""

    label: str
    value: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Contact:
    """Ways to make contact."""

    routes: tuple[Route, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Moment:
    """One point on a timeline; at most one is ``current`` ("We are here")."""

    title: tuple[Inline, ...]
    details: tuple[Paragraph, ...]
    span: Span
    current: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Points in time, in order."""

    moments: tuple[Moment, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered step of a pathway: its facts say who, where, how long, what next."""

    number: int
    title: tuple[Inline, ...]
    id: str
    blocks: tuple[Block, ...]
    facts: tuple[Definition, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a pathway, its introduction and its steps. ``name`` is None if unknown."""

    name: StageName | None
    title: tuple[Inline, ...]
    id: str
    blocks: tuple[Block, ...]
    steps: tuple[Step, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Diagram:
    """A drawing of ours: the flow of ``stages``, or without any the legend of such drawings.

    With ``current`` it is the row of the stages, that one (from 1) marked "You are here".

    It says nothing in the reading order: the blocks after it say the same in words.
    ``title`` is that of the pathway.
    """

    title: str
    stages: tuple[Stage, ...]
    span: Span
    current: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (level 1 to 6, as written) and all that stands under it.

    ``covers`` names the sections of the full document that an Easy Read section says.
    """

    level: int
    title: tuple[Inline, ...]
    id: str
    blocks: tuple[Block, ...]
    span: Span
    covers: tuple[str, ...] = ()


Block = (
    Paragraph
    | List
    | DefinitionList
    | Table
    | Quote
    | Callout
    | Figure
    | CodeBlock
    | Pair
    | WordList
    | Contact
    | Timeline
    | Stage
    | Diagram
    | Section
)
Node = (
    Inline
    | Block
    | ListItem
    | Definition
    | Row
    | Cell
    | PictureRef
    | WordEntry
    | Route
    | Moment
    | Step
)
