"""What is one thing in the source is one thing in the tags: over page ends, and in its groups."""

from __future__ import annotations

from types import MappingProxyType

from generator.writers.pdf.tagging.tree import Annotation, Mark, Node

_UNDIVIDED = frozenset({"Figure", "Link"})  # each part has its own place
# What an HTML element is that WeasyPrint calls NonStruct or Div: by its name, then by its class.
_BY_TAG = MappingProxyType(
    {"strong": "Span", "em": "Span", "b": "Span", "i": "Span", "span": "Span", "br": "Span"}
    | {"abbr": "Span", "code": "Code", "pre": "P", "figure": "Sect", "nav": "Sect", "aside": "Sect"}
)
_BY_CLASS = MappingProxyType({"cover": "Part", "body": "Part", "callout": "Sect"})
_INLINE = frozenset({"Span", "Link", "Code", "Reference"})
_GROUPS = frozenset({"Document", "Part", "Sect", "Div", "BlockQuote"})
_KEPT_EMPTY = frozenset({"TD", "TH"})


def join(node: Node) -> None:
    """Make one of the parts of an element that crosses page ends, all the way down.

    A part follows the one before it at once. The repeated head of a table is left out.
    """
    kids: list[Node | Mark | Annotation] = []
    for kid in node.kids:
        last = kids[-1] if kids else None
        if isinstance(kid, Node) and kid.type == "THead" and _has_head(kids):
            continue
        if isinstance(kid, Node) and isinstance(last, Node) and _is_same(last, kid):
            last.kids += kid.kids
        else:
            kids.append(kid)
    node.kids = kids
    for inner in node.nodes:
        join(inner)


def _has_head(kids: list[Node | Mark | Annotation]) -> bool:
    return any(isinstance(kid, Node) and kid.type == "THead" for kid in kids)


def _is_same(one: Node, other: Node) -> bool:
    if one.source is None or other.source is None or one.type in _UNDIVIDED:
        return False
    mine, its = (one.source.number, one.tag, one.type), (other.source.number, other.tag, other.type)
    return mine == its


def name_by_source(root: Node) -> None:
    """Give elements the type that fits their HTML element where WeasyPrint has none."""
    for node in root.walk():
        if node.type == "NonStruct":
            node.type = _BY_TAG.get(node.tag, node.type)
        elif node.type == "Div":
            named = (_BY_CLASS[name] for name in sorted(node.classes) if name in _BY_CLASS)
            node.type = next(named, node.type)


def close_pairs(root: Node) -> None:
    """Make one group of a picture and its words: what only lays them out is taken away."""
    for node in root.walk():
        if "pair" in node.classes:
            node.kids = [kid for inner in node.kids for kid in _laid_out(inner)]


def _laid_out(kid: Node | Mark | Annotation) -> list[Node | Mark | Annotation]:
    if isinstance(kid, Node) and kid.type == "Div":
        return [kid for inner in kid.kids for kid in _laid_out(inner)]
    return [kid]


def wrap_bare(root: Node) -> None:
    """Put words that stand bare in a group into a paragraph (ISO 32005 table 5)."""
    for node in root.walk():
        if node.type in _GROUPS:
            kids: list[Node | Mark | Annotation] = []
            for kid in node.kids:
                bare = not isinstance(kid, Node) or kid.type in _INLINE
                last = kids[-1] if kids else None
                if not bare:
                    kids.append(kid)
                elif isinstance(last, Node) and last.type == "P" and last.source is None:
                    last.kids.append(kid)
                else:
                    kids.append(Node("P", [kid]))
            node.kids = kids


def say_languages(root: Node) -> None:
    """Say the language of each part that has its own (WCAG 3.1.2)."""
    for node in root.walk():
        language = node.source.attributes.get("lang", "") if node.source else ""
        if language and "::" not in node.tag:
            node.entries["/Lang"] = language


def say_expansions(root: Node) -> None:
    """Say what each abbreviation stands for, where the source says it (ISO 32000-1 14.9.5)."""
    for node in root.walk():
        if node.tag == "abbr" and node.source and "title" in node.source.attributes:
            node.entries["/E"] = node.source.attributes["title"]


def drop_empty(node: Node) -> None:
    """Drop what holds nothing, such as the end of a box that ends with its page."""
    for inner in node.nodes:
        drop_empty(inner)
    node.kids = [
        kid for kid in node.kids if not isinstance(kid, Node) or kid.kids or kid.type in _KEPT_EMPTY
    ]
