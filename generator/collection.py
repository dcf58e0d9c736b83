"""All that the documents of one project share: what a check or a writer may look up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from generator.model import Document, Edition, Span
from generator.shelf import identities_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.pictures.catalogue import Catalogue


class PdfKind(StrEnum):
    """The standards to which PDFs are made: ``UA1`` is PDF/A-2a too, ``UA2`` WTPDF 1.0."""

    UA1 = "ua-1"
    UA2 = "ua-2"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who publishes."""

    name: str
    short: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Contacts:
    """How to reach the organisation, and how to ask for another format."""

    email: str = ""
    phone: str = ""
    text: str = ""
    post: str = ""


@dataclass(frozen=True, slots=True)
class Colours:
    """The organisation's colours, as #RRGGBB. ``main`` and ``dark`` carry white text."""

    main: str = "#005EB8"
    dark: str = "#003087"
    tint: str = "#E8EDEE"


@dataclass(frozen=True, slots=True)
class Braille:
    """Contracted (2) or uncontracted (1), and the size of a page in cells and lines.

    ``pictures`` beside words are told in "notes", or "none" is.
    """

    grade: int = 2
    cells: int = 40
    lines: int = 25
    pictures: str = "notes"


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """What a print shop is told, and how booklets are filled up to a multiple of 4 pages.

    ``profile`` is a file in templates/colour/, ``ink_limit`` the percent of all inks together.
    ``spots`` are screen colours (#RRGGBB) with the name of the ink of their own. ``fill``
    names pages: "notes", "contacts", "feedback". ``flip`` is the edge over which the desk
    printer turns a sheet: "short" or "long".
    """

    profile: str = "uncoated.icc"
    ink_limit: int = 280
    spots: tuple[tuple[str, str], ...] = ()
    fill: tuple[str, ...] = ("feedback", "notes")
    flip: str = "short"
    quantity: int = 0
    stock: str = "uncoated, matt"
    weight: int = 120
    finishing: str = ""
    delivery: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word of the project, its other forms, and what it means in one short sentence."""

    word: str
    meaning: str
    forms: tuple[str, ...] = ()
    span: Span = Span("source/shared/words.yaml")


@dataclass(frozen=True, slots=True)
class SharedFact:
    """A figure that stands once for all documents.

    ``written`` are phrases with ``{}`` for the value ("{} staff"): where a document says
    the phrase with another number, it contradicts the fact.
    """

    name: str
    value: str
    written: tuple[str, ...] = ()
    span: Span = Span("source/shared/facts.yaml")


@dataclass(frozen=True, slots=True)
class Term:
    """The one word for a thing (``say``), and the words that are not to be used for it."""

    say: str
    instead_of: tuple[str, ...]
    span: Span = Span("source/shared/words.yaml")


class SignOffKind(StrEnum):
    """Who signs off: people who read Easy Read, or who answers for what a document says."""

    CO_PRODUCTION = "co-production"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class SignOff:
    """One check of one edition by people: a group, or a role; never a person's name.

    ``document`` is its ``work`` ("pathways/asthma"). ``checked`` holds a hash and the first
    words of each part that was checked, ``whole`` the hash of them all in their order.
    """

    document: str
    edition: Edition
    kind: SignOffKind
    date: date
    whole: str
    checked: tuple[str, ...]
    group: str = ""
    people: int = 0
    changes: str = ""
    paid: bool | None = None
    role: str = ""
    span: Span = Span("source/shared/sign-offs.yaml")


# The limits that ship. A project defines its own on top of one of them.
PROFILES = ("easy-read", "public", "staff", "large-print")


@dataclass(frozen=True, slots=True)
class Profile:
    """Limits of the project's own: ``options`` by rule, over those of the profile ``extends``."""

    extends: str = ""
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    span: Span = Span("source/easyread.yaml")


@dataclass(frozen=True, slots=True)
class Settings:
    """The project's settings, checked. ``digest`` is the SHA-256 of the files they came from.

    The sign-offs are not in it: a document holds what they change in its files
    (``co_produced``). ``lists`` are the project's entries over those of ``vocabulary``, by
    list and phrase. ``large_print`` is its size in points, 0 where it is made on request only;
    ``text_only`` says that Easy Read without pictures is made. ``labels`` are the words that we
    add, by language and name.
    """

    organisation: Organisation
    contacts: Contacts = Contacts()
    colours: Colours = Colours()
    formats: tuple[str, ...] = ("html", "pdf", "docx")
    site: str = ""
    words: tuple[HardWord, ...] = ()
    abbreviations: tuple[str, ...] = ()
    facts: Mapping[str, SharedFact] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    lists: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    digest: str = ""
    pdf: PdfKind = PdfKind.UA1
    large_print: int = 0
    text_only: bool = False
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    braille: Braille = Braille()
    print: PrintSettings = PrintSettings()

    @property
    def made_editions(self) -> frozenset[Edition]:
        """The editions that every build makes of those that somebody wrote."""
        wanted = {Edition.LARGE_PRINT: bool(self.large_print), Edition.TEXT_ONLY: self.text_only}
        return frozenset(edition for edition, is_wanted in wanted.items() if is_wanted)


@dataclass(frozen=True, slots=True)
class Collection:
    """The documents of a project with the settings, pictures and templates they share.

    ``roots`` are the folders in which templates are looked up: the project's own first,
    then the starter's. ``today`` decides what is past its review date.
    ``draft`` says that the user asked for a draft (``--draft``). ``before`` holds what the
    documents measured when the baseline was written, or at the revision of ``--since``, by id.
    ``absent`` are files of the output folder that a build of a part does not make.
    """

    settings: Settings
    catalogue: Catalogue
    roots: tuple[Path, ...]
    today: date
    documents: Sequence[Document] = ()
    draft: bool = False
    before: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()

    def find(self, name: str, edition: Edition = Edition.STANDARD) -> Document | None:
        """Return one edition of the document ``name``, or None."""
        places = enumerate(identities_of(self.documents))
        at = next((i for i, d in places if d.name == name and d.edition is edition), None)
        return None if at is None else self.documents[at]

    def editions(self, document: Document) -> Iterator[Document]:
        """Yield all editions of the same document, itself among them, standard first."""
        places = enumerate(identities_of(self.documents))
        return (self.documents[i] for i, d in places if d.name == document.name)

    def translations(self, document: Document) -> Iterator[Document]:
        """Yield the same edition of a document in other languages, the original among them."""
        original = document.meta.translates or document.name
        for other in self.documents:
            same = original in {other.name, other.meta.translates}
            if same and other.name != document.name and other.edition is document.edition:
                yield other
