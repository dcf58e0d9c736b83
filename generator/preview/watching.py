"""Wait for saves in the folders that a project is made of."""

from __future__ import annotations

from watchfiles import watch as changes

from generator.preview.desk import Desk, refresh

FOLDERS = ("source", "images", "templates")
_TOGETHER = 120  # milliseconds in which saves count as one
_STEP = 20


def watch(desk: Desk) -> None:
    """Read the project again at each save, until Ctrl-C (``KeyboardInterrupt``)."""
    folders = [desk.project.root / name for name in FOLDERS]
    there = [folder for folder in folders if folder.is_dir()]
    for _ in changes(*there, debounce=_TOGETHER, step=_STEP):
        refresh(desk)
