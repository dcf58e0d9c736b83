"""PD007: a pair that does not stand side by side in a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.languages import is_rtl
from generator.model import Document, Pair
from generator.registry import audit
from generator.views.order import placed_pairs, said
from generator.views.pdf import PdfView, Tag, flow, flow_tags
from generator.views.pdf_content import Box
from generator.views.words import words


@audit("PD007", "pdf", refs=("Department of Health 2010", "Inclusion Europe"), rows=("ERP-2",))
def pair_split(view: PdfView, document: Document, *, tolerance: int = 30) -> Iterator[Finding]:
    """Flag a picture that is not left of its words, in one row on one page.

    In a language that runs from right to left, it stands on the right.

    In Easy Read, people look from the picture to the words beside it. A page turn or a
    picture above its words breaks the idea apart. ``tolerance`` is how far the tops may
    lie apart, in points.

    Bad: a picture at the foot of page 2, its words on page 3.

    Good: a picture on the left, its words on the right, their tops in line.

    Source: Department of Health, Making written information easier to understand for
    people with learning disabilities (2010).
    """
    tags = flow_tags(view)
    for pair, place in placed_pairs(document, flow(view)):
        lines = _words_of(pair, tags[place + 1 :])
        yield from _faults(pair, tags[place], lines, tolerance, document.meta.language)


def _beside(frame: Box, boxes: list[Box], side: str) -> bool:
    if side == "right":
        return max(box[2] for box in boxes) <= frame[0] + 1
    return frame[2] <= min(box[0] for box in boxes) + 1


def _overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes share ground."""
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _words_of(pair: Pair, tags: list[Tag]) -> list[Tag]:
    """Return the tags that hold the words of a pair."""
    length, found, held = len(said(pair)), [], 0
    for tag in tags:
        if held >= length or tag.type == "Figure":
            break
        found.append(tag)
        held += len("".join(words([tag.text])))
    return found


def _faults(
    pair: Pair, picture: Tag, lines: list[Tag], tolerance: int, language: str
) -> Iterator[Finding]:
    pages = sorted({tag.page for tag in (picture, *lines)})
    boxes = [tag.box for tag in lines if tag.box]
    if len(pages) > 1:
        numbers = " and ".join(str(page + 1) for page in pages)
        yield Finding(pair.span, f"a picture and its words are on pages {numbers}")
        return
    frame = picture.frame or picture.box
    if not boxes or not picture.box or not frame:
        return
    if not _overlap(frame, picture.box):
        message = f"a picture is drawn elsewhere than it says, on page {pages[0] + 1}"
        yield Finding(pair.span, message)
    side = "right" if is_rtl(language) else "left"
    if not _beside(frame, boxes, side):
        message = f"a picture is not {side} of its words, on page {pages[0] + 1}"
        yield Finding(pair.span, message)
    apart = abs(frame[3] - max(box[3] for box in boxes))
    if apart > tolerance:
        message = f"a picture and its words start {apart:.0f} points apart, limit {tolerance}"
        yield Finding(pair.span, f"{message}, on page {pages[0] + 1}")
