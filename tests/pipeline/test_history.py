"""Living with old content: a baseline, what has changed since a revision, and what got harder."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.history import BASELINE, check_revision

PAGE = """---
kind: guide
title: A page
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A page.
feedback: {email: a@example.org}
---

We see you on 06/08/26.

{{ other-formats }}

{{ crisis-help }}
"""
LONG = "This sentence goes on and on " + "and on " * 15 + "until nobody can follow it.\n"


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "trust"
    CliRunner().invoke(main, ["init", str(folder)], catch_exceptions=False)
    for group in (folder / "source").iterdir():
        if group.is_dir() and group.name != "shared":
            shutil.rmtree(group)  # two documents are enough: one that changes, one that does not
    (folder / "source/guides").mkdir()
    for name in ("page", "unchanged"):
        (folder / f"source/guides/{name}.md").write_text(PAGE, "utf-8")
    return folder


def check(project, *arguments):
    return CliRunner().invoke(main, ["check", "--project", str(project), *arguments])


def git(project, *arguments):
    own = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(("git", "-C", str(project), *own, *arguments), check=True, capture_output=True)


def revision(project):
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "first")


def add(project, text):
    page = project / "source/guides/page.md"
    page.write_text(page.read_text("utf-8") + text, "utf-8")


def test_known_findings_no_longer_fail_and_new_ones_do(project):
    assert check(project, "--fail-on", "warning").exit_code == 1
    assert check(project, "--write-baseline").exit_code == 0
    quiet = check(project, "--fail-on", "warning")
    assert (quiet.exit_code, "[WD001]" in quiet.output) == (0, False)
    assert "known before" in quiet.output
    add(project, "\nWe also see you on 07/08/26.\n")
    loud = check(project, "--fail-on", "warning")
    assert loud.exit_code == 1
    assert "07/08/26" in loud.output
    assert "06/08/26" not in loud.output


def test_a_finding_that_moves_down_is_still_known(project):
    check(project, "--write-baseline")
    page = project / "source/guides/page.md"
    page.write_text(page.read_text("utf-8").replace("We see", "Hello.\n\nWe see"), "utf-8")
    assert "[WD001]" not in check(project).output


def test_the_same_fault_once_more_is_new(project):
    check(project, "--write-baseline")
    add(project, "\nWe see you on 06/08/26.\n")
    assert check(project).output.count("[WD001]") == 1


def test_the_baseline_shows_when_asked_and_never_opens_the_gate(project):
    check(project, "--write-baseline")
    assert "[WD001]" in check(project, "--no-baseline").output
    built = CliRunner().invoke(main, ["build", "--project", str(project), "page", "--to", "html"])
    assert built.exit_code == 1
    assert "Not written: guides/page" in built.output


def test_a_document_that_got_harder_fails(project):
    check(project, "--write-baseline")
    add(project, f"\n{LONG}")
    assert "1 long sentences, 0 before [RD008]" in check(project).output


def test_a_broken_baseline_is_said_so(project):
    (project / BASELINE).write_text("[]", "utf-8")
    result = check(project)
    assert result.exit_code == 2
    assert "--write-baseline" in result.output


def test_the_baseline_is_the_same_bytes_twice_and_holds_no_text(project):
    check(project, "--write-baseline")
    first = (project / BASELINE).read_bytes()
    check(project, "--write-baseline")
    assert (project / BASELINE).read_bytes() == first
    assert b"06/08/26" not in first
    assert set(json.loads(first)) == {"version", "findings", "measures"}


def test_a_baseline_of_a_part_is_refused(project):
    assert check(project, "page", "--write-baseline").exit_code == 2


def test_since_checks_what_changed_and_that_it_is_no_harder(project):
    revision(project)
    assert check(project, "--since", "main").output.startswith("0 documents checked")
    add(project, f"\n{LONG}")
    changed = check(project, "--since", "main")
    assert "1 long sentences, 0 before [RD008]" in changed.output
    assert "unchanged" not in changed.output
    assert "1 document checked" in changed.output


def test_since_sees_a_new_file_and_a_changed_shared_block(project):
    revision(project)
    (project / "source/guides/other.md").write_text(PAGE, "utf-8")
    assert "1 document checked" in check(project, "--since", "HEAD").output
    block = project / "source/shared/blocks/other-formats.md"
    block.write_text(block.read_text("utf-8") + "\n", "utf-8")
    assert "3 documents checked" in check(project, "--since", "HEAD").output


@pytest.mark.parametrize("bad", ["--output=x", "no-such-branch", "a b", ""])
def test_a_revision_that_is_none_is_refused(project, bad):
    revision(project)
    result = check(project, f"--since={bad}")
    assert result.exit_code == 2
    assert "Error" in result.output


def test_a_project_without_git_is_said_so(project):
    result = check(project, "--since", "main")
    assert result.exit_code == 2
    assert "git cannot tell what changed" in result.output


def test_revisions_of_git_are_taken():
    for name in ("main", "origin/main", "HEAD~2", "v1.2", "HEAD@{1}", "0a1b2c3"):
        assert check_revision(name) == name
