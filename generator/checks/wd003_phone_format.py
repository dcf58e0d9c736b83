"""WD003: phone-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Link, Phone, plain_text, walk
from generator.passages import matches
from generator.registry import rule

_PATTERN = re.compile(
    r"(?<![\w.£/-])\(?(?:\+44|0\d)[\d ()-]{6,}\d(?![\w/])"
    r"|(?<![\w.,£/-])1[ -]?1[ -]?6[ -]?1[ -]?2[ -]?3(?![\w/])"
)
_EXAMPLE = "write it in groups: 01632 960 101, 020 7450 4000, 07700 900 866"
_NATIONAL = (10, 11)
_SHORT = {"08001111", "08454647"}  # Childline and NHS 24 are shorter than all others

# How the digits of a number are grouped, by its first digits: the longest match counts.
# Ofcom's numbering plan gives the length of the area code; the rest is NHS style.
_GROUPS = (
    ("116123", ((3, 3),)),
    ("011", ((4, 3, 4),)),
    ("0121", ((4, 3, 4),)),
    ("0131", ((4, 3, 4),)),
    ("0141", ((4, 3, 4),)),
    ("0151", ((4, 3, 4),)),
    ("0161", ((4, 3, 4),)),
    ("0171", ((4, 3, 4),)),
    ("0181", ((4, 3, 4),)),
    ("0191", ((4, 3, 4),)),
    ("01", ((5, 3, 3), (5, 3, 2), (6, 2, 3))),
    ("02", ((3, 4, 4),)),
    ("03", ((4, 3, 4),)),
    ("05", ((3, 4, 4), (5, 3, 3))),
    ("07", ((5, 3, 3),)),
    ("08", ((4, 3, 4), (4, 3, 3))),
    ("09", ((4, 3, 4),)),
)


@rule(
    "WD003",
    refs=(
        "NHS digital service manual, phone numbers",
        "Ofcom, national telephone numbering plan",
    ),
    rows=("NH-19",),
)
def phone_format(document: Document) -> Iterator[Finding]:
    """Flag a phone number that is not in groups, too short or long, or not that of its link.

    Groups are easier to read, to remember and to hear from a screen reader.

    Bad: 01632960101, 01632-960-101, 01632 960 10

    Good: 01632 960 101, 020 7450 4000, 07700 900 866, 116 123

    Source: NHS digital service manual, phone numbers; Ofcom, national telephone numbering plan.
    """
    for found, span in matches(document, _PATTERN):
        problem = _fault(found[0])
        if problem:
            yield Finding(span, *problem)
    for node in walk(document):
        if isinstance(node, Link) and isinstance(node.target, Phone):
            yield from _other_number(node, node.target)


def _fault(number: str) -> tuple[str, str] | None:
    """Return the message and the hint for a number that is not right."""
    national = re.sub(r"^\+44 ?(?:\(0\)|0)? ?", "0", number)
    digits = re.sub(r"\D", "", national)
    groups = tuple(len(group) for group in re.split(r"[ -]", national))
    allowed = next((g for start, g in _GROUPS if digits.startswith(start)), ())
    if digits in _SHORT:
        return None
    if digits.startswith("0") and len(digits) not in _NATIONAL:
        message = f'phone number "{number}" has {len(digits)} digits, not 10 or 11'
        return message, "look the number up again"
    if allowed and (groups not in allowed or re.search(r"[-()]", national)):
        good = _grouped(digits, allowed)
        hint = f'write "{good}"' if good else _EXAMPLE
        return f'phone number "{number}" is not in groups', hint
    return None


def _grouped(digits: str, allowed: tuple[tuple[int, ...], ...]) -> str:
    sizes = next((sizes for sizes in allowed if sum(sizes) == len(digits)), ())
    starts = [sum(sizes[:index]) for index in range(len(sizes))]
    groups = zip(starts, sizes, strict=True)
    return " ".join(digits[start : start + size] for start, size in groups)


def _other_number(link: Link, target: Phone) -> Iterator[Finding]:
    """Compare the number that a link shows with the one that it phones."""
    shown = re.sub(r"\D", "", plain_text(link.children))
    phoned = re.sub(r"\D", "", re.sub(r"^\+44", "0", target.number))
    if shown and phoned != re.sub(r"^44", "0", shown):
        message = f'link says "{plain_text(link.children).strip()}" and phones {target.number}'
        yield Finding(link.span, message, "make the two numbers the same")
