"""A Word file as its paragraphs, lists and tables say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from generator.announcing.said import Said, row
from generator.views.docx import heading_level, list_of
from generator.views.docx_marks import marks
from generator.views.docx_package import SPACES, Element, by_id, is_on, lineage, name, value
from generator.views.docx_package import open_package as open_file


def read_word(data: bytes) -> tuple[Said, ...]:
    """Return what a Word file says, in order. Raises ``UnreadableOutputError``."""
    package = open_file(data)
    styles = by_id(package.styles)
    body = package.text.find("w:body", SPACES)
    ordered = _ordered(package.numbering)
    return tuple(_things(body if body is not None else (), styles, ordered))


def _ordered(numbering: Element) -> dict[str, int]:
    """Return the first number of each list that has numbers, by its id."""
    plans = {
        a.get(name("w:abstractNumId"), ""): a for a in numbering.iterfind("w:abstractNum", SPACES)
    }
    found = {}
    for number in numbering.iterfind("w:num", SPACES):
        plan = plans.get(value(number, "w:abstractNumId"))
        first = plan.find("w:lvl", SPACES) if plan is not None else None
        if first is not None and value(first, "w:numFmt") == "decimal":
            begins = (
                value(number, "w:lvlOverride/w:startOverride") or value(first, "w:start") or "1"
            )
            found[number.get(name("w:numId"), "")] = int(begins)
    return found


def _things(
    elements: Iterable[Element], styles: Mapping[str, Element], ordered: Mapping[str, int]
) -> Iterator[Said]:
    found = (thing for element in elements for thing in _thing(element, styles))
    for kind, group in groupby(found, key=lambda pair: pair[0]):
        said = tuple(thing for _, thing in group)
        if kind:
            yield Said("list", parts=tuple(_labelled(said, ordered.get(kind))))
        else:
            yield from said


def _labelled(items: tuple[Said, ...], first: int | None) -> Iterator[Said]:
    for place, item in enumerate(items):
        yield replace(item, label="\u2022" if first is None else f"{first + place}.")


def _thing(element: Element, styles: Mapping[str, Element]) -> Iterator[tuple[str, Said]]:
    """Yield what is said of an element, each with the list that it is an item of, if any."""
    if element.tag == name("w:tbl"):
        yield "", _table(element)
    elif element.tag == name("w:sdt"):
        yield from _control(element, styles)
    elif element.tag == name("w:p"):
        yield from _paragraph(element, styles)


def _control(element: Element, styles: Mapping[str, Element]) -> Iterator[tuple[str, Said]]:
    content = element.find("w:sdtContent", SPACES)
    inner = content if content is not None else ()
    if value(element, "w:sdtPr/w:docPartObj/w:docPartGallery") == "Table of Contents":
        entries = [_words(p) for p in inner if p.find("w:hyperlink", SPACES) is not None]
        yield "", Said("contents", parts=tuple(Said("item", words) for words in entries))
        return
    for held in inner:
        yield from _thing(held, styles)


def _paragraph(element: Element, styles: Mapping[str, Element]) -> Iterator[tuple[str, Said]]:
    holders = [element, *lineage(styles, value(element, "w:pPr/w:pStyle"))]
    for kind, said in marks(element):
        if kind == "picture" and said:
            yield "", Said("picture", said)
    words = _words(element)
    if not words:
        return
    level, listed = heading_level(holders), list_of(holders)
    if level:
        yield "", Said(f"heading {level}", words)
    elif listed:
        yield listed, Said("item", words)
    else:
        yield "", Said("paragraph", words)


def _words(element: Element) -> str:
    """Return the words of a paragraph, with each link marked as one."""
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == name("w:hyperlink"):
            yield f"[link: {' '.join(''.join(_said(child)).split())}]"
        else:
            holder: Any = [child]
            yield from _said(holder)


def _said(element: Element) -> Iterator[str]:
    return (text for kind, text in marks(element) if kind == "words")


def _table(table: Element) -> Said:
    rows = table.findall("w:tr", SPACES)
    cells = [[_cell(cell) for cell in each.iterfind("w:tc", SPACES)] for each in rows]
    headed = bool(rows) and bool(is_on(rows[0], "w:trPr/w:tblHeader"))
    heads = cells[0] if headed else []
    start = 1 if _first_column(table) else 0
    read = [
        row(each[start:], heads[start:], number, "".join(each[:start]))
        if heads and number > 1
        else row(each, (), number)
        for number, each in enumerate(cells, start=1)
    ]
    caption = value(table, "w:tblPr/w:tblCaption")
    return Said("table", caption, tuple(read), columns=max(map(len, cells), default=0))


def _first_column(table: Element) -> bool:
    look = table.find("w:tblPr/w:tblLook", SPACES)
    return look is not None and look.get(name("w:firstColumn")) in {"1", "true"}


def _cell(cell: Element) -> str:
    return " ".join(words for p in cell.iter(name("w:p")) if (words := _words(p)))
