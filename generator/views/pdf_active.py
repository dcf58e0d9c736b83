"""What a PDF would do beside being read: scripts, files inside it, forms, locks (pikepdf)."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from generator.views.pdf_fonts import entry, objects

_RUNNING = frozenset({"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition"})
_CARRYING = frozenset({"/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"})

_READING_ALOUD = 1 << 9  # ISO 32000-1 table 22, bit 10; newer handlers let pikepdf pass over it


def active_parts(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Return what is not still in a PDF, in words, each kind once."""
    found = (*_of_catalogue(pdf.Root), *_of_pages(pdf), *_of_objects(pdf), *_of_lock(pdf))
    return tuple(dict.fromkeys(found))


def _of_catalogue(root: pikepdf.Object) -> Iterator[str]:
    names = entry(root, "/Names")
    if "/JavaScript" in names:
        yield "a script (JavaScript)"
    if "/EmbeddedFiles" in names or "/AF" in root:
        yield "a file inside it (EmbeddedFiles)"
    if "/XFA" in entry(root, "/AcroForm"):
        yield "a form of the old kind (XFA)"
    yield from _actions(root)
    if any("/Name" not in each for each in _layers(root)):
        yield "layers without a name (OCProperties)"


def _layers(root: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the ways to show the optional content (PDF/UA-1 7.10)."""
    properties = entry(root, "/OCProperties")
    if "/D" in properties:
        yield properties.D
    yield from properties.get("/Configs", ())


def _of_pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        yield from _actions(page.obj)
        for note in page.obj.get("/Annots", ()):
            yield from _actions(note)
            if str(note.get("/Subtype", "")) in _CARRYING:
                yield f"a file inside it ({str(note.Subtype)[1:]})"


def _actions(holder: pikepdf.Object) -> Iterator[str]:
    """Yield what starts by itself, and links that do more than lead somewhere."""
    if "/AA" in holder:
        yield "an action that starts by itself (AA)"
    for key in ("/A", "/OpenAction"):
        type = str(entry(holder, key).get("/S", ""))
        if type in _RUNNING:
            yield f"a script or an action ({type[1:]})"


def _of_objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    if any("/Ref" in each for each in objects(pdf, "/XObject")):
        yield "a part of another file (reference XObject)"


def _of_lock(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Yield the lock that keeps a screen reader out (PDF/UA-1 7.16)."""
    lock = entry(pdf.trailer, "/Encrypt")
    if lock and not int(lock.get("/P", -1)) & _READING_ALOUD:
        yield "a lock that keeps screen readers out (encryption)"
