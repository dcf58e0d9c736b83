"""WD012: unexplained-abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import (
    Callout,
    Definition,
    Document,
    Edition,
    Moment,
    Section,
    Stage,
    Step,
    WordEntry,
    plain_text,
    walk,
)
from generator.passages import Passage, passages, passages_of, quoted_lines
from generator.registry import ENGLISH_ONLY, rule

# Words in block capitals side by side are no abbreviations: another rule names them.
_PATTERN = re.compile(
    r"\b(?P<block>[A-Z]{2,}(?: +(?:[A-Z] +)?[A-Z]{2,})+)\b"
    r"|(?<![\w&/])(?<!\d-)(?P<letters>[A-Z]{2,})(?:s|-\d+)?(?![\w&])"
)
_NUMERAL = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_TERM = re.compile(r"(?:^|\()\W{0,3}([A-Z]{2,})s?\W{0,3}(?:$|\))")
_LEADS_IN = re.compile(
    r"(?:\(|[,:=/\u2013-]\s?|\s(?=(?:or|also|known|called)\s))"
    r"(?:(?:or|also|known|called|as|the|sometimes|simply|just)\s)*[\"'\u2018\u201c]?$"
)
_LEADS_ON = re.compile(
    r"[\"'\u2019\u201d]?\s?"
    r"(?:\(|[:=,\u2013-]\s|(?:which\s|that\s)?(?:means|is\sshort\sfor|stands\sfor|or)\s)"
)
_SAYS_WHAT = re.compile(r"\s?\((?:an?|the)\s\w")
_WORD = re.compile(r"[^\W_]+")
_TITLED = (Section, Stage, Step, Callout, Moment)
_NEAR = 300
_Use = tuple[int, re.Match[str]]


@rule(
    "WD012",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, abbreviations and acronyms",),
    editions=(Edition.STANDARD,),
    rows=("NH-26",),
)
def unexplained_abbreviation(
    document: Document, collection: Collection, *, longest: int = 6
) -> Iterator[Finding]:
    """Flag an abbreviation that is not explained at its first use.

    A reader who does not know the letters cannot work them out. Explained is what stands in full
    with the letters in brackets, or the other way round, or as a term with its meaning. A heading
    may have the letters first. More than ``longest`` letters are taken for a word.

    Bad: The CMHT will phone you.

    Good: The community mental health team (CMHT) will phone you.

    Source: NHS digital service manual, abbreviations and acronyms.
    """
    parts = passages(document)
    for letters, uses in _uses(document, collection).items():
        if len(letters) <= longest and not _explained(document, uses):
            index, found = uses[0]
            message = f'abbreviation "{letters}" is not explained at its first use'
            hint = f'write it in full, then "({letters})", or add it to abbreviations'
            span = parts[index].span(found.start("letters"))
            yield Finding(span, message, f"{hint} in source/easyread.yaml")


def _uses(document: Document, collection: Collection) -> dict[str, list[_Use]]:
    """Return the uses of each unknown abbreviation, less those in words of somebody else."""
    known = _known(document, collection)
    quoted = quoted_lines(document)
    uses: dict[str, list[_Use]] = {}
    for index, part in enumerate(passages(document)):
        for found in _PATTERN.finditer(part.text):
            if found["block"]:
                known.update(found["block"].lower().split())
            elif not _is_known(found["letters"], known):
                span = part.span(found.start())
                if (span.path, span.line) not in quoted:
                    uses.setdefault(found["letters"], []).append((index, found))
    return uses


def _is_known(letters: str, known: set[str]) -> bool:
    return letters.lower() in known or _NUMERAL.fullmatch(letters) is not None


def _known(document: Document, collection: Collection) -> set[str]:
    settings = collection.settings
    listed = vocabulary.merged("abbreviations", settings.lists)
    terms = (found[1] for term in _terms(document) for found in _TERM.finditer(term))
    return {letters.lower() for letters in (*listed, *settings.abbreviations, *terms)}


def _terms(document: Document) -> Iterator[str]:
    for node in walk(document):
        if isinstance(node, Definition):
            yield plain_text(node.term)
        if isinstance(node, WordEntry):
            yield node.word


def _explained(document: Document, uses: list[_Use]) -> bool:
    """Tell whether the first use is explained; a title may stand before it."""
    titles = _titles(document)
    body = (use for use in uses if passages(document)[use[0]] not in titles)
    first = {use[0]: use for use in (uses[0], next(body, uses[0]))}
    return any(_explains(passages(document), *use) for use in first.values())


@lru_cache(maxsize=8)
def _titles(document: Document) -> frozenset[Passage]:
    nodes = (node for node in walk(document) if isinstance(node, _TITLED))
    titles = {part for node in nodes for part in passages_of(node)}
    covers = {document.meta.title, document.meta.subtitle}
    return frozenset(titles | {part for part in passages(document)[:2] if part.text in covers})


def _explains(parts: tuple[Passage, ...], index: int, found: re.Match[str]) -> bool:
    text = parts[index].text
    before = text[max(found.start() - _NEAR, 0) : found.start()]
    after = text[found.end() : found.end() + _NEAR]
    letters = found["letters"].lower()
    if not _WORD.search(before + after):  # a table may have the words in the cell beside it
        left, right = parts[max(index - 1, 0) : index], parts[index + 1 : index + 2]
        before, after = (" ".join(part.text for part in beside) for beside in (left, right))
        return _ends(letters, before[-_NEAR:]) or _starts(letters, after[:_NEAR])
    return _stands_before(letters, before) or _stands_behind(letters, after)


def _stands_before(letters: str, before: str) -> bool:
    """Tell whether the words stand before the letters: "talking therapy (TT)"."""
    lead = _LEADS_IN.search(before)
    bracket = before.rfind("(")
    inside = bracket > before.rfind(")") and _ends(letters, before[:bracket])
    return inside or bool(lead and _ends(letters, before[: lead.start()]))


def _stands_behind(letters: str, after: str) -> bool:
    """Tell whether the words stand behind the letters: "TT (talking therapy)"."""
    lead = _LEADS_ON.match(after)
    said = after[lead.end() :].partition(")")[0] if lead else ""
    return _SAYS_WHAT.match(after) is not None or _starts(letters, said)


def _ends(letters: str, text: str) -> bool:
    words = _WORD.findall(text.lower())[-2 * len(letters) - 4 :]
    return any(_spells(letters, words[at:]) for at in range(len(words)))


def _starts(letters: str, text: str) -> bool:
    words = _WORD.findall(text.lower())[: 2 * len(letters) + 4]
    return any(_spells(letters, words[at:]) for at in range(3))


def _spells(letters: str, words: Iterable[str]) -> bool:
    """Tell whether words hold the letters in order, the first one at their very start."""
    rest = iter("".join(words))
    return next(rest, "") == letters[0] and all(letter in rest for letter in letters[1:])
