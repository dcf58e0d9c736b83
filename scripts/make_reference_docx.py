"""Make templates/docx/reference.docx: the styles, numbering and settings of our Word files.

    python scripts/make_reference_docx.py

It starts from python-docx's template, takes out what is not needed, and writes styles of
our own: few, with plain names. Sizes are for 12.5 pt; the writer scales them. A line of
241 means "the sheet's own line spacing".
"""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import docx

TARGET = Path(__file__).resolve().parent.parent / "templates" / "docx" / "reference.docx"
NEW_YEAR = (1980, 1, 1, 0, 0, 0)
MAIN, DARK, TINT = "005EB8", "003087", "E8EDEE"
INK, GREY, RED = "212B32", "425563", "8A1538"
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FONTS = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorHAnsi"/>'


def border(colour: str, *, size: int = 24, sides: str = "left", space: int = 8) -> str:
    """Return paragraph borders."""
    parts = (
        f'<w:{side} w:val="single" w:sz="{size if side == "left" else 4}" w:space="{space}" w:color="{colour}"/>'
        for side in ("top", "left", "bottom", "right")
        if side in sides
    )
    return f"<w:pBdr>{''.join(parts)}</w:pBdr>"


def style(  # noqa: PLR0913 - the parts of a style
    id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    kind: str = "paragraph",
    based: str = "Normal",
    following: str = "",
    extra: str = "",
) -> str:
    """Return one style."""
    default = (
        ' w:default="1"'
        if id in {"Normal", "DefaultParagraphFont", "TableNormal", "NoList"}
        else ""
    )
    parts = [
        f'<w:name w:val="{name}"/>',
        f'<w:basedOn w:val="{based}"/>' if based and not default else "",
        f'<w:next w:val="{following}"/>' if following else "",
        extra or "<w:qFormat/>",
        f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "",
        f"<w:rPr>{run}</w:rPr>" if run else "",
    ]
    return f'<w:style w:type="{kind}"{default} w:styleId="{id}">{"".join(parts)}</w:style>'


def size(points: float) -> str:
    """Return a font size: half points for 12.5 pt body."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def space(before: int, after: int, line: int = 241) -> str:
    """Return space before and after in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def colour(value: str) -> str:
    """Return a colour of type."""
    return f'<w:color w:val="{value}"/>'


