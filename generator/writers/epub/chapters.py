"""A document as the files of an e-book: title page and contents, then a file a main heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import wording
from generator.labels import Labels
from generator.model import Block, Document, Section, Stage, Step, WordList, plain_text, walk

TITLE_PAGE, CONTENTS = "title.xhtml", "nav.xhtml"
FRONT, BODY = "frontmatter", "bodymatter"


@dataclass(frozen=True, slots=True)
class Chapter:
    """What stands in one file; ``title`` and ``id`` are its heading's, empty without one.

    ``type`` is its meaning in the EPUB vocabulary. The ARIA role ``doc-…`` goes with it.
    """

    file: str
    blocks: tuple[Block, ...]
    type: str = "introduction"
    title: str = ""
    id: str = ""

    @property
    def part(self) -> str:
        """Whether it stands before the text or is of the text."""
        return BODY if self.title else FRONT


def chapters(document: Document) -> tuple[Chapter, ...]:
    """Return what stands in the files after title page and contents, in reading order."""
    return tuple(
        _chapter(f"chapter-{number:02}.xhtml", blocks, document.labels)
        for number, blocks in enumerate(_groups(document.blocks), 1)
    )


def _groups(blocks: Iterable[Block]) -> Iterator[tuple[Block, ...]]:
    """Yield each main heading with what it holds, and what stands between such headings."""
    loose: list[Block] = []
    for block in blocks:
        if not isinstance(block, Section | Stage):
            loose.append(block)
            continue
        if loose:
            yield tuple(loose)
        yield (block,)
        loose = []
    if loose:
        yield tuple(loose)


def _chapter(file: str, blocks: tuple[Block, ...], labels: Labels) -> Chapter:
    match blocks[0]:
        case Stage() as stage:
            title = wording.stage_prefix(stage, labels) + plain_text(stage.title)
            return Chapter(file, blocks, "chapter", title, stage.id)
        case Section() as section:
            words = all(isinstance(block, WordList) for block in section.blocks)
            type = "glossary" if section.blocks and words else "chapter"
            return Chapter(file, blocks, type, plain_text(section.title), section.id)
        case _:
            return Chapter(file, blocks)


def places(found: Iterable[Chapter]) -> dict[str, str]:
    """Return where each anchor leads: its file and its name; the first where two are alike."""
    led: dict[str, str] = {}
    for chapter in found:
        for id in _anchors(chapter.blocks):
            led.setdefault(id, f"{chapter.file}#{id}")
    return led


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    nodes = (node for block in blocks for node in walk(block))
    return (node.id for node in nodes if isinstance(node, Section | Stage | Step) and node.id)
