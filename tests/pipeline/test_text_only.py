"""Easy Read without pictures: the same easy words, for readers whom pictures slow down."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.views.docx import read_docx
from generator.views.docx import texts as word_texts
from generator.views.pdf import figures, read_pdf, texts
from tests.project_files import NAME, built, small_project
from tests.test_cli import easyread

EASY = f"{NAME}-easy-read"
PLAIN = f"{NAME}-text-only-easy-read"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = small_project(tmp_path_factory.mktemp("text-only"))
    settings = folder / "source" / "easyread.yaml"
    without_large = settings.read_text("utf-8").replace("large_print: 18\n", "")
    settings.write_text(f"{without_large}\ntext_only: true\n", "utf-8")
    made = easyread("build", "--project", str(folder))
    assert made.exit_code == 0, made.output
    return folder


def _said(texts: list[str]) -> str:
    """Return the words as one line, without the name of the edition and the credits."""
    words = " ".join(" ".join(texts).split()).replace("Easy Read without pictures", "Easy Read", 1)
    return words.split("Picture credits")[0].strip()


def test_the_pdf_says_the_same_without_a_picture(project: Path) -> None:
    plain = read_pdf(built(project, f"{PLAIN}.pdf").read_bytes())
    easy = read_pdf(built(project, f"{EASY}.pdf").read_bytes())
    assert not list(figures(plain))
    assert list(figures(easy))
    assert _said(list(texts(plain))) == _said(list(texts(easy)))


def test_the_word_file_says_the_same_without_a_picture(project: Path) -> None:
    plain = read_docx(built(project, f"{PLAIN}.docx").read_bytes())
    easy = read_docx(built(project, f"{EASY}.docx").read_bytes())
    assert not plain.pictures
    assert _said(list(word_texts(plain))) == _said(list(word_texts(easy)))


def test_the_pages_lead_to_each_other(project: Path) -> None:
    for page in (NAME, EASY):
        assert f'href="{PLAIN}.html"' in built(project, f"{page}.html").read_text("utf-8")
    plain = built(project, f"{PLAIN}.html").read_text("utf-8")
    assert f'href="{EASY}.html"' in plain
    assert "<img" not in plain
    assert "<svg" not in plain


def test_its_files_can_be_audited_again(project: Path) -> None:
    for suffix in ("html", "pdf", "docx"):
        file = str(built(project, f"{PLAIN}.{suffix}"))
        result = easyread("audit", "--project", str(project), file)
        assert result.exit_code == 0, result.output
