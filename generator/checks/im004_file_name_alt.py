"""IM004: file-name-alt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import rule

_HINT = "say what the picture shows"
_FILE = re.compile(
    r"\.(?:svg|png|jpe?g|gif|webp|bmp|tiff?)$|^(?:img|dsc|dscn|scan)[_-]?\d+$", re.IGNORECASE
)
_CODE = re.compile(r"[-_\d]")


@rule(
    "IM004",
    refs=(
        "WCAG 2.2 1.1.1",
        "PDF/UA-1 7.3",
        "NHS digital service manual, images",
    ),
    rows=("ERP-9",),
)
def file_name_alt(document: Document) -> Iterator[Finding]:
    """Flag a file name as alternative text.

    A file name says nothing of what the picture shows.

    Bad: ![phone-2.svg](phone-2)

    Good: ![A woman talks on the phone](phone-2)

    Source: WCAG 2.2 1.1.1; PDF/UA-1 7.3; NHS digital service manual, images.
    """
    for ref in picture_refs(document):
        alt = ref.alt.strip()
        if _FILE.search(alt) or (alt == ref.id and _CODE.search(alt)):
            yield Finding(ref.span, f'alternative text "{alt}" is a file name', _HINT)
