"""From tree to HTML markup, for the web page and for the PDF that is laid out from HTML.

Each node has one arm here; its tags stand in ``templates/html/blocks.html.j2``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, assert_never

from markupsafe import Markup

from generator import wording
from generator.abbreviations import parted
from generator.labels import ENGLISH, Labels
from generator.languages import direction
from generator.model import (
    Block,
    Callout,
    Code,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Emphasis,
    Fact,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
    List,
    Mail,
    Moment,
    Pair,
    Paragraph,
    Phone,
    PictureRef,
    Place,
    Quote,
    Section,
    Stage,
    Step,
    Strong,
    Table,
    Target,
    Text,
    Timeline,
    Web,
    WordList,
    plain_text,
)
from generator.resources import find
from generator.templating import templates

WIDE = 2
_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")


@dataclass(frozen=True, slots=True)
class Medium:
    """Where the markup goes: how it shows a picture and a diagram, and where its links lead.

    ``long`` holds what abbreviations stand for.
    """

    macros: Any
    picture: Callable[[PictureRef], Markup]
    diagram: Callable[[Diagram], Markup]
    place: Callable[[Place], str]
    labels: Labels = ENGLISH
    long: Mapping[str, str] = field(default_factory=dict)


def render(roots: tuple[Path, ...], template: str, values: Mapping[str, object]) -> str:
    """Fill in one template."""
    return templates("html", roots).get_template(template).render(values)


@cache
def macros(roots: tuple[Path, ...]) -> Any:
    """Return the macros of the nodes, as functions that give ``Markup``."""
    return templates("html", roots).get_template("blocks.html.j2").module


def style(roots: tuple[Path, ...], name: str) -> Markup:
    """Return a style sheet of ``templates/css``, safe to stand in a ``style`` element."""
    return Markup(find(f"templates/css/{name}", roots).read_text("utf-8"))  # noqa: S704 - our own file


def address(medium: Medium, target: Target) -> str:
    """Return the address that a link leads to."""
    match target:
        case Web():
            return target.url
        case Mail():
            return f"mailto:{target.address}"
        case Phone():
            return "tel:" + "".join(c for c in target.number if c in "+0123456789")
        case Place():
            return medium.place(target)
        case _:
            assert_never(target)


def inlines(medium: Medium, nodes: Iterable[Inline]) -> Markup:
    """Return the markup of some inlines."""
    return Markup("").join(_inline(medium, node) for node in nodes)


def _inline(medium: Medium, node: Inline) -> Markup:
    match node:
        case Text() | Fact():
            return _text(medium, node.text)
        case Strong():
            return Markup("<strong>{}</strong>").format(inlines(medium, node.children))
        case Emphasis():
            return Markup("<em>{}</em>").format(inlines(medium, node.children))
        case Code():
            return Markup("<code>{}</code>").format(node.text)
        case Link():
            href = address(medium, node.target)
            words = inlines(medium, node.children)
            return Markup('<a href="{}">{}</a>').format(href, words) if href else words
        case Foreign():
            return Markup("<span{}>{}</span>").format(
                language_attributes(node.language), inlines(medium, node.children)
            )
        case LineBreak():
            return Markup("<br>")
        case _:
            assert_never(node)


def _text(medium: Medium, text: str) -> Markup:
    """Return words; an abbreviation says what it stands for (WCAG 2.2 technique H28)."""
    return Markup("").join(
        Markup('<abbr title="{}">{}</abbr>').format(words, part) if words else part
        for part, words in parted(_unsplit(text), medium.long)
    )


def language_attributes(language: str) -> Markup:
    """Return the attributes that say a language and its direction."""
    return Markup(' lang="{}" dir="{}"').format(language, direction(language))


def _own_language(nodes: tuple[Inline, ...]) -> tuple[Markup, tuple[Inline, ...]]:
    """Return the attributes of a paragraph that is all in another language, and its words."""
    match nodes:
        case (Foreign() as part,):
            return language_attributes(part.language), part.children
        case _:
            return Markup(""), nodes


def _unsplit(text: str) -> str:
    """Keep a phone number on one line (UKAAF clear print: single facts are not split)."""
    return _BETWEEN_DIGITS.sub("\u00a0", text)


def blocks(medium: Medium, nodes: Iterable[Block]) -> Markup:
    """Return the markup of some blocks."""
    return Markup("").join(_block(medium, node) for node in nodes)


def _block(medium: Medium, node: Block) -> Markup:
    macro = medium.macros
    match node:
        case Paragraph():
            return _paragraph(medium, node)
        case List():
            items = [blocks(medium, item.blocks) for item in node.items]
            return _call(macro.listing, items, node.ordered, node.start)
        case DefinitionList():
            return _call(macro.definitions, _definitions(medium, node.entries), "definitions")
        case Table():
            return _table(medium, node)
        case Quote():
            return _call(macro.quote, blocks(medium, node.blocks))
        case Callout():
            title = inlines(medium, node.title) or wording.callout_title(node, medium.labels)
            return _call(macro.callout, node.kind, title, blocks(medium, node.blocks))
        case Figure():
            return _figure(medium, node)
        case CodeBlock():
            return _call(macro.code_block, node.text)
        case Pair():
            picture = medium.picture(node.picture) if node.picture else Markup("")
            lines = Markup("").join(_paragraph(medium, line) for line in node.lines)
            return _call(macro.pair, picture, lines)
        case WordList():
            entries = [(e.word, [inlines(medium, e.meaning)]) for e in node.entries]
            return _call(macro.definitions, entries, "word-list")
        case Contact():
            routes = [(r.label, [inlines(medium, r.value)]) for r in node.routes]
            return _call(macro.definitions, routes, "contact")
        case Timeline():
            return _call(macro.timeline, [_moment(medium, moment) for moment in node.moments])
        case Stage():
            return _stage(medium, node)
        case Diagram():
            return medium.diagram(node)
        case Section():
            title = inlines(medium, node.title)
            return _call(macro.section, node.level, node.id, title, blocks(medium, node.blocks))
        case _:
            assert_never(node)


def _paragraph(medium: Medium, node: Paragraph) -> Markup:
    attributes, words = _own_language(node.children)
    return _call(medium.macros.paragraph, inlines(medium, words), attributes)


def _call(macro: Callable[..., Any], *values: object) -> Markup:
    made: Markup = macro(*values)
    return made


def _definitions(
    medium: Medium, entries: tuple[Definition, ...]
) -> list[tuple[Markup, list[Markup]]]:
    return [
        (inlines(medium, e.term), [inlines(medium, d.children) for d in e.details]) for e in entries
    ]


def _table(medium: Medium, table: Table) -> Markup:
    header = [inlines(medium, cell.children) for cell in table.header.cells]
    rows = [
        [(cell.header, inlines(medium, cell.children)) for cell in row.cells] for row in table.rows
    ]
    name = plain_text(table.caption) or ", ".join(
        plain_text(cell.children) for cell in table.header.cells
    )
    wide = len(table.header.cells) > WIDE
    caption = inlines(medium, table.caption)
    return _call(medium.macros.table, caption, header, rows, name, wide)


def _figure(medium: Medium, figure: Figure) -> Markup:
    picture = medium.picture(figure.picture)
    return _call(medium.macros.figure, picture, inlines(medium, figure.caption))


def _moment(medium: Medium, moment: Moment) -> tuple[Markup, str, Markup]:
    title = inlines(medium, moment.title)
    return title, wording.moment_suffix(moment, medium.labels), blocks(medium, moment.details)


def _stage(medium: Medium, stage: Stage) -> Markup:
    steps = Markup("").join(_step(medium, step) for step in stage.steps)
    return _call(
        medium.macros.stage,
        stage.id,
        wording.stage_prefix(stage, medium.labels),
        inlines(medium, stage.title),
        blocks(medium, stage.blocks),
        steps,
    )


def _step(medium: Medium, step: Step) -> Markup:
    facts = _call(medium.macros.definitions, _definitions(medium, step.facts), "facts")
    return _call(
        medium.macros.step,
        step.id,
        wording.step_prefix(step, medium.labels),
        inlines(medium, step.title),
        blocks(medium, step.blocks),
        facts if step.facts else Markup(""),
    )
