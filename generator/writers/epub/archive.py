"""The zip of an e-book: its type first and unpacked, fixed dates, fixed order (OCF 4.2)."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

FOLDER = "EPUB"
PACKAGE = f"{FOLDER}/package.opf"
TYPE = "application/epub+zip"
_CONTAINER = f"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{PACKAGE}" \
media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_NEW_YEAR = (1980, 1, 1, 0, 0, 0)
_PACKED = (".png", ".jpg")  # already as small as they get


def archive(package: bytes, files: Mapping[str, bytes]) -> bytes:
    """Return an e-book of its package document and ``files``, by name inside the book's folder."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as book:
        _add(book, "mimetype", TYPE.encode(), zipfile.ZIP_STORED)
        _add(book, "META-INF/container.xml", _CONTAINER.encode())
        _add(book, PACKAGE, package)
        for name, data in files.items():
            stored = name.endswith(_PACKED)
            method = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            _add(book, f"{FOLDER}/{name}", data, method)
    return made.getvalue()


def _add(book: zipfile.ZipFile, name: str, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> None:
    entry = zipfile.ZipInfo(name, _NEW_YEAR)
    entry.compress_type, entry.external_attr, entry.create_system = method, 0o600 << 16, 3
    book.writestr(entry, data)
