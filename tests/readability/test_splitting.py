"""Where sentences end and what counts as a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.readability import split, words_of

ONE_SENTENCE = [
    "Dr. Smith is here at 9 a.m. on Monday.",
    "Ask Dr. A. Patel at 9 a.m. Monday.",
    "Bring something to read, e.g. a book.",
    "You can bring somebody, i.e. your carer.",
    "J. K. Rowling wrote it.",
    "It weighs 3.5 kg.",
    "Come at 5.30pm on Monday.",
    "Go to www.nhs.uk or https://a.nhs.uk/b.html?c=d.",
    "Write to jo.smith@nhs.uk today.",
    "Phone 0116 225 6000 now.",
    "We wait... and then we phone.",
    "St. Mary is near.",
    "Mr. and Mrs. Jones are here.",
    "See p. 5 and No. 7.",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert split(text) == (text,)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You can phone us. You do not need to see a doctor first.", 2),
        ("Go by car. Mr. Jones waits.", 2),
        ("We open at 9 a.m. Please wait.", 2),
        ("Are you ill? Phone us! We help.", 3),
        ("Go to www.nhs.uk. Read it.", 2),
        ("Ask your GP. They can help.", 2),
        ('He said "Stop." We did.', 2),
        ("We came in 2019. We left.", 2),
    ],
)
def test_ends_are_found(text: str, count: int) -> None:
    assert len(split(text)) == count


@pytest.mark.parametrize(
    "word",
    [
        "follow-up", "https://www.nhs.uk/a-b?c=1", "www.nhs.uk", "nhs.uk", "jo.smith@nhs.uk",
        "0116 225 6000", "01632 960 101", "+44 116 225 6000", "6 August 2026", "5:30pm",
        "5.30 pm", "9 a.m.", "5 mg", "50%", "£3.50", "don't", "don\u2019t", "e.g.", "A&E", "1,000",
    ],
)  # fmt: skip
def test_it_is_one_word(word: str) -> None:
    assert words_of(f"see {word} now") == ("see", word, "now")


TEXT = st.lists(
    st.sampled_from(
        ["Dr.", "Smith", "ill.", "at", "9 a.m.", "Monday.", "We", "go!", "e.g.", "5.30pm", "J.",
         "www.nhs.uk.", "6 August 2026.", "01632 960 101", "(so)", "\u201cYes.\u201d", "...", "GP."]
    )
).map(" ".join)  # fmt: skip


@given(TEXT | st.text(max_size=80))
def test_no_word_is_lost_or_cut_by_splitting(text: str) -> None:
    together = tuple(word for sentence in split(text) for word in words_of(sentence))
    assert together == words_of(text)
