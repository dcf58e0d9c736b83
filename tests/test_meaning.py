"""What is the same when it is said in another way, and what is lost when it is left out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checking import check_document
from generator.meaning import contacts, kinds_said, particulars, said, turns
from generator.project import Project, collection_from_texts, load, read_texts

ROOT = Project(Path(__file__).resolve().parent.parent)
TODAY = date(2026, 11, 2)
EASY = "source/pathways/eating-disorders.easy-read.md"
CODES = {"ER027", "ER029"}
PIECES = (
    "0|1|5|12|99|2026|31|07|²|٣|½|/|-|.|,|:|;|a |one |two |twenty|hundred |million | |£|%|mg|°C| in "
    "| out of | to | and |working|day|days|week|month|half |past |o'clock|pm|a.m.|Aug| May|monday"
    "|fortnight|quarter|third|phone |+44|p| pounds|stage |(0)|@|www."
).split("|")


def is_said(full, easy):
    told = said([easy])
    return all(told & one.sense.needs for one in particulars(full))


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("two weeks", "14 days"),
        ("1 year", "12 months"),
        ("5 working days", "5 days"),
        ("five working days", "a week"),
        ("within 24 hours", "in 1 day"),
        ("half an hour", "30 minutes"),
        ("an hour and a half", "90 minutes"),
        ("a fortnight", "2 weeks"),
        ("3 to 6 months", "3 months to 6 months"),
        ("a 10-minute walk", "a walk of 10 minutes"),
        ("16 to 18 years", "16, 17 or 18"),
        ("5.30pm", "17:30"),
        ("5:30pm", "half past 5"),
        ("8:45am", "quarter to 9"),
        ("5pm", "5 o'clock"),
        ("9 to 11am", "9am to 11am"),
        ("12am", "midnight"),
        ("1,000 people", "1000 people"),
        ("two hundred people", "200 people"),
        ("twenty-one beds", "21 beds"),
        ("twice a day", "2 times a day"),
        ("£1.5 million", "£1,500,000"),
        ("£250m", "£250 million"),
        ("£5", "5 pounds"),
        ("£2.50", "2 pounds 50"),
        ("50p", "£0.50"),
        ("250 mg", "250mg"),
        ("1,000mg", "1g"),
        ("5 to 10mg", "5mg or 10mg"),
        ("5 micrograms", "5mcg"),
        ("37C", "37 degrees"),
        ("20 per cent", "20%"),
        ("25%", "1 in 4"),
        ("one in 4", "a quarter"),
        ("50% of people", "half of all people"),
        ("6th August 2026", "Thursday 6 August 2026"),
        ("6/8/2026", "2026-08-06"),
        ("6, 7 and 8 August 2026", "6 August, 7 August and 8 August 2026"),
        ("6 Aug", "6 August 2026"),
        ("Monday to Friday", "weekdays"),
        ("Saturday", "any day"),
        ("24 hours a day", "day and night"),
        ("three nurses", "3 nurses"),
        ("both nurses, 2 in all", "both nurses"),
        ("four stages", "Stage 4 is discharge."),
    ],
)
def test_two_ways_of_saying_it_are_the_same(full, easy):
    assert is_said(full, easy)


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("5 days", "6 days"),
        ("5 days", "5 weeks"),
        ("6 weeks", "6 nurses"),
        ("1 hour", "a talk"),
        ("3 to 6 months", "6 months"),
        ("5pm", "5am"),
        ("5pm", "5 nurses"),
        ("£5", "£50"),
        ("£5", "5 nurses"),
        ("250mg", "25mg"),
        ("5mg", "5g"),
        ("1 in 4", "4 people"),
        ("1 in 4", "1 in 5"),
        ("6 August", "6 May"),
        ("6 August 2026", "6 August 2025"),
        ("6 August 2026", "6 August"),
        ("March 2027", "March"),
        ("Monday", "Tuesday"),
        ("every Saturday", "weekdays"),
        ("twice", "once"),
    ],
)
def test_two_particulars_are_not_the_same(full, easy):
    assert not is_said(full, easy)


@pytest.mark.parametrize(
    "text",
    ["Stage 4", "at the end of stage 4", "one of you", "1 nurse", "someone", "a week", "one day", "page 12", "COVID-19",
     "LE1 5WW", "three quarters of us", "01632 960 101", "see www.example.org/2026/5"],
)  # fmt: skip
def test_what_is_no_figure_of_the_text(text):
    assert not list(particulars(text))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("01632960101", ["01632960101"]),
        ("+44 (0)1632 960 101", ["01632960101"]),
        ("(01632) 960 101.", ["01632960101"]),
        ("0800 1111", ["08001111"]),
        ("0800 58 58 58, or 116 123", ["0800585858", "116123"]),
        ("Text SHOUT to 85258", ["85258"]),
        ("Phone 999 or NHS 111", ["999", "111"]),
        ("A@b.org and www.b.org/0800585858", ["a@b.org"]),
        ("up to 10000 people, 111 days, £999, in 2019", []),
    ],
)
def test_contacts_are_as_they_are_dialled(text, forms):
    assert [one.form for one in contacts(text)] == forms


def test_turns_are_named_once_a_sentence():
    found = [
        (turn.kind, turn.written)
        for turn in turns("You must not go, unless only we say so, not me.")
    ]
    assert found == [("not", "not"), ("only", "only"), ("unless", "unless")]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("must", "You have to come."),
        ("only", "Just you."),
        ("unless", "If you do not come, phone us."),
        ("not", "You cannot."),
    ],
)
def test_easier_words_say_the_same(kind, text):
    assert kind in kinds_said(text)
    assert kind not in kinds_said("You can phone us.")


def pair(full, easy):
    """Return the findings in an Easy Read text, a sentence a pair, beside its full one."""
    matter = (
        "---\nkind: guide\ntitle: A page\nstatus: draft\nversion: '0.1'\nupdated: 2026-10-01\n"
        "review: 2027-10-01\naudience: [public]\nsummary: A page.\nfeedback: {post: Here}\n---\n"
    )
    lines = re.sub(r"(?<=[.?]) ", "\n\n![A dog](dog)\n", easy)
    texts = {
        "source/easyread.yaml": "organisation: {name: Example NHS Trust}\n",
        "source/guides/a.md": f"{matter}## Visit {{#visit}}\n\n{full}\n",
        "source/guides/a.easy-read.md": f'{matter}## Go {{covers="visit"}}\n\n![A dog](dog)\n{lines}\n',
    }
    collection, _ = collection_from_texts(texts, today=TODAY)
    document = next(d for d in collection.documents if d.edition == "easy read")
    return [d.message for d in check_document(document, collection) if d.code in CODES]


@pytest.mark.parametrize(
    ("full", "easy"),
    [
        ("You need not pay, but you can bring a friend.", "You do not pay. You can bring a friend."),
        ("You do not have to give your name.", "You can give your name. You do not have to."),
        ("We cannot see you without an appointment.", "You need an appointment to see us. You cannot just come."),
        ("You cannot drive until your doctor agrees.", "You can drive when your doctor agrees. You cannot before."),
        ("Do not take it before you eat.", "Take it after you eat. Do not take it before."),
        ("Talk to your GP before you stop your medicine.", "Do not stop your medicine before you talk to your GP."),
        ("It is not always easy to talk about feelings.", "It can be hard to talk about feelings. It is not odd."),
        ("We do not tell your family unless you agree.", "We only tell your family if you agree. If not, we do not tell."),
        ("You must tell us. You must not drive. You must sign.", "Tell us. Do not drive. You have to sign."),
        ("Only your team can read it.", "Just your team reads it."),
        ("In 2019 we saw 5,512 people and 1,037 carers.", "In 2019 we saw many people. We saw 1,000 carers."),
        ("The average wait is 2.5 weeks.", "You wait 2 to 3 weeks."),
        ("Take 500mg of paracetamol twice a day.", "Take 500 mg of paracetamol 2 times a day."),
        ("Lustral can help.", "Sertraline can help."),
        ("Phone +44 1632 960 101 or [email us](mailto:a@b.org).", "Phone 01632 960 101. Email a@b.org."),
        ("Phone us.", "Phone us. You can also phone Samaritans on 116 123."),
    ],
)  # fmt: skip
def test_a_faithful_text_has_lost_nothing(full, easy):
    assert pair(full, easy) == []


@pytest.mark.parametrize(
    ("full", "easy", "named"),
    [
        ("You do not need a degree.", "You need a degree. It is not hard.", "may say the opposite"),
        ("Do not stop your medicine, and do not pay.", "Stop your medicine. You do not pay.", "may say the opposite"),
        ("You can eat before the test. Do not smoke.", "You cannot eat before the test. Do not smoke.", "may say the opposite"),
        ("Take sertraline.", "Take your medicine.", '"sertraline"'),
        ("Take sertraline.", "Take citalopram.", '"sertraline"'),
        ("Phone 999 if you faint.", "Phone us if you faint.", '"999"'),
        ("We saw 5,512 people.", "We saw people.", '"5,512"'),
        ("We saw 512 people.", "We saw many people.", '"512"'),
        ("It costs £2.49.", "It costs £2.", '"£2.49"'),
        ("Call 0800 1111.", "Call 0800 1112.", '"0800 1112" is not in the full document'),
        ("Text SHOUT to 85258.", "Text SHOUT to 85528.", '"85528" is not in the full document'),
        ("[Email us](mailto:a@b.org).", "Email us.", '"a@b.org" of the full document'),
    ],
)  # fmt: skip
def test_a_loss_is_seen(full, easy, named):
    assert any(named in message for message in pair(full, easy))


@pytest.fixture(scope="module")
def texts():
    return read_texts(ROOT)[0]


def lost(texts, old, new):
    """Return the findings of lost meaning when one thing of an Easy Read source is changed."""
    assert old in texts[EASY]
    catalogue = load(ROOT, today=TODAY)[0].catalogue
    changed = {**texts, EASY: texts[EASY].replace(old, new, 1)}
    collection, _ = collection_from_texts(changed, today=TODAY, catalogue=catalogue)
    document = next(d for d in collection.documents if d.span.path == EASY)
    found = check_document(replace(document, allowances=()), collection)
    return [d.message for d in found if d.code in CODES]


def test_the_shipped_pathway_has_lost_nothing(texts):
    assert lost(texts, "Stage 1", "Stage 1") == []


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("within 5 working days", "soon", "5 working days"),
        ("up to 90 minutes", "up to 90 hours", "90 minutes"),
        ("for 12 months", "for 12 years", "12 months"),
        ("about 1 hour", "a while", "1 hour"),
        ("3 to 6 months", "6 months", "3 months"),
        ("Monday to Friday", "Monday to Thursday", "Friday"),
        ("You do not need a diagnosis.", "You need a diagnosis.", "not"),
        ("01632 960 110", "01632 960 111", "01632 960 111"),
        ("under 18", "young", "18"),
    ],
)
def test_a_planted_loss_is_named(texts, old, new, named):
    assert any(f'"{named}' in message for message in lost(texts, old, new))


@given(st.lists(st.sampled_from(PIECES), max_size=9))
def test_no_text_is_too_strange(pieces):
    text = "".join(pieces)
    assert all(said([text]) & one.sense.needs for one in particulars(text))
    assert all(one.form for one in contacts(text))


@pytest.mark.parametrize("unit", ["1", "1,111", "0 1 6 3 2 ", "6, ", "a@a.", "3 to ", "twenty-"])
def test_a_long_run_takes_no_longer_than_its_length(unit):
    """A source is untrusted: this must end at once."""
    text = unit * (60_000 // len(unit))
    assert list(contacts(text)) is not None
    assert list(particulars(text)) is not None
