"""Word: the tree as a .docx that staff can edit."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

import docx

from generator import resources
from generator.collection import Collection
from generator.languages import is_rtl
from generator.model import Document
from generator.registry import writer
from generator.settings import USUAL
from generator.writers.docx.body import Setting, blocks
from generator.writers.docx.desk import Desk
from generator.writers.docx.front import contents, cover, running, start_on_new_page
from generator.writers.docx.package import save
from generator.writers.docx.sheet import sheet_of
from generator.writers.docx.sideways import turn
from generator.writers.docx.styles import fit, lay_out

_LONG_AGO = datetime(2000, 1, 1)  # noqa: DTZ001 - Word's dates have no zone


def write(document: Document, collection: Collection) -> bytes:
    """Return the document as a Word file: same document, same bytes."""
    path = resources.find("templates/docx/reference.docx", collection.roots)
    file = docx.Document(str(path))
    sheet = sheet_of(document, collection.settings.large_print or USUAL)
    desk = Desk(file, document, collection, sheet)
    fit(file, sheet, collection.settings.colours, document.meta.language)
    section = file.sections[0]
    lay_out(section, sheet, rtl=is_rtl(document.meta.language))
    running(desk, section)
    _fill(desk)
    turn(desk)
    _describe(file, document, collection)
    return save(file)


def _fill(desk: Desk) -> None:
    front, listed = cover(desk), contents(desk)
    text = blocks(desk, desk.document.blocks, Setting())
    for part in (listed, text):
        start_on_new_page(part)
    body = desk.file.element.body
    end = body[-1]
    for made in (*front, *listed, *text):
        end.addprevious(made)


def _describe(file: Any, document: Document, collection: Collection) -> None:
    """Fill in the properties: title, author, subject, language; no clock."""
    meta, told = document.meta, file.core_properties
    told.title, told.subject = meta.title, meta.summary
    told.author = told.last_modified_by = collection.settings.organisation.name
    told.keywords, told.language = ", ".join(meta.keywords), meta.language
    told.comments, told.category, told.revision = "", str(meta.kind), 1
    told.version = meta.version
    day = datetime.combine(meta.updated, time()) if meta.updated else _LONG_AGO
    told.created = told.modified = day


word = writer("docx", suffix=".docx", label="Word")(write)
