"""Useful pages that fill a booklet up to a multiple of 4: never a blank one."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Pdf

from generator.collection import Collection
from generator.labels import Labels, route_labels
from generator.languages import direction
from generator.model import Document
from generator.wording import status_line
from generator.writers import markup
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.sheets import layout

Contacts = tuple[tuple[str, str], ...]  # what each way is called, and the number or address

UNIT = 4  # pages of a folded sheet
_TAGGED = frozenset({"BDC", "BMC", "EMC", "DP", "MP"})
_POINTS = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Page:
    """A page to fill: its heading, questions with lines to write on, and ways to reach us."""

    title: str
    asks: tuple[str, ...] = ()
    lines: int = 0
    contacts: Contacts = ()


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
    contacts = _contacts(document, collection)
    status = status_line(document, draft=collection.draft)
    names = [settings.print.fill[n % len(settings.print.fill)] for n in range(count)]
    pages = (_page(name, document.labels, contacts) for name in names)
    version = document.labels.version.format(meta.version) if meta.version else ""
    values = {
        "language": meta.language,
        "title": meta.title,
        "layout": layout(document),
        "pages": [*([Page("")] if on_left else []), *pages],
        "organisation": settings.organisation.name,
        "contacts": contacts,
        "facts": [fact for fact in (meta.title, version, status) if fact],
        "status": status,
        "direction": direction(meta.language),
        "height": round(height, 2) - 1,
    }
    return markup.render(collection.roots, "fill.html.j2", values)


def _page(name: str, labels: Labels, contacts: Contacts) -> Page:
    match name:
        case "contacts":
            return Page(labels.reach_us, contacts=contacts)
        case "feedback":
            asks = (labels.was_good, labels.was_hard, labels.is_missing)
            return Page(labels.tell_us, asks, 3, contacts[-1:])
        case _:
            return Page(labels.my_notes, ("",), 12)


def _contacts(document: Document, collection: Collection) -> Contacts:
    ways = collection.settings.contacts
    names = route_labels(document.labels)
    return tuple((name, str(way)) for key, name in names.items() if (way := getattr(ways, key)))


def _nothing(id: str) -> tuple[bytes, str]:
    raise LookupError(f"no picture {id}")


def _silence(pdf: Pdf, page: pikepdf.Page) -> None:
    parts = [p for p in pikepdf.parse_content_stream(page) if str(p.operator) not in _TAGGED]
    content = pikepdf.unparse_content_stream(parts)
    page.obj.Contents = pdf.make_stream(b"/Artifact BMC\n" + content + b"\nEMC")
    for key in ("/StructParents", "/Annots", "/Tabs"):
        if key in page.obj:
            del page.obj[key]
