"""ER010: missing-easy-read-page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Contact, Document, Edition, Link, Node, Place, WordList, pairs, walk
from generator.parts import has_part
from generator.passages import pair_text, words
from generator.registry import ENGLISH_ONLY, rule

_WRITE = "write {{{{ {} }}}} on a line of its own"
_SHARED = {
    "who-we-are": "who we are",
    "crisis-help": "where to get help in a crisis",
    "other-formats": "how to ask for another format",
}


@rule(
    "ER010",
    languages=ENGLISH_ONLY,
    refs=(
        "Australian Government Style Manual, Easy Read",
        "Accessible Information Standard DAPB1605 Amd 30/2025",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ERL-11", "ERL-12", "ER-09"),
)
def missing_easy_read_page(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag an Easy Read document that leaves out a part that its readers rely on.

    Each Easy Read document says who made it, how to get help and what its hard words mean.

    Bad: no {{ crisis-help }}

    Good: {{ who-we-are }}, {{ crisis-help }}, {{ other-formats }}, {{ contact }}, {{ word-list }}

    Source: Australian Government Style Manual, Easy Read; Accessible Information Standard
    DAPB1605 Amd 30/2025.
    """
    for part, hint in _missing(document, collection):
        yield Finding(document.span, f"does not say {part}", hint)


def _missing(document: Document, collection: Collection) -> Iterator[tuple[str, str]]:
    nodes = list(walk(document))
    for name, part in _SHARED.items():
        if not has_part(document, name):
            yield part, _WRITE.format(name)
    if not any(isinstance(node, Contact) and node.routes for node in nodes):
        yield "how to contact us", _WRITE.format("contact")
    if not any(_leads_to_full(node, document) for node in nodes):
        yield "where the full document is", f"link to it: [the full one]({document.name})"
    if not any(isinstance(node, WordList) for node in nodes) and _says_hard_word(
        document, collection
    ):
        yield "what its hard words mean", _WRITE.format("word-list")


def _leads_to_full(node: Node, document: Document) -> bool:
    return (
        isinstance(node, Link)
        and isinstance(node.target, Place)
        and node.target.document == document.name
    )


def _says_hard_word(document: Document, collection: Collection) -> bool:
    said = " ".join(words(" ".join(pair_text(pair) for pair in pairs(document))))
    forms = (f for word in collection.settings.words for f in (word.word, *word.forms))
    return any(f" {form.lower()} " in f" {said} " for form in forms)
