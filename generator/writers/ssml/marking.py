"""How words are said that are not said as they are written: numbers, dates, addresses, letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_ADDRESS = (
    r"https?://[^\s<>()]*[^\s<>().,;:!?]"
    r"|[^\s<>()@,;:]+@[^\s<>()@,;]+\.\w+"
    r"|\b(?:[\w-]+\.)+(?:com|org|net|uk)\b(?:/[^\s<>()]*[^\s<>().,;:!?])?"
)
# A short number is one to dial only after such a word.
_PHONE = (
    r"(?<![\w.])(?:\+\d|0\d|116 )[\d ]*\d"
    r"|(?:(?<=NHS )|(?<=hone )|(?<=[Cc]all )|(?<=[Rr]ing )|(?<=[Dd]ial ))\d{3}\b"
    r"|(?<= to )\d{5}\b"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_PATTERN = re.compile(
    rf"(?P<address>{_ADDRESS})"
    rf"|(?P<telephone>{_PHONE})"
    rf"|(?P<date>\b\d{{1,2}} (?:{_MONTHS}) \d{{4}}\b)"
    r"|(?P<time>\b\d{1,2}:\d\d(?:am|pm)?\b|\b\d{1,2}(?:\.\d\d)?(?:am|pm)\b)"
    r"|(?P<letters>\b[A-Z](?:&[A-Z]|[A-Z]{1,5})\b)"
)
# Capital letters that are said as a word.
_AS_WORDS = frozenset({"AIDS", "COVID", "MIND", "NICE", "PIN", "SANE", "SHOUT", "SIM"})
_SIGNS = str.maketrans({":": " colon ", "/": " slash ", ".": " dot ", "@": " at ", "-": " dash "})


@dataclass(frozen=True, slots=True)
class Said:
    """Words with the element that says how they are said, or with none."""

    text: str
    element: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


def marked(text: str, long: Mapping[str, str]) -> Iterator[Said]:
    """Yield a text in pieces. ``long`` holds what abbreviations stand for."""
    at = 0
    for found in _PATTERN.finditer(text):
        if found.start() > at:
            yield Said(text[at : found.start()])
        yield _marked(found, long)
        at = found.end()
    if at < len(text):
        yield Said(text[at:])


def _marked(found: re.Match[str], long: Mapping[str, str]) -> Said:
    text = found[0]
    match found.lastgroup:
        case "address":
            return _sub(text, _spelt(text))
        case "telephone":
            return Said(text, "say-as", (("interpret-as", "telephone"),))
        case "date":
            return Said(text, "say-as", (("interpret-as", "date"), ("format", "dmy")))
        case "time":
            hours = "hms12" if text.endswith("m") else "hms24"
            return Said(text, "say-as", (("interpret-as", "time"), ("format", hours)))
        case _:
            return _letters(found, long)


def _letters(found: re.Match[str], long: Mapping[str, str]) -> Said:
    """Say the words of an abbreviation that is explained elsewhere, else its letters."""
    text = found[0]
    explains = found.string[: found.start()].endswith("(")
    if text in long and not explains:
        return _sub(text, long[text])
    if "&" in text:
        return _sub(text, text.replace("&", " and "))
    if text in _AS_WORDS:
        return Said(text)
    return Said(text, "say-as", (("interpret-as", "characters"),))


def _sub(text: str, alias: str) -> Said:
    return Said(text, "sub", (("alias", alias),))


def _spelt(address: str) -> str:
    """Return an address as one reads it out: "111 dot nhs dot uk"."""
    bare = re.sub(r"^https?://(www\.)?", "", address).rstrip("/")
    return " ".join(bare.translate(_SIGNS).split())
