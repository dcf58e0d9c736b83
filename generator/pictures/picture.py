"""One picture of a catalogue, and one idea that a picture stands for."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

SVG = "image/svg+xml"
_DESCRIBED = 8  # keywords that describe an idea


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture.

    ``licence`` is an SPDX name or words; ``credit`` the line that the licence asks for, if not
    made from the author. ``expires`` is the last day of the licence. ``people`` says whether
    real people can be seen, None where nobody has said. ``consent`` says where their
    consent is kept, ``consent_until`` up to which day it holds. ``text`` are the words in the
    picture, ``("",)`` where nobody has written them down. ``age`` is adult, child or any.
    ``crossed`` pictures are shown with a cross through them, for "do not".
    """

    id: str
    file: str
    path: Path
    alt: str
    words: tuple[str, ...]
    style: str
    licence: str
    author: str
    source: str
    changed: bool
    media_type: str
    pack: str = ""
    credit: str = ""
    expires: date | None = None
    people: bool | None = None
    consent: str = ""
    consent_until: date | None = None
    text: tuple[str, ...] = ()
    age: str = "any"
    crossed: bool = False

    @property
    def is_drawing(self) -> bool:
        """Whether it is a drawing of lines (SVG), not of dots."""
        return self.media_type == SVG

    @property
    def digest(self) -> str:
        """The SHA-256 of what is shown, which changes when the picture does."""
        status = self.path.stat()
        of_file = _digest(self.path, status.st_mtime_ns, status.st_size)
        return (
            hashlib.sha256(f"{of_file} crossed".encode()).hexdigest() if self.crossed else of_file
        )


@lru_cache(maxsize=4096)
def _digest(path: Path, changed: int, size: int) -> str:
    del changed, size  # a file that has changed is read again
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True, slots=True)
class Concept:
    """An idea of Easy Read documents ("care plan") and the picture that stands for it.

    ``keywords`` are single words in their plain form, ``synonyms`` phrases that say the same,
    ``beside`` other words of the sentences beside which it stands.
    """

    name: str
    picture: str
    keywords: tuple[str, ...]
    synonyms: tuple[str, ...] = ()
    group: str = ""
    beside: tuple[str, ...] = ()


def descriptions(concept: Concept) -> list[str]:
    """Return an idea in the words by which a model of meaning can know it."""
    named = ", ".join((concept.name, *concept.keywords[:_DESCRIBED]))
    return [concept.name, named, *concept.synonyms]
