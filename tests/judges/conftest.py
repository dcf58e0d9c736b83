"""The judges' bench: which files, each judge run once over all of them, and the numbers at the end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.judges import (
    ace,
    aloud,
    axe,
    epubcheck,
    page_validation,
    vera,
    vera_archive,
    vnu,
    word_schema,
)
from tests.judges.verdict import Verdict

JUDGES: tuple[ModuleType, ...] = (
    vera,
    vera_archive,
    page_validation,
    aloud,
    word_schema,
    vnu,
    axe,
    epubcheck,
    ace,
)
Verdicts = Callable[[ModuleType], dict[Path, Verdict]]

_SEEN: dict[str, dict[Path, Verdict]] = {}
_TOLD: list[str] = []  # by the workers


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--judged", default="output", help="The folder of files to judge.")


def judged_files(config: pytest.Config, suffix: str) -> list[Path]:
    """Return the files of one kind to judge, in order."""
    folder = Path(config.getoption("--judged"))
    return sorted(folder.rglob(f"*{suffix}"))


def files_of(config: pytest.Config, judge: ModuleType) -> list[Path]:
    """Return the files that a judge is shown: all of its kind, or those that it chooses.

    The pages of the site are left to ``test_site``, where axe looks at them in more ways.
    """
    files = judged_files(config, judge.SUFFIX)
    if judge is axe:
        folder = Path(config.getoption("--judged"))
        listed = json.loads((folder / "manifest.json").read_text("utf-8")) if files else {}
        site = {folder / path for path in listed.get("site", {}).get("pages", ())}
        return [file for file in files if file not in site]
    return judge.choose(files) if hasattr(judge, "choose") else files


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if {"judge", "file"} <= set(metafunc.fixturenames):
        cases = [
            pytest.param(judge, file, id=f"{judge.__name__.rpartition('.')[2]}-{file}")
            for judge in JUDGES
            for file in files_of(metafunc.config, judge)
        ]
        metafunc.parametrize(("judge", "file"), cases)


@pytest.fixture(scope="session")
def verdicts(request: pytest.FixtureRequest) -> Verdicts:
    """Run a judge over all its files at once, the first time that it is asked."""

    def of(judge: ModuleType) -> dict[Path, Verdict]:
        if judge.NAME not in _SEEN:
            _SEEN[judge.NAME] = judge.judge(files_of(request.config, judge))
        return _SEEN[judge.NAME]

    return of


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker has to tell."""
    _TOLD.extend(getattr(node, "workeroutput", {}).get("judged", ()))


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["judged"] = list(_lines())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was judged, so that a judge that saw nothing cannot look like a good one."""
    for line in (*_TOLD, *_lines()):
        terminalreporter.line(line)


def _lines() -> Iterator[str]:
    for judge in JUDGES:
        found = _SEEN.get(judge.NAME)
        if not found:
            continue
        checked = sum(verdict.checked for verdict in found.values())
        faults = sum(len(verdict.faults) for verdict in found.values())
        yield f"{judge.NAME}: {len(found)} files, {checked} {judge.UNIT}, {faults} faults"
        notes = Counter(note for verdict in found.values() for note in verdict.notes)
        for note, count in sorted(notes.items())[:10]:
            yield f"  advice, in {count}: {note[:200]}"
