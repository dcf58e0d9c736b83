"""WeasyPrint with our own fonts, and pictures as the only thing that it may fetch."""

from __future__ import annotations

import ctypes.util
import gc
import logging
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.resources import find

SCHEME = "picture:"
_SAID = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6"})
FONTS = "templates/fonts/fonts.conf"
# Letters of scripts that run from right to left, or whose signs change place and shape.
_SHAPED = re.compile("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\ufb1d-\ufdff\ufe70-\ufeff]")
Serve = Callable[[str], tuple[bytes, str]]


@dataclass(frozen=True, slots=True)
class Source:
    """The HTML element from which a structure element was made.

    ``number`` is its place in the page's source, ``tag`` its name; that of what a style adds
    has two colons ("li::marker"). ``text`` are the words of a link or a heading.
    """

    number: int
    tag: str
    attributes: Mapping[str, str]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """A PDF as laid out, and from what each structure element was made, by object number.

    An element that crosses a page end is the source of a structure element on each page.
    """

    data: bytes
    sources: Mapping[int, Source]


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
def rare_collection() -> Iterator[None]:
    """Look for garbage less often: a layout, like a tag tree, is made of much that is kept."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def lay_out(
    html: str,
    css: str,
    roots: tuple[Path, ...],
    serve: Serve,
    *,
    id: str,
    variant: str = "pdf/ua-1",
) -> Laid:
    """Return the tagged PDF of ``html``, in WeasyPrint's ``variant``.

    ``serve`` gives the bytes and media type of a picture by its id. ``id`` goes into the
    file's identifier, so that the same document has the same one. Raises ``LayoutError``.
    """
    weasyprint = _weasyprint()
    with _listening(), rare_collection():
        sheet = _sheet(css, roots)
        page = weasyprint.HTML(string=html, url_fetcher=_fetcher(serve), media_type="print")
        options = {"pdf_variant": variant, "pdf_identifier": id.encode()}
        laid = page.render(stylesheets=[sheet], font_config=_fonts(roots), **options)
        numbers = {element: number for number, element in enumerate(page.etree_element.iter())}
        with _recording(numbers) as sources, _saying(html):
            data: bytes = laid.write_pdf(**options)
    return Laid(data, sources)


@contextmanager
def _recording(numbers: Mapping[Any, int]) -> Iterator[dict[int, Source]]:
    """Note from what WeasyPrint makes each structure element: nothing public says it."""
    from weasyprint.pdf import tags  # noqa: PLC0415 - as _weasyprint

    sources: dict[int, Source] = {}
    build = tags._build_box_tree  # noqa: SLF001 - see above

    def recorded(box: Any, *rest: Any) -> Iterator[Any]:
        made_from = getattr(box, "_box", box)
        for element in build(box, *rest):
            origin = made_from.element
            if origin is not None and element.number not in sources:
                tag = str(made_from.element_tag)
                text = " ".join("".join(origin.itertext()).split()) if tag in _SAID else ""
                source = Source(numbers[origin], tag, dict(origin.attrib), text)
                sources[element.number] = source
            yield element

    tags._build_box_tree = recorded  # noqa: SLF001 - put back below
    try:
        yield sources
    finally:
        tags._build_box_tree = build  # noqa: SLF001 - see above


@contextmanager
def _saying(html: str) -> Iterator[None]:
    """Say in the file what a line says, where its letters alone do not (ISO 32000-1 14.9.4).

    The letters of Arabic, Urdu or Gujarati are drawn in the order and the shapes in which they
    stand on the page. Only an ActualText gives a reader the words as they were written.
    """
    import pydyf  # type: ignore[import-untyped]  # noqa: PLC0415 - as _weasyprint
    from weasyprint.pdf.stream import Stream  # noqa: PLC0415 - as _weasyprint

    if not _SHAPED.search(html) and 'dir="rtl"' not in html:
        yield
        return
    plain = Stream.marked

    @contextmanager
    def marked(stream: Any, box: Any, tag: str) -> Iterator[None]:
        words = getattr(box, "text", "")
        if stream._tags is None or not words:  # noqa: SLF001 - see above
            with plain(stream, box, tag):
                yield
            return
        number = len(stream._tags)  # noqa: SLF001 - see above
        stream._tags[box] = {"tag": tag, "mcid": number}  # noqa: SLF001 - see above
        said = pydyf.Dictionary({"MCID": number, "ActualText": pydyf.String(words)})
        stream.begin_marked_content(tag, said)
        try:
            yield
        finally:
            stream.end_marked_content()

    Stream.marked = marked
    try:
        yield
    finally:
        Stream.marked = plain
