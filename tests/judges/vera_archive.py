"""veraPDF, PDF/A-2a: that a file can be kept for long, with its tags."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.judges import vera
from tests.judges.verdict import Verdict

NAME = "veraPDF PDF/A-2a"
SUFFIX = ".pdf"
UNIT = "checks"


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what veraPDF says of each file."""
    return vera.judge(files, standard="2a")
