"""Faults of the rulebook, each planted in 3 clean documents: found at the right line, by name."""

from __future__ import annotations

import pytest

from tests.planted.planting import PLACES, faults, found_in, planted

FAULTS = faults()
ENOUGH = 0.95


def missed(fault):
    """Return the places at which a fault is not found."""
    places = PLACES[fault.edition]
    return [p for p, heading in places if not _is_found(fault, p, heading)]


def _is_found(fault, path, heading):
    text, line = planted(fault, path, heading)
    return (fault.code, line) in found_in(path, text)


@pytest.fixture(scope="module")
def misses():
    return {f"{fault.code} {fault.what}": missed(fault) for fault in FAULTS}


@pytest.mark.slow
def test_enough_kinds_are_planted():
    assert len({(fault.edition, fault.code, fault.what) for fault in FAULTS}) >= 120


@pytest.mark.slow
def test_nearly_all_are_found_where_they_are(misses):
    places = 3 * len(FAULTS)
    found = places - sum(map(len, misses.values()))
    assert found >= ENOUGH * places, {name: at for name, at in misses.items() if at}


@pytest.mark.slow
def test_each_kind_is_found_in_most_places(misses):
    assert {name: at for name, at in misses.items() if len(at) > 1} == {}
