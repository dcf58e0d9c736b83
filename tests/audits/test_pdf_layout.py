"""Each audit of a PDF's pages and letters sees a good file that was broken in that one way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from generator.diagnostics import Diagnostic, Severity
from generator.model import Edition, Emphasis, Section, Span, Text
from generator.registry import load_rules
from generator.views.pdf import read_pdf
from tests.audits.specimen import COLLECTION, DOCUMENT, PATH, audit, break_pdf, elements, good_pdf

Change = Callable[[Any], None]
STANDARD = replace(DOCUMENT, edition=Edition.STANDARD)
TWO_PAGES = "h2 { break-before: page }"
THREE_PAGES = f"{TWO_PAGES} table {{ break-before: page }}"


def _found(code: str, data: bytes, document: Any = DOCUMENT, **options: Any) -> list[Diagnostic]:
    rule = load_rules("generator.audits")[code]
    return rule.run(read_pdf(data), document, COLLECTION, options=options)


def _said(code: str, style: str, document: Any = DOCUMENT, **options: Any) -> list[str]:
    return [d.message for d in _found(code, good_pdf(style), document, **options)]


def _codes(data: bytes) -> set[str]:
    return {code for code, _, _ in audit("pdf", data)}


@pytest.mark.parametrize("style", [TWO_PAGES, THREE_PAGES])
def test_a_good_file_of_several_pages_passes_every_audit(style: str) -> None:
    assert audit("pdf", good_pdf(style)) == []


@pytest.mark.parametrize(
    ("style", "message"),
    [
        ("td { font-size: 13pt }", 'letters of 13 points, limit 14, first on page 1: "Monday"'),
        ("td { font-size: 32pt; zoom: 1; transform: scale(0.25) }", "letters of 8 points"),
    ],
)
def test_small_letters_are_seen_in_the_size_of_the_page(style: str, message: str) -> None:
    assert [said.startswith(message) for said in _said("PD009", style)] == [True]
    assert _codes(good_pdf(style)) == {"PD009"}


def test_a_standard_document_may_have_smaller_letters_but_not_any() -> None:
    assert _said("PD009", "td { font-size: 12pt }", STANDARD) == []
    assert len(_said("PD009", "td { font-size: 11pt }", STANDARD)) == 1
    assert len(_said("PD009", "td { font-size: 12pt }", STANDARD, standard=14)) == 1


def test_a_word_that_is_cut_is_seen() -> None:
    cut = "td { font-size: 40pt; max-width: 25mm; overflow-wrap: anywhere }"
    assert any('"Monday" is cut at a line end: "M' in m for m in _said("PD012", cut))


def test_a_soft_hyphen_is_seen() -> None:
    view = read_pdf(good_pdf())
    first, *others = view.runs
    soft = replace(view, runs=(replace(first, text="Exam\u00adple"), *others))
    found = load_rules("generator.audits")["PD012"].run(soft, DOCUMENT, COLLECTION)
    assert [d.message for d in found] == ['"Exam\u00adple" on page 1 has a soft hyphen']


@pytest.mark.parametrize(
    ("style", "message"),
    [
        ("td { font-style: italic }", 'letters in italics, first on page 1: "Monday"'),
        ("td { transform: rotate(90deg) }", "letters that do not stand on a level line"),
    ],
)
def test_letters_that_lean_or_lie_are_seen(style: str, message: str) -> None:
    assert [said.startswith(message) for said in _said("PD013", style)] == [True]
    assert "PD013" in _codes(good_pdf(style))


def test_italics_are_reported_where_the_author_asked_for_them() -> None:
    words = (Emphasis((Text("Monday", Span(PATH, 30)),), Span(PATH, 30, 4)),)
    part = DOCUMENT.blocks[0]
    assert isinstance(part, Section)
    asked = replace(DOCUMENT, blocks=(replace(part, title=words),))
    (found,) = _found("PD013", good_pdf("td { font-style: italic }"), asked)
    assert (found.span.line, found.span.column) == (30, 4)


def test_a_font_that_is_not_plain_is_seen() -> None:
    def rename(pdf: Any) -> None:
        for font in pdf.pages[0].Resources.Font.values():
            font.BaseFont = pikepdf.Name("/ABCDEF+Times-Roman")
            font.DescendantFonts[0].BaseFont = font.BaseFont

    data = break_pdf(rename)
    assert {d.message.split(",")[0] for d in _found("PD013", data)} == {
        'letters in the font "Times-Roman"'
    }
    assert _found("PD013", data, fonts=("Times Roman",)) == []


@pytest.mark.parametrize(
    ("style", "message"),
    [
        ('@page { @bottom-center { content: "Help" } }', "page 2 does not show its number"),
        ('@page { @bottom-center { content: "Page 12" } }', "page 2 does not show its number"),
        ("@page { @bottom-center { font-size: 15pt } }", "page 2 has 15 points, the text 16"),
        ("@page :left { margin-bottom: 40mm }", "the page numbers lie 28 points apart, limit 6"),
        ("@page :left { margin-right: 60mm }", "the page numbers lie 57 points apart, limit 6"),
    ],
)
def test_a_page_number_that_is_missing_small_or_moved_is_seen(style: str, message: str) -> None:
    data = good_pdf(f"{THREE_PAGES} {style}")
    assert message in _found("PD014", data)[0].message
    assert _codes(data) == {"PD014"}


@pytest.mark.parametrize(
    ("size", "severity", "message"),
    [
        ("A6", Severity.ERROR, "a page is 105 by 148 mm, limit 148 by 210"),
        ("99mm 210mm", Severity.ERROR, "a page is 99 by 210 mm, limit 148 by 210"),
        ("A5 landscape", Severity.WARNING, "a page is 210 by 148 mm, less than A4"),
    ],
)
def test_a_small_page_is_seen(size: str, severity: Severity, message: str) -> None:
    (found,) = _found("PD015", good_pdf(f"@page {{ size: {size} }}"))
    assert (found.severity, found.message) == (severity, message)


def test_a_standard_document_may_be_a5() -> None:
    assert _said("PD015", "@page { size: A5 }", STANDARD) == []


def _longer(pages: int) -> Change:
    def add(pdf: Any) -> None:
        for _ in range(pages - 1):
            pdf.add_blank_page(page_size=(595, 842))

    return add


@pytest.mark.parametrize(
    ("pages", "severity", "limit"), [(21, Severity.WARNING, 20), (25, Severity.ERROR, 24)]
)
def test_a_long_document_is_seen(pages: int, severity: Severity, limit: int) -> None:
    data = break_pdf(_longer(pages))
    (found,) = _found("PD016", data)
    assert found.message == f"the document has {pages} pages, limit {limit}"
    assert found.severity == severity
    assert _codes(data) == {"PD014", "PD016"}


def test_a_crowded_page_is_seen() -> None:
    assert _said("PD017", "", pairs=1) == ["page 1 has 2 pairs, limit 1"]
    narrow = f"@page {{ margin-left: 10mm }} {TWO_PAGES}"
    assert _said("PD017", narrow) == ["page 2 has a margin of 12 mm, limit 20"]
    assert _codes(good_pdf(narrow)) == {"PD017"}


def test_a_table_that_the_source_does_not_have_is_seen() -> None:
    def tabulate(pdf: Any) -> None:
        next(e for e in elements(pdf) if e.S == "/P").S = pikepdf.Name.Table

    assert [d.message for d in _found("PD018", break_pdf(tabulate))] == [
        "the tags have 2 tables, the source 1"
    ]


@pytest.mark.parametrize(
    ("style", "severity", "message"),
    [
        ("color: #768692", Severity.ERROR, "#768692 on #FFFFFF has a contrast of 3.8, limit 4.5"),
        ("color: #4C6272", Severity.WARNING, "#4C6272 on #FFFFFF has a contrast of 6.4, limit 7"),
        ("background: #003087", Severity.ERROR, "#000000 on #003087 has a contrast of 1.8"),
        ("color: #fff; border: 3mm solid #003087", Severity.ERROR, "#FFFFFF on #FFFFFF has"),
        ("background: rgb(0 0 0 / 75%)", Severity.ERROR, "#000000 on #404040 has a contrast"),
    ],
)
def test_pale_letters_are_seen(style: str, severity: Severity, message: str) -> None:
    data = good_pdf(f"td {{ {style} }}")
    (found,) = _found("PD019", data)
    assert found.message.startswith(message)
    assert found.severity is severity
    assert _codes(data) == {"PD019"}


@pytest.mark.parametrize(
    "style",
    [
        "color: #fff; background: #003087",
        "color: #fff; background: #003087; border-radius: 2mm",
        "border: 3mm solid #003087",
        "background: linear-gradient(#000, #111)",
        "background: rgb(0 0 0 / 5%)",
    ],
)
def test_the_ground_of_letters_is_known_or_not_guessed(style: str) -> None:
    assert _said("PD019", f"td {{ {style} }}") == []


@pytest.mark.parametrize(
    ("size", "severity", "limit"), [(25, Severity.ERROR, "3"), (40, Severity.WARNING, "4.5")]
)
def test_a_small_picture_is_seen_where_it_stands(size: int, severity: Severity, limit: str) -> None:
    data = good_pdf(f".pair img {{ width: {size}mm; height: {size}mm }}")
    first, second = _found("PD020", data)
    assert first.message == f"a picture is {size / 10} cm wide, limit {limit}, on page 1"
    assert (first.severity, first.span.line, second.span.line) == (severity, 11, 15)
    assert _codes(data) == {"PD020"}


def test_a_picture_with_few_dots_is_seen() -> None:
    data = good_pdf(".pair img { width: 80mm; height: 80mm }")
    found = _found("PD021", data)
    assert [d.message for d in found] == [
        "a picture of 360 by 360 dots has 114 an inch, limit 200, on page 1"
    ] * 2
    assert found[0].severity is Severity.WARNING
    assert _found("PD021", data, print_build=True)[0].severity is Severity.ERROR


def test_a_long_document_without_contents_is_seen() -> None:
    def change(pdf: Any) -> None:
        _longer(5)(pdf)
        next(e for e in elements(pdf) if e.S == "/NonStruct").T = "List"

    assert [d.message for d in _found("PD022", break_pdf(change))] == [
        "the document has 5 pages and no contents, limit 4"
    ]
    assert _found("PD022", break_pdf(_longer(5))) == []


def test_a_sentence_over_two_pages_is_seen() -> None:
    style = ".pair p { width: 3cm; line-height: 230mm; widows: 1; orphans: 1 }"
    found = _said("PD023", f"{style} .pair {{ display: block; break-inside: auto }}")
    assert found[0] == "a sentence stands on pages 2 and 3"
    assert _said("PD023", ".pair { display: block } .pair p { break-before: page }") == []


def _script(pdf: Any) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="x()")
    pdf.Root.OpenAction = action


def _named_script(pdf: Any) -> None:
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array()))


def _attachment(pdf: Any) -> None:
    pdf.attachments["x.txt"] = b"x"


def _old_form(pdf: Any) -> None:
    pdf.Root.AcroForm = pikepdf.Dictionary(XFA=pdf.make_stream(b"<x/>"))


def _layer(pdf: Any) -> None:
    pdf.Root.OCProperties = pikepdf.Dictionary(D=pikepdf.Dictionary(), OCGs=pikepdf.Array())


def _reference(pdf: Any) -> None:
    form = pdf.make_stream(b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    form.Ref = pikepdf.Dictionary(F="other.pdf", Page=0)
    pdf.pages[0].Resources.XObject["/Other"] = form


def _sound(pdf: Any) -> None:
    note = pikepdf.Dictionary(Subtype=pikepdf.Name.Sound, Rect=[0, 0, 1, 1])
    pdf.pages[0].obj.Annots.append(pdf.make_indirect(note))


def _starting(pdf: Any) -> None:
    pdf.pages[0].obj.AA = pikepdf.Dictionary()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_script, "a script or an action (JavaScript)"),
        (_named_script, "a script (JavaScript)"),
        (_attachment, "a file inside it (EmbeddedFiles)"),
        (_old_form, "a form of the old kind (XFA)"),
        (_layer, "layers without a name (OCProperties)"),
        (_reference, "a part of another file (reference XObject)"),
        (_sound, "a file inside it (Sound)"),
        (_starting, "an action that starts by itself (AA)"),
    ],
)
def test_a_file_that_does_more_than_be_read_is_seen(change: Change, message: str) -> None:
    data = break_pdf(change)
    assert [d.message for d in _found("PD024", data)] == [f"the PDF has {message}"]
    assert _codes(data) == {"PD024"}


@pytest.mark.parametrize("accessible", [True, False])
def test_a_lock_that_keeps_screen_readers_out_is_seen(accessible: bool) -> None:
    held = BytesIO()
    allow = pikepdf.Permissions(accessibility=accessible)
    with pikepdf.open(BytesIO(good_pdf())) as pdf:
        pdf.save(
            held,
            encryption=pikepdf.Encryption(
                owner="x", user="", allow=allow, R=3, aes=False, metadata=False
            ),
        )
    assert bool(_found("PD024", held.getvalue())) is not accessible
