"""A PDF as its tags say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.announcing.said import Said, row
from generator.views.pdf import PdfView, Tag, text, walk

_HEADING = re.compile(r"H([1-6])")
_CLOSED, _OPENED = re.compile(r" ([.,;:?!)]|[\u2019']s\b)"), re.compile(r"([(\u2018]) ")
_INLINE = frozenset({"Span", "NonStruct", "Link", "Em", "Strong", "Quote", "Code", "Reference"})


def read_tags(view: PdfView) -> tuple[Said, ...]:
    """Return what the tags of a PDF say, in order."""
    return tuple(_things(view.tree))


def _things(tags: Iterable[Tag]) -> Iterator[Said]:
    """Yield what is said of some tags; words that stand between blocks are a paragraph."""
    loose: list[Tag] = []
    for tag in tags:
        if tag.type in _INLINE:
            loose.append(tag)
            continue
        if loose:
            yield from _paragraph(loose)
            loose = []
        yield from _thing(tag)
    if loose:
        yield from _paragraph(loose)


def _paragraph(tags: list[Tag]) -> Iterator[Said]:
    words = _words(tags)
    if words:
        yield Said("paragraph", words)


def _thing(tag: Tag) -> Iterator[Said]:
    heading = _HEADING.fullmatch(tag.type)
    if heading:
        yield Said(f"heading {heading[1]}", _words([tag]))
    elif tag.type == "L":
        yield Said("list", parts=tuple(_item(kid) for kid in tag.children if kid.type == "LI"))
    elif tag.type == "TOC":
        entries = (kid for kid in tag.children if kid.type == "TOCI")
        yield Said("contents", parts=tuple(Said("item", _words([kid])) for kid in entries))
    elif tag.type == "Table":
        yield _table(tag)
    elif tag.type == "Figure":
        yield Said("picture", tag.alt or "")
    elif tag.type == "Caption":
        yield Said("caption", _words([tag]))
    elif tag.type == "BlockQuote":
        yield Said("quote", parts=tuple(_things(tag.children)))
    elif tag.type == "P":
        yield from _paragraph([tag])
        pictures = (kid for kid in walk(tag.children) if kid.type == "Figure")
        yield from (Said("picture", kid.alt or "") for kid in pictures)
    else:
        yield from _things(tag.children)


def _item(item: Tag) -> Said:
    """Return an item: its first paragraph beside its label, the rest below it."""
    label = " ".join(_label(kid) for kid in item.children if kid.type == "Lbl")
    held = [kid for kid in item.children if kid.type != "Lbl"]
    parts = tuple(_things(kid for body in held for kid in (body.children or (body,))))
    if parts and parts[0].kind == "paragraph":
        return Said("item", parts[0].text, parts[1:], label)
    return Said("item", "", parts, label)


def _label(tag: Tag) -> str:
    return _words([tag]) if tag.bullet else f"{_words([tag])}:"


def _table(table: Tag) -> Said:
    rows = [tag for tag in walk(table.children) if tag.type == "TR"]
    heads = [_words([cell]) for cell in rows[0].children] if _heads(rows[:1]) else []
    read = [_row(each, heads, number) for number, each in enumerate(rows, start=1)]
    caption = next((_words([kid]) for kid in table.children if kid.type == "Caption"), "")
    columns = max((len(each.children) for each in rows), default=0)
    return Said("table", caption, tuple(read), columns=columns)


def _heads(rows: list[Tag]) -> bool:
    return bool(rows) and all(cell.type == "TH" for cell in rows[0].children)


def _row(tag: Tag, heads: list[str], number: int) -> Said:
    cells = [_words([cell]) for cell in tag.children]
    if not heads or number == 1:
        return row(cells, (), number)
    headed = bool(tag.children) and tag.children[0].type == "TH"
    start = 1 if headed else 0
    return row(cells[start:], heads[start:], number, cells[0] if headed else "")


def _words(tags: Iterable[Tag]) -> str:
    """Return the words of some tags, with each link marked as one."""
    parts = (_marked(tag) for tag in tags)
    return " ".join(" ".join(part for part in parts if part).split())


def _marked(tag: Tag) -> str:
    if tag.type == "Figure":
        return ""
    if tag.expansion:
        return tag.expansion
    if not any(kid.type == "Link" or kid.expansion for kid in walk((tag,))):
        return text(tag)
    words = _words(tag.children) if tag.children else text(tag)
    words = _CLOSED.sub(r"\1", _OPENED.sub(r"\1", words))
    return f"[link: {words}]" if tag.type == "Link" else words
