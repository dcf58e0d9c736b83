"""Score any plain text: its grades, its difficulty, and what makes it hard."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.languages import is_english
from generator.model import Paragraph, Span
from generator.readability import (
    Hardest,
    Score,
    Sentence,
    hardest_of,
    looks_english,
    score_sentences,
    sentence_difficulty,
    sentences,
    split,
    text_difficulty,
    words_of,
)
from generator.readability.counting import count
from generator.readability.formulas import FORMULAS
from generator.readers import read_prose

VERSION = 1
SHOWN = 5  # the hardest sentences and words that are named

_BULLET = re.compile(r"\s*(?:[-*\u2022\u2013\u00b7\u25cf]|\d{1,3}[.)])\s+")
_CLOSED = re.compile(r"[.!?:;\u2026][\"'\u2019\u201d)\]]*\s*$")
_HEADING_WORDS = 10
_PASSAGE_WORDS, _PASSAGE_SENTENCES = 60, 3
_LABELS = {
    "fkgl": "Flesch-Kincaid grade",
    "fre": "Flesch reading ease (0 hard, 100 easy)",
    "smog": "SMOG grade",
    "dale_chall": "New Dale-Chall score",
    "lix": "LIX",
    "ari": "Automated Readability Index",
    "coleman_liau": "Coleman-Liau index",
    "fog": "Gunning Fog index",
    "spache": "Spache grade",
}
CAUTION = (
    "These measures rank texts; they do not tell that people understand one. "
    "Test it with the people it is for."
)


@dataclass(frozen=True, slots=True)
class Scored:
    """The measures of a text. ``unscored`` says why there are none, or is empty."""

    score: Score
    hardest: Hardest
    unscored: str = ""


def score_plain(text: str, path: str, *, language: str = "en-GB") -> Scored:
    """Score a plain text: paragraphs divided by blank lines, a bullet a line.

    A heading (a short line of its own without a full stop) is left out.
    """
    return _scored(tuple(_sentences(text, path)), language)


def score_markdown(text: str, path: str, *, language: str = "en-GB") -> Scored:
    """Score a Markdown text from its tree; front matter, tables and headings are left out."""
    return _scored(sentences(read_prose(path, text), scored=True), language)


def _scored(spoken: tuple[Sentence, ...], language: str) -> Scored:
    reason = _unscored(spoken, language)
    if reason:
        return Scored(score_sentences(s.words for s in spoken), Hardest(None), reason)
    scored = score_sentences(sentence.words for sentence in spoken)
    return Scored(scored, hardest_of(spoken), _too_short(scored))


def _unscored(spoken: tuple[Sentence, ...], language: str) -> str:
    if not is_english(language):
        return f"not scored: the measures fit English only, and this is {language}"
    if not looks_english(word for sentence in spoken for word in sentence.words):
        return "not scored: this does not look like English"
    return ""


def _too_short(scored: Score) -> str:
    if not scored.short:
        return ""
    return "too short to score: no grade below 10 sentences and 100 words"


def _sentences(text: str, path: str) -> Iterator[Sentence]:
    for line, unit in units_of(text):
        span = Span(path, line)
        for sentence in split(unit):
            if words := words_of(sentence):
                yield Sentence(" ".join(sentence.split()), words, span, Paragraph((), span))


def units_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield the number of the first line and the text of each paragraph and bullet."""
    unit: list[str] = []
    start = 1
    for number, line in enumerate([*text.splitlines(), ""], start=1):
        if unit and (not line.strip() or _BULLET.match(line)):
            yield from _unit(start, unit)
            unit = []
        if line.strip():
            start = start if unit else number
            unit.append(_BULLET.sub("", line, count=1))


def _unit(start: int, lines: list[str]) -> Iterator[tuple[int, str]]:
    words = " ".join(lines)
    heading = len(lines) == 1 and not _CLOSED.search(words)
    if not (heading and len(words_of(words)) < _HEADING_WORDS and words[:1].isupper()):
        yield start, words


