"""What an imposed PDF keeps of its source: words in order, links, bookmarks, and no others."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Name, Pdf

from generator.imposition import (
    PAPERS,
    ImpositionError,
    Scheme,
    Setup,
    impose,
    imposed,
    marks,
    mm,
    page_size,
)
from generator.resources import starter_root
from generator.views.pdf import outline, read_pdf, texts
from generator.views.pdf_imposed import unfolded
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.tagging import mend
from tests.imposition.numbered import A6, drawn, numbered

ROOM = mm(12)


@cache
def booklet() -> bytes:
    """Return 8 tagged A5 pages with a list over a page end, a link and a link to a later page."""
    body = "".join(
        f"<h2 id='s{n}'>Part {n}</h2><p>Words of part {n}.</p><ul><li>One</li><li>Two</li></ul>"
        "<p style='break-after: page'>The end of it.</p>"
        for n in range(1, 8)
    )
    html = f"""<html lang="en-GB"><head><title>A booklet</title></head><body><h1>A booklet</h1>
    <p><a href="#s6">Part 6</a> and <a href="https://example.org/">a site</a></p>{body}
    <p>The last page.</p></body></html>"""
    css = '@page { size: A5; @bottom-right { content: counter(page) } } html { font-family: "Open Sans" }'
    return mend(lay_out(html, css, (starter_root(),), _nothing, id="booklet"))


def _nothing(id: str) -> tuple[bytes, str]:
    raise LookupError(id)


@cache
def on_sheets(scheme: Scheme = Scheme.SADDLE, room: float = 0.0) -> bytes:
    count, size, bleed = page_size(booklet())
    return imposed(
        booklet(), impose(count, size, Setup(scheme, room=room, bleed=bleed)), slug="A booklet"
    )


@pytest.mark.parametrize("scheme", [Scheme.SADDLE, Scheme.PERFECT_8, Scheme.SADDLE_CUT])
@pytest.mark.parametrize("room", [0.0, ROOM])
def test_an_imposed_file_reads_like_its_source(scheme, room):
    before, after = read_pdf(booklet()), read_pdf(unfolded(on_sheets(scheme, room)))
    assert texts(after) == texts(before)
    assert outline(after) == outline(before)
    assert [words for _, words in after.outline] == [words for _, words in before.outline]
    assert after.strays == ()


@pytest.mark.parametrize(
    ("title", "version", "slug"),
    [
        ("Asthma", "1.0", "Asthma, version 1.0   sheet 1 of 1, front"),
        ("Asthma", "", "Asthma   sheet 1 of 1, front"),
        ("", "", "my-file   sheet 1 of 1, front"),
        ("راستہ", "1.0", "my-file   sheet 1 of 1, front"),
    ],
)
def test_the_slug_line_says_title_version_and_sheet(title, version, slug, monkeypatch):
    seen = []
    monkeypatch.setattr(marks, "lettered", lambda words, *_: seen.append(words) or ("", 0.0))
    with Pdf.new() as pdf:
        pdf.add_blank_page(page_size=(420, 595))
        with pdf.open_metadata(set_pikepdf_as_editor=False) as known:
            known["dc:title"], known["xmpMM:VersionID"] = title, version
        pdf.docinfo["/Title"] = title
        out = BytesIO()
        pdf.save(out)
    count, size, bleed = page_size(out.getvalue())
    plan = impose(count, size, Setup(Scheme.SADDLE, room=ROOM, bleed=bleed))
    imposed(out.getvalue(), plan, slug="my-file")
    assert seen[0] == slug


def test_the_same_pages_give_the_same_bytes():
    assert on_sheets() == on_sheets.__wrapped__()


def test_a_link_stands_where_its_words_are_and_leads_to_the_sheet_of_its_page():
    with pikepdf.open(BytesIO(on_sheets())) as pdf:
        links = [(n, link) for n, page in enumerate(pdf.pages) for link in page.get("/Annots", ())]
        assert [n for n, _ in links] == [0, 0]
        half = float(pdf.pages[0].mediabox[2]) / 2
        assert all(half < float(link.Rect[0]) < float(link.Rect[2]) for _, link in links)
        ids = {page.obj.objgen for page in pdf.pages}
        found = [m.Dest if "/Dest" in m else m.A.D for m in _marks(pdf.Root.Outlines)]
        assert found
        assert all(d[0].objgen in ids for d in found if isinstance(d, Array))


def _marks(holder):
    mark = holder.get("/First")
    while mark is not None:
        yield mark
        yield from _marks(mark)
        mark = mark.get("/Next")


def test_no_page_of_the_source_is_left_in_the_file():
    with pikepdf.open(BytesIO(on_sheets())) as pdf:
        pages = [
            o
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Page"
        ]
        assert len(pages) == len(pdf.pages) == 4


def test_marks_are_artifacts_outside_the_bleed():
    with pikepdf.open(BytesIO(on_sheets(room=ROOM))) as pdf:
        for page in pdf.pages:
            text = page.Contents.read_bytes()
            marks = text[text.index(b"/Artifact BMC") :]
            x0, y0, x1, y1 = (float(n) for n in page.BleedBox)
            lines = [line.split() for line in marks.splitlines() if line.endswith(b" S")]
            assert len(lines) > 12
            for ax, ay, _, bx, by, *_ in lines:
                for x, y in ((float(ax), float(ay)), (float(bx), float(by))):
                    assert not (x0 < x < x1 and y0 < y < y1)


def test_a_page_that_is_repeated_is_read_once():
    data = booklet()
    count, size, _ = page_size(data)
    plan = impose(count, size, Setup(Scheme.REPEAT, paper=PAPERS["A3"]))
    assert texts(read_pdf(unfolded(imposed(data, plan)))) == texts(read_pdf(data))


def test_a_page_that_is_turned_stands_upright_on_its_sheet():
    data = numbered(4, A6.turned, Rotate=90)
    count, size, _ = page_size(data)
    assert size.is_like(A6)
    out = imposed(data, impose(count, size, Setup()))
    (first, *_) = [d for d in _drawn(out) if d.page == 0]
    # A page turned clockwise has its first corner, the lower left, at the upper left.
    assert first.point(0, 0)[1] > first.point(A6.height, 0)[1]


def _drawn(data):
    return [d for side in drawn(data) for d in side]


def broken(data, change):
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def locked():
    out = BytesIO()
    with pikepdf.open(BytesIO(numbered(4))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def _turn_second(pdf):
    pdf.pages[1].MediaBox = Array([0, 0, 500, 300])


def _spoil_box(pdf):
    pdf.pages[1].UserUnit = Name.Large


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 not really", "this is no PDF"),
        (b"", "this is no PDF"),
        (locked(), "has a password"),
        (broken(numbered(4), _turn_second), "page 2 is 176 by 106 mm and page 1 is 105 by 148 mm"),
        (broken(numbered(4), _spoil_box), "page 2 has no usable page box"),
        (numbered(2, A6.__class__(8000, 8000)), "20 mm to 2 m"),
    ],
)
def test_a_file_that_cannot_be_imposed_is_refused_with_its_reason(data, said):
    with pytest.raises(ImpositionError, match=said):
        page_size(data)


def test_a_plan_for_another_number_of_pages_is_refused():
    with pytest.raises(ImpositionError, match="has 4 pages, the plan 8"):
        imposed(numbered(4), impose(8, A6, Setup()))
