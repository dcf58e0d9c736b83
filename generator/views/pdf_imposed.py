"""Imposed sheets, taken apart again into single pages: as a reader of the tags meets them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from generator.views.pdf_fonts import entry

_MOST = 200_000


def unfolded(data: bytes) -> bytes:
    """Return a PDF with a page for each form that holds tagged content, in source order.

    The tags are as they were: a reference to a form (MCR with /Stm) becomes one to its page.
    A PDF without such forms comes back as it is.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        forms = _tagged_forms(pdf)
        if not forms:
            return data
        sheets = len(pdf.pages)
        pages = {key: _page(pdf, form) for key, form in forms.items()}
        for reference in _references(pdf):
            if "/Stm" in reference and reference.Stm.objgen in pages:
                reference.Pg = pages[reference.Stm.objgen]
                del reference["/Stm"]
        del pdf.pages[:sheets]
        out = BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _tagged_forms(pdf: pikepdf.Pdf) -> dict[tuple[int, int], Object]:
    """Return the forms that sheets draw and that have a place in the parent tree, in order."""
    found: dict[tuple[int, int], Object] = {}
    for page in pdf.pages:
        drawn = entry(entry(page.obj, "/Resources"), "/XObject")
        found.update({form.objgen: form for _, form in drawn.items() if "/StructParents" in form})
    return dict(sorted(found.items(), key=lambda item: int(item[1].StructParents)))


def _page(pdf: pikepdf.Pdf, form: Object) -> Object:
    page = pdf.add_blank_page()
    page.obj.MediaBox = form.BBox
    page.obj.Resources = form.Resources
    page.obj.Contents = pdf.make_stream(form.read_bytes())
    page.obj.StructParents = form.StructParents
    obj: Object = page.obj
    return obj


def _references(pdf: pikepdf.Pdf) -> Iterator[Object]:
    """Yield each reference to marked content in the tag tree."""
    pending = [entry(pdf.Root, "/StructTreeRoot")]
    for _ in range(_MOST):
        if not pending:
            return
        element = pending.pop()
        kids = element.get("/K", Array())
        for kid in kids if isinstance(kids, Array) else (kids,):
            if isinstance(kid, Dictionary):
                if kid.get("/Type") == Name.MCR:
                    yield kid
                else:
                    pending.append(kid)
