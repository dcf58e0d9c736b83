"""What is read of a Word file, and what is refused."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from generator.views import docx_package
from generator.views.docx import DocxView, flow, places, read_docx, texts
from generator.views.words import UnreadableOutputError

SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in docx_package.SPACES.items())
STYLES = f"""<w:styles {SPACES}>
<w:style w:type="paragraph" w:styleId="One"><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr>
</w:style><w:style w:type="paragraph" w:styleId="Two"><w:basedOn w:val="One"/>
<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:keepLines/></w:pPr></w:style>
</w:styles>"""
OVER = {"word/document.xml": "<a>" + " " * 40 + "</a>"}


def _zip(parts: dict[str, str]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def _read(body: str, **parts: str) -> DocxView:
    text = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"
    more = {f"word/{name}.xml": data for name, data in parts.items()}
    return read_docx(_zip({"word/document.xml": text, "word/styles.xml": STYLES, **more}))


def _styled(style: str, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>'


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<w:r><w:t>un</w:t></w:r><w:r><w:t>der</w:t></w:r>", ["under"]),
        ("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>3</w:t></w:r>", ["one two 3"]),
        ("<w:r><w:t>x</w:t><w:noBreakHyphen/><w:t>ray</w:t></w:r>", ["x-ray"]),
        ("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>", ["link"]),
        ("<w:ins><w:r><w:t>new</w:t></w:r></w:ins>", ["new"]),
        ("<w:del><w:r><w:delText>old</w:delText></w:r></w:del>", []),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", []),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>", []),
        ("<w:txbxContent><w:p><w:r><w:t>no</w:t></w:r></w:p></w:txbxContent>", []),
    ],
)
def test_words_are_joined_as_a_reader_hears_them(inside: str, words: list[str]) -> None:
    assert texts(_read(f"<w:p>{inside}</w:p>")) == words


def test_the_contents_are_not_in_the_flow() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    inside = f"<w:sdtContent>{_styled('One')}</w:sdtContent>"
    view = _read(f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr>{inside}</w:sdt>{_styled('Two')}")
    assert (view.headings, texts(view), places(view)) == (((2, "a"),), ["a"], [1])


def test_a_style_says_what_those_it_is_based_on_say() -> None:
    two, round_, plain = _read(_styled("Two") + _styled("Round") + _styled("")).paragraphs
    assert (two.level, two.keep_next, two.keep_lines) == (2, True, False)
    assert (round_.level, round_.keep_next) == (0, False)
    assert plain.keep_lines


def test_what_a_paragraph_says_itself_counts_before_its_style() -> None:
    own = '<w:keepNext w:val="false"/><w:outlineLvl w:val="9"/>'
    (paragraph,) = _read(_styled("One", own)).paragraphs
    assert (paragraph.level, paragraph.keep_next) == (0, False)


def test_a_picture_stands_between_the_words_round_it() -> None:
    drawn = '<w:drawing><wp:inline><wp:extent cx="5" cy="x"/><wp:docPr descr="Cat"/></wp:inline>'
    view = _read(f"<w:p><w:r><w:t>a</w:t>{drawn}</w:drawing><w:t>b</w:t></w:r></w:p>")
    assert flow(view) == [("words", "a"), ("picture", "Cat"), ("words", "b")]
    assert view.pictures[0].size == (5, 0)


@pytest.mark.parametrize(
    ("settings", "protection"),
    [
        ('<w:documentProtection w:edit="forms" w:enforcement="1"/>', "documentProtection forms"),
        ('<w:documentProtection w:edit="forms" w:enforcement="0"/>', ""),
        ("<w:writeProtection/>", "writeProtection"),
    ],
)
def test_a_lock_is_named(settings: str, protection: str) -> None:
    root = f"<w:settings {SPACES}>{settings}</w:settings>"
    assert _read("", settings=root).protection == protection


def test_a_locked_part_is_named() -> None:
    lock = '<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr></w:sdt>'
    assert _read(lock).protection == "lock sdtContentLocked"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"words",
        b"PK\x03\x04",
        _zip({}),
        _zip({"word/document.xml": ""}),
        _zip({"word/document.xml": "<a>"}),
        _zip({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        _zip({"word/document.xml": "<a>" * 5000}),
    ],
)
def test_bytes_that_are_no_word_file_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableOutputError):
        read_docx(data)


@pytest.mark.parametrize("limit", ["_MOST_BYTES", "_MOST_PARTS"])
def test_a_file_over_the_limits_is_refused(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_docx(_zip(OVER)).title == ""
    monkeypatch.setattr(docx_package, limit, 0)
    with pytest.raises(UnreadableOutputError):
        read_docx(_zip(OVER))
