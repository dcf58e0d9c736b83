"""GitHub: commands that cannot be broken out of, no more than are shown, and a summary."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.diagnostics import Severity
from generator.report.as_github import github, step_summary
from generator.report.places import rooted
from tests.project_files import small_project, source
from tests.report.examples import AWKWARD, EVERY_WEIGHT, FULL, diagnostic


def test_a_finding_is_a_command_with_its_place() -> None:
    first, *_ = github([diagnostic(7)], 1, summarised=False)
    assert first == (
        f"::error file={FULL},line=7,col=1,title=RD002 overlong-sentence"
        "::fault 7. What to do: mend it."
    )


def test_the_worst_come_first_and_a_review_says_that_a_person_must_look() -> None:
    lines = list(github(EVERY_WEIGHT, 1, summarised=False))[:4]
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::warning", "::notice"]
    assert "(a person must look)" in lines[1]
    assert "(a person must look)" not in lines[2]


def test_no_letter_of_a_source_can_start_a_command() -> None:
    line, *_ = github([AWKWARD], 1, summarised=False)
    assert line.startswith("::error file=")
    assert "\n" not in line
    assert "100%25" in line
    assert "%0A::error" in line


def test_a_property_holds_no_sign_that_ends_it() -> None:
    line, *_ = github([diagnostic(path="a:b,c%d.md")], 1, summarised=False)
    assert "file=a%3Ab%2Cc%25d.md,line=1" in line


def test_ten_are_shown_and_the_last_line_says_how_many_more() -> None:
    many = [diagnostic(n, Severity.WARNING) for n in range(1, 13)] + [diagnostic(99)]
    lines = list(github(many, 1, summarised=False))
    assert sum(line.startswith("::") for line in lines) == 10
    assert lines[0].startswith("::error")
    assert lines[-1].startswith("3 more findings are not shown")


def test_with_a_summary_the_rest_stands_there() -> None:
    many = [diagnostic(n) for n in range(1, 13)]
    lines = list(github(many, 1, summarised=True))
    assert lines[-1] == "1 document checked: 12 errors."
    assert "fault 12 \\(RD002\\)" in step_summary(many, 1)


def test_words_of_a_source_are_no_markup_in_the_summary() -> None:
    nasty = diagnostic(message="![x](https://example.org/a.png) | <img src=x>")
    (row,) = (line for line in step_summary([nasty], 1).splitlines() if "x" in line)
    assert "![" not in row
    assert " | \\<img" not in row
    assert "<img" not in row.replace("\\<img", "")


def test_a_summary_that_is_too_long_says_so() -> None:
    many = [diagnostic(n) for n in range(1, 503)]
    assert "2 more are not shown" in step_summary(many, 1)


@pytest.mark.parametrize(
    ("folder", "path", "said"),
    [
        ("", FULL, FULL),
        ("docs", FULL, f"docs/{FULL}"),
        ("docs", "/home/somebody/letter.md", "letter.md"),
        ("", "C:\\Users\\somebody\\letter.md", "letter.md"),
    ],
)
def test_a_path_is_told_from_the_top_of_the_repository(folder: str, path: str, said: str) -> None:
    (found,) = rooted([diagnostic(path=path)], (), folder)
    assert found.span.path == said


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = small_project(tmp_path / "repository" / "leaflets")
    path = source(made)
    path.write_text(path.read_text("utf-8") + "\n[click here](https://example.org/)\n", "utf-8")
    monkeypatch.chdir(tmp_path / "repository")
    return made


def easyread(*arguments: str, **env: str) -> Result:
    runner = CliRunner(env={"SOURCE_DATE_EPOCH": "1790000000", "GITHUB_WORKSPACE": "", **env})
    return runner.invoke(main, list(arguments))


@pytest.mark.parametrize("style", ["sarif", "junit", "github"])
def test_the_command_says_where_in_the_repository_and_nothing_of_the_machine(
    project: Path, style: str
) -> None:
    result = easyread("check", "--project", "leaflets", "--format", style)
    assert result.exit_code == 1
    assert "LK002" in result.output
    assert str(project.parent) not in result.output
    if style != "junit":
        assert "leaflets/source/roles/" in result.output


def test_the_summary_of_the_job_is_added_to(project: Path) -> None:
    file = project.parent / "summary.md"
    file.write_text("before\n", "utf-8")
    easyread("check", "--project", "leaflets", "--format", "github", GITHUB_STEP_SUMMARY=str(file))
    text = file.read_text("utf-8")
    assert text.startswith("before\n## easyread check")
    assert "LK002" in text
