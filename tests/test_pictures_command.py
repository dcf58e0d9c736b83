"""easyread pictures: find, see, add and credit pictures."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from click.testing import CliRunner
from PIL import Image
from PIL.ExifTags import Base

from generator.cli import main
from generator.pictures.catalogue import load_catalogue
from generator.pictures.index import index_of
from generator.resources import starter_root

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
MULBERRY = "symbol-id,symbol-en,category-en,tags-en\n1,front_door,Building,entrance;way in\n"


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "trust"
    CliRunner().invoke(main, ["init", str(folder)], catch_exceptions=False)
    return folder


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "My Photos"
    made.mkdir()
    (made / "Front_Door.svg").write_text(SVG, "utf-8")
    photo = BytesIO()
    Image.new("RGB", (40, 30), "#61b2e4").save(photo, "JPEG")
    (made / "nurse-anna.jpg").write_bytes(photo.getvalue())
    (made / "notes.txt").write_text("not a picture", "utf-8")
    return made


def run(project, *arguments, given=None):
    command = ["pictures", *arguments]
    if project is not None:
        command += ["--project", str(project)]
    return CliRunner().invoke(main, command, input=given)


def test_a_search_names_the_best_first(project):
    rows = json.loads(run(project, "search", "care", "plan", "--format", "json").output)
    assert rows[0]["id"] == "care-plan"
    assert {"id", "concept", "keywords", "score", "alt", "licence"} <= rows[0].keys()
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)


def test_words_that_find_nothing_are_said_so(project):
    assert "No picture is found" in run(project, "search", "zzqx").output


def test_each_line_has_its_suggestions_in_order(project):
    given = "You can phone us.\n\nWe write to you.\n"
    rows = json.loads(run(project, "suggest", "-", "--format", "json", given=given).output)
    assert [len(row) > 0 for row in rows] == [True, False, True]
    assert rows[0][0]["id"] == "phone"
    assert set(rows[0][0]) == {"id", "concept", "keywords", "score"}


def test_a_sentence_that_forbids_gets_a_cross(project):
    rows = json.loads(
        run(project, "suggest", "-", "--format", "json", given="Do not drive.\n").output
    )
    assert rows[0][0]["id"] == "car-not"
    entries = index_of(load_catalogue([starter_root() / "images"], starter_root())[0]).entries
    says_no = {entry.picture for entry in entries if entry.negated}
    assert all(row["id"].endswith("-not") or row["id"] in says_no for row in rows[0])


def test_what_the_project_chose_before_comes_first(project):
    page = project / "source/guides/how-to-read-a-pathway.easy-read.md"
    page.write_text(
        page.read_text("utf-8") + "\n![A hand that waves](goodbye)\nZebras phone at noon.\n",
        "utf-8",
    )
    given = "Zebras phone at noon!\n"
    rows = json.loads(run(project, "suggest", "-", "--format", "json", given=given).output)
    assert rows[0][0]["id"] == "goodbye"


def test_pairs_without_a_picture_get_proposals_and_others_when_asked(project):
    page = project / "source/guides/how-to-read-a-pathway.easy-read.md"
    text = page.read_text("utf-8")
    page.write_text(text + "\n![A door](no-such-door)\nWe open the door.\n", "utf-8")
    shown = run(project, "suggest", "how-to-read-a-pathway").output
    assert shown.count("(now ") == 1
    assert "![A door](door)" in shown
    every = json.loads(
        run(project, "suggest", "how-to-read-a-pathway", "--all", "--format", "json").output
    )
    assert len(every) > 20
    assert {"text", "path", "line", "now", "pictures"} == set(every[0])


@pytest.mark.parametrize("source", ["no-such-document", "about-the-trust"])
def test_a_document_without_easy_read_is_said_so(project, source):
    result = run(project, "suggest", source)
    assert result.exit_code == 2


def test_it_works_without_a_project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "phone" in run(None, "suggest", "-", given="You can phone us.\n").output


@pytest.mark.parametrize(
    ("name", "start"), [("a.html", b"<!DOCTYPE html>"), ("a.pdf", b"%PDF-1.7")]
)
def test_a_sheet_is_a_page_or_a_pdf(project, tmp_path, name, start):
    result = run(project, "sheet", "phone", "--output", str(tmp_path / name))
    assert result.exit_code == 0, result.output
    assert (tmp_path / name).read_bytes().startswith(start)


def test_a_sheet_of_a_document_shows_its_pictures_once(project, tmp_path):
    path = tmp_path / "a.html"
    run(project, "sheet", "--document", "eating-disorders", "--output", str(path))
    page = path.read_text("utf-8")
    assert page.count("<strong>care-plan</strong>") == 1
    assert "http" not in page.split("<ul>")[1].replace("http://www.w3.org", "")


def test_a_folder_becomes_a_pack_and_asks_for_what_is_missing(project, folder):
    result = run(project, "import", str(folder), "--author", "Example NHS Trust")
    assert result.exit_code == 0, result.output
    assert "images/my-photos has 2 pictures, 2 of them new" in result.output
    assert "under which licence 2 pictures may be used" in result.output
    assert "who made" not in result.output
    index = (project / "images/my-photos/images.yaml").read_text("utf-8")
    assert "- id: front-door" in index
    assert "style: photo" in index
    assert sorted(p.name for p in (project / "images/my-photos").iterdir()) == [
        "front-door.svg", "images.yaml", "nurse-anna.jpg",
    ]  # fmt: skip


def test_a_picture_without_a_licence_stops_its_document(project, folder):
    run(project, "import", str(folder))
    page = project / "source/guides/how-to-read-a-pathway.md"
    page.write_text(page.read_text("utf-8") + "\n![The front door](front-door)\n", "utf-8")
    result = CliRunner().invoke(main, ["check", "--project", str(project)])
    assert "[IM014]" in result.output
    assert result.exit_code == 1


def test_the_table_of_a_symbol_set_is_understood(project, folder):
    (folder / "symbols.csv").write_text(MULBERRY, "utf-8")
    run(
        project,
        "import",
        str(folder),
        "--licence",
        "CC-BY-SA-4.0",
        "--author",
        "M",
        "--source",
        "s",
    )
    index = (project / "images/my-photos/images.yaml").read_text("utf-8")
    assert "alt: Front door" in index
    assert "entrance" in index
    result = CliRunner().invoke(main, ["check", "--project", str(project)])
    assert "images/my-photos" not in result.output


def test_words_in_a_photo_are_its_caption(project, folder):
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:description><rdf:Alt>'
        "<rdf:li>A nurse at the desk</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq>"
        "<rdf:li>Jo Lens</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    path = folder / "nurse-anna.jpg"
    path.write_bytes(path.read_bytes() + packet.encode())
    run(project, "import", str(folder))
    index = (project / "images/my-photos/images.yaml").read_text("utf-8")
    assert "alt: A nurse at the desk" in index
    assert "author: Jo Lens" in index


def test_what_exif_says_of_a_photo_counts_but_not_the_name_of_its_camera(project, folder):
    photos = {"DSC_0042.jpg": "OLYMPUS DIGITAL CAMERA", "IMG_7.jpg": "The garden"}
    for colour, (name, said) in enumerate(photos.items()):
        exif = Image.Exif()
        exif[Base.ImageDescription], exif[Base.Artist] = said, "Jo Lens"
        Image.new("L", (40, 30), colour).save(folder / name, exif=exif)
    result = run(project, "import", str(folder))
    index = (project / "images/my-photos/images.yaml").read_text("utf-8")
    assert "alt: The garden" in index
    assert "OLYMPUS" not in index
    assert index.count("author: Jo Lens") == len(photos)
    assert "Nothing says what 1 picture shows" in result.output


@pytest.mark.parametrize(
    ("rights", "licence"),
    [
        ("(c) Getty Images 2026. All rights reserved.", "unknown"),
        ("CC BY 4.0", "CC BY 4.0"),
        ("Open Government Licence v3.0", "Open Government Licence v3.0"),
    ],
)
def test_a_note_of_copyright_is_no_licence(project, folder, rights, licence):
    exif = Image.Exif()
    exif[Base.Copyright] = rights
    Image.new("L", (40, 30)).save(folder / "nurse-anna.jpg", exif=exif)
    run(project, "import", str(folder))
    entry = (project / "images/my-photos/images.yaml").read_text("utf-8").split("\n\n")[1]
    assert f"licence: {licence}\n" in entry
    assert (f"credit: {rights}" in entry) == (licence == "unknown")


def test_imported_again_a_pack_learns_what_it_lacks_and_keeps_what_people_wrote(project, folder):
    run(project, "import", str(folder))
    path = project / "images/my-photos/images.yaml"
    mine = path.read_text("utf-8").replace("alt: Front Door", "alt: The blue door  # checked")
    path.write_text("# Ours\n" + mine.replace("author: unknown", "author: Jo", 1), "utf-8")
    (folder / "chair.svg").write_text(SVG, "utf-8")
    (folder / "Front_Door.svg").write_text(SVG.replace("9v9", "8v9"), "utf-8")
    result = run(project, "import", str(folder), "--author", "The Trust", "--licence", "CC0-1.0")
    assert result.exit_code == 0, result.output
    index = path.read_text("utf-8")
    assert index.startswith("# Ours\npictures:\n")
    assert "alt: The blue door  # checked" in index
    assert (index.count("author: Jo"), index.count("author: The Trust")) == (1, 2)
    assert "3 pictures, 1 of them new" in result.output
    assert "Left out Front_Door.svg: the pack has another picture of this name" in result.output
    assert (project / "images/my-photos/front-door.svg").read_text("utf-8") == SVG
    again = run(project, "import", str(folder), "--author", "Somebody else")
    assert "0 of them new" in again.output
    assert path.read_text("utf-8") == index


@pytest.mark.parametrize(
    "index",
    ["pictures: []\n", "pictures:\n  - {id: a\n", "words: []\n", "pictures: {a: b}\n"],
)
def test_an_index_that_cannot_be_added_to_is_left_alone(project, folder, index):
    pack = project / "images/my-photos"
    pack.mkdir()
    (pack / "images.yaml").write_text(index, "utf-8")
    result = run(project, "import", str(folder))
    assert result.exit_code == 2
    assert "images/my-photos/images.yaml" in result.output
    assert [(p.name, p.read_text("utf-8")) for p in pack.iterdir()] == [("images.yaml", index)]


def test_entries_that_stand_indented_are_added_to_in_the_same_way(project, folder):
    run(project, "import", str(folder), "--licence", "CC0-1.0")
    path = project / "images/my-photos/images.yaml"
    head, *lines = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([head, *(f"  {line}" for line in lines)]), "utf-8")
    (folder / "chair.svg").write_text(SVG, "utf-8")
    assert "3 pictures, 1 of them new" in run(project, "import", str(folder)).output


def test_a_table_without_names_of_files_is_refused(project, folder):
    (folder / "list.csv").write_text("number,colour\n1,red\n", "utf-8")
    result = run(project, "import", str(folder))
    assert result.exit_code == 2
    assert 'list.csv has no column of file names: call it "file"' in result.output


def test_an_empty_folder_is_refused(project, tmp_path):
    (tmp_path / "empty").mkdir()
    result = run(project, "import", str(tmp_path / "empty"))
    assert result.exit_code == 2
    assert "holds no picture" in result.output


def test_credits_name_each_author_and_licence(project):
    lines = run(project, "credits").output.splitlines()
    assert any("OpenMoji" in line and "CC BY-SA 4.0" in line for line in lines)
