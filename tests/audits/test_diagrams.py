"""A drawing that shows another pathway than its source is found, in each format."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf
import pytest

from generator.collection import Collection
from generator.diagrams.bitmap import bitmap
from generator.editions import prepare
from generator.model import Diagram, Document, walk
from generator.registry import load_rules, load_writers
from generator.rendering import audit
from generator.rewriting import rewrite_all
from tests.audits.specimen import break_pdf, elements
from tests.readers.reading import MATTER, collection

BODY = """## Access

### Referral {#referral}

How long
: We reply within 5 working days.

What happens next
: [Plan](#plan), if we can help
: [Other help](#other), if another service is better

### Other help {#other}

What happens next
: This step ends the pathway.

## Treatment

### Plan {#plan}

What happens next
: [Referral](#referral), if you need to start again
"""
PATH = "source/guides/a.md"


@cache
def specimen(body: str = BODY) -> tuple[Document, Collection]:
    found = collection({PATH: MATTER.format(kind="pathway") + body})
    return prepare(found.documents[0], found), found


@cache
def written(format: str, body: str = "") -> bytes:
    """Write the good document, with the drawing of another ``body`` in it if there is one."""
    document, shared = specimen()
    if body:
        other = next(n for n in walk(specimen(body)[0]) if isinstance(n, Diagram))
        document = replace(
            document,
            blocks=rewrite_all(
                document.blocks, lambda node: [other if isinstance(node, Diagram) else node]
            ),
        )
    return load_writers("generator.writers")[format].write(document, shared)


def found(format: str, data: bytes) -> list[str]:
    """Return the messages of the audit of drawings."""
    document, shared = specimen()
    _, diagnostics = audit(data, format, document, shared)
    return [d.message for d in diagnostics if d.name == "wrong-diagram"]


@pytest.mark.parametrize("format", ["html", "docx", "pdf"])
def test_a_good_file_passes(format: str) -> None:
    document, shared = specimen()
    _, diagnostics = audit(written(format), format, document, shared)
    assert [d.message for d in diagnostics] == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "Other help</tspan>",
            "Other hope</tspan>",
            'the box of step 2, Other help says "2 Other hope"',
        ),
        (
            "if we can help</tspan>",
            "if we can</tspan>",
            "the label from step 1, Referral to step 3, Plan",
        ),
        (
            "The pathway ends</tspan>",
            "Go on</tspan>",
            "the end from step 2, Other help to another place",
        ),
        ("Start</tspan>", "Stop</tspan>", "the start from another place to step 1, Referral"),
        ('class="line" d="M', 'class="line" d="M9 9L', "starts at another place"),
        (
            'data-from="plan" data-to="referral" fill',
            'data-from="plan" data-to="other" fill',
            "no line leads from step 3, Plan to step 1",
        ),
        ('data-step="other" href="#other"', 'data-step="other" href="#plan"', 'leads to "#plan"'),
        ('data-step="other"', 'aria-label="4 Plan" data-step="other"', 'has the name "4 Plan"'),
        ('data-step="other"', 'data-step="plan"', "has other boxes than the steps"),
        ('aria-label="Flow chart of', 'aria-label="Picture of', "has the alternative text"),
        ('class="flow wide"', 'class="wide"', "has other boxes than the steps"),
    ],
)
def test_a_web_page_with_one_fault_in_its_drawing(old: str, new: str, message: str) -> None:
    text = written("html").decode()
    assert old in text
    assert any(message in said for said in found("html", text.replace(old, new, 1).encode()))


def swapped(text: str) -> str:
    """Return a page in which two labels of the first drawing have changed places."""
    one, other = re.findall(r'<g class="label".*?</g>', text, flags=re.DOTALL)[:2]
    x, to = (re.findall(r'<tspan x="([\d.]+)"', label)[0] for label in (one, other))
    moved = one.replace(f'x="{x}"', f'x="{to}"'), other.replace(f'x="{to}"', f'x="{x}"')
    return text.replace(one, moved[0], 1).replace(other, moved[1], 1)


TAMPERED: dict[str, tuple[Callable[[str], str], str]] = {
    "labels swapped": (
        swapped,
        "the label from step 1, Referral to step 3, Plan is not drawn",
    ),
    "label moved": (
        lambda text: re.sub(
            r'(<g class="label".*?<tspan x=")[\d.]+', r"\g<1>9", text, count=1, flags=re.DOTALL
        ),
        "the label from step 1, Referral to step",
    ),
    "arrow turned round": (
        lambda text: re.sub(
            r'(class="head"|d="M[\d. ]+)l-3.6 -6.4', r"\g<1>l-3.6 6.4", text, count=1
        ),
        "the line from",
    ),
    "head removed": (
        lambda text: re.sub(r'<path [^>]*class="head"[^>]*?(/>|></path>)', "", text, count=1),
        "is not drawn",
    ),
    "line made straight": (
        lambda text: re.sub(r"(class=\"line\" d=\"M[\d. ]+L)[\d. ]+Q[\d. ]+", r"\1", text, count=1),
        "is not drawn",
    ),
    "line hidden": (
        lambda text: text.replace('class="line" d=', 'class="line" stroke-opacity="0" d=', 1),
        "is not drawn",
    ),
    "drawing covered": (
        lambda text: text.replace(
            "</svg>", '<rect width="900" height="900" fill="#fff"/></svg>', 1
        ),
        "a part of the drawing is not drawn",
    ),
}


@pytest.mark.parametrize("format", ["html", "docx"])
@pytest.mark.parametrize("change", TAMPERED)
def test_a_drawing_with_one_part_elsewhere(format: str, change: str) -> None:
    tamper, message = TAMPERED[change]

    def bytewise(data: bytes) -> bytes:
        text = tamper(data.decode())
        assert text != data.decode()
        return text.encode()

    good = written(format)
    data = changed(good, ".svg", bytewise) if format == "docx" else bytewise(good)
    assert any(message in said for said in found(format, data))


def test_a_web_page_without_its_drawing() -> None:
    text = written("html").decode().replace('<figure class="diagram">', "<div>", 1)
    assert found("html", text.encode()) == ["the page has 0 drawings, the source 1"]


OTHERS = {
    "label": BODY.replace("if we can help", "if you can pay"),
    "arrow": BODY.replace("[Referral](#referral), if", "[Other help](#other), if"),
    "box": BODY.replace("### Other help", "### Other hope"),
    "wait": BODY.replace("within 5 working", "within 50 working"),
}


@pytest.mark.parametrize("format", ["html", "docx", "pdf"])
@pytest.mark.parametrize("change", OTHERS)
def test_the_drawing_of_another_pathway_is_seen(format: str, change: str) -> None:
    assert found(format, written(format, OTHERS[change])) != []


def changed(data: bytes, suffix: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a Word file in which the parts of one kind are changed."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w") as new:
        for entry in old.infolist():
            part = old.read(entry)
            new.writestr(entry, change(part) if entry.filename.endswith(suffix) else part)
    return held.getvalue()


def test_a_word_file_with_one_word_changed_in_its_drawing() -> None:
    data = changed(
        written("docx"), ".svg", lambda part: part.replace(b"if we can help", b"if we can")
    )
    assert 'says "ifwecan", which the source does not' in found("docx", data)[0]


def test_a_word_file_with_another_bitmap() -> None:
    blank = bitmap(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    data = changed(written("docx"), ".png", lambda _: blank)
    assert found("docx", data) == ["the bitmap of the drawing shows something else"]


def test_a_pdf_whose_drawing_has_another_alternative_text() -> None:
    def rename(pdf: Any) -> None:
        next(e for e in elements(pdf) if e.S == "/Figure").Alt = pikepdf.String("A drawing")

    (message,) = found("pdf", break_pdf(rename, written("pdf")))
    assert message.startswith('no picture has the alternative text "Flow chart of the A title')


DRAWN_ON = 2  # the page of the drawing, from 0
Operators = list[tuple[list[Any], str]]


def repainted(change: Callable[[Operators], None]) -> bytes:
    """Return the good PDF, with the operators of the page that has its drawing changed."""

    def edit(pdf: Any) -> None:
        page = pdf.pages[DRAWN_ON]
        made = [(list(i.operands), str(i.operator)) for i in pikepdf.parse_content_stream(page)]
        change(made)
        kept = [(operands, pikepdf.Operator(operator)) for operands, operator in made]
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))

    return break_pdf(edit, written("pdf"))


def _heads(made: Operators) -> list[int]:
    """Return where the heads of arrows begin: three corners, filled."""
    names = [operator for _, operator in made]
    return [
        at
        for at in range(len(names) - 4)
        if names[at : at + 5] == ["m", "l", "l", "h", "f"] and names[at - 1] == "m"
    ]


def _turn(made: Operators) -> None:
    at = _heads(made)[0]
    (x, y), tip = made[at][0], [float(number) for number in made[at + 1][0]]
    made[at][0][1] = 2 * tip[1] - float(y)
    assert float(x) != tip[0]


def _lose_head(made: Operators) -> None:
    at = _heads(made)[0]
    del made[at : at + 5]


def _lose_line(made: Operators) -> None:
    at = next(n for n, (_, operator) in enumerate(made) if operator == "S")
    made[at] = [], "n"


def _move_line(made: Operators) -> None:
    end = next(n for n, (_, operator) in enumerate(made) if operator == "S")
    made[end - 1][0][0] = float(made[end - 1][0][0]) + 30


def _solid(made: Operators) -> None:
    at = next(n for n, (given, operator) in enumerate(made) if operator == "d" and len(given[0]))
    made[at][0][0] = pikepdf.Array([])


def _fade(made: Operators) -> None:
    at = next(n for n, (_, operator) in enumerate(made) if operator == "RG")
    made[at] = [1, 1, 1], "RG"


def _move_words(made: Operators) -> None:
    """Move the letters of one line of words down, to where other words could stand."""
    places = [n for n, (given, operator) in enumerate(made) if operator == "Tm"]
    heights = {round(float(made[n][0][5]), 2) for n in places}
    row = max(heights, key=lambda y: sum(round(float(made[n][0][5]), 2) == y for n in places))
    for n in places:
        if round(float(made[n][0][5]), 2) == row:
            made[n][0][5] = float(made[n][0][5]) + 40


def _cover(made: Operators) -> None:
    end = max(n for n, (_, operator) in enumerate(made) if operator in {"S", "f", "B"})
    made[end + 1 : end + 1] = [([0, 0, 400, 400], "re"), ([], "f")]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_turn, "the line from step"),
        (_lose_head, "is not painted as the steps make it"),
        (_lose_line, "the line from step 3, Plan to step 1, Referral is not painted"),
        (_move_line, "the line from step 3, Plan to step 1, Referral is not painted"),
        (_solid, "the line from step 3, Plan to step 1, Referral is not painted"),
        (_fade, "the line from step 3, Plan to step 1, Referral is not painted"),
        (_move_words, "is not painted as the steps make it"),
        (_cover, "shapes are painted, but the steps make"),
    ],
)
def test_a_pdf_with_one_part_of_its_drawing_elsewhere(
    change: Callable[[Operators], None], message: str
) -> None:
    said = found("pdf", repainted(change))
    assert said != []
    assert all(one.startswith("in the drawing on page ") and message in one for one in said[:1])


def test_a_pdf_whose_operators_are_only_written_anew_passes() -> None:
    assert found("pdf", repainted(lambda _: None)) == []


def test_the_audit_of_drawings_is_there_for_each_format() -> None:
    rules = load_rules("generator.audits")
    assert {rules[code].format for code in ("HT030", "PD030", "DX030")} == {"html", "pdf", "docx"}
