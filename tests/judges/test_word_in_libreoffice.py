"""LibreOffice reads a Word file in the order of the source (W-16), on as many pages as we say."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from generator import wording
from generator.model import Document
from generator.views.docx_length import length
from generator.views.docx_package import open_package
from tests.judges.conftest import judged_files
from tests.writers.test_docx import BOTH, _write

_WORD = re.compile(r"\w+")


@pytest.mark.parametrize("document", BOTH, ids=lambda document: document.stem)
def test_the_words_are_read_in_order(document: Document, tmp_path: Path) -> None:
    (tmp_path / "made.docx").write_bytes(_write(document))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = [
        "soffice",
        home,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "made.docx",
    ]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=180)
    read = _WORD.findall((tmp_path / "made.txt").read_text("utf-8-sig"))
    said = " ".join(wording.reading_order(document, "Example Partnership NHS Trust"))
    assert _lost(_WORD.findall(said), read) == []


def test_about_so_many_pages_is_what_libreoffice_lays_out(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    files = judged_files(request.config, ".docx")
    assert files, "build the documents first"
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=300)
    wrong = {}
    for file in files:
        laid = len(pypdfium2.PdfDocument(tmp_path / f"{file.stem}.pdf"))
        said = length(open_package(file.read_bytes()))
        if abs(said - laid) > 1:
            wrong[file.stem] = said, laid
    assert wrong == {}


def _lost(wanted: list[str], read: list[str]) -> list[str]:
    """Return what is left of some words when they are looked for one after the other."""
    left = iter(read)
    return next((wanted[at : at + 8] for at, word in enumerate(wanted) if word not in left), [])


def test_a_word_out_of_order_is_seen() -> None:
    assert _lost(["one", "two"], ["one", "and", "two"]) == []
    assert _lost(["one", "two", "three"], ["two", "one", "three"]) == ["two", "three"]
