"""Lines of cells to pages: 40 cells by 25 lines, the page's number at the end of the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_CONTINUED = '"'  # dot 5: an address goes on in the next line (UEB rulebook 6.10)

_SLASH, _DOT = "_/", "4"
_PREFIXES = frozenset('@"^,.;_#')  # cells that are part of the sign after them


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of braille: how many cells in a line, and lines with that of the number."""

    cells: int = 40
    lines: int = 25


@dataclass(frozen=True, slots=True)
class Line:
    """A line of cells. ``keep`` says that it may not be the last of a page.

    ``anchor`` names the heading that begins here, for the contents.
    """

    cells: str
    keep: bool = False
    anchor: str = ""


def filled(words: str, sheet: Sheet, first: int, others: int) -> list[str]:
    """Cut cells into lines. ``first`` and ``others`` are where lines begin, in cells from 0."""
    lines: list[str] = []
    line, start = "", first
    for word in words.split():
        for part in _fitting(word, sheet.cells - max(first, others)):
            room = sheet.cells - start - len(line) - (1 if line else 0)
            if line and len(part) > room:
                lines.append(" " * start + line)
                line, start = part, others
            else:
                line = f"{line} {part}" if line else part
    return [*lines, " " * start + line] if line else lines


def _fitting(word: str, room: int) -> Iterator[str]:
    """Yield a word in parts that fit on a line; all but the last end in a sign that says so."""
    while len(word) > room:
        end = _end(word, room - 1)
        yield word[:end] + _CONTINUED
        word = word[end:]
    yield word


def _end(word: str, most: int) -> int:
    """Return where to part a word: after a slash or before a dot, never within a sign."""
    places = range(most, most // 2, -1)
    for place in places:
        if word[:place].endswith(_SLASH) or word[place] == _DOT:
            return place
    return next((place for place in places if word[place - 1] not in _PREFIXES), most)


def centred(words: str, sheet: Sheet) -> list[str]:
    """Cut a title into lines, each in the middle, with three cells free on either side."""
    narrow = Sheet(sheet.cells - 6, sheet.lines)
    lines = filled(words, narrow, 0, 0)
    return [" " * ((sheet.cells - len(line)) // 2) + line for line in lines]


def paginated(lines: Sequence[Line], sheet: Sheet) -> list[list[Line]]:
    """Divide lines into pages, none of which ends with a heading."""
    room = sheet.lines - 1  # the last line holds the number
    pages: list[list[Line]] = []
    at = 0
    while at < len(lines):
        while at < len(lines) and not lines[at].cells:
            at += 1
        end = min(at + room, len(lines))
        end = _moved_up(lines, at, end) if end < len(lines) else end
        page = list(lines[at:end])
        while page and not page[-1].cells:
            page.pop()
        if page:
            pages.append(page)
        at = end
    return pages


def _moved_up(lines: Sequence[Line], start: int, end: int) -> int:
    """Return an earlier end that leaves no heading alone at the foot of the page."""
    last = end
    while last > start and (lines[last - 1].keep or not lines[last - 1].cells):
        last -= 1
    return last if last > start else end


def written(pages: Iterable[Sequence[str]], numbers: Iterable[str], sheet: Sheet) -> str:
    """Return pages as a braille-ready file: each line ends with CR LF, each page with a form feed.

    The number stands at the end of the last line of its page.
    """
    made = []
    for page, number in zip(pages, numbers, strict=True):
        empty = [""] * (sheet.lines - 1 - len(page))
        made.append("\r\n".join([*page, *empty, number.rjust(sheet.cells)]) + "\r\n\f")
    return "".join(made)
