"""What a judge says of one file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one judge found in one file.

    ``checked`` counts what the judge itself says that it looked at (rules or checks), so that a
    judge that looked at nothing does not pass for one that found nothing.
    """

    checked: int
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class JudgeError(Exception):
    """A judge could not do its work: that is never a pass."""
