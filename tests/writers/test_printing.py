"""A print shop's file: inks, black type, pictures, pages in fours, and the words of the web file."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageCms

from generator.collection import PrintSettings
from generator.imposition import PAPERS
from generator.labels import ENGLISH
from generator.model import (
    Document,
    Edition,
    Kind,
    List,
    ListItem,
    MakeUp,
    Meta,
    Paragraph,
    Section,
    Span,
    Status,
    Text,
)
from generator.project import starter_collection
from generator.registry import load_rules
from generator.resources import starter_root
from generator.views.pdf import read_pdf, texts
from generator.views.pdf_fit import fits
from generator.views.shop import read_shop
from generator.views.ticket_data import read_ticket_data
from generator.writers.pdf import pdf
from generator.writers.pdf.engine import lay_out
from generator.writers.printing import desk, shop, ticket_data
from generator.writers.printing.inks import BLACK, RICH_BLACK, ProfileError, inks, limited
from generator.writers.printing.pages import print_pages
from generator.writers.printing.photos import convert
from generator.writers.printing.repaint import UnpaintableError, repaint

PATH = "source/booklets/welcome.md"
COLLECTION = starter_collection(date(2026, 11, 1))
ROOTS = (starter_root(),)
INKS = inks(PrintSettings(), ROOTS)
SENTENCE = "We help you with thing number {} of all the things that we do here."


def paragraph(words):
    return Paragraph((Text(words, Span(PATH)),), Span(PATH))


def booklet(paragraphs, make_up=None) -> Document:
    section = Section(
        2,
        (Text("What we do", Span(PATH)),),
        "what",
        tuple(map(paragraph, paragraphs)),
        Span(PATH, 9),
    )
    meta = Meta(Kind.BOOKLET, "Welcome", Status.PUBLISHED, version="1.0", booklet=make_up)
    return Document("welcome", "booklets", Edition.STANDARD, meta, (section,), Span(PATH))


def sentences(count):
    return [SENTENCE.format(n) for n in range(count)]


@cache
def photo() -> bytes:
    """Return a picture with the darkest and the brightest colours there are."""
    made = Image.effect_mandelbrot((160, 160), (-2, -1.5, 1, 1.5), 90)
    dots = Image.merge("RGB", [made, made.rotate(90), made.rotate(180)])
    out = BytesIO()
    dots.save(out, "PNG")
    return out.getvalue()


DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>
<rect width="100" height="100" fill="url(#g)"/><g opacity="0.5"><circle cx="50" cy="50" r="40" fill="#0a0"/></g></svg>"""


@cache
def colourful() -> bytes:
    """Return a page with a photo, a gradient, something half clear, and type of many colours."""
    html = """<html lang="en-GB"><head><title>Colours</title></head><body>
    <div style="background: #111; height: 70mm"></div><p style="color: #212b32">Nearly black</p>
    <p style="color: #005EB8">Blue</p><p style="color: #777; border: 0.2mm solid #ddd">Grey</p>
    <img src="picture:photo" alt="A photo" style="width: 20mm"><img src="picture:drawing" alt="A drawing" style="width: 30mm">
    <div style="background: linear-gradient(#fff, #d00); height: 9mm"></div></body></html>"""

    def serve(name):
        return (photo(), "image/png") if name == "photo" else (DRAWING, "image/svg+xml")

    return lay_out(
        html, '@page { size: A4 } html { font: 14pt "Open Sans" }', ROOTS, serve, id="c"
    ).data


def printed(data, used=INKS) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as held:
        repaint(held, used)
        convert(held, used)
        held.save(out)
    return out.getvalue()


def objects_of(data):
    with pikepdf.open(BytesIO(data)) as held:
        for item in held.objects:
            yield repr(item)
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") != "/Image":
                yield item.read_bytes().decode("latin-1")


def test_no_colour_of_screens_is_left_in_any_object():
    before, after = (" ".join(objects_of(data)) for data in (colourful(), printed(colourful())))
    assert "DeviceRGB" in before
    assert " rg" in before
    assert not [word for word in ("DeviceRGB", "CalRGB", "/Lab", " rg\n", " RG\n") if word in after]


def test_every_mark_is_in_inks_and_keeps_to_the_limit_with_a_photo_too():
    marks = read_shop(printed(colourful())).marks
    assert {m.kind for m in marks} >= {"text", "area", "picture"}
    assert {m.space for m in marks} == {"CMYK"}
    darkest = max(m.total for m in marks if m.kind == "picture")
    assert 2 < darkest <= 2.81


def test_type_that_is_nearly_black_is_black_ink_alone_and_prints_over():
    words = [m for m in read_shop(printed(colourful())).marks if m.kind == "text"]
    black = [m for m in words if m.inks == BLACK]
    assert black
    assert all(m.overprint for m in black)
    assert not any(m.overprint for m in words if m.inks != BLACK)
    assert (0.99, 0.5, 0, 0) in {m.inks for m in words}
    assert any(m.inks[:3] == (0, 0, 0) and 0 < m.inks[3] < 1 for m in words)


