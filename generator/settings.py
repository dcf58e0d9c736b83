"""Read a project's settings: its organisation, words and facts, checked with their places."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator import vocabulary
from generator.bounded_yaml import Yaml, read_yaml
from generator.collection import (
    Braille,
    Colours,
    Contacts,
    HardWord,
    Organisation,
    PdfKind,
    PrintSettings,
    Profile,
    Settings,
    SharedFact,
    Term,
)
from generator.labels import ENGLISH, NAMES, fits
from generator.model import Problem, Span
from generator.readers.validation import validate
from generator.signoff import read_sign_offs

SMALLEST, LARGEST, USUAL = 16, 28, 18  # points of large print (UKAAF; rulebook AIS-6)
SETTINGS = "source/easyread.yaml"
WORDS = "source/shared/words.yaml"
FACTS = "source/shared/facts.yaml"
USUAL_FORMATS = ("html", "pdf", "docx")
LABELS = "source/shared/labels.yaml"
FORMATS = ("html", "pdf", "docx", "epub", "txt", "brf", "ssml")

_Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OrganisationEntry(_Strict):
    """Who publishes."""

    name: str
    short: str = ""
    logo: str = ""


class ContactsEntry(_Strict):
    """How to reach the organisation."""

    email: str = ""
    phone: str = ""
    text: str = ""
    post: str = ""


class ColoursEntry(_Strict):
    """The organisation's colours."""

    main: _Colour = Colours().main
    dark: _Colour = Colours().dark
    tint: _Colour = Colours().tint


class BrailleEntry(_Strict):
    """How braille is written: contracted is 2, uncontracted 1; pictures in notes, or none."""

    grade: Annotated[int, Field(ge=1, le=2)] = 2
    cells: Annotated[int, Field(ge=20, le=60)] = 40
    lines: Annotated[int, Field(ge=10, le=40)] = 25
    pictures: Literal["notes", "none"] = "notes"


class PrintEntry(_Strict):
    """What a print shop is told, and how a booklet is filled up to a multiple of 4 pages."""

    profile: Annotated[str, Field(pattern=r"^[\w-]+\.ic[cm]$")] = PrintSettings().profile
    ink_limit: Annotated[int, Field(ge=200, le=400)] = PrintSettings().ink_limit
    spots: dict[_Colour, Annotated[str, Field(pattern=r"^[A-Za-z][\w -]*$")]] = Field(
        default_factory=dict
    )
    fill: Annotated[tuple[Literal["notes", "contacts", "feedback"], ...], Field(min_length=1)] = (
        "feedback",
        "notes",
    )
    flip: Literal["short", "long"] = "short"
    quantity: Annotated[int, Field(ge=0)] = 0
    stock: str = PrintSettings().stock
    weight: Annotated[int, Field(ge=50, le=500)] = PrintSettings().weight
    finishing: str = ""
    delivery: str = ""
    contact: str = ""


class SettingsFile(_Strict):
    """``source/easyread.yaml``."""

    organisation: OrganisationEntry
    contacts: ContactsEntry = ContactsEntry()
    colours: ColoursEntry = ColoursEntry()
    formats: tuple[str, ...] = USUAL_FORMATS
    pdf: PdfKind = PdfKind.UA1
    large_print: Annotated[int, Field(ge=SMALLEST, le=LARGEST)] | None = None
    text_only: bool = False
    braille: BrailleEntry = BrailleEntry()
    print: PrintEntry = PrintEntry()
    site: Annotated[str, Field(pattern=r"^(https?://\S+/)?$")] = ""
    abbreviations: tuple[str, ...] = ()
    rules: dict[str, dict[str, Any]] = Field(default_factory=dict)
    profiles: dict[str, dict[str, dict[str, Any] | str]] = Field(default_factory=dict)


class WordEntry(_Strict):
    """One hard word."""

    word: str
    meaning: str
    forms: tuple[str, ...] = ()


class TermEntry(_Strict):
    """One thing with more than one name: the name to use, and those not to."""

    say: str
    instead_of: tuple[str, ...]


class WordsFile(_Strict):
    """``source/shared/words.yaml``."""

    words: tuple[WordEntry, ...] = ()
    terms: tuple[TermEntry, ...] = ()
    lists: dict[str, dict[str, str]] = Field(default_factory=dict)


class FactEntry(_Strict):
    """One shared fact."""

    value: str
    written: tuple[str, ...] = ()


def read_settings(texts: Mapping[str, str]) -> tuple[Settings, list[Problem]]:
    """Return the settings that the files among ``texts`` make, and what is wrong with them.

    ``texts`` goes from project paths to texts. Unusable parts are left out.
    """
    problems: list[Problem] = []
    entry = _settings(texts, problems)
    yaml, file = _words_file(texts, problems)
    facts = _facts(texts, problems)
    sign_offs, bad_sign_offs = read_sign_offs(texts)
    problems += bad_sign_offs
    used = (texts.get(path, "") for path in (SETTINGS, WORDS, FACTS, LABELS))
    digest = hashlib.sha256("\0".join(used).encode()).hexdigest()
    settings = replace(
        _made(entry, facts, digest),
        words=_words(yaml, file),
        terms=_terms(yaml, file),
        lists=file.lists if file else {},
        sign_offs=sign_offs,
        labels=_labels(texts, problems),
    )
    return settings, problems


