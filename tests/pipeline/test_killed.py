"""Killed at any moment, output/ holds a whole build: every file that its manifest names."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.project_files import ABOUT, built, small_project, source

KILLS = 50


def build(project: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "generator.cli", "build", "--to", "html"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1790000000"}
    return subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


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
    start = time.perf_counter()
    first = build(project)
    printed, _ = first.communicate()
    took = time.perf_counter() - start
    assert first.returncode == 0, printed.decode()
    paths = assert_whole(project / "output")
    guide = source(project)
    text = guide.read_text()
    chance = random.Random(20261123)
    killed = 0
    for number in range(KILLS):
        guide.write_text(f"{text}\nThis is change {number}.\n")
        process = build(project)
        time.sleep(chance.uniform(0.1, took * 1.1))
        killed += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert assert_whole(project / "output") == paths
    assert killed > KILLS / 2
    guide.write_text(f"{text}\nThis is the last change.\n")
    last = build(project)
    printed, _ = last.communicate()
    assert last.returncode == 0, printed.decode()
    assert_whole(project / "output")
    assert "This is the last change." in built(project).read_text()
    assert {p.name for p in project.iterdir()} == {".easyread", "output", "source"}
