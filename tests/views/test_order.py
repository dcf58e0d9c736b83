from __future__ import annotations

import pytest

from generator.views.order import heading_faults


@pytest.mark.parametrize(
    ("levels", "faults"),
    [
        ([1, 2, 3, 2, 3], []),
        ([], ["there is no heading"]),
        ([2, 1], ['the first heading, "x", has level 2, not 1']),
        ([1, 1], ["there are 2 headings of level 1, not one"]),
        ([1, 3], ['heading "x" has level 3 after level 1']),
        ([1, 2, 3, 4, 2, 4], ['heading "x" has level 4 after level 2']),
    ],
)
def test_headings_go_down_one_level_at_a_time(levels: list[int], faults: list[str]) -> None:
    assert list(heading_faults((level, "x") for level in levels)) == faults