def test_a_large_black_area_is_rich_black():
    areas = [m for m in read_shop(printed(colourful())).marks if m.kind == "area"]
    assert RICH_BLACK in {m.inks for m in areas}


def test_a_spot_ink_is_used_where_the_settings_have_it():
    spots = inks(PrintSettings(spots=(("#005EB8", "PANTONE 300 C"),)), ROOTS)
    marks = read_shop(printed(colourful(), spots)).marks
    assert {m.space for m in marks if m.kind == "text"} == {"CMYK", "PANTONE 300 C"}


def test_a_photo_gets_no_more_dots_than_paper_shows():
    fine = Image.new("RGB", (1200, 1200), "red")
    out = BytesIO()
    fine.save(out, "PNG")
    html = '<html lang="en"><head><title>A</title></head><body><img src="picture:a" alt="A" style="width: 1in"></body></html>'
    data = lay_out(html, "", ROOTS, lambda _: (out.getvalue(), "image/png"), id="p").data
    (mark,) = [m for m in read_shop(printed(data)).marks if m.kind == "picture"]
    assert mark.resolution == pytest.approx(300, abs=2)


def test_ink_over_the_limit_is_taken_from_the_colours_not_from_black():
    made = limited(Image.new("CMYK", (1, 1), (255, 255, 255, 255)), 2.8)
    *colours, black = made.getpixel((0, 0))
    assert black == 255
    assert sum(colours) <= 1.8 * 255


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        ("no.icc", "there is no colour profile"),
        ("bad.icc", "cannot be read"),
        ("screen.icc", "not one for CMYK"),
    ],
)
def test_a_profile_that_is_none_for_printing_is_refused(tmp_path, profile, said):
    folder = tmp_path / "templates" / "colour"
    folder.mkdir(parents=True)
    (folder / "bad.icc").write_bytes(b"words")
    (folder / "screen.icc").write_bytes(
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )
    with pytest.raises(ProfileError, match=said):
        inks(PrintSettings(profile=profile), (tmp_path,))


def test_content_that_it_cannot_print_is_refused_not_passed_on():
    with pikepdf.new() as held:
        page = held.add_blank_page()
        page.obj.Contents = held.make_stream(b"BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI")
        with pytest.raises(UnpaintableError, match="inside the content"):
            repaint(held, INKS)


def test_the_print_shop_and_the_web_get_the_same_words_in_order():
    document = booklet(sentences(30))
    web, printer = (
        read_pdf(pdf.write(document, COLLECTION)),
        read_shop(shop.write(document, COLLECTION)),
    )
    assert texts(printer.words) == texts(web)
    assert printer.title != web.title
    assert len(printer.sheets) % 4 == 0


def test_the_same_document_gives_the_same_bytes():
    first, again = (shop.write(booklet(sentences(9)), COLLECTION) for _ in range(2))
    assert first == again


@pytest.mark.parametrize(
    ("size", "wanted"),
    [("A5", (148, 210)), ("A4", (210, 297)), ("DL", (99, 210)), ("square", (210, 210))],
)
def test_a_booklet_has_the_size_that_its_source_asks_for(size, wanted):
    view = read_pdf(pdf.write(booklet(sentences(3), MakeUp(size)), COLLECTION))
    assert {(round(w / 72 * 25.4), round(h / 72 * 25.4)) for w, h in view.pages} == {wanted}
    assert PAPERS["A5"]


def test_page_numbers_are_at_the_outer_edges_and_more_margin_at_the_fold():
    view = read_pdf(pdf.write(booklet(sentences(60)), COLLECTION))
    width = view.pages[0][0]
    numbers = {r.page: r.box for r in view.runs if r.artifact and r.text.startswith("Page ")}
    assert numbers[1][2] < width / 2 < numbers[2][0]
    left = {
        page: min(r.box[0] for r in view.runs if r.page == page and not r.artifact)
        for page in (1, 2)
    }
    assert left[2] - left[1] == pytest.approx(4 / 25.4 * 72, abs=0.5)


def findings(document):
    view = read_pdf(pdf.write(document, COLLECTION))
    return load_rules("generator.audits")["PR025"].run(view, document), len(view.pages)


def grown() -> list[str]:
    """Return a text that fills 4 pages and goes a line or two over them."""
    found = next(
        n
        for n in range(40, 80)
        if len(read_pdf(pdf.write(booklet(sentences(n)), COLLECTION)).pages) == 5
    )
    return sentences(found)


