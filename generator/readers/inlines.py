"""From markdown-it's inline tokens to inline nodes, each with its line and column.

markdown-it says on which lines a block stands and nothing of columns. A cursor that only
moves forward through the block's own text finds each run again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from urllib.parse import unquote

from markdown_it.token import Token

from generator.model import (
    Code,
    Emphasis,
    Fact,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Mail,
    Phone,
    PictureRef,
    Place,
    Problem,
    Span,
    Strong,
    Target,
    Text,
    Web,
)

USE = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_PLACE = re.compile(r"(?P<name>[\w-]*)(?:#(?P<anchor>[\w-]+))?")
_DECORATIVE = re.compile(r"\{\s*\.decorative\s*\}")
LINE_END = "\n"
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")

Report = Callable[[Problem], None]


@dataclass(frozen=True, slots=True)
class Ground:
    """What inlines stand on: the file's lines, the facts by name, and where problems go."""

    path: str
    lines: Sequence[str]
    facts: dict[str, str]
    report: Report


@dataclass(slots=True)
class Cursor:
    """Goes forward through the text of one block and says where each run stands."""

    ground: Ground
    content: str
    first_line: int
    starts: dict[int, int] = field(default_factory=dict)
    at: int = 0

    def find(self, needle: str) -> Span:
        """Return the span of the next ``needle`` and go behind it; here, if there is none."""
        found = self.content.find(needle, self.at)
        start = found if found >= 0 else self.at
        span = self.span(start)
        if found >= 0:
            self.at = found + len(needle)
        return span

    def here(self) -> Span:
        """Return the span of the next character."""
        return self.span(self.at)

    def span(self, offset: int) -> Span:
        """Return the line and column of a character of the block's text."""
        row = self.content.count("\n", 0, offset)
        line_start = self.content.rfind("\n", 0, offset) + 1
        if row not in self.starts:
            self.starts[row] = self._start(row, line_start)
        column = self.starts[row] + offset - line_start + 1
        return Span(self.ground.path, self.first_line + row, max(column, 1))

    def _start(self, row: int, line_start: int) -> int:
        """Return the column, from 0, at which a line of the block's text starts in the file."""
        number = self.first_line + row - 1
        raw = self.ground.lines[number] if number < len(self.ground.lines) else ""
        line = self.content[line_start:].split("\n", 1)[0].rstrip()
        if raw.rstrip().endswith(line):
            return len(raw.rstrip()) - len(line)
        return max(raw.find(line), 0)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the middle of inlines; the block readers decide what it is."""

    ref: PictureRef
    caption: str


Run = Inline | Picture


def read_inlines(
    token: Token, ground: Ground, first_line: int, start: int | None = None
) -> list[Run]:
    """Read one inline token. ``start`` is the column, from 0, of its text where it is known."""
    cursor = Cursor(ground, token.content, first_line)
    if start is not None:
        cursor.starts[0] = start
    runs = list(_read(iter(token.children or ()), cursor, ""))
    return _mark_decorative(runs)


def _read(tokens: Iterator[Token], cursor: Cursor, until: str) -> Iterator[Run]:
    for token in tokens:
        if token.type == until:
            return
        yield from _one(token, tokens, cursor)


def _one(token: Token, tokens: Iterator[Token], cursor: Cursor) -> Iterator[Run]:
    kind = token.type.removesuffix("_open")
    if token.type == "text":
        yield from _text(token.content, cursor)
    elif kind in {"strong", "em"}:
        span = cursor.find(token.markup)
        inner = _inlines(list(_read(tokens, cursor, f"{kind}_close")), cursor)
        cursor.find(token.markup)
        yield Strong(inner, span) if kind == "strong" else Emphasis(inner, span)
    elif kind == "link":
        yield _link(token, tokens, cursor)
    elif kind == "span":
        yield from _foreign(token, tokens, cursor)
    elif token.type == "image":
        yield _image(token, cursor)
    elif token.type == "code_inline":
        yield Code(token.content, cursor.find(token.content))
    elif token.type == "softbreak":
        span = cursor.here()
        cursor.find("\n")
        yield Text(LINE_END, span)
    elif token.type == "hardbreak":
        span = cursor.here()
        cursor.find("\n")
        yield LineBreak(span)


def _text(content: str, cursor: Cursor) -> Iterator[Run]:
    if not content:
        return
    span = cursor.find(content)
    _refuse_html(content, span, cursor)
    at = 0
    for use in USE.finditer(content):
        if use.start() > at:
            yield Text(content[at : use.start()], _shift(span, at))
        yield from _use(use[1], use[0], _shift(span, use.start()), cursor.ground)
        at = use.end()
    if at < len(content):
        yield Text(content[at:], _shift(span, at))


def _use(name: str, written: str, span: Span, ground: Ground) -> Iterator[Run]:
    value = ground.facts.get(name)
    if value is None:
        close = get_close_matches(name, ground.facts, n=1)
        hint = f'did you mean "{close[0]}"?' if close else "add it to source/shared/facts.yaml"
        message = f'there is no shared fact "{name}"'
        ground.report(Problem("unknown-block", span, message, hint))
        yield Text(written, span)
        return
    fact = Fact(name, value, span)
    target = _contact_target(name, value)
    yield Link((fact,), target, span) if target and value else fact


def _contact_target(name: str, value: str) -> Target | None:
    if name.endswith(".email"):
        return Mail(value)
    if name.endswith((".phone", ".text")):
        return Phone(value)
    return None


def _refuse_html(content: str, span: Span, cursor: Cursor) -> None:
    tag = _TAG.search(content)
    if tag:
        message = f"HTML is not taken: {tag[0]}"
        hint = "write it in Markdown, or leave it out"
        place = _shift(span, tag.start())
        cursor.ground.report(Problem("unsupported-markup", place, message, hint))


def _shift(span: Span, by: int) -> Span:
    return Span(span.path, span.line, span.column + by)


def _inlines(runs: list[Run], cursor: Cursor) -> tuple[Inline, ...]:
    for run in runs:
        if isinstance(run, Picture):
            refuse_picture(run, cursor.ground)
    return join_lines([run for run in runs if not isinstance(run, Picture)])


def refuse_picture(picture: Picture, ground: Ground) -> None:
    """Report a picture that stands among words."""
    message = f'picture "{picture.ref.id}" stands in the middle of words'
    hint = "give the picture a paragraph of its own"
    ground.report(Problem("unsupported-markup", picture.ref.span, message, hint))


def _link(token: Token, tokens: Iterator[Token], cursor: Cursor) -> Link:
    autolink = token.markup == "autolink"
    span = cursor.find("<" if autolink else "[")
    inner = _inlines(list(_read(tokens, cursor, "link_close")), cursor)
    if not autolink:
        cursor.find("](")
        cursor.find(")")
    href = _expand(unquote(str(token.attrs.get("href", ""))), cursor.ground)
    return Link(inner, _target(href, span, cursor.ground), span)


def _foreign(token: Token, tokens: Iterator[Token], cursor: Cursor) -> Iterator[Run]:
    """Read ``[words]{lang=ur}``: words in another language."""
    span = cursor.find("[")
    inner = _inlines(list(_read(tokens, cursor, "span_close")), cursor)
    cursor.find("}")
    language = str(token.attrs.get("lang", ""))
    if LANGUAGE.fullmatch(language):
        yield Foreign(language, inner, span)
        return
    message = "no language is given for words in square brackets"
    hint = "write a language tag behind them: [words]{lang=ur}"
    cursor.ground.report(Problem("unsupported-markup", span, message, hint))
    yield from inner


def _expand(href: str, ground: Ground) -> str:
    return USE.sub(lambda use: ground.facts.get(use[1], use[0]), href)


def _target(href: str, span: Span, ground: Ground) -> Target:
    if href.startswith(("https://", "http://")):
        return Web(href)
    if href.startswith("mailto:"):
        return Mail(href.removeprefix("mailto:"))
    if href.startswith("tel:"):
        return Phone(href.removeprefix("tel:"))
    place = _PLACE.fullmatch(href.removesuffix(".md"))
    if place:
        return Place(place["name"], place["anchor"] or "")
    kind = (
        "path-outside" if ".." in href or href.startswith(("/", "file:")) else "unsupported-markup"
    )
    hint = "link to a document by its name, to #a-part of it, or to an https: address"
    ground.report(Problem(kind, span, f'link to "{href}" is not taken', hint))
    return Place("", "")


def _image(token: Token, cursor: Cursor) -> Picture:
    span = cursor.find("![")
    cursor.find("](")
    cursor.find(")")
    name = unquote(str(token.attrs.get("src", "")))
    if ".." in name or name.startswith("/") or ":" in name:
        message = f'picture "{name}" is outside the picture catalogue'
        hint = "use the name of a picture in images/images.yaml"
        cursor.ground.report(Problem("path-outside", span, message, hint))
    alt = token.content.strip()
    return Picture(PictureRef(name, alt, span), str(token.attrs.get("title", "")))


def _mark_decorative(runs: list[Run]) -> list[Run]:
    """Take ``{.decorative}`` behind a picture for its flag."""
    marked: list[Run] = []
    for run in runs:
        before = marked[-1] if marked else None
        flag = _DECORATIVE.match(run.text) if isinstance(run, Text) else None
        if flag and isinstance(before, Picture) and isinstance(run, Text):
            marked[-1] = Picture(replace(before.ref, decorative=True), before.caption)
            if run.text[flag.end() :]:
                marked.append(Text(run.text[flag.end() :], _shift(run.span, flag.end())))
        else:
            marked.append(run)
    return marked


def lines_of(runs: Sequence[Inline]) -> list[tuple[Inline, ...]]:
    """Cut inlines at the ends of source lines and at line breaks; empty lines are left out."""
    lines: list[list[Inline]] = [[]]
    for run in runs:
        if isinstance(run, LineBreak) or (isinstance(run, Text) and run.text == LINE_END):
            lines.append([])
        else:
            lines[-1].append(run)
    return [tuple(line) for line in lines if line]


def join_lines(runs: Sequence[Inline]) -> tuple[Inline, ...]:
    """Put the space of a line's end on its last word, so that each Text is of one source line."""
    joined: list[Inline] = []
    for run in runs:
        before = joined[-1] if joined else None
        if not isinstance(run, Text) or run.text != LINE_END:
            joined.append(run)
        elif isinstance(before, Text):
            joined[-1] = Text(before.text + " ", before.span)
        else:
            joined.append(Text(" ", run.span))
    return tuple(joined)
