"""The pages of the site from its templates: what a browser is given, and nothing else."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from generator.collection import Collection
from generator.resources import find
from generator.site.colours import palette
from generator.site.works import KINDS, File, Issue, Work
from generator.templating import templates
from generator.writers.artwork import Artwork, artwork

INDEX, EASY_READ, A_TO_Z, NEWS = "index.html", "easy-read.html", "a-to-z.html", "new.html"
STYLE, SCRIPT = "site.css", "site.js"
PICTURES = "pictures"
NEWEST, MANY = 3, 8
_SUFFIXES = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}


def pages(
    works: tuple[Work, ...],
    gone: tuple[Work, ...],
    collection: Collection,
    *,
    statement: str = "",
) -> Iterator[tuple[str, bytes]]:
    """Yield each file of the site: its path below the output folder, and its bytes.

    ``gone`` are documents that the project no longer has, of which versions are kept.
    ``statement`` is the path of the accessibility statement, where there is one.
    """
    art = {w.picture: _art(w.picture, collection) for w in works if w.easy_read and w.picture}
    pictures = {id: (_picture_path(id, found), found.data) for id, found in art.items() if found}
    paths = {id: path for id, (path, _) in pictures.items()}
    shared = {**_shared(works, paths, collection), "statement": statement}
    yield (
        INDEX,
        _page(
            "index",
            INDEX,
            shared,
            {"kinds": list(_kinds(works)), "gone": gone, "newest": _newest(works)[:NEWEST]},
            collection,
        ),
    )
    yield EASY_READ, _page("easy-read", EASY_READ, shared, {}, collection)
    yield A_TO_Z, _page("a-to-z", A_TO_Z, shared, {"letters": list(_letters(works))}, collection)
    yield NEWS, _page("new", NEWS, shared, {"newest": _newest(works)}, collection)
    for work in (*works, *gone):
        if work.page:
            yield work.page, _page("document", work.page, shared, {"work": work}, collection)
    yield STYLE, _style(collection)
    yield SCRIPT, find("templates/site/site.js", collection.roots).read_bytes()
    yield from pictures.values()


def _shared(
    works: tuple[Work, ...], pictures: Mapping[str, str], collection: Collection
) -> dict[str, Any]:
    settings = collection.settings
    return {
        "works": works,
        "organisation": settings.organisation,
        "contacts": settings.contacts,
        "pictures": pictures,
        "many": MANY,
        "counted": counted,
        "best": best,
    }


def _page(
    template: str,
    path: str,
    shared: Mapping[str, Any],
    own: Mapping[str, Any],
    collection: Collection,
) -> bytes:
    """Fill in one page. ``to`` leads from it to any other path of the site."""
    folder = posixpath.dirname(path)

    def to(target: str) -> str:
        return posixpath.relpath(target, folder or ".")

    values = {**shared, **own, "to": to, "here": path}
    page = templates("site", collection.roots).get_template(f"{template}.html.j2")
    return page.render(values).encode()


def counted(number: int, one: str, more: str) -> str:
    """Return a number with its noun: "1 document", "12 documents"."""
    return f"{number} {one if number == 1 else more}"


def best(issue: Issue) -> File:
    """Return the file to offer first: the web page where there is one."""
    return issue.files[0]


def _kinds(works: Iterable[Work]) -> Iterator[tuple[str, list[Work]]]:
    """Yield the kinds that there are with their documents, what is withdrawn last."""
    weights = {"under development": 1, "withdrawn": 2}
    for kind in KINDS.values():
        own = [work for work in works if work.kind == kind]
        if own:
            yield kind, sorted(own, key=lambda work: weights.get(work.status, 0))


def _letters(works: Iterable[Work]) -> Iterator[tuple[str, list[Work]]]:
    return ((letter, list(own)) for letter, own in groupby(works, lambda work: work.letter))


def _newest(works: Iterable[Work]) -> list[Work]:
    dated = [work for work in works if work.day and work.page]
    return sorted(dated, key=lambda work: work.day, reverse=True)


def _style(collection: Collection) -> bytes:
    colours = palette(collection.settings.colours)
    own = "".join(f"  --{name}: {value};\n" for name, value in colours.items())
    sheet = find("templates/site/site.css", collection.roots).read_text("utf-8")
    return f":root {{\n{own}}}\n{sheet}".encode()


def _art(id: str, collection: Collection) -> Artwork | None:
    return artwork(id, collection)


def _picture_path(id: str, art: Artwork) -> str:
    return f"{PICTURES}/{id}.{_SUFFIXES[art.media_type]}"
