"""Places: where words stand in a source, and where links lead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source: a path relative to the project, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1


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
