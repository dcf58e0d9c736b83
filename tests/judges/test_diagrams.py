"""In Chromium: Tab walks the steps of a drawing in order, and a screen reader hears that order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from generator.diagrams.drawings import drawn_in, graph_in
from generator.editions import prepare
from generator.model import Diagram, Document
from generator.project import Project, collection_from_texts, read_texts
from generator.views.diagram_faults import box_words
from generator.views.html import read_html, texts
from tests.readers.reading import TODAY

ROOT = Path(__file__).parents[2]
WIDTHS = (1280, 360)
_FOCUSED = "document.activeElement.getAttribute('href') || ''"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        yield browser.new_page()
        browser.close()


def pathways() -> list[tuple[Document, Diagram]]:
    found, _ = collection_from_texts(read_texts(Project(ROOT))[0], today=TODAY)
    prepared = (prepare(document, found) for document in found.documents)
    return [(d, drawn) for d in prepared for drawn in drawn_in(d) if drawn.stages]


@pytest.fixture(params=pathways(), ids=lambda case: case[0].name)
def case(request: pytest.FixtureRequest, page: Page) -> tuple[Document, Diagram, Path]:
    document, diagram = request.param
    folder = Path(request.config.getoption("--judged"))
    file = folder / document.group / document.name / f"{document.stem}.html"
    assert file.exists(), "build the documents first"
    return document, diagram, file.resolve()


@pytest.mark.parametrize("width", WIDTHS)
def test_tab_walks_the_steps_in_order(case, page: Page, width: int) -> None:
    _, diagram, file = case
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(file.as_uri())
    wanted = [f"#{id}" for id in graph_in(diagram).whole]
    page.locator("svg.flow a:visible").first.focus()
    walked = [page.evaluate(_FOCUSED)]
    for _ in wanted[1:]:
        page.keyboard.press("Tab")
        walked.append(page.evaluate(_FOCUSED))
    assert walked == wanted
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith(wanted[-2])


@pytest.mark.parametrize("width", WIDTHS)
def test_a_screen_reader_hears_the_steps_in_the_order_of_the_words(case, page, width) -> None:
    _, diagram, file = case
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(file.as_uri())
    tree = page.locator("figure.diagram").first.aria_snapshot()
    heard = [line.split('"')[1] for line in tree.splitlines() if "link " in line]
    boxes = list(graph_in(diagram).whole.values())
    assert ["".join(name.split()) for name in heard] == [
        "".join(box_words(box).split()) for box in boxes
    ]
    listed = [t for t in texts(read_html(file.read_bytes())) if t.startswith("Step ")]
    order = [int(text.removeprefix("Step ").split(",")[0]) for text in listed if "," in text[:9]]
    assert order[: len(boxes)] == [box.number for box in boxes]


@pytest.mark.parametrize("width", WIDTHS)
def test_one_drawing_is_shown_and_fits(case, page: Page, width: int) -> None:
    _, _, file = case
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(file.as_uri())
    shown = page.locator("figure.diagram svg.flow:visible")
    assert shown.count() == 1
    box = shown.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
