"""In which order modules are run: the longest first, so that no worker ends long after the other."""

from __future__ import annotations

import pytest

LONGEST = (
    "test_planted_in_sources",
    "test_stress",
    "test_outputs",
    "test_killed",
    "test_build",
    "test_package",
    "test_site",
    "test_large_print",
    "test_planted_in_files",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_place)


def _place(item: pytest.Item) -> int:
    name = item.path.stem
    return LONGEST.index(name) if name in LONGEST else len(LONGEST)
