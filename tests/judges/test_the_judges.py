"""Each judge passes a good file and faults a bad one, or its word is worth nothing."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import docx
import pytest
import weasyprint

from tests.audits.test_epub import NAV, ONE, changed, good, packed
from tests.judges import ace, axe, epubcheck, page_validation, vera, vnu, word_schema
from tests.judges.verdict import JudgeError

GOOD_HTML = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A plan</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>A plan</h1><p>Phone us.</p></main></body></html>
"""


def write_html(path: Path, html: str = GOOD_HTML) -> Path:
    path.write_text(html, encoding="utf-8")
    return path


def write_pdf(path: Path, html: str = GOOD_HTML, variant: str | None = "pdf/ua-1") -> Path:
    weasyprint.HTML(string=html).write_pdf(path, pdf_variant=variant)
    return path


def write_docx(path: Path, change: Callable[[str, bytes], bytes] = lambda _, data: data) -> Path:
    """Write a Word file; ``change`` gets the name and bytes of each part."""
    plain = path.with_suffix(".plain")
    document = docx.Document()
    for relation in list(document.part.rels.values()):
        if relation.reltype.endswith("stylesWithEffects"):  # a part of 2007 that fails the schema
            document.part.drop_rel(relation.rId)
    document.add_heading("A plan", level=1)
    document.add_paragraph("Phone us.")
    document.save(str(plain))
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return path


def misplaced_properties(name: str, data: bytes) -> bytes:
    """Put a run where the schema wants a paragraph."""
    return data.replace(b"<w:sectPr", b"<w:r/><w:sectPr") if name == "word/document.xml" else data


@pytest.mark.parametrize("judge", [vera, page_validation])
def test_a_tagged_pdf_passes_and_one_without_tags_does_not(
    judge: ModuleType, tmp_path: Path
) -> None:
    good = write_pdf(tmp_path / "good.pdf")
    bad = write_pdf(tmp_path / "bad.pdf", variant=None)
    found = judge.judge([good, bad])
    assert found[good].checked > 0
    assert found[good].faults == ()
    assert found[bad].faults


@pytest.mark.parametrize("judge", [vera, page_validation])
def test_a_picture_without_alternative_text_is_a_fault(judge: ModuleType, tmp_path: Path) -> None:
    picture = '<img src="data:image/svg+xml,<svg xmlns=%27http://www.w3.org/2000/svg%27/>">'
    bad = write_pdf(tmp_path / "bad.pdf", GOOD_HTML.replace("<p>", f"{picture}<p>"))
    (fault,) = judge.judge([bad])[bad].faults
    assert "Figure" in fault


@pytest.mark.parametrize("judge", [vera, page_validation, word_schema])
def test_a_file_that_cannot_be_read_is_a_fault(judge: ModuleType, tmp_path: Path) -> None:
    bad = tmp_path / f"bad{judge.SUFFIX}"
    bad.write_bytes(b"not what its name says")
    assert judge.judge([bad])[bad].faults


def test_verapdf_without_its_rules_is_no_pass(tmp_path: Path) -> None:
    good = write_pdf(tmp_path / "good.pdf")
    with pytest.raises(JudgeError):
        vera.judge([good], jaxb=tmp_path / "nothing.jar")


def test_a_word_file_passes_and_one_against_the_schema_does_not(tmp_path: Path) -> None:
    good = write_docx(tmp_path / "good.docx")
    bad = write_docx(tmp_path / "bad.docx", misplaced_properties)
    found = word_schema.judge([good, bad])
    assert found[good].faults == ()
    assert found[bad].faults


def test_html_passes_and_html_against_the_standard_does_not(tmp_path: Path) -> None:
    good = write_html(tmp_path / "good.html")
    bad = write_html(tmp_path / "bad.html", GOOD_HTML.replace("<p>", "<p><ul><li id=a id=b>"))
    found = vnu.judge([good, bad])
    assert found[good].faults == ()
    assert found[bad].faults


FORBIDDEN = (
    (' lang="en-GB"', "", "html-has-lang"),
    ("<p>", '<p style="color: #bbb; background: #fff">', "color-contrast"),
    ("<p>", '<p style="color: #767676; background: #fff">', "color-contrast-enhanced"),
    ("<p>", '<img src="x.png"><p>', "image-alt"),
    ("<p>", '<p style="width: 600px">', "scrolls sideways"),
)


def test_axe_faults_what_wcag_forbids(tmp_path: Path) -> None:
    good = write_html(tmp_path / "good.html")
    bad = {
        write_html(tmp_path / f"{rule}.html", GOOD_HTML.replace(old, new)): rule
        for old, new, rule in FORBIDDEN
    }
    found = axe.judge([good, *bad])
    assert found[good].faults == ()
    for file, rule in bad.items():
        assert any(rule in fault for fault in found[file].faults), rule


@pytest.mark.parametrize(
    ("judge", "faults"),
    [
        (
            epubcheck,
            {
                "RSC-005": changed(ONE, "<p>You", "<p><p>You"),
                "PKG-": {},
                "RSC-012": changed(NAV, "chapter-01.xhtml#how", "chapter-01.xhtml#who"),
            },
        ),
        (ace, {"image-alt": changed(ONE, ' alt="A mobile phone"', "")}),
    ],
)
def test_a_good_book_passes_and_a_broken_one_does_not(
    judge: ModuleType, faults: dict[str, dict[str, bytes]], tmp_path: Path
) -> None:
    passing = tmp_path / "good.epub"
    passing.write_bytes(good())
    failing = {tmp_path / f"{words}.epub": words for words in faults}
    for file, words in failing.items():
        file.write_bytes(packed(faults[words]) if faults[words] else b"no book")
    found = judge.judge([passing, *failing])
    assert found[passing].checked > 0
    assert found[passing].faults == ()
    for file, words in failing.items():
        assert any(words in fault for fault in found[file].faults), found[file]
