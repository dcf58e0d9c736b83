"""The command line as a new user meets it: each slip is said in plain words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.model import Kind
from tests.project_files import small_project, source

# That nobody has checked it yet is true of a new document too.
SIGN_OFF = {"RV006", "RV007"}


def easyread(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), env={"SOURCE_DATE_EPOCH": "1790000000"})


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(small_project(tmp_path))
    return tmp_path


def test_outside_a_project_it_says_how_to_start_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = easyread("check")
    assert result.exit_code == 2
    assert "easyread init" in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "nonsense"), "is no document of this project"),
        (("build", "--to", "pfd"), 'there is no format "pfd"'),
        (("build", "--edition", "large"), "easy-read"),
        (("new", "pathway", "Big Name"), "small letters"),
        (("new", "role", "peer-support-worker"), "is there already"),
        (("explain", "XX999"), "there is no rule"),
        (("check", "--fail-on", "nothing"), "review"),
    ],
)
def test_a_wrong_word_is_a_usage_error_that_helps(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    result = easyread(*arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_json_has_the_promised_shape(project: Path) -> None:
    path = source(project)
    path.write_text(path.read_text("utf-8") + "\n[click here](https://example.org/)\n", "utf-8")
    report = json.loads(easyread("check", "--format", "json").stdout)
    assert report["version"] == 1
    assert set(report) == {"version", "documents", "diagnostics", "summary"}
    (found,) = [d for d in report["diagnostics"] if d["code"] == "LK002"]
    keys = {"code", "name", "severity", "path", "line", "column", "message", "hint", "refs"}
    assert set(found) == keys
    assert found["path"] == path.relative_to(project).as_posix()


def test_fail_on_says_from_where_the_exit_status_is_one(project: Path) -> None:
    path = source(project)
    path.write_text(path.read_text("utf-8") + "\nPlease take your medication now.\n", "utf-8")
    assert easyread("check").exit_code == 0
    assert easyread("check", "--fail-on", "warning").exit_code == 1


@pytest.mark.parametrize("kind", [str(kind) for kind in Kind])
def test_a_new_document_is_clean_but_for_the_parts_to_fill_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    assert easyread("init", str(tmp_path / "p")).exit_code == 0
    monkeypatch.chdir(tmp_path / "p")
    assert easyread("new", kind, "asthma").exit_code == 0
    found = json.loads(easyread("check", "--format", "json").stdout)["diagnostics"]
    own = {d["code"] for d in found if "asthma" in d["path"]}
    assert own - SIGN_OFF == {"SR013"}


def test_init_takes_no_folder_with_files_in_it(project: Path) -> None:
    result = easyread("init", str(project))
    assert result.exit_code == 2
    assert "already holds a project" in result.output


def test_a_readme_can_be_checked(project: Path) -> None:
    readme = project / "README.md"
    readme.write_text("# Title\n\nRead more [here](https://example.org/).\n\n### Too deep\n")
    result = easyread("check", "README.md")
    assert result.exit_code == 1
    assert "[LK002]" in result.output
    assert "[ST001]" in result.output


def test_a_source_that_leads_out_of_the_project_is_refused(project: Path) -> None:
    secret = project.parent / "secret.md"
    secret.write_text("secret")
    (project / "source" / "roles" / "x.md").symlink_to(secret)
    result = easyread("check")
    assert result.exit_code == 1
    assert "leads out of the project" in result.output


def test_no_colour_where_it_is_no_terminal(project: Path) -> None:
    path = source(project)
    path.write_text(path.read_text("utf-8") + "\n[here](https://example.org/)\n", "utf-8")
    assert "\x1b" not in easyread("check").output


def test_list_names_each_document_with_its_editions(project: Path) -> None:
    assert "Peer support worker (draft 0.3; standard, easy read)" in easyread("list").output
