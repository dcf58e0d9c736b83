"""Put a finished build in place: the whole of ``output/`` changes at once, or not at all."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

MANIFEST = "manifest.json"
REPORT = "report.html"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class OutputRefusedError(Exception):
    """The output folder holds things that are not ours: they could be lost."""


def check_output(output: Path) -> None:
    """Raise ``OutputRefusedError`` unless the folder is ours, empty or not there yet."""
    if output.is_symlink():
        raise OutputRefusedError(f"{output} is a link; give the folder itself")
    if not output.exists():
        return
    if not output.is_dir():
        raise OutputRefusedError(f"{output} is a file; give another folder with --output")
    if any(output.iterdir()) and not (output / MANIFEST).is_file():
        raise OutputRefusedError(
            f"{output} is not empty and holds no earlier build; "
            "empty it, or give another folder with --output"
        )


def recover(output: Path) -> None:
    """Mend what a build that was killed left behind. Call it under the lock."""
    previous, aside = _previous(output), _aside(output)
    if previous.exists() and not output.exists():
        previous.rename(output)
    for leftover in (previous, aside):
        if leftover.exists():
            shutil.rmtree(leftover)


def publish(output: Path, files: Mapping[str, bytes | None]) -> bool:
    """Make ``output`` hold exactly ``files`` and what is there that no build ever made.

    ``files`` goes from paths below ``output`` to bytes, or None for a file that stays as
    it is. Returns False when nothing had to change. Killed at any moment, the old or the
    new folder stands whole.
    """
    if _holds(output, files):
        return False
    aside = _aside(output)
    for name, data in files.items():
        target = aside / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if data is None:
            shutil.copy2(output / name, target)
        else:
            target.write_bytes(data)
    _sync(aside)
    _swap(aside, output)
    return True


def _aside(output: Path) -> Path:
    return output.with_name(f".{output.name}.new")


def _previous(output: Path) -> Path:
    return output.with_name(f".{output.name}.old")


def _holds(output: Path, files: Mapping[str, bytes | None]) -> bool:
    """Tell whether the folder already holds these files and no others."""
    if not output.is_dir():
        return False
    there = {p.relative_to(output).as_posix() for p in output.rglob("*") if p.is_file()}
    if there != set(files):
        return False
    return all(data is None or _same(output / name, data) for name, data in files.items())


def _same(path: Path, data: bytes) -> bool:
    return path.stat().st_size == len(data) and path.read_bytes() == data


def _sync(folder: Path) -> None:
    """See that the new files are on the disk before their folder takes the old one's place."""
    for path in folder.rglob("*"):
        if path.is_file():
            descriptor = os.open(path, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)


def _swap(aside: Path, output: Path) -> None:
    if not output.exists():
        aside.rename(output)
        return
    if _exchange(aside, output):
        shutil.rmtree(aside)
        return
    # No atomic exchange here: ``recover`` puts the old folder back if we stop in between.
    previous = _previous(output)
    output.rename(previous)
    aside.rename(output)
    shutil.rmtree(previous)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step (Linux ``renameat2``); False where that is not to be had."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    first, second = os.fsencode(one), os.fsencode(other)
    result: int = rename(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE)
    return result == 0


def digest_file(path: Path) -> str:
    """Return the SHA-256 of a file, or an empty string when there is none."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
