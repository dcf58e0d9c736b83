"""The action of GitHub: its script runs as written, and no input of it can be a command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project_files import ROOT, small_project, source

ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")


def step(name: str) -> Any:
    (found,) = (s for s in ACTION["runs"]["steps"] if s["name"] == name)
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = small_project(tmp_path / "leaflets")
    path = source(made)
    path.write_text(path.read_text("utf-8") + "\n[click here](https://example.org/)\n", "utf-8")
    installed = tmp_path / "temp" / "easyread" / "bin"
    installed.mkdir(parents=True)
    program = installed / "easyread"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m generator.cli "$@"\n', "utf-8")
    program.chmod(0o755)
    return made


def run_check(project: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    top = project.parent
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "GITHUB_WORKSPACE": str(top),
        "GITHUB_OUTPUT": str(top / "output.txt"),
        "GITHUB_STEP_SUMMARY": str(top / "summary.md"),
        "RUNNER_TEMP": str(top / "temp"),
        "PROJECT": "leaflets",
        "PATHS": "",
        "FAIL_ON": "error",
        "DRAFT": "false",
        "SARIF_FILE": "",
        **inputs,
    }
    command = ["bash", "-eo", "pipefail", "-c", step("Check")["run"]]
    return subprocess.run(
        command, cwd=top, env=environment, capture_output=True, text=True, check=False
    )


def test_findings_are_told_and_fail_the_job(project: Path) -> None:
    done = run_check(project)
    assert done.returncode == 1
    assert "::error file=leaflets/source/roles/peer-support-worker.md,line=" in done.stdout
    assert "LK002" in (project.parent / "summary.md").read_text("utf-8")


def test_the_sarif_file_is_written_before_the_job_fails(project: Path) -> None:
    assert run_check(project, SARIF_FILE="easyread.sarif").returncode == 1
    results = json.loads((project.parent / "easyread.sarif").read_text("utf-8"))["runs"][0][
        "results"
    ]
    assert "LK002" in {result["ruleId"] for result in results}
    assert "sarif=easyread.sarif" in (project.parent / "output.txt").read_text("utf-8")


def test_only_the_documents_that_are_named_are_checked(project: Path) -> None:
    done = run_check(project, PATHS="\nleaflets/source/roles/peer-support-worker.easy-read.md\n")
    assert done.returncode == 0, done.stderr
    assert "1 document checked" in done.stdout


def test_an_input_is_never_a_command_or_an_option(project: Path) -> None:
    done = run_check(project, PATHS="$(touch broken)\n--help")
    assert done.returncode == 2
    assert not (project.parent / "broken").exists()
    assert not [s["name"] for s in ACTION["runs"]["steps"] if "${{" in s.get("run", "")]


def test_the_page_names_every_input_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `([\w-]+)` \| .* \| (.*) \|$", PAGE, re.MULTILINE))
    assert set(ACTION["inputs"]) <= set(rows)
    for name in ("fail-on", "draft", "upload-sarif", "python-version"):
        assert rows[name] == f"`{ACTION['inputs'][name]['default']}`"


@pytest.mark.parametrize("text", re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
def test_each_example_is_whole(text: str) -> None:
    assert isinstance(yaml.safe_load(text), dict)
