"""WD020: unit-format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

# Starts with its digit, not with what is not before it: a search for digits is fast.
_FIGURE = r"(?P<figure>\d(?<![\w.,]\d)[\d,.]{0,12})"
_MICROGRAM = re.compile(rf"{_FIGURE}\s?(?:mcg|[\u00b5\u03bc]g|ug)(?![\w-])")
# A word about the sign itself is in quotation marks: the label says "mcg".
_ALONE = re.compile(
    r"(?:mcg(?<![\w\"'\u201c\u2018-]mcg)(?<!\d mcg)"
    r"|\u00b5g(?<![\w\"'\u201c\u2018-]\u00b5g)(?<!\d \u00b5g))(?![\w-])"
)
_MICRO = re.compile(rf"{_FIGURE}\s?(?P<unit>[\u00b5\u03bc](?:[lLmM]|mol))(?!\w)")
_DEGREES = re.compile(
    rf"{_FIGURE}\s?(?:(?:[\u00b0\u00ba]\s?C|\u2103|degrees?\s(?:C|celsius|centigrade))(?!\w)"
    r"|(?P<bare>[\u00b0\u00ba]|degrees)(?!\s?(?:F\b|fahrenheit|\w*angle)))(?!\w)",
    re.IGNORECASE,
)
_WARM = (
    "temperature|fever|thermometer|hot|heat|heating|warm|warmer|cool|cold|colder|wash|water|oven"
    "|fridge|freezer|freezing|weather"
)
_WARM_BEFORE = re.compile(rf"\b(?:{_WARM})\b[^.!?]{{0,60}}$", re.IGNORECASE)
_WARM_AFTER = re.compile(rf"[^.!?]{{0,40}}\b(?:{_WARM})\b", re.IGNORECASE)
_SPACED = re.compile(
    rf"{_FIGURE}\s(?P<unit>mg|kg|ml|cm|mm|km|g|[ml](?=\s(?:of|long|wide|tall|high|deep|away|apart|from"
    r"|per|each)\b))(?![\w/)-])"
)
_LABELLED = re.compile(
    r"\b(?:section|part|paragraph|page|room|ward|item|schedule|table|step|group)s? $",
    re.IGNORECASE,
)
_NEAR = 80


@rule(
    "WD020",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, measurements",),
    rows=("NH-23",),
)
def unit_format(document: Document) -> Iterator[Finding]:
    """Flag a measure that is not written as 250mg, 38C or 5 micrograms.

    The short form of microgram has been read as milligram, a thousand times the dose: it is an
    error. A unit that stands apart from its number can come onto the next line.

    Bad: 5mcg, 250 mg, 38°C

    Good: 5 micrograms, 250mg, 38C

    Source: NHS digital service manual, measurements.
    """
    for found, span in chain(matches(document, _MICROGRAM), matches(document, _ALONE)):
        figure = f"{found['figure']} " if found.re is _MICROGRAM else ""
        message = f'"{found[0]}" can be read as milligram'
        yield Finding(span, message, f'write "{figure}micrograms"', Severity.ERROR)
    for found, span in matches(document, _MICRO):
        yield Finding(span, f'"{found[0]}" has a sign that few know', 'write "micro" in full')
    for found, span in matches(document, _DEGREES):
        if not found["bare"] or _is_warmth(found):
            message = f'temperature "{found[0]}" is not written as 38C'
            yield Finding(span, message, f'write "{found["figure"]}C"')
    for found, span in matches(document, _SPACED):
        if not _LABELLED.search(found.string, max(0, found.start() - _NEAR), found.start()):
            good = f"{found['figure']}{found['unit']}"
            yield Finding(span, f'"{found[0]}" has a space before its unit', f'write "{good}"')


def _is_warmth(found: re.Match[str]) -> bool:
    """Tell a temperature from an angle by the words near it."""
    text, (start, end) = found.string, found.span()
    before = _WARM_BEFORE.search(text, max(0, start - _NEAR), start)
    return before is not None or _WARM_AFTER.match(text, end) is not None
