"""Put right what WeasyPrint's tags get wrong, on the finished file.

Each function mends one fault of the tag tree; ``mend`` runs them all. What they rely on
of WeasyPrint 70 is held by tests/writers/test_pdf_writer.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from generator.wording import CONTENTS
from generator.writers.pdf.engine import Laid
from generator.writers.pdf.figures import measure_figures

_MARK = re.compile(rb"^/\w+\s+<</MCID (\d+)>>\s+BDC$", re.MULTILINE)
_ARTIFACT = b"/Artifact BMC"


def mend(laid: Laid) -> bytes:
    """Return the PDF with its tag tree put right; the same bytes for the same input."""
    with pikepdf.open(BytesIO(laid.data)) as pdf:
        root = pdf.Root.StructTreeRoot.K[0]
        join_tables(root, [number for page in laid.tables for number in page])
        say_scopes(root)
        mark_contents(root)
        measure_figures(_found(root, "/Figure"))
        open_groups(root)
        fill_list_items(pdf, root)
        nest_lists(root)
        drop_empty(root)
        make_artifacts(pdf, root)
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _kids(element: Object) -> list[Object]:
    """Return the structure elements right under ``element``."""
    kids = element.get("/K")
    if kids is None:
        return []
    listed = list(kids) if isinstance(kids, Array) else [kids]
    return [kid for kid in listed if isinstance(kid, Dictionary) and "/S" in kid]


def _walk(element: Object) -> Iterator[Object]:
    """Yield ``element`` and all below it, in reading order."""
    pending = [element]
    while pending:
        element = pending.pop()
        yield element
        pending.extend(reversed(_kids(element)))


def _found(root: Object, *types: str) -> list[Object]:
    return [element for element in _walk(root) if element.S in types]


def _detach(element: Object) -> None:
    parent = element.P
    parent.K = Array([kid for kid in parent.K if not _same(kid, element)])


def _same(kid: Object, element: Object) -> bool:
    return isinstance(kid, Dictionary) and kid.objgen == element.objgen


def _adopt(parent: Object, kids: list[Object]) -> None:
    """Put ``kids`` after the last kid of ``parent``."""
    for kid in kids:
        kid.P = parent
    parent.K = Array([*parent.K, *kids])


def join_tables(root: Object, numbers: list[int]) -> None:
    """Make one table of a table that was cut at page ends, and drop its repeated heads.

    ``numbers`` says for each Table in order which table it is a part of.
    """
    first: dict[int, Object] = {}
    for table, number in zip(_found(root, "/Table"), numbers, strict=True):
        whole = first.setdefault(number, table)
        if whole.objgen != table.objgen:
            rows = [r for body in _found(table, "/TBody") for r in _kids(body)]
            _adopt(_found(whole, "/TBody")[-1], rows)
            _detach(table)


def say_scopes(root: Object) -> None:
    """Say whose header each header cell is (PDF/UA-1 7.5-1), in place of lists of ids."""
    for cell in _found(root, "/TH", "/TD"):
        attributes = cell.get("/A", Dictionary())
        for key in ("/Headers", "/Scope"):
            if key in attributes:
                del attributes[key]
        if "/ID" in cell:
            del cell.ID
        if cell.S == "/TH":
            scope = "/Column" if cell.P.P.S == "/THead" else "/Row"
            cell.A = Dictionary(O=Name.Table, Scope=Name(scope))


def mark_contents(root: Object) -> None:
    """Make a TOC of the contents, which the template writes as ``article``."""
    for contents in _found(root, "/Art"):
        contents.S, contents.T = Name.TOC, String(CONTENTS)
        kids: list[Object] = []
        for kid in _kids(contents):
            if kid.S == "/L":
                kids += [_contents_item(item) for item in _found(kid, "/LI")]
            else:
                kid.S = Name.Caption
                kids.append(kid)
        contents.K = Array([])
        _adopt(contents, kids)


def _contents_item(item: Object) -> Object:
    """Make a TOCI that holds a Reference that holds the link (ISO 32000-1 14.8.4.3.1)."""
    body, links = _kids(item)[0], _found(item, "/Link")
    item.S, body.S = Name.TOCI, Name.Reference
    body.K = Array([])
    _adopt(body, links)
    return item


def open_groups(root: Object) -> None:
    """Take the items of a list of terms out of the groups that hold them together."""
    for listing in _found(root, "/L"):
        kids = [k for kid in _kids(listing) for k in (_kids(kid) if kid.S == "/Div" else [kid])]
        if len(kids) != len(listing.K):
            listing.K = Array([])
            _adopt(listing, kids)


def fill_list_items(pdf: Pdf, root: Object) -> None:
    """Give each list item its body, with all in it that stood bare (PDF/UA-1 7.2-20)."""
    for item in _found(root, "/LI"):
        kids = _kids(item)
        bare = [kid for kid in kids if kid.S not in ("/Lbl", "/LBody")]
        if bare or not _bodies(item):
            body = pdf.make_indirect(
                Dictionary(Type=Name.StructElem, S=Name.LBody, P=item, Pg=item.Pg, K=Array([]))
            )
            item.K = Array([kid for kid in kids if kid.S in ("/Lbl", "/LBody")])
            _adopt(body, bare)
            _adopt(item, [body])


def nest_lists(root: Object) -> None:
    """Put a list within a list back where it was written: in the item that it follows.

    WeasyPrint hangs it after the item, so words of the item below it would be read before it.
    """
    for inner in _found(root, "/L"):
        if inner.P.S == "/L":
            siblings = _kids(inner.P)
            place = next(i for i, kid in enumerate(siblings) if _same(kid, inner))
            owner = next(kid for kid in reversed(siblings[:place]) if kid.S == "/LI")
            _detach(inner)
            _insert(_bodies(owner)[-1], inner)


def _bodies(item: Object) -> list[Object]:
    return [kid for kid in _kids(item) if kid.S == "/LBody"]


def _insert(parent: Object, element: Object) -> None:
    """Put ``element`` among the kids of ``parent`` where it is drawn: all are on one page."""
    mine, kids = _first_mark(element), _kids(parent)
    before = [kid for kid in kids if _first_mark(kid) < mine]
    element.P = parent
    parent.K = Array([*before, element, *kids[len(before) :]])


def _first_mark(element: Object) -> int:
    """Return the number of the first marked content under ``element``; -1 if it has none."""
    marks = (int(k) for e in _walk(element) for k in e.get("/K", Array([])) if isinstance(k, int))
    return min(marks, default=-1)


def drop_empty(root: Object) -> None:
    """Drop groups that hold nothing, such as the end of a box that ends with its page."""
    for element in reversed(list(_walk(root))):
        if not len(element.get("/K", Array([]))) and "/P" in element and element.S != "/TD":
            _detach(element)


def make_artifacts(pdf: Pdf, root: Object) -> None:
    """Mark as artifact all content that the tree does not hold: headers, footers, repeats."""
    held = _held(root)
    tree = pdf.Root.StructTreeRoot.ParentTree.Nums
    entries = {int(tree[i]): tree[i + 1] for i in range(0, len(tree), 2)}
    for page in pdf.pages:
        mine = held.get(page.obj.objgen, set())
        _mark_stream(page, mine)
        owners = entries[int(page.obj.StructParents)]
        for number in range(len(owners)):
            if number not in mine:
                owners[number] = None


def _mark_stream(page: pikepdf.Page, held: set[int]) -> None:
    def mark(found: re.Match[bytes]) -> bytes:
        return found[0] if int(found[1]) in held else _ARTIFACT

    stream = page.obj.Contents
    stream.write(_MARK.sub(mark, stream.read_bytes()))


def _held(root: Object) -> dict[tuple[int, int], set[int]]:
    """Return the marked content of the tree by page."""
    held: dict[tuple[int, int], set[int]] = {}
    for element in _walk(root):
        for kid in element.get("/K", Array([])):
            if isinstance(kid, int):
                held.setdefault(element.Pg.objgen, set()).add(int(kid))
    return held
