"""Addresses between the files of the output folder."""

from __future__ import annotations

import posixpath

from generator.model import Document


def page_name(name: str) -> str:
    """Return the name of the site's page of a document; one named "index" has such a file."""
    return "about.html" if name == "index" else "index.html"


def with_suffix(href: str, suffix: str) -> str:
    """Put ``suffix`` before the anchor: ``../x/x#part`` becomes ``../x/x.html#part``."""
    path, sharp, anchor = href.partition("#")
    return f"{path}{suffix if path else ''}{sharp}{anchor}"


def relative(path: str, document: Document) -> str:
    """Return the way from a document's files to a path in the output folder."""
    return posixpath.relpath(path, f"{document.group}/{document.name}")


def site_address(site: str, document: Document, href: str) -> str:
    """Return the full web address of ``href``, which is relative to ``document``."""
    path, sharp, anchor = href.partition("#")
    folder = f"{document.group}/{document.name}"
    whole = posixpath.normpath(posixpath.join(folder, path))
    return f"{site.rstrip('/')}/{whole}.html{sharp}{anchor}"
