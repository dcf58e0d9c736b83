"""The document tree: what every reader makes, every check reads and every writer takes.

Nodes are frozen and closed: a new node is meant to cost, because every writer must
then say what it does with it. Rules and formats are open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import assert_never

from generator.labels import ENGLISH, Labels


class Kind(StrEnum):
    """What sort of thing the Trust publishes."""

    PATHWAY = "pathway"
    BOOKLET = "booklet"
    GUIDE = "guide"
    FAQ = "faq"
    ROLE = "role"
    DIRECTORY = "directory"


class Status(StrEnum):
    """How far a document has come."""

    UNDER_DEVELOPMENT = "under development"
    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Edition(StrEnum):
    """A version of a document for a reader.

    Large print is made from the standard one, Easy Read without pictures from Easy Read.
    """

    STANDARD = "standard"
    EASY_READ = "easy read"
    LARGE_PRINT = "large print"
    TEXT_ONLY = "text only easy read"


class StageName(StrEnum):
    """The four stages of an intervention pathway, in order."""

    ACCESS = "access"
    ASSESSMENT = "assessment"
    TREATMENT = "treatment"
    DISCHARGE = "discharge"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source: a path relative to the project, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1


# Targets of links


@dataclass(frozen=True, slots=True)
class Web:
    """An http or https address."""

    url: str


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail address."""

    address: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as written, spaces kept."""

    number: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place in this document (``document`` empty) or in another one of the project.

    ``href`` is filled when the link is resolved: ``#anchor`` here, or the other file
    without its suffix, relative to this one (``../../guides/x/x``).
    """

    document: str = ""
    anchor: str = ""
    href: str = ""


Target = Web | Mail | Phone | Place


