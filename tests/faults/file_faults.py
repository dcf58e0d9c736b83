"""Kinds of faults that a finished file can have: web pages, Word files, PDFs and e-books."""

from __future__ import annotations

from typing import Any

import pikepdf

from tests.faults.breaking import (
    BOOK,
    CORE,
    EASY,
    FOOTER,
    GUIDE,
    HEADER,
    IN_PAIRS,
    IN_TABLES,
    IN_USES,
    NAV,
    OPF,
    SETTINGS,
    SHEET,
    STYLES,
    WARD,
    WHOLE,
    docx,
    epub,
    html,
    pdf,
    redraw,
    tagged,
)

_HEADING = r'<h2 (id="(?!contents)[^>]*>[^<]*)</h2>'
_PAIR = r'(<div class="pair-picture">.*?</div>)\s*(<div class="pair-words">.*?</div>)'
_DATA = r'src="data:[^"]*"'
_OTHER = "data:image/svg+xml;base64,PHN2Zy8+"
# The contents and other links to headings, which have no address outside the page.
_LINK = r'href="#(?!main")[^"]*"'

HTML = (
    html("HT001", "no title", r"<title>[^<]*", "<title>", WHOLE),
    html("HT002", "no language", r' lang="en-GB"', "", WHOLE),
    html("HT002", "another language", r' lang="en-GB"', ' lang="de"', WHOLE),
    html("HT003", "no alternative text", r'(<img [^>]*?) alt="[^"]*"', r"\1", IN_PAIRS),
    html("HT003", "a file name for it", r' alt="[^"]*"', ' alt="scan-04.png"', IN_PAIRS),
    html("HT003", "an empty one", r' alt="[^"]*"', ' alt=""', IN_PAIRS),
    html("HT004", "a level skipped", _HEADING, r"<h4 \1</h4>"),
    html("HT004", "a second h1", _HEADING, r"<h1 \1</h1>"),
    html("HT005", "a script", r"</section>", r"<script>go()</script></section>"),
    html("HT005", "a script in an attribute", r"<p>", '<p onmouseover="go()">'),
    html("HT005", "a picture from elsewhere", r"<p>", '<p><img alt="" src="//e.example/a.gif">'),
    html("HT005", "a frame from elsewhere", r"</section>", '<iframe src="//e.example"></iframe>'),
    html("HT006", "a header cell without scope", r' scope="\w+"', ""),
    html("HT006", "a plain cell for a header", r"<th scope=\"\w+\">([^<]*)</th>", r"<td>\1</td>"),
    html("HT007", "a word dropped", r"<p>\w+ ", "<p>"),
    html("HT007", "a word doubled", r"<p>(\w+) ", r"<p>\1 \1 "),
    html("HT007", "a paragraph lost", r"<li><p>[^<]*</p>", "<li>"),
    html("HT008", "words before their picture", _PAIR, r"\2\1", IN_PAIRS),
    html("HT009", "an id twice", r"<p>", '<p id="main">'),
    html("HT010", "a link to nothing", _LINK, 'href="#nowhere"'),
    html("HT011", "no main part", r"<main(.*)</main>", r"<div\1</div>", WHOLE),
    html("HT011", "no link to skip", r'<a class="skip-link".*?</a>', "", WHOLE),
    html("HT012", "justified text", r"<p>", '<p style="text-align: justify">'),
    html("HT012", "small letters", r"<p>", '<p style="font-size: 9pt">'),
    html("HT012", "a box of fixed height", r"<p>", '<p style="height: 3em">'),
    html("HT013", "another drawing", _DATA, f'src="{_OTHER}"', IN_PAIRS),
    html("HT013", "another symbol", r'href="#art-[^"]*"', 'href="#art-other"', IN_USES),
    html("HT013", "a symbol drawn anew", r"(<symbol [^>]*>)", r"\1<path/>", IN_USES),
    html("HT014", "a heading made a paragraph", _HEADING, r"<p \1</p>"),
    html("HT014", "a heading of another level", _HEADING, r"<h3 \1</h3>"),
    html("HT012", "italics", r"<p>(\w+)", r"<p><em>\1</em>"),
)

