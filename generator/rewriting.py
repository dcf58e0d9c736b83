"""Make a changed copy of a tree: the tree itself never changes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterable
from functools import cache
from typing import Any, cast

from generator.model import Span, Text

Change = Callable[[Any], Iterable[Any]]


def rewrite(node: Any, change: Change) -> tuple[Any, ...]:
    """Return what stands in the place of ``node``.

    ``change`` is asked for each node, its children already rewritten, and returns the
    nodes that take its place: itself, another, several or none.
    """
    return tuple(change(_with_children(node, change)))


def rewrite_all(nodes: Iterable[Any], change: Change) -> tuple[Any, ...]:
    """Rewrite each of some nodes."""
    return tuple(new for node in nodes for new in rewrite(node, change))


def part(text: Text, start: int, end: int) -> Text:
    """Return the characters ``start`` to ``end`` of a text, at their own place."""
    span = Span(text.span.path, text.span.line, text.span.column + start)
    return Text(text.text[start:end], span)


def _with_children(node: Any, change: Change) -> Any:
    changed: dict[str, Any] = {}
    for name in _fields(node.__class__):
        value = getattr(node, name)
        if isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            new = rewrite_all(value, change)
            if any(a is not b for a, b in zip(new, value, strict=False)) or len(new) != len(value):
                changed[name] = new
    return dataclasses.replace(node, **changed) if changed else node


@cache
def _fields(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast("Any", kind)))
