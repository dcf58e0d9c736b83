from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from generator.pictures.catalogue import load_catalogue

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'
LONG = "x" * 300 + ".svg"
GOOD = "  - id: phone\n    file: a.svg\n    alt: A phone\n    licence: CC0-1.0\n    author: Sam\n    source: mine\n"


def load(folder: Path, entries: str, *more: Path):
    folder.mkdir(exist_ok=True)
    (folder / "a.svg").write_text(SVG)
    (folder / "images.yaml").write_text(f"pictures:\n{entries}")
    return load_catalogue([folder, *more], folder.parent)


def test_an_entry_becomes_a_picture(tmp_path: Path):
    catalogue, problems = load(tmp_path / "images", GOOD + "    words: [ring, helpline]\n")
    picture = catalogue.get("phone")
    assert problems == ()
    assert picture is not None
    assert (picture.alt, picture.words) == ("A phone", ("ring", "helpline"))
    assert picture.media_type == "image/svg+xml"
    assert len(picture.digest) == 64


def test_an_entry_says_licence_end_consent_age_and_words(tmp_path: Path):
    more = "    people: true\n    consent: form 7\n    consent_until: 2029-05-31\n"
    more += "    expires: 2028-12-31 10:00:00\n    age: child\n    contains_text: [STOP, NOW]\n"
    catalogue, problems = load(tmp_path / "images", GOOD + more)
    picture = catalogue.pictures["phone"]
    assert problems == ()
    assert (picture.people, picture.consent, picture.age) == (True, "form 7", "child")
    assert (picture.expires, picture.consent_until) == (date(2028, 12, 31), date(2029, 5, 31))
    assert picture.text == ("STOP", "NOW")


def test_what_an_entry_does_not_say_is_not_known(tmp_path: Path):
    picture = load(tmp_path / "images", GOOD)[0].pictures["phone"]
    assert (picture.people, picture.expires, picture.consent_until) == (None, None, None)
    assert (picture.consent, picture.age, picture.text) == ("", "any", ())


def test_the_projects_own_picture_takes_the_place_of_the_starters(tmp_path: Path):
    load(tmp_path / "starter", GOOD)
    own = GOOD.replace("A phone", "Our phone")
    catalogue, _ = load(tmp_path / "images", own, tmp_path / "starter")
    assert catalogue.pictures["phone"].alt == "Our phone"


def test_a_folder_without_pictures_is_no_fault(tmp_path: Path):
    assert load_catalogue([tmp_path / "images"], tmp_path)[1] == ()


