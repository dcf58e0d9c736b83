"""Finished files that somebody has edited are audited again from the command line."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from generator.cli import main
from tests.project_files import NAME, built, small_project

STEM = f"{NAME}-easy-read"
Parts = dict[str, bytes]


def easyread(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), env={"SOURCE_DATE_EPOCH": "1790000000"})


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = small_project(tmp_path_factory.mktemp("made"), "[html, pdf, docx, epub]")
    assert easyread("build", "--project", str(folder)).exit_code == 0
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, tmp_path / "p", ignore=shutil.ignore_patterns(".easyread"))
    monkeypatch.chdir(tmp_path / "p")
    return tmp_path / "p"


def _edit_zip(file: Path, change: Callable[[Parts], None]) -> None:
    with zipfile.ZipFile(file) as given:
        parts = {name: given.read(name) for name in given.namelist()}
    change(parts)
    with zipfile.ZipFile(file, "w") as taken:
        for name, data in parts.items():
            taken.writestr(name, data)


def _swap_media(parts: Parts) -> None:
    one, other = sorted(n for n in parts if re.fullmatch(r"word/media/image\d+\.png", n))[2:4]
    parts[one], parts[other] = parts[other], parts[one]


def _save_media_anew(parts: Parts) -> None:
    """Do as Word does when it saves space: fewer dots, and JPEG for all."""
    for name in [n for n in parts if re.fullmatch(r"word/media/image\d+\.png", n)]:
        with Image.open(BytesIO(parts[name])) as image:
            small = Image.new("RGB", image.size, "white")
            small.paste(image, mask=image.convert("RGBA").getchannel("A"))
            held = BytesIO()
            small.resize((image.width * 2 // 3, image.height * 2 // 3)).save(held, "JPEG")
        parts[name] = held.getvalue()


def _edit_text(old: str, new: str, count: int = 1) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        text, times = re.subn(old, new, parts["word/document.xml"].decode(), count=count)
        assert times
        parts["word/document.xml"] = text.encode()

    return change


def test_what_was_built_passes_as_it_was(project: Path) -> None:
    result = easyread("audit")
    assert result.exit_code == 0
    assert "10 files checked: machine checks passed" in result.output


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_swap_media, "DX021"),
        (_edit_text(r'<a:blip r:embed="[^"]*"', '<a:blip r:embed="rId1"'), "DX021"),
        (_edit_text(r'(<wp:extent cx="\d+" cy=")\d+', r"\g<1>900000"), "DX021"),
        (_edit_text(r'descr="[^"]*"', 'descr="Somebody else"'), "DX001"),
        (_edit_text(r"<w:keepNext/>(?=<w:fr)", '<w:keepNext w:val="0"/>'), "DX019"),
        (_edit_text(r"<w:framePr [^>]*>", ""), "DX007"),
    ],
)
def test_a_word_file_with_its_pictures_changed_fails(
    project: Path, change: Callable[[Parts], None], code: str
) -> None:
    file = built(project, f"{STEM}.docx")
    _edit_zip(file, change)
    before = file.read_bytes()
    result = easyread("audit", str(file))
    assert result.exit_code == 1
    assert f"[{code}]" in result.output
    assert file.read_bytes() == before


def test_pictures_that_word_saved_anew_are_still_the_same(project: Path) -> None:
    file = built(project, f"{STEM}.docx")
    _edit_zip(file, _save_media_anew)
    result = easyread("audit", str(file))
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (r'(<img src="data:[^"]*")(.*?)(<img src="data:[^"]*")', r"\3\2\1", "HT013"),
        (r'(<img src="[^"]*" alt=")[^"]*', r"\1Somebody else", "HT003"),
        (
            r'(<div class="pair-picture">.*?</div>)\s*(<div class="pair-words">.*?</div>)',
            r"\2\1",
            "HT008",
        ),
    ],
)
def test_a_web_page_with_its_pictures_changed_fails(
    project: Path, old: str, new: str, code: str
) -> None:
    file = built(project, f"{STEM}.html")
    text, times = re.subn(old, new, file.read_text("utf-8"), count=1, flags=re.DOTALL)
    assert times
    file.write_text(text, "utf-8")
    result = easyread("audit", str(file))
    assert result.exit_code == 1
    assert f"[{code}]" in result.output


@pytest.mark.parametrize(
    ("part", "old", "new", "code"),
    [
        ("chapter-02.xhtml", r'src="[^"]*"', 'src="pictures/phone.svg"', "EP012"),
        ("chapter-02.xhtml", r"<p>\w+ ", "<p>", "EP008"),
        ("nav.xhtml", r'(<li><a href="[^"]*#page-)4"', r'\g<1>5"', "EP019"),
    ],
)
def test_a_book_that_was_changed_fails(
    project: Path, part: str, old: str, new: str, code: str
) -> None:
    def change(parts: Parts) -> None:
        text, times = re.subn(old, new, parts[f"EPUB/{part}"].decode(), count=1)
        assert times
        parts[f"EPUB/{part}"] = text.encode()

    file = built(project, f"{STEM}.epub")
    _edit_zip(file, change)
    result = easyread("audit", str(file))
    assert result.exit_code == 1
    assert f"[{code}]" in result.output


def _figures(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    objects = (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary))
    return [o for o in objects if o.get("/S") == "/Figure"]


def _swap_alternatives(pdf: pikepdf.Pdf) -> None:
    one, other = _figures(pdf)[2:4]
    one.Alt, other.Alt = other.Alt, one.Alt


def _swap_drawings(pdf: pikepdf.Pdf) -> None:
    on_one_page = [f for f in _figures(pdf) if f.Pg.objgen == _figures(pdf)[4].Pg.objgen]
    one, other = on_one_page[:2]
    one.K, other.K = other.K, one.K


def _move_to_the_next_page(pdf: pikepdf.Pdf) -> None:
    """Let a picture's tag point at content of the page after that of its words."""
    figures = _figures(pdf)
    later = next(f for f in figures if f.Pg.objgen != figures[2].Pg.objgen)
    figures[2].Pg, figures[2].K, later.K = later.Pg, later.K, pikepdf.Array()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_swap_alternatives, "PD006"),
        (_swap_drawings, "PD007"),
        (_move_to_the_next_page, "PD007"),
    ],
)
def test_a_pdf_with_its_pictures_changed_fails(
    project: Path, change: Callable[[pikepdf.Pdf], None], code: str
) -> None:
    file = built(project, f"{STEM}.pdf")
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(file)
    result = easyread("audit", str(file))
    assert result.exit_code == 1
    assert f"[{code}]" in result.output


def test_a_file_with_another_name_is_audited_by_what_is_said_of_it(project: Path) -> None:
    renamed = project / "Our copy (edited).docx"
    shutil.copy(built(project, f"{STEM}.docx"), renamed)
    result = easyread("audit", str(renamed))
    assert result.exit_code == 2
    assert "say which one with --of" in result.output
    assert "passed" not in result.output
    said = easyread("audit", str(renamed), "--of", NAME, "--edition", "easy-read")
    assert said.exit_code == 0
    other = easyread("audit", str(renamed), "--of", NAME)
    assert other.exit_code == 1
    assert "[DX006]" in other.output


def test_a_broken_file_is_named_and_the_others_are_audited(project: Path) -> None:
    built(project, f"{STEM}.docx").write_bytes(b"PK\x03\x04 no more")
    result = easyread("audit")
    assert result.exit_code == 2
    assert f"{STEM}.docx: the Word file cannot be read" in result.output
    assert "9 files checked" in result.output


def test_before_a_build_it_says_to_build(project: Path) -> None:
    shutil.rmtree(project / "output")
    result = easyread("audit")
    assert result.exit_code == 2
    assert "easyread build" in result.output
