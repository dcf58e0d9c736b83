"""Each kind of fault is found in finished files: in the first place, the second and the third."""

from __future__ import annotations

import pytest

from tests.faults.breaking import EASY, GUIDE, READERS, WARD, FileFault, audit, good
from tests.faults.file_faults import FILE_FAULTS

KINDS = 20


def test_there_are_enough_kinds_in_three_places_each() -> None:
    assert len(FILE_FAULTS) >= KINDS
    assert {len(set(fault.places)) for fault in FILE_FAULTS} == {3}


@pytest.mark.parametrize("format", READERS)
@pytest.mark.parametrize("stem", [GUIDE, WARD, EASY])
def test_a_good_file_has_no_findings(stem: str, format: str) -> None:
    assert audit(stem, format, good(stem, format)) == []


@pytest.mark.parametrize("fault", FILE_FAULTS, ids=lambda f: f"{f.code} {f.format} {f.what}")
def test_a_fault_is_found_in_each_place(fault: FileFault) -> None:
    missed = [
        f"{stem}, place {place + 1}"
        for stem, place in fault.places
        if not audit(stem, fault.format, fault.change(good(stem, fault.format), place), fault.code)
    ]
    assert missed == []
