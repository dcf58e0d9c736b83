"""Pages of one stage, to hand to a person."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.views.pdf import read_pdf, texts
from generator.views.words import words
from tests.project_files import ROOT

NAME = "eating-disorders"


def easyread(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), env={"SOURCE_DATE_EPOCH": "1790000000"})


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "source", folder / "source")
    return folder


def letters(said: Iterable[str]) -> str:
    """Return the letters without spaces, as a line may end anywhere."""
    return "".join(words(said))


def made(project: Path, *arguments: str) -> tuple[Result, Path]:
    result = easyread("here", NAME, "--project", str(project), *arguments)
    return result, project / "output" / "pathways" / NAME / "here"


def test_a_page_says_where_you_are_what_is_now_and_what_is_next(project: Path) -> None:
    result, folder = made(project, "--stage", "assessment", "--edition", "standard")
    assert result.exit_code == 0, result.output
    view = read_pdf((folder / f"{NAME}-here-assessment.pdf").read_bytes())
    said = letters(texts(view))
    assert len(view.pages) == 1
    for sentence in (
        "You are here: assessment",
        "Step 5: First appointment",
        "You see us within 4 weeks of your referral.",
        "A nurse or a doctor.",
        "From step 7: step 9, Family therapy, in stage 3: Treatment, if you are under 18.",
        "Phone the eating disorders team on 01632 960 110",
    ):
        assert letters([sentence]) in said
    assert letters(["Urgent medical help, in stage 1: Access, if a result worries us."]) in said


def test_the_easy_read_page_has_the_pictures_and_words_that_were_checked(project: Path) -> None:
    result, folder = made(project, "--stage", "Discharge", "--edition", "easy-read")
    assert result.exit_code == 0, result.output
    data = (folder / f"{NAME}-here-discharge-easy-read.pdf").read_bytes()
    said = letters(texts(read_pdf(data)))
    assert (
        letters(["Discharge means leaving our service. We start to plan it 6 weeks before."])
        in said
    )
    assert letters(["Phone the team on 01632 960 110."]) in said
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) <= 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("how-to-read-a-pathway",), "is no pathway with stages"),
        (("dementia",), "is no pathway with stages"),
        (("eating-disorder",), 'did you mean "eating-disorders"?'),
        ((NAME, "--stage", "asessment"), 'no stage "asessment"; use access, assessment'),
        ((NAME, "--edition", "large-print"), "easy-read"),
    ],
)
def test_a_wrong_word_is_said_with_what_to_use(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    result = easyread("here", *arguments, "--project", str(project))
    assert result.exit_code == 2
    assert said in result.output


def test_a_pathway_with_an_error_gives_no_page(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "source", tmp_path / "source")
    path = tmp_path / "source" / "pathways" / f"{NAME}.md"
    path.write_text(
        path.read_text("utf-8").replace("[Triage](#triage)", "[Triage](#trige)"), "utf-8"
    )
    result, folder = made(tmp_path, "--stage", "access", "--edition", "standard")
    assert result.exit_code == 1
    assert "Not written" in result.output
    assert not folder.exists()
