"""The documents of a project in order, each read when it is first asked for.

To check one document, its own editions and those that it links to are enough: reading the
others would take most of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from generator.languages import primary
from generator.model import Document, Edition


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a document from the others without reading it."""

    path: str
    group: str
    name: str
    edition: Edition

    @property
    def work(self) -> str:
        """What all editions of the document share: ``guides/x``."""
        return f"{self.group}/{self.name}"


@dataclass(frozen=True, eq=False)
class Shelf(Sequence[Document]):
    """Documents by their identities; ``read`` returns the one at a path, the same each time."""

    identities: tuple[Identity, ...]
    read: Callable[[str], Document]

    def __len__(self) -> int:
        return len(self.identities)

    def __iter__(self) -> Iterator[Document]:
        return (self.read(identity.path) for identity in self.identities)

    @overload
    def __getitem__(self, index: int) -> Document: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Document, ...]: ...

    def __getitem__(self, index: int | slice) -> Document | tuple[Document, ...]:
        if isinstance(index, slice):
            return tuple(self.read(identity.path) for identity in self.identities[index])
        return self.read(self.identities[index].path)


def identities_of(documents: Sequence[Document]) -> tuple[Identity, ...]:
    """Return the identities of documents, without reading those of a shelf."""
    if isinstance(documents, Shelf):
        return documents.identities
    return tuple(Identity(d.span.path, d.group, d.name, d.edition) for d in documents)


def easy_read_before(document: Document, documents: Sequence[Document]) -> Iterator[Document]:
    """Yield the Easy Read editions before a document, so that each pair of them is told once.

    Those in other languages are left out: their words cannot be compared.
    """
    for place, other in enumerate(identities_of(documents)):
        if other.path == document.span.path:
            return
        if other.edition is Edition.EASY_READ and _same_language(document, documents[place]):
            yield documents[place]


def _same_language(one: Document, other: Document) -> bool:
    return primary(one.meta.language) == primary(other.meta.language)
