"""Templates: a page with gaps, filled in with values that are always escaped."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined

from generator.resources import find


@cache
def templates(folder: str, roots: tuple[Path, ...]) -> Environment:
    """Return the templates of ``templates/FOLDER``: of each, the first that ``roots`` have.

    What they are given is escaped, and a value that is not given is an error.
    Asking for a template raises ``FileNotFoundError`` when no root has it.
    """

    def load(name: str) -> str:
        return find(f"templates/{folder}/{name}", roots).read_text("utf-8")

    return Environment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
