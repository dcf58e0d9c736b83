"""One edition of one document: its front matter and its blocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.labels import ENGLISH, Labels
from generator.model.blocks import Block, PictureRef
from generator.model.kinds import Edition, Kind, Status
from generator.model.places import Span


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
    """The front matter, checked. ``places`` says where each key stands.

    ``drawing`` is how the pages of a pathway's drawing lie: portrait or landscape.
    """

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
    drawing: str = "portrait"


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
