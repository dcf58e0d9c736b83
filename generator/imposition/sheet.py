"""The imposed PDF: each page becomes a form on its sheet, with its tags, links and bookmarks."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from generator.imposition import marks, moving, tags
from generator.imposition.geometry import Matrix, placed, written
from generator.imposition.lettering import can_letter
from generator.imposition.pages import ImpositionError, Leaf, leaves, opened, page_size
from generator.imposition.plan import Placement, Plan, Side

__all__ = ["ImpositionError", "imposed", "page_size"]

_TAGGED = frozenset({"BDC", "BMC", "EMC", "DP", "MP"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page has gone: the sheet's page, the form that it is now, and its matrix."""

    sheet: Object
    form: Object
    matrix: Matrix


def imposed(data: bytes, plan: Plan, *, slug: str = "", title: str = "") -> bytes:
    """Return a PDF with a page for each side of the sheets of ``plan``.

    Tags and reading order are kept: the file reads in the order of its source, not of its
    sheets. Marks and a slug line are drawn where the plan has room for them: the title and the
    version that the PDF says, or else ``slug``, and which sheet it is. The same input gives
    the same bytes. Raises ``ImpositionError``.
    """
    with opened(data) as pdf:
        found = leaves(pdf)
        if len(found) != plan.count:
            raise ImpositionError(f"the PDF has {len(found)} pages, the plan {plan.count}")
        _impose(pdf, found, plan, _named(pdf) or slug)
        if title:
            _retitle(pdf, title)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _named(pdf: Pdf) -> str:
    """Return the title and the version that a PDF says of itself: "Asthma, version 1.0".

    Nothing where it has no title, or one in letters that the slug line cannot draw.
    """
    title = str(pdf.docinfo.get("/Title", "")).strip()
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as known:
        version = str(known.get("xmpMM:VersionID", "")).strip()
    named = f"{title}, version {version}" if title and version else title
    return named if can_letter(named) else ""


@dataclass(frozen=True, slots=True)
class _Press:
    """A PDF on its way: what its pages have become, and where each has gone."""

    pdf: Pdf
    plan: Plan
    leaves: list[Leaf]
    forms: list[Object]
    spaces: Dictionary | None
    places: dict[int, Place] = field(default_factory=dict)


def _impose(pdf: Pdf, found: list[Leaf], plan: Plan, slug: str) -> None:
    sources: list[Object] = [page.obj for page in pdf.pages]
    forms = [_form(page, leaf) for page, leaf in zip(pdf.pages, found, strict=True)]
    spaces = marks.colour_spaces(pdf) if plan.setup.room else None
    press, total = _Press(pdf, plan, found, forms, spaces), len(plan.sheets)
    for number, side in enumerate(plan.sides):
        label = f"{slug}   sheet {number // 2 + 1} of {total}, {('front', 'back')[number % 2]}"
        _add_side(press, side, label.strip())
    by_page = {source.objgen: press.places[n] for n, source in enumerate(sources)}
    tags.move(pdf, by_page)
    moving.move(pdf, sources, by_page)
    del pdf.pages[: len(sources)]
    for key in ("/PageLabels", "/Threads", "/PageLayout"):
        if key in pdf.Root:
            del pdf.Root[key]


def _form(page: pikepdf.Page, leaf: Leaf) -> Object:
    """Make a page a form XObject that keeps the key of its tags (ISO 32000-1 14.7.4.4)."""
    form = page.as_form_xobject(handle_transformations=False)
    form.BBox = Array([float(n) for n in leaf.bleed])
    if "/StructParents" in page.obj:
        form.StructParents = page.obj.StructParents
    return form


def _add_side(press: _Press, side: Side, label: str) -> None:
    pdf, plan = press.pdf, press.plan
    page = pdf.add_blank_page(page_size=(plan.paper.width, plan.paper.height)).obj
    named, content = Dictionary(), list[bytes]()
    for number, placement in enumerate(side.placements):
        if placement.page is not None:
            form = press.forms[placement.page]
            matrix = _matrix(placement, press.leaves[placement.page], plan)
            named[f"/P{number}"] = _silent(pdf, form) if placement.copy else form
            content.append(_draw(f"/P{number}", matrix, placement))
            press.places.setdefault(placement.page, Place(page, form, matrix))
    page.Resources = Dictionary(XObject=named)
    if press.spaces is not None:
        page.Resources.ColorSpace = press.spaces
        content.append(marks.marks(plan, side, label))
    page.Contents = pdf.make_stream(b"\n".join(content))
    page.Tabs = Name.S
    _say_boxes(page, plan, side)


def _say_boxes(page: Object, plan: Plan, side: Side) -> None:
    """Say where the sheet is trimmed, where marks stand around it."""
    if plan.setup.room:
        boxes = [marks.trimmed(placement, plan.page) for placement in side.placements]
        x0, y0, x1, y1 = zip(*boxes, strict=True)
        page.TrimBox = Array([min(x0), min(y0), max(x1), max(y1)])
        page.BleedBox = Array(list(marks.extent(side, plan.paper)))


def _matrix(placement: Placement, leaf: Leaf, plan: Plan) -> Matrix:
    scale = plan.page.width / leaf.size.width * leaf.unit
    at = placement.x, placement.y
    return placed(leaf.trim, leaf.turn, at, placement.rotation, scale)


def _draw(name: str, matrix: Matrix, placement: Placement) -> bytes:
    x0, y0, x1, y1 = placement.clip
    box = written((x0, y0, x1 - x0, y1 - y0))
    drawn = f"q {box} re W n {written(matrix)} cm {name} Do Q"
    return f"/Artifact BMC {drawn} EMC".encode() if placement.copy else drawn.encode()


def _silent(pdf: Pdf, form: Object) -> Object:
    """Return a form that looks the same and says nothing: a repetition is an artifact."""
    parts = [
        part for part in pikepdf.parse_content_stream(form) if str(part.operator) not in _TAGGED
    ]
    silent = pdf.make_stream(pikepdf.unparse_content_stream(parts))
    for key, value in form.items():
        if key not in {"/StructParents", "/Length", "/Filter", "/DecodeParms"}:
            silent[key] = value
    return silent


def _retitle(pdf: Pdf, title: str) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        meta["dc:title"] = title
    pdf.docinfo["/Title"] = title
