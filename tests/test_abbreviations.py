"""What an abbreviation stands for is said where the source says it, in each format that can."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.abbreviations import expansions, explained, parted
from generator.announcing import lines, read_tags
from generator.collection import HardWord
from generator.editions import prepare
from generator.model import Document, Web
from generator.rendering import audit, writers
from generator.views.pdf import read_pdf, text, walk
from tests.writers.stress import link, paragraph, stress_collection, stress_document

FULL = "care programme approach"
SAID = (
    paragraph("We use the care programme approach (CPA)."),
    paragraph("Ask for your CPA. A CPA meeting (CPA’s first) is for you, not for a CPAX."),
    paragraph("Read ", link("the CPA page", Web("https://example.org/cpa")), "."),
)


def _document() -> Document:
    base = stress_document()
    plain = replace(base, meta=replace(base.meta, picture=None), blocks=SAID)
    return prepare(plain, stress_collection())


def _bytes(format: str) -> bytes:
    return writers()[format].write(_document(), stress_collection())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the care programme approach (CPA).", {"CPA": FULL}),
        ("a CPA (care programme approach)", {"CPA": FULL}),
        ("a team for the treatment of pain (TTP)", {"TTP": "team for the treatment of pain"}),
        ("a care plan (CPA)", {}),
        ("see page (IV)", {}),
    ],
)
def test_an_abbreviation_is_explained_where_its_words_stand_beside_it(
    text: str, found: dict[str, str]
) -> None:
    assert explained([text]) == found


def test_another_form_of_a_hard_word_is_explained_by_its_letters() -> None:
    words = (HardWord(FULL, "A plan.", ("CPA", "CPAS")), HardWord("therapy", "A talk.", ("CBT",)))
    assert expansions(stress_document(), words) == {"CPA": FULL}


def test_the_words_beside_it_are_not_said_twice() -> None:
    pieces = list(parted("your care programme approach (CPA): a CPA, a CPA (x)", {"CPA": FULL}))
    assert [words for words, long in pieces if long] == ["CPA"]
    assert "".join(words for words, _ in pieces) == (
        "your care programme approach (CPA): a CPA, a CPA (x)"
    )


@pytest.mark.parametrize("format", ["html", "pdf", "epub", "docx", "txt", "brf", "ssml"])
def test_the_words_stay_those_of_the_source(format: str) -> None:
    words = {"HT007", "PD008", "EP008", "DX006", "TX001", "BR001", "AU001"}
    found = audit(_bytes(format), format, _document(), stress_collection())[1]
    assert [finding for finding in found if finding.code in words] == []


def test_the_web_page_says_it() -> None:
    page = _bytes("html").decode()
    assert page.count(f'<abbr title="{FULL}">CPA</abbr>') == 3
    assert "(CPA)" in page


def test_the_tags_of_a_pdf_say_it() -> None:
    tags = [tag for tag in walk(read_pdf(_bytes("pdf")).tree) if tag.expansion]
    assert [(tag.type, text(tag), tag.expansion) for tag in tags] == [("Span", "CPA", FULL)] * 3


def test_it_is_read_in_its_words() -> None:
    said = list(lines(read_tags(read_pdf(_bytes("pdf")))))
    assert "We use the care programme approach (CPA)." in said
    assert (
        f"Ask for your {FULL}. A {FULL} meeting (CPA’s first) is for you, not for a CPAX." in said
    )
    assert f"Read [link: the {FULL} page]." in said
