"""Each audit of web pages sees a good page that was broken in that one way."""

from __future__ import annotations

import pytest

from tests.audits.specimen import ALTS, audit, page


def test_a_good_page_passes_every_audit() -> None:
    assert audit("html", page().encode()) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "message"),
    [
        ("<title>Getting help", "<title>", "HT001", 1, 'has the title ""'),
        ('lang="en-GB"', "", "HT002", 1, 'has no language, not "en-GB"'),
        ('lang="en-GB"', 'lang="fr"', "HT002", 1, 'has the language "fr", not "en-GB"'),
        ("</main>", '<img src="data:,"></main>', "HT003", 1, 'picture "data:," has no alt'),
        ("<h2 id", "<h3 id", "HT004", 1, "has level 3 after level 1"),
        ("</nav>", "<h1>Two</h1></nav>", "HT004", 1, "there are 2 headings of level 1"),
        ("</head>", "<script>1</script></head>", "HT005", 1, "has a script (script)"),
        ("<main", '<main onclick="x()"', "HT005", 1, "has a script (main onclick)"),
        ("</head>", '<link rel="stylesheet" href="a.css"></head>', "HT005", 1, '"a.css"'),
        ("<style>", "<style>@import 'x';", "HT005", 1, '"@import"'),
        ("<style>", "<style>b{background:url(//x/y)}", "HT005", 1, '"//x/y"'),
        ("<main", '<main style="background:url(z)"', "HT005", 1, '"z"'),
        ('<th scope="col">Day', "<th>Day", "HT006", 1, "header cell without scope"),
        ("<td>Monday", "<td>Friday", "HT007", 1, 'the source says "Monday 9 to 5"'),
        ("Easy Read", '<span aria-hidden="true">Easy</span> Read', "HT007", 1, '"Easy Read'),
        ("<p>It is free.</p>", "<p>Itis free.</p>", "HT007", 1, 'says "It is free. We"'),
        ("</nav>", '<p id="how"></p></nav>', "HT009", 1, 'the id "how" stands 2 times'),
        ('href="#how"', 'href="#who"', "HT010", 1, 'leads to "#who"'),
        ('href="#main"', 'href="help.pdf"', "HT011", 1, "the first link does not skip"),
        ("<style>", "<style>p { text-align: justify }", "HT012", 1, "the text of p is justified"),
        ("<style>", "<style>p { text-transform: uppercase }", "HT012", 1, "of p are made capitals"),
        ("<style>", "<style>p { font-style: italic }", "HT012", 1, "letters of p are in italics"),
        ("<style>", "<style>p { font: italic 12pt/1 X }", "HT012", 1, "letters of p are in"),
        ("<style>", "<style>p { font-size: 15px }", "HT012", 1, "have 15 pixels, limit 16"),
        ("<style>", "<style>p { font: 600 11pt/1 X }", "HT012", 1, "have 14.6667 pixels"),
        ("<style>", "<style>p { font-size: clamp(0.9rem, 2vw, 2rem) }", "HT012", 1, "14.4 pix"),
        ("<style>", "<style>html { font-size: 10px } p { font-size: 1.5rem }", "HT012", 1, "15 p"),
        ("<style>", "<style>body { font-size: 90% }", "HT012", 1, "of body have 14.4 pixels"),
        ("<style>", "<style>p { font-size: small }", "HT012", 1, "have 13 pixels"),
        ("<style>", "<style>@media print { p { height: 3cm } }", "HT012", 1, "box p has a fixed"),
        ("<style>", "<style>p { max-height: 9em; height: 9rem }", "HT012", 1, "box p has a fixed"),
        ("<p>Example", '<p style="height: 20px">Example', "HT012", 1, "box <p> has a fixed"),
        ("<style>", "<style>p { height: 2.5em }", "HT012", 1, "box p has a fixed"),
        (
            '<th scope="col">Day</th>',
            "<td>Day</td>",
            "HT006",
            1,
            "has 1 header cells, the source 2",
        ),
        ("i { font-style: normal }", "", "HT012", 1, 'words are in italics: "lp"'),
    ],
)
def test_one_fault_is_seen_with_its_code(
    old: str, new: str, code: str, line: int, message: str
) -> None:
    assert old in page()
    found = audit("html", page().replace(old, new, 1).encode())
    assert (found[0][0], found[0][1], message in found[0][2]) == (code, line, True), found
    also = {"HT014"} if code == "HT004" else {"HT008"}
    assert {f[0] for f in found} <= {code, *also}


def test_another_alternative_text_is_seen_at_the_picture() -> None:
    found = audit("html", page().replace(ALTS[1], "house.svg").encode())
    assert [f[:2] for f in found] == [("HT003", 15), ("HT008", 15)]


def test_pairs_that_changed_places_are_seen() -> None:
    swapped = page().replace(ALTS[0], "*").replace(ALTS[1], ALTS[0]).replace("*", ALTS[1])
    assert [f[:2] for f in audit("html", swapped.encode())] == [("HT008", 11), ("HT008", 15)]


def test_a_page_without_main_part_is_seen() -> None:
    found = audit("html", page().replace("<main", "<div").replace("</main", "</div").encode())
    assert {code for code, _, _ in found} == {"HT007", "HT008", "HT011"}


def test_a_table_without_header_cells_is_seen() -> None:
    found = audit("html", page().replace("<th ", "<td ").replace("</th>", "</td>").encode())
    assert [f[0] for f in found] == ["HT006"]


def test_a_picture_of_the_cover_is_not_taken_for_that_of_a_pair() -> None:
    cover = f'<img src="data:," alt="{ALTS[1]}"><p>Example Trust'
    assert audit("html", page().replace("<p>Example Trust", cover).encode()) == []


@pytest.mark.parametrize(
    "style",
    [
        "html { font-size: 62.5% } body { font-size: 1.8rem }",
        "sup { font-size: 0.8em } p { font-size: clamp(1rem, 2vw, 3rem) }",
        ".box img, .box::before { height: 3cm } p { min-height: 3cm; line-height: 20px }",
        ".unseen { height: 1px; overflow: hidden; clip-path: inset(50%) }",
        ".scrolled { max-height: 20rem; overflow-y: auto }",
        "/* p { text-align: justify } */ p { text-align: left; text-justify: auto }",
    ],
)
def test_styles_that_let_words_grow_are_let_be(style: str) -> None:
    assert audit("html", page().replace("</style>", f"{style}</style>").encode()) == []
