"""The pages of the PDF in the e-book: a mark where each begins, so that "page 5" can be found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from generator.views.pdf import read_pdf, read_pieces
from generator.views.words import words
from generator.writers.epub.chapters import CONTENTS
from generator.writers.epub.xhtml import Element, local, mean, name

_WORD = re.compile(r"\S+")
# Where a mark may stand between blocks
_HOLDERS = frozenset({"main", "section", "div", "li", "dd", "td", "blockquote"})


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the PDF: its number, the file in which it begins, and what is said at its mark."""

    label: str
    file: str
    words: str

    @property
    def id(self) -> str:
        """The name of its mark."""
        return f"page-{self.label}"

    @property
    def href(self) -> str:
        """Where a link to it leads."""
        return f"{self.file}#{self.id}"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the e-book: how many letters stand before it, and where it is.

    It begins at ``start`` of the element's text, or of its tail.
    """

    before: int
    file: str
    element: Element
    start: int
    in_tail: bool


def page_starts(printed: bytes) -> tuple[int, ...]:
    """Return for each page of a PDF how many letters are read before it.

    A page that holds no words of the text, such as contents, begins where the next one does.
    """
    view = read_pdf(printed)
    first: dict[int, int] = {}
    count = 0
    for page, text in read_pieces(view):
        first.setdefault(page, count)
        count += _letters(text)
    starts: list[int] = []
    for page in reversed(range(len(view.pages))):
        count = min(count, first.get(page, count))
        starts.append(count)
    return tuple(reversed(starts))


def mark_pages(
    starts: Sequence[int], files: Mapping[str, Element], called: str
) -> tuple[Page, ...]:
    """Put a mark into the files where each page begins, and return the page list.

    ``files`` are in reading order, without the contents. A page without words of the text
    between title page and text is that of the contents, which marks it itself. ``called`` is
    what a page is called, with ``{}`` for its number.
    """
    found = _words(files)
    offsets = [word.before for word in found]
    text = next((word.before for word in found if word.file != found[0].file), 0)
    marks: list[Page] = []
    # From the last, as a mark moves the words that follow it in one text.
    for number in reversed(range(len(starts))):
        label = str(number + 1)
        if 0 < number < len(starts) - 1 and starts[number] == starts[number + 1] == text:
            marks.append(Page(label, CONTENTS, called.format(label)))
            continue
        word = found[min(bisect_left(offsets, starts[number]), len(found) - 1)]
        marks.append(Page(label, word.file, called.format(label)))
        _insert(_mark(marks[-1]), word)
    return tuple(reversed(marks))


def _letters(text: str) -> int:
    return sum(map(len, words([text])))


def _words(files: Mapping[str, Element]) -> list[Word]:
    """Return all words in reading order."""
    found: list[Word] = []
    count = 0
    for file, root in files.items():
        for element, text, in_tail in _texts(root.find(name("body"))):
            for word in _WORD.finditer(text):
                found.append(Word(count, file, element, word.start(), in_tail))
                count += _letters(word[0])
    return found


def _texts(element: Element) -> Iterator[tuple[Element, str, bool]]:
    """Yield the texts under an element in order, each with the element that holds it."""
    yield element, element.text or "", False
    for child in element:
        yield from _texts(child)
        yield child, child.tail or "", True


def _mark(page: Page) -> Element:
    mark = etree.Element(name("span"), id=page.id)
    mean(mark, "pagebreak")
    mark.set("aria-label", page.words)
    return mark


def _insert(mark: Element, word: Word) -> None:
    """Put a mark before a word: before its block where it begins one, else in the line."""
    block, cell = None if word.in_tail else _block(word), _cell(word)
    if block is not None:
        before = block.getprevious()
        while before is not None and before.get("role") == mark.get("role"):
            block, before = before, before.getprevious()
        block.addprevious(mark)
    elif cell is not None:
        _put(mark, cell, 0)
    elif word.in_tail:
        mark.tail, word.element.tail = _cut(word.element.tail, word.start)
        _beside(word.element, mark)
    else:
        _put(mark, word.element, word.start)


def _put(mark: Element, element: Element, start: int) -> None:
    """Put a mark into the text with which an element begins."""
    mark.tail, element.text = _cut(element.text or "", start)
    element.insert(0, mark)


def _cut(text: str, start: int) -> tuple[str, str]:
    return text[start:], text[:start]


def _cell(word: Word) -> Element | None:
    """Return the first cell after a row's header: a mark in a header would be read at each cell."""
    rows = word.element.iterancestors(name("tr"))
    in_header = any(local(e) == "th" for e in (word.element, *word.element.iterancestors()))
    return next(next(rows).iter(name("td")), None) if in_header else None


def _beside(element: Element, mark: Element) -> None:
    """Put a mark after an element: what follows the element is the mark's already."""
    parent = element.getparent()
    parent.insert(parent.index(element) + 1, mark)


def _block(word: Word) -> Element | None:
    """Return the largest block that begins with a word, or None where it begins none."""
    found, child = None, word.element
    if (child.text or "")[: word.start].strip():
        return None
    while (parent := child.getparent()) is not None and local(child) != "main":
        if _may_hold(parent):
            found = child
        if (parent.text or "").strip() or any(_says(e) for e in child.itersiblings(preceding=True)):
            break
        child = parent
    return found


def _may_hold(element: Element) -> bool:
    above = element.getparent()
    in_list = above is not None and local(above) == "dl"
    return local(element) in _HOLDERS and not in_list


def _says(element: Element) -> bool:
    return bool("".join(element.itertext()).strip() or (element.tail or "").strip())
