"""Files that use every construct of the source language, and the other kinds of PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.collection import PdfKind
from generator.model import Document, Kind
from generator.writers.epub import epub
from generator.writers.pdf import pdf
from tests.judges import ace, epubcheck, page_validation, vera, word_schema
from tests.project_files import ROOT
from tests.test_cli import easyread
from tests.writers.stress import stress_collection, stress_document, stress_easy_read
from tests.writers.test_docx import BOTH, _write
from tests.writers.test_tagging import CROSSING

STANDARDS = {PdfKind.UA1: ("ua1", "2a"), PdfKind.UA2: ("ua2", "wt1a", "wt1r")}
STRESS = (stress_document(), stress_document(Kind.BOOKLET), stress_easy_read(), CROSSING)


@pytest.mark.parametrize("document", BOTH, ids=lambda document: document.stem)
def test_the_schema_finds_no_fault(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "made.docx"
    path.write_bytes(_write(document))
    assert word_schema.judge([path])[path].faults == ()


def _stress_files(folder: Path, kind: PdfKind) -> list[Path]:
    collection = stress_collection()
    collection = replace(collection, settings=replace(collection.settings, pdf=kind))
    files = []
    for number, document in enumerate(STRESS):
        files.append(folder / f"{number}.pdf")
        files[-1].write_bytes(pdf.write(document, collection))
    return files


@pytest.mark.parametrize("kind", STANDARDS)
def test_each_kind_of_pdf_keeps_its_standards_over_page_breaks(
    kind: PdfKind, tmp_path: Path
) -> None:
    files = _stress_files(tmp_path, kind)
    for standard in STANDARDS[kind]:
        found = vera.judge(files, standard=standard)
        assert {
            file.name: verdict.faults for file, verdict in found.items() if verdict.faults
        } == {}
    if kind is PdfKind.UA1:
        assert not any(verdict.faults for verdict in page_validation.judge(files).values())


def test_books_of_every_construct_pass(tmp_path: Path) -> None:
    books = (stress_document(), stress_easy_read())
    files = [tmp_path / f"{document.stem}.epub" for document in books]
    for file, document in zip(files, books, strict=True):
        file.write_bytes(epub.write(document, stress_collection()))
    found = epubcheck.judge(files)
    assert {file.name: v.faults for file, v in found.items() if v.faults} == {}
    assert {file.name: v.faults for file, v in ace.judge(files).items() if v.faults} == {}


def test_every_document_keeps_pdf_ua_2_and_wtpdf(tmp_path: Path) -> None:
    made = easyread(
        "build", "--project", str(ROOT), "--to", "pdf", "--pdf", "ua-2", "--output", str(tmp_path)
    )
    assert made.exit_code == 0
    files = sorted(tmp_path.rglob("*.pdf"))
    assert len(files) > 10
    for standard in STANDARDS[PdfKind.UA2]:
        found = vera.judge(files, standard=standard)
        assert {
            file.name: verdict.faults for file, verdict in found.items() if verdict.faults
        } == {}
