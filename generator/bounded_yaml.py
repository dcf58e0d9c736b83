"""YAML from people that we do not know: bounded, without tags or aliases, and with places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from generator.model import Problem, Span

MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 20

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Yaml:
    """A parsed mapping, where each of its values stands, and what was wrong with it.

    ``places`` goes from a path of keys (``("feedback", "email")``) to the span of the key.
    """

    values: dict[str, Any]
    places: dict[tuple[str | int, ...], Span]
    problems: tuple[Problem, ...] = ()

    def place(self, path: tuple[str | int, ...], default: Span) -> Span:
        """Return the span of the longest known part of ``path``."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, default)


def read_yaml(text: str, path: str, *, first_line: int = 1, kind: str = "bad-settings") -> Yaml:
    """Parse a YAML mapping; ``first_line`` is the line of the file at which ``text`` starts.

    Whatever is wrong comes back as a problem of ``kind``, with empty values.
    """
    start = Span(path, first_line)

    def failed(span: Span, message: str, hint: str = "") -> Yaml:
        return Yaml({}, {}, (Problem(kind, span, message, hint),))

    if len(text) > MAX_CHARACTERS:
        return failed(start, f"file has {len(text):,} characters, limit {MAX_CHARACTERS:,}")
    try:
        refusal = _refusal(text)
        if refusal:
            return failed(Span(path, first_line + refusal[0], refusal[1] + 1), refusal[2])
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is None:
            return Yaml({}, {})
        if not isinstance(node, yaml.MappingNode):
            return failed(start, "expected names and values", 'write lines like "title: My guide"')
        values = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Span(path, first_line + mark.line, mark.column + 1) if mark else start
        return failed(place, f"not valid YAML: {error.problem}", _yaml_hint(error))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return failed(start, f"not valid YAML: {str(error).splitlines()[0]}")
    places: dict[tuple[str | int, ...], Span] = {}
    repeated = _gather(node, (), places, Span(path, first_line))
    problems = tuple(
        Problem(kind, span, f'key "{key}" stands twice', "keep one of them")
        for key, span in repeated
    )
    return Yaml({str(k): v for k, v in values.items()}, places, problems)


def _refusal(text: str) -> tuple[int, int, str] | None:
    """Return line, column and message of the first thing that we do not take."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        mark: Any = event.start_mark
        line, column = mark.line, mark.column
        if isinstance(event, yaml.AliasEvent):
            return line, column, "YAML aliases (*name) are not taken; write the value again"
        tag = getattr(event, "tag", None)
        if tag:
            return line, column, "YAML tags (!name) are not taken"
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            return line, column, f"nested deeper than {MAX_DEPTH} levels"
    return None


def _yaml_hint(error: yaml.MarkedYAMLError) -> str:
    if "mapping values are not allowed" in str(error.problem):
        return "put quotation marks round a value that has a colon in it"
    return "look for a missing colon, quotation mark or space"


def _gather(
    node: Any, path: tuple[str | int, ...], places: dict[tuple[str | int, ...], Span], start: Span
) -> list[tuple[str, Span]]:
    """Fill ``places`` and return the keys that stand twice."""
    repeated: list[tuple[str, Span]] = []
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*path, str(key.value))
            span = _span(key, start)
            if here in places:
                repeated.append((str(key.value), span))
            places[here] = span
            repeated += _gather(value, here, places, start)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            places[*path, index] = _span(value, start)
            repeated += _gather(value, (*path, index), places, start)
    return repeated


def _span(node: Any, start: Span) -> Span:
    return Span(start.path, start.line + node.start_mark.line, node.start_mark.column + 1)
