"""ER027: lost-meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.meaning import Coverage, coverages, particulars, turns
from generator.meaning.turns import content_stems, says
from generator.model import Document, Edition, Span, plain_text
from generator.readability import Sentence
from generator.registry import rule

_ANYWHERE = frozenset({"phone", "mail"})  # a number is of use wherever it stands
_LEAST, _MOST = 2, 0.75
_HINT = 'say it too, or write why not above the heading: <!-- allow: ER027 "{}": … -->'


@rule(
    "ER027",
    refs=("DIN SPEC 33429", "NHS England, making information accessible 2018"),
    editions=(Edition.EASY_READ,),
    rows=("ER-22",),
)
def lost_meaning(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a figure, or a "not", "must", "only" or "unless", that the Easy Read text leaves out.

    Each section of an Easy Read text stands for a part of the full one ("covers"). Readers of
    it must not be told less of what matters, nor the opposite. A number may be written in
    another way: "2 weeks" for "14 days", "have to" for "must". To let one thing be left out,
    name it: <!-- allow: ER027 "90 minutes": it differs from clinic to clinic -->.

    Bad: "You must bring the letter within 14 days." as "Bring the letter soon."

    Good: "You have to bring the letter within 2 weeks."

    Source: DIN SPEC 33429; NHS England, making information accessible 2018.
    """
    full = collection.find(document.name)
    if full is None:
        return
    covered = tuple(coverages(document, full))
    everywhere = _forms(sentence for c in covered for sentence in c.easy)
    for coverage in covered:
        yield from _lost_figures(coverage, everywhere)
        yield from _lost_turns(coverage)
        yield from _turned(coverage)


def _forms(spoken: Iterable[Sentence]) -> set[str]:
    return {form for s in spoken for one in particulars(s.text) for form in one.forms}


def _lost_figures(coverage: Coverage, everywhere: set[str]) -> Iterator[Finding]:
    said = _forms(coverage.easy)
    told: set[str] = set()
    for sentence in coverage.full:
        for one in particulars(sentence.text):
            known = said | everywhere if one.kind in _ANYWHERE else said
            if known.isdisjoint(one.forms) and told.isdisjoint(one.forms):
                told |= one.forms
                yield _finding(coverage, one.written, sentence)


def _lost_turns(coverage: Coverage) -> Iterator[Finding]:
    text = " ".join(sentence.text for sentence in coverage.easy)
    told: set[str] = set()
    for sentence in coverage.full:
        for turn in turns(sentence.text):
            if turn.kind not in told and not says(turn.kind, text):
                if turn.kind == "must" and _is_told_to(sentence, coverage.easy):
                    continue
                told.add(turn.kind)
                yield _finding(coverage, turn.written, sentence)


def _turned(coverage: Coverage) -> Iterator[Finding]:
    """Find an easy sentence that says the same as one of the full text without its "not"."""
    for sentence in coverage.full:
        turn = next((t for t in turns(sentence.text) if t.kind == "not"), None)
        if turn is None:
            continue
        near = [s for s in coverage.easy if _shares(sentence, s)]
        if near and not any(says("not", s.text) for s in near):
            message = f'"{_short(near[0].text)}" may say the opposite of the full document'
            hint = f'it says there, in line {sentence.span.line}: "{_short(sentence.text)}"'
            yield Finding(near[0].span, message, hint)


def _shares(full: Sentence, easy: Sentence) -> bool:
    """Tell whether most of what an easy sentence says is in a sentence of the full text."""
    if easy.text.endswith("?"):
        return False
    said, told = content_stems(easy.words), content_stems(full.words)
    return len(said) >= _LEAST and len(said & told) >= _MOST * len(said)


def _is_told_to(sentence: Sentence, easy: tuple[Sentence, ...]) -> bool:
    """Tell whether an easy sentence starts with the verb behind "must": it is an order."""
    words = [word.lower() for word in sentence.words]
    behind = set(words[words.index("must") :]) if "must" in words else set()
    return any(one.words[0].lower() in behind for one in easy)


def _finding(coverage: Coverage, written: str, sentence: Sentence) -> Finding:
    place: Span = coverage.sections[0].span
    title = plain_text(coverage.part.title).strip()
    line = f'line {sentence.span.line} of the full document: "{_short(sentence.text)}"'
    return Finding(place, f'does not say "{written}" of "{title}", {line}', _HINT.format(written))


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + " …"
