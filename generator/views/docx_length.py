"""About how many pages a Word file has. Only Word knows: no file says it before it is opened.

Blocks are laid out one below the other: lines in Arial, room above and below, pictures, rows of
tables. What is kept together starts a page where it does not fit.
tests/judges/test_word_in_libreoffice.py says how near it comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from generator.arial import ARIAL_LINE, lines
from generator.views.docx_package import SPACES, Element, Package, by_id, is_on, lineage, name

_TWIPS, _EMU, _LINE, _HALF = 20, 12_700, 240, 2  # in a point; in a line; in a point of type
_USUAL = 25  # half points, where no style says a size
_LENGTH = re.compile(r"[0-9]{1,9}")
_WIDOWS = 2  # lines that a page ends or begins with


@dataclass(frozen=True, slots=True)
class _Block:
    """Something on a page: lengths in points. ``line`` is 0 for what cannot be parted."""

    above: float = 0.0
    height: float = 0.0
    below: float = 0.0
    line: float = 0.0
    keep: bool = False
    new_page: bool = False
    next_room: float = 0.0

    @property
    def least(self) -> float:
        """How much of it must be on the page where it begins."""
        return min(self.height, _WIDOWS * self.line) or self.height


@dataclass(slots=True)
class _Pen:
    """Fills pages that are ``room`` points high; the last is filled down to ``used``.

    ``below`` is the room that the last block asks for below it. Between two blocks is what the
    one that wants more asks for, at the top of a page nothing unless the page was asked for.
    """

    room: float
    pages: int = 1
    used: float = 0.0
    below: float = 0.0

    def put(self, kept: list[_Block]) -> None:
        """Put blocks down that are kept together; the last of them may be parted."""
        needed = _together(kept)
        if self.used and kept[0].new_page:
            self._turn()
        elif self.used and self.used + self._gap(kept[0]) + needed > self.room >= needed:
            self._turn()
            kept = [replace(kept[0], above=0.0), *kept[1:]]
        for block in kept:
            self._put(block)
            if block.next_room:
                self.room = block.next_room
                self._turn()

    def _gap(self, block: _Block) -> float:
        return max(self.below, block.above)

    def _turn(self) -> None:
        self.pages, self.used, self.below = self.pages + 1, 0.0, 0.0

    def _put(self, block: _Block) -> None:
        self.used += self._gap(block)
        left = block.height
        while self.used + left > self.room and (self.used or block.line):
            fitting = (self.room - self.used) // block.line * block.line if block.line else 0.0
            if not self.used and fitting <= 0:
                break  # not even one line fits a page
            left -= max(0.0, fitting)
            self._turn()
        self.used += left
        self.below = block.below


def _together(kept: list[_Block]) -> float:
    """Return how high some blocks are without the room above them, of the last its least."""
    gaps = sum(max(one.below, other.above) for one, other in pairwise(kept))
    return sum(block.height for block in kept[:-1]) + gaps + kept[-1].least


@dataclass(frozen=True, slots=True)
class _Styles:
    """The styles of a file by id; what they say is looked up once."""

    by_id: Mapping[str, Element]
    known: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def number(self, paragraph: Element, path: str, attribute: str = "val") -> float:
        """Return what a paragraph or its style says, as a number; 0 where neither does."""
        return _number(self.text(paragraph, path, attribute))

    def text(self, paragraph: Element, path: str, attribute: str) -> str:
        """Return what a paragraph says itself, or else its style."""
        style = _attribute(paragraph, "w:pPr/w:pStyle", "val")
        key = style, path, attribute
        if key not in self.known:
            chain = (_attribute(one, path, attribute) for one in lineage(self.by_id, style))
            self.known[key] = next((said for said in chain if said), "")
        return _attribute(paragraph, path, attribute) or self.known[key]

    def keeps(self, paragraph: Element, property: str) -> bool:
        """Tell whether a paragraph or its style has a property that is on or off."""
        style = _attribute(paragraph, "w:pPr/w:pStyle", "val")
        said = (is_on(one, property) for one in (paragraph, *lineage(self.by_id, style)))
        return next((bool(one) for one in said if one is not None), False)


def length(package: Package) -> int:
    """Return about how many pages a file has."""
    body = package.text.find("w:body", SPACES)
    if body is None:
        return 0
    styles, sections = _Styles(by_id(package.styles)), list(body.iter(name("w:sectPr")))
    if not sections:
        return 0
    pen = _Pen(_room(sections[0])[1])
    for kept in _kept(_blocks(body, sections, styles)):
        pen.put(kept)
    return pen.pages


def _kept(blocks: Iterable[_Block]) -> Iterator[list[_Block]]:
    """Yield the runs of blocks that are kept together."""
    run: list[_Block] = []
    for block in blocks:
        run.append(block)
        if not block.keep:
            yield run
            run = []
    if run:
        yield run


def _blocks(body: Element, sections: list[Element], styles: _Styles) -> Iterator[_Block]:
    """Yield what stands in the text; the last of a section says how high the next pages are."""
    at = 0
    for element in _flat(body):
        width, _ = _room(sections[at])
        if element.tag == name("w:tbl"):
            yield from _rows(element, styles)
            continue
        ends = element.find("w:pPr/w:sectPr", SPACES) is not None and at + 1 < len(sections)
        at += ends
        yield _paragraph(element, width, styles, _room(sections[at])[1] if ends else 0.0)


def _flat(body: Element) -> Iterator[Element]:
    """Yield the paragraphs and tables of the text, those in the contents too."""
    for element in body:
        if element.tag == name("w:sdt"):
            yield from element.iterfind("w:sdtContent/w:p", SPACES)
        elif element.tag in {name("w:p"), name("w:tbl")}:
            yield element


def _room(section: Element) -> tuple[float, float]:
    """Return the width and height between the margins of a section, in points."""

    def said(tag: str, attribute: str) -> float:
        return _number(_attribute(section, tag, attribute))

    across = said("w:pgSz", "w") - said("w:pgMar", "left") - said("w:pgMar", "right")
    down = said("w:pgSz", "h") - said("w:pgMar", "top") - said("w:pgMar", "bottom")
    return across / _TWIPS, down / _TWIPS


def _paragraph(element: Element, width: float, styles: _Styles, next_room: float = 0.0) -> _Block:
    """Return a paragraph; one in a frame takes no room, for words stand beside it."""
    keep = styles.keeps(element, "w:pPr/w:keepNext")
    if element.find("w:pPr/w:framePr", SPACES) is not None:
        return _Block(keep=keep, new_page=styles.keeps(element, "w:pPr/w:pageBreakBefore"))
    line = _line(element, styles)
    drawn = [_number(e.get("cy", "")) / _EMU for e in element.iter(name("wp:extent"))]
    whole = styles.keeps(element, "w:pPr/w:keepLines") or bool(drawn)
    return _Block(
        styles.number(element, "w:pPr/w:spacing", "before") / _TWIPS,
        max(drawn) if drawn else _count(element, width, styles) * line,
        styles.number(element, "w:pPr/w:spacing", "after") / _TWIPS,
        0.0 if whole else line,
        keep,
        styles.keeps(element, "w:pPr/w:pageBreakBefore"),
        next_room,
    )


def _line(element: Element, styles: _Styles) -> float:
    """Return how high one line of a paragraph is, in points."""
    said = styles.number(element, "w:pPr/w:spacing", "line")
    if styles.text(element, "w:pPr/w:spacing", "lineRule") == "exact":
        return said / _TWIPS
    size = (styles.number(element, "w:rPr/w:sz") or _USUAL) / _HALF
    return size * ARIAL_LINE * (said or _LINE) / _LINE


def _count(element: Element, width: float, styles: _Styles) -> int:
    """Return how many lines the words of a paragraph take."""
    size = (styles.number(element, "w:rPr/w:sz") or _USUAL) / _HALF
    indents = (styles.number(element, "w:pPr/w:ind", side) for side in ("left", "right"))
    beside = _beside(element) if element.find("w:pPr/w:framePr", SPACES) is None else 0.0
    room = width - sum(indents) / _TWIPS - beside
    return sum(lines(words, size, room) for words in _lines(element))


def _beside(element: Element) -> float:
    """Return how much of the width a picture in a frame before a paragraph takes, in points."""
    before = element.getprevious()
    frame = before.find("w:pPr/w:framePr", SPACES) if before is not None else None
    if frame is None:
        return 0.0
    return sum(_number(frame.get(name(f"w:{key}"), "")) for key in ("w", "hSpace")) / _TWIPS


def _lines(element: Element) -> list[str]:
    """Return the words between the line breaks; of a line with a tab, what follows it.

    A break at the end makes no line of its own: so LibreOffice has it.
    """
    said = [""]
    for part in element.iter(name("w:t"), name("w:br"), name("w:tab")):
        if part.tag == name("w:br"):
            said.append("")
        elif part.tag == name("w:t"):
            said[-1] += part.text or ""
        elif part.getparent().tag == name("w:r"):
            said[-1] = ""
    return said[:-1] if len(said) > 1 and not said[-1] else said


def _rows(table: Element, styles: _Styles) -> Iterator[_Block]:
    """Yield the rows of a table, each as high as its highest cell."""
    widths = [_number(each.get(name("w:w"), "")) / _TWIPS for each in table.iter(name("w:gridCol"))]
    for row in table.iterfind("w:tr", SPACES):
        cells = row.iterfind("w:tc", SPACES)
        heights = (_cell(cell, width, styles) for cell, width in zip(cells, widths, strict=False))
        yield _Block(height=max(heights, default=0.0))


def _cell(cell: Element, width: float, styles: _Styles) -> float:
    held = [_paragraph(one, width - 2 * _CELL, styles) for one in cell.iterfind("w:p", SPACES)]
    return sum(block.above + block.height + block.below for block in held)


_CELL = 5.4  # points between the edge of a cell and its words: what Word takes unless told


def _attribute(element: Element, path: str, attribute: str) -> str:
    found = element.find(path, SPACES)
    return found.get(name(f"w:{attribute}"), "") if found is not None else ""


def _number(said: str) -> float:
    """Return a length as it is written, 0 where it is none: anybody may have made the file."""
    return float(said) if _LENGTH.fullmatch(said) else 0.0
