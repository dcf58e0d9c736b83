"""SARIF: valid against its schema, and a finding keeps its name when its line moves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from generator.diagnostics import Severity
from generator.explaining import rules
from generator.report.as_sarif import sarif
from tests.report.examples import AWKWARD, EVERY_WEIGHT, FULL, checked, diagnostic, texts

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.json").read_text("utf-8"))


def run(log: str) -> Any:
    return json.loads(log)["runs"][0]


@pytest.mark.parametrize("folder", ["", "docs/our leaflets"])
def test_the_log_is_valid(folder: str) -> None:
    collection, found = checked()
    assert found
    log = sarif(collection.documents, [*found, *EVERY_WEIGHT, AWKWARD], folder)
    Draft4Validator(SCHEMA).validate(json.loads(log))


def test_the_schema_refuses_a_result_without_a_message() -> None:
    collection, found = checked()
    log = json.loads(sarif(collection.documents, found))
    del log["runs"][0]["results"][0]["message"]
    assert not Draft4Validator(SCHEMA).is_valid(log)


def test_each_rule_brings_its_page() -> None:
    listed = run(sarif((), []))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in listed] == list(rules())
    rule = next(rule for rule in listed if rule["id"] == "WD007")
    assert rule["helpUri"] == "docs/rules/WD007.md"
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert rule["shortDescription"]["text"].startswith("Flag a word")
    assert "sooner" in rule["fullDescription"]["text"]
    assert "Bad:" not in rule["fullDescription"]["text"]
    assert rule["help"]["markdown"].startswith("# WD007")


def test_a_result_leads_to_its_rule() -> None:
    collection, found = checked()
    log = run(sarif(collection.documents, found))
    for result in log["results"]:
        assert log["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_severities_become_levels_and_a_review_says_that_it_needs_a_person() -> None:
    said = {
        result["properties"]["severity"]: (result["level"], result["properties"]["needsPerson"])
        for result in run(sarif((), EVERY_WEIGHT))["results"]
    }
    assert said == {
        "error": ("error", False),
        "review": ("warning", True),
        "warning": ("warning", False),
        "note": ("note", False),
    }


def test_a_place_is_relative_to_the_repository() -> None:
    (result,) = run(sarif((), [diagnostic(7)], "docs/our leaflets"))["results"]
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": f"docs/our%20leaflets/{FULL}", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 7, "startColumn": 1},
    }


def test_no_path_of_a_machine_is_told() -> None:
    log = sarif((), [diagnostic(path="/home/somebody/letter.md")])
    assert "/home" not in log
    assert '"uri": "letter.md"' in log


def fingerprints(sources: dict[str, str]) -> set[str]:
    collection, found = checked(sources)
    results = run(sarif(collection.documents, found))["results"]
    return {result["partialFingerprints"]["primaryLocationLineHash"] for result in results}


def test_a_finding_keeps_its_fingerprint_when_its_line_moves() -> None:
    first = fingerprints(texts())
    assert len(first) > 3
    assert fingerprints(texts(before="\nWe wrote this for you.\n\nAsk us.\n")) == first


def test_another_sentence_has_another_fingerprint() -> None:
    other = {
        path: text.replace("medication, and", "medication and") for path, text in texts().items()
    }
    assert len(fingerprints(texts()) - fingerprints(other)) == 1


def test_the_same_finding_twice_is_two() -> None:
    results = run(sarif((), [diagnostic(1, message="a"), diagnostic(2, message="a")]))["results"]
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]
    assert [mark.rpartition(":")[2] for mark in prints] == ["1", "2"]


def test_the_same_findings_give_the_same_bytes() -> None:
    first, second = (sarif(c.documents, found) for c, found in (checked(), checked()))
    assert first == second
    assert first.isascii()


def test_every_severity_has_a_level() -> None:
    assert len(run(sarif((), EVERY_WEIGHT))["results"]) == len(Severity)
