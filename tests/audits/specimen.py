"""A small Easy Read document, and a good PDF and a good web page of it to break."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any, cast

import pikepdf
from PIL import Image
from weasyprint import HTML

from generator.collection import Collection, Organisation, Settings
from generator.model import (
    Cell,
    Document,
    Edition,
    Kind,
    Meta,
    Pair,
    Paragraph,
    PictureRef,
    Row,
    Section,
    Span,
    Status,
    Table,
    Text,
)
from generator.registry import Rule, load_rules
from generator.views.html import read_html
from generator.views.pdf import read_pdf
from generator.writers.pdf.tagging.figures import measure

PATH = "source/guides/help.easy-read.md"
ALTS = ("A woman talks on the phone", "A house with a red door")
STYLE = """
@page { size: A4; margin: 20mm; @bottom-center { content: "Page " counter(page); font: 16pt sans-serif } }
body { font: 16pt sans-serif } i { font-style: normal } .pair { display: flex; break-inside: avoid }
.pair img { width: 45mm; height: 45mm; margin-right: 10mm } .pair p { margin: 0 0 2mm }
"""


def _text(words: str) -> tuple[Text, ...]:
    return (Text(words, Span(PATH)),)


def _paragraph(words: str) -> Paragraph:
    return Paragraph(_text(words), Span(PATH))


def _row(*cells: str) -> Row:
    return Row(tuple(Cell(_text(c), Span(PATH)) for c in cells), Span(PATH))


PAIRS = (
    Pair(
        PictureRef("phone", ALTS[0], Span(PATH, 11)),
        (_paragraph("You can phone us."), _paragraph("It is free.")),
        Span(PATH, 11),
    ),
    Pair(
        PictureRef("house", ALTS[1], Span(PATH, 15)),
        (_paragraph("We can come to your home."),),
        Span(PATH, 15),
    ),
)
TABLE = Table(
    _text("When we are open"), _row("Day", "Time"), (_row("Monday", "9 to 5"),), Span(PATH)
)
DOCUMENT = Document(
    "help",
    "guides",
    Edition.EASY_READ,
    Meta(Kind.GUIDE, "Getting help", Status.PUBLISHED),
    (Section(2, _text("How to get help"), "how", (*PAIRS, TABLE), Span(PATH, 9)),),
    Span(PATH),
)


class NoPictures:
    """A catalogue that knows none of the pictures, so that their looks are not compared."""

    def get(self, id: str) -> None:
        """Return nothing."""


COLLECTION = Collection(
    Settings(Organisation("Example Trust")),
    cast("Any", NoPictures()),
    (),
    date(2026, 11, 1),
    (DOCUMENT,),
)


@cache
def _picture() -> str:
    held = BytesIO()
    Image.new("RGB", (360, 360), "navy").save(held, "PNG")
    return "data:image/png;base64," + base64.b64encode(held.getvalue()).decode()


def _pair(pair: Pair, alt: str) -> str:
    lines = "".join(f"<p>{cast('Text', line.children[0]).text}</p>" for line in pair.lines)
    return f'<div class="pair"><img src="{_picture()}" alt="{alt}"><div>{lines}</div></div>'


def page() -> str:
    """Return the good web page."""
    pairs = "".join(_pair(pair, alt) for pair, alt in zip(PAIRS, ALTS, strict=True))
    return f"""<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Getting help</title>
<style>{STYLE}</style></head><body><a href="#main" data-navigation>Skip to the text</a>
<main id="main"><p>Example Trust</p><p>Easy Read</p><h1>Getting help</h1>
<nav><ol><li><a href="#how">How to get help</a></li></ol></nav>
<h2 id="how">How to <b>get</b> he<i>lp</i></h2>{pairs}
<table><caption>When we are open</caption><tr><th scope="col">Day</th><th scope="col">Time</th></tr>
<tr><td>Monday</td><td>9 to 5</td></tr></table></main></body></html>"""


@cache
def good_pdf(style: str = "") -> bytes:
    """Return the good PDF, or one with further styles."""
    source = (
        page().replace("<a href=", "<a hidden href=", 1).replace("</style>", f"{style}</style>")
    )
    source = source.replace("<a hidden", '<a style="display:none"', 1)
    made = HTML(string=source).write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True)
    return break_pdf(_mend, made)


def _mend(pdf: pikepdf.Pdf) -> None:
    """Put right what WeasyPrint tags wrong: contents, and the running page number."""
    next(e for e in elements(pdf) if e.S == "/NonStruct").T = "Contents"
    for figure in (e for e in elements(pdf) if e.S == "/Figure"):
        measure(figure.A, float(figure.Pg.MediaBox[3]))
    for sheet in pdf.pages:
        kept = pikepdf.parse_content_stream(sheet)
        last = max(i for i, part in enumerate(kept) if str(part.operator) == "BDC")
        artifact = pikepdf.ContentStreamInstruction(
            [pikepdf.Name.Artifact], pikepdf.Operator("BMC")
        )
        kept[last] = artifact
        sheet.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))


def elements(pdf: pikepdf.Pdf) -> list[Any]:
    """Return all structure elements in order."""
    found, pending = [], [pdf.Root.StructTreeRoot.K]
    while pending:
        item = pending.pop()
        if isinstance(item, pikepdf.Array):
            pending += reversed(list(item))
        elif isinstance(item, pikepdf.Dictionary) and "/S" in item:
            found.append(item)
            pending.append(item.get("/K", pikepdf.Array()))
    return found


def break_pdf(change: Callable[[pikepdf.Pdf], None], data: bytes | None = None) -> bytes:
    """Return the good PDF after a change."""
    held = BytesIO()
    with pikepdf.open(BytesIO(good_pdf() if data is None else data)) as pdf:
        change(pdf)
        pdf.save(held)
    return held.getvalue()


def audit(format: str, data: bytes, document: Document = DOCUMENT) -> list[tuple[str, int, str]]:
    """Return code, line and message of each finding in some bytes of the document."""
    view = {"pdf": read_pdf, "html": read_html}[format](data)
    found = (d for r in _rules(format, document) for d in r.run(view, document, COLLECTION))
    return [(d.code, d.span.line, d.message) for d in found]


def _rules(format: str, document: Document) -> list[Rule]:
    rules = (r for r in load_rules("generator.audits").values() if r.format == format)
    return [r for r in rules if not r.editions or document.edition in r.editions]
