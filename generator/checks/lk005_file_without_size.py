"""LK005: file-without-size."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Link, Web, plain_text, walk
from generator.registry import rule

_FILE = re.compile(
    r"//[^/?#]+/[^?#]*\.(pdf|docx?|xlsx?|pptx?|csv|od[pst]|rtf|zip|epub)(?:[?#]|$)", re.IGNORECASE
)
# "(PDF only, 545KB)" at the end of the link.
_SAID = re.compile(
    r"\([^()]*(?<![\d.])(?P<amount>\d{1,6}(?:\.(?P<places>\d{1,9}))?)(?P<space>\s?)(?P<unit>[KMGkmg][Bb])\)\W*$"
)
_NAMES = {"doc": "Word", "xls": "Excel", "ppt": "PowerPoint"}


@rule(
    "LK005",
    refs=("NHS digital service manual, links: PDFs and other files",),
    severity=Severity.WARNING,
    rows=("NH-11",),
)
def file_without_size(document: Document, *, places: int = 2) -> Iterator[Finding]:
    """Flag a link to a file that does not say which kind of file it is and how large.

    A file opens in another program, costs data, and may be hard to use on a phone. Whether
    to open it is the reader's choice. ``places`` is how many there may be after the point.

    Bad: [Care plan](https://example.org/plan.pdf)

    Good: [Care plan (PDF only, 545KB)](https://example.org/plan.pdf)

    Source: NHS digital service manual, links: PDFs and other files.
    """
    for node in walk(document):
        if isinstance(node, Link) and isinstance(node.target, Web):
            file = _FILE.search(node.target.url)
            said = plain_text(node.children).strip()
            fault = _fault(said, _kind(file[1]), places) if file else ""
            if file and fault:
                hint = f'end the link with "({_kind(file[1])} only, 545KB)" and its own size'
                yield Finding(node.span, fault, hint)


def _kind(suffix: str) -> str:
    return _NAMES.get(suffix.lower()[:3], suffix.upper())


def _fault(said: str, kind: str, places: int) -> str:
    found = _SAID.search(said)
    if not found:
        return f"link to a file of the kind {kind} does not say its kind and size"
    if kind.lower() not in found[0].lower():
        return f"link to a file of the kind {kind} says only its size"
    if len(found["places"] or "") > places:
        return f'size "{found["amount"]}{found["unit"]}" has more than {places} places'
    if found["space"] or found["unit"] != found["unit"].upper():
        good = found["amount"] + found["unit"].upper()
        return f'size "{found["amount"]}{found["space"]}{found["unit"]}" is not written as {good}'
    return ""
