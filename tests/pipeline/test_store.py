"""Files made before are found again by their key, and a damaged one counts as none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Severity
from generator.model import Span
from generator.rendering import Made
from generator.workshop import Store

MADE = Made(
    "k1",
    b"\x00bytes\nmore",
    (Diagnostic("PD001", "untagged-pdf", Severity.ERROR, Span("a.md", 2, 3), "m", "h", ("r",)),),
    3,
)


def test_what_is_put_in_comes_out(tmp_path: Path) -> None:
    store = Store(tmp_path / "cache")
    store.put(MADE)
    assert store.get("k1") == MADE
    assert store.get("k2") is None


@pytest.mark.parametrize("cut", [0, 1, 63, 64, 70, -1])
def test_a_half_written_entry_counts_as_none(tmp_path: Path, cut: int) -> None:
    store = Store(tmp_path)
    store.put(MADE)
    path = tmp_path / "k1"
    path.write_bytes(path.read_bytes()[:cut])
    assert store.get("k1") is None


def test_only_old_entries_that_nothing_uses_are_pruned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.workshop.KEEP", 0)
    store = Store(tmp_path)
    store.put(MADE)
    store.put(Made("k2", b"x"))
    store.prune({"k1"})
    assert [p.name for p in tmp_path.iterdir()] == ["k1"]
