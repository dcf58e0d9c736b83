"""From markdown-it's block tokens to block nodes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin

from generator.model import (
    Block,
    Callout,
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Edition,
    Figure,
    Inline,
    List,
    ListItem,
    Moment,
    Pair,
    Paragraph,
    Problem,
    Quote,
    Row,
    Span,
    Table,
    Text,
    Timeline,
    WordEntry,
    WordList,
    plain_text,
)
from generator.readers.inlines import (
    USE,
    Ground,
    Picture,
    Run,
    join_lines,
    lines_of,
    read_inlines,
    refuse_picture,
)
from generator.wording import CALLOUT_TITLES

MAX_DEPTH = 12
BOXES = (*CALLOUT_TITLES, "timeline", "words")
_CAPTION = re.compile(r"Table:\s*(?P<words>.*?)\s*(?P<column>\{\s*header-column\s*\})?\s*")
_CURRENT = re.compile(r"\s*\{\s*\.current\s*\}\s*$")
_INDENT = re.compile(r"[ \t]*(?:>[ \t]*)*(?=[^ \t>])")
_MARKERS = re.compile(r"[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t]|:[ \t])[ \t]*)*")
_ATTRIBUTES = re.compile(r"\s*\{(?P<inside>[^{}]*)\}\s*$")
_ID = re.compile(r"#([\w-]+)")
_COVERS = re.compile(r'covers="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Title:
    """A heading as it stands; sections are made of them afterwards."""

    level: int
    words: tuple[Inline, ...]
    id: str
    covers: tuple[str, ...]
    span: Span


Include = Callable[[str, Span], list["Piece"] | None]
Piece = Block | Title


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read the blocks of one file.

    ``include`` gives the blocks of a name between curly brackets, or None if there is none.
    """

    ground: Ground
    edition: Edition
    first_line: int
    include: Include
    names: tuple[str, ...] = field(default=())


class _Tokens:
    """The tokens of a file, taken one after another."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens, self._at = tokens, 0

    def take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def peek(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def skip(self, kind: str) -> None:
        """Go behind the token that closes the one just taken."""
        depth = 1
        while depth and self.peek():
            token = self.take()
            depth += (token.type == f"{kind}_open") - (token.type == f"{kind}_close")


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable("table")
    deflist_plugin(parser)
    container_plugin(parser, "box", validate=lambda words, _markup: bool(words.strip()))
    return parser


def read_blocks(text: str, reading: Reading) -> list[Piece]:
    """Read the body of a source. ``reading.first_line`` is the file's line of its first one."""
    tokens = _Tokens(_parser().parse(text))
    return list(_until(tokens, "", reading, 0))


def _until(tokens: _Tokens, close: str, reading: Reading, depth: int) -> Iterator[Piece]:
    caption: tuple[tuple[Inline, ...], bool] | None = None
    while (token := tokens.peek()) and token.type != close:
        pieces = list(_block(tokens.take(), tokens, reading, depth))
        for piece in pieces:
            if caption and isinstance(piece, Table):
                yield Table(
                    caption[0], piece.header, _headed(piece, caption[1]), piece.span, caption[1]
                )
                caption = None
                continue
            found = _caption(piece, tokens)
            if found:
                caption = found
            else:
                yield piece
    if tokens.peek():
        tokens.take()


def _caption(piece: Piece, tokens: _Tokens) -> tuple[tuple[Inline, ...], bool] | None:
    """Return the caption that a paragraph just above a table is."""
    following = tokens.peek()
    if not isinstance(piece, Paragraph) or not following or following.type != "table_open":
        return None
    words = _CAPTION.fullmatch(plain_text(piece.children))
    first = piece.children[0]
    if not words or not isinstance(first, Text):
        return None
    shift = words.start("words")
    span = Span(first.span.path, first.span.line, first.span.column + shift)
    return (Text(words["words"], span),) if words["words"] else (), bool(words["column"])


def _headed(table: Table, header_column: bool) -> tuple[Row, ...]:
    if not header_column:
        return table.rows
    return tuple(
        Row(
            tuple(Cell(c.children, c.span, header=index == 0) for index, c in enumerate(row.cells)),
            row.span,
        )
        for row in table.rows
    )


