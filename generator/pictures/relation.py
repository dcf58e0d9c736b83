"""Whether a picture has to do with some words at all: by its own words, and by a thesaurus.

A search looks for the best picture; this only asks whether a picture can be meant. A door can
stand for "access", and a star for "very good", which no search would find.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.pictures.catalogue import NOT
from generator.pictures.stems import plain_words, says_no, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.pictures.catalogue import Catalogue

# A word of a picture, and the words with commas between them that it can stand for
Thesaurus = tuple[tuple[str, str], ...]


def idea_of(text: str, catalogue: Catalogue) -> str:
    """Return the concept that a text says and nothing else beside it; empty for none.

    "You can phone us." and "Ring us." both say "phone us"; "We phone you." does not.
    """
    said = f" {plain_words(text)} "
    ideas = _ideas(catalogue).get(frozenset(stems_of(text)), ())
    known = ((phrase, name) for phrase, name in ideas if says_no(phrase) == says_no(text))
    fitting = [(len(phrase), name) for phrase, name in known if f" {phrase} " in said]
    return max(fitting, default=(0, ""))[1]


@lru_cache(maxsize=4)
def _ideas(catalogue: Catalogue) -> dict[frozenset[str], tuple[tuple[str, str], ...]]:
    """Return the phrases of the concepts, each with its concept, by their stems."""
    found: dict[frozenset[str], tuple[tuple[str, str], ...]] = {}
    for concept in catalogue.concepts:
        for phrase in (concept.name, *concept.synonyms):
            key = frozenset(stems_of(phrase))
            found[key] = (*found.get(key, ()), (plain_words(phrase), concept.name))
    return found


def is_related(text: str, id: str, catalogue: Catalogue, thesaurus: Thesaurus) -> bool:
    """Tell whether a text says any word that a picture shows or can stand for."""
    return not _meant(id.removesuffix(NOT), catalogue, thesaurus).isdisjoint(stems_of(text))


@lru_cache(maxsize=4096)
def stems_for(id: str, catalogue: Catalogue) -> frozenset[str]:
    """Return the stems of all words by which a picture is found: its own and its concepts'."""
    return frozenset(stem for text in _names(id, catalogue) for stem in stems_of(text))


@lru_cache(maxsize=4096)
def _meant(id: str, catalogue: Catalogue, thesaurus: Thesaurus) -> frozenset[str]:
    """Return the stems of all that a picture shows, is found by, or can stand for."""
    picture = catalogue.get(id)
    named = stems_for(id, catalogue)
    means = _means(thesaurus)
    standing = (means[stem] for stem in named if stem in means)
    return named.union(stems_of(picture.alt) if picture else (), *standing)


def _names(id: str, catalogue: Catalogue) -> Iterator[str]:
    yield id.replace("-", " ")
    picture = catalogue.get(id)
    yield from picture.words if picture else ()
    for concept in catalogue.concepts:
        if concept.picture == id:
            yield from (concept.name, *concept.keywords, *concept.synonyms)


@lru_cache(maxsize=8)
def _means(thesaurus: Thesaurus) -> dict[str, frozenset[str]]:
    """Return what each stem can stand for; of a phrase, its first word counts."""
    found: dict[str, frozenset[str]] = {}
    for word, given in thesaurus:
        head, *_ = stems_of(word)
        more = (stem for phrase in given.split(",") for stem in stems_of(phrase))
        found[head] = found.get(head, frozenset()).union(more)
    return found
