"""Read the package's word tables: a line for each value, a tab, and the words that have it."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import TypeVar

Value = TypeVar("Value", int, float)


def read_table(name: str, convert: Callable[[str], Value]) -> dict[str, Value]:
    """Return the value of each word of ``data/name``; a missing file is a broken installation."""
    table: dict[str, Value] = {}
    for line in _read(name).splitlines():
        value, _, words = line.partition("\t")
        table.update(dict.fromkeys(words.split(" "), convert(value)))
    return table


def read_list(name: str) -> frozenset[str]:
    """Return the words of ``data/name``; lines that start with # are remarks."""
    lines = _read(name).splitlines()
    return frozenset(w for line in lines if not line.startswith("#") for w in line.split())


def _read(name: str) -> str:
    return files("generator.readability").joinpath("data", name).read_text(encoding="utf-8")
