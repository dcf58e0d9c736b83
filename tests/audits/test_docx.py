"""Each audit of Word files sees a good file that was broken in that one way."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any, cast

import pytest

from generator.model import Document, Link, Paragraph, Place, Section, Span, Text
from generator.registry import load_rules
from generator.resources import starter_root
from generator.views.docx import read_docx
from generator.writers.docx import write
from tests.audits.specimen import ALTS, COLLECTION, DOCUMENT, PATH
from tests.writers.stress import FakeCatalogue, stress_collection, stress_document, stress_easy_read

TEXT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
CORE, FOOTER = "docProps/core.xml", "word/footer1.xml"
PLACED = replace(COLLECTION, catalogue=cast("Any", FakeCatalogue()), roots=(starter_root(),))


def _document() -> Document:
    """Return the small Easy Read document with a link to its heading."""
    words = (Text("Back to how", Span(PATH)),)
    back = Paragraph((Link(words, Place("", "how", "#how"), Span(PATH)),), Span(PATH))
    (part,) = DOCUMENT.blocks
    assert isinstance(part, Section)
    return replace(DOCUMENT, blocks=(replace(part, blocks=(*part.blocks, back)),))


@cache
def _good() -> bytes:
    return write(_document(), PLACED)


def _broken(*changes: tuple[str, str], part: str = TEXT) -> bytes:
    """Return the good file with the first of each old text replaced in one of its parts."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(_good())) as given, zipfile.ZipFile(made, "w") as taken:
        for name in given.namelist():
            data = given.read(name)
            for old, new in changes if name == part else ():
                assert old.encode() in data, f"{old} is not in {name}"
                data = data.replace(old.encode(), new.encode(), 1)
            taken.writestr(name, data)
    return made.getvalue()


def _audit(data: bytes) -> list[tuple[str, int, str]]:
    rules = [r for r in load_rules("generator.audits").values() if r.format == "docx"]
    found = (d for r in rules for d in r.run(read_docx(data), _document(), PLACED))
    return [(d.code, d.span.line, d.message) for d in found]


def test_a_good_file_passes_every_audit() -> None:
    assert _audit(_good()) == []


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("document", [stress_document(), stress_easy_read()], ids=lambda d: d.stem)
def test_every_part_of_a_document_passes(document: Document, draft: bool) -> None:
    collection = stress_collection(draft=draft)
    view = read_docx(write(document, collection))
    rules = [r for r in load_rules("generator.audits").values() if r.format == "docx"]
    assert len(rules) == 13
    assert [d for r in rules for d in r.run(view, document, collection)] == []


EMPTY = "<w:p/><w:sectPr"
BOX = "<w:r><w:pict><x/></w:pict></w:r>"
LOCK = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat>'
CELL = "<w:tc><w:tcPr>"
PAGE = '<w:instrText xml:space="preserve"> PAGE '
TABLE = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>"


@pytest.mark.parametrize(
    ("old", "new", "part", "code", "message"),
    [
        (f'descr="{ALTS[0]}"', 'descr=""', TEXT, "DX001", "picture 1 has no alternative text"),
        (f'descr="{ALTS[0]}"', "", TEXT, "DX001", "picture 1 has no alternative text"),
        (f'descr="{ALTS[1]}"', 'descr="house.svg"', TEXT, "DX001", "no picture has the alt"),
        ("<w:tblHeader/>", "", TEXT, "DX002", "table 1 has no header row"),
        ("<w:tblHeader/>", '<w:tblHeader w:val="0"/>', TEXT, "DX002", "table 1 has no header"),
        ('<w:lang w:val="en-GB"', "<w:lang", STYLES, "DX003", 'has no language, not "en-GB"'),
        ('<w:lang w:val="en-GB"', '<w:lang w:val="fr"', STYLES, "DX003", 'language "fr"'),
        ('w:val="Heading2"', 'w:val="Heading3"', TEXT, "DX004", "has level 3 after level 1"),
        ('w:val="Heading2"', 'w:val="Heading1"', TEXT, "DX004", "2 headings of level 1"),
        ("<dc:title>Getting help", "<dc:title>", CORE, "DX005", 'has the title ""'),
        (">Monday<", ">Friday<", TEXT, "DX006", 'the source says "Monday 9 to 5'),
        (">Getting help<", ">Gettinghelp<", TEXT, "DX006", 'says "Gettinghelp'),
        ("<w:keepNext/><w:framePr", '<w:keepNext w:val="0"/><w:framePr', TEXT, "DX007", "kept"),
        ("<w:framePr ", "<w:unknown ", TEXT, "DX007", "does not stand in a frame"),
        ('"EasyReadLine"/>', '"EasyReadLine"/><w:keepLines w:val="0"/>', TEXT, "DX007", "among"),
        ("<w:sectPr", f"<w:p>{BOX}</w:p><w:sectPr", TEXT, "DX008", "picture 3 is not in line"),
        (CELL, f'{CELL}<w:gridSpan w:val="2"/>', TEXT, "DX009", "table 1 has 1 merged cells"),
        (CELL, f"{CELL}<w:vMerge/>", TEXT, "DX009", "table 1 has 1 merged cells"),
        ("<w:compat>", LOCK, SETTINGS, "DX010", "is locked (documentProtection readOnly)"),
        (PAGE, f"{PAGE[:-5]}DATE ", FOOTER, "DX011", "does not hold the page number"),
        ('w:anchor="p', 'w:anchor="q', TEXT, "DX012", 'leads to "#q'),
        (">Back to how<", ">- Back to how<", TEXT, "DX013", "typed list mark"),
        ("<w:sectPr", f"<w:p/>{EMPTY}", TEXT, "DX013", "two empty paragraphs"),
    ],
)
def test_one_fault_is_seen_with_its_code(
    old: str, new: str, part: str, code: str, message: str
) -> None:
    found = _audit(_broken((old, new), part=part))
    assert any(f[0] == code and message in f[2] for f in found), found
    assert {f[0] for f in found} <= {code, *_SIDE_EFFECTS.get((code, new), ())}


# A picture that says nothing or something else is no longer found in its place, and words
# that are not the source's are not the pair's own.
_SIDE_EFFECTS = {
    ("DX001", 'descr=""'): ("DX007",),
    ("DX001", ""): ("DX007",),
    ("DX001", 'descr="house.svg"'): ("DX007",),
    ("DX008", f"<w:p>{BOX}</w:p><w:sectPr"): ("DX001",),
    ("DX013", ">- Back to how<"): ("DX006",),
}


def test_a_picture_that_floats_is_seen() -> None:
    data = _broken(("<wp:inline ", "<wp:anchor "), ("</wp:inline>", "</wp:anchor>"))
    assert [f[0] for f in _audit(data)] == ["DX008"]


def test_a_text_box_is_seen_and_its_words_are_not_said() -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>"
    data = _broken(("<w:sectPr", f"<w:p>{box}</w:pict></w:r></w:p><w:sectPr"))
    assert {f[0] for f in _audit(data)} == {"DX001", "DX008"}


def test_pairs_that_changed_places_are_seen_at_their_pictures() -> None:
    one, other = (f'descr="{alt}"' for alt in ALTS)
    data = _broken((one, 'descr="*"'), (other, one), ('descr="*"', other))
    assert [f[:2] for f in _audit(data)] == [("DX007", 11), ("DX007", 15)]


def test_a_table_inside_a_table_is_seen() -> None:
    cell = '<w:p><w:pPr><w:pStyle w:val="TableText"/>'
    data = _broken((cell, f"{TABLE}{cell[5:]}"))
    assert {f[0] for f in _audit(data)} == {"DX002", "DX009"}
