"""Braille: a braille-ready file (BRF) in Unified English Braille, or the braille of a language.

The layout is that of UK braille books: a title page and contents with numbers of their own,
main headings in the middle, lower ones from cell 5, paragraphs from cell 3, no hyphenation.
Pictures are told in a transcriber's note, as are those that are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from generator import wording
from generator.braille.liblouis import cells_of, lacks
from generator.braille.pages import Line, Sheet, centred, filled, paginated, written
from generator.braille.words import Script, is_note, script_of, spoken
from generator.collection import Collection
from generator.model import (
    Block,
    Callout,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Document,
    Edition,
    Figure,
    List,
    Pair,
    Paragraph,
    Quote,
    Section,
    Stage,
    Step,
    Table,
    Timeline,
    WordList,
    pairs,
    plain_text,
)
from generator.registry import writer
from generator.writers.outline import outline

_OPEN, _CLOSE = "@.<", "@.>"  # transcriber's note indicators (UEB rulebook 3.27)
_BOX_TOP, _BOX_FOOT = "7", "g"  # box lines: dots 2356 and 1245 across the page
_LEADER = '"'  # dot 5, between an entry of the contents and its page
LONG = 6
_MAIN = 2  # the level of main headings
TOLD = "What a picture shows is told in a note like this one."
LEFT_OUT = "Pictures are left out. They show what the words say."


@writer(
    "brf",
    suffix=".brf",
    label="braille file",
    editions=(Edition.STANDARD, Edition.EASY_READ),
    lacks=lacks,
)
def brf(document: Document, collection: Collection) -> bytes:
    """Write one edition as a braille-ready file in ASCII."""
    script, words = script_of(document, collection), spoken(document, collection)
    body = paginated(list(_blocks(words.blocks, words, script)), script.sheet)
    front = _front(words, document, collection, script, body)
    pages = [[line.cells for line in page] for page in (*front, *body)]
    numbers = [f"p{script.cells(str(n))}" for n in range(1, len(front) + 1)]
    numbers += [script.cells(str(n)) for n in range(1, len(body) + 1)]
    return written(pages, numbers, script.sheet).encode("ascii")


def _front(
    words: Document,
    document: Document,
    collection: Collection,
    script: Script,
    body: list[list[Line]],
) -> list[list[Line]]:
    """Return the title page and the contents."""
    title = list(_title(words, document, collection, script))
    listed = list(_contents(words, script, body))
    return [*paginated(title, script.sheet), *paginated(listed, script.sheet)]


def _title(
    words: Document, document: Document, collection: Collection, script: Script
) -> Iterator[Line]:
    name = collection.settings.organisation.name
    for line in wording.cover(words, name, draft=collection.draft):
        yield from (Line(cells) for cells in centred(script.cells(line.text), script.sheet))
        yield Line("")
    if any(pair.picture for pair in pairs(document)):
        told = collection.settings.braille.pictures == "notes"
        said = cells_of(TOLD if told else LEFT_OUT, "en", script.grade)
        yield from _note(said, script)


def _note(cells: str, script: Script) -> list[Line]:
    """Return a transcriber's note: from cell 7, what follows from cell 5.

    It is kept with the words after it, which say the same.
    """
    lines = filled(f"{_OPEN}{cells}{_CLOSE}", script.sheet, 6, 4)
    return [Line(line, keep=True) for line in lines]


def _contents(words: Document, script: Script, body: list[list[Line]]) -> Iterator[Line]:
    """Yield the contents of a document that is long enough to need them."""
    entries = outline(words)
    if sum(1 + len(entry.entries) for entry in entries) <= LONG:
        return
    places = {line.anchor: n for n, page in enumerate(body, 1) for line in page if line.anchor}
    for cells in centred(script.cells(words.labels.contents), script.sheet):
        yield Line(cells, keep=True)
    yield Line("")
    for entry in entries:
        yield from _entry(entry.words, places.get(entry.id, 0), 0, script)
        for below in entry.entries:
            yield from _entry(below.words, places.get(below.id, 0), 2, script)


def _entry(words: str, page: int, start: int, script: Script) -> list[Line]:
    """Return an entry with the number of its page at the end of its last line."""
    sheet = script.sheet
    number = script.cells(str(page))
    narrow = Sheet(sheet.cells - len(number) - 2, sheet.lines)
    *others, last = filled(script.cells(words), narrow, start, start + 4)
    room = sheet.cells - len(last) - len(number) - 2
    gap = f" {_LEADER * room} " if room > 1 else " " * (room + 2)
    return [*(Line(cells, keep=True) for cells in others), Line(last + gap + number)]


def _blocks(blocks: Iterable[Block], document: Document, script: Script) -> Iterator[Line]:
    for block in blocks:
        yield from _block(block, document, script)


def _block(block: Block, document: Document, script: Script) -> Iterator[Line]:
    labels = document.labels
    match block:
        case Paragraph():
            yield from _paragraph(plain_text(block.children), script)
        case CodeBlock():
            for code in block.text.split("\n"):
                yield from _lines(code, script, 0, 4)
        case List():
            yield from _list(block, document, script, 0)
            yield Line("")
        case DefinitionList():
            yield Line("")
            yield from (made for e in block.entries for made in _definition(e, script))
        case Quote():
            yield from _blocks(block.blocks, document, script)
        case Callout():
            yield from _box(block, document, script)
        case Pair():
            for line in block.lines:
                yield from _paragraph(plain_text(line.children), script)
            yield Line("")
        case WordList():
            for entry in block.entries:
                yield from _lines(f"{entry.word} {plain_text(entry.meaning)}", script, 0, 2)
        case Contact():
            for route in block.routes:
                yield from _lines(f"{route.label} {plain_text(route.value)}", script, 0, 2)
            yield Line("")
        case Timeline():
            for moment in block.moments:
                here = wording.moment_suffix(moment, labels)
                words = " ".join(part for part in (plain_text(moment.title), here) if part)
                yield from _lines(words, script, 0, 2)
                yield from _blocks(moment.details, document, script)
        case Section():
            yield from _heading(block.level, plain_text(block.title), block.id, script)
            yield from _blocks(block.blocks, document, script)
        case Stage():
            words = wording.stage_prefix(block, labels) + plain_text(block.title)
            yield from _heading(2, words, block.id, script)
            yield from _blocks(block.blocks, document, script)
            yield from (line for step in block.steps for line in _step(step, document, script))
        case Table() | Figure() | Diagram():
            raise TypeError("plain words have neither tables nor pictures")
        case _:
            assert_never(block)


def _lines(words: str, script: Script, first: int, others: int) -> Iterator[Line]:
    return (Line(c) for c in filled(script.cells(words), script.sheet, first, others))


def _paragraph(words: str, script: Script) -> Iterator[Line]:
    """Yield a paragraph: from cell 3, then from cell 1; a picture's words as a note."""
    if is_note(words):
        yield from _note(script.cells(words), script)
    else:
        yield from _lines(words, script, 2, 0)


