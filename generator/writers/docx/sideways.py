"""Parts of a Word file on pages that lie on their side: each is a section of its own."""

from __future__ import annotations

from copy import deepcopy

from docx.oxml.ns import qn

from generator.writers.docx.desk import Desk
from generator.writers.docx.front import foot
from generator.writers.docx.ooxml import Element, amend, paragraph
from generator.writers.docx.sheet import twips

_EDGE = 1.7  # centimetres above and below, so that a drawing has room under its heading


def turn(desk: Desk) -> None:
    """Lay the parts of the desk that are noted on their side, and what follows upright again."""
    for first, last in desk.sideways:
        whole = desk.file.element.body.sectPr
        amend(_before(first), deepcopy(whole))
        amend(last, _lying(whole))
        _forget_cover(whole)
    for section in desk.file.sections:
        if section.page_width > section.page_height:
            foot(desk, section, desk.sheet.height - 2 * desk.sheet.margin)


def _before(first: Element) -> Element:
    """Return the paragraph that ends what is before a part; after a table, an empty one."""
    before = first.getprevious()
    if before is None or before.tag != qn("w:p"):
        before = paragraph("BodyText", [])
        first.addprevious(before)
    return before


def _lying(whole: Element) -> Element:
    """Return the properties of a section whose pages lie on their side."""
    made = deepcopy(whole)
    for old in made.findall(qn("w:footerReference")):
        made.remove(old)
    _forget_cover(made)
    page, margins = made.find(qn("w:pgSz")), made.find(qn("w:pgMar"))
    across, down = page.get(qn("w:w")), page.get(qn("w:h"))
    page.set(qn("w:w"), down)
    page.set(qn("w:h"), across)
    page.set(qn("w:orient"), "landscape")
    for side in ("top", "bottom"):
        margins.set(qn(f"w:{side}"), str(twips(_EDGE)))
    return made


def _forget_cover(section: Element) -> None:
    """Take away that the first page has no header: only the cover has none."""
    for old in section.findall(qn("w:titlePg")):
        section.remove(old)
