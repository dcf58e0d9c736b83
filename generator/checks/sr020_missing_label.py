"""SR020: missing-label."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.labels import labels_of, read_labels
from generator.languages import is_english, language_of
from generator.model import Document, place
from generator.registry import rule

_SHOWN = 3


@rule("SR020", refs=("WCAG 2.2 3.1.2", "easyread source format, other languages"), rows=("FM-5",))
def missing_label(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a document in another language for which words that we add are not translated.

    The product adds words of its own: "Contents", "Page 2 of 4", the names of months. In a
    document in Urdu they must be in Urdu. A person who knows the language writes them down
    once for all documents.

    Bad: language: ur, and "Contents" in English above the list of headings.

    Good: the same, with contents under ur in source/shared/labels.yaml.

    Source: easyread source format, other languages; WCAG 2.2 3.1.2.
    """
    tag = document.meta.language
    if is_english(tag):
        return
    _, missing = read_labels(labels_of(tag, collection.settings.labels))
    if missing:
        more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        named = ", ".join(missing[:_SHOWN])
        message = f"{language_of(tag).name} has no labels for {named}{more}"
        hint = f"write them under {tag} in source/shared/labels.yaml"
        yield Finding(place(document.meta, "language", document.span), message, hint)
