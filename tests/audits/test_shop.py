"""Faults planted in a good print shop's file: each is found by its rule, on its page."""

from __future__ import annotations

import zlib
from datetime import date
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from generator.diagnostics import Severity
from generator.model import Document, Edition, Kind, Meta, Paragraph, Section, Span, Status, Text
from generator.project import starter_collection
from generator.registry import load_rules
from generator.views.desk import SheetSide, SheetsView, read_desk
from generator.views.shop import read_shop
from generator.writers.printing import desk, shop

PATH = "source/booklets/welcome.md"
COLLECTION = starter_collection(date(2026, 11, 1))


def paragraph(words):
    return Paragraph((Text(words, Span(PATH)),), Span(PATH))


WELCOME = Document(
    "welcome",
    "booklets",
    Edition.STANDARD,
    Meta(Kind.BOOKLET, "Welcome", Status.PUBLISHED, version="1.0", updated=date(2026, 11, 1)),
    (
        Section(
            2,
            (Text("What we do", Span(PATH)),),
            "what",
            tuple(
                paragraph(f"We help you with thing number {n} of the things that we do.")
                for n in range(30)
            ),
            Span(PATH, 9),
        ),
    ),
    Span(PATH),
)


@cache
def good() -> bytes:
    return shop.write(WELCOME, COLLECTION)


def broken(change, data=None) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data or good())) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def findings(data) -> list[tuple[str, Severity, str]]:
    view = read_shop(data)
    rules = (r for r in load_rules("generator.audits").values() if r.format == "shop")
    found = (d for r in rules for d in r.run(view, WELCOME, COLLECTION))
    return [(d.code, d.severity, d.message) for d in found]


def painting(page, content, **resources):
    """Return a change that paints something more on a page."""

    def change(pdf):
        target = pdf.pages[page]
        old = target.Contents.read_bytes()
        target.Contents = pdf.make_stream(
            b"q\n" + old + b"\nQ\n/Artifact BMC\nq " + content + b" Q\nEMC"
        )
        for kind, items in resources.items():
            if f"/{kind}" not in target.Resources:
                target.Resources[f"/{kind}"] = Dictionary()
            for name, item in items.items():
                target.Resources[f"/{kind}"][f"/{name}"] = item(pdf) if callable(item) else item

    return change


def picture(space, dots, size=(4, 4)):
    def make(pdf):
        stream = pdf.make_stream(zlib.compress(dots))
        stream.Type, stream.Subtype, stream.Filter = Name.XObject, Name.Image, Name.FlateDecode
        stream.Width, stream.Height, stream.BitsPerComponent = *size, 8
        stream.ColorSpace = space
        return stream

    return make


def spot(ink):
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 0.5, 0, 0], N=1)
    return Array([Name.Separation, Name(f"/{ink}"), Name.DeviceCMYK, tint])


def type_in(colour, at=(200, 300), size=12, state=b"", page=2):
    """Return a change that writes a word in some colour, with the page's own font."""

    def change(pdf):
        font = next(iter(pdf.pages[page].Resources.Font.keys())).encode()
        words = b"%s %s BT %s %d Tf %d %d Td <00360036> Tj ET" % (state, colour, font, size, *at)
        painting(page, words)(pdf)

    return change


def entry(holder, key, value):
    def change(pdf):
        target = holder(pdf)
        if value is None:
            del target[key]
        else:
            target[key] = value

    return change


def page(number):
    return lambda pdf: pdf.pages[number].obj


def intent(pdf):
    return pdf.Root.OutputIntents[0]


def metadata(before, after):
    def change(pdf):
        stream = pdf.Root.Metadata
        stream.write(stream.read_bytes().replace(before, after))

    return change


def sans_font_file(pdf):
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == "/FontDescriptor":
            for key in [k for k, _ in item.items() if k.startswith("/FontFile")]:
                del item[key]


def screen_profile(pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    data = bytearray(profile.read_bytes())
    data[16:20] = b"RGB "
    profile.write(bytes(data))


def annotated(pdf):
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 10, 10])
    pdf.pages[2].obj.Annots = Array([pdf.make_indirect(link)])


def another_word(pdf):
    """Swap two paragraphs of the tags: the same words in another order."""
    root = pdf.Root.StructTreeRoot.K[0]
    kids = list(root.K)
    root.K = Array([*kids[1:], kids[0]])