def _block(token: Token, tokens: _Tokens, reading: Reading, depth: int) -> Iterator[Piece]:
    kind = token.type.removesuffix("_open")
    span = _span(token, reading)
    if depth > MAX_DEPTH:
        _report(
            reading,
            "unsupported-markup",
            span,
            f"nested deeper than {MAX_DEPTH} levels",
            "make it flatter",
        )
        tokens.skip(kind)
        return
    match kind:
        case "paragraph":
            yield from _paragraph(tokens, reading)
        case "heading":
            yield _title(token, tokens, reading)
        case "bullet_list" | "ordered_list":
            yield _list(token, tokens, reading, depth)
        case "blockquote":
            blocks = _only_blocks(_until(tokens, "blockquote_close", reading, depth + 1), reading)
            yield Quote(blocks, span)
        case "dl":
            yield DefinitionList(tuple(_definitions(tokens, reading, depth)), span)
        case "table":
            yield _table(token, tokens, reading)
        case "container_box":
            yield from _box(token, tokens, reading, depth)
        case "fence" | "code_block":
            yield CodeBlock(token.content.rstrip("\n"), span)
        case "hr":
            _report(
                reading,
                "unsupported-markup",
                span,
                "a line across the page is not taken",
                "use a heading",
            )
        case _:
            _report(reading, "unsupported-markup", span, f"{kind} is not taken", "use words")


def _span(token: Token, reading: Reading) -> Span:
    line = reading.first_line + (token.map[0] if token.map else 0)
    raw = reading.ground.lines[line - 1] if line <= len(reading.ground.lines) else ""
    prefix = _MARKERS if token.type in {"heading_open", "paragraph_open", "fence"} else _INDENT
    return Span(reading.ground.path, line, _length(prefix, raw) + 1)


def _length(pattern: re.Pattern[str], raw: str) -> int:
    found = pattern.match(raw)
    return found.end() if found else 0


def _report(reading: Reading, kind: str, span: Span, message: str, hint: str) -> None:
    reading.ground.report(Problem(kind, span, message, hint))


def _runs(tokens: _Tokens, reading: Reading, start: int | None = None) -> list[Run]:
    """Read the inline token that is next."""
    token = tokens.take()
    line = reading.first_line + (token.map[0] if token.map else 0)
    return read_inlines(token, reading.ground, line, start)


def _words(tokens: _Tokens, reading: Reading) -> tuple[Inline, ...]:
    """Read inlines where no picture may stand."""
    return join_lines(_without_pictures(_runs(tokens, reading), reading))


def _without_pictures(runs: list[Run], reading: Reading) -> list[Inline]:
    for run in runs:
        if isinstance(run, Picture):
            refuse_picture(run, reading.ground)
    return [run for run in runs if not isinstance(run, Picture)]


def _paragraph(tokens: _Tokens, reading: Reading) -> Iterator[Piece]:
    inline = tokens.peek()
    use = USE.fullmatch(inline.content.strip()) if inline else None
    if use and use[1] not in reading.ground.facts:
        token = tokens.take()
        tokens.take()
        yield from _included(use[1], token, reading)
        return
    runs = _runs(tokens, reading)
    tokens.take()
    if not runs:
        return
    first = runs[0]
    if isinstance(first, Picture) and reading.edition is Edition.EASY_READ:
        yield _pair(first, _without_pictures(runs[1:], reading))
    elif isinstance(first, Picture) and len(runs) == 1:
        yield _figure(first)
    else:
        yield Paragraph(join_lines(_without_pictures(runs, reading)), _first_span(first))


def _first_span(run: Run) -> Span:
    return run.ref.span if isinstance(run, Picture) else run.span


def _included(name: str, token: Token, reading: Reading) -> list[Piece]:
    span = _span(token, reading)
    pieces = reading.include(name, span)
    if pieces is None:
        close = get_close_matches(name, reading.names, n=1)
        hint = f'did you mean "{close[0]}"?' if close else f"use one of {', '.join(reading.names)}"
        _report(reading, "unknown-block", span, f'there is no shared block "{name}"', hint)
        return []
    return pieces


def _pair(picture: Picture, runs: list[Inline]) -> Pair:
    lines = tuple(Paragraph(join_lines(line), line[0].span) for line in lines_of(runs))
    return Pair(picture.ref, lines, picture.ref.span)


def _figure(picture: Picture) -> Figure:
    caption = (Text(picture.caption, picture.ref.span),) if picture.caption else ()
    return Figure(picture.ref, caption, picture.ref.span)


def _title(token: Token, tokens: _Tokens, reading: Reading) -> Title:
    words = _words(tokens, reading)
    tokens.take()
    inside = ""
    last = words[-1] if words else None
    found = _ATTRIBUTES.search(last.text) if isinstance(last, Text) else None
    if found and isinstance(last, Text):
        inside = found["inside"]
        kept = last.text[: found.start()]
        words = (*words[:-1], *((Text(kept, last.span),) if kept else ()))
    id_, covers = _ID.search(inside), _COVERS.search(inside)
    return Title(
        int(token.tag[1:]),
        words,
        id_[1] if id_ else slug(plain_text(words)),
        tuple(covers[1].replace(",", " ").split()) if covers else (),
        _span(token, reading),
    )


def slug(words: str) -> str:
    """Return the anchor of a heading: its words in small letters, joined with hyphens."""
    return "-".join(re.findall(r"\w+", words.lower().replace("'", "")))