_BODY = r'(<w:pStyle w:val="BodyText"/>)(</w:pPr><w:r>)(<w:t [^>]*>)'
_TIED = r"(<w:hyperlink [^>]*r:id=[^>]*><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t [^>]*>)[^<]*"
_PICTURE = r"<wp:inline (.*?)</wp:inline>"
_EXTENT = r'<wp:extent cx="\d+" cy="\d+"'
_DRAWN = "<w:r><w:pict><x/></w:pict></w:r>"
_LOCK = '<w:documentProtection w:edit="forms" w:enforcement="1"/><w:compat>'


def _look(property: str) -> str:
    return rf"\1\2<w:rPr>{property}</w:rPr>\3"


DOCX = (
    docx("DX001", "no alternative text", r' descr="[^"]*"', "", IN_PAIRS),
    docx("DX001", "a file name for it", r' descr="[^"]*"', ' descr="a.png"', IN_PAIRS),
    docx("DX002", "no header row", r"<w:tblHeader/>", "", IN_TABLES),
    docx("DX003", "no language", r'(<w:lang) w:val="en-GB"', r"\1", WHOLE, STYLES),
    docx("DX003", "another language", r'(<w:lang) w:val="en-GB"', r'\1 w:val="de"', WHOLE, STYLES),
    docx("DX004", "a level skipped", r'w:val="Heading2"', 'w:val="Heading4"'),
    docx("DX004", "a second title", r'w:val="Heading2"', 'w:val="Heading1"'),
    docx("DX005", "no title", r"<dc:title>[^<]*", "<dc:title>", WHOLE, CORE),
    docx("DX006", "a word dropped", _BODY + r"\w+ ", r"\1\2\3"),
    docx("DX006", "a cell emptied", r'("TableText"/></w:pPr><w:r><w:t [^>]*>)[^<]*', r"\1"),
    docx("DX007", "a picture not beside its words", r"<w:framePr [^>]*>", "", IN_PAIRS),
    docx("DX008", "a picture that floats", _PICTURE, r"<wp:anchor \1</wp:anchor>", IN_PAIRS),
    docx("DX009", "merged cells", r"<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>'),
    docx("DX009", "cells merged downwards", r"<w:tcPr>", "<w:tcPr><w:vMerge/>"),
    docx("DX010", "a lock", r"<w:compat>", _LOCK, WHOLE, SETTINGS),
    docx("DX011", "no page number", r"> PAGE ", "> DATE ", WHOLE, FOOTER),
    docx("DX012", "a link to nothing", r'w:anchor="[^"]*"', 'w:anchor="nowhere"'),
    docx("DX013", "a typed list", _BODY, r"\1\2\3- "),
    docx("DX013", "a typed bullet", _BODY, r"\1\2\3• "),
    docx("DX014", "click here", _TIED, r"\1click here"),
    docx("DX015", "pale letters", _BODY, _look('<w:color w:val="A0A0A0"/>')),
    docx("DX015", "letters on a dark ground", _BODY, _look('<w:shd w:fill="102030"/>')),
    docx("DX016", "empty paragraphs", r"<w:p><w:pPr><w:pStyle w:val=\"Body", r"<w:p/><w:p/>\g<0>"),
    docx("DX016", "spaces for a gap", _BODY + r"(\w+) ", r"\1\2\3\4    "),
    docx("DX017", "a watermark", r"</w:p>", f"{_DRAWN}</w:p>", WHOLE, HEADER),
    docx("DX018", "justified text", _BODY, r'\1<w:jc w:val="both"/>\2\3'),
    docx("DX018", "italics", _BODY, _look("<w:i/>")),
    docx("DX018", "words underlined", _BODY, _look('<w:u w:val="single"/>')),
    docx("DX018", "capitals", _BODY, _look("<w:caps/>")),
    docx(
        "DX019",
        "a picture not kept with its words",
        r"<w:keepNext/>(?=<w:fr)",
        r'<w:keepNext w:val="0"/>',
        IN_PAIRS,
    ),
    docx("DX020", "small letters", _BODY, _look('<w:sz w:val="20"/>')),
    docx(
        "DX021", "another picture", r'<a:blip r:embed="[^"]*"', r'<a:blip r:embed="rId1"', IN_PAIRS
    ),
    docx(
        "DX021", "a stretched picture", r'(<wp:extent cx="\d+" cy=")\d+', r"\g<1>900000", IN_PAIRS
    ),
    docx("DX023", "a heading made a paragraph", r'w:val="Heading2"', 'w:val="BodyText"'),
    docx("DX022", "a small picture", _EXTENT, '<wp:extent cx="700000" cy="700000"', IN_PAIRS),
)

IN_PAGES = ((GUIDE, 1), (WARD, 1), (EASY, 2))
IN_LINES = ((GUIDE, 5), (GUIDE, 12), (WARD, 9))


def _without(key: str) -> Any:
    def change(held: Any, _place: int) -> None:
        del held.Root[key]

    return change


def _without_meta(key: str) -> Any:
    def change(held: Any, place: int) -> None:
        with held.open_metadata() as meta:
            del meta[key]

    return change


def _rename(held: Any, tag: str, new: str, place: int) -> None:
    tagged(held, tag, place).S = pikepdf.Name(new)


def _other_alt(held: Any, place: int) -> None:
    tagged(held, "/Figure", place).Alt = "scan-04.png"


def _draw_untagged(held: Any, place: int) -> None:
    held.pages[place].contents_add(b"9 9 90 90 re f", prepend=False)


def _turn_pair(held: Any, place: int) -> None:
    around = tagged(held, "/Figure", place).P.P
    around.K = pikepdf.Array(reversed(list(around.K)))


def _lose(held: Any, place: int) -> None:
    lost = tagged(held, "/P", place)
    around = lost.P
    around.K = pikepdf.Array([k for k in around.K if k != lost])


def _unembed(held: Any, place: int) -> None:
    for font in held.pages[place].Resources.Font.values():
        described = font.DescendantFonts[0].FontDescriptor
        for key in ("/FontFile2", "/FontFile3"):
            if key in described:
                del described[key]


def _slant(held: Any, place: int) -> None:
    for font in held.pages[place].Resources.Font.values():
        font.BaseFont = pikepdf.Name("/ABCDEF+Arial-Italic")
        font.DescendantFonts[0].BaseFont = font.BaseFont


def _shrink_letters(held: Any, place: int) -> None:
    redraw(held, place, "Tf", lambda operands: [operands[0], float(operands[1]) * 0.4])


def _pale(held: Any, place: int) -> None:
    redraw(held, place, "rg", lambda _: [0.8, 0.8, 0.8])


def _start(held: Any, place: int) -> None:
    held.pages[place].obj.AA = pikepdf.Dictionary()


def _script(held: Any, place: int) -> None:
    held.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="go()")


