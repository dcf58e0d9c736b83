"""Things that are said, whatever the format, and how they are written down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_STEP = "  "


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is announced.

    ``kind`` is "heading 2", "paragraph", "list", "item", "table", "row", "picture", "quote",
    "contents", "navigation" or "caption". ``label`` is what stands before the words: a bullet,
    a number, the word that a list explains. ``columns`` are those of a table.
    """

    kind: str
    text: str = ""
    parts: tuple[Said, ...] = ()
    label: str = ""
    columns: int = 0


def lines(said: Sequence[Said], depth: int = 0) -> Iterator[str]:
    """Yield what is said, a thing a line, what it holds indented."""
    indent = _STEP * depth
    for one in said:
        opened, closed = _frame(one)
        if opened:
            yield indent + opened
        inner = depth + 1 if closed or one.kind == "item" else depth
        yield from lines(one.parts, inner)
        if closed:
            yield indent + closed


def _frame(one: Said) -> tuple[str, str]:
    """Return the line that opens a thing, and the one that ends it, empty where none does."""
    count = len(one.parts)
    match one.kind:
        case "list":
            return f"List with {_many(count, 'item')}", "End of list"
        case "contents":
            return f"Contents with {_many(count, 'entry', 'entries')}", "End of contents"
        case "table":
            size = f"Table with {_many(count, 'row')} and {_many(one.columns, 'column')}"
            return f"{size}: {one.text}" if one.text else size, "End of table"
        case "navigation":
            return f"Navigation: {one.text}", "End of navigation"
        case "quote":
            return "Quote", "End of quote"
        case "picture":
            return f"Picture: {one.text}" if one.text else "Picture without words", ""
        case "caption":
            return f"Caption: {one.text}", ""
        case "item" | "row" | "paragraph":
            return " ".join(part for part in (one.label, one.text) if part), ""
        case heading:
            return f"{heading.capitalize().replace('Heading', 'Heading level')}: {one.text}", ""


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count} {one if count == 1 else more or one + 's'}"


def row(cells: Sequence[str], headers: Sequence[str], number: int, first: str = "") -> Said:
    """Return a row of a table as it is read: each cell after the head of its column.

    ``first`` are the words of the cell that heads the row.
    """
    told = [
        f"{head}: {cell or 'blank'}" if head else cell or "blank"
        for cell, head in zip(cells, (*headers, *[""] * len(cells)), strict=False)
    ]
    return Said("row", ". ".join(part for part in (first, *told) if part), label=f"Row {number}.")
