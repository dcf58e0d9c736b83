"""Every file that was built, before every judge of its kind."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from tests.judges.conftest import JUDGES, Verdicts, files_of


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: judge.NAME)
def test_there_is_something_to_judge(judge: ModuleType, request: pytest.FixtureRequest) -> None:
    assert files_of(request.config, judge), 'nothing is built; run "make build" first'


def test_the_judge_finds_no_fault(judge: ModuleType, file: Path, verdicts: Verdicts) -> None:
    verdict = verdicts(judge)[file]
    assert verdict.checked > 0
    assert not verdict.faults, "\n".join(verdict.faults)
