"""Documents that belong together: their links in each format, and what they share changes once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest
from lxml import etree, html

from generator.collection import Collection
from generator.editions import large_print, prepare
from generator.model import Document
from generator.project import collection_from_texts, starter_collection
from generator.rendering import writers
from tests.site.test_pages import TODAY

SETTINGS = """organisation: {{name: A Trust}}
contacts: {{phone: {phone}}}
formats: [html, pdf, docx]
large_print: 18
{site}
"""
FRONT = """---
kind: guide
title: {title}
status: draft
version: "1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A guide.
---
{words}

{{{{ crisis-help }}}}
"""
LINKS = "Read [the other](b), or [its part](b#part). We have {{ staff }} staff."
FORMATS = ("html", "pdf", "docx")
OTHER = "../../faqs/b/b"


def collection(
    *, site: str = "", phone: str = "01632 960 100", staff: str = "84", crisis: str = "999"
) -> Collection:
    texts = {
        "source/easyread.yaml": SETTINGS.format(phone=phone, site=f"site: {site}" if site else ""),
        "source/guides/a.md": FRONT.format(title="One", words=LINKS),
        "source/faqs/b.md": FRONT.format(
            title="Other", words="We have {{ staff }} staff.\n\n## Part {#part}\n\nWords."
        ),
        "source/shared/facts.yaml": f'staff: "{staff}"\n',
        "source/shared/blocks/crisis-help.md": (
            f"::: crisis If you need help\nPhone {crisis}, or us on {{{{ contact.phone }}}}.\n:::\n"
        ),
    }
    made, common = collection_from_texts(texts, today=TODAY)
    assert common.problems == ()
    return replace(made, catalogue=starter_collection(TODAY).catalogue)


def document(own: Collection, name: str) -> Document:
    found = own.find(name)
    assert found
    assert found.problems == ()
    return found


def written(own: Collection, edition: Document, format: str) -> bytes:
    return writers()[format].write(prepare(edition, own), own)


def links(data: bytes, format: str) -> Iterator[str]:
    """Yield the addresses of the links to other documents, as another program reads them."""
    if format == "html":
        main = html.document_fromstring(data).find(".//main")
        yield from (str(to) for to in main.xpath(".//div[@class='body']//a/@href"))
    elif format == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        yield from (r.get("Target") for r in relations if r.get("TargetMode") == "External")
    else:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
            yield from (str(n.A.URI) for n in notes if "/A" in n and "/URI" in n.A)


def to_other(own: Collection, edition: Document, format: str) -> list[str]:
    found = links(written(own, edition, format), format)
    return list(dict.fromkeys(to for to in found if "/b" in to))


@pytest.mark.parametrize("format", FORMATS)
def test_a_link_leads_to_the_other_file_beside_this_one(format: str) -> None:
    own = collection()
    want = [f"{OTHER}.{format}", f"{OTHER}.{format}#part"]
    assert to_other(own, document(own, "a"), format) == want


@pytest.mark.parametrize("format", FORMATS)
def test_with_a_site_a_file_that_travels_alone_has_full_addresses(format: str) -> None:
    own = collection(site="https://a.example/docs/")
    page = OTHER if format == "html" else "https://a.example/docs/faqs/b/b"
    assert to_other(own, document(own, "a"), format) == [f"{page}.html", f"{page}.html#part"]


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_large_print_leads_to_large_print_and_to_the_web_page_where_there_is_a_site(
    format: str,
) -> None:
    own = collection()
    large = f"{OTHER}-large-print.{format}"
    assert to_other(own, large_print(document(own, "a")), format) == [large, f"{large}#part"]
    own = collection(site="https://a.example/")
    page = "https://a.example/faqs/b/b.html"
    assert to_other(own, large_print(document(own, "a")), format) == [page, f"{page}#part"]


@pytest.mark.parametrize("name", ["a", "b"])
def test_facts_contacts_and_crisis_help_change_in_each_document_from_one_place(name: str) -> None:
    before = collection()
    after = collection(phone="01632 960 999", staff="90", crisis="111")
    for format in ("html", "docx"):
        was = words(written(before, document(before, name), format), format)
        now = words(written(after, document(after, name), format), format)
        for old, new in (("01632 960 100", "01632 960 999"), ("84 staff", "90 staff")):
            assert old in was
            assert old not in now
            assert new in now
        assert "Phone 111, or us on" in now


def words(data: bytes, format: str) -> str:
    if format == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            data = package.read("word/document.xml")
        tree = etree.fromstring(data)
    else:
        tree = html.document_fromstring(data)
    return " ".join("".join(tree.itertext()).replace("\u00a0", " ").split())


PATHWAY = FRONT.replace("kind: guide", "kind: pathway")
STEPS = """## Access

### Referral {{#referral}}

What happens next
: [{name}](#triage)

### {name} {{#triage}}

What happens next
: This step ends the pathway.
"""


def pathway(name: str) -> tuple[Document, Collection]:
    steps = STEPS.format(name=name)
    texts = {
        "source/easyread.yaml": SETTINGS.format(phone="01632 960 100", site=""),
        "source/pathways/p.md": PATHWAY.format(title="Asthma", words=steps),
        "source/shared/blocks/crisis-help.md": "Phone 999.\n",
    }
    made, _ = collection_from_texts(texts, today=TODAY)
    starter = starter_collection(TODAY)
    made = replace(made, roots=starter.roots, catalogue=starter.catalogue)
    return prepare(made.documents[0], made), made


def test_a_step_with_another_name_has_it_in_the_drawing_its_words_the_contents_and_the_step() -> (
    None
):
    for old, new in (("Triage", "Sorting"), ("Sorting", "Triage")):
        page = html.document_fromstring(writers()["html"].write(*pathway(new)))
        said = [*page.itertext(), *(value for e in page.iter() for value in e.attrib.values())]
        assert not [words for words in said if old in words]
        drawings = [svg for svg in page.iter("svg") if new in " ".join(svg.itertext())]
        assert len(drawings) == 2  # for a wide screen and for a phone
        others = [e for e in page.iter() if isinstance(e.tag, str) and e.text and new in e.text]
        outside = [e for e in others if not any(a.tag == "svg" for a in e.iterancestors())]
        assert len(outside) >= 3  # the words of the drawing, the contents, the step itself
