"""Sign-off: which edits make one stale, which do not, and what a stale one says."""

from __future__ import annotations

from datetime import date

import pytest

from generator.checking import check_common, check_document
from generator.collection import SignOffKind
from generator.model import Edition, Span
from generator.project import collection_from_texts
from generator.signoff import changes, is_valid, newest, units, whole
from generator.wording import status_line

SETTINGS = {"source/easyread.yaml": "organisation: {name: Example NHS Trust}\n"}
FULL = """---
kind: guide
title: Help
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A page.
feedback: {email: a@example.org}
---

## How to ask {#ask}

You can phone us. Read [the guide](https://example.org/guide).

| Day | Time |
| --- | ---- |
| Monday | 9am |
"""
EASY = """---
title: Help
summary: A page.
---

## How to ask {#how covers="ask"}

![A telephone](phone)
You can phone us.
We will listen.

![A letter](letter)
You can write to us.

![A clock](clock)
We answer in 5 days.
"""
RECORD = """sign-offs:
  - document: guides/help
    edition: {edition}
    kind: co-production
    date: 2026-10-20
    group: Charnwood self-advocacy group
    people: 6
    changes: Two pictures
    whole: "{whole}"
    checked: []
"""
TODAY = date(2026, 11, 2)


def collection(easy=EASY, full=FULL, record=""):
    texts = SETTINGS | {"source/guides/help.md": full, "source/guides/help.easy-read.md": easy}
    found, common = collection_from_texts(
        texts | {"source/shared/sign-offs.yaml": record}, today=TODAY
    )
    return found, check_common(common, found)


def parts(easy=EASY, full=FULL, edition=Edition.EASY_READ):
    found, _ = collection(easy, full)
    return units(found.find("help", edition), found.catalogue)


def differing(before, after):
    start = Span("source/guides/help.easy-read.md")
    found = changes([unit.entry for unit in before], after, start)
    return [f"{change.span.line} {change.name} {change.what}" for change in found]


LAYOUT = {
    "a line break less": ("phone us.\nWe will", "phone us. We will"),
    "more blank lines": ("\n\n![A letter]", "\n\n\n\n![A letter]"),
    "more spaces": ("You can write", "You can  write"),
    "a comment": ("\n\n![A letter]", "\n\n<!-- ask the group -->\n\n![A letter]"),
    "an allowance": ("\n\n![A letter]", "\n\n<!-- allow: ER001 a name -->\n\n![A letter]"),
    "attributes the other way round": ('{#how covers="ask"}', '{covers="ask" #how}'),
    "a new day of the last change": ("title: Help", "title: Help\nupdated: 2026-10-30"),
    "a status": ("title: Help", "title: Help\nstatus: published"),
    "lines that end as on Windows": ("\n", "\r\n"),
}


@pytest.mark.parametrize("name", LAYOUT)
def test_layout_does_not_change_what_was_checked(name):
    edited = EASY.replace(*LAYOUT[name])
    assert edited != EASY
    assert whole(parts(edited)) == whole(parts())
    assert differing(parts(), parts(edited)) == []


CONTENT = {
    "a word": ("You can write", "You may write", '12 pair "You may write to us." has changed'),
    "a picture": ("(letter)", "(email)", '12 pair "You can write to us." has changed'),
    "the words for a picture": ("A letter", "Post", '12 pair "You can write to us." has changed'),
    "a heading": ("How to ask", "Ask us", '6 heading "Ask us" has changed'),
    "the title": ("title: Help", "title: Support", '2 title "Support" has changed'),
    "a new pair": (
        "![A clock]",
        "![A bus](bus)\nTake the bus.\n\n![A clock]",
        '15 pair "Take the bus." is new',
    ),
    "a pair taken out": (
        "![A letter](letter)\nYou can write to us.\n\n",
        "",
        '8 pair "You can write to us." was taken out',
    ),
}


@pytest.mark.parametrize("name", CONTENT)
def test_an_edit_changes_what_was_checked_and_is_named_at_its_place(name):
    old, new, said = CONTENT[name]
    edited = EASY.replace(old, new)
    assert whole(parts(edited)) != whole(parts())
    assert differing(parts(), parts(edited)) == [said]


def test_a_pair_that_moves_is_named_alone():
    first = "![A telephone](phone)\nYou can phone us.\nWe will listen.\n\n"
    edited = EASY.replace(first, "") + "\n" + first
    assert differing(parts(), parts(edited)) == ['14 pair "You can phone us. We will…" has moved']


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("phone us. Read", "call us. Read", 'paragraph "You can call us. Read the…" has changed'),
        ("9am", "10am", 'row "Monday 10am" has changed'),
        ("org/guide", "org/other", 'paragraph "You can phone us. Read the…" has changed'),
    ],
)
def test_a_block_of_a_full_document_is_named(old, new, said):
    before = parts(edition=Edition.STANDARD)
    after = parts(full=FULL.replace(old, new), edition=Edition.STANDARD)
    (found,) = differing(before, after)
    assert found.endswith(said)


def test_many_parts_that_are_alike_take_no_long_time():
    before = parts("---\ntitle: A\nsummary: A\n---\n" + "![A](a)\nSame.\n\n" * 3000)
    after = parts("---\ntitle: A\nsummary: A\n---\n" + "![A](a)\nSame.\n\n" * 2999)
    assert len(differing(before, after)) == 1


def record(easy=EASY):
    return RECORD.format(edition="easy read", whole=whole(parts(easy)))


def test_a_record_holds_while_the_words_do():
    found, problems = collection(record=record())
    document = found.find("help", Edition.EASY_READ)
    assert problems == []
    assert is_valid(newest(document, found, SignOffKind.CO_PRODUCTION), document, found)
    assert status_line(document) == "Draft: this may change"


def test_the_cover_says_that_a_draft_is_not_checked_once_a_word_has_changed():
    found, _ = collection(EASY.replace("write", "email"), record=record())
    document = found.find("help", Edition.EASY_READ)
    assert document.co_produced is False
    assert status_line(document) == "Draft: not checked by people with a learning disability"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    people: 6\n", "", '2:5 "sign-offs.0" a co-production needs "group", "people"'),
        ("people: 6", "people: 0", '7:5 "sign-offs.0.people" must be greater than'),
        ("people: 6", "peeple: 6", '7:5 unknown key "sign-offs.0.peeple"'),
        ("guides/help", "guides/halp", '2:5 there is no easy read document "guides/halp"'),
        ("2026-10-20", "soon", '5:5 "sign-offs.0.date" must be a date'),
        ("kind: co-production", "kind: approval", '2:5 "sign-offs.0" an approval needs "role"'),
        ("people: 6", "people: 6\n    role: Dr Jo Smith", "must be a role, not a person's name"),
    ],
)
def test_a_slip_in_a_record_is_said_with_its_place(old, new, said):
    _, problems = collection(record=record().replace(old, new))
    assert any(said in f"{p.span.line}:{p.span.column} {p.message}" for p in problems), problems


def test_a_published_document_needs_both_sign_offs():
    found, _ = collection(full=FULL.replace("draft", "published"))
    by_edition = {d.edition: check_document(d, found) for d in found.documents}
    names = {e: {d.name for d in of if d.severity == "error"} for e, of in by_edition.items()}
    assert "not-approved" in names[Edition.STANDARD]
    assert names[Edition.EASY_READ] >= {"not-approved", "not-co-produced"}
