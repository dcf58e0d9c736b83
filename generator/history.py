"""What a project was like before: a baseline that was written down, or a revision of git.

A baseline lets old content live: its findings are known, and only new ones fail. It never
opens the gate: what has an error is not built, known or not.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.model import Document
from generator.readability.regression import Measures, measures

BASELINE = "source/easyread-baseline.json"
VERSION = 1
_LINE = re.compile(r"\b(?:line|page|pages) \d+(?: and \d+)?\b")
_REVISION = re.compile(r"[\w./@{}^~][\w./@{}^~-]{0,199}")


class HistoryError(Exception):
    """A baseline or a revision cannot be read; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Past:
    """How often each finding was there, by fingerprint, and each document's measures by id."""

    findings: Mapping[str, int] = field(default_factory=dict)
    measures: Mapping[str, Measures] = field(default_factory=dict)


def fingerprint(found: Diagnostic) -> str:
    """Return what a finding is known by when its line moves: file, rule and message."""
    said = "\0".join((found.span.path, found.code, _LINE.sub("", found.message)))
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def only_new(
    diagnostics: Iterable[Diagnostic], past: Past
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Divide findings into those that are new and those that the past knows."""
    left = Counter(past.findings)
    new: list[Diagnostic] = []
    known: list[Diagnostic] = []
    for found in diagnostics:
        mark = fingerprint(found)
        (known if left[mark] > 0 else new).append(found)
        left[mark] -= 1
    return new, known


def read_baseline(root: Path) -> Past | None:
    """Return the baseline of a project, None without. Raises ``HistoryError`` if it is broken."""
    path = root / BASELINE
    if not path.is_file():
        return None
    try:
        given = json.loads(path.read_text("utf-8"))
        findings = {str(mark): int(count) for mark, count in given["findings"].items()}
        then = {
            str(id): {str(name): float(value) for name, value in values.items()}
            for id, values in given["measures"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise HistoryError(
            f"{BASELINE} cannot be read; write it again with easyread check --write-baseline"
        ) from error
    return Past(findings, then)


def write_baseline(
    root: Path, diagnostics: Iterable[Diagnostic], documents: Iterable[Document]
) -> int:
    """Write down all findings and measures, and return how many findings there are."""
    found = Counter(fingerprint(diagnostic) for diagnostic in diagnostics)
    content = {
        "version": VERSION,
        "findings": dict(sorted(found.items())),
        "measures": {d.id: measures(d) for d in sorted(documents, key=lambda d: d.id)},
    }
    path = root / BASELINE
    aside = path.with_suffix(".json.new")
    aside.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    aside.replace(path)
    return sum(found.values())


def changed_since(root: Path, revision: str) -> set[str]:
    """Return the project paths under source/ that differ from a revision, new ones too."""
    changed = _git(root, "diff", "--name-only", "--relative", "-z", revision, "--", "source")
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", "source")
    return {name for name in (changed + new).decode("utf-8", "replace").split("\0") if name}


def pictures_changed(root: Path, revision: str) -> set[str]:
    """Return the project paths under images/ that differ from a revision."""
    changed = _git(root, "diff", "--name-only", "--relative", "-z", revision, "--", "images")
    return {name for name in changed.decode("utf-8", "replace").split("\0") if name}


def texts_at(root: Path, revision: str) -> dict[str, str]:
    """Return the texts of source/ as they were at a revision, by project path."""
    listed = _git(root, "ls-tree", "-r", "--name-only", "-z", revision, "--", "source")
    names = [
        n for n in listed.decode("utf-8", "replace").split("\0") if n.endswith((".md", ".yaml"))
    ]
    return {n: _git(root, "show", f"{revision}:./{n}").decode("utf-8", "replace") for n in names}


def _git(root: Path, *arguments: str) -> bytes:
    """Run git in the project. Raises ``HistoryError`` where there is none, or no revision."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the revision is checked
            ("git", "-C", str(root), *arguments),  # noqa: S607 - git as the user has it
            check=True,
            capture_output=True,
            timeout=60,
        )
    except FileNotFoundError as error:
        raise HistoryError("this needs git, which is not installed") from error
    except subprocess.SubprocessError as error:
        raise HistoryError(f"git cannot tell what changed: {_reason(error)}") from error
    return done.stdout


def _reason(error: subprocess.SubprocessError) -> str:
    told = getattr(error, "stderr", b"") or b""
    lines = told.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else "it did not answer"


def check_revision(revision: str) -> str:
    """Return a revision that is safe to give to git. Raises ``HistoryError`` if it is not."""
    if not _REVISION.fullmatch(revision):
        raise HistoryError(f'"{revision}" is no revision of git')
    return revision
