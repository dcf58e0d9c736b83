"""The phone numbers and email addresses of a text, as they are dialled and sent to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_GAP = r"[ \u00a0-]?"
_PATTERN = re.compile(
    rf"""
    (?P<mail> (?<![\w.+-]) [\w.+-]{{1,64}} @ [\w-]{{1,63}} (?:\.[\w-]{{1,63}}){{1,6}} )
  | (?P<web> (?:https?://|www\.) \S+ )
  | (?P<phone> (?<![\w.,£/-]) (?:
        (?: \+44 | \(?0[1-9]\d ) (?: [ \u00a0()-]{{0,2}} \d ){{5,11}}
      | 1{_GAP}1{_GAP}6 {_GAP} \d{_GAP}\d{_GAP}\d
      | 1800[01]
      ) (?!\w|[.,]\d) )
  | (?P<short> (?<![\w.,£/-])
        (?: 999 | 11[12] | (?: (?<=phone\ )|(?<=call\ )|(?<=dial\ )|(?<=ring\ ) ) \d{{3}} )
        (?![\w%/]|[.,]\d|\ (?:people|days|times|hours)\b) )
  | (?: (?<=\btext\ ) | (?<=\bto\ )(?<!up\ to\ ) )
    (?P<code> \d{{5,6}} ) (?![\w%/]|[.,]\d|\ [a-z]+s\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A phone number or an address as ``written`` at ``offset``; ``form`` is how it is used."""

    kind: str
    written: str
    form: str
    offset: int


def contacts(text: str) -> Iterator[Contact]:
    """Yield each phone number, short number, number to text and email address in order."""
    for found in _PATTERN.finditer(text) if _may_have(text) else ():
        if found["mail"]:
            yield Contact("mail", found["mail"], found["mail"].lower(), found.start())
        elif not found["web"]:
            written = found[0].strip()
            yield Contact("phone", written, dialled(written), found.start())


def dialled(written: str) -> str:
    """Return the digits to dial: those of a number with +44 as of one that starts with 0."""
    digits = re.sub(r"\D", "", written.replace("(0)", ""))
    return f"0{digits.removeprefix('44').removeprefix('0')}" if "+44" in written else digits


def without_contacts(text: str) -> str:
    """Return a text as long as ``text``, with what leads to somebody blanked.

    Short numbers stay: "Phone 999 if you faint" must say 999 where it says "faint".
    """
    if not _may_have(text):
        return text
    return _PATTERN.sub(lambda m: m[0] if m["short"] else "\ufffc" * len(m[0]), text)


def _may_have(text: str) -> bool:
    return "@" in text or "www." in text or "://" in text or any(c.isdigit() for c in text)
