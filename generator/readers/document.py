"""Read one source: front matter and body, with its shared blocks and facts taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator.bounded_yaml import Yaml
from generator.collection import Contacts
from generator.model import (
    Allowance,
    Block,
    Contact,
    Document,
    Edition,
    Fact,
    Feedback,
    Inline,
    Kind,
    Link,
    Mail,
    Meta,
    Phone,
    Problem,
    Route,
    Span,
    WordList,
)
from generator.readers.allowances import front_matter_allowances, take_comments
from generator.readers.blocks import read_blocks
from generator.readers.front_matter import check_front_matter, inherit, read_front_matter, split
from generator.readers.inlines import Ground
from generator.readers.sections import nest, stages
from generator.readers.shared import Shared
from generator.readers.tokens import Piece, Reading
from generator.wording import ROUTE_LABELS

EASY_READ_SUFFIX = ".easy-read.md"
MAX_INCLUDES = 5


@dataclass(slots=True)
class _Desk:
    """What is gathered while one document is read."""

    edition: Edition
    meta: Meta
    shared: Shared
    facts: dict[str, str]
    problems: list[Problem] = field(default_factory=list)
    allowances: list[Allowance] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def blocks(self, text: str, path: str, skip: int, within: tuple[str, ...]) -> list[Piece]:
        """Read the body of a file, ``skip`` lines down, and what it includes."""
        body, allowances, problems = take_comments(_without(text, skip), path)
        self.allowances += allowances
        self.problems += problems
        ground = Ground(path, text.split("\n"), self.facts, self.problems.append)
        reading = Reading(
            ground,
            self.edition,
            1,
            lambda name, span: self.include(name, span, (*within, path)),
            tuple(self.shared.names()),
        )
        if path not in self.sources:
            self.sources.append(path)
        return read_blocks(body, reading)

    def include(self, name: str, span: Span, within: tuple[str, ...]) -> list[Piece] | None:
        """Return the blocks that stand for ``{{ name }}``."""
        if name == "word-list":
            return [WordList((), span, automatic=True)]
        if name == "contact":
            return [contact(self.shared.contacts, span)]
        if name == "feedback":
            return [contact(self.meta.feedback or Feedback(), span)]
        path = self.shared.block(name, self.edition)
        if path is None:
            return None
        if path in within or len(within) > MAX_INCLUDES:
            message = f'the shared block "{name}" takes itself in'
            self.problems.append(Problem("include-cycle", span, message, "take one of them out"))
            return []
        return self.blocks(self.shared.blocks[path], path, 0, within)


def _without(text: str, lines: int) -> str:
    """Blank the first lines of a text, so that all others keep their number."""
    if not lines:
        return text
    return "\n" * lines + "\n".join(text.split("\n")[lines:])


def edition_of(path: str) -> Edition:
    """Tell the edition from the name of a source."""
    return Edition.EASY_READ if path.endswith(EASY_READ_SUFFIX) else Edition.STANDARD


def name_of(path: str) -> str:
    """Return the document's name: the file's name without edition and suffix."""
    return PurePosixPath(path).name.removesuffix(".md").removesuffix(".easy-read")


def full_path(path: str) -> str:
    """Return the path of the full document of an Easy Read source."""
    return path.removesuffix(EASY_READ_SUFFIX) + ".md"


def group_of(path: str) -> str:
    """Return the folder under ``source/`` in which a source stands."""
    parent = PurePosixPath(path).parent
    return str(parent.relative_to("source")) if parent.is_relative_to("source") else str(parent)


def read_document(path: str, texts: Mapping[str, str], shared: Shared) -> Document:
    """Read the source at the project path ``path``; ``texts`` holds it and its full document."""
    text = texts[path].replace("\r\n", "\n").replace("\x00", "\ufffd")
    edition = edition_of(path)
    orphan, yaml = _front_matter(text, path, texts, edition)
    meta, allow, problems = check_front_matter(yaml, path)
    desk = _Desk(edition, meta, shared, _all_facts(shared, meta), [*orphan, *problems])
    if edition is Edition.EASY_READ and full_path(path) in texts:
        desk.sources = [path, full_path(path)]
    for entry in front_matter_allowances(allow, Span(path)):
        (desk.allowances if isinstance(entry, Allowance) else desk.problems).append(entry)  # type: ignore[arg-type]
    blocks = nest(desk.blocks(text, path, split(text).body_line, ()))
    return Document(
        name_of(path),
        group_of(path),
        edition,
        meta,
        _shaped(blocks, meta, edition),
        Span(path),
        tuple(desk.problems),
        tuple(desk.allowances),
        tuple(desk.sources),
    )


def read_prose(path: str, text: str) -> Document:
    """Read a text that is no source of a project, such as a README: only its words count."""
    text = text.replace("\r\n", "\n").replace("\x00", "\ufffd")
    meta = Meta(Kind.GUIDE, path)
    desk = _Desk(Edition.STANDARD, meta, Shared(), {})
    blocks = nest(desk.blocks(text, path, split(text).body_line, ()))
    allowances = tuple(desk.allowances)
    return Document(
        name_of(path),
        "",
        Edition.STANDARD,
        meta,
        blocks,
        Span(path),
        (),
        allowances,
        (path,),
        prose=True,
    )


def _front_matter(
    text: str, path: str, texts: Mapping[str, str], edition: Edition
) -> tuple[list[Problem], Yaml]:
    yaml = read_front_matter(text, path)
    if edition is Edition.STANDARD:
        return [], yaml
    full = full_path(path)
    if full in texts:
        return [], inherit(yaml, read_front_matter(texts[full], full))
    message = f"there is no full document {full}"
    hint = "write the full document, or give this file the name of one"
    return [Problem("orphan-easy-read", Span(path), message, hint)], yaml


def _shaped(blocks: tuple[Block, ...], meta: Meta, edition: Edition) -> tuple[Block, ...]:
    if edition is Edition.STANDARD:
        return stages(blocks) if meta.kind is Kind.PATHWAY else blocks
    return blocks


def _all_facts(shared: Shared, meta: Meta) -> dict[str, str]:
    facts = dict(shared.facts)
    for key in ROUTE_LABELS:
        facts[f"contact.{key}"] = getattr(shared.contacts, key)
        facts[f"feedback.{key}"] = getattr(meta.feedback, key, None) or ""
    facts["document.title"] = meta.title
    return facts


def contact(given: Contacts | Feedback, span: Span) -> Contact:
    """Return the contact block of what is filled in, in the order phone, email, text, post."""
    routes = []
    for key, label in ROUTE_LABELS.items():
        value = getattr(given, key)
        if value:
            routes.append(Route(label, _route(key, value, span), span))
    return Contact(tuple(routes), span)


def _route(key: str, value: str, span: Span) -> tuple[Inline, ...]:
    words = (Fact(key, value, span),)
    if key == "email":
        return (Link(words, Mail(value), span),)
    if key in {"phone", "text"}:
        return (Link(words, Phone(value), span),)
    return words


__all__ = [
    "contact",
    "edition_of",
    "full_path",
    "group_of",
    "name_of",
    "read_document",
    "read_prose",
]
