"""Useful pages that fill a booklet up to a multiple of 4: never a blank one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from types import MappingProxyType

import pikepdf
from pikepdf import Pdf

from generator.collection import Collection, Contacts
from generator.model import Document
from generator.writers import markup
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.sheets import layout

UNIT = 4  # pages of a folded sheet
_TAGGED = frozenset({"BDC", "BMC", "EMC", "DP", "MP"})
_POINTS = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Page:
    """A page to fill: its heading, questions with lines to write on, and ways to reach us."""

    title: str
    asks: tuple[str, ...] = ()
    lines: int = 0
    contacts: tuple[tuple[str, str], ...] = ()


_PAGES = MappingProxyType(
    {
        "notes": Page("My notes", ("",), 12),
        "feedback": Page(
            "Tell us what you think",
            ("What was good?", "What was hard to understand?", "What is missing?"),
            3,
        ),
    }
)


def missing(count: int) -> int:
    """Return how many pages are lacking to a multiple of 4."""
    return -count % UNIT


def filled(pdf: Pdf, document: Document, collection: Collection, css: str) -> None:
    """Add the pages that lack: those of the settings, then a back cover.

    They are artifacts: a screen reader reads the document, and has no use for lines to write on.
    """
    lacking = missing(len(pdf.pages))
    if not lacking:
        return
    first = pdf.pages[0]
    height = (float(first.trimbox[3]) - float(first.trimbox[1])) / _POINTS
    on_left = len(pdf.pages) % 2  # the first page of what is laid out is a right-hand one
    html = _html(document, collection, lacking - 1, height, on_left=bool(on_left))
    laid = lay_out(html, css, collection.roots, _nothing, id=f"{document.id}-fill")
    with pikepdf.open(BytesIO(laid.data)) as extra:
        for page in list(extra.pages)[on_left:]:
            _silence(extra, page)
            pdf.pages.append(page)


def _html(
    document: Document, collection: Collection, count: int, height: float, *, on_left: bool
) -> str:
    settings, meta = collection.settings, document.meta
    contacts = _contacts(settings.contacts)
    names = [settings.print.fill[n % len(settings.print.fill)] for n in range(count)]
    facts = [meta.title, f"version {meta.version}" if meta.version else ""]
    values = {
        "language": meta.language,
        "title": meta.title,
        "layout": layout(document),
        "pages": [*([Page("")] if on_left else []), *(_page(name, contacts) for name in names)],
        "organisation": settings.organisation.name,
        "contacts": contacts,
        "facts": ", ".join(fact for fact in facts if fact),
        "height": round(height, 2) - 1,
    }
    return markup.render(collection.roots, "fill.html.j2", values)


def _page(name: str, contacts: tuple[tuple[str, str], ...]) -> Page:
    if name == "contacts":
        return Page("How to reach us", contacts=contacts)
    page = _PAGES[name]
    return replace(page, contacts=contacts[-1:]) if name == "feedback" else page


def _contacts(contacts: Contacts) -> tuple[tuple[str, str], ...]:
    every = (
        ("Phone", contacts.phone),
        ("Text message", contacts.text),
        ("Email", contacts.email),
        ("Post", contacts.post),
    )
    return tuple((name, value) for name, value in every if value)


def _nothing(id: str) -> tuple[bytes, str]:
    raise LookupError(f"no picture {id}")


def _silence(pdf: Pdf, page: pikepdf.Page) -> None:
    parts = [p for p in pikepdf.parse_content_stream(page) if str(p.operator) not in _TAGGED]
    content = pikepdf.unparse_content_stream(parts)
    page.obj.Contents = pdf.make_stream(b"/Artifact BMC\n" + content + b"\nEMC")
    for key in ("/StructParents", "/Annots", "/Tabs"):
        if key in page.obj:
            del page.obj[key]
