"""The conformance report: what is known of each file, and how."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from generator.conformance import How, judges, pages, stand, standards
from generator.explaining import rules
from tests.project_files import ROOT
from tests.writers.stress import stress_collection

FORMATS = ("html", "pdf", "docx")
# How many failure conditions each checkpoint of the Matterhorn Protocol 1.1 has that can be tested:
# 137 in all, less 23-001 and 27-001.
CONDITIONS = (
    *(7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3),
    *(3, 2, 4, 3, 1, 1, 0, 1, 1, 2, 0, 18, 1, 2, 30),
)
MATTERHORN = [
    f"{checkpoint:02}-{number:03}"
    for checkpoint, count in enumerate(CONDITIONS, 1)
    for number in range(1, count + 1)
]


def _entry(format: str, **changes: Any) -> dict[str, Any]:
    made = {
        "path": f"guides/a/a.{format}",
        "format": format,
        "title": "A",
        "updated": "2026-10-01",
        "findings": {},
    }
    return made | changes


CASES = [(one.name, condition) for one in standards() for condition in one.conditions]


@pytest.mark.parametrize(("name", "condition"), CASES, ids=[f"{n} {c.id}" for n, c in CASES])
def test_each_condition_says_how_it_is_known(name: str, condition: Any) -> None:
    assert set(condition.rules) <= set(rules())
    if condition.how is How.TESTED:
        assert condition.rules
    else:
        assert condition.words
    assert condition.words.endswith("?") == (condition.how is How.PERSON)
    assert "accessible" not in f"{condition.says} {condition.words}".lower().replace(
        "accessible authentication", ""
    )


def test_the_standards_are_whole() -> None:
    held = {one.name: [c.id for c in one.conditions] for one in standards()}
    assert len(held["WCAG 2.2, levels A and AA"]) == 55
    assert held["Word files"] == [f"W-{n:02}" for n in range(1, 17)]
    assert held["PDF/UA-1, by the Matterhorn Protocol 1.1"] == MATTERHORN
    english = held["EN 301 549 V3.2.1, clause 10"]
    assert "10.1.1.1" in english
    assert "10.2.4.1" not in english
    assert all(len(set(ids)) == len(ids) for ids in held.values())


@pytest.mark.parametrize("format", FORMATS)
def test_what_no_rule_looks_at_in_a_format_needs_a_person(format: str) -> None:
    for standing in stand([_entry(format)]):
        for outcome in standing.outcomes:
            known = [rules()[code] for code in outcome.tested]
            assert all(rule.format in {"", format} for rule in known)
            if outcome.condition.how is How.TESTED and not known:
                assert outcome.how is How.PERSON


def test_findings_are_counted_once_for_each_standard() -> None:
    found = {"PD008": 2, "PD002": 1, "ER001": 5}
    by_name = {s.standard.name: s.findings for s in stand([_entry("pdf", findings=found)])}
    assert by_name == {
        "PDF/UA-1, by the Matterhorn Protocol 1.1": 3,
        "EN 301 549 V3.2.1, clause 10": 3,
    }


def test_the_pages_claim_nothing_that_was_not_checked() -> None:
    made = pages([_entry(format) for format in FORMATS], stress_collection())
    for name in ("conformance.html", "accessibility-statement.html"):
        said = re.sub(r"<style>.*?</style>|<[^>]+>", " ", made[name].decode(), flags=re.DOTALL)
        assert "No record says" in said or "no verdict" in said
        for claim in ("fully compliant", "is accessible", "are accessible", "easy to read"):
            assert claim not in said
    data = json.loads(made["conformance.json"])
    assert [file["path"] for file in data["files"]] == [
        "guides/a/a.docx",
        "guides/a/a.html",
        "guides/a/a.pdf",
    ]


def test_no_files_need_no_report() -> None:
    assert pages([], stress_collection()) == {}


def test_the_judges_are_those_that_are_installed() -> None:
    pinned = "".join(
        path.read_text("utf-8").replace("==", " ") for path in (ROOT / "requirements").glob("*.txt")
    )
    node = (ROOT / "tests/judges/package.json").read_text("utf-8").replace('": "', " ")
    for judge in judges():
        assert judge.version in pinned + node.replace('"', ""), judge.name


def test_the_statement_says_who_has_checked() -> None:
    made = pages([_entry("html", co_produced=True)], stress_collection())
    said = made["accessibility-statement.html"].decode()
    assert "People with a learning disability have checked" in said
    assert "Equality Advisory and Support Service" in said
