"""Inlines as runs, and pictures in line with the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

from docx.oxml.ns import qn

from generator.languages import is_rtl
from generator.model import (
    Code,
    Emphasis,
    Fact,
    Foreign,
    Inline,
    LineBreak,
    Link,
    PictureRef,
    Strong,
    Text,
)
from generator.writers.docx.desk import Desk
from generator.writers.docx.ooxml import Element, element, run, w
from generator.writers.docx.sheet import EMU_A_CM, emu

_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_NUMBER = re.compile(r"\b(?:0\d{2,4}|\+44)(?: \d{2,4}){1,3}\b|\b116 123\b|\bNHS 111\b")
_PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def runs(desk: Desk, inlines: Iterable[Inline], *properties: Element) -> list[Element]:
    """Return the runs of some inlines; ``properties`` go on each."""
    return [made for inline in inlines for made in _inline(desk, inline, properties)]


def _inline(desk: Desk, inline: Inline, properties: tuple[Element, ...]) -> list[Element]:
    copies = [_copy(each) for each in properties]
    match inline:
        case Text() | Fact():
            return [run(unbroken(inline.text), *copies)]
        case Strong():
            return runs(desk, inline.children, *copies, w("b"), w("bCs"))
        case Emphasis():
            return runs(desk, inline.children, *copies, w("i"), w("iCs"))
        case Code():
            return [run(inline.text, w("rStyle", val="CodeWords"), *copies)]
        case Foreign():
            return runs(desk, inline.children, *copies, *_in_language(inline.language))
        case LineBreak():
            return [w("r", w("br"))]
        case Link():
            return [_link(desk, inline)]
        case _:
            assert_never(inline)


def _in_language(tag: str) -> list[Element]:
    """Return the run properties of words in another language (ISO/IEC 29500-1 17.3.2.20)."""
    lang = w("lang", val=tag, eastAsia=tag, bidi=tag)
    return [w("rtl", val=1 if is_rtl(tag) else 0), lang]


def unbroken(words: str) -> str:
    """Keep the groups of a phone number on one line (UKAAF, rulebook CP-5)."""
    return _NUMBER.sub(lambda found: found[0].replace(" ", "\u00a0"), words)


def _copy(made: Element) -> Element:
    return w(made.tag.rsplit("}", 1)[1], **{k.rsplit("}", 1)[1]: v for k, v in made.items()})


def _link(desk: Desk, link: Link) -> Element:
    where = desk.link(link.target)
    made = w("hyperlink", *runs(desk, link.children, w("rStyle", val="Hyperlink")), history=1)
    for name, value in where.items():
        made.set(qn(name), value)
    return made


def drawing(desk: Desk, ref: PictureRef, width: float) -> Element | None:
    """Return a run that holds a picture in line, ``width`` centimetres across at most.

    A picture is never higher than it may be wide. None when there is no such picture.
    """
    found = desk.picture(ref.id)
    if found is None:
        return None
    bitmap, svg, aspect = found
    across, down = (width, width / aspect) if aspect >= 1 else (width * aspect, width)
    return placed(desk, (bitmap, svg), None if ref.decorative else ref.alt, across, down)


def placed(
    desk: Desk, media: tuple[str, str], alt: str | None, across: float, down: float
) -> Element:
    """Return a run that holds a bitmap and its drawing, so many centimetres across and down.

    ``alt`` is None for one that only decorates.
    """
    size = {"cx": str(emu(across)), "cy": str(emu(down))}
    number = desk.new_id()
    properties = element("wp:docPr", id=number, name=f"Picture {number}", descr=alt or "")
    if alt is None:
        del properties.attrib["descr"]
        flag = element("adec:decorative", val=1)
        properties.append(element("a:extLst", element("a:ext", flag, uri=_DECORATIVE_EXTENSION)))
    lock = element("a:graphicFrameLocks", noChangeAspect=1)
    inline = element(
        "wp:inline",
        element("wp:extent", **size),
        properties,
        element("wp:cNvGraphicFramePr", lock),
        _graphic(number, *media, size),
        distT=0,
        distB=0,
        distL=0,
        distR=0,
    )
    return w("r", w("drawing", inline))


def height_of(made: Element) -> float:
    """Return the height, in centimetres, of the picture that a run holds."""
    extent = next(made.iter(qn("wp:extent")))
    return int(extent.get("cy")) / EMU_A_CM


def _graphic(number: int, bitmap: str, svg: str, size: dict[str, str]) -> Element:
    blip = element("a:blip")
    blip.set(qn("r:embed"), bitmap)
    if svg:
        vector = element("asvg:svgBlip")
        vector.set(qn("r:embed"), svg)
        blip.append(element("a:extLst", element("a:ext", vector, uri=_SVG_EXTENSION)))
    frame = element("a:xfrm", element("a:off", x=0, y=0), element("a:ext", **size))
    shape = element("a:prstGeom", element("a:avLst"), prst="rect")
    picture = element(
        "pic:pic",
        element(
            "pic:nvPicPr",
            element("pic:cNvPr", id=number, name=f"Picture {number}"),
            element("pic:cNvPicPr"),
        ),
        element("pic:blipFill", blip, element("a:stretch", element("a:fillRect"))),
        element("pic:spPr", frame, shape),
    )
    return element("a:graphic", element("a:graphicData", picture, uri=_PICTURES))
