"""Diagnostics as lines of text, as compilers print them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity

_COLOURS = {
    Severity.ERROR: "31",
    Severity.REVIEW: "35",
    Severity.WARNING: "33",
    Severity.NOTE: "36",
}


def text_lines(diagnostics: list[Diagnostic], *, colour: bool) -> Iterator[str]:
    """Yield a line for each finding, and one for its hint."""
    for found in diagnostics:
        span = found.span
        place = f"{span.path}:{span.line}:{span.column}"
        severity = _paint(str(found.severity), _COLOURS[found.severity], colour)
        yield f"{_paint(place, '1', colour)}: {severity}: {found.message} [{found.code}]"
        if found.hint:
            yield f"  {_paint('hint', '36', colour)}: {found.hint}"


def _paint(words: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{words}\x1b[0m" if colour else words


def summary_line(diagnostics: list[Diagnostic], number: int, kind: str = "document") -> str:
    """Say how many findings there are, and never more than was checked.

    ``number`` is how many of a ``kind`` ("document", "file") were looked at.
    """
    counts = {s: sum(d.severity is s for d in diagnostics) for s in Severity}
    what = f"{number} {kind}{'' if number == 1 else 's'} checked"
    if not any(counts.values()):
        return f"{what}: machine checks passed. People must still check what a machine cannot."
    parts = (
        _count(counts[Severity.ERROR], "error", "errors"),
        _count(counts[Severity.REVIEW], "to review", "to review"),
        _count(counts[Severity.WARNING], "warning", "warnings"),
        _count(counts[Severity.NOTE], "note", "notes"),
    )
    return f"{what}: {', '.join(part for part in parts if part)}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""
