"""What can be read of a braille-ready file: its pages, their lines and their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.views.words import UnreadableOutputError

_BOX = re.compile(r"7{10,}|g{10,}")
_NOTE = re.compile(r"@\.<.*?@\.>", re.DOTALL)
_ENTRY = re.compile(r"(.*?) (?:\"+|  +) ?(#[A-Ja-j]+)")  # words, guide dots, the page
_LONGEST = 6  # lines of a heading
_CONTINUED = re.compile(r'"\n\s*')


@dataclass(frozen=True, slots=True)
class BraillePage:
    """A page of cells in braille ASCII. ``number`` are the cells of its number.

    ``lines`` are all but the last, which holds the number.
    """

    lines: tuple[str, ...]
    number: str

    @property
    def is_front(self) -> bool:
        """Whether it is the title page or of the contents, which are numbered apart."""
        return self.number.startswith("p")


@dataclass(frozen=True, slots=True)
class BrailleView:
    """A braille-ready file."""

    pages: tuple[BraillePage, ...]

    @property
    def text_pages(self) -> tuple[BraillePage, ...]:
        """The pages behind the title page and the contents."""
        return tuple(page for page in self.pages if not page.is_front)


def read_brf(data: bytes) -> BrailleView:
    """Read a braille-ready file. Raises ``UnreadableOutputError`` where it is no ASCII."""
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as error:
        raise UnreadableOutputError(f"the braille cannot be read: {error}") from error
    pages = [page.replace("\r\n", "\n").rstrip("\n") for page in text.split("\f")]
    return BrailleView(tuple(_page(page) for page in pages if page.strip()))


def _page(text: str) -> BraillePage:
    *lines, last = text.split("\n")
    return BraillePage(tuple(lines), last.strip())


def texts(view: BrailleView) -> list[str]:
    """Return the cells of all lines that say something, in order, without page numbers."""
    return [line for page in view.pages for line in page.lines if line.strip()]


def tokens(pages: Iterable[BraillePage]) -> list[str]:
    """Return the cells between spaces, without box lines and transcriber's notes.

    What an address has in two lines is one.
    """
    lines = (line.rstrip() for page in pages for line in page.lines)
    joined = "\n".join(line for line in lines if not _BOX.fullmatch(line))
    return _NOTE.sub(" ", _CONTINUED.sub("", joined)).split()


def notes(pages: Iterable[BraillePage]) -> list[str]:
    """Return the cells between spaces of what a transcriber notes: of pictures."""
    lines = (line.rstrip() for page in pages for line in page.lines)
    joined = _CONTINUED.sub("", "\n".join(lines))
    return [cells for found in _NOTE.findall(joined) for cells in found[3:-3].split()]


def listed(view: BrailleView) -> Iterator[tuple[str, str]]:
    """Yield the cells of each entry of the contents, with the cells of its page number."""
    for page in view.pages[1:]:
        words = ""
        for line in page.lines if page.is_front else ():
            words = f"{words} {line.strip()}".strip() if line.strip() else ""
            entry = _ENTRY.fullmatch(words)
            if entry:
                yield entry[1], entry[2]
                words = ""


def begins_on(page: BraillePage) -> frozenset[str]:
    """Return the bare cells of each line of a page, alone and with the lines after it."""
    rows = [bare(line) for line in page.lines]
    counts = range(1, _LONGEST + 1)
    return frozenset("".join(rows[at : at + count]) for at in range(len(rows)) for count in counts)


def bare(cells: str) -> str:
    """Return cells without spaces, and without the sign that a word goes on."""
    return "".join(cells.split()).removesuffix('"')
