"""The wheel, in an environment of its own, does all that a checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENT = "peer-support-worker"

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package")]


def run(*command: object, folder: Path) -> str:
    """Run a command and return what it printed; fail with all of it when it fails."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    ran = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=kept,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
    return ran.stdout


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(
        *(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT),
        folder=folder,
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the ``bin`` of a fresh environment with the wheel in it.

    What the wheel depends on is lent from this environment: a folder named in a .pth file is put
    on the path, but the .pth files in it, so our editable install too, are not read.
    """
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=False)
    (packages,) = folder.glob("lib/python3*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    python = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python")
    run(*pip, python, "install", "--no-index", "--no-deps", wheel, folder=folder)
    where = run(python, "-c", "import generator; print(generator.__file__)", folder=folder)
    assert where.startswith(str(packages)), "the checkout was tried, not the wheel"
    return folder / "bin"


def test_the_wheel_holds_the_starter_and_nothing_of_the_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    kept = {f"generator/_starter/{folder}" for folder in ("templates", "images", "source")}
    assert kept <= {"/".join(name.split("/")[:3]) for name in names}
    assert "generator/py.typed" in names
    assert not [name for name in names if name.startswith("tests/") or name.endswith(".pyc")]


def test_a_project_from_the_wheel_is_made_checked_and_built(
    installed: Path, tmp_path: Path
) -> None:
    easyread = installed / "easyread"
    assert "easyread" in run(easyread, "--version", folder=tmp_path)
    run(easyread, "init", "project", folder=tmp_path)
    project = tmp_path / "project"
    run(easyread, "check", folder=project)
    run(easyread, "build", DOCUMENT, folder=project)
    assert {Path(name).suffix for name in files_below(project / "output")} >= {
        ".pdf",
        ".docx",
        ".html",
        ".json",
    }


def test_the_wheel_and_the_checkout_make_the_same_bytes(installed: Path, tmp_path: Path) -> None:
    made = []
    for place, program in (("wheel", installed), ("checkout", Path(sys.executable).parent)):
        project = tmp_path / place
        run(program / "easyread", "init", project, folder=tmp_path)
        run(program / "easyread", "build", DOCUMENT, "--to", "html,docx", folder=project)
        made.append(files_below(project))
    assert made[0].keys() == made[1].keys()
    assert [name for name in made[0] if made[0][name] != made[1][name]] == []


def test_a_new_document_from_the_wheel_can_be_checked(installed: Path, tmp_path: Path) -> None:
    easyread = installed / "easyread"
    run(easyread, "init", "project", folder=tmp_path)
    project = tmp_path / "project"
    said = run(easyread, "new", "pathway", "asthma", folder=project)
    assert "asthma" in said
    assert "asthma" in run(easyread, "list", folder=project)
