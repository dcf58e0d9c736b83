"""Terms and what is said of them: beside each other where the longest has room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.arial import width
from generator.model import Definition, plain_text
from generator.writers.docx.desk import Desk
from generator.writers.docx.ooxml import Element, paragraph, w
from generator.writers.docx.sheet import POINTS_A_CM, twips
from generator.writers.docx.words import runs

_BELOW = 0.75  # centimetres that details stand further in than a term above them
_MOST = 0.45  # of a line, for the column of terms
_BOLD = 1.08  # how much wider bold letters of Arial are
_APART = 0.5  # centimetres between a term and what is said of it


@dataclass(frozen=True, slots=True)
class Term:
    """A term, its runs, and the runs of each paragraph that says something of it."""

    words: str
    runs: list[Element]
    details: list[list[Element]]


def defined(desk: Desk, entries: Iterable[Definition]) -> list[Term]:
    """Return the terms of a list of definitions."""
    return [
        Term(
            plain_text(entry.term),
            runs(desk, entry.term),
            [runs(desk, detail.children) for detail in entry.details],
        )
        for entry in entries
    ]


def terms(desk: Desk, entries: Sequence[Term], indent: float) -> list[Element]:
    """Return the paragraphs of some terms, ``indent`` centimetres in.

    All details stand at one place. A term that is too long for its column stands above.
    """
    column = _column(desk, entries, indent)
    stand = indent + (column or _BELOW)
    made: list[Element] = []
    for entry in entries:
        fits = _wide(desk, entry) <= column
        made += _beside(entry, stand, column) if fits else _below(entry, indent, stand)
    return made


def _column(desk: Desk, entries: Sequence[Term], indent: float) -> float:
    """Return how wide the column of terms is, in centimetres; 0 where all stand above."""
    usual = desk.sheet.column
    most = _MOST * (desk.sheet.text_width - indent)
    fitting = (wide for entry in entries if (wide := _wide(desk, entry)) <= most)
    return max(usual, *fitting, usual) if usual else 0.0


def _wide(desk: Desk, entry: Term) -> float:
    """Return the width of a term in bold with the white space after it, in centimetres."""
    return width(entry.words, desk.sheet.size) * _BOLD / POINTS_A_CM + _APART


def _below(entry: Term, indent: float, stand: float) -> list[Element]:
    head = paragraph("Term", entry.runs, w("keepNext"), w("ind", left=twips(indent)))
    return [head, *_details(entry.details, stand)]


def _beside(entry: Term, stand: float, column: float) -> list[Element]:
    first, *others = entry.details or [[]]
    hang = w("ind", left=twips(stand), hanging=twips(column))
    tabs = w("tabs", w("tab", val="left", pos=twips(stand)))
    words = [*_bold(entry.runs), w("r", w("tab")), *first]
    head = paragraph("Details", words, w("keepLines"), tabs, hang)
    return [head, *_details(others, stand)]


def _details(details: Iterable[list[Element]], stand: float) -> list[Element]:
    return [paragraph("Details", each, w("ind", left=twips(stand))) for each in details]


def _bold(content: list[Element]) -> list[Element]:
    """Put the style of a term on each run."""
    for made in content:
        for each in made.iter(f"{{{made.nsmap['w']}}}r") if "w" in made.nsmap else ():
            _styled(each)
    return content


def _styled(made: Element) -> None:
    properties = made.find(f"{{{made.nsmap['w']}}}rPr")
    if properties is None:
        made.insert(0, w("rPr", w("rStyle", val="TermWords")))
    elif properties.find(f"{{{made.nsmap['w']}}}rStyle") is None:
        properties.insert(0, w("rStyle", val="TermWords"))
