"""``easyread build --print``: the files for printers, in a folder and under names of their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.views.desk import read_desk
from generator.views.pdf import read_pdf, texts
from generator.views.shop import read_shop
from tests.project_files import GROUP, NAME, built, small_project
from tests.test_cli import easyread

KINDS = ("desk-printer.pdf", "print-shop.pdf", "job-ticket.pdf", "job-ticket.json", "proof.pdf")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(small_project(tmp_path))
    return tmp_path


def test_print_files_are_made_beside_the_web_file_never_in_its_place(project: Path) -> None:
    result = easyread("build", "--draft", "--print", "--edition", "standard", "--to", "pdf")
    assert result.exit_code == 0, result.output
    web = read_pdf(built(project, f"{NAME}.pdf").read_bytes())
    folder = built(project, "print")
    assert {p.name for p in folder.iterdir()} == {f"{NAME}-{kind}" for kind in KINDS}
    shop = read_shop((folder / f"{NAME}-print-shop.pdf").read_bytes())
    desk = read_desk((folder / f"{NAME}-desk-printer.pdf").read_bytes())
    assert texts(shop.words) == texts(desk.pages_in_order) == texts(web)
    assert len({web.title, shop.title, desk.pages_in_order.title}) == 3
    entries = json.loads((project / "output" / "manifest.json").read_bytes())["files"]
    known = {e["path"]: e["format"] for e in entries}
    assert known[f"{GROUP}/{NAME}/print/{NAME}-print-shop.pdf"] == "shop"
    assert len(known) == 1 + len(KINDS)
    assert easyread("audit").exit_code == 0


def test_without_being_asked_a_build_makes_no_print_files(project: Path) -> None:
    easyread("build", "--draft", "--edition", "standard", "--to", "html")
    assert not built(project, "print").exists()


def test_a_profile_that_is_not_there_is_said_before_anything_is_made(project: Path) -> None:
    settings = project / "source" / "easyread.yaml"
    settings.write_text(settings.read_text("utf-8") + "print: {profile: ours.icc}\n", "utf-8")
    result = easyread("build", "--print")
    assert result.exit_code == 2
    assert "no colour profile templates/colour/ours.icc" in " ".join(result.output.split())
    assert not (project / "output").exists()