def dropped_page(pdf):
    del pdf.pages[-1]


SHADE = Dictionary(
    ShadingType=2,
    ColorSpace=Name.DeviceRGB,
    Coords=[0, 0, 100, 0],
    Function=Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1),
)
PHOTO = b"/Pic Do"
FORM = "/Fm Do"
CASES = {
    "a page too few": (dropped_page, "PR001", "3 over a multiple of 4"),
    "no bleed box": (entry(page(1), "/BleedBox", None), "PR002", "page 2 has no bleed box"),
    "a small bleed": (
        entry(page(2), "/BleedBox", Array([-4, -4, 423, 599])),
        "PR002",
        "page 3 has 1.2 mm of bleed",
    ),
    "no trim box": (entry(page(1), "/TrimBox", None), "PR003", "page 2 has no trim box"),
    "another page size": (
        entry(page(2), "/TrimBox", Array([0, 0, 400, 595.28])),
        "PR003",
        "page 3 is 141 by 210 mm",
    ),
    "a bleed box beyond the paper": (
        entry(page(3), "/BleedBox", Array([-20, -20, 440, 620])),
        "PR003",
        "page 4 has boxes",
    ),
    "no claim of PDF/X": (metadata(b"PDF/X-4<", b"PDF/X-1a<"), "PR004", '"PDF/X-1a"'),
    "nothing of trapping": (entry(lambda pdf: pdf.docinfo, "/Trapped", None), "PR004", "trapped"),
    "a link": (annotated, "PR004", "page 3 has links"),
    "a script": (
        entry(lambda pdf: pdf.Root, "/OpenAction", Dictionary(S=Name.JavaScript, JS="app.beep()")),
        "PR004",
        "a script",
    ),
    "no output intent": (
        entry(lambda pdf: pdf.Root, "/OutputIntents", None),
        "PR005",
        "has 0 output intents",
    ),
    "the profile of a screen": (screen_profile, "PR005", '"RGB"'),
    "no profile": (entry(intent, "/DestOutputProfile", None), "PR005", "missing"),
    "an area in RGB": (
        painting(1, b"1 0 0 rg 100 100 50 50 re f"),
        "PR006",
        "page 2 has 1 of area in RGB",
    ),
    "type in RGB": (type_in(b"0 0 0.5 rg"), "PR006", "page 3 has 1 of text in RGB"),
    "a line in RGB": (
        painting(2, b"1 0 0 RG 100 100 m 200 100 l S"),
        "PR006",
        "page 3 has 1 of line in RGB",
    ),
    "a picture in RGB": (
        painting(
            1, b"10 0 0 10 100 100 cm /Pic Do", XObject={"Pic": picture(Name.DeviceRGB, bytes(48))}
        ),
        "PR006",
        "page 2 has 1 of picture in RGB",
    ),
    "a gradient in RGB": (
        painting(3, b"/Sh sh", Shading={"Sh": SHADE}),
        "PR006",
        "page 4 has 1 of gradient in RGB",
    ),
    "too much ink in an area": (
        painting(1, b"1 1 1 0.5 k 100 100 200 200 re f"),
        "PR007",
        "page 2 has area with 350%",
    ),
    "too much ink in a picture": (
        painting(
            2,
            b"1 0 0 1 100 100 cm /Pic Do",
            XObject={"Pic": picture(Name.DeviceCMYK, b"\xff" * 64)},
        ),
        "PR007",
        "page 3 has picture with 400%",
    ),
    "black type in four inks": (
        type_in(b"0.6 0.5 0.5 1 k"),
        "PR008",
        "page 3 has 1 pieces of black type",
    ),
    "grey type of three inks": (
        type_in(b"0.5 0.5 0.5 0 k"),
        "PR008",
        "page 3 has 1 pieces of black type",
    ),
    "black type that knocks out": (
        type_in(b"0 0 0 1 k"),
        "PR009",
        "page 3 has 1 pieces of black type",
    ),
    "a thin line of rich black": (
        painting(1, b"0.6 0.4 0.4 1 K 1 w 100 100 m 200 100 l S"),
        "PR010",
        "page 2 has line",
    ),
    "a hairline": (
        painting(3, b"0 0 0 1 K 0.1 w 100 100 m 200 100 l S"),
        "PR011",
        "page 4 has a line of 0.10",
    ),
    "a line made thin by its scale": (
        painting(1, b"0.1 0 0 0.1 0 0 cm 0 0 0 1 K 1 w 100 100 m 200 100 l S"),
        "PR011",
        "page 2 has a line of 0.10",
    ),
    "a coarse picture": (
        painting(
            1,
            b"100 0 0 100 100 100 cm /Pic Do",
            XObject={"Pic": picture(Name.DeviceCMYK, bytes(64))},
        ),
        "PR012",
        "page 2 has a picture of 3 dots an inch",
    ),
    "a font that is not there": (sans_font_file, "PR013", "is not in the file"),
    "words at the edge": (type_in(b"1 0.5 0 0 k", at=(200, 5)), "PR014", "page 3 has"),
    "words in the fold": (type_in(b"1 0.5 0 0 k", at=(4, 300)), "PR015", "mm from the fold"),
    "colour that ends at the edge": (
        painting(1, b"1 0 0 0 k 0 100 50 50 re f"),
        "PR016",
        "page 2 has area that ends at the left edge",
    ),
    "crop marks": (
        painting(2, b"/Reg CS 1 SCN 1 w 100 100 m 120 100 l S", ColorSpace={"Reg": spot("All")}),
        "PR017",
        "page 3 has marks",
    ),
    "an ink that was not ordered": (
        painting(3, b"/Sp cs 1 scn 100 100 50 50 re f", ColorSpace={"Sp": spot("Gold")}),
        "PR018",
        'page 4 uses the ink "Gold"',
    ),
    "words in another order": (another_word, "PR019", "the source says"),
    "the title of the web file": (
        metadata(b"Welcome (pages for a print shop)", b"Welcome"),
        "PR023",
        '"Welcome"',
    ),
}


