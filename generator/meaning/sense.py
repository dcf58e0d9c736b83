"""What a figure means, apart from how it is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sense:
    """A text says a figure if it says one of ``needs``; the figure itself ``says`` more.

    "14 days" needs a length of 14 days, and says 14 too. ``near`` is enough for a reader to
    whom the figure, of this ``value``, is too hard. ``written`` is given where a figure shares
    its unit with the next one: "3 months" of "3 to 6 months". The ``year`` of a date may be
    said elsewhere.
    """

    needs: frozenset[str]
    says: frozenset[str]
    near: frozenset[str] = frozenset()
    value: float = 0
    written: str = ""
    year: int = 0


def sense(*needs: str, looser: Iterable[str] = (), written: str = "") -> Sense:
    """Make the sense of a figure that says what it needs, and what is ``looser``."""
    return Sense(frozenset(needs), frozenset((*needs, *looser)), written=written)
