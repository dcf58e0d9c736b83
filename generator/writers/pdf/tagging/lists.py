"""Lists as a screen reader counts them: an item holds its label and its body, and lists nest."""

from __future__ import annotations

from pikepdf import Name

from generator.writers.pdf.tagging.tree import Node, first_mark

_PARTS = frozenset({"Lbl", "LBody"})


def fill_items(root: Node) -> None:
    """Give each item its body, with all in it that stood bare (PDF/UA-1 7.2-20)."""
    for item in root.found("LI"):
        bare = [kid for kid in item.kids if not (isinstance(kid, Node) and kid.type in _PARTS)]
        if bare or not _bodies(item):
            item.kids = [kid for kid in item.nodes if kid.type in _PARTS]
            item.kids.append(Node("LBody", bare, item.source))


def nest(root: Node) -> None:
    """Put a list within a list back where it was written: in the item that it follows.

    WeasyPrint hangs it after the item, so words of the item below it would be read before it.
    """
    for outer in root.found("L"):
        item: Node | None = None
        kept = []
        for kid in outer.nodes:
            if kid.type == "L" and item is not None:
                _insert(_bodies(item)[-1], kid)
            else:
                kept.append(kid)
                item = kid if kid.type == "LI" else item
        outer.kids = list(kept)


def _bodies(item: Node) -> list[Node]:
    return [kid for kid in item.nodes if kid.type == "LBody"]


def _insert(body: Node, inner: Node) -> None:
    """Put a list among the kids of a body where it is drawn."""
    mine = first_mark(inner)
    before = [kid for kid in body.nodes if first_mark(kid) < mine]
    body.kids = [*before, inner, *body.nodes[len(before) :]]


def gather_terms(root: Node) -> None:
    """Make one item of a term and what it means: the term is its label.

    WeasyPrint makes an item of each, so that a list of 3 terms is said to have 6 items.
    """
    for listing in root.found("L"):
        if listing.tag != "dl":
            continue
        groups = [kid.nodes if kid.type == "Div" else [kid] for kid in listing.nodes]
        listing.kids = [_entry(group) for group in groups]


def _entry(items: list[Node]) -> Node:
    label, body = Node("Lbl"), Node("LBody")
    meanings = sum(item.tag == "dd" for item in items)
    for item in items:
        said = [kid for part in item.nodes for kid in part.kids]
        if item.tag == "dt":
            label.source = item.source
            label.kids += said
        else:
            body.kids += [Node("P", said, item.source)] if meanings > 1 else said
    return Node("LI", [label, body], label.source)


def describe_terms(root: Node) -> None:
    """Say that the labels of a list are the words that it explains (new in PDF 2.0)."""
    for listing in root.found("L"):
        if listing.tag == "dl":
            listing.set_attribute("List", ListNumbering=Name.Description)


def number(root: Node) -> None:
    """Say how the items of each list are marked (ISO 32000-1 table 347)."""
    for listing in root.found("L"):
        if listing.tag in {"ol", "ul"}:
            labels = any(kid.type == "Lbl" for item in listing.nodes for kid in item.nodes)
            ordered = Name.Decimal if listing.tag == "ol" else Name.Disc
            listing.set_attribute("List", ListNumbering=ordered if labels else Name("/None"))
