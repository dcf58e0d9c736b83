"""SR014: repeated-name."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import rule
from generator.shelf import identities_of


@rule("SR014", refs=("easyread source format, links",))
def repeated_name(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a document that has the name of one in another folder.

    Links name a document without its folder, so two of one name cannot be told apart.

    Bad: source/guides/asthma.md and source/pathways/asthma.md

    Good: source/guides/living-with-asthma.md and source/pathways/asthma.md

    Source: easyread source format, links.
    """
    for other in identities_of(collection.documents):
        same = other.name == document.name and other.edition is document.edition
        if same and other.group != document.group:
            message = f'{other.path} has the name "{document.name}" too'
            yield Finding(document.span, message, "give one of the two files another name")
