"""BR001: a braille file whose cells are not those of the words of the source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.braille.words import is_note, script_of, spoken
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.brf import BrailleView, notes, tokens
from generator.views.words import difference
from generator.wording import cover, reading_order


@audit("BR001", "brf", refs=("WCAG 2.2 1.3.2", "Rules of Unified English Braille"), rows=("FM-2",))
def words_differ(
    view: BrailleView, document: Document, collection: Collection
) -> Iterator[Finding]:
    """Flag a braille file whose cells, in order, are not those of the words of the source.

    Nobody who sees the file on a screen notices a line that is gone. So the words of the
    source are turned into cells once more, and compared with those of the file: the title page,
    then the text, then the notes that tell pictures. The contents are left out.

    Bad: a file in which the last item of a list is missing.

    Good: every word of the source, in the order of the source.

    Source: WCAG 2.2 1.3.2; Rules of Unified English Braille.
    """
    script, words = script_of(document, collection), spoken(document, collection)
    name, draft = collection.settings.organisation.name, collection.draft
    title = [line.text for line in cover(words, name, draft=draft)]
    rest = list(reading_order(words, name, draft=draft))[len(title) :]
    for said, pages in ((title, view.pages[:1]), (rest, view.text_pages)):
        cells = (script.cells(line) for line in said if not is_note(line))
        found = difference(cells, tokens(pages))
        if found:
            yield Finding(document.span, f"in cells: {found.message}", "build the file anew")
    told = difference(
        (script.cells(line) for line in rest if is_note(line)), notes(view.text_pages)
    )
    if told:
        yield Finding(document.span, f"in notes: {told.message}", "build the file anew")
