"""SR007: path-outside."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR007", refs=("OWASP, path traversal",))
def path_outside(document: Document) -> Iterator[Finding]:
    """Flag a path that leads out of the project.

    A source may come from anybody. It must not read other files of the computer.

    Bad: ![A logo](../../secret.png)

    Good: ![A woman talks on the phone](phone)

    Source: OWASP, path traversal.
    """
    return reported(document, "path-outside")
