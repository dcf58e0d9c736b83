"""Each kind of fault that a program can decide is found, at its line, with its code."""

from __future__ import annotations

import sys

import pytest

from tests.faults.planting import Fault, Planted, faults, findings, places

KINDS = 120
FOUND = 0.95


@pytest.fixture(scope="module")
def outcomes() -> dict[Fault, list[tuple[Planted, bool]]]:
    """Return for each kind where it was planted, and whether it was found there."""
    return {fault: [(p, _found(fault, p)) for p in places(fault)] for fault in faults()}


def _found(fault: Fault, planted: Planted) -> bool:
    return (fault.code, planted.path, planted.line) in {
        (d.code, d.span.path, d.span.line) for d in findings(planted.path, planted.text, fault.code)
    }


def _say(fault: Fault, planted: Planted) -> str:
    seen = [f"{d.code}:{d.span.line}" for d in findings(planted.path, planted.text)]
    return f"{fault.code} {fault.what} at {planted.path}:{planted.line}: found {' '.join(seen)}"


def test_there_are_enough_kinds_in_three_places_each(outcomes) -> None:
    assert len(outcomes) >= KINDS
    assert {f.what: len(found) for f, found in outcomes.items() if len(found) < 3} == {}


def test_nearly_all_faults_are_found(outcomes) -> None:
    planted = [(fault, *one) for fault, found in outcomes.items() for one in found]
    missed = [_say(fault, where) for fault, where, found in planted if not found]
    share = 1 - len(missed) / len(planted)
    report = "\n".join((f"{share:.1%} of {len(planted)} planted faults found", *missed))
    sys.stdout.write(report)
    assert share >= FOUND, report


def test_no_kind_is_missed_twice(outcomes) -> None:
    few = {f.what: sum(found for _, found in o) for f, o in outcomes.items()}
    assert {what: count for what, count in few.items() if count < 2} == {}
