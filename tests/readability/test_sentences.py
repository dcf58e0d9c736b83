"""Sentences of a document: what ends one, where it stands, what a grade leaves out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator import model as m
from generator.languages import is_english
from generator.readability import sentences

SPAN = m.Span("a.md")
META = m.Meta(m.Kind.GUIDE, "A")


def document(*blocks: m.Block) -> m.Document:
    return m.Document("a", "guides", m.Edition.STANDARD, META, blocks, SPAN)


def text(words: str, line: int = 1, column: int = 1) -> m.Text:
    return m.Text(words, m.Span("a.md", line, column))


def paragraph(words: str) -> m.Paragraph:
    return m.Paragraph((text(words),), SPAN)


def found(*blocks: m.Block, scored: bool = False) -> list[str]:
    return [sentence.text for sentence in sentences(document(*blocks), scored=scored)]


def test_each_bullet_ends_a_sentence() -> None:
    items = tuple(m.ListItem((paragraph(words),), SPAN) for words in ("one", "two"))
    assert found(m.List(items, SPAN)) == ["one", "two"]


def test_each_line_of_a_pair_ends_a_sentence() -> None:
    lines = (paragraph("You can phone us"), paragraph("We listen."))
    assert found(m.Pair(None, lines, SPAN)) == ["You can phone us", "We listen."]


def test_a_sentence_over_two_lines_and_bold_words_stands_where_it_starts() -> None:
    inlines = (
        text("We help. You", 3, 3),
        text("\n", 3, 15),
        m.Strong((text("can", 4, 5),), m.Span("a.md", 4, 3)),
        text(" ask. Do.", 4, 10),
    )
    got = list(sentences(document(m.Paragraph(inlines, m.Span("a.md", 3, 3)))))
    assert [(s.text, s.span.line, s.span.column) for s in got] == [
        ("We help.", 3, 3),
        ("You can ask.", 3, 12),
        ("Do.", 4, 16),
    ]


def test_a_sentence_that_starts_in_a_fact_stands_at_the_fact() -> None:
    fact = m.Fact("staff", "We are many. We help", m.Span("a.md", 2, 4))
    got = list(sentences(document(m.Paragraph((fact, text(" you.", 2, 13)), SPAN))))
    assert [(s.span.line, s.span.column) for s in got] == [(2, 4), (2, 4)]


def test_a_grade_leaves_out_what_is_no_running_text() -> None:
    title = (text("A title"),)
    row = m.Row((m.Cell(title, SPAN),), SPAN)
    blocks = (
        m.Section(2, title, "a", (paragraph("This counts."),), SPAN),
        m.Table(title, row, (row,), SPAN),
        m.Contact((m.Route("Phone", title, SPAN),), SPAN),
        m.WordList((m.WordEntry("word", title, SPAN),), SPAN),
        m.Timeline((m.Moment(title, (paragraph("So does this."),), SPAN),), SPAN),
        m.Section(2, (text("Picture credits"),), "c", (paragraph("By Jo."),), SPAN),
        m.CodeBlock("run this.", SPAN),
    )
    assert found(*blocks, scored=True) == ["This counts.", "So does this."]
    assert len(found(*blocks)) == 11


@given(
    st.lists(st.sampled_from(["We help. ", "You", " can ask. ", "e.g. ", "Go now? "]), max_size=9)
)
def test_spans_are_in_order_and_point_at_the_text(parts: list[str]) -> None:
    inlines, column = [], 1
    for part in parts:
        inlines.append(text(part, 1, column))
        column += len(part)
    whole = "".join(parts)
    got = list(sentences(document(m.Paragraph(tuple(inlines), SPAN))))
    columns = [sentence.span.column for sentence in got]
    assert columns == sorted(set(columns))
    assert all(whole[s.span.column - 1 :].startswith(s.text.split()[0]) for s in got)


def test_english_is_told_by_the_first_part_of_the_tag() -> None:
    assert is_english("en-GB")
    assert is_english("en")
    assert not is_english("cy")
    assert not is_english("enm")
