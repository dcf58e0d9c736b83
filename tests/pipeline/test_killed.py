"""Killed at any moment, output/ holds a whole build: every file that its manifest names."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import time
from pathlib import Path

from generator.cli import main
from tests.project_files import ABOUT, built, small_project, source
from tests.test_cli import easyread

KILLS = 50


def build(project: Path) -> int:
    """Start a build in a copy of this process, which has the program loaded; return its id."""
    child = os.fork()
    if child:
        return child
    os.chdir(project)
    os.environ["SOURCE_DATE_EPOCH"] = "1790000000"
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    try:
        main(["build", "--to", "html"])
    except SystemExit as done:
        os._exit(int(done.code or 0))
    finally:
        os._exit(9)


def ended(child: int) -> int | None:
    """Return the exit status of a build, None while it runs."""
    found, status = os.waitpid(child, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if found else None


def wait(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def assert_whole(output: Path) -> set[str]:
    manifest = json.loads((output / "manifest.json").read_bytes())
    paths = {entry["path"] for entry in manifest["files"]}
    for entry in manifest["files"]:
        data = (output / entry["path"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == entry["sha256"], entry["path"]
    there = {p.relative_to(output).as_posix() for p in output.rglob("*") if p.is_file()}
    pages = manifest["site"]["pages"]
    for path, digest in pages.items():
        assert hashlib.sha256((output / path).read_bytes()).hexdigest() == digest, path
    assert there == {*paths, *pages, "manifest.json", "report.html", *ABOUT}
    return paths


def test_killed_fifty_times_the_output_is_always_whole(tmp_path: Path) -> None:
    project = small_project(tmp_path)
    assert easyread("build", "--to", "html", "--project", str(project)).exit_code == 0
    guide = source(project)
    text = guide.read_text()
    guide.write_text(f"{text}\nThis is a first change.\n")
    start = time.perf_counter()
    assert wait(build(project)) == 0
    took = time.perf_counter() - start
    paths = assert_whole(project / "output")
    chance = random.Random(20261123)
    killed = 0
    for number in range(KILLS):
        guide.write_text(f"{text}\nThis is change {number}.\n")
        child = build(project)
        time.sleep(chance.uniform(0, took))
        status = ended(child)
        if status is not None:
            took *= 0.9  # it was done before: kill the next ones sooner
        else:
            killed += 1
            os.kill(child, signal.SIGKILL)
            wait(child)
        assert assert_whole(project / "output") == paths
    assert killed > KILLS / 2
    guide.write_text(f"{text}\nThis is the last change.\n")
    assert wait(build(project)) == 0
    assert_whole(project / "output")
    assert "This is the last change." in built(project).read_text()
    assert {p.name for p in project.iterdir()} == {".easyread", "output", "source"}