def test_a_text_that_grows_over_a_sheet_says_what_to_do_and_doing_that_fits_it():
    words = grown()
    (found,), pages = findings(booklet(words))
    assert pages == 5
    assert "over page 4" in found.message
    assert found.span.line == 9
    cut = int(found.hint.partition(" by ")[2].split()[0])
    text = " ".join(words).split()
    left = " ".join(text[:-cut])
    shorter = [s.strip() + "." for s in left.split(".") if s.strip()]
    assert findings(booklet(shorter)) == ([], 4)
    assert findings(booklet(words, MakeUp(compact=True))) == ([], 4)


def test_pages_know_how_full_they_are():
    cover, first, *_, last = fits(read_pdf(pdf.write(booklet(grown()), COLLECTION)))
    assert cover.page == 0
    assert first.full > 0.9
    assert 0 < last.full < 0.3


def test_a_ticket_says_what_is_ordered_and_what_is_not():
    document = booklet(sentences(3))
    data = read_ticket_data(ticket_data.write(document, COLLECTION))
    assert (data["pages"], data["finished_size"]) == (4, "A5 (148 by 210 mm)")
    rule = load_rules("generator.audits")["PR024"]
    (found,) = rule.run(data, document)
    assert "a quantity" in found.message
    ordered = PrintSettings(quantity=500, delivery="Stores", contact="print@example.org")
    known = replace(COLLECTION, settings=replace(COLLECTION.settings, print=ordered))
    assert rule.run(read_ticket_data(ticket_data.write(document, known)), document) == []


@pytest.mark.parametrize(("language", "at_right"), [("en-GB", True), ("ur", False)])
def test_the_cover_is_where_the_language_is_bound(language, at_right):
    document = booklet(sentences(3))
    document = replace(document, meta=replace(document.meta, language=language))
    with pikepdf.open(BytesIO(desk.write(document, COLLECTION))) as held:
        content = held.pages[0].Contents.read_bytes()
        name = next(
            k for k, v in held.pages[0].Resources.XObject.items() if v.get("/StructParents") == 0
        )
        before = content[: content.index(name.encode())].split()
        across = float(before[-3])
        assert (across > float(held.pages[0].mediabox[2]) / 2 - 5) == at_right


def ink(data: bytes) -> dict[int, str]:
    """Return the words on each page of a PDF, marks of direction left out."""
    pages: dict[int, str] = {}
    for run in read_pdf(data).runs:
        pages[run.page] = f"{pages.get(run.page, '')} {run.text}"
    return {page: " ".join(words.split()) for page, words in pages.items()}


def test_pages_that_fill_a_booklet_say_that_it_is_a_draft() -> None:
    document = booklet(grown())
    drafted = replace(document, meta=replace(document.meta, status=Status.DRAFT))
    said = ink(print_pages(drafted, COLLECTION, bleed=True))
    assert len(said) == 8
    assert all("Draft: this may change" in words for page, words in said.items() if page)
    assert not any(
        "Draft" in w for w in ink(print_pages(document, COLLECTION, bleed=True)).values()
    )


def test_pages_that_fill_a_booklet_are_in_its_language_and_numbers_read_from_the_left() -> None:
    labels = replace(
        ENGLISH, my_notes="Fy nodiadau", reach_us="Sut i gysylltu", tell_us="Dweud", phone="Rhif"
    )
    document = replace(booklet(grown()), labels=labels)
    meta = replace(document.meta, language="cy")
    said = " ".join(ink(print_pages(replace(document, meta=meta), COLLECTION, bleed=True)).values())
    english = ("My notes", "How to reach us", "Tell us what you think")
    assert not [words for words in english if words in said]
    assert "Fy nodiadau" in said


def test_a_phone_number_on_a_page_from_right_to_left_reads_from_the_left() -> None:
    document = booklet(grown())
    urdu = replace(document, meta=replace(document.meta, language="ur"))
    ways = replace(COLLECTION.settings.contacts, phone="01632 960 100")
    known = replace(COLLECTION, settings=replace(COLLECTION.settings, contacts=ways))
    runs = read_pdf(print_pages(urdu, known, bleed=True)).runs
    starts = {part: r.box[0] for r in runs for part in ("01632", "100") if part in r.text.split()}
    assert starts["01632"] <= starts["100"]
    assert not [r for r in runs if "100 960 01632" in r.text]


def test_no_item_of_a_list_stands_alone_at_the_end_or_the_start_of_a_page() -> None:
    def listed(before: int) -> Document:
        items = tuple(ListItem((paragraph(f"Item {n}"),), Span(PATH)) for n in range(6))
        made = booklet(sentences(before))
        (section,) = made.blocks
        whole = replace(section, blocks=(*section.blocks, List(items, Span(PATH))))
        return replace(made, blocks=(whole,))

    alone = []
    for before in range(8, 24):
        view = read_pdf(pdf.write(listed(before), COLLECTION))
        counts = Counter(r.page for r in view.runs if r.text.startswith("Item "))
        alone += [(before, counts)] if 1 in counts.values() else []
    assert alone == []
