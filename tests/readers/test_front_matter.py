"""Front matter and settings: every slip has its line and column."""

from __future__ import annotations

import pytest

from generator.bounded_yaml import read_yaml
from generator.model import Edition, Status
from generator.settings import read_settings
from tests.readers.reading import MATTER, collection, problems

GOOD = MATTER.format(kind="guide")


def changed(old: str, new: str) -> list[str]:
    (document,) = collection({"source/guides/a.md": GOOD.replace(old, new) + "Words.\n"}).documents
    return problems(document)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("status: draft", "statsu: draft", '4:1 unknown-key unknown key "statsu"'),
        (
            '"0.1"',
            "0.1",
            '5:1 bad-front-matter "version" must be words in quotation marks, not 0.1',
        ),
        ("2026-10-01", "soon", '6:1 bad-front-matter "updated" must be a date such as 2026-10-01'),
        ("[public]", "[pubic]", "8:12 bad-front-matter"),
        ("email: a", "mail: a", '10:12 unknown-key unknown key "feedback.mail"'),
        ("title: A title", "title: A: title", "3:9 bad-front-matter not valid YAML"),
        ("summary: A summary.", "summary: &a [*a]", "9:14 bad-front-matter YAML aliases"),
        (
            "summary: A summary.",
            "summary: !!python/name:os.system x",
            "9:10 bad-front-matter YAML tags",
        ),
        (
            "kind: guide",
            "kind: pathway\ndrawing: sideways",
            "3:1 bad-front-matter \"drawing\" must be 'portrait' or 'landscape', not 'sideways'",
        ),
        (
            "kind: guide",
            "kind: guide\ndrawing: landscape",
            '3:1 bad-front-matter "drawing" is for pathways, and this is a guide',
        ),
        ("summary: A summary.", "title: Again", '9:1 bad-front-matter key "title" stands twice'),
    ],
)
def test_a_slip_has_its_place(old: str, new: str, expected: str) -> None:
    assert any(found.startswith(expected) for found in changed(old, new)), changed(old, new)


def test_a_slip_leaves_the_rest_to_be_checked() -> None:
    text = GOOD.replace("status: draft", "status: draft\nstatsu: x") + "<b>\n"
    (document,) = collection({"source/guides/a.md": text}).documents
    assert document.meta.status is Status.DRAFT
    assert [p.kind for p in document.problems] == ["unknown-key", "unsupported-markup"]


def test_easy_read_takes_what_it_does_not_say_from_its_full_document() -> None:
    texts = {
        "source/guides/a.md": GOOD + "Words.\n",
        "source/guides/a.easy-read.md": "---\ntitle: Easy\n---\n![A tree](tree)\nWords.\n",
    }
    easy, full = collection(texts).documents
    assert (easy.edition, easy.meta.title, easy.problems) == (Edition.EASY_READ, "Easy", ())
    assert easy.meta.version == full.meta.version
    assert easy.stem == "a-easy-read"


def test_easy_read_without_a_full_document_is_a_problem() -> None:
    (easy,) = collection({"source/guides/a.easy-read.md": GOOD + "![A](b)\nWords.\n"}).documents
    assert [p.kind for p in easy.problems] == ["orphan-easy-read"]


def test_the_deepest_yaml_ends_with_a_problem() -> None:
    assert read_yaml("a: " + "[" * 3000, "x.yaml").problems
    assert read_yaml("a: " + "[" * 30 + "]" * 30, "x.yaml").problems[0].message.startswith("nested")


def test_settings_that_are_not_right_say_where() -> None:
    texts = {
        "source/easyread.yaml": "organisation: {name: X}\ncolours: {main: blue}\nformats: [pdf, doc]\n",
        "source/shared/words.yaml": "words:\n  - word: x\n",
        "source/shared/facts.yaml": "staff: 12\n",
    }
    _, found = read_settings(texts)
    assert [(p.span.path.rsplit("/", 1)[1], p.span.line) for p in found] == [
        ("easyread.yaml", 2),
        ("easyread.yaml", 3),
        ("words.yaml", 2),
        ("facts.yaml", 1),
    ]
