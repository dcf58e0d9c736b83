"""Fit the reference document's styles to a sheet and to the organisation's colours."""

from __future__ import annotations

import re
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from generator.collection import Colours
from generator.languages import is_rtl, language_of
from generator.writers.docx.ooxml import w
from generator.writers.docx.sheet import Sheet, twips

BASE = 12.5  # the size for which the reference document was made
LINE = 240  # a single line, in Word's measure
_REFERENCE = Colours()
_ARIAL = "Arial"
_THEMED = re.compile(r'(?<=<a:srgbClr val=")[0-9A-F]{6}')


def fit(file: Any, sheet: Sheet, colours: Colours, language: str) -> None:
    """Scale type and space from 12.5 pt, set the line, the colours and the language."""
    root = file.styles.element
    factor = sheet.size / BASE
    for size in root.iter(qn("w:sz"), qn("w:szCs")):
        size.set(qn("w:val"), str(round(int(size.get(qn("w:val"))) * factor)))
    for spacing in root.iter(qn("w:spacing")):
        for key in (qn("w:before"), qn("w:after")):
            if spacing.get(key):
                spacing.set(key, str(round(int(spacing.get(key)) * factor)))
        if spacing.get(qn("w:line")) == str(LINE + 1):
            spacing.set(qn("w:line"), str(round(LINE * sheet.line)))
    _recolour(root, colours)
    _recolour_theme(file.part.part_related_by(RELATIONSHIP_TYPE.THEME), colours)
    for lang in root.iter(qn("w:lang")):
        for key in ("val", "eastAsia", "bidi"):
            lang.set(qn(f"w:{key}"), language)
    _name_font(root, language_of(language).office)
    if is_rtl(language):
        _turn(root)


def _name_font(root: Any, family: str) -> None:
    """Name the font of scripts that the theme's Arial does not hold."""
    if family == _ARIAL:
        return
    for fonts in root.iter(qn("w:rFonts")):
        for kind in ("eastAsia", "cs"):
            fonts.set(qn(f"w:{kind}"), family)
            fonts.attrib.pop(qn(f"w:{kind}Theme"), None)
        fonts.attrib.pop(qn("w:cstheme"), None)


def _turn(root: Any) -> None:
    """Make right to left the way of all text (ISO/IEC 29500-1 17.3.1.6 and 17.3.2.30)."""
    defaults = root.find(qn("w:docDefaults"))
    for lang in defaults.iter(qn("w:lang")):
        lang.addprevious(w("rtl"))
    for spacing in defaults.iter(qn("w:spacing")):
        spacing.addprevious(w("bidi"))
    for borders in root.iter(qn("w:pBdr")):
        _swap(borders)


def _swap(borders: Any) -> None:
    """Put the left border of a paragraph on its right: borders do not follow the text."""
    left, right = borders.find(qn("w:left")), borders.find(qn("w:right"))
    if left is not None:
        left.tag = qn("w:right")
    if right is not None:
        right.tag = qn("w:left")
    order = [qn(f"w:{side}") for side in ("top", "left", "bottom", "right")]
    borders[:] = sorted(borders, key=lambda border: order.index(border.tag))


def _recolour(root: Any, colours: Colours) -> None:
    changed = {
        _REFERENCE.main[1:]: colours.main[1:],
        _REFERENCE.dark[1:]: colours.dark[1:],
        _REFERENCE.tint[1:]: colours.tint[1:],
    }
    for made in root.iter():
        for key in (qn("w:val"), qn("w:color"), qn("w:fill")):
            if made.get(key) in changed:
                made.set(key, changed[made.get(key)])


def _recolour_theme(theme: Any, colours: Colours) -> None:
    """Offer staff the organisation's colours where Word lets them choose one."""
    changed = dict(zip(_theirs(_REFERENCE), _theirs(colours), strict=True))
    text = _THEMED.sub(lambda found: changed.get(found[0], found[0]), theme.blob.decode())
    theme._blob = text.encode()  # noqa: SLF001 - python-docx keeps such a part as it is


def _theirs(colours: Colours) -> tuple[str, str, str]:
    return colours.main[1:].upper(), colours.dark[1:].upper(), colours.tint[1:].upper()


def lay_out(section: Any, sheet: Sheet, *, rtl: bool = False) -> None:
    """Set the page's size, margins and direction."""
    page, margins = section._sectPr.pgSz, section._sectPr.pgMar  # noqa: SLF001 - plain XML
    page.set(qn("w:w"), str(twips(sheet.width)))
    page.set(qn("w:h"), str(twips(sheet.height)))
    for side in ("left", "right", "top", "bottom"):
        margins.set(qn(f"w:{side}"), str(twips(sheet.margin)))
    for side in ("header", "footer"):
        margins.set(qn(f"w:{side}"), str(twips(sheet.margin / 2)))
    if rtl:
        section._sectPr.find(qn("w:docGrid")).addprevious(w("bidi"))  # noqa: SLF001 - plain XML