# Inlines


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Strong:
    """Words in bold: in Easy Read, the first use of a word that the word list explains."""

    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words in italics (the checks advise against them)."""

    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Code:
    """Something to type or a name of a file."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    children: tuple[Inline, ...]
    target: Target
    span: Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A shared fact of the project, used by name; ``text`` is its value."""

    name: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language than the document's. ``language`` is a tag such as "ur"."""

    language: str
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line break that the author asked for."""

    span: Span


Inline = Text | Strong | Emphasis | Code | Link | Fact | Foreign | LineBreak


# Blocks


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


# Documents


@dataclass(frozen=True, slots=True)
class Feedback:
    """Where readers send what they think; an empty string is a route that is not filled in."""

    email: str | None = None
    phone: str | None = None
    text: str | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True)
class MakeUp:
    """How the pages of a printed booklet are made up. ``size`` is A5, A4, DL or square.

    ``compact`` sets lines and headings closer. ``chapters_right`` starts each chapter on a
    right-hand page.
    """

    size: str = "A5"
    compact: bool = False
    chapters_right: bool = False


@dataclass(frozen=True, slots=True)
class Meta:
    """The front matter, checked. ``places`` says where each key stands."""

    kind: Kind
    title: str
    status: Status = Status.DRAFT
    version: str = ""
    updated: date | None = None
    review: date | None = None
    audience: tuple[str, ...] = ()
    summary: str = ""
    language: str = "en-GB"
    translates: str = ""
    subtitle: str = ""
    keywords: tuple[str, ...] = ()
    picture: PictureRef | None = None
    feedback: Feedback | None = None
    profile: str = ""
    places: tuple[tuple[str, Span], ...] = ()
    booklet: MakeUp | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What a reader could not make sense of. ``kind`` is the name of the rule that reports it."""

    kind: str
    span: Span
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Allowance:
    """Findings of ``code`` that the author lets stand, with the reason.

    It holds for the lines ``first`` to ``last`` of its own file, up to the day ``until``.
    """

    code: str
    reason: str
    first: int
    last: int
    span: Span
    until: date | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One edition of one document. Two are equal only when they are the same object.

    ``name`` is the file's stem without the edition ("eating-disorders"), ``group`` the
    folder under ``source/`` ("pathways"). ``sources`` are the project-relative paths
    that were read to make it: its own file first, then shared blocks. ``prose`` says that
    it is no source of a project but a text to check, such as a README. ``co_produced`` says
    that the people it is for have checked these very words and pictures. ``labels`` are the
    words that we add, in the document's language. ``handout`` says that it is one page to hand
    to a person, without a cover.
    """

    name: str
    group: str
    edition: Edition
    meta: Meta
    blocks: tuple[Block, ...]
    span: Span
    problems: tuple[Problem, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    sources: tuple[str, ...] = ()
    prose: bool = False
    co_produced: bool = False
    labels: Labels = ENGLISH
    handout: bool = False

    @property
    def id(self) -> str:
        """What tells it from every other edition: ``guides/x-easy-read``."""
        return f"{self.group}/{self.stem}"

    @property
    def work(self) -> str:
        """What all of its editions share: ``guides/x``. The gate holds them together."""
        return f"{self.group}/{self.name}"

    @property
    def is_easy(self) -> bool:
        """Whether it is Easy Read, with its pictures or without."""
        return self.edition in {Edition.EASY_READ, Edition.TEXT_ONLY}

    @property
    def stem(self) -> str:
        """The name of its output files without suffix: ``eating-disorders-easy-read``."""
        if self.edition is Edition.STANDARD:
            return self.name
        return f"{self.name}-{self.edition.replace(' ', '-')}"


def place(meta: Meta, key: str, default: Span) -> Span:
    """Where the front matter says ``key``, or ``default``."""
    return dict(meta.places).get(key, default)


def children(node: Node) -> Iterable[Node]:
    """Yield the direct children of a node, in reading order."""
    match node:
        case Text() | Code() | Fact() | LineBreak() | CodeBlock() | PictureRef() | Diagram():
            return ()
        case Strong() | Emphasis() | Link() | Foreign() | Paragraph() | Cell():
            return node.children
        case ListItem() | Quote():
            return node.blocks
        case List():
            return node.items
        case Definition():
            return (*node.term, *node.details)
        case DefinitionList() | WordList():
            return node.entries
        case Row():
            return node.cells
        case Table():
            return (*node.caption, node.header, *node.rows)
        case Callout() | Section():
            return (*node.title, *node.blocks)
        case Figure():
            return (node.picture, *node.caption)
        case Pair():
            return (*((node.picture,) if node.picture else ()), *node.lines)
        case WordEntry():
            return node.meaning
        case Route():
            return node.value
        case Contact():
            return node.routes
        case Timeline():
            return node.moments
        case Moment():
            return (*node.title, *node.details)
        case Step():
            return (*node.title, *node.blocks, *node.facts)
        case Stage():
            return (*node.title, *node.blocks, *node.steps)
        case _:
            assert_never(node)


def walk(root: Document | Node) -> Iterator[Node]:
    """Yield every node under ``root`` in reading order, ``root`` itself first if it is a node."""
    return iter(_nodes(root)) if isinstance(root, Document) else _walk([root])


@lru_cache(maxsize=64)
def _nodes(document: Document) -> tuple[Node, ...]:
    """Walk once: every check asks for the same nodes."""
    return tuple(_walk(list(reversed(document.blocks))))


def _walk(pending: list[Node]) -> Iterator[Node]:
    while pending:
        node = pending.pop()
        yield node
        pending.extend(reversed(tuple(children(node))))


def plain_text(inlines: Iterable[Inline]) -> str:
    """Return the words of some inlines, without markup; a line break is a space."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text() | Code() | Fact():
            return inline.text
        case LineBreak():
            return " "
        case Strong() | Emphasis() | Link() | Foreign():
            return plain_text(inline.children)
        case _:
            assert_never(inline)


def pairs(document: Document) -> Iterator[Pair]:
    """Yield the Easy Read pairs in order."""
    return (node for node in walk(document) if isinstance(node, Pair))


def picture_refs(document: Document) -> Iterator[PictureRef]:
    """Yield each use of a picture in order, the cover's first."""
    if document.meta.picture:
        yield document.meta.picture
    yield from (node for node in walk(document) if isinstance(node, PictureRef))
