"""Turn pydantic's errors into problems with a place, in plain words."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from generator.bounded_yaml import Yaml
from generator.model import Problem, Span

_M = TypeVar("_M", bound=BaseModel)

_WORDS = {
    "missing": "is missing",
    "string_type": "must be words in quotation marks",
    "date_from_datetime_parsing": "must be a date such as 2026-10-01",
    "date_type": "must be a date such as 2026-10-01",
    "date_parsing": "must be a date such as 2026-10-01",
    "tuple_type": "must be a list in square brackets",
    "list_type": "must be a list in square brackets",
    "dict_type": "must be names and values",
    "model_type": "must be names and values",
}


def validate(
    yaml: Yaml, model: type[_M], start: Span, *, kind: str, unknown: str
) -> tuple[_M | None, list[Problem]]:
    """Validate ``yaml`` against ``model``.

    Returns the value, or None when even the known keys do not make one, and the problems:
    of kind ``unknown`` for a key that the model does not have, else of ``kind``.
    """
    try:
        return model.model_validate(yaml.values), []
    except ValidationError as error:
        problems = list(_problems(error, yaml, model, start, kind, unknown))
        bad = {entry["loc"][0] for entry in error.errors() if entry["loc"]}
    rest = {key: value for key, value in yaml.values.items() if key not in bad}
    try:
        return model.model_validate(rest), problems
    except ValidationError:
        return None, problems


def _problems(
    error: ValidationError, yaml: Yaml, model: type[BaseModel], start: Span, kind: str, unknown: str
) -> Iterator[Problem]:
    for entry in error.errors():
        path = tuple(p for p in entry["loc"] if not str(p).startswith("function-"))
        name = ".".join(str(part) for part in path)
        span = yaml.place(path, start)
        if entry["type"] == "extra_forbidden":
            yield Problem(unknown, span, f'unknown key "{name}"', _near(str(path[-1]), model))
        else:
            words = _WORDS.get(entry["type"], _plain(entry["msg"]))
            given = "" if entry["type"] == "missing" else _given(entry["input"])
            yield Problem(kind, span, f'"{name}" {words}{given}', _hint(entry["type"], name))


def _near(key: str, model: type[BaseModel]) -> str:
    close = difflib.get_close_matches(key, model.model_fields, n=1, cutoff=0.6)
    if close:
        return f'did you mean "{close[0]}"?'
    return f"use one of {', '.join(sorted(model.model_fields))}"


def _given(value: object) -> str:
    return f", not {value!r}" if isinstance(value, str | int | float | bool) else ""


def _hint(type_: str, name: str) -> str:
    if type_ == "missing":
        return f'add a line "{name}: …" to the front matter'
    if type_ == "string_type" and name == "version":
        return 'write version: "0.3", with the quotation marks'
    return ""


def _plain(message: str) -> str:
    return message.replace("Input should be", "must be").replace("Value error, ", "")
