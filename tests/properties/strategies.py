"""Sources and documents made at random, out of every construct."""

from __future__ import annotations

from hypothesis import strategies as st

from generator.model import (
    Block,
    Callout,
    Cell,
    Code,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Document,
    Edition,
    Emphasis,
    Fact,
    Figure,
    Foreign,
    Inline,
    Kind,
    LineBreak,
    Link,
    List,
    ListItem,
    Mail,
    Meta,
    Moment,
    Pair,
    Paragraph,
    Phone,
    PictureRef,
    Place,
    Quote,
    Route,
    Row,
    Section,
    Span,
    Stage,
    StageName,
    Status,
    Step,
    Strong,
    Table,
    Text,
    Timeline,
    Web,
    WordEntry,
    WordList,
)
from tests.readers.reading import MATTER

SPAN = Span("source/guides/random.md")
LETTERS = "abc defg hij klm nop éß ñ ж &<>\"'-\u2013. 12"
PICTURES = ("phone", "people", "calendar", "house", "leaf")

# Sources

ODD = st.text(max_size=30)
WORDS = st.text(alphabet=LETTERS, min_size=1, max_size=40).filter(str.strip)
CONSTRUCTS = st.one_of(
    WORDS,
    st.builds("## {} {{#a{}}}".format, WORDS, st.integers(1, 9)),
    st.builds("**{}** and *{}* `{}`".format, WORDS, WORDS, WORDS),
    st.builds("[{}]{{lang=ur}} and [{}]{{.x}} [{}]".format, WORDS, WORDS, WORDS),
    st.builds("[{}](#a1) [b](x#y) <https://example.org/>".format, WORDS),
    st.builds("- {}\n  - {}\n- {}".format, WORDS, WORDS, WORDS),
    st.builds("3. {}\n4. {}".format, WORDS, WORDS),
    st.builds("> {}\n> {}".format, WORDS, WORDS),
    st.builds(
        "Table: {} {{header-column}}\n\n| a | b |\n| - | - |\n| {} | {} |".format,
        WORDS,
        WORDS,
        WORDS,
    ),
    st.builds("{}\n: {}\n: {}".format, WORDS, WORDS, WORDS),
    st.builds("::: note {}\n{}\n:::".format, WORDS, WORDS),
    st.builds("::: timeline\n{} {{.current}}\n: {}\n:::".format, WORDS, WORDS),
    st.builds("![{}](phone)\n{}\n{}".format, WORDS, WORDS, WORDS),
    st.builds("<!-- allow: ER001 {} -->".format, WORDS),
    st.sampled_from(
        ["{{ feedback }}", "{{ nothing }}", "{{ word-list }}", "***", "```\nx\n```", "\t", "<b>"]
    ),
    ODD,
)
KINDS = st.sampled_from(["guide", "pathway", "booklet", "faq"])
SOURCES = st.builds(
    lambda kind, parts, end: (MATTER.format(kind=kind) + "\n\n".join(parts)).replace("\n", end),
    KINDS,
    st.lists(CONSTRUCTS, max_size=12),
    st.sampled_from(["\n", "\n", "\r\n"]),
)

# Documents

TEXTS = st.builds(lambda words: Text(words, SPAN), WORDS)
TARGETS = st.sampled_from(
    [
        Web("https://example.org/a"),
        Mail("a@example.org"),
        Phone("01632 960 101"),
        Place("", "part", "#part"),
    ]
)
PLAIN = st.lists(TEXTS, min_size=1, max_size=2).map(tuple)


SAID = {
    "cy": "Rydym ni yma i helpu",
    "ur": "ہمیں 01632 960 101 پر فون کریں۔",
    "gu": "અમને 12 દિવસમાં ફોન કરો.",
    "zh": "您可以打电话给我们。",
}
FOREIGN = st.builds(
    lambda language: Foreign(language, (Text(SAID[language], SPAN),), SPAN),
    st.sampled_from(sorted(SAID)),
)


def _inline(inner: st.SearchStrategy[tuple[Inline, ...]]) -> st.SearchStrategy[Inline]:
    return st.one_of(
        TEXTS,
        st.builds(Strong, inner, st.just(SPAN)),
        st.builds(Emphasis, inner, st.just(SPAN)),
        st.builds(lambda words: Code(words, SPAN), WORDS),
        st.builds(lambda words: Fact("fact", words, SPAN), WORDS),
        st.builds(Link, inner, TARGETS, st.just(SPAN)),
        FOREIGN,
    )


