"""The words of a document that braille has, and what they are written with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.braille.liblouis import BOLD_BEGINS, BOLD_ENDS, Grade, can_write, cells_of
from generator.braille.pages import Sheet
from generator.collection import Collection
from generator.languages import language_of
from generator.model import Document, Foreign, Node, Strong, Text, plain_text
from generator.plain import plain
from generator.rewriting import rewrite_all

PICTURE = "Picture: {}"


def is_note(text: str) -> bool:
    """Tell whether a text is told in a transcriber's note: the words of a picture."""
    return text.startswith(PICTURE.format(""))


@dataclass(frozen=True, slots=True)
class Script:
    """What words are written with: language, grade and the size of the page."""

    language: str
    grade: Grade
    sheet: Sheet

    def cells(self, words: str) -> str:
        """Return words as cells."""
        return cells_of(words, self.language, self.grade)


def script_of(document: Document, collection: Collection) -> Script:
    """Return how a document is written in braille, by its language and the settings."""
    own = collection.settings.braille
    return Script(document.meta.language, Grade(own.grade), Sheet(own.cells, own.lines))


def spoken(document: Document, collection: Collection) -> Document:
    """Return the document with the words that braille has.

    Pictures of their own are told in words, those beside words by the settings. Words in
    another script are named, not written. Words in bold stand between the marks of bold.
    """
    settings = collection.settings
    words = plain(
        document,
        settings.site,
        described=PICTURE.format,
        pairs=settings.braille.pictures == "notes",
        bold=True,
    )
    tag = document.meta.language

    def change(node: Node) -> list[Node]:
        match node:
            case Foreign() if not can_write(plain_text(node.children), tag):
                return [Text(f"({language_of(node.language).name})", node.span)]
            case Strong():
                begins, ends = (Text(mark, node.span) for mark in (BOLD_BEGINS, BOLD_ENDS))
                return [begins, *node.children, ends]
            case _:
                return [node]

    return replace(words, blocks=rewrite_all(words.blocks, change))
