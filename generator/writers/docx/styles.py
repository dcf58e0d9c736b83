"""Fit the reference document's styles to a sheet and to the organisation's colours."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from generator.collection import Colours
from generator.writers.docx.sheet import Sheet, twips

BASE = 12.5  # the size for which the reference document was made
LINE = 240  # a single line, in Word's measure
_REFERENCE = Colours()


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
    for lang in root.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)


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


def lay_out(section: Any, sheet: Sheet) -> None:
    """Set the page's size and margins."""
    page, margins = section._sectPr.pgSz, section._sectPr.pgMar  # noqa: SLF001 - plain XML
    page.set(qn("w:w"), str(twips(sheet.width)))
    page.set(qn("w:h"), str(twips(sheet.height)))
    for side in ("left", "right", "top", "bottom"):
        margins.set(qn(f"w:{side}"), str(twips(sheet.margin)))
    for side in ("header", "footer"):
        margins.set(qn(f"w:{side}"), str(twips(sheet.margin / 2)))