def fill(value: str) -> str:
    """Return a background."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{value}"/>'


FONT_TABLE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    f'<w:fonts {SPACE}><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)
BOLD = "<w:b/><w:bCs/>"
HIDDEN = '<w:uiPriority w:val="99"/>'


def heading(level: int, points: float, before: int, after: int, more: str = "") -> str:
    """Return a heading style: kept with what follows, at its outline level."""
    keep = "<w:keepNext/><w:keepLines/>"
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    return style(
        f"Heading{level}",
        f"heading {level}",
        keep + more + space(before, after, 264) + outline,
        BOLD + colour(DARK) + size(points),
        following="BodyText",
    )


def styles() -> str:
    """Return styles.xml."""
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="{MAIN}"/></w:pBdr>'
    box = '<w:ind w:left="170" w:right="170"/>'
    cover = "<w:keepNext/>"
    all_styles = [
        style("Normal", "Normal", space(0, 120), colour(INK) + size(12.5), based=""),
        style(
            "DefaultParagraphFont",
            "Default Paragraph Font",
            kind="character",
            based="",
            extra=HIDDEN,
        ),
        style("NoList", "No List", kind="numbering", based="", extra=HIDDEN),
        style("BodyText", "Body Text"),
        heading(1, 30, 0, 160),
        heading(2, 20, 440, 160, rule),
        heading(3, 15.5, 320, 100),
        heading(4, 13.5, 260, 80),
        heading(5, 12.5, 220, 80),
        heading(6, 12.5, 220, 80),
        style("Subtitle", "Subtitle", space(0, 320), colour(GREY) + size(16)),
        style(
            "CoverOrganisation",
            "Cover organisation",
            cover + space(600, 480),
            BOLD + colour(DARK) + size(14),
        ),
        style("CoverEdition", "Cover edition", cover + space(0, 200), BOLD + size(16)),
        style(
            "CoverStatus",
            "Cover status",
            border(RED, size=24, sides="top left bottom right", space=6) + space(240, 240) + box,
            BOLD + colour(RED) + size(13),
        ),
        style("CoverLine", "Cover line", space(0, 60)),
        style("CoverPicture", "Cover picture", space(480, 0, 240)),
        style(
            "ContentsTitle",
            "Contents title",
            "<w:keepNext/>" + space(0, 200),
            BOLD + colour(DARK) + size(20),
        ),
        style(
            "TOC1",
            "toc 1",
            '<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="AEB7BD"/></w:pBdr>'
            + space(60, 60),
            BOLD + colour(DARK),
            extra='<w:uiPriority w:val="39"/>',
        ),
        style(
            "TOC2",
            "toc 2",
            space(0, 40) + '<w:ind w:left="340"/>',
            colour(DARK),
            extra='<w:uiPriority w:val="39"/>',
        ),
        style(
            "ListBullet", "List Bullet", '<w:numPr><w:numId w:val="1"/></w:numPr>' + space(0, 60)
        ),
        style(
            "ListNumber", "List Number", '<w:numPr><w:numId w:val="2"/></w:numPr>' + space(0, 60)
        ),
        style("Term", "Term", "<w:keepNext/>" + space(80, 0), BOLD + colour(DARK)),
        style("Details", "Details", space(0, 80)),
        style("Quote", "Quote", border(MAIN) + space(0, 120) + box),
        style(
            "BoxText",
            "Box text",
            border(GREY, sides="top left bottom right") + fill("F0F4F5") + space(0, 0) + box,
        ),
        style(
            "BoxImportant",
            "Box important",
            border(MAIN, sides="top left bottom right") + fill("F0F4F5") + space(0, 0) + box,
        ),
        style(
            "BoxCrisis",
            "Box crisis",
            border(RED, sides="top left bottom right") + space(0, 0) + box,
        ),
        style("EasyReadPicture", "Easy Read picture", "<w:keepNext/>" + space(0, 0, 240)),
        style("EasyReadLine", "Easy Read line", "<w:keepLines/>" + space(0, 0)),
        style("Picture", "Picture", space(120, 60, 240)),
        style("Caption", "caption", "<w:keepLines/>" + space(160, 80), BOLD + colour(DARK)),
        style("TableText", "Table text", space(50, 50, 264)),
        style("TableHeading", "Table heading", space(50, 50, 264), BOLD + colour(DARK)),
        style("AfterTable", "After table", space(0, 0, 240), size(6)),
        style("CodeLines", "Code lines", border(GREY) + fill("F0F4F5") + space(0, 160) + box),
        style(
            "Moment",
            "Timeline moment",
            "<w:keepNext/>" + border("AEB7BD") + space(0, 0) + box,
            BOLD + colour(DARK),
        ),
        style("MomentDetails", "Timeline details", border("AEB7BD") + space(0, 0) + box),
        style(
            "MomentNow",
            "Timeline now",
            "<w:keepNext/>" + border(MAIN) + fill(TINT) + space(0, 0) + box,
            BOLD + colour(DARK),
        ),
        style(
            "MomentNowDetails",
            "Timeline now details",
            border(MAIN) + fill(TINT) + space(0, 0) + box,
        ),
        style("Header", "header", space(0, 0, 240), BOLD + colour(RED), extra=HIDDEN),
        style("Footer", "footer", space(0, 0, 240), extra=HIDDEN),
        style(
            "Hyperlink",
            "Hyperlink",
            run=f'{colour(DARK)}<w:u w:val="single"/>',
            kind="character",
            based="DefaultParagraphFont",
            extra=HIDDEN,
        ),
        style(
            "TermWords",
            "Term words",
            run=BOLD + colour(DARK),
            kind="character",
            based="DefaultParagraphFont",
        ),
        style(
            "Mark",
            "Mark",
            run=BOLD + colour("FFFFFF") + fill(DARK),
            kind="character",
            based="DefaultParagraphFont",
        ),
        style(
            "CodeWords",
            "Code words",
            run=fill("F0F4F5"),
            kind="character",
            based="DefaultParagraphFont",
        ),
    ]
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{FONTS}{size(12.5)}"
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    tables = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="table" w:styleId="DataTable"><w:name w:val="Data table"/><w:basedOn w:val="TableNormal"/>'
        "<w:qFormat/><w:tblPr><w:tblBorders>"
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="AEB7BD"/>'
            for side in ("top", "bottom", "insideH")
        )
        + '</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'<w:bottom w:val="single" w:sz="12" w:space="0" w:color="{DARK}"/></w:tcBorders>{fill(TINT)}</w:tcPr></w:tblStylePr></w:style>'
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f"<w:styles {SPACE}>{defaults}{''.join(all_styles)}{tables}</w:styles>"
    )


def numbering() -> str:
    """Return numbering.xml: 1 is bullets of three levels, 2 is numbers."""
    bullets = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{425 * (level + 1)}" w:hanging="425"/></w:pPr></w:lvl>'
        for level, sign in enumerate(("\u2022", "\u2013", "\u2022"))
    )
    numbers = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl>'
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:numbering {SPACE}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
    )


def settings() -> str:
    """Return settings.xml: no hyphenation, no protection, Word 2013 and later."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:settings {SPACE}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/>'
        "<w:compat>"
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def theme(given: str) -> str:
    """Put Arial and the organisation's colours in the theme."""
    given = re.sub(
        r'<a:latin typeface="[^"]*"( panose="[^"]*")?/>', '<a:latin typeface="Arial"/>', given
    )
    for name, value in (
        ("dk2", DARK),
        ("accent1", MAIN),
        ("accent2", GREY),
        ("accent3", MAIN),
        ("accent4", DARK),
        ("accent5", GREY),
        ("accent6", DARK),
        ("lt2", TINT),
        ("hlink", DARK),
        ("folHlink", DARK),
    ):
        pattern = rf"(<a:{name}>\s*<a:srgbClr val=\")[0-9A-F]{{6}}"
        given, count = re.subn(pattern, rf"\g<1>{value}", given)
        if count != 1:
            raise SystemExit(f"the theme has no colour {name}")
    return given.replace('name="Office Theme"', 'name="Easy Read"').replace(
        'name="Office"', 'name="Easy Read"'
    )


APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>easyread</Application></Properties>"
)


DROPPED = (
    "word/stylesWithEffects.xml",
    "customXml/",
    "docProps/thumbnail.jpeg",
    "word/webSettings.xml",
)


def main() -> None:
    """Write the file."""
    held = BytesIO()
    docx.Document().save(held)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    new = {
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": FONT_TABLE,
        "docProps/app.xml": APP,
    }
    with zipfile.ZipFile(held) as given, zipfile.ZipFile(TARGET, "w") as taken:
        for name in sorted(given.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            if name.startswith(DROPPED):
                continue
            text = given.read(name).decode()
            text = new.get(name, text)
            if name == "word/theme/theme1.xml":
                text = theme(text)
            taken.writestr(zipfile.ZipInfo(name, NEW_YEAR), without_dropped(text))


def without_dropped(text: str) -> str:
    """Take what names a dropped part out of a list of parts or relationships."""
    for part in (
        "stylesWithEffects.xml",
        'customXml/[^"]*',
        "docProps/thumbnail.jpeg",
        "webSettings.xml",
    ):
        text = re.sub(
            rf'<(?:Override|Relationship) [^>]*(?:PartName|Target)="[^"]*{part}"[^>]*/>', "", text
        )
    return text


if __name__ == "__main__":
    main()