def _attach(held: Any, place: int) -> None:
    held.attachments["more.docx"] = b"more"


def _crop(held: Any, place: int) -> None:
    held.pages[place].MediaBox = pikepdf.Array([0, 0, 300, 420])


PDF = (
    pdf("PD001", "not marked as tagged", _without("/MarkInfo")),
    pdf("PD001", "no tags", _without("/StructTreeRoot")),
    pdf("PD001", "drawn outside the tags", _draw_untagged, IN_PAGES),
    pdf("PD002", "no title", _without_meta("dc:title")),
    pdf("PD002", "a title that is not shown", _without("/ViewerPreferences")),
    pdf("PD003", "no language", _without("/Lang")),
    pdf(
        "PD004",
        "no alternative text",
        lambda h, n: tagged(h, "/Figure", n).__delitem__("/Alt"),
        IN_PAIRS,
    ),
    pdf("PD004", "a file name for it", _other_alt, IN_PAIRS),
    pdf("PD005", "a font that is not inside", _unembed, IN_PAGES),
    pdf("PD006", "words before their picture", _turn_pair, IN_PAIRS),
    pdf("PD008", "a paragraph lost", _lose, IN_LINES),
    pdf("PD009", "small letters", _shrink_letters, IN_PAGES),
    pdf("PD010", "no claim to be PDF/UA", _without_meta("pdfuaid:part")),
    pdf("PD011", "a level skipped", lambda h, n: _rename(h, "/H2", "/H4", n)),
    pdf("PD013", "letters in italics", _slant, IN_PAGES),
    pdf("PD015", "a page that is too small", _crop, IN_PAGES),
    pdf("PD018", "a table for layout", lambda h, n: _rename(h, "/P", "/Table", n), IN_PAIRS),
    pdf("PD019", "pale letters", _pale, IN_PAGES),
    pdf("PD025", "a heading made a paragraph", lambda h, n: _rename(h, "/H2", "/P", n)),
    pdf("PD024", "a script", _script),
    pdf("PD024", "an action that starts by itself", _start, IN_PAGES),
    pdf("PD024", "a file inside", _attach),
)

