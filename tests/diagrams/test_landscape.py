"""A pathway whose drawing lies on its side: in PDF and in Word, and not where pages are bound."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import docx
import pikepdf
import pytest

from generator.collection import Collection
from generator.diagnostics import Severity
from generator.diagrams.drawings import on_paper
from generator.diagrams.items import BOOKLET, COLUMN, LANDSCAPE, LEAFLET, PORTRAIT
from generator.diagrams.sheets import printed, rows
from generator.editions import prepare
from generator.handouts import handout, stages_of
from generator.model import Diagram, Document, Edition, MakeUp, walk
from generator.registry import load_writers
from generator.rendering import audit
from generator.views.diagram import said_in
from generator.views.docx import read_docx, texts
from generator.views.pdf import PdfView, figures, read_pdf, text
from generator.views.pdf import walk as tags
from generator.writers.printing.pages import print_pages
from tests.diagrams.examples import source
from tests.project_files import ROOT
from tests.readers.reading import MATTER, collection

WAYS = ("Talking", "Family", "Group", "Work")
FAN = {
    "Access": [
        ["Referral", *[f"[{way}](#{way.lower()}), if you want it" for way in WAYS]],
        *[[way, "[Leaving](#leaving)"] for way in WAYS],
        ["Leaving"],
    ]
}


@cache
def specimen() -> tuple[Document, Collection]:
    """Return a pathway that ships, whose source asks for landscape."""
    paths = (ROOT / "source").rglob("*.md")
    found = collection({p.relative_to(ROOT).as_posix(): p.read_text("utf-8") for p in paths})
    standard = (d for d in found.documents if d.edition is Edition.STANDARD)
    pathway = next(d for d in standard if d.meta.drawing == "landscape")
    return prepare(pathway, found), found


@cache
def written(format: str) -> bytes:
    return load_writers("generator.writers")[format].write(*specimen())


def changed(**meta: Any) -> Document:
    document = specimen()[0]
    return replace(document, meta=replace(document.meta, **meta))


@pytest.fixture(scope="module")
def view() -> PdfView:
    return read_pdf(written("pdf"))


def drawn_pages(view: PdfView) -> list[int]:
    (drawing,) = (node for node in walk(specimen()[0]) if isinstance(node, Diagram))
    alts = {one.alt for one in on_paper(drawing, COLUMN, specimen()[1].settings.colours,
                                        anchored=False)}  # fmt: skip
    return [tag.page for tag in figures(view) if tag.alt in alts]


def test_only_the_pages_of_the_drawing_lie_on_their_side(view: PdfView) -> None:
    lying = [n for n, (across, down) in enumerate(view.pages) if across > down]
    assert lying == sorted(set(drawn_pages(view)))
    assert {(round(a), round(d)) for a, d in view.pages} == {(595, 842), (842, 595)}


def test_two_drawings_stand_side_by_side(view: PdfView) -> None:
    pages = drawn_pages(view)
    assert len(pages) == 4
    assert pages[0] == pages[1] < pages[2] == pages[3]


def test_its_heading_and_its_key_are_on_its_pages_and_the_words_upright(view: PdfView) -> None:
    pages = drawn_pages(view)
    place = {text(tag).split(":")[0]: tag.page for tag in tags(view.tree) if tag.type != "TOCI"}
    assert place["The pathway at a glance"] == pages[0]
    assert place["Key"] == pages[-1]
    assert place["The same in words"] == pages[-1] + 1


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_its_own_audits_find_nothing(format: str) -> None:
    assert [
        d.message
        for d in audit(written(format), format, *specimen())[1]
        if d.severity is Severity.ERROR
    ] == []


def test_a_drawing_on_an_upright_page_is_found() -> None:
    with pikepdf.open(BytesIO(written("pdf"))) as pdf:
        page = next(p for p in pdf.pages if p.MediaBox[2] > p.MediaBox[3])
        page.MediaBox = pikepdf.Array([0, 0, 595, 842])
        out = BytesIO()
        pdf.save(out)
    said = [d.message for d in audit(out.getvalue(), "pdf", *specimen())[1] if d.code == "PD030"]
    assert len(said) == 1
    assert "is upright, but the source says landscape" in said[0]


def test_word_has_a_section_for_it_with_the_number_of_each_page() -> None:
    sections = docx.Document(BytesIO(written("docx"))).sections
    wide = [section.page_width > section.page_height for section in sections]
    assert wide == [False, True, False]
    assert [s.different_first_page_header_footer for s in sections] == [True, False, False]
    for section in sections:
        (line,) = section.footer.paragraphs
        assert "PAGE" in line._p.xml
        room = section.page_width - section.left_margin - section.right_margin
        assert line.paragraph_format.tab_stops[0].position == pytest.approx(room, abs=2000)
        assert section.header.paragraphs[0].text == "Draft: this may change"


def test_no_drawing_is_wider_or_higher_than_its_section_of_a_word_file() -> None:
    file = docx.Document(BytesIO(written("docx")))
    wide = file.sections[1]
    room = wide.page_width - wide.left_margin - wide.right_margin
    high = wide.page_height - wide.top_margin - wide.bottom_margin
    for line in file.element.body.iterchildren():
        shapes = [e for e in line.iter() if e.tag.endswith("}inline")]
        sizes = [(int(e[0].get("cx")), int(e[0].get("cy"))) for e in shapes]
        if len(sizes) > 1:
            assert sum(across for across, _ in sizes) < room
            assert len({down for _, down in sizes}) == 1
            assert sizes[0][1] < high


def test_word_says_the_same_words_either_way() -> None:
    upright = load_writers("generator.writers")["docx"].write(
        changed(drawing="portrait"), specimen()[1]
    )
    said = [t for t in texts(read_docx(upright)) if "part" not in t]
    assert [t for t in texts(read_docx(written("docx"))) if "part" not in t] == said


def test_bound_pages_stay_upright() -> None:
    for size, sheet in (("A4", PORTRAIT), ("A5", BOOKLET), ("square", BOOKLET), ("DL", LEAFLET)):
        assert printed(changed(booklet=MakeUp(size)), 18) == sheet


def test_printed_sheets_stay_upright() -> None:
    pages = read_pdf(print_pages(*specimen(), bleed=False)).pages
    assert len(pages) % 4 == 0
    assert all(across < down for across, down in pages)


def test_a_page_to_hand_out_stays_upright() -> None:
    full = specimen()[0]
    first = stages_of(full)[0]
    page = handout(full, first)
    assert page is not None
    assert printed(page, 18) == PORTRAIT


def test_the_sheet_is_the_one_that_needs_fewer_pages() -> None:
    assert printed(specimen()[0], 18) == COLUMN
    matter = MATTER.format(kind="pathway\ndrawing: landscape")
    found = collection({"source/pathways/a.md": matter + source(FAN)})
    assert printed(prepare(found.documents[0], found), 18) == LANDSCAPE


def test_drawings_of_a_row_are_equally_high_and_each_fits() -> None:
    (drawing,) = (node for node in walk(specimen()[0]) if isinstance(node, Diagram))
    colours = specimen()[1].settings.colours
    made = on_paper(drawing, COLUMN, colours, anchored=False)
    alone = on_paper(drawing, replace(COLUMN, columns=1), colours, anchored=False)
    for row in rows(specimen()[0], made):
        assert len({one.height for one in row}) == 1
    assert [one.height for one in made] != [one.height for one in alone]
    assert all(one.height <= COLUMN.height for one in made)
    assert [said_in(a.svg.encode()) for a in made] == [said_in(a.svg.encode()) for a in alone]