def as_dict(scored: Scored) -> dict[str, Any]:
    """Return a score as JSON holds it. Numbers are rounded; a grade has its band."""
    score, hard = scored.score, scored.hardest
    english = hard.difficulty is not None
    return {
        "version": VERSION,
        "sentences": score.sentences,
        "words": score.words,
        "mean_length": round(score.mean_length, 2),
        "longest": score.longest,
        "difficulty": _rounded(hard.difficulty),
        "grades": {n: round(v, 2) for n, v in score.grades.items()} if english else {},
        "band": round(score.band, 2),
        "reading_age": _rounded(score.reading_age) if english else None,
        "unscored": scored.unscored,
        "hardest_sentences": [
            {
                "line": one.sentence.span.line,
                "text": one.sentence.text,
                "words": len(one.sentence.words),
                "difficulty": _rounded(one.difficulty),
                "advice": list(one.advice),
            }
            for one in hard.sentences[:SHOWN]
        ],
        "hardest_words": [
            {"word": w.word, "uses": w.uses, "cost": _rounded(w.cost)} for w in hard.words[:SHOWN]
        ],
        "names": list(hard.names),
        "note": CAUTION,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def score_lines(lines: Iterable[str]) -> list[dict[str, Any]]:
    """Score each line as one sentence, in order; an empty line has no measures."""
    return [_line(line.strip()) for line in lines]


def _line(text: str) -> dict[str, Any]:
    words = words_of(text)
    if not words:
        return {"text": text, "words": 0, "difficulty": None}
    sentences = _sentences_of_line(text, len(words))
    counts = count(map(words_of, sentences))
    rated = text_difficulty(text) if len(sentences) > 1 else sentence_difficulty(words, text)
    grades = {n: round(f(counts), 3) for n, f in FORMULAS.items() if n != "smog"}
    return {"text": text, "words": len(words), "difficulty": _rounded(rated), **grades}


def _sentences_of_line(text: str, words: int) -> list[str]:
    """Return a line as its one sentence, or as many where it is plainly a whole passage."""
    parts = [part for part in split(text) if words_of(part)]
    passage = words >= _PASSAGE_WORDS and len(parts) >= _PASSAGE_SENTENCES
    return parts if passage and all(_starts_anew(part) for part in parts) else [text]


def _starts_anew(part: str) -> bool:
    return part.lstrip(" \"'(\u2018\u201c\u2013-")[:1].isupper()


def printed(scored: Scored, style: str) -> Iterator[str]:
    """Yield the lines to print in a style: "json" or "text"."""
    if style == "json":
        yield json.dumps(as_dict(scored), indent=2, ensure_ascii=False)
    else:
        yield from text_lines(scored)


def printed_lines(scored: list[dict[str, Any]], style: str) -> Iterator[str]:
    """Yield what to print of lines that are scored one by one."""
    if style == "json":
        yield json.dumps(scored, indent=1, ensure_ascii=False)
        return
    for row in scored:
        if row["difficulty"] is not None:
            yield f"{row['difficulty']:5.2f}  {row['words']:3d} words  {row['text']}"


def text_lines(scored: Scored) -> Iterator[str]:
    """Yield a score in words, for the terminal."""
    score, hard = scored.score, scored.hardest
    yield f"{score.words} words in {score.sentences} sentences"
    yield f"Words in a sentence: {score.mean_length:.1f} on average, {score.longest} at most"
    if hard.difficulty is not None:
        yield f"Difficulty: {hard.difficulty:.1f} (1 easy, 6 hard; for ranking)"
    if scored.unscored:
        yield scored.unscored[0].upper() + scored.unscored[1:] + "."
    if hard.difficulty is not None:
        yield from _grades(score)
        yield from _hard(hard)
    yield CAUTION


def _grades(score: Score) -> Iterator[str]:
    for name, value in score.grades.items():
        margin = f", plus or minus {score.band:.1f}" if name == "fkgl" else ""
        yield f"  {_LABELS[name]}: {value:.1f}{margin}"
    if score.grades and "smog" not in score.grades:
        yield "  SMOG grade: not below 30 sentences"
    if score.reading_age is not None:
        yield f"  UK reading age: about {score.reading_age:.0f}"


def _hard(hard: Hardest) -> Iterator[str]:
    if hard.sentences:
        yield "Hardest sentences:"
    for one in hard.sentences[:SHOWN]:
        yield f"  line {one.sentence.span.line}, {one.difficulty:.1f}: {one.sentence.text}"
        if one.advice:
            yield f"    hint: {'; '.join(one.advice)}"
    if hard.words:
        yield "Rare words: " + ", ".join(_uses(w.word, w.uses) for w in hard.words[:SHOWN])
    if hard.names:
        yield f"Names, left out: {', '.join(hard.names[:SHOWN])}"


def _uses(word: str, uses: int) -> str:
    return word if uses == 1 else f"{word} ({uses} times)"