def _made(entry: SettingsFile | None, facts: Mapping[str, SharedFact], digest: str) -> Settings:
    if entry is None:
        return Settings(Organisation(""), facts=facts, digest=digest)
    return Settings(
        Organisation(**entry.organisation.model_dump()),
        Contacts(**entry.contacts.model_dump()),
        Colours(**entry.colours.model_dump()),
        entry.formats,
        entry.site,
        abbreviations=entry.abbreviations,
        facts=facts,
        rules=entry.rules,
        profiles={name: _profile(given) for name, given in entry.profiles.items()},
        digest=digest,
        pdf=entry.pdf,
        large_print=entry.large_print or 0,
        text_only=entry.text_only,
        braille=Braille(**entry.braille.model_dump()),
        print=PrintSettings(
            **{**entry.print.model_dump(), "spots": tuple(entry.print.spots.items())}
        ),
    )


def _profile(given: Mapping[str, Any]) -> Profile:
    options = {code: options for code, options in given.items() if isinstance(options, dict)}
    return Profile(str(given.get("extends", "")), options)


def _settings(texts: Mapping[str, str], problems: list[Problem]) -> SettingsFile | None:
    start = Span(SETTINGS)
    if SETTINGS not in texts:
        hint = 'run "easyread init" to make a project'
        problems.append(Problem("bad-settings", start, "the settings are missing", hint))
        return None
    yaml = read_yaml(texts[SETTINGS], SETTINGS)
    problems += yaml.problems
    entry, found = validate(yaml, SettingsFile, start, kind="bad-settings", unknown="bad-settings")
    problems += found if not (yaml.problems and not yaml.values) else []
    problems += [
        Problem(
            "bad-settings",
            yaml.place(("formats", index), start),
            f'there is no format "{name}"',
            f"use {', '.join(FORMATS)}",
        )
        for index, name in enumerate(entry.formats if entry else ())
        if name not in FORMATS
    ]
    return entry


def _words_file(texts: Mapping[str, str], problems: list[Problem]) -> tuple[Yaml, WordsFile | None]:
    yaml = read_yaml(texts.get(WORDS, ""), WORDS)
    problems += yaml.problems
    file, found = validate(
        yaml, WordsFile, Span(WORDS), kind="bad-settings", unknown="bad-settings"
    )
    problems += found
    problems += [
        Problem(
            "bad-settings",
            yaml.place(("lists", name), Span(WORDS)),
            f'there is no list "{name}"',
            f"use {', '.join(vocabulary.names())}",
        )
        for name in (file.lists if file else ())
        if name not in vocabulary.names()
    ]
    return yaml, file


def _words(yaml: Yaml, file: WordsFile | None) -> tuple[HardWord, ...]:
    return tuple(
        HardWord(e.word, e.meaning, e.forms, yaml.place(("words", index), Span(WORDS)))
        for index, e in enumerate(file.words if file else ())
    )


def _terms(yaml: Yaml, file: WordsFile | None) -> tuple[Term, ...]:
    return tuple(
        Term(e.say, e.instead_of, yaml.place(("terms", index), Span(WORDS)))
        for index, e in enumerate(file.terms if file else ())
    )


def _labels(texts: Mapping[str, str], problems: list[Problem]) -> Mapping[str, Mapping[str, str]]:
    """Return the labels of other languages, by language and name."""
    yaml = read_yaml(texts.get(LABELS, ""), LABELS)
    problems += yaml.problems
    labels: dict[str, dict[str, str]] = {}
    for language, given in yaml.values.items():
        span = yaml.place((language,), Span(LABELS))
        if isinstance(given, dict) and all(isinstance(words, str) for words in given.values()):
            labels[str(language)] = given
            problems += _bad_labels(given, str(language), yaml, span)
        else:
            hint = "write a name and words on each line: contents: ..."
            message = f'the labels of "{language}" are not right'
            problems.append(Problem("bad-settings", span, message, hint))
    return labels


def _bad_labels(
    given: Mapping[str, str], language: str, yaml: Yaml, span: Span
) -> Iterator[Problem]:
    for name in given:
        if name in NAMES and fits(name, given[name]):
            continue
        close = difflib.get_close_matches(name, NAMES, n=1)
        place = yaml.place((language, name), span)
        if name in NAMES:
            message = f'the label "{name}" does not fit: {given[name]}'
            hint = f"say the same as the English one: {getattr(ENGLISH, name)}"
        else:
            message = f'there is no label "{name}"'
            hint = f'did you mean "{close[0]}"?' if close else "see docs/source-format.md"
        yield Problem("bad-settings", place, message, hint)


def _facts(texts: Mapping[str, str], problems: list[Problem]) -> Mapping[str, SharedFact]:
    yaml = read_yaml(texts.get(FACTS, ""), FACTS)
    problems += yaml.problems
    facts: dict[str, SharedFact] = {}
    for name, value in yaml.values.items():
        span = yaml.place((name,), Span(FACTS))
        entry = _fact(name, value, span, problems)
        if entry:
            facts[name] = SharedFact(name, entry.value, entry.written, span)
    return facts


def _fact(name: str, value: object, span: Span, problems: list[Problem]) -> FactEntry | None:
    given = value if isinstance(value, dict) else {"value": value}
    try:
        return FactEntry.model_validate(given)
    except ValueError:
        hint = 'write value: "84", with quotation marks, and written: ["{} people"]'
        problems.append(Problem("bad-settings", span, f'the fact "{name}" is not right', hint))
        return None
