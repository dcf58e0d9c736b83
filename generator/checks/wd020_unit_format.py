"""WD020: unit-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import rule

_MICROGRAM = re.compile(
    r"(?<![\w.])(?P<figure>\d[\d,.]*)?\s?(?P<unit>mcg|[\u00b5\u03bc]g|ug)(?![\w-])"
)
_DEGREES = re.compile(
    r"(?<![\w.])(?:(?P<figure>\d[\d.]*)\s?(?:\u00b0\s?C?|\u2103|degrees\s(?:C\b|celsius|centigrade))"
    r"|(?P<bare>[34]\d(?:\.\d)?)\sdegrees)(?!\w)",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<![\w.])(?P<figure>\d[\d,.]*)\s(?P<unit>mg|kg|ml|cm|mm|km|g)(?![\w/-])")


@rule(
    "WD020",
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
    for found, span in matches(document, _MICROGRAM):
        good = f"{found['figure']} micrograms" if found["figure"] else "micrograms"
        message = f'"{found[0].strip()}" can be read as milligram'
        yield Finding(span, message, f'write "{good}"', Severity.ERROR)
    for found, span in matches(document, _DEGREES):
        message = f'temperature "{found[0]}" is not written as 38C'
        yield Finding(span, message, f'write "{found["figure"] or found["bare"]}C"')
    for found, span in matches(document, _SPACED):
        good = f"{found['figure']}{found['unit']}"
        yield Finding(span, f'"{found[0]}" has a space before its unit', f'write "{good}"')