def test_a_good_file_has_no_fault():
    assert findings(good()) == []


@pytest.mark.parametrize("fault", CASES)
def test_a_planted_fault_is_found_on_its_page(fault):
    change, code, said = CASES[fault]
    found = findings(broken(change))
    assert [m for c, _, m in found if c == code and said in m], found


def test_every_rule_for_print_shops_has_a_planted_fault():
    rules = {r.code for r in load_rules("generator.audits").values() if r.format == "shop"}
    assert {code for _, code, _ in CASES.values()} == rules


def test_a_form_inside_a_form_is_looked_into():
    def change(pdf):
        inner = pdf.make_stream(b"1 0 0 rg 0 0 9 9 re f")
        inner.Type, inner.Subtype, inner.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
        outer = pdf.make_stream(b"/In Do")
        outer.Type, outer.Subtype, outer.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
        outer.Resources = Dictionary(XObject=Dictionary(In=inner))
        painting(1, b"1 0 0 1 100 100 cm /Out Do", XObject={"Out": outer})(pdf)

    assert ("PR006", Severity.ERROR, "page 2 has 1 of area in RGB") in findings(broken(change))


def sheet_findings(view):
    rules = (r for r in load_rules("generator.audits").values() if r.format == "desk")
    return [(d.code, d.message) for r in rules for d in r.run(view, WELCOME, COLLECTION)]


@cache
def sheets() -> bytes:
    return desk.write(WELCOME, COLLECTION)


def test_good_sheets_have_no_fault():
    assert sheet_findings(read_desk(sheets())) == []


def test_sheets_that_read_in_another_order_are_found():
    found = sheet_findings(read_desk(broken(another_word, sheets())))
    assert "PR020" in {code for code, _ in found}


def test_a_page_across_the_fold_is_found():
    def change(pdf):
        target = pdf.pages[1]
        target.Contents = pdf.make_stream(target.Contents.read_bytes().replace(b"q ", b"q 2", 1))

    found = sheet_findings(read_desk(broken(change, sheets())))
    assert ("PR021", "side 2 has a page that lies across the fold") in found


def test_a_booklet_too_thick_for_staples_is_found():
    view = read_desk(sheets())
    thick = SheetsView((SheetSide(800, ()),) * 34, view.pages_in_order)
    assert ("PR022", "the booklet has 68 pages, and staples hold 64") in sheet_findings(thick)
