"""What becomes of the cells of a sheet when it is folded: which leaf each is, and how it lies."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a sheet in the folded stack. Columns and rows count from the top left.

    ``across`` and ``down`` tell whether folds have mirrored it, left to right and top to
    bottom. It lies face up where both or neither have; where ``down``, its page stands on
    its head on the flat sheet.
    """

    column: int
    row: int
    across: bool = False
    down: bool = False

    @property
    def face_up(self) -> bool:
        """Tell whether the front of the sheet is on top here."""
        return self.across == self.down


_Stacks = dict[tuple[int, int], tuple[Cell, ...]]


def folded(columns: int, rows: int, folds: str) -> tuple[Cell, ...]:
    """Return the cells of a sheet from the top of the folded stack to its bottom.

    ``folds`` is a letter a fold: ``L`` folds the left half behind the right half, ``T`` the
    top half behind the bottom half. After the last one a single cell must be left.
    """
    stacks: _Stacks = {(c, r): (Cell(c, r),) for c in range(columns) for r in range(rows)}
    for fold in folds:
        if fold == "L":
            stacks, columns = _fold_left(stacks, columns), columns // 2
        else:
            stacks, rows = _fold_top(stacks, rows), rows // 2
    (stack,) = stacks.values()
    return stack


def _fold_left(stacks: _Stacks, columns: int) -> _Stacks:
    half = columns // 2
    return {
        (c - half, r): stack + tuple(_across(cell) for cell in reversed(stacks[columns - 1 - c, r]))
        for (c, r), stack in stacks.items()
        if c >= half
    }


def _fold_top(stacks: _Stacks, rows: int) -> _Stacks:
    half = rows // 2
    return {
        (c, r - half): stack + tuple(_down(cell) for cell in reversed(stacks[c, rows - 1 - r]))
        for (c, r), stack in stacks.items()
        if r >= half
    }


def _across(cell: Cell) -> Cell:
    return replace(cell, across=not cell.across)


def _down(cell: Cell) -> Cell:
    return replace(cell, down=not cell.down)
