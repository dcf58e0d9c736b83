"""What changed since a revision, as the people of an approval meeting are told it."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.collection import SignOff, SignOffKind
from generator.comparing.differences import between, changed
from generator.comparing.items import Item
from generator.project import Project, collection_from_texts, load
from generator.signoff import SIGN_OFFS, units, whole
from generator.signoff.writing import with_record
from tests.site.test_pages import TODAY

FRONT = """---
kind: pathway
title: Asthma
status: draft
version: "1"
updated: 2026-10-01
audience: [public]
summary: About asthma.
feedback: {email: a@example.org}
---
We help people who find it hard to breathe.

## Access

### Referral {#referral}

Who
: You or your GP.

How long
: We reply within 5 working days.

### Triage {#triage}

Who
: A nurse.

## Assessment

We ask you about your health. We listen to your chest. See [our site](https://a.example/).
"""
EASY = """## Help

![A phone](phone)
You can phone us.
"""
SETTINGS = "organisation: {name: A Trust}\n"


def told(then: str, now: str, name: str = "source/pathways/asthma.md") -> list[tuple[str, ...]]:
    """Return what differs between two texts of one document."""
    one, other = (
        collection_from_texts(
            {"source/easyread.yaml": SETTINGS, "source/pathways/asthma.md": FRONT, name: text},
            today=TODAY,
        )[0].documents
        for text in (then, now)
    )
    place = 0 if "easy" in name else -1
    found = between(one[place], other[place])
    return [(d.where, d.kind, d.was, d.now) for d in found]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "within 5 working",
            "within 3 working",
            (
                'Step "Referral"',
                "fact",
                "We reply within 5 working days.",
                "We reply within 3 working days.",
            ),
        ),
        (
            "We listen to your chest.",
            "We listen to your heart.",
            (
                'Section "Assessment"',
                "sentence",
                "We listen to your chest.",
                "We listen to your heart.",
            ),
        ),
        (
            "We listen to your chest. ",
            "",
            ('Section "Assessment"', "sentence", "We listen to your chest.", ""),
        ),
        (
            "your health.",
            "your health. Bring a list.",
            ('Section "Assessment"', "sentence", "", "Bring a list."),
        ),
        (
            "https://a.example/",
            "https://b.example/",
            ('Section "Assessment"', "link", "https://a.example/", "https://b.example/"),
        ),
        ("### Triage", "### First look", ('Step "First look"', "heading", "Triage", "First look")),
        (
            "We help people who",
            "We help adults who",
            (
                "Before the first heading",
                "sentence",
                "We help people who find it hard to breathe.",
                "We help adults who find it hard to breathe.",
            ),
        ),
    ],
)
def test_one_change_is_told_once_with_its_place(old: str, new: str, said: tuple[str, ...]) -> None:
    now = FRONT.replace(old, new).replace("## Assessment", "## Assessment")
    want = (said[0].replace("Section", "Stage"), *said[1:])
    assert told(FRONT, now) == [want]


def test_a_new_picture_and_new_alternative_words_are_told() -> None:
    name = "source/pathways/asthma.easy-read.md"
    assert told(EASY, EASY.replace("(phone)", "(nurse)"), name) == [
        ('Section "Help"', "picture", "phone: A phone", "nurse: A phone")
    ]
    assert told(EASY, EASY.replace("[A phone]", "[A red phone]"), name) == [
        ('Section "Help"', "picture", "phone: A phone", "phone: A red phone")
    ]


def test_a_step_that_is_new_and_one_that_is_gone_are_told_with_what_they_say() -> None:
    new = FRONT.replace("## Assessment", "### Wait {#wait}\n\nWho\n: You wait.\n\n## Assessment")
    assert told(FRONT, new) == [
        ('Step "Wait"', "heading", "", "Wait"),
        ('Step "Wait"', "fact", "", "You wait."),
    ]
    assert told(new, FRONT) == [
        ('Step "Wait"', "heading", "Wait", ""),
        ('Step "Wait"', "fact", "You wait.", ""),
    ]


def test_steps_in_another_order_have_moved() -> None:
    start, _, rest = FRONT.partition("### Referral")
    referral, _, rest = rest.partition("### Triage")
    triage, _, end = rest.partition("## Assessment")
    now = f"{start}### Triage{triage}### Referral{referral}## Assessment{end}"
    assert [(where, kind) for where, kind, _, _ in told(FRONT, now)] in (
        [('Step "Triage"', "order")],
        [('Step "Referral"', "order")],
    )


def test_the_same_text_differs_in_nothing_and_neither_does_another_layout() -> None:
    assert told(FRONT, FRONT) == []
    assert told(FRONT, FRONT.replace("who find it", "who\nfind it")) == []


def test_sentences_that_share_few_words_are_one_taken_out_and_one_new() -> None:
    old, new = Item("sentence", "We phone you at home."), Item("sentence", "Bring a list.")
    found = [(d.was, d.now) for d in changed("here", [old], [new])]
    assert found == [("", "Bring a list."), ("We phone you at home.", "")]


def git(project: Path, *arguments: str) -> None:
    own = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(("git", "-C", str(project), *own, *arguments), check=True, capture_output=True)


def commit(project: Path) -> None:
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "first")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in (
        ("easyread.yaml", SETTINGS),
        ("pathways/asthma.md", FRONT),
        ("guides/old.md", FRONT.replace("Asthma", "Old").replace("pathway", "guide")),
        ("shared/facts.yaml", 'staff: "84"\n'),
        ("shared/words.yaml", "words:\n  - word: GP\n    meaning: Your doctor.\n"),
    ):
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def diff(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["diff", "--project", str(project), *arguments])


def change(project: Path, name: str, old: str, new: str) -> None:
    path = project / "source" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def sign(project: Path) -> None:
    """Record that a consultant approved the pathway as it is."""
    own, _ = load(Project(project), today=TODAY)
    (document,) = (d for d in own.documents if d.name == "asthma")
    parts = units(document, own.catalogue)
    entries = tuple(part.entry for part in parts)
    kind, day = SignOffKind.APPROVAL, date(2026, 11, 1)
    record = SignOff(
        document.work, document.edition, kind, day, whole(parts), entries, role="Consultant"
    )
    (project / SIGN_OFFS).write_text(with_record("", record), "utf-8")


def test_documents_shared_files_dates_and_sign_offs_are_told(project: Path) -> None:
    sign(project)
    commit(project)
    change(project, "pathways/asthma.md", "status: draft", "status: published")
    change(project, "pathways/asthma.md", "A nurse.", "A doctor.")
    change(project, "shared/facts.yaml", "84", "90")
    change(project, "shared/words.yaml", "Your doctor.", "Your own doctor.")
    (project / "source/guides/old.md").rename(project / "source/guides/new.md")
    said = diff(project, "main")
    assert said.exit_code == 0, said.output
    for line in (
        "Since main: 1 changed, 1 new, 1 taken out.",
        'Changed fact "staff"',
        'Changed word "GP"',
        'Changed fact "Status"\n      was: draft\n      now: published',
        'Step "Triage"',
        "Old (source/guides/new.md): new",
        "Old (source/guides/old.md): taken out",
        "Consultant approved it on 1 November 2026. This is now stale",
    ):
        assert line in said.output
    page = diff(project, "main", "--format", "html").output
    assert "<ins>A doctor.</ins>" in page
    content = json.loads(diff(project, "main", "asthma", "--format", "json").output)
    (document,) = content["documents"]
    assert document["signed"][0]["state"] == "stale"


def test_nothing_changed_is_said(project: Path) -> None:
    commit(project)
    assert diff(project, "main").output == "Since main: 2 as before.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere",), "git cannot tell what changed"),
        (("main", "asthmo"), '"asthmo" is no document'),
        (("--", "--output=x"), "is no revision of git"),
        ((), "Missing argument 'REVISION'"),
    ],
)
def test_a_slip_is_a_usage_error_that_says_what_is_wrong(
    project: Path, arguments: tuple[str, ...], message: str
) -> None:
    commit(project)
    done = diff(project, *arguments)
    assert done.exit_code == 2
    assert message in done.output


def test_words_of_authors_are_never_markup_on_the_page(project: Path) -> None:
    commit(project)
    change(project, "pathways/asthma.md", "A nurse.", "`<script>`")
    assert "<script>" not in diff(project, "main", "--format", "html").output
