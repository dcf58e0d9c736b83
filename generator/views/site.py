"""What can be read of the whole site: which files it has, and where its pages lead."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import unquote

# Our pages write each attribute in double quotation marks, and text escapes them.
_HREF = re.compile(rb'\s(?:href|src)="([^"]*)"')
_ID = re.compile(rb'\sid="([^"]*)"')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageView:
    """One page: the addresses to which it leads, as they are written, and its anchors."""

    links: tuple[str, ...]
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class SiteView:
    """The paths of all files of the output folder, and its pages by path.

    ``held`` are the documents that are not there because of findings, each with the one whose
    own findings are the cause: itself, or a document that it leads to.
    """

    files: frozenset[str]
    pages: Mapping[str, PageView]
    held: Mapping[str, str] = field(default_factory=dict)

    def cause(self, missing: str) -> str:
        """Return the document whose findings are why a file is missing, or ""."""
        return self.held.get(posixpath.dirname(missing), "")


def read_site(
    pages: Mapping[str, bytes], files: Iterable[str], held: Mapping[str, str] | None = None
) -> SiteView:
    """Return the view of a site: the bytes of its pages by path, and the paths of all files."""
    read = {path: _page(data) for path, data in pages.items()}
    return SiteView(frozenset(files), read, held or {})


def _page(data: bytes) -> PageView:
    links = tuple(dict.fromkeys(_text(found) for found in _HREF.findall(data)))
    return PageView(links, frozenset(_text(found) for found in _ID.findall(data)))


def _text(attribute: bytes) -> str:
    return unescape(attribute.decode("utf-8", "replace"))


def dead_links(view: SiteView, path: str) -> Iterator[tuple[str, str]]:
    """Yield each relative link of a page that leads nowhere, and what is missing there."""
    for link in view.pages[path].links:
        if link and not _ELSEWHERE.match(link):
            missing = _missing(view, path, link)
            if missing:
                yield link, missing


def _missing(view: SiteView, path: str, link: str) -> str:
    name, _, anchor = link.partition("#")
    folder = posixpath.dirname(path)
    target = posixpath.normpath(posixpath.join(folder, unquote(name))) if name else path
    if target not in view.files:
        return target
    page = view.pages.get(target)
    known = page is None or anchor in {"", "top"} or unquote(anchor) in page.ids
    return "" if known else f"{target}#{anchor}"