def _heading(level: int, words: str, anchor: str, script: Script) -> Iterator[Line]:
    """Yield a heading: a main one in the middle, the next from cell 5, lower ones from cell 7."""
    cells = script.cells(words)
    is_main = level <= _MAIN
    start = 4 if level == _MAIN + 1 else 6
    lines = centred(cells, script.sheet) if is_main else filled(cells, script.sheet, start, start)
    yield Line("")
    for number, line in enumerate(lines):
        yield Line(line, keep=True, anchor="" if number else anchor)
    if is_main:
        yield Line("", keep=True)


def _step(step: Step, document: Document, script: Script) -> Iterator[Line]:
    words = wording.step_prefix(step, document.labels) + plain_text(step.title)
    yield from _heading(3, words, step.id, script)
    yield from _blocks(step.blocks, document, script)
    yield from (line for fact in step.facts for line in _definition(fact, script))


def _definition(entry: Definition, script: Script) -> Iterator[Line]:
    """Yield a term with what is said of it, from cell 1; more than one thing from cell 3."""
    term = plain_text(entry.term)
    details = [plain_text(detail.children) for detail in entry.details]
    if len(details) == 1:
        yield from _lines(f"{term} {details[0]}", script, 0, 2)
    else:
        yield from _lines(term, script, 0, 2)
        for detail in details:
            yield from _lines(detail, script, 2, 4)


def _list(block: List, document: Document, script: Script, depth: int) -> Iterator[Line]:
    """Yield the items from cell 1, what follows from cell 3; inner lists two cells further."""
    start = 2 * depth
    for item in block.items:
        for number, part in enumerate(item.blocks):
            match part:
                case Paragraph():
                    first = start if number == 0 else start + 2
                    yield from _lines(plain_text(part.children), script, first, start + 2)
                case List():
                    yield from _list(part, document, script, depth + 1)
                case _:
                    yield from _block(part, document, script)


def _box(block: Callout, document: Document, script: Script) -> Iterator[Line]:
    """Yield a box between two lines across the page (UEB rulebook 16.4)."""
    cells = script.sheet.cells
    yield from (Line(""), Line(_BOX_TOP * cells, keep=True))
    title = script.cells(wording.callout_title(block, document.labels))
    yield from (Line(c, keep=True) for c in centred(title, script.sheet))
    yield from _blocks(block.blocks, document, script)
    yield from (Line(_BOX_FOOT * cells), Line(""))
