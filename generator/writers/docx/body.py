"""Blocks as paragraphs and tables.

How a pair stands, decided by looking at each candidate in LibreOffice's layout: its
picture is in line in a paragraph with a frame (``w:framePr``), and the words follow in
one paragraph beside it, a line a sentence, filled up with line breaks to two lines more
than the picture is high. So there is no layout table (rulebook W-06, ERL-15) and nothing
that floats (W-08); the reading order is picture, then words; a sentence more fits without
any care, and so does one less. What was tried and left: a table row reads as a table and
asks for a header; a picture before a tab puts the words at its foot; a break that clears
the frame, or fewer lines, left headings alone at the foot of a page, because LibreOffice
weighs a heading against the words that follow it and not against their frame.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil
from typing import assert_never

from generator import wording
from generator.arial import ARIAL_LINE, lines
from generator.diagrams.sheets import is_landscape
from generator.languages import is_rtl
from generator.model import (
    Block,
    Callout,
    CodeBlock,
    Contact,
    DefinitionList,
    Diagram,
    Edition,
    Figure,
    Foreign,
    Inline,
    List,
    Moment,
    Pair,
    Paragraph,
    Quote,
    Section,
    Stage,
    Step,
    Table,
    Timeline,
    WordList,
    plain_text,
)
from generator.writers.docx.desk import Desk, bookmarked
from generator.writers.docx.diagrams import diagrams
from generator.writers.docx.ooxml import Element, amend, paragraph, run, w
from generator.writers.docx.sheet import POINTS_A_CM, twips
from generator.writers.docx.tables import table
from generator.writers.docx.terms import Term, defined, terms
from generator.writers.docx.words import drawing, height_of, runs

BULLETS = 1
_LIST_STEP = 0.75
_INNER = 0.3
_BELOW_BOX = 240
_BELOW_PAIR = 200  # where no picture holds it apart from the next
_SPARE = 2  # lines of white space below a pair
_DESCENT = 0.25  # centimetres that a line leaves below a picture which stands on it


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a block stands: how deep in lists, and the box round it, if any."""

    depth: int = 0
    box: str = ""
    indent: float = 0.0


def blocks(desk: Desk, content: Iterable[Block], setting: Setting) -> list[Element]:
    """Return the elements of some blocks."""
    return [made for block in content for made in _block(desk, block, setting)]


def _block(desk: Desk, block: Block, setting: Setting) -> list[Element]:
    match block:
        case Paragraph():
            style = "BoxText" if setting.box else "BodyText"
            return [_plain(setting, style, runs(desk, block.children), *_way(desk, block.children))]
        case List():
            return _list(desk, block, setting)
        case DefinitionList():
            return terms(desk, defined(desk, block.entries), setting.indent)
        case Table():
            return table(desk, block)
        case Quote():
            return spaced(blocks(desk, block.blocks, replace(setting, box="Quote")))
        case Callout():
            return _callout(desk, block)
        case Figure():
            return _figure(desk, block)
        case CodeBlock():
            return [_plain(setting, "CodeLines", _code(block.text))]
        case Pair():
            return _pair(desk, block, setting)
        case WordList() | Contact():
            made = terms(desk, _rows(desk, block), setting.indent)
            return together(made) if isinstance(block, Contact) else made
        case Timeline():
            return spaced([p for moment in block.moments for p in _moment(desk, moment)])
        case Stage():
            prefix = wording.stage_prefix(block, desk.document.labels)
            title = [run(prefix), *runs(desk, block.title)]
            steps = [p for step in block.steps for p in _step(desk, step)]
            head = [*_heading(desk, 2, block.id, title), *blocks(desk, block.blocks, setting)]
            return [*together([*head, *steps[:1]]), *steps[1:]]
        case Diagram():
            return _diagram(desk, block)
        case Section():
            head = _heading(desk, block.level, block.id, runs(desk, block.title))
            if any(isinstance(part, Diagram) for part in block.blocks):
                return _drawn(desk, head, block.blocks, setting)
            return [*head, *blocks(desk, block.blocks, setting)]
        case _:
            assert_never(block)


def _plain(setting: Setting, style: str, content: list[Element], *more: Element) -> Element:
    """Return a paragraph of a style, or of the box that it stands in."""
    indent = setting.indent + (_INNER if setting.box else 0)
    properties = [*more]
    if indent and not any(e.tag.endswith("}ind") for e in more):
        properties.append(w("ind", left=twips(indent), right=twips(_INNER if setting.box else 0)))
    name = setting.box if setting.box and style in {"BodyText", "BoxText"} else style
    return paragraph(name, content, *properties)


def _way(desk: Desk, words: tuple[Inline, ...]) -> list[Element]:
    """Return the direction of a paragraph, where it is all in a language of the other one."""
    match words:
        case (Foreign(language),) if is_rtl(language) != is_rtl(desk.document.meta.language):
            return [w("bidi", val=int(is_rtl(language)))]
        case _:
            return []


def _heading(desk: Desk, level: int, anchor: str, content: list[Element]) -> list[Element]:
    return [paragraph(f"Heading{min(level, 6)}", bookmarked(desk, anchor, content))]


def _list(desk: Desk, block: List, setting: Setting) -> list[Element]:
    number = desk.numbering(block.start) if block.ordered else BULLETS
    style = setting.box or ("ListNumber" if block.ordered else "ListBullet")
    inner = _INNER if setting.box else 0
    made: list[Element] = []
    for item in block.items:
        inside = replace(setting, depth=setting.depth + 1, indent=_LIST_STEP * (setting.depth + 1))
        for position, part in enumerate(item.blocks):
            if position == 0 and isinstance(part, Paragraph):
                level = w("ilvl", val=0 if block.ordered else min(setting.depth, 2))
                mark = w("numPr", level, w("numId", val=number))
                hang = w("ind", left=twips(inside.indent + inner), hanging=twips(_LIST_STEP))
                way = _way(desk, part.children)
                made.append(paragraph(style, runs(desk, part.children), mark, hang, *way))
            else:
                made += _block(desk, part, inside)
    return made


