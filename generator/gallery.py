"""Pictures for people who make documents: search, suggestions, credits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from generator.collection import Collection
from generator.model import Document, Edition, Pair, Span, pairs, picture_refs
from generator.passages import FILL_IN, pair_text
from generator.pictures.catalogue import Catalogue
from generator.pictures.search import Suggestion, suggest, words_of_idea
from generator.pictures.semantic import Model, is_installed, load_model

MOST = 3

Choices = Mapping[frozenset[str], str]


@dataclass(frozen=True, slots=True)
class Proposal:
    """The words of a pair, where they stand, the picture they have, and those proposed."""

    text: str
    span: Span
    now: str
    pictures: tuple[Suggestion, ...]


def model_if_installed() -> Model | None:
    """Return the model of meaning where the extra ``semantic`` is installed."""
    return load_model() if is_installed() else None


def choices(documents: Iterable[Document]) -> dict[frozenset[str], str]:
    """Return what a project has chosen: the picture by the words of its idea."""
    found: dict[frozenset[str], str] = {}
    for document in documents:
        for pair in pairs(document) if document.edition is Edition.EASY_READ else ():
            words = words_of_idea(pair_text(pair))
            if pair.picture and words and FILL_IN not in pair_text(pair):
                found.setdefault(words, pair.picture.id)
    return found


def proposals(
    document: Document,
    catalogue: Catalogue,
    chosen: Choices,
    *,
    every: bool,
    model: Model | None = None,
) -> Iterator[Proposal]:
    """Yield proposals for the pairs of a document that have no picture, or for all."""
    for pair in pairs(document):
        text = pair_text(pair)
        if text.strip() and (every or not _has_picture(pair, catalogue)):
            others = {words: id for words, id in chosen.items() if words != words_of_idea(text)}
            found = suggest(text, catalogue, others, MOST, model)
            now = pair.picture.id if pair.picture else ""
            yield Proposal(text, pair.span, now, tuple(found))


def _has_picture(pair: Pair, catalogue: Catalogue) -> bool:
    return pair.picture is not None and catalogue.get(pair.picture.id) is not None


def suggest_lines(
    lines: Iterable[str],
    catalogue: Catalogue,
    chosen: Choices,
    most: int = MOST,
    model: Model | None = None,
) -> list[list[Suggestion]]:
    """Return the proposals for each line, in order; none for an empty one."""
    return [suggest(line, catalogue, chosen, most, model) if line.strip() else [] for line in lines]


def as_json(found: Any) -> str:
    """Return suggestions as JSON: lists of id, concept, keywords and score."""
    return json.dumps(found, indent=1, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Proposal):
        place = {"path": value.span.path, "line": value.span.line}
        rows = [asdict(picture) for picture in value.pictures]
        return {"text": value.text, **place, "now": value.now, "pictures": rows}
    return asdict(value)


def search_rows(words: str, catalogue: Catalogue, most: int) -> list[dict[str, Any]]:
    """Return the pictures that words find, with what each shows and whose it is."""
    rows = []
    for found in suggest(words, catalogue, most=most):
        picture = catalogue.get(found.id)
        if picture:
            own = {"alt": picture.alt, "pack": picture.pack, "licence": picture.licence}
            rows.append({**asdict(found), **own})
    return rows


def used_pictures(collection: Collection) -> tuple[str, ...]:
    """Return the pictures that the documents of a project use, each once, by name."""
    used = (ref.id for document in collection.documents for ref in picture_refs(document))
    return tuple(sorted(dict.fromkeys(used)))


def proposal_lines(found: Iterable[Proposal], catalogue: Catalogue) -> Iterator[str]:
    """Yield proposals for the terminal, with the line to write for each."""
    for one in found:
        now = f" (now {one.now})" if one.now else ""
        yield f"{one.span.path}:{one.span.line}: {one.text}{now}"
        yield from picture_lines(one.pictures, catalogue)


def picture_lines(pictures: Iterable[Suggestion], catalogue: Catalogue) -> Iterator[str]:
    """Yield what to write for each picture, best first."""
    rows = list(pictures)
    if not rows:
        yield "  no picture is found by these words"
    for one in rows:
        picture = catalogue.get(one.id)
        alt = picture.alt if picture else ""
        crossed = ", crossed out" if picture and picture.crossed else ""
        yield f"  {one.score:6.2f}  ![{alt}{crossed}]({one.id})"
