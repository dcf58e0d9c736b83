"""Large print: the same words, laid out anew in large letters, for paper."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.views.docx import read_docx
from generator.views.docx import texts as word_texts
from generator.views.pdf import PdfView, read_pdf, texts
from tests.project_files import NAME, built, small_project, source
from tests.test_cli import easyread

LARGE = f"{NAME}-large-print"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(small_project(tmp_path))
    return tmp_path


def _sizes(view: PdfView) -> list[float]:
    return [run.size for run in view.runs if run.text.strip()]


def _letters(found: Iterable[str]) -> str:
    """Return all letters in order: lines may end anywhere."""
    return "".join("".join(found).split())


def _set(project: Path, line: str) -> None:
    path = project / "source" / "easyread.yaml"
    text = path.read_text("utf-8").replace("large_print: 18\n", line)
    path.write_text(text, "utf-8")


def test_it_is_made_beside_the_others_with_every_letter_large(project: Path) -> None:
    assert easyread("build").exit_code == 0
    large = read_pdf(built(project, f"{LARGE}.pdf").read_bytes())
    plain = read_pdf(built(project, f"{NAME}.pdf").read_bytes())
    assert min(_sizes(large)) == 18
    assert len(large.pages) > len(plain.pages)
    assert _letters(texts(large)).replace("Largeprint", "", 1) == _letters(texts(plain))
    assert not built(project, f"{LARGE}.html").exists()
    page = built(project, f"{NAME}.html").read_text("utf-8")
    assert f'href="{LARGE}.pdf"' in page
    assert "PDF in large print" in page


def test_the_word_file_says_the_same_in_large_letters(project: Path) -> None:
    assert easyread("build", "--to", "docx").exit_code == 0
    large = read_docx(built(project, f"{LARGE}.docx").read_bytes())
    plain = read_docx(built(project, f"{NAME}.docx").read_bytes())
    assert min(run.size for run in large.runs if run.text.strip()) >= 16
    said = _letters(word_texts(large)).replace("Largeprint", "", 1)
    assert said == _letters(word_texts(plain))


@pytest.mark.parametrize("size", [16, 28])
def test_the_size_is_a_matter_of_choice(project: Path, size: int) -> None:
    made = easyread("build", "--edition", "large-print", "--size", str(size), "--to", "pdf")
    assert made.exit_code == 0, made.output
    assert min(_sizes(read_pdf(built(project, f"{LARGE}.pdf").read_bytes()))) == size
    assert not built(project, f"{NAME}.pdf").exists()


LONG = "How to ask for reasonable adjustments when you use our community services"


def test_a_cover_that_is_too_full_goes_on_over_pages_with_a_number_and_a_short_title(
    project: Path,
) -> None:
    words = source(project).read_text("utf-8")
    words = re.sub(r"^(title|subtitle): .*", rf"\1: {LONG}", words, flags=re.MULTILINE)
    source(project).write_text(words, "utf-8")
    command = ("--edition", "large-print", "--size", "28", "--to", "pdf")
    made = easyread("build", *command)
    assert made.exit_code == 0, made.output
    view = read_pdf(built(project, f"{LARGE}.pdf").read_bytes())
    foot = [run.text for run in view.runs if run.page == 1 and run.artifact]
    assert _letters(foot) == f"Draft:thismaychangeHowtoaskfor\u2026Page2of{len(view.pages)}"


def test_too_small_a_size_is_refused(project: Path) -> None:
    assert "16<=x<=28" in easyread("build", "--size", "12").output
    _set(project, "large_print: 12\n")
    result = easyread("build")
    assert result.exit_code == 2
    assert "large_print" in result.output


def test_without_the_setting_none_is_made_and_an_earlier_one_goes(project: Path) -> None:
    assert easyread("build").exit_code == 0
    _set(project, "")
    assert easyread("build").exit_code == 0
    assert not built(project, f"{LARGE}.pdf").exists()
    assert LARGE not in built(project, f"{NAME}.html").read_text("utf-8")


def test_the_manifest_lists_it_as_an_edition(project: Path) -> None:
    easyread("build")
    files = json.loads((project / "output" / "manifest.json").read_text("utf-8"))["files"]
    large = [entry for entry in files if entry["edition"] == "large print"]
    assert [entry["format"] for entry in large] == ["docx", "pdf"]


def test_it_can_be_audited_again(project: Path) -> None:
    easyread("build")
    result = easyread("audit", str(built(project, f"{LARGE}.pdf")))
    assert result.exit_code == 0
    assert "1 file checked" in result.output
