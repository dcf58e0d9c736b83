"""The records of ``source/shared/sign-offs.yaml``: read them, and ask them about a document."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.bounded_yaml import read_yaml
from generator.collection import Collection, SignOff, SignOffKind
from generator.diagnostics import Severity
from generator.model import Document, Edition, Problem, Span, Status
from generator.readers.validation import validate
from generator.shelf import identities_of
from generator.signoff.units import units, whole

SIGN_OFFS = "source/shared/sign-offs.yaml"
KEY = "sign-offs"
_KIND = "bad-settings"
_HINT = '"easyread approve" writes these records; docs/source-format.md shows one'
_PERSON = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\.? [A-Z]")
_Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
_Entry = Annotated[str, Field(pattern=r"^[0-9a-f]{12}( .*)?$")]
_People = Annotated[int, Field(strict=True, ge=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class SignOffEntry(_Strict):
    """One record. A co-production names a group, an approval a role; neither names a person."""

    document: str
    edition: Edition
    kind: SignOffKind
    date: date
    whole: _Hash
    checked: tuple[_Entry, ...]
    group: str = ""
    people: _People | None = None
    changes: str = ""
    paid: bool | None = None
    role: str = ""

    @model_validator(mode="after")
    def _says_who(self) -> Self:
        if self.kind is SignOffKind.APPROVAL and not self.role.strip():
            raise ValueError('an approval needs "role"')
        given = self.group.strip() and self.people and self.changes.strip()
        if self.kind is SignOffKind.CO_PRODUCTION and not given:
            raise ValueError('a co-production needs "group", "people" and "changes"')
        if names_a_person(self.role):
            raise ValueError('"role" must be a role, not a person\'s name')
        return self


class SignOffsFile(_Strict):
    """``source/shared/sign-offs.yaml``."""

    sign_offs: tuple[SignOffEntry, ...] = Field(default=(), alias="sign-offs")


def names_a_person(role: str) -> bool:
    """Tell whether a role is surely a person's name. Most names a machine cannot know."""
    return _PERSON.search(role) is not None


def read_sign_offs(texts: Mapping[str, str]) -> tuple[tuple[SignOff, ...], list[Problem]]:
    """Return the records among ``texts``, and what is wrong with them."""
    start = Span(SIGN_OFFS)
    yaml = read_yaml(texts.get(SIGN_OFFS, ""), SIGN_OFFS)
    file, found = validate(yaml, SignOffsFile, start, kind=_KIND, unknown=_KIND)
    problems = [*yaml.problems, *(replace(p, hint=_HINT) for p in found)]
    made = (
        SignOff(
            **{**entry.model_dump(), "people": entry.people or 0},
            span=yaml.place((KEY, index), start),
        )
        for index, entry in enumerate(file.sign_offs if file else ())
    )
    return tuple(made), problems


def unknown_documents(
    sign_offs: Iterable[SignOff], documents: Sequence[Document]
) -> Iterator[Problem]:
    """Yield a problem for each record of a document that there is not."""
    known = {(d.work, d.edition) for d in identities_of(documents)}
    works = sorted({work for work, _ in known})
    for record in sign_offs:
        if (record.document, record.edition) not in known:
            close = difflib.get_close_matches(record.document, works, n=1)
            hint = f'did you mean "{close[0]}"?' if close else "take the record out"
            message = f'there is no {record.edition} document "{record.document}"'
            yield Problem(_KIND, record.span, message, hint)


def newest(document: Document, collection: Collection, kind: SignOffKind) -> SignOff | None:
    """Return the latest record of one kind for an edition of a document, or None."""
    own = [
        record
        for record in collection.settings.sign_offs
        if (record.document, record.edition, record.kind) == (document.work, document.edition, kind)
    ]
    return max(reversed(own), key=lambda record: record.date, default=None)


def is_valid(record: SignOff, document: Document, collection: Collection) -> bool:
    """Tell whether a document still has the words and pictures that were checked."""
    return record.whole == whole(units(document, collection.catalogue))


def with_co_production(document: Document, collection: Collection) -> Document:
    """Return the document as one that its readers have checked, where they have."""
    record = newest(document, collection, SignOffKind.CO_PRODUCTION)
    if record and is_valid(record, document, collection):
        return replace(document, co_produced=True)
    return document


def weight(document: Document, collection: Collection) -> Severity | None:
    """Return how much a missing sign-off weighs: nothing for what is withdrawn.

    A published document needs its sign-offs. A draft may wait for them, and so may one
    that is made with ``--draft`` to be checked.
    """
    if document.meta.status is Status.PUBLISHED:
        return Severity.WARNING if collection.draft else Severity.ERROR
    return Severity.WARNING if document.meta.status is Status.DRAFT else None
