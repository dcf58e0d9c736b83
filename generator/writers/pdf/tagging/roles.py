"""Tables, contents, links and pictures: what a reader must be told beside the words."""

from __future__ import annotations

from pikepdf import Name

from generator.writers.pdf.tagging.figures import measure
from generator.writers.pdf.tagging.tree import Annotation, Mark, Node

_PRINTED = 4  # the flag of an annotation that is printed (ISO 32000-1 table 165)


def say_scopes(root: Node) -> None:
    """Say whose header each header cell is (PDF/UA-1 7.5-1), in place of lists of ids."""
    for table in root.found("Table"):
        rows = table.found("TR")
        with_row_headers = any(kid.type == "TH" for row in rows[1:] for kid in row.nodes)
        heads = {id(row) for head in table.found("THead") for row in head.nodes}
        for row in rows:
            for place, cell in enumerate(row.nodes):
                corner = with_row_headers and place == 0
                scope = ("Both" if corner else "Column") if id(row) in heads else "Row"
                _say_scope(cell, scope)


def _say_scope(cell: Node, scope: str) -> None:
    attributes = cell.entries.get("/A")
    if attributes is not None and "/Headers" in attributes:
        del attributes["/Headers"]
    if cell.type == "TH":
        cell.set_attribute("Table", Scope=Name(f"/{scope}"))


def mark_contents(root: Node) -> None:
    """Make a TOC of the contents, which the template writes as ``article``.

    Each item is a TOCI that holds a Reference that holds the link (ISO 32000-1 14.8.4.3.1).
    """
    for contents in root.found("Art"):
        contents.type, contents.entries["/T"] = "TOC", _title(contents)
        kids: list[Node] = []
        for kid in contents.nodes:
            if kid.type == "L":
                kids += [_contents_item(item) for item in kid.found("LI")]
            else:
                kid.type = "Caption"
                kids.append(kid)
        contents.kids = list(kids)


def _title(contents: Node) -> str:
    return contents.source.attributes.get("title", "") if contents.source else ""


def _contents_item(item: Node) -> Node:
    links = [link for link in item.found("Link") if "::" not in link.tag]
    return Node("TOCI", [Node("Reference", list(links))], item.source)


def join_links(root: Node) -> None:
    """Make one link of a link and of what a style adds to it, such as a page number."""
    for link in root.found("Link"):
        link.kids = [kid for inner in link.kids for kid in _of_link(inner)]


def _of_link(kid: Node | Mark | Annotation) -> list[Node | Mark | Annotation]:
    if isinstance(kid, Node) and kid.type == "Link":
        return [kid for inner in kid.kids for kid in _of_link(inner)]
    return [kid]


def name_links(root: Node) -> None:
    """Let each link's annotation say its words, and be printed (PDF/UA-1 7.18.5-2, 7.18-3).

    WeasyPrint says the raw address, or the name of an anchor.
    """
    for link in root.found("Link"):
        words = link.source.text if link.source else ""
        for kid in link.kids:
            if isinstance(kid, Annotation):
                kid.object.F = _PRINTED
                if words:
                    kid.object.Contents = words


def measure_figures(root: Node, heights: list[float]) -> None:
    """Say in points where each picture stands. ``heights`` are those of the pages."""
    for figure in root.found("Figure"):
        page = next((kid.page for kid in figure.kids if isinstance(kid, Mark)), None)
        attributes = figure.entries.get("/A")
        if page is not None and attributes is not None and "/BBox" in attributes:
            measure(attributes, heights[page])
