"""Save a Word file so that the same content gives the same bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

_NEW_YEAR = (1980, 1, 1, 0, 0, 0)
_STORED = (".png", ".jpg", ".jpeg")


def save(file: Any) -> bytes:
    """Return the bytes of a python-docx document: fixed dates, fixed order, media stored."""
    held = BytesIO()
    file.save(held)
    made = BytesIO()
    with zipfile.ZipFile(held) as given, zipfile.ZipFile(made, "w") as taken:
        for name in sorted(given.namelist(), key=_place):
            entry = zipfile.ZipInfo(name, _NEW_YEAR)
            stored = name.endswith(_STORED)
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            taken.writestr(entry, given.read(name))
    return made.getvalue()


def _place(name: str) -> tuple[int, str]:
    """Put the list of content types first, as readers expect."""
    return (name != "[Content_Types].xml", name)
