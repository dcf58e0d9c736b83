"""The list of an e-book's files, and the order in which they are read (EPUB 3.3, 5.6 and 5.7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.writers.epub.chapters import CONTENTS, TITLE_PAGE

_TYPES = {
    ".xhtml": "application/xhtml+xml",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".png": "image/png",
}


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book; ``properties`` say what it is beside its media type."""

    id: str
    href: str
    media_type: str
    properties: str


def items(files: Iterable[str], cover: str) -> Iterator[Item]:
    """Yield the entry of each file; ``cover`` is the picture that a shelf shows, if any."""
    properties = {CONTENTS: "nav", cover: "cover-image"}
    for file in files:
        media_type = _TYPES[PurePosixPath(file).suffix]
        yield Item(_id(file), file, media_type, properties.get(file, ""))


def spine(files: Iterable[str]) -> list[str]:
    """Return the ids of what is read, in order: title page, contents, text."""
    texts = [file for file in files if file.endswith(".xhtml")]
    others = (file for file in texts if file not in {TITLE_PAGE, CONTENTS})
    return [_id(file) for file in (TITLE_PAGE, CONTENTS, *others)]


def _id(file: str) -> str:
    return "f-" + file.replace("/", "-").replace(".", "-")
