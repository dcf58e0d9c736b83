"""WeasyPrint with our own fonts, and pictures as the only thing that it may fetch."""

from __future__ import annotations

import ctypes.util
import gc
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.resources import find

SCHEME = "picture:"
FONTS = "templates/fonts/fonts.conf"
Serve = Callable[[str], tuple[bytes, str]]


@dataclass(frozen=True, slots=True)
class Laid:
    """A PDF as laid out, and for each page which tables stand on it, by number, in order.

    A table that crosses a page end has the same number on both.
    """

    data: bytes
    tables: tuple[tuple[int, ...], ...]


class LayoutError(Exception):
    """WeasyPrint said something is wrong: a fault of our templates or style sheets."""


@contextmanager
def _no_library_search() -> Iterator[None]:
    """Let cffi load libraries by name: the search starts a compiler for each (0.2 s)."""
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda _name: None  # type: ignore[assignment]  # put back below
    try:
        yield
    finally:
        ctypes.util.find_library = search


@cache
def _weasyprint() -> Any:
    with _no_library_search():
        import weasyprint  # noqa: PLC0415 - only where a PDF is made, because it is slow
    return weasyprint


@cache
def _fonts(roots: tuple[Path, ...]) -> Any:
    """Return the one font configuration of ``roots``; a new one a document leaks memory."""
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415 - as _weasyprint

    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(find(FONTS, roots))
    try:
        return FontConfiguration()
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


@cache
def _sheet(css: str, roots: tuple[Path, ...]) -> Any:
    weasyprint = _weasyprint()
    return weasyprint.CSS(string=css, font_config=_fonts(roots), url_fetcher=_fetcher(_nothing))


def _nothing(address: str) -> tuple[bytes, str]:
    raise ValueError(f"a page may not fetch {address}")


def _fetcher(serve: Serve) -> Any:
    """Return a fetcher that serves ``picture:ID`` and refuses all else (CVE-2026-55073)."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415 - as _weasyprint

    class Pictures(URLFetcher):  # type: ignore[misc]  # WeasyPrint 70 asks for a subclass
        """Serves the pictures of the catalogue."""

        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002 - its signature
            if not url.startswith(SCHEME):
                raise ValueError(f"a page may not fetch {url}")
            data, media_type = serve(url.removeprefix(SCHEME))
            return URLFetcherResponse(url, data, {"Content-Type": media_type})

    return Pictures()


@contextmanager
def _listening() -> Iterator[None]:
    """Raise ``LayoutError`` at the end when WeasyPrint warned of something."""
    said: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("weasyprint")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
    if said:
        raise LayoutError("; ".join(dict.fromkeys(said)))


@contextmanager
def _rare_collection() -> Iterator[None]:
    """Look for garbage less often: a layout makes many boxes and drops few (a tenth faster)."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def lay_out(html: str, css: str, roots: tuple[Path, ...], serve: Serve, *, id: str) -> Laid:
    """Return the tagged PDF (PDF/UA-1) of ``html``.

    ``serve`` gives the bytes and media type of a picture by its id. ``id`` goes into the
    file's identifier, so that the same document has the same one. Raises ``LayoutError``.
    """
    weasyprint = _weasyprint()
    with _listening(), _rare_collection():
        sheet = _sheet(css, roots)
        page = weasyprint.HTML(string=html, url_fetcher=_fetcher(serve), media_type="print")
        options = {"pdf_variant": "pdf/ua-1", "pdf_identifier": id.encode()}
        laid = page.render(stylesheets=[sheet], font_config=_fonts(roots), **options)
        data: bytes = laid.write_pdf(**options)
    return Laid(data, _tables(laid))


def _tables(laid: Any) -> tuple[tuple[int, ...], ...]:
    """Number the tables of each page by the element that they come from."""
    numbers: dict[Any, int] = {}
    pages = ([b.element for b in p._page_box.descendants() if _is_table(b)] for p in laid.pages)  # noqa: SLF001 - nothing public says it
    return tuple(tuple(numbers.setdefault(e, len(numbers)) for e in page) for page in pages)


def _is_table(box: Any) -> bool:
    return bool(box.element_tag == "table" and box.is_table_wrapper)
