"""The report page: worst first, in words, with nothing claimed that was not checked."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import etree
from lxml import html as lxml_html

from generator.collection import Colours
from generator.diagnostics import Diagnostic, Severity
from generator.model import Edition, Status
from generator.report.as_html import html
from generator.report.reading import reading
from generator.report.standing import standing
from tests.project_files import ROOT
from tests.report.examples import EASY, checked, diagnostic, texts

FILES = [
    {
        "group": "guides", "document": "leave", "edition": "standard", "format": "pdf",
        "path": "guides/leave/leave.pdf", "pages": 3, "bytes": 1000,
    }
]  # fmt: skip


def page(found: list[Diagnostic] | None = None) -> lxml_html.HtmlElement:
    collection, own = checked()
    return lxml_html.fromstring(html(own if found is None else found, FILES, collection))


def of_class(top: etree._Element, name: str) -> list[etree._Element]:
    return top.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def words(element: etree._Element) -> str:
    return " ".join(str(element.text_content()).split())


def ranks(found: list[Diagnostic]) -> list[str]:
    return [words(item) for item in page(found).xpath("//*[@class='ranks']/li")]


def test_the_worst_stands_first() -> None:
    first, second = ranks([diagnostic(1, Severity.WARNING), diagnostic(2, path=EASY)])
    assert first == "Leaving, Easy Read 1 error stops it."
    assert second.startswith('How to <leave> & "return" It waits for its other edition.')
    assert "1 warning to look at" in second


def test_with_no_finding_it_claims_no_more_than_was_checked() -> None:
    text = words(page([]))
    assert (
        text.count("The machine checks passed. People must still check what a machine cannot.") == 4
    )
    assert "No finding stops any of 2 documents." in text
    assert not re.search(r"\b(?:is|are) (?:accessible|easy to read|compliant)\b", text)


def test_it_says_what_the_nhs_says_of_readability_tools() -> None:
    text = words(page([]))
    assert "does not recommend readability tools" in text
    assert "no pass for patients" in text


@pytest.mark.parametrize(
    ("severities", "status", "said"),
    [
        ((), Status.PUBLISHED, "The machine checks passed."),
        ((), Status.UNDER_DEVELOPMENT, "It is under development"),
        ((Severity.ERROR, Severity.ERROR), Status.PUBLISHED, "2 errors stop it."),
        ((Severity.ERROR, Severity.REVIEW), Status.PUBLISHED, "1 error and 1 finding to review stop it."),
        ((Severity.REVIEW,), Status.PUBLISHED, "1 finding to review stops it."),
        ((Severity.REVIEW,), Status.DRAFT, "Nothing stops it. 1 finding waits for a person"),
        ((Severity.WARNING, Severity.NOTE), Status.DRAFT, "Nothing stops it. 1 warning and 1 note to look at."),
    ],
)  # fmt: skip
def test_how_a_document_stands_is_said_in_words(
    severities: tuple[Severity, ...], status: Status, said: str
) -> None:
    document = checked()[0].documents[1]
    document = replace(document, meta=replace(document.meta, status=status))
    found = [diagnostic(n, severity) for n, severity in enumerate(severities, start=1)]
    stopped = said.endswith(("stop it.", "stops it."))
    assert standing(document, found, draft=False, stopped=stopped).startswith(said)


def test_a_finding_brings_its_sentence_the_reason_the_way_to_mend_it_and_who_can() -> None:
    (finding,) = (f for f in of_class(page(), "finding") if "WD007" in words(f))
    assert "A word for which the NHS or GOV.UK uses a plainer one." in words(finding)
    assert "Who can mend it: the writer" in words(finding)
    quotes = [words(quote) for quote in finding.iter("blockquote")]
    assert "Please take your medication, and phone us." in quotes
    assert [words(mark) for mark in finding.iter("mark")] == ["medication", "Telephone"]
    assert 'What to do: write "medicine".' in words(finding)


def test_a_fact_starts_with_a_capital_unless_it_is_a_path() -> None:
    found = [diagnostic(1, message="it is so"), diagnostic(2, message="guides/a.pdf: it is so")]
    facts = [words(fact) for fact in of_class(page(found), "fact")]
    assert facts == ["It is so.", "guides/a.pdf: it is so."]


def test_what_is_wrong_in_shared_files_has_a_place_of_its_own() -> None:
    (rank,) = (r for r in ranks([diagnostic(3, path="source/easyread.yaml")]) if "Shared" in r)
    assert rank == "Shared files and settings 1 error in files that the documents share."


def test_files_are_linked_and_those_of_a_stopped_document_are_called_earlier() -> None:
    (link,) = page([]).xpath("//*[contains(@class, 'facts')]//a")
    assert link.get("href") == "guides/leave/leave.pdf"
    assert words(link).startswith("PDF, 3 pages")
    assert "Its files:" in words(page([]))
    assert "From an earlier build:" in words(page([diagnostic(1)]))


def test_each_drawing_has_a_name_a_description_and_its_numbers_in_a_table() -> None:
    top = page()
    figures = list(top.iter("figure"))
    assert figures
    for figure in figures:
        (drawing,) = figure.xpath("./svg[@role='img']")
        for id in drawing.get("aria-labelledby").split():
            assert words(top.get_element_by_id(id))
        assert len(figure.xpath("./details//table/tbody/tr")) > 1


def test_the_numbers_of_a_drawing_are_those_of_the_document() -> None:
    collection, _ = checked()
    full = collection.find("leave")
    assert full
    numbers = reading(full, collection)
    assert numbers
    rows = page().xpath("(//section[h3/@id='d-guides-leave']//figure//table)[1]/tbody/tr")
    assert [words(row[2]) for row in rows] == [str(line.words) for line in numbers.lines]
    assert numbers.limit == 25
    assert not numbers.over


def test_the_limit_is_the_one_that_the_project_sets() -> None:
    rules = "rules: {RD002: {limit: 10}}\n"
    sources = texts()
    sources["source/easyread.yaml"] += rules
    collection, _ = checked(sources)
    full = collection.find("leave")
    assert full
    numbers = reading(full, collection)
    assert numbers
    assert numbers.limit == 10
    assert [line.words for line in numbers.over] == [13]


def test_a_text_of_two_sentences_is_not_drawn() -> None:
    collection, _ = checked()
    easy = collection.find("leave", Edition.EASY_READ)
    assert easy
    assert reading(easy, collection) is None


def test_questions_for_a_person_are_asked() -> None:
    questions = [words(item) for item in page([]).xpath("//*[@class='questions']/li")]
    assert "Are the words and pictures right for adults?" in questions
    assert len(questions) == len(set(questions)) > 10


def standards(top: etree._Element) -> list[str]:
    (panel,) = of_class(top, "standards")
    return [words(summary) for summary in panel.iter("summary")]


def test_standards_say_how_many_checks_passed_and_failed() -> None:
    said = standards(page([diagnostic(1)]))
    assert any(
        re.fullmatch(r"NHS digital service manual: \d+ checks passed, 1 failed", s) for s in said
    )
    assert any(re.fullmatch(r"WCAG: \d+ checks passed, none failed", s) for s in said)


def test_audits_of_a_format_that_was_not_made_have_not_passed() -> None:
    collection, _ = checked()
    nothing_made = lxml_html.fromstring(html([], [], collection))
    assert "PD001" in words(of_class(page([]), "standards")[0])
    assert "PD001" not in words(of_class(nothing_made, "standards")[0])


def test_it_stands_alone_with_no_script() -> None:
    top = page()
    assert not list(top.iter("script", "link", "iframe", "img"))
    source = etree.tostring(top, encoding="unicode")
    assert not re.search(r"url\(|@import|\son\w+=", source)
    for link in top.xpath("//*[@href]"):
        assert link.get("href").startswith(("#", "guides/"))


def test_words_of_a_source_are_never_markup() -> None:
    nasty = diagnostic(1, message='"<script>alert(1)</script>"', hint="<b>")
    assert not list(page([nasty]).iter("script", "b"))


def test_headings_skip_no_level_and_ids_stand_once() -> None:
    top = page()
    levels = [int(h.tag[1]) for h in top.iter("h1", "h2", "h3", "h4", "h5")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [element.get("id") for element in top.xpath("//*[@id]")]
    assert len(ids) == len(set(ids))
    for link in top.xpath("//a[starts-with(@href, '#')]"):
        assert link.get("href")[1:] in ids


def test_the_same_findings_give_the_same_bytes() -> None:
    (one, found), (other, again) = checked(), checked()
    assert html(found, FILES, one) == html(again, FILES, other)


STYLE = (ROOT / "templates" / "html" / "report-style.html.j2").read_text("utf-8")
TEXT = ("ink", "quiet", "link", "error", "review", "warning", "note")


def scheme(part: str) -> dict[str, str]:
    light = dict(
        re.findall(r"--([\w-]+): (#\w+|{{ colours\.\w+ }});", STYLE.partition("@media")[0])
    )
    after = STYLE.partition(part)[2].partition("}\n")[0] if part else ""
    colours = light | dict(re.findall(r"--([\w-]+): (#\w+)", after))
    return {name: _colour(value) for name, value in colours.items()}


def _colour(value: str) -> str:
    own = Colours()
    return {"{{ colours.dark }}": own.dark, "{{ colours.main }}": own.main}.get(value, value)


def luminance(colour: str) -> float:
    full = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(full[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("part", ["", "prefers-color-scheme: dark", "@media print"])
def test_text_stands_out_seven_to_one_and_shapes_three_to_one(part: str) -> None:
    colours = scheme(part)
    ground = colours["card"], colours["page"]
    weak = [name for name in TEXT for behind in ground if contrast(colours[name], behind) < 7]
    weak += [n for n in TEXT[3:] if contrast(colours["tag"], colours[n]) < 7]
    weak += ["mark"] * (contrast(colours["ink"], colours["mark"]) < 7)
    shapes = ("bar", "over", "edge", "good")
    weak += [name for name in shapes for behind in ground if contrast(colours[name], behind) < 3]
    assert weak == []
