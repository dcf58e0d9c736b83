"""Each audit of the site sees a good site that was broken in that one way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.audits.si001_dead_link import dead_link
from generator.views.site import read_site
from tests.audits.specimen import DOCUMENT

FOLDER = DOCUMENT.work
OWN = f"{FOLDER}/{DOCUMENT.stem}.html"
OTHER = f"{DOCUMENT.group}/other/other.html"
GOOD = b'<a href="../other/other.html#a%20b">x</a> <a href="#here" id="here">y</a> <a href="https://a.b/">'
PAGES = {OWN: GOOD, OTHER: b'<p id="a b">'}


def found(pages: dict[str, bytes], files: set[str]) -> list[str]:
    view = read_site(pages, files)
    return [one.message for one in dead_link.run(view, replace(DOCUMENT))]


def test_a_good_site_passes() -> None:
    assert found(PAGES, {OWN, OTHER}) == []


@pytest.mark.parametrize(
    ("pages", "files", "missing"),
    [
        (PAGES, {OWN}, OTHER),
        ({**PAGES, OTHER: b"<p>"}, {OWN, OTHER}, f"{OTHER}#a%20b"),
        ({**PAGES, OWN: b'<a href="x.pdf">'}, {OWN, OTHER}, f"{FOLDER}/x.pdf"),
        ({**PAGES, OWN: b'<a href="../../../x">'}, {OWN, OTHER}, "../x"),
    ],
)
def test_a_link_to_nothing_is_seen(pages: dict[str, bytes], files: set[str], missing: str) -> None:
    (message,) = found(pages, files)
    assert f"({missing})" in message


def test_what_stands_on_other_pages_is_not_this_documents_fault() -> None:
    assert found({**PAGES, f"{FOLDER}/index.html": b'<a href="gone">'}, {OWN, OTHER}) == []


def test_links_to_a_document_that_is_held_back_name_the_one_with_the_errors() -> None:
    """One finding a cause, however many links; a link that is dead by itself has its own."""
    page = b'<a href="../other/other.html"> <a href="../other/other.pdf"> <a href="x.pdf">'
    held = {f"{DOCUMENT.group}/other": "faqs/far"}
    view = read_site({OWN: page}, {OWN}, held)
    said = [(one.message, one.hint) for one in dead_link.run(view, DOCUMENT)]
    assert said[0] == (
        "2 links wait for faqs/far, which has errors of its own",
        "mend faqs/far: here is nothing to mend",
    )
    assert [f"({FOLDER}/x.pdf)" in message for message, _ in said] == [False, True]