INLINES = st.lists(_inline(PLAIN), min_size=1, max_size=3).map(tuple)
BROKEN = st.builds(lambda a, b: (*a, LineBreak(SPAN), *b), INLINES, INLINES)
PARAGRAPHS = st.builds(Paragraph, st.one_of(INLINES, BROKEN), st.just(SPAN))
REFS = st.builds(
    lambda name, alt: PictureRef(name, f"Shows {alt}", SPAN), st.sampled_from(PICTURES), WORDS
)
DEFINITIONS = st.builds(
    Definition, PLAIN, st.lists(PARAGRAPHS, min_size=1, max_size=2).map(tuple), st.just(SPAN)
)
TABLES = st.builds(
    lambda caption, cells, column: Table(
        caption,
        Row(tuple(Cell(c, SPAN, header=True) for c in cells[:2]), SPAN),
        (Row((Cell(cells[2], SPAN, header=column), Cell(cells[3], SPAN)), SPAN),),
        SPAN,
        column,
    ),
    PLAIN,
    st.lists(PLAIN, min_size=4, max_size=4),
    st.booleans(),
)
SIMPLE: st.SearchStrategy[Block] = st.one_of(
    PARAGRAPHS,
    TABLES,
    st.builds(
        lambda entries: DefinitionList(entries, SPAN),
        st.lists(DEFINITIONS, min_size=1, max_size=2).map(tuple),
    ),
    st.builds(Figure, REFS, st.one_of(st.just(()), PLAIN), st.just(SPAN)),
    st.builds(lambda words: CodeBlock(words, SPAN), WORDS),
    st.builds(
        lambda title, details, now: Timeline((Moment(title, details, SPAN, now),), SPAN),
        PLAIN,
        st.lists(PARAGRAPHS, max_size=2).map(tuple),
        st.booleans(),
    ),
    st.builds(lambda label, value: Contact((Route(label, value, SPAN),), SPAN), WORDS, PLAIN),
    st.builds(lambda word, said: WordList((WordEntry(word, said, SPAN),), SPAN), WORDS, PLAIN),
)
PAIRS = st.builds(
    Pair, REFS, st.lists(PARAGRAPHS, min_size=1, max_size=2).map(tuple), st.just(SPAN)
)


def _holding(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    blocks = st.lists(inner, min_size=1, max_size=2).map(tuple)
    items = st.lists(st.builds(ListItem, blocks, st.just(SPAN)), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(List, items, st.just(SPAN), st.booleans(), st.integers(1, 5)),
        st.builds(Quote, blocks, st.just(SPAN)),
        st.builds(
            Callout,
            st.sampled_from(["note", "important", "example", "crisis"]),
            st.one_of(st.just(()), PLAIN),
            blocks,
            st.just(SPAN),
        ),
    )


BLOCKS = st.one_of(SIMPLE, _holding(PARAGRAPHS), _holding(_holding(PARAGRAPHS)))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Make a document: sections of any blocks, stages with steps, or pairs."""
    edition = draw(st.sampled_from(Edition))
    parts = PAIRS if edition is Edition.EASY_READ else BLOCKS
    sections: list[Block] = []
    for number in range(draw(st.integers(1, 3))):
        blocks = tuple(draw(st.lists(parts, min_size=1, max_size=3)))
        sections.append(Section(2, draw(PLAIN), f"part{number or ''}", blocks, SPAN))
    if edition is Edition.STANDARD and draw(st.booleans()):
        facts = tuple(draw(st.lists(DEFINITIONS, min_size=1, max_size=2)))
        step = Step(1, draw(PLAIN), "step-1", (draw(PARAGRAPHS),), facts, SPAN)
        sections.append(
            Stage(StageName.ACCESS, draw(PLAIN), "access", (draw(PARAGRAPHS),), (step,), SPAN)
        )
    kind = draw(st.sampled_from(Kind))
    meta = Meta(
        kind,
        "A title",
        draw(st.sampled_from([Status.DRAFT, Status.PUBLISHED])),
        "1",
        summary="Short.",
        language=draw(st.sampled_from(["en-GB", "en-GB", "ur", "gu"])),
    )
    return Document("random", "guides", edition, meta, tuple(sections), SPAN)