def _rows(desk: Desk, block: WordList | Contact) -> list[Term]:
    """Return the words of a list with what they mean, or the ways to make contact."""
    rows: list[tuple[str, tuple[Inline, ...]]] = (
        [(entry.word, entry.meaning) for entry in block.entries]
        if isinstance(block, WordList)
        else [(route.label, route.value) for route in block.routes]
    )
    return [Term(term, [run(term)], [runs(desk, value)]) for term, value in rows]


def _callout(desk: Desk, block: Callout) -> list[Element]:
    box = {"crisis": "BoxCrisis", "important": "BoxImportant"}.get(block.kind, "BoxText")
    setting = Setting(box=box)
    title = wording.callout_title(block, desk.document.labels)
    head = _plain(setting, "BodyText", [run(title, w("b"), w("bCs"))])
    return spaced(together([head, *blocks(desk, block.blocks, setting)]))


def together(content: list[Element]) -> list[Element]:
    """Keep all paragraphs on one page, where they fit on one."""
    for made in content[:-1]:
        amend(made, w("keepNext"))
    return content


def spaced(content: list[Element]) -> list[Element]:
    """Leave a line's space below the last paragraph of a box."""
    if content:
        amend(content[-1], w("spacing", after=_BELOW_BOX))
    return content


def _figure(desk: Desk, block: Figure) -> list[Element]:
    made = drawing(desk, block.picture, min(9.0, desk.sheet.text_width))
    if made is None:
        return []
    keep = [w("keepNext")] if block.caption else []
    picture = paragraph("Picture", [made], *keep)
    return [picture, *([paragraph("Caption", runs(desk, block.caption))] if block.caption else [])]


def _drawn(
    desk: Desk, head: list[Element], content: tuple[Block, ...], setting: Setting
) -> list[Element]:
    """Return a part with a drawing, and note where it lies on its side: up to its own parts."""
    ends = (at for at, part in enumerate(content) if isinstance(part, Section))
    end = next(ends, len(content))
    made = [*head, *blocks(desk, content[:end], setting)]
    if is_landscape(desk.document):
        together(made[-end:])  # the last row of drawings and the key
        desk.sideways.append((made[0], made[-1]))
    return [*made, *blocks(desk, content[end:], setting)]


def _diagram(desk: Desk, block: Diagram) -> list[Element]:
    made = list(diagrams(desk, block))
    for last in made[-1:]:
        amend(last, w("keepNext"))
    return made


def _code(text: str) -> list[Element]:
    made: list[Element] = []
    for number, line in enumerate(text.split("\n")):
        made += [w("r", w("br"))] if number else []
        made.append(run(line))
    return made


def _pair(desk: Desk, pair: Pair, setting: Setting) -> list[Element]:
    picture = drawing(desk, pair.picture, desk.sheet.picture) if pair.picture else None
    words: list[Element] = []
    for number, line in enumerate(pair.lines):
        words += [w("r", w("br"))] if number else []
        words += runs(desk, line.children)
    if picture is None:
        if desk.document.edition is Edition.TEXT_ONLY:
            return [paragraph("EasyReadLine", words, w("spacing", after=_BELOW_PAIR))]
        stand = w("ind", left=twips(desk.sheet.picture + desk.sheet.gap))
        return [paragraph("EasyReadLine", words, stand)]
    words += [w("r", w("br")) for _ in range(_missing(desk, pair, height_of(picture)))]
    return [_framed(desk, picture, setting), paragraph("EasyReadLine", words)]


def _missing(desk: Desk, pair: Pair, height: float) -> int:
    """Return how many lines to add to the words beside a picture of some centimetres."""
    sheet = desk.sheet
    room = (sheet.text_width - sheet.picture - sheet.gap) * POINTS_A_CM
    held = sum(lines(plain_text(line.children), sheet.size, room) for line in pair.lines)
    line = sheet.size * sheet.line * ARIAL_LINE
    needed = ceil((height + _DESCENT) * POINTS_A_CM / line)
    return max(needed - held, 0) + _SPARE


def _framed(desk: Desk, picture: Element, setting: Setting) -> Element:
    """Return the picture's paragraph: a frame where lines begin, words beside it."""
    rtl = is_rtl(desk.document.meta.language)
    frame = w(
        "framePr",
        w=twips(desk.sheet.picture),
        hSpace=twips(desk.sheet.gap),
        wrap="around",
        vAnchor="text",
        hAnchor="text",
        **({"xAlign": "right"} if rtl else {"x": max(twips(setting.indent), 1)}),
        y=1,
    )
    return paragraph("EasyReadPicture", [picture], w("keepNext"), frame)


def _moment(desk: Desk, moment: Moment) -> list[Element]:
    here = wording.moment_suffix(moment, desk.document.labels)
    title = runs(desk, moment.title)
    if here:
        title += [run(" "), run(here, w("rStyle", val="Mark"))]
    style = "MomentNow" if moment.current else "Moment"
    return [
        paragraph(style, title, w("keepNext")),
        *(paragraph(f"{style}Details", runs(desk, d.children)) for d in moment.details),
    ]


def _step(desk: Desk, step: Step) -> list[Element]:
    title = [run(wording.step_prefix(step, desk.document.labels)), *runs(desk, step.title)]
    made = _heading(desk, 3, step.id, title) + blocks(desk, step.blocks, Setting())
    return together([*made, *terms(desk, defined(desk, step.facts), 0.0)])
