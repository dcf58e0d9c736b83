"""Each audit of Word files sees a good file that was broken in that one way."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any, cast

import pytest

from generator.model import (
    Allowance,
    Document,
    Edition,
    Link,
    Paragraph,
    Place,
    Section,
    Span,
    Text,
)
from generator.registry import load_rules
from generator.resources import starter_root
from generator.views.docx import read_docx
from generator.writers.docx import write
from tests.audits.specimen import ALTS, COLLECTION, DOCUMENT, PATH
from tests.writers.stress import FakeCatalogue, stress_collection, stress_document, stress_easy_read

TEXT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
CORE, HEADER, FOOTER = "docProps/core.xml", "word/header1.xml", "word/footer1.xml"
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


# The standard document has words in italics, because an author may write them, and the
# reference document sets the subtitle in a grey that has less than the target of Easy Read.
BY_CHOICE = {
    Edition.STANDARD: {'words are in italics: "words in italics with"'},
    Edition.EASY_READ: {
        '#4C6272 on #FFFFFF has a contrast of 6.4, limit 7: "The steps of your care"'
    },
}


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("document", [stress_document(), stress_easy_read()], ids=lambda d: d.stem)
def test_every_part_of_a_document_passes(document: Document, draft: bool) -> None:
    collection = stress_collection(draft=draft)
    view = read_docx(write(document, collection))
    rules = [r for r in load_rules("generator.audits").values() if r.format == "docx"]
    assert len(rules) == 24
    rules = [r for r in rules if not r.editions or document.edition in r.editions]
    found = [d.message for r in rules for d in r.run(view, document, collection)]
    assert set(found) <= BY_CHOICE[document.edition]


def _look(property: str) -> str:
    """Return the beginning of the first line of a pair, its letters with a property."""
    return f"{LINE}<w:rPr>{property}</w:rPr>"


def _line(property: str) -> str:
    """Return the beginning of the first line of a pair, its paragraph with a property."""
    return LINE.replace("</w:pPr>", f"{property}</w:pPr>")


EMPTY = "<w:p/><w:sectPr"
BOX = "<w:r><w:pict><x/></w:pict></w:r>"
LOCK = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat>'
CELL = "<w:tc><w:tcPr>"
PAGE = '<w:instrText xml:space="preserve"> PAGE '
LINE = '"EasyReadLine"/></w:pPr><w:r>'
HEAD = '<w:pStyle w:val="Header"/></w:pPr></w:p>'
SIZE = '<w:color w:val="212B32"/><w:sz w:val="'
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
        ("<w:keepNext/><w:framePr", '<w:keepNext w:val="0"/><w:framePr', TEXT, "DX019", "kept"),
        ("<w:framePr ", "<w:unknown ", TEXT, "DX007", "does not stand in a frame"),
        ('"EasyReadLine"/>', '"EasyReadLine"/><w:keepLines w:val="0"/>', TEXT, "DX019", "among"),
        ("<w:sectPr", f"<w:p>{BOX}</w:p><w:sectPr", TEXT, "DX008", "picture 3 is not in line"),
        (CELL, f'{CELL}<w:gridSpan w:val="2"/>', TEXT, "DX009", "table 1 has 1 merged cells"),
        (CELL, f"{CELL}<w:vMerge/>", TEXT, "DX009", "table 1 has 1 merged cells"),
        ("<w:compat>", LOCK, SETTINGS, "DX010", "is locked (documentProtection readOnly)"),
        (PAGE, f"{PAGE[:-5]}DATE ", FOOTER, "DX011", "does not hold the page number"),
        ('w:anchor="p', 'w:anchor="q', TEXT, "DX012", 'leads to "#q'),
        (">Back to how<", ">- Back to how<", TEXT, "DX013", "typed list mark"),
        (">Back to how<", ">o Back to how<", TEXT, "DX013", "typed list mark"),
        (">Back to how<", ">(a) Back to how<", TEXT, "DX013", "typed list mark"),
        ("<w:sectPr", f"<w:p/>{EMPTY}", TEXT, "DX016", "two empty paragraphs"),
        (">Back to how<", ">https://a.example<", TEXT, "DX014", 'a.example" is an address'),
        (">Back to how<", ">Here<", TEXT, "DX014", 'link text "Here" does not say'),
        (">Back to how<", "><", TEXT, "DX014", 'a link to "#p'),
        (LINE, _look('<w:color w:val="768692"/>'), TEXT, "DX015", "#768692 on #FFFFFF has a con"),
        (LINE, _look('<w:color w:val="4C6272"/>'), TEXT, "DX015", "a contrast of 6.4, limit 7"),
        (LINE, _look('<w:shd w:fill="003087"/>'), TEXT, "DX015", "#212B32 on #003087"),
        (">You can", ">You  can", TEXT, "DX016", "has two spaces or tabs in a row"),
        (LINE, f"{LINE}<w:tab/><w:tab/>", TEXT, "DX016", "has two spaces or tabs in a row"),
        (HEAD, f"{HEAD[:-6]}{BOX}</w:p>", HEADER, "DX017", "the file has a picture in the header"),
        (LINE, _line('<w:jc w:val="both"/>'), TEXT, "DX018", 'text is justified: "You can'),
        (LINE, _look("<w:i/>"), TEXT, "DX018", "words are in italics"),
        (LINE, _look('<w:u w:val="single"/>'), TEXT, "DX018", "that are no link are underlined"),
        (LINE, _look("<w:caps/>"), TEXT, "DX018", "words are in capitals"),
        ('Hyphenation w:val="0"', "Hyphenation", SETTINGS, "DX018", "(autoHyphenation)"),
        (LINE, _look('<w:sz w:val="27"/>'), TEXT, "DX020", "letters of 13.5 points, limit 14"),
        (f"{SIZE}32", f"{SIZE}20", STYLES, "DX020", "letters of 10 points, limit 14"),
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
    ("DX004", 'w:val="Heading3"'): ("DX023",),
    ("DX004", 'w:val="Heading1"'): ("DX023",),
    ("DX001", 'descr=""'): ("DX007",),
    ("DX001", ""): ("DX007",),
    ("DX001", 'descr="house.svg"'): ("DX007",),
    ("DX008", f"<w:p>{BOX}</w:p><w:sectPr"): ("DX001",),
    ("DX013", ">- Back to how<"): ("DX006",),
    ("DX013", ">o Back to how<"): ("DX006",),
    ("DX013", ">(a) Back to how<"): ("DX006",),
    ("DX014", ">Here<"): ("DX006",),
    ("DX014", ">https://a.example<"): ("DX006",),
    ("DX014", "><"): ("DX006", "DX016"),
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
    assert [f[:2] for f in _audit(data)] == [
        ("DX007", 11), ("DX007", 15), ("DX021", 11), ("DX021", 15),
    ]  # fmt: skip


def test_a_table_inside_a_table_is_seen() -> None:
    cell = '<w:p><w:pPr><w:pStyle w:val="TableText"/>'
    data = _broken((cell, f"{TABLE}{cell[5:]}"))
    assert {f[0] for f in _audit(data)} == {"DX002", "DX009"}


def test_the_header_row_of_a_table_has_the_ground_that_its_style_gives() -> None:
    fill = 'w:fill="E8EDEE"/></w:tcPr></w:tblStylePr>'
    data = _broken((fill, fill.replace("E8EDEE", "003087")), part=STYLES)
    assert [f[2] for f in _audit(data)] == [
        '#212B32 on #003087 has a contrast of 1.2, limit 4.5: "Day"'
    ]


def test_letters_whose_ground_is_not_known_are_left_out() -> None:
    marked = _look('<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')
    assert _audit(_broken((LINE, marked))) == []


def test_a_link_may_be_vague_where_the_author_lets_that_stand() -> None:
    allowed = Allowance("LK002", "the name of a page", 1, 1, Span(PATH))
    document = replace(_document(), allowances=(allowed,))
    view = read_docx(_broken((">Back to how<", ">Here<")))
    assert load_rules("generator.audits")["DX014"].run(view, document, PLACED) == []


def test_words_that_are_drawn_are_seen() -> None:
    art = '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath/></w:pict></w:r>'
    found = _audit(_broken(("<w:sectPr", f"<w:p>{art}</w:p><w:sectPr")))
    assert [f[2] for f in found if f[0] == "DX017"] == [
        "the file has WordArt: a watermark is not read out"
    ]
