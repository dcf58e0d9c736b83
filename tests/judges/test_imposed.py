"""Sheets that are to be folded pass the judge of PDF/UA like the pages that they are made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.imposition import Scheme, Setup, impose, imposed, mm, page_size
from tests.judges import vera
from tests.judges.conftest import judged_files

SCHEMES = (Scheme.SADDLE, Scheme.SADDLE_CUT, Scheme.PERFECT_16, Scheme.REPEAT)


@pytest.fixture(scope="session")
def sheets(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Impose the staff booklet in several ways, with marks and without."""
    booklet = next(
        file
        for file in judged_files(request.config, ".pdf")
        if file.name == "staff-information-booklet.pdf"
    )
    data, folder = booklet.read_bytes(), tmp_path_factory.mktemp("sheets")
    count, size, bleed = page_size(data)
    made = {}
    for scheme in SCHEMES:
        plan = impose(count, size, Setup(scheme, room=mm(12) * (scheme != "saddle"), bleed=bleed))
        file = folder / f"{scheme}.pdf"
        file.write_bytes(imposed(data, plan, slug="Staff information booklet"))
        made[str(scheme)] = file
    return made


def test_imposed_sheets_keep_to_pdf_ua(sheets: dict[str, Path]) -> None:
    for file, verdict in vera.judge(list(sheets.values())).items():
        assert verdict.checked > 0
        assert not verdict.faults, f"{file.name}: " + "\n".join(verdict.faults)
