"""What a build is asked for, and which editions and formats that means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.checking import Checked
from generator.collection import PdfKind
from generator.editions import made_from
from generator.model import Document, Edition
from generator.project import Project
from generator.rendering import writers

FOR_PRINT = ("pdf", "desk", "shop", "ticket", "ticket_data", "proof")

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Request:
    """What to build: empty ``paths``, ``editions`` or ``formats`` mean all.

    ``pdf`` and ``size`` (of large print, in points) are None for what the settings say.
    ``print`` asks for the files for printers too.
    """

    paths: tuple[Path, ...] = ()
    editions: tuple[Edition, ...] = ()
    formats: tuple[str, ...] = ()
    pdf: PdfKind | None = None
    size: int | None = None
    output: Path | None = None
    jobs: int | None = None
    force: bool = False
    keep_versions: bool = False
    print: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all is to be built: every document, edition and format."""
        return not (self.paths or self.editions or self.formats)


@dataclass(frozen=True, slots=True)
class Order:
    """One build on its way: ``wanted`` is what the request names."""

    project: Project
    request: Request
    output: Path
    checked: Checked
    wanted: tuple[Document, ...]
    draft: bool
    progress: Progress

    def formats(self, document: Document) -> tuple[str, ...]:
        """Return the formats to make of a document: a web page needs no large print."""
        asked = self.request.formats or self.checked.collection.settings.formats
        if self.request.print:
            asked = tuple(dict.fromkeys((*asked, *FOR_PRINT)))
        return tuple(format for format in asked if writers()[format].takes(document))

    def lacking(self) -> tuple[str, ...]:
        """Say which formats cannot be made here of which documents, and why."""
        asked = self.request.formats or self.checked.collection.settings.formats
        said = [
            f"{writers()[format].label}: {why}"
            for document in self.wanted
            for format in asked
            if (why := writers()[format].lacks(document.meta.language))
        ]
        return tuple(dict.fromkeys(said))

    def editions(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Yield the editions that the request asks for, those made from another among them."""
        asked = self.request.editions
        made = asked or self.checked.collection.settings.made_editions
        for document in documents:
            if not asked or document.edition in asked:
                yield document
            yield from (one for one in made_from(document) if one.edition in made)
