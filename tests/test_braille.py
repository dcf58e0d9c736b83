"""Braille: cells against expectations made by hand from the UEB rulebook, lines and pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.braille import liblouis
from generator.braille.liblouis import Grade, cells_of, lacks
from generator.braille.pages import Line, Sheet, centred, filled, paginated
from generator.braille.words import spoken
from generator.collection import Braille
from generator.editions import prepare
from generator.model import Document, Figure, Foreign, PictureRef, Strong
from generator.rendering import audit, writers
from generator.views.brf import listed, read_brf, texts
from tests.project_files import small_project
from tests.test_cli import easyread
from tests.writers.stress import (
    SPAN,
    bullets,
    pair,
    paragraph,
    section,
    stress_collection,
    stress_document,
    stress_easy_read,
)

SHEET = Sheet()


# Cells. The dots stand beside each: braille ASCII is what a file holds.


@pytest.mark.parametrize(
    ("words", "cells"),
    [
        ("10:30", "#aj3#cj"),  # ⠼⠁⠚⠒⠼⠉⠚ a colon ends a number (UEB 6.3)
        ("9am", "#i;am"),  # ⠼⠊⠰⠁⠍ a to j after a number need the letter sign (UEB 5.2)
        ("5:30pm", "#e3#cjpm"),  # ⠼⠑⠒⠼⠉⠚⠏⠍ p needs none
        ("01632 960 101", '#jafcb"ifj"aja'),  # ⠐ is the space within a number (UEB 6.6)
        ("01632\u00a0960\u00a0101", '#jafcb"ifj"aja'),
        ("0116 225 6000 or 116 123", '#jaaf"bbe"fjjj or #aaf"abc'),
        ("Phone 999 24 hours a day.", ',ph"o #iii #bd h\\rs a "d4'),  # ⠼⠊⠊⠊ ⠼⠃⠙ two numbers
        ("LE5 2AB", ",,le#e #b,,ab"),  # ⠠⠠⠇⠑⠼⠑ ⠼⠃⠠⠠⠁⠃
        ("Email contact@example.org.", ",email 3tact@aexample4org4"),  # ⠒⠞⠁⠉⠞ (UEB 10.12.3)
        ("www.mind.org.uk/information", "www4m9d4org4uk_/9=ma;n"),  # ⠸⠌ the slash
        ("6 November 2026", "#f ,novemb] #bjbf"),  # ⠼⠋ ⠠⠝⠕⠧⠑⠍⠃⠻ ⠼⠃⠚⠃⠋
        ("£75.50", "@l#ge4ej"),  # ⠈⠇⠼⠛⠑⠲⠑⠚
        ("NHS", ",,nhs"),  # ⠠⠠ a word of capitals (UEB 8.4)
        ("You can phone us.", ',y c ph"o u4'),  # ⠠⠽ ⠉ ⠏⠓⠐⠕ ⠥⠲
        ("1. First", "#a4 ,f/"),  # ⠼⠁⠲ ⠠⠋⠌
        ("\u2022 Tea", "_4 ,tea"),  # ⠸⠲ the bullet (UEB 3.5)
    ],
)
def test_contracted_braille(words: str, cells: str) -> None:
    assert cells_of(words, "en-GB", Grade.CONTRACTED).lower() == cells


def test_uncontracted_braille_has_every_letter() -> None:
    assert cells_of("You can phone us.", "en", Grade.UNCONTRACTED).lower() == ",you can phone us4"


def test_a_sign_that_braille_does_not_know_is_named() -> None:
    made = cells_of("Tea \U0001f375 now", "en", Grade.UNCONTRACTED)
    assert made == cells_of("Tea (teacup without handle) now", "en", Grade.UNCONTRACTED)


# Lines and pages


def test_lines_are_filled_and_begin_where_they_should() -> None:
    made = filled(" ".join(["abcdefg"] * 12), SHEET, 2, 0)
    assert made[0] == "  abcdefg abcdefg abcdefg abcdefg"
    assert made[1].startswith("abcdefg")
    assert all(len(line) <= 40 for line in made)


def test_a_word_that_is_longer_than_a_line_is_continued_with_its_sign() -> None:
    made = filled("x" * 95, SHEET, 2, 0)
    assert [len(line) for line in made] == [40, 38, 21]
    assert made[0].endswith('"')
    assert "".join(line.strip().rstrip('"') for line in made) == "x" * 95


def test_an_address_is_continued_after_a_slash_and_never_within_a_sign() -> None:
    address = cells_of(
        "https://www.england.nhs.uk/long-read/accessible-information", "en", Grade.CONTRACTED
    )
    first, second = filled(address, SHEET, 0, 0)
    assert first.lower() == 'https3_/_/www45gl&4nhs4uk_/l;g-r1d_/"'
    assert second.lower() == "a3essible-9=ma;n"
    assert filled("x" * 38 + ",b" * 9, SHEET, 0, 0)[0] == "x" * 38 + '"'


def test_a_heading_stands_in_the_middle_with_room_on_both_sides() -> None:
    for line in centred("word " * 16, SHEET):
        assert line.startswith("   ")
        assert len(line) <= 37


def test_a_heading_is_never_the_last_of_a_page() -> None:
    lines = [Line("text")] * 22 + [Line(""), Line("HEAD", keep=True), Line("", keep=True)]
    first, second = paginated([*lines, Line("more")], SHEET)
    assert len(first) == 22
    assert second[0].cells == "HEAD"


def test_a_page_of_headings_only_is_still_divided() -> None:
    pages = paginated([Line("HEAD", keep=True)] * 60, SHEET)
    assert sum(map(len, pages)) == 60


# Files


def _made(document: Document, **braille: Any) -> str:
    shared = stress_collection()
    shared = replace(shared, settings=replace(shared.settings, braille=Braille(**braille)))
    return writers()["brf"].write(prepare(document, shared), shared).decode()


@pytest.mark.parametrize("document", [stress_document(), stress_easy_read()])
@pytest.mark.parametrize("size", [{}, {"grade": 1}, {"cells": 28, "lines": 20}])
def test_every_page_fits_the_paper(document: Document, size: dict[str, int]) -> None:
    pages = read_brf(_made(document, **size).encode()).pages
    sheet = Braille(**size)
    for page in pages:
        assert len(page.lines) == sheet.lines - 1
        assert all(len(line) <= sheet.cells for line in page.lines)
    assert [page.number.lower() for page in pages if page.is_front][:2] == ["p#a", "p#b"]


@pytest.mark.parametrize("document", [stress_document(), stress_easy_read()])
def test_its_audits_find_no_fault(document: Document) -> None:
    shared = stress_collection()
    prepared = prepare(document, shared)
    data = writers()["brf"].write(prepared, shared)
    assert audit(data, "brf", prepared, shared)[1] == []


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ('PH"O', 'PH"OS', "BR001", "the source says"),
        ("@.<,PICTURE3 ,A", "@.<,PICTURE3 ,", "BR001", "in notes: "),
        ("#A\r\n\f", "#B\r\n\f", "BR002", 'has the number "'),
        ("\r\n  ,", "\r\n" + " " * 39 + "  ,", "BR002", "limit 40"),
        ("\r\n\f", "\r\n\r\n\r\n#A\r\n\f", "BR002", "limit 25"),
        ('"" #C\r\n', '"" #B\r\n', "BR003", "on page #B, where it does not begin"),
        ('"" #C\r\n', '" #CC\r\n', "BR003", "on page #CC, where it does not begin"),
    ],
)
def test_one_fault_is_seen_with_its_code(old: str, new: str, code: str, message: str) -> None:
    shared = stress_collection()
    prepared = prepare(stress_easy_read(), shared)
    data = writers()["brf"].write(prepared, shared).decode()
    assert old in data
    at = data.rindex(old) if code == "BR001" else data.index(old)
    broken = data[:at] + new + data[at + len(old) :]
    found = audit(broken.encode(), "brf", prepared, shared)[1]
    assert any(d.code == code and message in d.message for d in found), found


@pytest.mark.parametrize("cells", [24, 28, 40])
def test_each_entry_of_the_contents_is_found_on_its_page(cells: int) -> None:
    headings = [
        section(2, f"Part {n} {'has a long name ' * (n % 4)}", f"p{n}", *[paragraph("Tea. " * 90)])
        for n in range(1, 9)
    ]
    shared = stress_collection()
    shared = replace(shared, settings=replace(shared.settings, braille=Braille(cells=cells)))
    prepared = prepare(replace(stress_document(), blocks=tuple(headings)), shared)
    data = writers()["brf"].write(prepared, shared)
    assert len(list(listed(read_brf(data)))) == 9  # the picture credits too
    assert audit(data, "brf", prepared, shared)[1] == []


def test_a_picture_is_told_in_a_transcribers_note() -> None:
    figure = Figure(PictureRef("house", "A house with a red roof", SPAN), (), SPAN)
    document = replace(stress_document(), blocks=(section(2, "Home", "home", figure),))
    cells = " ".join(" ".join(texts(read_brf(_made(document, grade=1).encode()))).split())
    assert "@.<,picture3 ,a house with a red roof@.>" in cells.lower()


def _level(made: str) -> str:
    return " ".join(" ".join(texts(read_brf(made.encode()))).lower().split())


def test_a_picture_beside_words_is_told_in_a_note_before_them() -> None:
    made = _level(_made(stress_easy_read(), grade=1))
    assert "told in a note like this one4@.>" in made
    assert "@.<,picture3 ,a mobile phone@.> " in made


def test_pictures_beside_words_are_left_out_on_request_and_that_is_said() -> None:
    made = _level(_made(stress_easy_read(), grade=1, pictures="none"))
    assert "@.<,pictures are left out4" in made
    assert ",a mobile phone" not in made


def test_a_note_is_on_the_page_of_the_words_that_it_goes_with() -> None:
    pairs = [pair("phone", f"Line {n}.", "More of it.") for n in range(60)]
    document = replace(stress_easy_read(), blocks=(section(2, "Pairs", "p", *pairs),))
    for page in read_brf(_made(document, grade=1).encode()).text_pages:
        assert not [line for line in page.lines if line][-1].endswith("@.>")


def test_hard_words_are_in_bold() -> None:
    hard = Strong(paragraph("care plan").children, SPAN)
    document = replace(stress_document(), blocks=(paragraph("A ", hard, ", too. A plan."),))
    assert "  ,A ^1C>E ^1PLAN^'1 TOO4 ,A PLAN4" in _made(document)  # ⠘⠂ (UEB 9.1)


def test_words_in_another_script_are_named() -> None:
    urdu = Foreign("ur", paragraph("شکریہ").children, SPAN)
    document = replace(stress_document(), blocks=(paragraph("Say ", urdu, "."),))
    assert "(urdu)" in str(spoken(document, stress_collection())).lower()


def test_a_list_hangs_from_its_mark() -> None:
    items = bullets("tea " * 12, "milk")
    document = replace(stress_document(), blocks=(section(2, "List", "list", items),))
    body = read_brf(_made(document).encode()).text_pages[0].lines
    at = next(i for i, line in enumerate(body) if line.startswith("_4 "))
    assert body[at + 1].startswith("  TEA")
    assert body[at + 2].lower() == "_4 milk"


# Where it cannot be made


def test_without_the_library_the_other_formats_are_made(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = small_project(tmp_path)  # type: ignore[arg-type]
    monkeypatch.chdir(project)
    monkeypatch.setattr(liblouis, "_library", lambda: None)
    made = easyread("build", "--to", "txt,brf")
    assert made.exit_code == 0, made.output
    assert "Not made: braille file: liblouis is not there" in made.output
    assert "apt-get install liblouis20" in made.output
    files = [path.suffix for path in (project / "output").rglob("*") if path.is_file()]
    assert ".txt" in files
    assert ".brf" not in files


def test_a_language_without_a_table_that_we_can_stand_by_is_told_with_the_reason() -> None:
    assert "not in Urdu: its table in liblouis does not know the full stop" in lacks("ur")
    assert "not in Gujarati: its table in liblouis does not know a vowel" in lacks("gu")
    assert "not in Polish: nobody who reads it has checked its table" in lacks("pl")
    assert lacks("cy") == ""
