"""Each PDF audit sees a good file that was broken in that one way, and no other audit does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from tests.audits.specimen import audit, break_pdf, elements, good_pdf

Change = Callable[[Any], None]


def _named(pdf: Any, type: str) -> list[Any]:
    return [e for e in elements(pdf) if type == e.S]


def test_a_good_file_passes_every_audit() -> None:
    assert audit("pdf", good_pdf()) == []


def _unmark(pdf: Any) -> None:
    del pdf.Root.MarkInfo


def _draw_outside_the_tags(pdf: Any) -> None:
    page = pdf.pages[0]
    page.contents_add(b"0 0 10 10 re f", prepend=False)


def _untitle(pdf: Any) -> None:
    with pdf.open_metadata() as meta:
        del meta["dc:title"]


def _retitle(pdf: Any) -> None:
    with pdf.open_metadata() as meta:
        meta["dc:title"] = "Untitled"


def _hide_title(pdf: Any) -> None:
    del pdf.Root.ViewerPreferences


def _silence(pdf: Any) -> None:
    del pdf.Root.Lang


def _speak_french(pdf: Any) -> None:
    _named(pdf, "/P")[1].Lang = "fr"


def _drop_alt(pdf: Any) -> None:
    del _named(pdf, "/Figure")[0].Alt


def _change_alt(pdf: Any) -> None:
    _named(pdf, "/Figure")[0].Alt = "phone.svg"


def _take_out_fonts(pdf: Any) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def _swap_picture_and_words(pdf: Any) -> None:
    first = _named(pdf, "/Figure")[0].P
    first.K = pikepdf.Array(reversed(list(first.K)))


def _lose_words(pdf: Any) -> None:
    row = _named(pdf, "/TR")[-1]
    row.K = pikepdf.Array([row.K[0]])


def _unclaim(pdf: Any) -> None:
    with pdf.open_metadata() as meta:
        del meta["pdfuaid:part"]


def _skip_level(pdf: Any) -> None:
    _named(pdf, "/H2")[0].S = pikepdf.Name.H3


@pytest.mark.parametrize(
    ("change", "code", "line", "message"),
    [
        (_unmark, "PD001", 1, "the PDF does not say that it is tagged (MarkInfo)"),
        (_untitle, "PD002", 1, "the PDF has no title (dc:title)"),
        (_retitle, "PD002", 1, 'the PDF has the title "Untitled", not "Getting help"'),
        (_hide_title, "PD002", 1, "the PDF does not show its title (DisplayDocTitle)"),
        (_silence, "PD003", 1, 'the PDF has no language, not "en-GB"'),
        (_speak_french, "PD003", 1, 'a part has the language "fr", not "en-GB"'),
        (_unclaim, "PD010", 1, "the PDF claims no part of PDF/UA, not 1"),
    ],
)
def test_one_fault_is_one_finding(change: Change, code: str, line: int, message: str) -> None:
    assert audit("pdf", break_pdf(change)) == [(code, line, message)]


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (_skip_level, {"PD011", "PD025"}),
        (_draw_outside_the_tags, {"PD001"}),
        (_drop_alt, {"PD004", "PD006"}),
        (_change_alt, {"PD004", "PD006"}),
        (_take_out_fonts, {"PD005"}),
        (_swap_picture_and_words, {"PD006"}),
        (_lose_words, {"PD001", "PD008"}),
    ],
)
def test_a_fault_is_seen_by_the_audits_that_it_concerns(change: Change, codes: set[str]) -> None:
    assert {code for code, _, _ in audit("pdf", break_pdf(change))} == codes


def test_a_file_without_tags_is_seen() -> None:
    def untag(pdf: Any) -> None:
        del pdf.Root.StructTreeRoot

    assert audit("pdf", break_pdf(untag))[0] == ("PD001", 1, "the PDF has no tags")


def test_a_difference_says_the_words_on_both_sides() -> None:
    found = [m for code, _, m in audit("pdf", break_pdf(_lose_words)) if code == "PD008"]
    assert found == [
        'after "open Day Time Monday", the source says "9 to 5" and the file ends',
    ]


@pytest.mark.parametrize(
    ("style", "message"),
    [
        (".pair { display: block }", "a picture is not left of its words, on page 1"),
        (
            ".pair img { position: relative; left: 300px }",
            "a picture is not left of its words, on page 1",
        ),
        (".pair { display: block; break-inside: auto } .pair div { break-before: page }", "pages"),
        (".pair { align-items: flex-end }", "points apart, limit 30"),
    ],
)
def test_a_pair_that_is_not_side_by_side_is_seen_where_it_stands(style: str, message: str) -> None:
    found = audit("pdf", good_pdf(style))
    assert {code for code, _, _ in found} == {"PD007"}
    assert (found[0][1], message in found[0][2]) == (11, True)
