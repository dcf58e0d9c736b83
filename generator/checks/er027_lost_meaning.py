"""ER027: lost-meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.meaning import (
    Coverage,
    Particular,
    coverages,
    kinds_said,
    medicines,
    opposites,
    particulars,
    said,
    turns,
)
from generator.model import Document, Edition, plain_text
from generator.readability import Sentence
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary import Entry

_HINT = 'say it too, or write why not above the heading: <!-- allow: ER027 "{}": … -->'


@rule(
    "ER027",
    languages=ENGLISH_ONLY,
    refs=("DIN SPEC 33429", "NHS England, making information accessible 2018"),
    editions=(Edition.EASY_READ,),
    rows=("ER-22",),
)
def lost_meaning(
    document: Document, collection: Collection, *, exact: int = 999
) -> Iterator[Finding]:
    """Flag a figure, a medicine, or a "not", "must", "only" or "unless", that is left out.

    Each section of an Easy Read text stands for a part of the full one ("covers"). Readers of
    it must not be told less of what matters, nor the opposite. A number may be written in
    another way: "2 weeks" for "14 days", "1 in 4" for "25%", "have to" for "must". One over
    ``exact``, or with a decimal point, may be made round. To let one thing be left out, name
    it: <!-- allow: ER027 "90 minutes": it differs from clinic to clinic -->. The names of
    medicines are the list "medicines". Phone numbers and addresses are looked for by ER029.

    Bad: "You must bring the letter within 14 days." as "Bring the letter soon."

    Good: "You have to bring the letter within 2 weeks."

    Source: DIN SPEC 33429; NHS England, making information accessible 2018.
    """
    full = collection.find(document.name)
    if full is None:
        return
    names = vocabulary.merged("medicines", collection.settings.lists)
    for coverage in coverages(document, full):
        yield from _lost_figures(coverage, names, exact)
        yield from _lost_turns(coverage)
        yield from _opposites(coverage)


def _lost_figures(coverage: Coverage, names: Mapping[str, Entry], exact: int) -> Iterator[Finding]:
    told = set(said(sentence.text for sentence in coverage.easy))
    for sentence in coverage.easy:
        told.update(form for one in medicines(sentence.text, names) for form in one.sense.says)
    for sentence in coverage.full:
        for one in (*particulars(sentence.text), *medicines(sentence.text, names)):
            if told.isdisjoint(_enough(one, exact)):
                told |= one.sense.says | one.sense.needs
                yield _finding(coverage, one.written, sentence)


def _enough(one: Particular, exact: int) -> frozenset[str]:
    """Return what says a figure; where a whole number of few digits is meant, only itself."""
    meant = one.sense
    hard = meant.value > exact or meant.value != int(meant.value)
    return meant.needs | meant.near if hard else meant.needs


def _lost_turns(coverage: Coverage) -> Iterator[Finding]:
    told = set(kinds_said(" ".join(sentence.text for sentence in coverage.easy)))
    starts = {sentence.words[0].lower() for sentence in coverage.easy}
    for sentence in coverage.full:
        ordered = {"must"} if _is_told_to(sentence, starts) else set()
        for turn in turns(sentence.text):
            if turn.kind not in told | ordered:
                told.add(turn.kind)
                yield _finding(coverage, turn.written, sentence)


def _is_told_to(sentence: Sentence, starts: set[str]) -> bool:
    """Tell whether an easy sentence starts with the verb after "must" (or "must always")."""
    words = [word.lower() for word in sentence.words]
    verb = words.index("must") + 1 if "must" in words else len(words)
    return not starts.isdisjoint(words[verb : verb + 2])


def _opposites(coverage: Coverage) -> Iterator[Finding]:
    for found in opposites(coverage.easy, coverage.full):
        message = f'"{_short(found.easy.text)}" may say the opposite of the full document'
        hint = f'it says there, in line {found.full.span.line}: "{_short(found.full.text)}"'
        yield Finding(found.easy.span, message, hint)


def _finding(coverage: Coverage, written: str, sentence: Sentence) -> Finding:
    title = plain_text(coverage.part.title).strip()
    line = f'line {sentence.span.line} of the full document: "{_short(sentence.text)}"'
    message = f'does not say "{written}" of "{title}", {line}'
    return Finding(coverage.sections[0].span, message, _HINT.format(written))


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + " …"
