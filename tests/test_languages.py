"""Documents and parts in other languages: words, letters, direction, and the rules that rest."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from generator.checking import CHECKS, applies, check_document
from generator.collection import Collection
from generator.editions import prepare
from generator.labels import ENGLISH, NAMES, read_labels
from generator.languages import LANGUAGES, direction, fonts
from generator.model import Document, Foreign, plain_text, walk
from generator.readability import sentences
from generator.registry import load_rules
from generator.rendering import audit, writers
from generator.views.docx import read_docx
from generator.views.html import read_html
from generator.views.pdf import figures, read_pdf, texts
from generator.writers.mirror import mirror
from generator.writers.pdf.engine import LayoutError, lay_out
from generator.writers.pdf.page import page
from generator.writers.pdf.sheets import sheet
from tests.readers.reading import MATTER, collection, problems, read
from tests.writers.stress import pair, paragraph, section, stress_collection, stress_easy_read

HERE = Path(__file__).parent / "writers" / "pictures"
SAMPLES = {
    "ar": "يمكنك الاتصال بنا.",
    "bn": "আপনি আমাদের ফোন করতে পারেন।",
    "gu": "તમે અમને ફોન કરી શકો છો.",
    "hi": "आप हमें फ़ोन कर सकते हैं।",
    "pa": "ਤੁਸੀਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।",
    "pl": "Możesz do nas zadzwonić.",
    "so": "Waad na soo wici kartaa.",
    "ur": "آپ ہمیں 01632 960 101 پر فون کر سکتے ہیں۔",
    "zh": "您可以打电话给我们。您可以打電話給我們。",
}


def _in(language: str, document: Document) -> Document:
    return replace(document, meta=replace(document.meta, language=language))


def _easy(language: str, words: str) -> Document:
    document = stress_easy_read()
    blocks = (section(2, words, "a", pair("phone", words, words)),)
    return _in(language, replace(document, blocks=blocks))


def _made(format: str, document: Document) -> tuple[bytes, Collection]:
    shared = stress_collection()
    return writers()[format].write(prepare(document, shared), shared), shared


@pytest.mark.parametrize("language", SAMPLES)
def test_a_pdf_says_the_words_as_they_were_written(language: str) -> None:
    data, _ = _made("pdf", _easy(language, SAMPLES[language]))
    said = "".join("".join(texts(read_pdf(data))).split())
    assert said.count("".join(SAMPLES[language].split())) == 3


@pytest.mark.parametrize(("language", "words"), [("gu", "માર્ગદર્શિકા"), ("ur", SAMPLES["ur"])])
def test_each_letter_that_is_drawn_is_a_character(language: str, words: str) -> None:
    data, _ = _made("pdf", _easy(language, words))
    assert b"> <>" not in _mappings(data)
    document, shared = _easy(language, words), stress_collection()
    prepared = prepare(document, shared)
    laid = lay_out(
        page(prepared, shared, {}),
        sheet(prepared, shared),
        shared.roots,
        lambda name: ((HERE / f"{name}.svg").read_bytes(), "image/svg+xml"),
        id="x",
    )
    assert b"> <>" in _mappings(laid.data), "WeasyPrint maps each letter: drop the repair"


def _mappings(data: bytes) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        return b"".join(
            o.ToUnicode.read_bytes()
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and "/ToUnicode" in o
        )


def test_a_letter_that_no_font_has_stops_the_layout() -> None:
    with pytest.raises(LayoutError, match=r"U\+10900"):
        _made("pdf", _easy("en-GB", "\U00010900"))


@pytest.mark.parametrize("language", ["en-GB", "gu", "ur", "zh"])
@pytest.mark.parametrize("format", ["html", "pdf", "docx"])
def test_no_audit_finds_fault_with_a_document_in_another_language(
    format: str, language: str
) -> None:
    document = _easy(language, SAMPLES.get(language, "You can phone us."))
    data, shared = _made(format, document)
    found = audit(data, format, prepare(document, shared), shared)[1]
    assert [f"{d.code} {d.message}" for d in found if d.severity == "error"] == []


def test_the_picture_stands_where_lines_begin() -> None:
    for language, side in (("ur", "right"), ("gu", "left")):
        data, _ = _made("pdf", _easy(language, SAMPLES[language]))
        view = read_pdf(data)
        frame = figures(view)[-1].frame
        assert frame is not None
        assert ("right" if frame[0] > view.pages[0][0] / 2 else "left") == side


@pytest.mark.parametrize("format", ["pdf", "html", "docx"])
def test_a_file_that_runs_the_wrong_way_is_held_back(format: str) -> None:
    urdu, english = _easy("ur", SAMPLES["ur"]), _easy("en-GB", SAMPLES["ur"])
    data, shared = _made(format, english)
    messages = [d.message for d in audit(data, format, prepare(urdu, shared), shared)[1]]
    wanted = {
        "pdf": "a picture is not right of its words",
        "html": "the page does not run from right to left",
        "docx": "the file does not run from right to left",
    }
    assert any(wanted[format] in message for message in messages)


def test_a_phone_number_keeps_its_order_among_words_from_right_to_left() -> None:
    data, _ = _made("html", _easy("ur", SAMPLES["ur"]))
    assert "01632\u00a0960\u00a0101" in data.decode()


def test_words_in_another_language_are_marked_in_every_format() -> None:
    part = Foreign("ur", paragraph(SAMPLES["ur"]).children, paragraph("").span)
    document = replace(
        stress_easy_read(), blocks=(section(2, "Phone", "a", paragraph("Say: ", part, ".")),)
    )
    page = _made("html", document)[0].decode()
    assert '<span lang="ur" dir="rtl">' in page
    assert read_docx(_made("docx", document)[0]).languages == {"ur"}
    assert read_html(page.encode()).languages == {"ur"}
    shared = stress_collection()
    plain = replace(document, blocks=(section(2, "Phone", "a", paragraph("Say: .")),))
    for format in ("pdf", "html", "docx"):
        without, _ = _made(format, plain)
        found = audit(without, format, prepare(document, shared), shared)[1]
        assert any('the language "ur"' in d.message for d in found), format


# Sources


def test_a_part_in_another_language_is_read() -> None:
    document = read("Say [سلام دوست]{lang=ur} to them.\n")
    (part,) = (node for node in walk(document) if isinstance(node, Foreign))
    assert (part.language, plain_text(part.children)) == ("ur", "سلام دوست")
    assert (part.span.line, part.span.column) == (MATTER.count("\n") + 1, 5)
    assert problems(document) == []


def test_english_rules_pass_over_it() -> None:
    document = read("[Mae angen i chi ffonio ni heddiw]{lang=cy}\n\nPhone us today.\n")
    assert [sentence.text for sentence in sentences(document)] == ["Phone us today."]


@pytest.mark.parametrize("given", ["{.big}", "{lang=Urdu}", "{lang=x}"])
def test_square_brackets_without_a_language_are_told(given: str) -> None:
    (problem,) = problems(read(f"Say [hello]{given} to them.\n"))
    assert "no language is given for words in square brackets" in problem


def test_square_brackets_alone_are_words() -> None:
    document = read("Say [hello] to them.\n")
    assert problems(document) == []
    assert "Say [hello] to them." in [s.text for s in sentences(document)]


def test_no_english_rule_runs_on_another_language() -> None:
    matter = MATTER.format(kind="guide").replace("status: draft\n", "status: draft\nlanguage: cy\n")
    body = "Ni ddylid defnyddio hyn & 5/6/2026 " + "gair " * 60 + ".\n"
    welsh = collection({"source/guides/a.md": matter + body})
    (document,) = welsh.documents
    found = {d.code for d in check_document(document, welsh)}
    assert found <= {"SR020", "RV002", "RV007"}, found
    english = collection({"source/guides/a.md": matter.replace("language: cy\n", "") + body})
    assert {"RD002", "WD001"} <= {d.code for d in check_document(english.documents[0], english)}


def test_the_rules_that_know_no_language_still_run() -> None:
    kept = [r.code for r in load_rules(CHECKS).values() if applies(r, _in("cy", read("Gair.\n")))]
    assert {"SR020", "IM001", "LK001", "ST001", "RV001"} <= set(kept)
    assert not [code for code in kept if code.startswith(("RD", "ER001", "WD001"))]


def test_a_translation_and_its_original_lead_to_each_other() -> None:
    matter = MATTER.format(kind="guide")
    urdu = matter.replace("status: draft\n", "status: draft\nlanguage: ur\ntranslates: a\n")
    texts = {"source/guides/a.md": matter + "Words.\n", "source/faqs/b.md": urdu + "الفاظ\n"}
    shared = collection(texts)
    original, translation = sorted(shared.documents, key=lambda d: d.name)
    page = writers()["html"].write(prepare(original, shared), shared).decode()
    assert 'href="../../faqs/b/b.html" lang="ur" hreflang="ur" dir="rtl"' in page
    page = writers()["html"].write(prepare(translation, shared), shared).decode()
    assert 'href="../../guides/a/a.html" lang="en-GB"' in page


# Labels


def test_a_document_has_the_labels_of_its_language() -> None:
    labels = "\n".join(f"  {name}: 'w {_places(name)}'" for name in NAMES if name != "months")
    texts = {
        "source/shared/labels.yaml": f"cy:\n{labels}\n  months: a b c d e f g h i j k l\n",
        "source/guides/a.md": MATTER.format(kind="guide").replace(
            "status: draft\n", "status: draft\nlanguage: cy\n"
        )
        + "Gair.\n",
    }
    shared = collection(texts)
    (document,) = shared.documents
    assert document.labels.updated == "w {}"
    page = writers()["html"].write(prepare(document, shared), shared).decode()
    assert "w 1 j 2026" in page
    for english in ("Updated", "Skip to main content", "Back to the top", "Version"):
        assert english not in page


def _places(name: str) -> str:
    return " ".join(re.findall(r"\{\w*\}", str(getattr(ENGLISH, name))))


@pytest.mark.parametrize(
    ("name", "words"),
    [("page_of", "Tudalen {page}"), ("months", "Ionawr Chwefror"), ("version", "Fersiwn")],
)
def test_a_label_must_have_the_places_of_the_english_one(name: str, words: str) -> None:
    labels, missing = read_labels({name: words})
    assert name in missing
    assert getattr(labels, name) == getattr(ENGLISH, name)


# Letters and direction


def test_every_script_has_a_font_that_comes_with_us() -> None:
    for tag, language in LANGUAGES.items():
        assert set(language.fonts) < set(fonts(tag))
        assert fonts(tag)[0] == "Open Sans"


def test_the_direction_of_a_language_goes_by_its_first_part() -> None:
    assert [direction(tag) for tag in ("ur-PK", "ar", "en-GB", "xx")] == [
        "rtl",
        "rtl",
        "ltr",
        "ltr",
    ]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("a { margin: 0 1px 2px 3px; }", "a { margin: 0 3px 2px 1px; }"),
        ("a { padding: 1px 2px; }", "a { padding: 1px 2px; }"),
        (
            "a { float: left; border-left: 1px solid; }",
            "a { float: right; border-right: 1px solid; }",
        ),
        ("@bottom-left { content: string(left) }", "@bottom-right { content: string(right) }"),
        ('a { content: "left"; }', 'a { content: "left"; }'),
        (".left { left: max(1rem, 4vw); }", ".left { right: max(1rem, 4vw); }"),
        ("a { padding: 1px max(2px, 3px) 4px 5px; }", "a { padding: 1px 5px 4px max(2px, 3px); }"),
        ("a { border-radius: 1px 2px 3px 4px; }", "a { border-radius: 2px 1px 4px 3px; }"),
    ],
)
def test_a_style_sheet_is_mirrored(given: str, wanted: str) -> None:
    assert mirror(given) == wanted
    assert mirror(mirror(given)) == given
