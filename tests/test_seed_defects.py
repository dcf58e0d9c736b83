"""The defects of the Trust's own web pages, in pages made like them: each is found in its place."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.checking import check_document
from generator.project import Project, load

SEEDS = Path(__file__).parent / "seeds"
DEFECTS = [
    ("about-us.md", 19, "WD025", "two numbers of staff"),
    ("transformation.md", 10, "RV002", "feedback with nothing in it"),
    ("transformation.md", 23, "RV016", "feedback to nobody"),
    ("transformation.md", 27, "RV016", "an e-mail address that is not there"),
    ("transformation.md", 21, "LK002", "click here"),
    ("about-us.md", 15, "ST030", "a name cut in two"),
    ("about-us.md", 25, "ST030", "a caption inside a sentence"),
    ("about-us.md", 23, "WD026", "two halves joined at a full stop"),
    ("transformation.md", 37, "ST031", "stage three in words, stage 4 in digits"),
    ("transformation.md", 43, "RV015", "a stage that will end in a month long past"),
    ("transformation.md", 7, "RV001", "a review that is long overdue"),
    ("transformation.md", 27, "WD012", "initials that nobody explains"),
    ("about-us.md", 29, "WD012", "initials that nobody explains"),
    ("transformation.md", 18, "ST004", "a list item with nothing in it"),
]


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    root = tmp_path_factory.mktemp("trust")
    (root / "source/guides").mkdir(parents=True)
    (root / "source/easyread.yaml").write_text("organisation: {name: Example NHS Trust}\n", "utf-8")
    for page in SEEDS.glob("*.md"):
        shutil.copy(page, root / "source/guides" / page.name)
    collection, _ = load(Project(root), today=date(2026, 11, 2))
    return {
        (Path(d.span.path).name, d.span.line, d.code)
        for document in collection.documents
        for d in check_document(document, collection)
    }


@pytest.mark.parametrize(
    ("page", "line", "code", "defect"), DEFECTS, ids=[f"{d[2]} {d[3]} {d[0]}" for d in DEFECTS]
)
def test_defect_is_found_where_it_is(found, page, line, code, defect):
    there = sorted(f for f in found if f[2] == code)
    assert (page, line, code) in found, f"{defect}: found only {there}"
