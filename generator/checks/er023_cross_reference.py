"""ER023: cross-reference."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_ELSEWHERE = re.compile(
    r"""
    \b(?:see|read|look\sat|turn\sto|refer\sto|shown\sin|explained\sin)\s(?:also\s)?
      (?: (?:above|below)\b(?!\s(?!for\b)\w) | overleaf\b
        | (?:the\s)?(?:next|last)\s(?:page|part|section|chapter)\b
        | (?:on\s)?pages?\s\d+
        | (?:section|part|chapter|appendix|figure|table|note)\s(?:\d+|[A-D]\b) )
    | \b(?:mentioned|described|explained|listed|shown)\s(?:above|below|overleaf|earlier)\b(?!\sin\b)
    | \b(?:the|this)\s(?:list|table|picture|box|section|page|words?|numbers?|part|address)\s
      (?:above|below|overleaf)\b
    | \boverleaf\b | \bover\sthe\spage\b | \bon\spages?\s\d+ | \(pages?\s\d+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    r"(?:(?<=[^\W\d_]{2})|(?<=[^\W\d_][.,;:!?)]))[\u00b9\u00b2\u00b3\u2074-\u2079\u2020\u2021]+"
    r"|(?<=[a-z]{2})\*{1,3}(?![\w*])|(?<=\w{2})\[\d{1,2}\]"
)
_UNITS = re.compile(r"(?:\b|\d)[ckm]?m$")


@rule(
    "ER023",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all", "Australian Government Style Manual, Easy Read"),
    editions=(Edition.EASY_READ,),
    rows=("ER-15",),
)
def cross_reference(document: Document) -> Iterator[Finding]:
    """Flag a footnote mark, and words that send the reader to another place of the document.

    To find another page and come back is hard. In a web page or a large print edition the page
    numbers are not the same.

    Bad: You can ask for help (see page 4). Your GP\u00b9 can help too.

    Good: You can ask for help. Phone us on 01632 960 100.

    Source: Inclusion Europe, Information for all; Australian Government Style Manual, Easy Read.
    """
    for found, span in matches(document, _ELSEWHERE):
        hint = "say it again here, or leave it out"
        yield Finding(span, f'cross-reference "{found[0].lstrip("(")}"', hint)
    for found, span in matches(document, _FOOTNOTE):
        if not _UNITS.search(found.string[max(0, found.start() - 4) : found.start()]):
            hint = "put the words of the note in a sentence of their own, or leave them out"
            yield Finding(span, f'footnote mark "{found[0]}"', hint)