def _list(token: Token, tokens: _Tokens, reading: Reading, depth: int) -> List:
    items: list[ListItem] = []
    while (item := tokens.take()).type == "list_item_open":
        blocks = _only_blocks(_until(tokens, "list_item_close", reading, depth + 1), reading)
        items.append(ListItem(blocks, _span(item, reading)))
    ordered = token.type == "ordered_list_open"
    start = int(token.attrs.get("start", 1)) if ordered else 1
    return List(tuple(items), _span(token, reading), ordered=ordered, start=start)


def _only_blocks(pieces: Iterator[Piece], reading: Reading) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for piece in pieces:
        if isinstance(piece, Title):
            _report(
                reading,
                "unsupported-markup",
                piece.span,
                "a heading stands inside a block",
                "put the heading before it",
            )
        else:
            blocks.append(piece)
    return tuple(blocks)


def _definitions(tokens: _Tokens, reading: Reading, depth: int) -> Iterator[Definition]:
    token = tokens.take()
    while token.type == "dt_open":
        span = _span(token, reading)
        term = _words(tokens, reading)
        tokens.take()
        details: list[Paragraph] = []
        while (token := tokens.take()).type == "dd_open":
            details += _details(tokens, reading, depth)
        yield Definition(term, tuple(details), span)


def _details(tokens: _Tokens, reading: Reading, depth: int) -> Iterator[Paragraph]:
    for block in _only_blocks(_until(tokens, "dd_close", reading, depth + 1), reading):
        if isinstance(block, Paragraph):
            yield block
        else:
            _report(
                reading,
                "unsupported-markup",
                block.span,
                "only words may follow a colon",
                "write one line for each thing that you say",
            )


def _table(token: Token, tokens: _Tokens, reading: Reading) -> Table:
    rows: list[Row] = []
    while (part := tokens.take()).type != "table_close":
        if part.type == "tr_open":
            rows.append(_row(part, tokens, reading, header=not rows))
    return Table((), rows[0], tuple(rows[1:]), _span(token, reading))


def _row(token: Token, tokens: _Tokens, reading: Reading, *, header: bool) -> Row:
    cells: list[Cell] = []
    line = reading.first_line + (token.map[0] if token.map else 0)
    raw, at = reading.ground.lines[line - 1], 0
    while tokens.take().type != "tr_close":
        inline = tokens.peek()
        content = inline.content if inline else ""
        found = raw.find(content, at) if content else -1
        start = found if found >= 0 else at
        at = start + len(content)
        if inline:
            inline.map = [line - reading.first_line, line - reading.first_line + 1]
        runs = _without_pictures(_runs(tokens, reading, start), reading)
        tokens.take()
        cells.append(Cell(join_lines(runs), Span(reading.ground.path, line, start + 1), header))
    return Row(tuple(cells), _span(token, reading))


def _box(token: Token, tokens: _Tokens, reading: Reading, depth: int) -> Iterator[Block]:
    span = _span(token, reading)
    kind, _, title = token.info.strip().partition(" ")
    blocks = _only_blocks(_until(tokens, "container_box_close", reading, depth + 1), reading)
    if kind == "timeline":
        yield Timeline(tuple(_moments(blocks, reading)), span)
    elif kind == "words":
        yield WordList(tuple(_entries(blocks)), span)
    elif kind in CALLOUT_TITLES:
        raw = reading.ground.lines[span.line - 1]
        place = Span(span.path, span.line, max(raw.rfind(title.strip()), 0) + 1)
        words = (Text(title.strip(), place),) if title.strip() else ()
        yield Callout(kind, words, blocks, span)
    else:
        close = get_close_matches(kind, BOXES, n=1)
        hint = f'did you mean "{close[0]}"?' if close else f"use one of {', '.join(BOXES)}"
        _report(reading, "unknown-block", span, f'there is no box of the kind "{kind}"', hint)
        yield from blocks


def _moments(blocks: tuple[Block, ...], reading: Reading) -> Iterator[Moment]:
    for block in blocks:
        if isinstance(block, DefinitionList):
            yield from (_moment(entry) for entry in block.entries)
        else:
            _report(
                reading,
                "unsupported-markup",
                block.span,
                "a timeline holds terms only",
                "write a line, then a line that starts with a colon",
            )


def _moment(entry: Definition) -> Moment:
    last = entry.term[-1] if entry.term else None
    flag = _CURRENT.search(last.text) if isinstance(last, Text) else None
    title = entry.term
    if flag and isinstance(last, Text):
        title = (*entry.term[:-1], Text(last.text[: flag.start()], last.span))
    return Moment(title, entry.details, entry.span, current=bool(flag))


def _entries(blocks: tuple[Block, ...]) -> Iterator[WordEntry]:
    for block in blocks:
        if isinstance(block, DefinitionList):
            for entry in block.entries:
                meaning = tuple(i for detail in entry.details for i in detail.children)
                yield WordEntry(plain_text(entry.term), meaning, entry.span)
