"""The lock files hold what pyproject.toml asks for, and nothing of the machine that made them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
ASKED = {
    "run": PROJECT["dependencies"],
    "semantic": PROJECT["dependencies"] + EXTRAS["semantic"],
    "test": PROJECT["dependencies"] + EXTRAS["dev"] + EXTRAS["semantic"],
    "judge": PROJECT["dependencies"] + EXTRAS["judges"],
}


def locked(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", text, flags=re.MULTILINE)
    return {canonicalize_name(package): version for package, version in pins}


@pytest.mark.parametrize("name", ASKED)
def test_every_dependency_is_locked_at_a_version_that_will_do(name: str) -> None:
    pins = locked(name)
    asked = [Requirement(line) for line in ASKED[name]]
    assert [str(r) for r in asked if canonicalize_name(r.name) not in pins] == []
    assert [str(r) for r in asked if pins[canonicalize_name(r.name)] not in r.specifier] == []


def test_the_jobs_agree_on_versions() -> None:
    run, test, judge = locked("run"), locked("test"), locked("judge")
    assert run.items() <= test.items()
    assert run.items() <= locked("semantic").items() <= test.items()
    assert run.items() <= judge.items()


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").iterdir()), ids=lambda p: p.name)
def test_a_lock_names_no_address_and_no_folder(path: Path) -> None:
    assert not re.search(r"://|^ *--(?!hash=)|@ ", path.read_text(), re.MULTILINE)
