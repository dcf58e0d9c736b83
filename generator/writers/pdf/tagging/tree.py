"""The tag tree of a PDF as plain objects: read once, mended, written once.

Each structure element is a ``Node`` that knows the HTML element from which it was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf

from generator.writers.pdf.engine import Source

_OWN = frozenset({"/Type", "/S", "/P", "/K", "/Pg", "/ID"})


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked content: the number of its page, from 0, and its own number there."""

    page: int
    id: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation that belongs to an element: a link's hot area, on a page."""

    object: Object
    page: int


@dataclass(slots=True, eq=False)
class Node:
    """A structure element: its type without the slash, what it holds, and other entries."""

    type: str
    kids: list[Node | Mark | Annotation] = field(default_factory=list)
    source: Source | None = None
    entries: dict[str, Any] = field(default_factory=dict)
    made: Any = None  # the object that was written

    @property
    def nodes(self) -> list[Node]:
        """The elements right under this one."""
        return [kid for kid in self.kids if isinstance(kid, Node)]

    @property
    def tag(self) -> str:
        """The HTML element's name, empty where it was made from none."""
        return self.source.tag if self.source else ""

    @property
    def classes(self) -> frozenset[str]:
        """The classes of the HTML element."""
        return frozenset(self.source.attributes.get("class", "").split() if self.source else ())

    def walk(self) -> Iterator[Node]:
        """Yield this element and all below it, in reading order."""
        pending = [self]
        while pending:
            node = pending.pop()
            yield node
            pending += [kid for kid in reversed(node.kids) if isinstance(kid, Node)]

    def found(self, *types: str) -> list[Node]:
        """Return the elements of some types, this one among them, in reading order."""
        return [node for node in self.walk() if node.type in types]

    def set_attribute(self, owner: str, **values: Any) -> None:
        """Set attributes of an owner ("Table"), and keep the others of the same owner."""
        attributes = self.entries.get("/A")
        if attributes is None:
            attributes = self.entries["/A"] = Dictionary(O=Name(f"/{owner}"))
        for key, value in values.items():
            attributes[f"/{key}"] = value


def first_mark(node: Node) -> tuple[int, int]:
    """Return the page and number of the first content under an element; before all if none."""
    marks = ((k.page, k.id) for n in node.walk() for k in n.kids if isinstance(k, Mark))
    return min(marks, default=(-1, -1))


def read_tree(pdf: Pdf, sources: Mapping[int, Source]) -> Node:
    """Read the tags below the document element. ``sources`` goes by object number."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return _read(pdf.Root.StructTreeRoot.K[0], pages, sources)


def _read(
    element: Object, pages: Mapping[tuple[int, int], int], sources: Mapping[int, Source]
) -> Node:
    held: dict[str, Any] = dict(element.items())  # at once: each look into a PDF's object costs
    node = Node(str(held["/S"])[1:], source=sources.get(element.objgen[0]))
    page = pages[held["/Pg"].objgen] if "/Pg" in held else -1
    node.entries = {key: value for key, value in held.items() if key not in _OWN}
    kids = held.get("/K", ())
    for kid in kids if isinstance(kids, Array) else (kids,):
        if isinstance(kid, int):
            node.kids.append(Mark(page, int(kid)))
        elif kid.get("/Type") == "/OBJR":
            node.kids.append(Annotation(kid.Obj, pages[kid.Pg.objgen]))
        else:
            node.kids.append(_read(kid, pages, sources))
    return node


def write_tree(pdf: Pdf, root: Node) -> None:
    """Write the tags anew, and for each piece of content the element that holds it.

    Sets the Document's entries of ISO 32000-1 14.7.2 and 14.7.4.4 (structure tree, parent tree).
    """
    pages: list[Object] = [page.obj for page in pdf.pages]
    writer = _Writer(pdf, pages, [{} for _ in pages], {})
    tree = pdf.Root.StructTreeRoot
    tree.K = Array([writer.write(root, tree)])
    entries: dict[int, Object] = dict(writer.links)
    for page, held in zip(pages, writer.owners, strict=True):
        last = max(held, default=-1)
        entries[int(page.StructParents)] = Array([held.get(n) for n in range(last + 1)])
    flat = [part for number in sorted(entries) for part in (number, entries[number])]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(flat)))
    tree.ParentTreeNextKey = max(entries, default=-1) + 1


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes elements, and notes the owner of each mark by page, and of each annotation."""

    pdf: Pdf
    pages: list[Object]
    owners: list[dict[int, Object]]
    links: dict[int, Object]

    def write(self, node: Node, parent: Object) -> Object:
        """Write an element and all below it."""
        named = {key[1:]: value for key, value in node.entries.items()}
        made = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{node.type}"), P=parent, **named)
        )
        node.made = made
        home = next((kid.page for kid in node.kids if not isinstance(kid, Node)), -1)
        if home >= 0:
            made.Pg = self.pages[home]
        made.K = Array([self._kid(kid, made, home) for kid in node.kids])
        return made

    def _kid(self, kid: Node | Mark | Annotation, made: Object, home: int) -> Any:
        if isinstance(kid, Node):
            return self.write(kid, made)
        if isinstance(kid, Annotation):
            self.links[int(kid.object.StructParent)] = made
            return Dictionary(Type=Name.OBJR, Obj=kid.object, Pg=self.pages[kid.page])
        self.owners[kid.page][kid.id] = made
        if kid.page == home:
            return kid.id
        return Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.id)


def held_marks(root: Node, pages: int) -> list[set[int]]:
    """Return the marked content that the tree holds, by page."""
    held: list[set[int]] = [set() for _ in range(pages)]
    for node in root.walk():
        for kid in node.kids:
            if isinstance(kid, Mark):
                held[kid.page].add(kid.id)
    return held