_BOOK_LINK = r'href="chapter-[^"]*"'
_BOOK_PAIR = r'(<div class="pair-picture">.*?</div>)\s*(<div class="pair-words">.*?</div>)'
_ENTRY = r'<li><a href="chapter-[^"]*">[^<]*</a>\s*</li>'
_PAGE = r'<li><a href="[^"]*#page-\d+">\d+</a></li>'
IN_BOOKS = ((GUIDE, 0), (WARD, 0), (EASY, 1))

EPUB = (
    epub("EP002", "no title", r"<dc:title>[^<]*", "<dc:title>", WHOLE, OPF),
    epub("EP002", "a chapter without title", r"<title>[^<]*", "<title>"),
    epub("EP003", "another language", r"<dc:language>[^<]*", "<dc:language>de", WHOLE, OPF),
    epub("EP003", "a chapter without language", r' lang="en-GB"', ""),
    epub("EP004", "no word on what may harm", "schema:accessibilityHazard", "x:y", WHOLE, OPF),
    epub("EP004", "no date of change", "dcterms:modified", "dcterms:created", WHOLE, OPF),
    epub("EP005", "a claim of a standard", '"schema:\\w+', '"dcterms:conformsTo', IN_BOOKS, OPF),
    epub("EP006", "a level skipped", r"<h2 ([^>]*)>(.*?)</h2>", r"<h4 \1>\2</h4>"),
    epub("EP007", "a heading made a paragraph", r"<h2 ([^>]*)>(.*?)</h2>", r"<p \1>\2</p>"),
    epub("EP008", "a word dropped", r"<p>\w+ ", "<p>"),
    epub("EP008", "a word doubled", r"<p>(\w+) ", r"<p>\1 \1 "),
    epub("EP008", "a chapter out of order", r'(<itemref idref="f-ch\S*/>)\s*(<itemref[^>]*/>)', r"\2\1", ((GUIDE, 0), (GUIDE, 1), (EASY, 1)), OPF),
    epub("EP009", "words before their picture", _BOOK_PAIR, r"\2\1", IN_PAIRS),
    epub("EP010", "words before their picture", r"(\.pair[a-z-]*) {", r"\1 { float: right;", IN_USES, SHEET),
    epub("EP011", "no alternative text", r'(<img [^>]*?) alt="[^"]*"', r"\1", IN_PAIRS),
    epub("EP011", "a file name for it", r' alt="[^"]*"', ' alt="scan.png"', IN_PAIRS),
    epub("EP012", "another picture", r'src="[^"]*"', 'src="style.css"', IN_PAIRS),
    epub("EP013", "a header cell without scope", r' scope="\w+"', "", IN_TABLES),
    epub("EP014", "a link to nothing", r'href="#|href="tel|href="http', 'href="x.html#', IN_BOOKS, BOOK),
    epub("EP015", "a script", r"</section>", "<script>go()</script></section>"),
    epub("EP015", "a picture from elsewhere", r"<p>", '<p><img alt="" src="//e.example/a.gif"/>'),
    epub("EP016", "a chapter that is passed over", '<itemref idref="f-ch[^>]*/>', "", IN_BOOKS, OPF),
    epub("EP017", "a heading that is not in the contents", _ENTRY, "", IN_BOOKS, NAV),
    epub("EP017", "an entry that leads elsewhere", _BOOK_LINK, 'href="title.xhtml#x"', IN_BOOKS, NAV),
    epub("EP018", "no landmark of the text", 'epub:type="bodymatter" ', "", WHOLE, NAV),
    epub("EP019", "a page that is not listed", _PAGE, "", IN_BOOKS, NAV),
    epub("EP020", "an id twice", r"<p>", '<p id="x"></p><p id="x">'),
    epub("EP021", "letters of a fixed size", r"font-size: [\d.]+em", "font-size: 11px", IN_BOOKS, SHEET),
    epub("EP021", "justified text", r"text-align: left", "text-align: justify", IN_BOOKS, SHEET),
    epub("EP022", "words that vanish in the dark", r"font-weight: bold", "color: #222", IN_BOOKS, SHEET),
)  # fmt: skip

FILE_FAULTS = (*HTML, *DOCX, *PDF, *EPUB)
