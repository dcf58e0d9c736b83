"""Break a good file of a clean document in one way, at one of several places."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf

from generator.diagnostics import Diagnostic
from generator.editions import prepare
from generator.model import Document
from generator.registry import load_rules, load_writers
from generator.views.docx import read_docx
from generator.views.epub import read_epub
from generator.views.html import read_html
from generator.views.pdf import read_pdf
from tests.audits.specimen import elements
from tests.faults.planting import clean

READERS: dict[str, Callable[[bytes], Any]] = {
    "html": read_html,
    "docx": read_docx,
    "pdf": read_pdf,
    "epub": read_epub,
}
GUIDE, WARD, EASY = (
    "your-day-at-the-clinic",
    "welcome-to-the-ward",
    "your-day-at-the-clinic-easy-read",
)

# Which file, and which of the like places in it, counted from 0.
Where = tuple[str, int]
IN_TEXT: tuple[Where, ...] = ((GUIDE, 0), (GUIDE, 3), (WARD, 1))
IN_TABLES: tuple[Where, ...] = ((GUIDE, 0), (GUIDE, 1), (WARD, 0))
IN_PAIRS: tuple[Where, ...] = ((EASY, 2), (EASY, 7), (EASY, 12))
IN_USES: tuple[Where, ...] = ((EASY, 0), (EASY, 1), (EASY, 2))
WHOLE: tuple[Where, ...] = ((GUIDE, 0), (WARD, 0), (EASY, 0))

TEXT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
CORE, HEADER, FOOTER = "docProps/core.xml", "word/header1.xml", "word/footer1.xml"

BOOK, NAV, OPF = r"EPUB/chapter-\d+\.xhtml", r"EPUB/nav\.xhtml", r"EPUB/package\.opf"
SHEET = r"EPUB/style\.css"
_SEAM = "\f"  # between the files of a book, which hold none

Change = Callable[[bytes, int], bytes]
PdfChange = Callable[[Any, int], None]


@dataclass(frozen=True)
class FileFault:
    """One kind of fault of a finished file, and the places where it is planted."""

    code: str
    what: str
    format: str
    change: Change
    places: tuple[Where, ...]


@cache
def document(stem: str) -> Document:
    """Return one of the clean documents, ready for the writers."""
    found = next(d for d in clean().documents if d.stem == stem)
    return prepare(found, clean())


@cache
def good(stem: str, format: str) -> bytes:
    """Return the good file."""
    return load_writers("generator.writers")[format].write(document(stem), clean())


def audit(stem: str, format: str, data: bytes, code: str = "") -> list[Diagnostic]:
    """Return what the audits (or one of them) find in a file of a document."""
    view, held = READERS[format](data), document(stem)
    rules = [r for r in load_rules("generator.audits").values() if r.format == format]
    rules = [r for r in rules if not r.editions or held.edition in r.editions]
    wanted = (r for r in rules if code in {"", r.code})
    return [d for r in wanted for d in r.run(view, held, clean())]


def swap(text: str, old: str, new: str, place: int) -> str:
    """Replace one match of a pattern: the first, the second …"""
    found = list(re.finditer(old, text, re.DOTALL))[place]
    return text[: found.start()] + found.expand(new) + text[found.end() :]


def html(
    code: str, what: str, old: str, new: str, places: tuple[Where, ...] = IN_TEXT
) -> FileFault:
    """Return a fault of web pages: a match of ``old`` becomes ``new``."""

    def change(data: bytes, place: int) -> bytes:
        return swap(data.decode(), old, new, place).encode()

    return FileFault(code, what, "html", change, places)


def docx(
    code: str, what: str, old: str, new: str, places: tuple[Where, ...] = IN_TEXT, part: str = TEXT
) -> FileFault:
    """Return a fault of Word files: a match of ``old`` in one of the parts becomes ``new``."""

    def change(data: bytes, place: int) -> bytes:
        made = BytesIO()
        with zipfile.ZipFile(BytesIO(data)) as given, zipfile.ZipFile(made, "w") as taken:
            for name in given.namelist():
                held = given.read(name)
                if name == part:
                    held = swap(held.decode(), old, new, place).encode()
                taken.writestr(name, held)
        return made.getvalue()

    return FileFault(code, what, "docx", change, places)


def epub(
    code: str, what: str, old: str, new: str, places: tuple[Where, ...] = IN_TEXT, part: str = BOOK
) -> FileFault:
    """Return a fault of e-books: a match of ``old`` in the files that ``part`` names is ``new``."""

    def change(data: bytes, place: int) -> bytes:
        made = BytesIO()
        with zipfile.ZipFile(BytesIO(data)) as given, zipfile.ZipFile(made, "w") as taken:
            held = {name: given.read(name) for name in given.namelist()}
            text = _SEAM.join(held[n].decode() for n in held if re.fullmatch(part, n))
            changed = iter(swap(text, old, new, place).split(_SEAM))
            for name, data_ in held.items():
                whole = re.fullmatch(part, name)
                taken.writestr(name, next(changed).encode() if whole else data_)
        return made.getvalue()

    return FileFault(code, what, "epub", change, places)


def pdf(code: str, what: str, do: PdfChange, places: tuple[Where, ...] = WHOLE) -> FileFault:
    """Return a fault of PDFs: what ``do`` does to one place of an open file."""

    def change(data: bytes, place: int) -> bytes:
        made = BytesIO()
        with pikepdf.open(BytesIO(data)) as held:
            do(held, place)
            held.save(made)
        return made.getvalue()

    return FileFault(code, what, "pdf", change, places)


def tagged(held: Any, tag: str, place: int) -> Any:
    """Return one of the structure elements of a type."""
    return [e for e in elements(held) if tag == e.S][place]


def redraw(held: Any, page: int, operator: str, change: Callable[[list[Any]], list[Any]]) -> None:
    """Change the operands of all instructions of one kind on a page."""
    sheet = held.pages[page]
    drawn = [
        pikepdf.ContentStreamInstruction(change(list(one.operands)), one.operator)
        if str(one.operator) == operator
        else one
        for one in pikepdf.parse_content_stream(sheet)
    ]
    sheet.Contents = held.make_stream(pikepdf.unparse_content_stream(drawn))
