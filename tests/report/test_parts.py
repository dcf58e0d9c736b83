"""Whose a finding is, which standard a rule is from, and which words a place is about."""

from __future__ import annotations

import pytest

from generator.diagnostics import Severity
from generator.explaining import rules
from generator.model import Span
from generator.readability import sentences
from generator.report.owners import (
    LEAD,
    OWNERS,
    PEOPLE,
    PICTURES,
    TEAM,
    WRITER,
    Owner,
    owner_of,
    shares,
)
from generator.report.places import words_at
from generator.report.standards import by_standard, standard_of
from tests.report.examples import EASY, FULL, checked, diagnostic, texts


@pytest.mark.parametrize(
    ("code", "severity", "owner"),
    [
        ("RD002", Severity.ERROR, WRITER),
        ("IM001", Severity.ERROR, PICTURES),
        ("IM006", Severity.REVIEW, PEOPLE),
        ("RV001", Severity.REVIEW, LEAD),
        ("WD006", Severity.ERROR, LEAD),
        ("PD001", Severity.ERROR, TEAM),
        ("ZZ001", Severity.ERROR, TEAM),
    ],
)
def test_a_finding_has_an_owner(code: str, severity: Severity, owner: Owner) -> None:
    assert owner_of(diagnostic(1, severity, code=code)) == owner


def test_each_owner_is_told_how_much_waits() -> None:
    found = [diagnostic(1), diagnostic(2), diagnostic(3, path=EASY), diagnostic(4, code="IM001")]
    told = {share.owner: (share.findings, share.files) for share in shares(found)}
    assert list(told) == list(OWNERS)
    assert told[WRITER] == (3, 2)
    assert told[PICTURES] == (1, 1)
    assert told[PEOPLE] == (0, 0)


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("WCAG 2.2 2.4.4", "WCAG"),
        ("WCAG 1.3.1", "WCAG"),
        ("PDF/UA-1 7.18.5", "PDF/UA-1"),
        ("NHS digital service manual, dates", "NHS digital service manual"),
        ("Department of Health 2010", "Department of Health"),
        ("GOV.UK writing for GOV.UK: 25 words", "GOV.UK"),
        ("UNE 153101", "UNE 153101"),
        ("easyread source format, a pathway", "How a source of this program is written"),
    ],
)
def test_a_reference_belongs_to_a_standard(ref: str, name: str) -> None:
    assert standard_of(ref) == name


def test_every_rule_that_ran_stands_under_a_standard_and_no_other_does() -> None:
    listed = {one.rule.code for s in by_standard([], ["pdf"]) for one in s.tried}
    assert listed == {
        code for code, rule in rules().items() if rule.refs and rule.format in {"", "pdf"}
    }


def test_a_standard_counts_the_rules_that_found_something_once() -> None:
    found = [diagnostic(1), diagnostic(2)]
    (manual,) = (s for s in by_standard(found, []) if s.name == "NHS digital service manual")
    assert manual.failed == 1
    assert manual.passed == len(manual.tried) - 1


def test_every_sentence_is_found_at_its_own_place() -> None:
    collection, _ = checked()
    for document in collection.documents:
        for sentence in sentences(document):
            assert words_at([document], sentence.span) == sentence.text


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        (3, 8, 'How to <leave> & "return"'),
        (13, 4, "Leaving"),
        (15, 15, "You can leave when you and your team think that it is right."),
        (15, 87, "Please take your medication, and phone us."),
        (17, 1, "click here"),
        (21, 3, "Telephone the ward"),
        (21, 24, "2 days"),
        (14, 1, ""),
        (99, 1, ""),
    ],
)
def test_the_words_at_a_place(line: int, column: int, said: str) -> None:
    collection, _ = checked()
    assert words_at(collection.documents, Span(FULL, line, column)) == said


def test_a_picture_is_about_the_words_beside_it() -> None:
    sources = texts()
    sources[EASY] += "\n![A phone](phone)\nPhone us.\n"
    collection, _ = checked(sources)
    line = sources[EASY].splitlines().index("![A phone](phone)") + 1
    assert words_at(collection.documents, Span(EASY, line, 1)) == "Phone us."
