"""WD010: second-name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection, Settings
from generator.diagnostics import Finding, Severity
from generator.model import Definition, Document, Edition, WordEntry, plain_text, walk
from generator.passages import passages_of, quoted_lines
from generator.registry import ENGLISH_ONLY, rule
from generator.shelf import identities_of
from generator.vocabulary import Entry, Use

_CALLED = ("called", "known as", "as", "or")
_ARTICLES = ("", "a ", "an ", "the ", "your ")
_SHIPPED = "terms"


@rule(
    "WD010",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all, rule 9", "The Easy Read Standard"),
    rows=("ER-10",),
)
def second_name(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a second name for a thing that has a chosen one.

    Readers take two names for two things. A project chooses its names under terms in
    source/shared/words.yaml, and then no other name is used. Without that, a document that uses
    the one name does not use the other, and nor do two documents beside each other. Where a text
    says that a thing is also called something, that name is right. The second name is an error in
    Easy Read and a warning elsewhere.

    Bad: You write your care plan with us. Your support plan is yours to keep.

    Good: You write your care plan with us. Your care plan is yours to keep.

    Source: Inclusion Europe, Information for all, rule 9; The Easy Read Standard.
    """
    own, entries = _entries(collection.settings)
    found = list(vocabulary.uses(document, entries))
    chosen = {use.entry.phrase for use in found}
    for use in _second(document, found):
        say = use.entry.instead
        message = f'"{use.text}" is a second name for "{say}"'
        if use.entry.phrase in own or say.lower() in chosen:
            weight = Severity.ERROR if document.edition is Edition.EASY_READ else Severity.WARNING
            yield Finding(use.span, message, f'write "{say}"', weight)
        elif other := _elsewhere(document, collection, entries, say.lower()):
            yield Finding(use.span, f"{message} in {other}", f'write "{say}"', Severity.WARNING)


def _entries(settings: Settings) -> tuple[frozenset[str], tuple[Entry, ...]]:
    """Return the second names of the project, and the entries of all names to look for.

    The chosen names are among them, and the names that the project explains: they are longer
    names that may hold a second one. Neither says what to write instead.
    """
    own = {other.lower(): term.say for term in settings.terms for other in term.instead_of}
    chosen = {term.say.lower() for term in settings.terms}
    shipped = vocabulary.merged(_SHIPPED, settings.lists)
    second = {p: e for p, e in shipped.items() if p not in chosen}
    second |= {phrase: Entry(phrase, say) for phrase, say in own.items() if phrase not in chosen}
    says = [entry.instead.lower() for entry in second.values() if entry.instead]
    names = [form.lower() for word in settings.words for form in (word.word, *word.forms)]
    first = {phrase: Entry(phrase) for phrase in (*names, *says)}
    entries = first | {phrase: _with_exceptions(entry) for phrase, entry in second.items()}
    return frozenset(own), tuple(entries.values())


def _with_exceptions(entry: Entry) -> Entry:
    """Let a second name stand where it is given as one: "care plan (or support plan)"."""
    if not entry.instead:
        return entry
    phrase, say = entry.phrase, entry.instead.lower()
    called = (f"{word} {article}{phrase}" for word in _CALLED[:2] for article in _ARTICLES)
    beside = (f"{say} ({phrase}", f"{say}s ({phrase}", f"{phrase} ({say}", f"({phrase})")
    either = (f"({word} {article}{phrase}" for word in _CALLED for article in _ARTICLES)
    return Entry(phrase, entry.instead, entry.source, (*entry.unless, *called, *beside, *either))


def _second(document: Document, found: Iterable[Use]) -> Iterator[Use]:
    """Yield the second names that the author uses and does not explain."""
    explained, lines = _explained(document)
    lines |= quoted_lines(document)
    for use in found:
        entry, span = use.entry, use.span
        said = entry.instead and entry.phrase not in explained
        if said and (span.path, span.line) not in lines:
            yield use


@lru_cache(maxsize=64)
def _explained(document: Document) -> tuple[frozenset[str], frozenset[tuple[str, int]]]:
    """Return the terms that a document explains, and the lines of its word lists."""
    terms: set[str] = set()
    lines: set[tuple[str, int]] = set()
    for node in walk(document):
        if isinstance(node, Definition):
            terms.add(plain_text(node.term).strip().lower())
        if isinstance(node, WordEntry):
            terms.add(node.word.lower())
            runs = (run for part in passages_of(node) for run in part.runs)
            lines.update((run.span.path, run.span.line) for run in runs)
    return frozenset(terms), frozenset(lines)


def _elsewhere(
    document: Document, collection: Collection, entries: tuple[Entry, ...], say: str
) -> str:
    """Return the work of the collection that uses a chosen name in the same edition, or ""."""
    if document.prose:
        return ""
    known = enumerate(identities_of(collection.documents))
    same = tuple(collection.documents[i] for i, d in known if d.edition is document.edition)
    works = _works(same, entries).get(say, ())
    return next((work for work in works if work != document.work), "")


@lru_cache(maxsize=8)
def _works(
    documents: tuple[Document, ...], entries: tuple[Entry, ...]
) -> Mapping[str, tuple[str, ...]]:
    """Return by chosen name the works that use it, in order."""
    works: dict[str, dict[str, None]] = {}
    for document in documents:
        for use in vocabulary.uses(document, entries):
            if not use.entry.instead:
                works.setdefault(use.entry.phrase, {})[document.work] = None
    return {phrase: tuple(found) for phrase, found in works.items()}
