"""Measure `easyread build` beside a script of pandoc and weasyprint, on the same documents.

    python benchmarks/compare.py            the worked examples, and 10, 50 and 200 pages
    python benchmarks/compare.py --runs 3

Every figure is of whole processes, as the operating system counts them: CPU seconds, wall
seconds, and the memory of the largest process. The two are run in turn, and the medians
and the ratio of the medians are printed. Other people's commands make fewer things: no
check, no audit, no tags repaired, no pairs kept together.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PARAGRAPH = (
    "We plan your care with you. You can bring somebody whom you trust to each meeting. "
    "Your team writes down what you agree, and gives you a copy.\n\n"
)


@dataclass(frozen=True)
class Cost:
    """What some commands took: CPU and wall seconds, and the largest process in MB."""

    cpu: float
    wall: float
    memory: float


def run(commands: list[list[str]], folder: Path) -> Cost:
    """Run commands one after another and add up what they took."""
    cpu = memory = 0.0
    start = time.perf_counter()
    for command in commands:
        pid = (
            os.posix_spawnp(
                command[0],
                command,
                os.environ,
                file_actions=[
                    (os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)
                ],
            )
            if Path.cwd() == folder
            else _spawn_in(folder, command)
        )
        _, status, usage = os.wait4(pid, 0)
        if os.waitstatus_to_exitcode(status) not in {0, 1}:
            raise SystemExit(f"{' '.join(command)} failed")
        cpu += usage.ru_utime + usage.ru_stime
        memory = max(memory, usage.ru_maxrss / 1024)
    return Cost(cpu, time.perf_counter() - start, memory)


def _spawn_in(folder: Path, command: list[str]) -> int:
    here = Path.cwd()
    os.chdir(folder)
    try:
        return os.posix_spawnp(
            command[0],
            command,
            os.environ,
            file_actions=[(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)],
        )
    finally:
        os.chdir(here)


def median(costs: list[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        statistics.median(c.cpu for c in costs),
        statistics.median(c.wall for c in costs),
        statistics.median(c.memory for c in costs),
    )


def ours(project: Path, jobs: int) -> list[list[str]]:
    """Return our command: everything made anew."""
    easyread = str(BIN / "easyread")
    return [
        [easyread, "build", "--force", "--draft", "--jobs", str(jobs), "--project", str(project)]
    ]


def theirs(project: Path, work: Path) -> list[list[str]]:
    """Return the commands that make the same formats of the same sources."""
    pictures = {
        entry["id"]: ROOT / "images" / entry["file"]
        for entry in yaml.safe_load((ROOT / "images" / "images.yaml").read_text())["pictures"]
    }
    commands: list[list[str]] = []
    for path in sorted((project / "source").rglob("*.md")):
        text = path.read_text()
        if "shared" in path.parts or "status: under development" in text:
            continue
        known = lambda m: f"]({pictures.get(m[1], m[1])})"  # noqa: E731 - one use
        source = work / path.name
        source.write_text(re.sub(r"\]\(([a-z0-9-]+)\)", known, text))
        stem = work / path.stem
        commands += [
            ["pandoc", str(source), "-o", f"{stem}.docx"],
            ["pandoc", "-s", str(source), "-o", f"{stem}.html"],
            [str(BIN / "weasyprint"), "--pdf-variant", "pdf/ua-1", f"{stem}.html", f"{stem}.pdf"],
        ]
    return commands


def long_project(folder: Path, pages: int) -> Path:
    """Make a project of one guide of about ``pages`` A4 pages."""
    shutil.copytree(ROOT / "source" / "shared", folder / "source" / "shared")
    shutil.copy(ROOT / "source" / "easyread.yaml", folder / "source")
    section = "## Part {n}\n\n" + PARAGRAPH * 6 + "- your plan\n- your team\n- your meetings\n\n"
    body = "".join(section.replace("{n}", str(n)) for n in range(1, pages + 1))
    head = (
        '---\nkind: guide\ntitle: A long guide\nstatus: draft\nversion: "1"\n'
        "updated: 2026-01-01\nreview: 2030-01-01\naudience: [public]\nsummary: Long.\n"
        "feedback: {email: a@example.org}\n---\n"
    )
    tail = "\n{{ crisis-help }}\n\n{{ other-formats }}\n"
    guide = folder / "source" / "guides" / "long.md"
    guide.parent.mkdir(parents=True)
    guide.write_text(head + body + tail)
    return folder


def compare(name: str, project: Path, runs: int, jobs: int) -> tuple[Cost, Cost]:
    """Run both in turn and print a row of the table."""
    mine: list[Cost] = []
    other: list[Cost] = []
    with tempfile.TemporaryDirectory() as work:
        commands = theirs(project, Path(work))
        for number in range(runs + 1):
            a, b = run(ours(project, jobs), project), run(commands, project)
            if number:
                mine.append(a)
                other.append(b)
    a, b = median(mine), median(other)
    print(
        f"| {name} | {a.cpu:.2f} | {b.cpu:.2f} | {a.cpu / b.cpu:.2f} "
        f"| {a.wall:.2f} | {b.wall:.2f} | {a.wall / b.wall:.2f} "
        f"| {a.memory:.0f} | {b.memory:.0f} |"
    )
    return a, b


def unchanged(project: Path, runs: int) -> None:
    """Print what a build with nothing changed takes."""
    command = [[str(BIN / "easyread"), "build", "--project", str(project)]]
    run(command, project)
    cost = median([run(command, project) for _ in range(runs)])
    print(f"\nNothing changed: {cost.wall:.2f} s wall, {cost.cpu:.2f} s CPU, {cost.memory:.0f} MB.")


def with_copy(make: Callable[[Path], Path], use: Callable[[Path], None]) -> None:
    """Make a project in a folder of its own, use it and delete it."""
    with tempfile.TemporaryDirectory() as folder:
        use(make(Path(folder)))


def examples(folder: Path) -> Path:
    """Copy the worked examples."""
    shutil.copytree(ROOT / "source", folder / "source")
    return folder


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    runs: int = options.runs
    print(
        "| documents | CPU s, easyread | CPU s, script | ratio | wall s, easyread "
        "| wall s, script | ratio | MB, easyread | MB, script |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    with_copy(examples, lambda p: void(compare("worked examples, 1 process", p, runs, 1)))
    with_copy(examples, lambda p: void(compare("worked examples, 2 processes", p, runs, 2)))
    for pages in (10, 50, 200):
        name = f"one guide of about {pages} pages"
        with_copy(
            lambda folder, pages=pages: long_project(folder, pages),
            lambda p, name=name: void(compare(name, p, runs, 1)),
        )
    with_copy(examples, lambda p: unchanged(p, runs))


def void(_: object) -> None:
    """Drop a value."""


if __name__ == "__main__":
    main()
