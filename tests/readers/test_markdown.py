"""Each construct of the source language becomes its node, and what is not taken says so."""

from __future__ import annotations

import pytest

from generator.model import (
    Callout,
    Contact,
    Figure,
    Link,
    List,
    Mail,
    Paragraph,
    Phone,
    Place,
    Quote,
    Section,
    Stage,
    Table,
    Timeline,
    Web,
    WordList,
    plain_text,
    walk,
)
from tests.readers.reading import LINES_BEFORE, problems, read


def test_headings_nest_and_have_names() -> None:
    document = read("Hello.\n\n## One {#first}\n\n### Inner part\n\nWords.\n\n## Two's end\n")
    first, second = [b for b in document.blocks if isinstance(b, Section)]
    assert (first.id, second.id) == ("first", "twos-end")
    inner = first.blocks[0]
    assert isinstance(inner, Section)
    assert (inner.id, inner.level, plain_text(inner.title)) == ("inner-part", 3, "Inner part")


def test_a_table_takes_its_caption_and_its_header_column() -> None:
    document = read("Table: Costs {header-column}\n\n| A | B |\n| - | - |\n| c | |\n")
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert plain_text(table.caption) == "Costs"
    assert [c.header for c in table.rows[0].cells] == [True, False]
    assert [c.header for c in table.header.cells] == [True, True]


def test_links_lead_to_places_mail_phones_and_pages() -> None:
    document = read(
        "[a](other#x) [b](#y) [c](mailto:q@example.org) [d](tel:999) [e](https://x.org/)\n"
    )
    targets = [node.target for node in walk(document) if isinstance(node, Link)]
    assert targets == [
        Place("other", "x"),
        Place("", "y"),
        Mail("q@example.org"),
        Phone("999"),
        Web("https://x.org/"),
    ]


def test_boxes_lists_quotes_figures_and_timelines() -> None:
    document = read(
        '::: note Look\nWords.\n:::\n\n3. three\n4. four\n\n> Said.\n\n![A tree](tree "Caption")\n\n'
        "::: timeline\nOne {.current}\n: Now.\n:::\n\n::: words\ntriage\n: We read.\n:::\n"
    )
    callout, numbers, quote, figure, timeline, words = document.blocks
    assert isinstance(callout, Callout)
    assert plain_text(callout.title) == "Look"
    assert isinstance(numbers, List)
    assert (numbers.ordered, numbers.start) == (True, 3)
    assert isinstance(quote, Quote)
    assert isinstance(figure, Figure)
    assert plain_text(figure.caption) == "Caption"
    assert isinstance(timeline, Timeline)
    assert timeline.moments[0].current
    assert plain_text(timeline.moments[0].title) == "One"
    assert isinstance(words, WordList)
    assert words.entries[0].word == "triage"
    assert document.problems == ()


def test_a_decorative_picture_says_so() -> None:
    (figure,) = read("![](leaf){.decorative}\n").blocks
    assert isinstance(figure, Figure)
    assert figure.picture.decorative


def test_a_pathway_has_stages_with_numbered_steps_and_their_facts() -> None:
    document = read(
        "## Access\n\n### Referral {#r}\n\nWho\n: You.\n\nWhat happens next\n: [Triage](#t)\n\n"
        "### Triage {#t}\n\nWho\n: Us.\n\n## assessment\n\n### Meeting\n\nWords.\n\n## Help\n\nWords.\n",
        kind="pathway",
    )
    access, assessment, after = document.blocks
    assert isinstance(access, Stage)
    assert isinstance(assessment, Stage)
    assert isinstance(after, Section)
    assert [s.number for s in (*access.steps, *assessment.steps)] == [1, 2, 3]
    assert [plain_text(f.term) for f in access.steps[0].facts] == ["Who", "What happens next"]


def test_shared_blocks_and_facts_are_taken_in() -> None:
    document = read(
        "We employ {{ staff }} people.\n\n{{ help }}\n\n{{ feedback }}\n",
        source__shared__blocks__help="## Help\n\nPhone 999.\n",
        **{"source/shared/facts.yaml": "staff: over 5,500\n"},
    )
    (
        words,
        help_,
    ) = document.blocks
    assert isinstance(words, Paragraph)
    assert plain_text(words.children) == "We employ over 5,500 people."
    assert isinstance(help_, Section)
    assert help_.blocks[0].span.path == "source/shared/blocks/help.md"
    assert isinstance(help_.blocks[1], Contact)
    assert document.sources == ("source/guides/a.md", "source/shared/blocks/help.md")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("A <b>bold</b> word\n", "1:3 unsupported-markup HTML is not taken: <b>"),
        ("<script>x</script>\n", "1:1 unsupported-markup HTML is not taken: <script>"),
        ("a\n\n***\n", "3:1 unsupported-markup a line across the page is not taken"),
        (
            "Words ![A tree](tree) words\n",
            '1:7 unsupported-markup picture "tree" stands in the middle of words',
        ),
        ("[x](../../etc/passwd)\n", '1:1 path-outside link to "../../etc/passwd" is not taken'),
        (
            "![x](../secret.png)\n",
            '1:1 path-outside picture "../secret.png" is outside the picture catalogue',
        ),
        ("{{ crisis-hlep }}\n", '1:1 unknown-block there is no shared block "crisis-hlep"'),
        ("We have {{ stuff }}.\n", '1:9 unknown-block there is no shared fact "stuff"'),
        ("::: nota A\nWords.\n:::\n", '1:1 unknown-block there is no box of the kind "nota"'),
        ("> ## A heading\n", "1:3 unsupported-markup a heading stands inside a block"),
        ("<!-- allow: er1 x -->\nWords.\n", '1:1 bad-allowance "er1" is not the code of a rule'),
        ("<!-- allow: ER001 -->\nWords.\n", "1:1 bad-allowance allowing ER001 needs a reason"),
    ],
)
def test_what_is_not_taken_is_a_problem_with_its_place(body: str, expected: str) -> None:
    line, rest = expected.split(":", 1)
    assert problems(read(body)) == [f"{int(line) + LINES_BEFORE}:{rest}"]


def test_a_block_that_takes_itself_in_is_a_problem_and_ends() -> None:
    document = read("{{ loop }}\n", source__shared__blocks__loop="Words.\n\n{{ loop }}\n")
    assert problems(document) == ['3:1 include-cycle the shared block "loop" takes itself in']


def test_a_comment_in_a_code_block_stays() -> None:
    document = read("```\n<!-- allow: ER001 x -->\n```\n")
    assert document.allowances == ()


def test_an_allowance_holds_for_the_block_below_it() -> None:
    document = read("One.\n\n<!-- allow: ER001 a name -->\nTwo\nthree.\n\nFour.\n")
    (allowance,) = document.allowances
    first = 3 + LINES_BEFORE
    assert (allowance.first, allowance.last, allowance.reason) == (first, first + 2, "a name")


def test_hostile_nesting_ends_with_a_problem() -> None:
    document = read("> " * 200 + "deep\n\n" + "[" * 5000 + "\n\n" + "**a" * 3000 + "\n")
    assert any("nested deeper" in p.message for p in document.problems)
