"""The pictures that we ship: whole, safe, credited, and what the list by hand says."""

from __future__ import annotations

import csv
import re
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.pictures.catalogue import load_catalogue
from generator.pictures.prepare import raster
from generator.pictures.safety import picture_problem

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "images" / "core"
CATALOGUE, PROBLEMS = load_catalogue([ROOT / "images"], ROOT)
PICTURES = CATALOGUE.pictures.values()
LICENCES = {"openmoji": "CC-BY-SA-4.0", "open-peeps": "CC0-1.0", "drawn": "CC0-1.0"}
MAX_BYTES = 2_000_000
YELLOW = re.compile(rb"#(?:FCEA2B|F1B31C)", re.IGNORECASE)
FAIR_HAIR = {"deaf", "judge", "no-gesture", "police", "student"}
PEOPLE = re.compile(
    r"\b(?:person|people|man|woman|parents?|adult|doctor|nurse|hands?|identity)\b", re.IGNORECASE
)


def rows():
    """Return the lines of the lists by id: a later list, and then what is drawn, replaces."""
    found = {}
    for name in ("pictures.tsv", "more-pictures.tsv", "drawn/index.tsv"):
        path = ROOT / "scripts" / name
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                drawn = {"set": "drawn", "original": f"{row['id']}.svg"}
                found[row["id"]] = row if "set" in row else row | drawn
    return list(found.values())


def test_no_entry_is_bad():
    assert PROBLEMS == ()


def test_every_picture_is_safe():
    assert {p.id: fault for p in PICTURES if (fault := picture_problem(p))} == {}


def test_the_list_by_hand_is_what_is_packed():
    listed = {(r["id"], r["set"], r["alt"]) for r in rows()}
    assert {(p.id, p.style, p.alt) for p in PICTURES} == listed
    assert len(rows()) == len(CATALOGUE.pictures)
    for row in rows():
        packed = CATALOGUE.pictures[row["id"]]
        assert list(packed.words) == [
            word.strip() for word in row["words"].split(",") if word.strip()
        ]
        original = row["original"] if row["set"] != "openmoji" else row["original"].split()[0]
        assert packed.source.endswith(original)


def test_no_file_lies_there_without_an_entry():
    assert {p.name for p in IMAGES.glob("*.svg")} == {p.file for p in PICTURES}


def test_two_ideas_never_share_a_drawing():
    assert len({p.digest for p in PICTURES}) == len(CATALOGUE.pictures)
    assert len({p.alt for p in PICTURES}) == len(CATALOGUE.pictures)


def test_every_picture_has_author_licence_source_and_words():
    for picture in PICTURES:
        assert picture.licence == LICENCES[picture.style], picture.id
        assert picture.author, picture.id
        assert picture.source, picture.id
        assert all(picture.words), picture.id
        assert "://" not in picture.source, picture.id


def test_every_author_stands_in_the_credits():
    credits_ = (IMAGES / "CREDITS.md").read_text(encoding="utf-8")
    drawn = "the makers of this program"
    assert {p.author for p in PICTURES if p.author not in credits_} <= {drawn}


def test_every_alt_says_what_is_there_in_few_words():
    for picture in PICTURES:
        assert 3 <= len(picture.alt) <= 125, picture.id
        assert not re.match(r"(an? )?(image|picture|photo) of", picture.alt, re.IGNORECASE)
        assert not picture.alt.endswith("."), picture.id


def test_letters_in_a_picture_are_declared():
    lettered = {picture.id for picture in PICTURES if picture.text}
    assert lettered == {"car-park", "email", "large-letters", "large-print", "letters-abc", "stop"}


def test_the_pictures_are_small():
    packed = (zlib.compress(path.read_bytes()) for path in IMAGES.glob("*"))
    assert sum(map(len, packed)) < MAX_BYTES, "larger in the wheel than it may be"


@pytest.mark.parametrize("id", ["phone", "group", "list"])
def test_a_picture_of_each_set_is_drawn(id):
    with Image.open(BytesIO(raster(CATALOGUE.pictures[id], 64))) as image:
        assert image.width == 64
        assert len(image.convert("RGBA").getcolors(64 * 64) or ()) > 2


def test_no_person_has_yellow_skin():
    people = [p for p in PICTURES if PEOPLE.search(p.alt) and p.id not in FAIR_HAIR]
    assert len(people) > 50
    assert [p.id for p in people if YELLOW.search(p.path.read_bytes())] == []
