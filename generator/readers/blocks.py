"""From markdown-it's block tokens to block nodes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin

from generator.model import (
    Block,
    CodeBlock,
    Definition,
    DefinitionList,
    Edition,
    Figure,
    Inline,
    List,
    ListItem,
    Pair,
    Paragraph,
    Quote,
    Span,
    Table,
    Text,
    plain_text,
)
from generator.readers.boxes import read_box
from generator.readers.inlines import USE, Picture, Run, join_lines, lines_of
from generator.readers.tables import Caption, caption_above, captioned, read_table
from generator.readers.tokens import (
    Piece,
    Reading,
    Title,
    Tokens,
    report,
    runs_of,
    span_of,
    without_pictures,
    words_of,
)

MAX_DEPTH = 12
_ATTRIBUTES = re.compile(r"\s*\{(?P<inside>[^{}]*)\}\s*$")
_ID = re.compile(r"#([\w-]+)")
_COVERS = re.compile(r'covers="([^"]*)"')


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable("table")
    deflist_plugin(parser)
    attrs_plugin(parser, after=("span_close",), spans=True, allowed=("lang",))
    container_plugin(parser, "box", validate=lambda words, _markup: bool(words.strip()))
    return parser


def read_blocks(text: str, reading: Reading) -> list[Piece]:
    """Read the body of a source. ``reading.first_line`` is the file's line of its first one."""
    tokens = Tokens(_parser().parse(text))
    return list(_until(tokens, "", reading, 0))


def _until(tokens: Tokens, close: str, reading: Reading, depth: int) -> Iterator[Piece]:
    caption: Caption | None = None
    while (token := tokens.peek()) and token.type != close:
        pieces = list(_block(tokens.take(), tokens, reading, depth))
        for piece in pieces:
            if caption and isinstance(piece, Table):
                yield captioned(piece, caption)
                caption = None
                continue
            found = caption_above(piece, tokens)
            if found:
                caption = found
            else:
                yield piece
    if tokens.peek():
        tokens.take()


def _block(token: Token, tokens: Tokens, reading: Reading, depth: int) -> Iterator[Piece]:
    kind = token.type.removesuffix("_open")
    span = span_of(token, reading)
    if depth > MAX_DEPTH:
        report(
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
            yield read_table(token, tokens, reading)
        case "container_box":
            inner = _only_blocks(_until(tokens, "container_box_close", reading, depth + 1), reading)
            yield from read_box(token, inner, reading)
        case "fence" | "code_block":
            yield CodeBlock(token.content.rstrip("\n"), span)
        case "hr":
            report(
                reading,
                "unsupported-markup",
                span,
                "a line across the page is not taken",
                "use a heading",
            )
        case _:
            report(reading, "unsupported-markup", span, f"{kind} is not taken", "use words")


def _paragraph(tokens: Tokens, reading: Reading) -> Iterator[Piece]:
    inline = tokens.peek()
    use = USE.fullmatch(inline.content.strip()) if inline else None
    if use and use[1] not in reading.ground.facts:
        token = tokens.take()
        tokens.take()
        yield from _included(use[1], token, reading)
        return
    runs = runs_of(tokens, reading)
    tokens.take()
    if not runs:
        return
    first = runs[0]
    if isinstance(first, Picture) and reading.edition is Edition.EASY_READ:
        yield _pair(first, without_pictures(runs[1:], reading))
    elif isinstance(first, Picture) and len(runs) == 1:
        yield _figure(first)
    else:
        yield Paragraph(join_lines(without_pictures(runs, reading)), _first_span(first))


def _first_span(run: Run) -> Span:
    return run.ref.span if isinstance(run, Picture) else run.span


def _included(name: str, token: Token, reading: Reading) -> list[Piece]:
    span = span_of(token, reading)
    pieces = reading.include(name, span)
    if pieces is None:
        close = get_close_matches(name, reading.names, n=1)
        hint = f'did you mean "{close[0]}"?' if close else f"use one of {', '.join(reading.names)}"
        report(reading, "unknown-block", span, f'there is no shared block "{name}"', hint)
        return []
    return pieces


def _pair(picture: Picture, runs: list[Inline]) -> Pair:
    lines = tuple(Paragraph(join_lines(line), line[0].span) for line in lines_of(runs))
    return Pair(picture.ref, lines, picture.ref.span)


def _figure(picture: Picture) -> Figure:
    caption = (Text(picture.caption, picture.ref.span),) if picture.caption else ()
    return Figure(picture.ref, caption, picture.ref.span)


def _title(token: Token, tokens: Tokens, reading: Reading) -> Title:
    words = words_of(tokens, reading)
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
        span_of(token, reading),
    )


def slug(words: str) -> str:
    """Return the anchor of a heading: its words in small letters, joined with hyphens."""
    return "-".join(re.findall(r"\w+", words.lower().replace("'", "")))


def _list(token: Token, tokens: Tokens, reading: Reading, depth: int) -> List:
    items: list[ListItem] = []
    while (item := tokens.take()).type == "list_item_open":
        blocks = _only_blocks(_until(tokens, "list_item_close", reading, depth + 1), reading)
        items.append(ListItem(blocks, span_of(item, reading)))
    ordered = token.type == "ordered_list_open"
    start = int(token.attrs.get("start", 1)) if ordered else 1
    return List(tuple(items), span_of(token, reading), ordered=ordered, start=start)


def _only_blocks(pieces: Iterator[Piece], reading: Reading) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for piece in pieces:
        if isinstance(piece, Title):
            report(
                reading,
                "unsupported-markup",
                piece.span,
                "a heading stands inside a block",
                "put the heading before it",
            )
        else:
            blocks.append(piece)
    return tuple(blocks)


def _definitions(tokens: Tokens, reading: Reading, depth: int) -> Iterator[Definition]:
    token = tokens.take()
    while token.type == "dt_open":
        span = span_of(token, reading)
        term = words_of(tokens, reading)
        tokens.take()
        details: list[Paragraph] = []
        while (token := tokens.take()).type == "dd_open":
            details += _details(tokens, reading, depth)
        yield Definition(term, tuple(details), span)


def _details(tokens: Tokens, reading: Reading, depth: int) -> Iterator[Paragraph]:
    for block in _only_blocks(_until(tokens, "dd_close", reading, depth + 1), reading):
        if isinstance(block, Paragraph):
            yield block
        else:
            report(
                reading,
                "unsupported-markup",
                block.span,
                "only words may follow a colon",
                "write one line for each thing that you say",
            )
