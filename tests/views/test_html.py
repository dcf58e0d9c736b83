from __future__ import annotations

import pytest

from generator.views.html import outline, read_html, texts
from generator.views.words import UnreadableOutputError
from tests.audits.specimen import page

OUTLINE = """\
title: Getting help
language: en-GB
landmarks: main nav
h1: Getting help
h2: How to get help
table: When we are open (col col)
words: Example Trust
words: Easy Read
words: Getting help
words: How to get help
picture: A woman talks on the phone
words: You can phone us.
words: It is free.
picture: A house with a red door
words: We can come to your home.
words: When we are open
words: Day
words: Time
words: Monday
words: 9 to 5"""


def test_the_outline_is_the_page_to_read() -> None:
    assert outline(read_html(page().encode())) == OUTLINE


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<p>un<b>der</b>stand</p>", ["understand"]),
        ("<p>one<br>two</p>", ["one", "two"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<p>one</p>two", ["one", "two"]),
        ("<p>a<!-- not said -->b</p>", ["ab"]),
        ("<p hidden>not said</p><script>no</script><style>no</style>", []),
        ("<div data-navigation>no</div>yes", ["yes"]),
        ("<svg aria-hidden=true><text>no</text></svg>yes", ["yes"]),
        ("<p>fish &amp; chips &lt;3</p>", ["fish & chips <3"]),
    ],
)
def test_words_are_joined_as_a_reader_hears_them(inside: str, words: list[str]) -> None:
    assert texts(read_html(f"<body>no<main>{inside}</main>no".encode())) == words


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"   "])
def test_bytes_that_are_no_page_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableOutputError):
        read_html(data)


@pytest.mark.parametrize("data", [b"words", b"\x00", b"<main><p", b"<" * 9000, b"<b>" * 5000])
def test_a_broken_page_is_read_as_far_as_it_goes(data: bytes) -> None:
    assert read_html(data).title == ""
