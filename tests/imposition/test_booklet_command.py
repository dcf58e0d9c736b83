"""``easyread booklet`` as a new user meets it."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.imposition import PAPERS
from generator.resources import starter_root
from generator.views.pdf import read_pdf
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.tagging import mend
from tests.imposition.numbered import A6, numbered


def booklet(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["booklet", *map(str, arguments)])


def written(path: Path, size: float, cover: str = "A guide", sheet: str = "A4") -> Path:
    html = f"""<html lang="en-GB"><head><title>{cover}</title></head><body>
    <h1>{cover}</h1><p>Some words that say something.</p></body></html>"""
    css = f'@page {{ size: {sheet} }} html {{ font: {size}pt "Open Sans" }}'
    roots = (starter_root(),)
    path.write_bytes(mend(lay_out(html, css, roots, lambda name: (b"", name), id="written")))
    return path


def test_it_writes_beside_the_file_and_says_what_to_do(tmp_path):
    file = tmp_path / "guide.pdf"
    file.write_bytes(numbered(7, PAPERS["A5"]))
    result = booklet(file)
    assert result.exit_code == 0
    assert "7 pages of A5 on 2 sheets of A4, 1 page blank at the end." in result.output
    assert "flip on short edge" in result.output
    with pikepdf.open(tmp_path / "guide-saddle.pdf") as pdf:
        assert len(pdf.pages) == 4


@pytest.mark.parametrize(
    ("points", "cover", "said"),
    [
        (
            14,
            "A guide, Easy Read",
            "text of 14 pt would become 9.9 pt (factor 0.708), and Easy Read needs 14 pt",
        ),
        (14, "A guide, Easy Read", "print it on A3 sheets"),
        (14, "A guide", "clear print needs 12 pt"),
        (20, "A guide, large print", "Large print needs 16 pt"),
    ],
)
def test_pages_are_never_shrunk_until_they_cannot_be_read(tmp_path, points, cover, said):
    file = written(tmp_path / "a.pdf", points, cover)
    result = booklet(file, "--paper", "A4", "--shrink")
    assert result.exit_code == 2
    assert said in " ".join(result.output.split())
    assert list(tmp_path.iterdir()) == [file]


def test_pages_of_large_letters_are_shrunk_when_that_was_asked_for(tmp_path):
    file = written(tmp_path / "a.pdf", 18)
    assert "--shrink allows it" in booklet(file, "--paper", "A4").output
    result = booklet(file, "--paper", "A4", "--shrink")
    assert result.exit_code == 0
    assert "factor 0.708" in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "say which PDF"),
        (("no.pdf",), "there is no file no.pdf"),
        (("bad.pdf",), "this is no PDF"),
        (("good.pdf", "--scheme", "half"), "has 4 pages, and there are 8"),
        (("good.pdf", "--scheme", "stapled"), "saddle"),
        (("good.pdf", "--to", "good.pdf"), "is the PDF itself"),
        (("good.pdf", "--to", "no/where.pdf"), "cannot be written"),
    ],
)
def test_a_wrong_word_is_a_usage_error_that_helps(tmp_path, monkeypatch, arguments, said):
    monkeypatch.chdir(tmp_path)
    Path("bad.pdf").write_bytes(b"words")
    Path("good.pdf").write_bytes(numbered(8, A6))
    result = booklet(*arguments)
    assert result.exit_code == 2
    assert said in " ".join(result.output.split())


def test_the_test_page_is_tagged_and_says_both_edges(tmp_path):
    result = booklet("--test-page", "--to", tmp_path / "t.pdf")
    assert result.exit_code == 0
    view = read_pdf((tmp_path / "t.pdf").read_bytes())
    upright = {run.text for run in view.runs if not run.turned and run.page == 1}
    assert len(view.pages) == 3
    assert view.strays == ()
    assert any("short edge" in text for text in upright)
