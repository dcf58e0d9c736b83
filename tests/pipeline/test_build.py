"""What the gate lets out, what a second build makes again, and that the bytes are the same."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import rendering
from generator.cli import main
from tests.project_files import GROUP, NAME, ROOT, built, small_project, source

NOW = {"SOURCE_DATE_EPOCH": "1790000000"}


def easyread(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(
        main, [arguments[0], "--project", str(project), *arguments[1:]], env=NOW
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project(tmp_path)


@pytest.fixture
def published(project: Path) -> Path:
    result = easyread(project, "build", "--to", "html")
    assert result.exit_code == 0, result.output
    return project


def first_picture(project: Path) -> str:
    text = source(project, easy_read=True).read_text("utf-8")
    return next(line for line in text.splitlines() if line.startswith("!["))


FAULTS = {
    "IM002": lambda p: change(source(p, easy_read=True), first_picture(p) + "\n", ""),
    "ER001": lambda p: change(
        source(p, easy_read=True),
        first_picture(p) + "\n",
        first_picture(p) + "\nYou can ask us for help at any time of the day and we will do all "
        "that we can do for you.\n",
    ),
    "RV002": lambda p: change(source(p), "email: ", 'email: ""  # '),
    "LK001": lambda p: change(source(p), "\n## ", "\nSee [this](#nowhere).\n\n## "),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_stops_the_document_and_leaves_its_files_as_they_were(
    published: Path, code: str
) -> None:
    before = tree(published / "output")
    FAULTS[code](published)
    result = easyread(published, "build", "--to", "html")
    assert result.exit_code == 1
    assert f"[{code}]" in result.output
    assert "hint:" in result.output
    after = tree(published / "output")
    assert {k: v for k, v in after.items() if k != "report.html"} == {
        k: v for k, v in before.items() if k != "report.html"
    }


def test_a_stage_that_is_gone_stops_its_pathway_alone(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "source", tmp_path / "source")
    assert easyread(tmp_path, "build", "--to", "html").exit_code == 0
    before = tree(tmp_path / "output" / "pathways")
    path = tmp_path / "source" / "pathways" / "personality-difficulties.md"
    text = path.read_text("utf-8")
    path.write_text(
        text[: text.index("## Treatment")] + text[text.index("## Discharge") :], "utf-8"
    )
    result = easyread(tmp_path, "build", "--to", "html")
    assert result.exit_code == 1
    assert "[ST005]" in result.output
    assert "Not written: pathways/personality-difficulties" in result.output
    assert tree(tmp_path / "output" / "pathways") == before


def test_a_fault_in_a_first_build_writes_nothing(project: Path) -> None:
    FAULTS["IM002"](project)
    assert easyread(project, "build", "--to", "html").exit_code == 1
    assert not (project / "output").exists()


def test_one_document_with_a_fault_does_not_stop_another(published: Path) -> None:
    other = published / "source" / GROUP / "another.md"
    text = source(published).read_text("utf-8")
    other.write_text(text.replace("title: ", "title: Another ", 1), "utf-8")
    FAULTS["RV002"](published)
    result = easyread(published, "build", "--to", "html")
    assert result.exit_code == 1
    assert (published / "output" / GROUP / "another" / "another.html").is_file()
    assert built(published).is_file()


def test_a_second_build_makes_nothing_and_touches_nothing(
    published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {p: p.stat().st_mtime_ns for p in (published / "output").rglob("*")}
    monkeypatch.setattr(rendering, "_render", lambda job: pytest.fail(f"made {job.format} again"))
    result = easyread(published, "build", "--to", "html")
    assert "0 made, 2 as before" in result.output
    assert {p: p.stat().st_mtime_ns for p in (published / "output").rglob("*")} == before


def test_one_sentence_changed_makes_that_edition_alone(published: Path) -> None:
    with source(published).open("a", encoding="utf-8") as file:
        file.write("\nThis is new.\n")
    result = easyread(published, "build", "--to", "html")
    assert "1 made, 1 as before" in result.output
    assert "This is new." in built(published).read_text("utf-8")


def test_two_folders_give_the_same_bytes(tmp_path: Path) -> None:
    outputs = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        result = easyread(small_project(folder, "[html, pdf, docx, epub, txt, brf]"), "build")
        assert result.exit_code == 0, result.output
        outputs.append(tree(folder / "output"))
    assert set(outputs[0]) == set(outputs[1])
    assert [n for n in outputs[0] if outputs[0][n] != outputs[1][n]] == []
    assert {n.rsplit(".", 1)[1] for n in outputs[0]} == {
        *"html pdf docx epub txt brf json css js svg".split()
    }


def test_the_manifest_says_what_was_made_from_what(published: Path) -> None:
    manifest = json.loads((published / "output" / "manifest.json").read_text("utf-8"))
    entry = next(f for f in manifest["files"] if f["path"].endswith("-easy-read.html"))
    assert entry["sources"][0]["path"] == f"source/{GROUP}/{NAME}.easy-read.md"
    assert {"edition", "format", "bytes", "sha256", "tools", "status", "pages"} <= set(entry)
    assert all(p["licence"] and p["author"] for p in entry["pictures"])


def test_files_of_a_document_that_is_gone_go_and_foreign_files_stay(published: Path) -> None:
    mine = published / "output" / "notes.txt"
    mine.write_text("mine")
    source(published, easy_read=True).unlink()
    assert easyread(published, "build", "--to", "html").exit_code == 0
    assert mine.read_text() == "mine"
    assert built(published).is_file()
    assert not built(published, f"{NAME}-easy-read.html").exists()


def test_a_folder_that_is_not_ours_is_refused(project: Path) -> None:
    mine = project / "thesis"
    mine.mkdir()
    (mine / "chapter.docx").write_text("mine")
    result = easyread(project, "build", "--output", str(mine))
    assert result.exit_code == 2
    assert "is not empty" in result.output
    assert [p.name for p in mine.iterdir()] == ["chapter.docx"]


def test_the_folder_that_was_asked_for_is_the_one_that_is_named(project: Path) -> None:
    other = project / "elsewhere"
    command = ("build", "--to", "html", "--output", str(other))
    first, second = (easyread(project, *command).output for _ in range(2))
    assert f"{other} is up to date: " in first
    assert f"Nothing to change in {other} (" in second


def test_settings_that_are_wrong_are_a_usage_error(project: Path) -> None:
    settings = project / "source" / "easyread.yaml"
    settings.write_text(settings.read_text() + "colour: red\n")
    result = easyread(project, "check")
    assert result.exit_code == 2
    assert (
        "bad-settings" in easyread(project, "explain", "SR009").output or "SR009" in result.output
    )


def test_a_fault_of_the_program_is_said_and_stops_only_its_document(
    published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(job: rendering.Job) -> rendering.Made:
        raise ZeroDivisionError("seven")

    monkeypatch.setattr(rendering, "_render", broken)
    result = easyread(published, "build", "--to", "html", "--force")
    assert result.exit_code == 3
    assert "ZeroDivisionError: seven" in result.output
    assert built(published).is_file()


def test_review_findings_hold_back_what_is_published_but_no_draft(project: Path) -> None:
    for path in (source(project), source(project, easy_read=True)):
        text = path.read_text("utf-8").replace("review: 2027-11-01", "review: 2026-01-01")
        path.write_text(text, "utf-8")
    change(source(project), "updated: 2026-11-01", "updated: 2025-11-01")
    assert easyread(project, "build", "--to", "html").exit_code == 0
    change(source(project), "status: draft", "status: published")
    held = easyread(project, "build", "--to", "html", "--force")
    assert held.exit_code == 1
    assert "[RV001]" in held.output
    assert easyread(project, "build", "--to", "html", "--draft").exit_code == 0
    assert "Draft" in built(project).read_text("utf-8")