BAD = {
    "no alt": (GOOD.replace("    alt: A phone\n", ""), (2, 'picture "phone" has no alt')),
    "no licence": (GOOD.replace("CC0-1.0", '""'), (2, 'picture "phone" has no licence')),
    "unknown key": (GOOD + "    colour: red\n", (2, 'picture "phone" has an unknown key "colour"')),
    "twice": (GOOD + GOOD, (8, 'picture "phone" stands twice')),
    "not an entry": ("  - phone\n", (2, "an entry is not names and values")),
    "not a list": ("  phone: a.svg\n", (1, '"pictures" is not a list')),
    "words not a list": (GOOD + "    words: ring\n", (2, 'the words of picture "phone" are not a list')),
    "odd id": (GOOD.replace("id: phone", "id: ../a b"), (2, 'the id "../a b" cannot be used')),
    "file a number": (GOOD.replace("a.svg", "5"), (2, 'the file of picture "phone" is not words')),
    "alt a list": (GOOD.replace("A phone", "[a, b]"), (2, 'the alt of picture "phone" is not words')),
    "consent no": (GOOD + "    consent: no\n", (2, 'the consent of picture "phone" is not words')),
    "word no": (GOOD + "    words: [no, stop]\n", (2, 'a word of picture "phone" is not words')),
    "no date": (GOOD + "    expires: soon\n", (2, 'expires of picture "phone" is no date')),
    "people who": (GOOD + "    people: two\n", (2, 'people of picture "phone" is not true or false')),
    "odd age": (GOOD + "    age: old\n", (2, 'the age of picture "phone" is not known')),
    "text a table": (
        GOOD + "    contains_text: {a: b}\n", (2, 'the contains_text of picture "phone" is not words')
    ),
    "no file": (GOOD.replace("a.svg", "b.svg"), (3, 'picture "phone" has no file b.svg')),
    "upwards": (GOOD.replace("a.svg", "../b.svg"), (3, 'the file of picture "phone" leads out of images/')),
    "absolute": (GOOD.replace("a.svg", "/etc/hostname"), (3, 'the file of picture "phone" leads out of images/')),
    "null byte": (GOOD.replace("a.svg", '"a\\0.svg"'), (3, 'the file of picture "phone" leads out of images/')),
    "long name": (GOOD.replace("a.svg", LONG), (3, f'picture "phone" has no file {LONG}')),
    "kind": (GOOD.replace("a.svg", "images.yaml"), (3, 'picture "phone" is a .yaml file')),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_entry_is_a_problem_with_its_place(tmp_path: Path, name: str):
    entries, expected = BAD[name]
    (problem,) = load(tmp_path / "images", entries)[1]
    assert (problem.span.path, problem.kind) == ("images/images.yaml", "bad-picture-entry")
    assert (problem.span.line, problem.message) == expected
    assert problem.hint


def test_the_entries_beside_a_bad_one_are_read(tmp_path: Path):
    catalogue, problems = load(tmp_path / "images", f"  - id: no-more\n{GOOD}")
    assert (list(catalogue.pictures), len(problems)) == (["phone"], 1)


def test_yaml_that_is_broken_is_a_problem(tmp_path: Path):
    (problem,) = load(tmp_path / "images", "  - [")[1]
    assert problem.message.startswith("not valid YAML")


def test_a_link_that_leads_out_is_refused(tmp_path: Path):
    (tmp_path / "secret.svg").write_text(SVG)
    folder = tmp_path / "images"
    folder.mkdir()
    (folder / "b.svg").symlink_to(tmp_path / "secret.svg")
    (folder / "ring.svg").symlink_to(folder / "ring.svg")
    for name in ("b.svg", "ring.svg"):
        catalogue, problems = load(folder, GOOD.replace("a.svg", name))
        assert catalogue.pictures == {}
        assert len(problems) == 1


def test_an_id_that_is_written_wrong_or_is_a_word_finds_its_picture(tmp_path: Path):
    catalogue, _ = load(tmp_path / "images", GOOD + "    words: [text us]\n")
    assert catalogue.near("phnoe") == ("phone",)
    assert catalogue.near("text-us") == ("phone",)
    assert catalogue.near("zebra") == ()


def test_credits_name_author_licence_and_change_once_for_a_set(tmp_path: Path):
    entries = GOOD.replace("CC0-1.0", "CC-BY-SA-4.0") + "    style: openmoji\n    changed: true\n"
    other = entries.replace("id: phone", "id: bus").replace("Sam", "Ali")
    catalogue, _ = load(tmp_path / "images", entries + other)
    (credit,) = catalogue.credits(["phone", "bus", "phone", "unknown"])
    assert credit == (
        "OpenMoji (openmoji.org): pictures by Ali, Sam. Licence: CC BY-SA 4.0, "
        "https://creativecommons.org/licenses/by-sa/4.0/. Some were changed."
    )
    assert catalogue.credits([]) == ()


def test_a_catalogue_travels_between_processes(tmp_path: Path):
    catalogue, _ = load(tmp_path / "images", GOOD)
    again = pickle.loads(pickle.dumps(catalogue))  # noqa: S301 - our own bytes
    assert (again.pictures, again.concepts) == (catalogue.pictures, catalogue.concepts)
