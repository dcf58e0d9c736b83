"""What the writers write passes every audit of its format."""

from __future__ import annotations

import pytest

from generator.model import Document, Edition
from generator.registry import load_rules, load_writers
from generator.views.html import read_html
from generator.views.pdf import read_pdf
from tests.writers.stress import stress_collection, stress_document, stress_easy_read

# The document has words in italics, because an author may write them.
ITALICS = 'letters in italics, first on page 3: "words in italics with"'
ASKED_FOR = {
    ("pdf", Edition.STANDARD): [("PD013", ITALICS)],
    ("html", Edition.STANDARD): [("HT012", 'words are in italics: "words in italics with bold"')],
}


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("document", [stress_document(), stress_easy_read()], ids=lambda d: d.stem)
@pytest.mark.parametrize("format", ["html", "pdf"])
def test_every_part_of_a_document_passes(format: str, document: Document, draft: bool) -> None:
    collection = stress_collection(draft=draft)
    data = load_writers("generator.writers")[format].write(document, collection)
    view = {"pdf": read_pdf, "html": read_html}[format](data)
    rules = [r for r in load_rules("generator.audits").values() if r.format == format]
    rules = [r for r in rules if not r.editions or document.edition in r.editions]
    found = [d for r in rules for d in r.run(view, document, collection)]
    assert [(d.code, d.message) for d in found] == ASKED_FOR.get((format, document.edition), [])
