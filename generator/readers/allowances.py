"""Comments in a source: ``<!-- allow: CODE reason -->``; any other comment is left out.

``<!-- allow: CODE until 2027-03-31 reason -->`` holds up to that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.model import Allowance, Problem, Span

WHOLE_FILE = 1_000_000_000
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_ALLOW = re.compile(r"allow:\s*(?P<code>\S*)\s*(?P<reason>.*)", re.DOTALL)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\1", re.DOTALL | re.MULTILINE)
_UNTIL = re.compile(r"until (\d{4}-\d{2}-\d{2})\b[:,;]?")
_CODE = re.compile(r"[A-Z]{2}\d{3}")


def take_comments(text: str, path: str) -> tuple[str, list[Allowance], list[Problem]]:
    """Return the text with its comments blanked (same lines and columns), and what they say."""
    fences = [match.span() for match in _FENCE.finditer(text)]
    allowances: list[Allowance] = []
    problems: list[Problem] = []
    for comment in _COMMENT.finditer(text):
        if any(start <= comment.start() < end for start, end in fences):
            continue
        words = _ALLOW.match(comment[1].strip())
        span = _span(text, comment.start(), path)
        if words:
            _take(words, text, comment.end(), span, allowances, problems)
        text = text[: comment.start()] + _blank(comment[0]) + text[comment.end() :]
    return text, allowances, problems


def _take(
    words: re.Match[str],
    text: str,
    end: int,
    span: Span,
    allowances: list[Allowance],
    problems: list[Problem],
) -> None:
    reason, until = _until(" ".join(words["reason"].split()))
    problem = allowance_problem(words["code"], reason, span)
    if problem:
        problems.append(problem)
        return
    first, last = _lines_below(text, end, span.line)
    allowances.append(Allowance(words["code"], reason, first, last, span, until))


def _until(reason: str) -> tuple[str, date | None]:
    """Return a reason without the day to which it holds, and that day."""
    found = _UNTIL.match(reason)
    if not found:
        return reason, None
    try:
        return reason[found.end() :].strip(), date.fromisoformat(found[1])
    except ValueError:
        return reason, None


def allowance_problem(code: str, reason: str, span: Span) -> Problem | None:
    """Say what is wrong with an allowance, if anything is."""
    if not _CODE.fullmatch(code):
        return Problem(
            "bad-allowance",
            span,
            f'"{code}" is not the code of a rule',
            "write the code first: <!-- allow: ER001 the name of a medicine -->",
        )
    if not reason:
        return Problem(
            "bad-allowance", span, f"allowing {code} needs a reason", "say why after the code"
        )
    return None


def front_matter_allowances(allow: dict[str, str], span: Span) -> Iterator[Allowance | Problem]:
    """Yield the allowances of the front matter: each holds for the whole file."""
    for code, given in allow.items():
        reason, until = _until(given.strip())
        problem = allowance_problem(code, reason, span)
        yield problem or Allowance(code, reason, 1, WHOLE_FILE, span, until)


def _lines_below(text: str, end: int, line: int) -> tuple[int, int]:
    """Return the lines that an allowance holds for: its own, and the block that follows."""
    rest = text[end:].split("\n")
    last = line + text[:end].count("\n") - (line - 1)
    index = 1
    while index < len(rest) and not rest[index].strip():
        index += 1
    while index < len(rest) and rest[index].strip():
        index += 1
    return line, last + index - 1


def _span(text: str, offset: int, path: str) -> Span:
    line = text.count("\n", 0, offset) + 1
    return Span(path, line, offset - text.rfind("\n", 0, offset))


def _blank(comment: str) -> str:
    return re.sub(r"[^\n]", " ", comment)
