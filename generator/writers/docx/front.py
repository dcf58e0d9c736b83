"""The cover, the contents, and what stands on every page."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn

from generator import wording
from generator.languages import language_of
from generator.writers.docx.desk import Desk
from generator.writers.docx.ooxml import Element, amend, field, paragraph, run, w
from generator.writers.docx.sheet import twips
from generator.writers.docx.words import drawing
from generator.writers.outline import Entry, outline

LONG = 6
_STYLES = {
    "organisation": "CoverOrganisation",
    "edition": "CoverEdition",
    "title": "Heading1",
    "subtitle": "Subtitle",
    "status": "CoverStatus",
}


def cover(desk: Desk) -> list[Element]:
    """Return the lines of the cover and its picture; the title is the one Heading 1."""
    organisation = desk.collection.settings.organisation.name
    lines = wording.cover(desk.document, organisation, draft=desk.collection.draft)
    made = [_line(line) for line in lines]
    ref = desk.document.meta.picture
    picture = drawing(desk, ref, min(_width(desk), desk.sheet.text_width)) if ref else None
    if picture is not None:
        made.append(paragraph("CoverPicture", [picture]))
    return made


def _width(desk: Desk) -> float:
    """Return how wide the picture of the cover may be, in centimetres: high lines need room."""
    return 6.0 if language_of(desk.document.meta.language).line else 8.0


def _line(line: wording.CoverLine) -> Element:
    if line.role == "edition":
        return paragraph("CoverEdition", [run(f"\u00a0{line.text}\u00a0", w("rStyle", val="Mark"))])
    return paragraph(_STYLES.get(line.role, "CoverLine"), [run(line.text)])


def contents(desk: Desk) -> list[Element]:
    r"""Return the contents: a field that is already filled in, so that Word asks nothing.

    It has links and no page numbers (``\\n``): a page number would be right only until
    somebody edits the file.
    """
    deep = desk.sheet.column and desk.document.edition == "standard"
    entries = outline(desk.document, 2 if deep else 1)
    if sum(1 + len(entry.entries) for entry in outline(desk.document)) <= LONG:
        return []
    lines = [line for entry in entries for line in _entry(desk, entry, 1)]
    opening = field(f'TOC \\o "2-{3 if deep else 2}" \\n \\h \\z \\u', "")
    lines[0][1:1] = opening[:3]
    lines[-1].append(opening[4])
    title = paragraph("ContentsTitle", [run(desk.document.labels.contents)])
    gallery = w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique"))
    return [w("sdt", w("sdtPr", gallery), w("sdtContent", title, *lines))]


def _entry(desk: Desk, entry: Entry, level: int) -> list[Element]:
    link = w("hyperlink", run(entry.words), anchor=desk.bookmark(entry.id), history=1)
    below = [line for inner in entry.entries for line in _entry(desk, inner, level + 1)]
    return [paragraph(f"TOC{level}", [link]), *below]


def start_on_new_page(content: list[Element]) -> None:
    """Begin a part on a page of its own."""
    for made in content:
        first = made if made.tag == qn("w:p") else next(iter(made.iter(qn("w:p"))))
        amend(first, w("pageBreakBefore"))
        return


def running(desk: Desk, section: Any) -> None:
    """Fill header and footer: status in words on a draft, title and page number on all.

    The cover has none of its own (``different first page``).
    """
    section.different_first_page_header_footer = True
    status = wording.status_line(desk.document, draft=desk.collection.draft)
    _fill(section.header, paragraph("Header", [run(status)] if status else []))
    foot(desk, section, desk.sheet.text_width)


def foot(desk: Desk, section: Any, across: float) -> None:
    """Fill the footer of a section whose lines are so many centimetres long."""
    end = twips(across)
    page = _page_of(desk.document.labels.page_of)
    tabs = w("tabs", w("tab", val="right", pos=end))
    words = [run(desk.document.meta.title), w("r", w("tab")), *page]
    _fill(section.footer, paragraph("Footer", words, tabs))


def _page_of(label: str) -> list[Element]:
    """Return the runs of "Page 2 of 4", its numbers as fields."""
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    parts = (part for part in re.split(r"(\{page\}|\{pages\})", label) if part)
    made = (field(fields[part], "2") if part in fields else [run(part)] for part in parts)
    return [element for runs in made for element in runs]


def _fill(part: Any, content: Element) -> None:
    part.is_linked_to_previous = False
    holder = part._element  # noqa: SLF001 - python-docx gives no other way
    for old in list(holder):
        holder.remove(old)
    holder.append(content)
