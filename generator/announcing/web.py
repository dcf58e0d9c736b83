"""A web page or an e-book as its elements say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType
from typing import Any

from generator.announcing.said import Said, row
from generator.views.epub import read_roots
from generator.views.html import HEADINGS, INLINE, alternative, is_picture, is_silent, read_root

# Any: lxml's stubs give its elements a private class.
Element = Any
_LISTS = frozenset({"ul", "ol"})


def read_page(data: bytes) -> tuple[Said, ...]:
    """Return what a web page says, in order. Raises ``UnreadableOutputError``."""
    body = read_root(data).find("body")
    return tuple(_things(body)) if body is not None else ()


def read_book(data: bytes) -> tuple[Said, ...]:
    """Return what an e-book says, file after file. Raises ``UnreadableOutputError``."""
    bodies = (root.find("body") for root in read_roots(data))
    return tuple(said for body in bodies if body is not None for said in _things(body))


def _things(holder: Element) -> Iterator[Said]:
    """Yield what an element holds; words that stand between blocks are a paragraph."""
    loose = [holder.text or ""]
    for child in holder:
        if not isinstance(child.tag, str):  # a comment
            loose.append(child.tail or "")
            continue
        if _is_inline(child):
            loose += [_inline(child), child.tail or ""]
            continue
        yield from _paragraph(loose)
        yield from _thing(child)
        loose = [child.tail or ""]
    yield from _paragraph(loose)


def _is_inline(element: Element) -> bool:
    return element.tag in INLINE and element.get("role") != "doc-pagebreak"


def _paragraph(parts: Iterable[str]) -> Iterator[Said]:
    if words := _level("".join(parts)):
        yield Said("paragraph", words)


def _thing(element: Element) -> Iterator[Said]:
    if is_picture(element):
        yield from _picture(element)
    elif element.get("role") == "doc-pagebreak":
        yield from _paragraph([element.get("aria-label", "")])
    elif element.tag == "nav" and "hidden" not in element.attrib:
        yield _navigation(element)
    elif not is_silent(element):
        yield from _SAID.get(element.tag, _things)(element)


def _picture(element: Element) -> Iterator[Said]:
    """Yield a picture, less a decorative one, and the links that a drawing holds."""
    said = alternative(element)
    if said != "":
        yield Said("picture", said or "")
    links = (link for link in element.iter("a", "{*}a") if link.get("href"))
    for link in links:
        yield Said("paragraph", f"[link: {_level(link.get('aria-label') or _words(link))}]")


def _figure(element: Element) -> Iterator[Said]:
    """Yield a figure. A diagram is drawn for wide and narrow pages, and one of them is shown."""
    drawn = [inner for inner in element.iter("svg") if is_picture(inner)]
    for other in drawn[1:]:
        other.set("aria-hidden", "true")
    yield from _things(element)


def _heading(element: Element) -> Iterator[Said]:
    yield Said(f"heading {element.tag[1]}", _words(element))


def _words_of(element: Element) -> Iterator[Said]:
    yield from _paragraph([_words(element)])
    for inner in element.iter("img", "svg"):
        if is_picture(inner):
            yield from _picture(inner)


def _list(element: Element) -> Iterator[Said]:
    first = int(element.get("start", "1"))
    items = (
        _item(item, f"{number}." if element.tag == "ol" else "\u2022")
        for number, item in enumerate(element.iterchildren("li"), start=first)
    )
    yield Said("list", parts=tuple(items))


def _item(element: Element, label: str) -> Said:
    """Return an item: its first paragraph beside its label, the rest below it."""
    parts = tuple(_things(element))
    if parts and parts[0].kind == "paragraph":
        return Said("item", parts[0].text, parts[1:], label)
    return Said("item", "", parts, label)


def _definitions(element: Element) -> Iterator[Said]:
    entries: list[tuple[str, list[Said]]] = []
    for part in element.iter("dt", "dd"):
        if part.tag == "dt":
            entries.append((f"{_words(part)}:", []))
        elif entries:
            entries[-1][1].extend(_things(part))
    yield Said("list", parts=tuple(_entry(term, told) for term, told in entries))


def _entry(term: str, told: list[Said]) -> Said:
    if told and told[0].kind == "paragraph":
        return Said("item", told[0].text, tuple(told[1:]), term)
    return Said("item", "", tuple(told), term)


def _table(element: Element) -> Iterator[Said]:
    caption = element.find("caption")
    rows = [[*line.iterchildren("th", "td")] for line in element.iter("tr")]
    headed = bool(rows) and all(cell.get("scope") == "col" for cell in rows[0])
    heads = [_words(cell) for cell in rows[0]] if headed else []
    read = [_row(cells, heads, number) for number, cells in enumerate(rows, start=1)]
    said = _words(caption) if caption is not None else ""
    yield Said("table", said, tuple(read), columns=max(map(len, rows), default=0))


def _row(cells: list[Element], heads: list[str], number: int) -> Said:
    words = [_words(cell) for cell in cells]
    if not heads or number == 1:
        return row(words, (), number)
    start = 1 if cells and cells[0].get("scope") == "row" else 0
    return row(words[start:], heads[start:], number, words[0] if start else "")


def _quote(element: Element) -> Iterator[Said]:
    yield Said("quote", parts=tuple(_things(element)))


def _caption(element: Element) -> Iterator[Said]:
    yield Said("caption", _words(element))


def _navigation(element: Element) -> Said:
    """Return the contents as such, other ways by the name of their part of the page."""
    name = element.get("aria-label") or ""
    if not name:
        entries = (Said("item", _words(link, marked=True)) for link in element.iter("a"))
        return Said("contents", parts=tuple(entries))
    return Said("navigation", name, tuple(_things(element)))


def _inline(element: Element) -> str:
    """Return the words of an inline element, a link marked as one."""
    if is_silent(element):
        return ""
    inner = _words(element)
    is_link = element.tag == "a" and element.get("href")
    return f"[link: {_level(inner)}]" if is_link else inner


def _words(element: Element, *, marked: bool = False) -> str:
    """Return the words under an element; its pictures are told apart."""
    if marked:
        return _inline(element)
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and not is_picture(child):
            parts.append(" " if child.tag == "br" else _inline(child))
            parts.append("" if child.tag in INLINE else " ")
        parts.append(child.tail or "")
    return "".join(parts) if element.tag in INLINE else _level("".join(parts))


def _level(words: str) -> str:
    return " ".join(words.split())


_SAID: MappingProxyType[str, Callable[[Element], Iterator[Said]]] = MappingProxyType(
    {
        **dict.fromkeys(HEADINGS, _heading),
        **dict.fromkeys(_LISTS, _list),
        **dict.fromkeys(("p", "pre", "summary"), _words_of),
        "dl": _definitions,
        "table": _table,
        "blockquote": _quote,
        "figcaption": _caption,
        "figure": _figure,
    }
)
