"""IM008: unsafe-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import rule


@rule("IM008", refs=("OWASP, SVG and XML external entities",))
def unsafe_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a picture file that could do harm or cannot be read.

    A picture may run a script, load something from elsewhere or fill the memory.

    Bad: an SVG file with <script>

    Good: an SVG file with shapes only

    Source: OWASP, SVG and XML external entities.
    """
    seen: set[str] = set()
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        if picture is None or ref.id in seen:
            continue
        seen.add(ref.id)
        from generator.pictures.safety import picture_problem  # noqa: PLC0415 - start fast: few documents need it

        problem = picture_problem(picture)
        if problem:
            message = f'picture "{ref.id}" is not safe: {problem}'
            yield Finding(ref.span, message, "take another picture, or clean the file")
