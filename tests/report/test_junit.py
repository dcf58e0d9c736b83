"""JUnit: valid against its schema; errors and reviews fail, warnings do not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from generator.diagnostics import Severity
from generator.report.as_junit import junit
from tests.report.examples import AWKWARD, EASY, EVERY_WEIGHT, FULL, TODAY, checked, diagnostic

SCHEMA = etree.XMLSchema(file=str(Path(__file__).parent / "junit.xsd"))


def report(more: Iterable[object] = ()) -> etree._Element:
    collection, found = checked()
    return etree.fromstring(junit(collection.documents, [*found, *more], TODAY).encode())


def suite(top: etree._Element, name: str) -> etree._Element:
    (found,) = (s for s in top if s.get("name") == name)
    return found


def case(top: etree._Element, name: str, code: str) -> etree._Element:
    (found,) = (c for c in suite(top, name).iter("testcase") if c.get("name").startswith(code))
    return found


def test_the_report_is_valid() -> None:
    SCHEMA.assertValid(report([*EVERY_WEIGHT, AWKWARD, diagnostic(path="source/easyread.yaml")]))


def test_the_schema_refuses_a_test_without_a_name() -> None:
    top = report()
    del next(top.iter("testcase")).attrib["name"]
    assert not SCHEMA.validate(top)


def test_it_keeps_what_ants_stricter_schema_asks() -> None:
    top = report(EVERY_WEIGHT)
    assert not top.attrib
    for number, one in enumerate(top):
        tags = [child.tag for child in one if child.tag != "testcase"]
        assert tags == ["properties", "system-out", "system-err"]
        assert one.get("id") == str(number)
        assert {"package", "hostname", "timestamp", "tests", "failures", "errors", "time"} <= {
            *one.attrib
        }
    assert all(len(c) <= 1 and {"classname", "time"} <= {*c.attrib} for c in top.iter("testcase"))


def test_there_is_a_suite_for_each_document_and_a_test_for_each_rule_that_ran() -> None:
    top = report()
    assert [one.get("name") for one in top] == [EASY, FULL]
    codes = {n: {c.get("name").split()[0] for c in suite(top, n)[1:-2]} for n in (EASY, FULL)}
    assert "ER001" in codes[EASY] - codes[FULL]
    assert "RD002" in codes[FULL] - codes[EASY]


def test_an_error_fails_its_test_and_says_where() -> None:
    failure = case(report(), EASY, "ER001")[0]
    assert failure.tag == "failure"
    assert failure.get("type") == "error"
    assert f"{EASY}:8:1: error: sentence has" in failure.text
    assert "hint:" in failure.text


def test_a_review_fails_and_a_warning_is_only_told() -> None:
    review = diagnostic(3, Severity.REVIEW, message="look at it")
    warning = diagnostic(4, Severity.WARNING, message="better so")
    failure = case(report([review, warning]), FULL, "RD002")[0]
    assert failure.get("message") == "look at it"
    assert failure.get("type") == "review"
    assert "better so" not in failure.text
    assert "better so" in suite(report([warning]), FULL).findtext("system-out")
    assert len(case(report([warning]), FULL, "RD002")) == 0


def test_the_numbers_are_those_of_the_tests() -> None:
    for one in report([diagnostic(3), diagnostic(4)]):
        cases = list(one.iter("testcase"))
        assert one.get("tests") == str(len(cases))
        assert one.get("failures") == str(sum(len(c) > 0 for c in cases))


def test_what_is_wrong_in_shared_files_has_a_suite_of_its_own() -> None:
    top = report([diagnostic(path="source/easyread.yaml")])
    assert suite(top, "Shared files and settings").get("failures") == "1"


def test_a_finding_of_an_audit_has_a_test_too() -> None:
    audit = diagnostic(code="PD001", name="untagged-pdf")
    assert len(case(report([audit]), FULL, "PD001")) == 1


def test_the_same_findings_give_the_same_bytes() -> None:
    first, second = (junit(c.documents, found, TODAY) for c, found in (checked(), checked()))
    assert first == second
    assert first.isascii()
