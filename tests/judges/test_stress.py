"""A Word file that uses every construct of the source language, by the schema."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges import word_schema
from tests.writers.test_docx import BOTH, _write


@pytest.mark.parametrize("document", BOTH, ids=lambda document: document.stem)
def test_the_schema_finds_no_fault(document, tmp_path: Path) -> None:
    path = tmp_path / "made.docx"
    path.write_bytes(_write(document))
    assert word_schema.judge([path])[path].faults == ()
