"""How the letters of a Word file look: what runs, styles and tables say of them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.views.colour import BLACK, WHITE, Colour, colour_of
from generator.views.docx_marks import SILENT, is_hidden
from generator.views.docx_package import (
    SPACES,
    Element,
    Package,
    by_id,
    is_on,
    lineage,
    name,
    value,
)

_LEAST = 10  # points, where nothing gives a size (ISO/IEC 29500-1 17.3.2.38)
_LETTERS = {
    name("w:tab"): "\t",
    name("w:br"): "\n",
    name("w:cr"): "\n",
    name("w:noBreakHyphen"): "-",
}


@dataclass(frozen=True, slots=True)
class DocxRun:
    """Letters of one look. ``paragraph`` counts those of the text, -1 in headers and footers.

    ``text`` is as it stands, with its tabs and line breaks. ``size`` is in points.
    ``colour`` and ``ground`` are None where one cannot say. ``alignment`` is that of its
    paragraph ("both" is justified), ``style`` the paragraph's.
    """

    paragraph: int
    text: str
    style: str
    alignment: str
    size: float
    italic: bool
    underlined: bool
    capitals: bool
    linked: bool
    colour: Colour | None
    ground: Colour | None


@dataclass(frozen=True, slots=True)
class _Styles:
    """The styles of a file by id, and the properties that all letters begin with."""

    paragraphs: Mapping[str, Element]
    characters: Mapping[str, Element]
    tables: Mapping[str, Element]
    defaults: Element


def read_runs(package: Package) -> Iterator[DocxRun]:
    """Yield the letters of the text, then of headers and footers, in order."""
    styles = _Styles(
        by_id(package.styles),
        by_id(package.styles, "character"),
        by_id(package.styles, "table"),
        package.styles.find("w:docDefaults/w:rPrDefault", SPACES),
    )
    for number, paragraph in enumerate(package.text.iter(name("w:p"))):
        yield from _runs(paragraph, number, styles)
    for part in package.running.values():
        for paragraph in part.iter(name("w:p")):
            yield from _runs(paragraph, -1, styles)


def watermarks(package: Package) -> tuple[str, ...]:
    """Return what lies behind or over the pages: pictures in headers, and WordArt."""
    headers = (part for held, part in package.running.items() if "header" in held)
    behind = (e for part in headers for e in part.iter(name("w:pict"), name("wp:anchor")))
    every = (package.text, *package.running.values())
    art = [e for part in every for e in part.iter(name("v:textpath"))]
    return ("a picture in the header",) * any(True for _ in behind) + ("WordArt",) * bool(art)


def _runs(paragraph: Element, number: int, styles: _Styles) -> Iterator[DocxRun]:
    style = value(paragraph, "w:pPr/w:pStyle")
    holders = [paragraph, *lineage(styles.paragraphs, style)]
    alignment = _first(value(holder, "w:pPr/w:jc") for holder in holders)
    ground = _ground(holders, styles)
    for run, linked in _shown(paragraph, linked=False):
        chain = [run, *lineage(styles.characters, value(run, "w:rPr/w:rStyle") or "-")]
        chain += [*holders[1:], styles.defaults]
        under = _under(chain[: len(chain) - len(holders)], ground)
        yield DocxRun(
            number,
            "".join(_letters(run)),
            style,
            alignment,
            _size(chain),
            _on(chain, "i"),
            _first(value(each, "w:rPr/w:u") for each in chain) not in {"", "none"},
            _on(chain, "caps") or _on(chain, "smallCaps"),
            linked,
            _ink(chain, under),
            under,
        )


def _shown(element: Element, *, linked: bool) -> Iterator[tuple[Element, bool]]:
    """Yield the runs of a paragraph that are seen, and whether they are part of a link."""
    for child in element:
        if child.tag in SILENT or is_hidden(child):
            continue
        if child.tag == name("w:r"):
            yield child, linked
        elif child.tag != name("w:p"):
            yield from _shown(child, linked=linked or child.tag == name("w:hyperlink"))


def _letters(run: Element) -> Iterator[str]:
    for child in run:
        yield (child.text or "") if child.tag == name("w:t") else _LETTERS.get(child.tag, "")


def _size(chain: Iterable[Element]) -> float:
    given = _first(value(each, "w:rPr/w:sz") for each in chain)
    return int(given) / 2 if given.isdecimal() else _LEAST


def _on(chain: Iterable[Element], property: str) -> bool:
    given = (is_on(each, f"w:rPr/w:{property}") for each in chain)
    return next((each for each in given if each is not None), False)


def _ink(chain: Iterable[Element], ground: Colour | None) -> Colour | None:
    """Return the colour of letters; where none is given, Word takes black or white."""
    given = _first(value(each, "w:rPr/w:color") for each in chain)
    if given not in {"", "auto"}:
        return colour_of(given)
    return BLACK if ground == WHITE else None


def _ground(holders: Iterable[Element], styles: _Styles) -> Colour | None:
    """Return the colour under a paragraph: its own, its style's, its cell's, or white."""
    fills = [_fill(holder, "w:pPr/w:shd") for holder in holders]
    paragraph = next(iter(holders))
    for cell in paragraph.iterancestors(name("w:tc")):
        fills += [_fill(cell, "w:tcPr/w:shd"), _row_fill(cell, styles)]
    return _painted(fills, WHITE)


def _row_fill(cell: Element, styles: _Styles) -> str:
    """Return the colour that a table's style gives to the cells of its first row."""
    row = cell.getparent()
    table = row.getparent()
    if table is None or table.find("w:tr", SPACES) is not row:
        return ""
    chain = lineage(styles.tables, value(table, "w:tblPr/w:tblStyle") or "-")
    path = "w:tblStylePr[@w:type='firstRow']/w:tcPr/w:shd"
    return _first(_fill(style, path) for style in chain)


def _under(chain: Iterable[Element], ground: Colour | None) -> Colour | None:
    """Return the colour under letters: their own shade over their paragraph's."""
    shades = list(chain)
    if any(each.find("w:rPr/w:highlight", SPACES) is not None for each in shades):
        return None
    return _painted([_fill(each, "w:rPr/w:shd") for each in shades], ground)


def _fill(element: Element, path: str) -> str:
    shade = element.find(path, SPACES)
    given = shade.get(name("w:fill"), "") if shade is not None else ""
    return "" if given == "auto" else str(given)


def _painted(fills: Iterable[str], under: Colour | None) -> Colour | None:
    given = _first(fills)
    return colour_of(given) if given else under


def _first(given: Iterable[str]) -> str:
    return next((each for each in given if each), "")
