"""Find a template, a font or a picture: the project's own first, then the starter's."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def starter_root() -> Path:
    """Return the folder that holds the starter's templates/, images/ and source/.

    In a wheel that is ``generator/_starter``; in a checkout the repository itself.
    """
    package = Path(__file__).resolve().parent
    packed = package / "_starter"
    return packed if packed.is_dir() else package.parent


def find(name: str, roots: tuple[Path, ...]) -> Path:
    """Return the first file ``name`` ("templates/css/print.css") under ``roots``.

    Raises ``FileNotFoundError`` when no root has it: a fault of the installation.
    """
    for root in roots:
        path = root / name
        if path.is_file():
            return path
    raise FileNotFoundError(f"the program's own file {name} is missing; install it again")
