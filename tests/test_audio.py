"""The script for audio is SSML, says the words of the tree, and says them as people do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from generator.cli import main
from generator.editions import prepare
from generator.model import Document, Foreign, Strong
from generator.rendering import audit, writers
from generator.speaking import spoken
from generator.views.ssml import outline, read_ssml
from tests.project_files import NAME, small_project
from tests.properties.strategies import documents
from tests.writers.stress import (
    SPAN,
    paragraph,
    section,
    stress_collection,
    stress_document,
    stress_easy_read,
    text,
)

HERE = Path(__file__).parent
BOTH = [stress_document(), stress_easy_read()]
SCHEMA = etree.XMLSchema(file=str(HERE / "writers" / "ssml.xsd"))


def _write(document: Document) -> bytes:
    shared = stress_collection()
    return writers()["ssml"].write(prepare(document, shared), shared)


def _said(*words: object) -> str:
    """Return how the last paragraph of a document is said."""
    parts = [text(each) if isinstance(each, str) else (each,) for each in words]
    inlines = tuple(inline for part in parts for inline in part)
    blocks = (section(2, "Part", "part", replace(paragraph(""), children=inlines)),)
    shared = stress_collection()
    data = writers()["ssml"].write(replace(stress_document(), blocks=blocks), shared)
    return outline(read_ssml(data)).splitlines()[-1]


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_it_is_ssml_and_its_audits_find_no_fault(document: Document) -> None:
    shared = stress_collection()
    data = _write(document)
    SCHEMA.assertValid(etree.fromstring(data))
    assert audit(data, "ssml", prepare(document, shared), shared)[1] == []
    assert data == _write(document)


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_what_is_said_is_the_golden_script(document: Document) -> None:
    golden = HERE / "writers" / "golden" / f"{document.stem}.ssml.txt"
    assert outline(read_ssml(_write(document))) + "\n" == golden.read_text("utf-8")


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents())
def test_every_document_is_said_whole(document: Document) -> None:
    shared = stress_collection()
    data = writers()["ssml"].write(document, shared)
    SCHEMA.assertValid(etree.fromstring(data))
    assert audit(data, "ssml", document, shared)[1] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Phone 01632 960 101.", "Phone <01632 960 101: telephone>."),
        (
            "Phone 999, or NHS 111.",
            "Phone <999: telephone>, or <NHS: characters> <111: telephone>.",
        ),
        ("We saw 111 people.", "We saw 111 people."),
        ("Text SHOUT to 85258.", "Text SHOUT to <85258: telephone>."),
        ("Samaritans: 116 123", "Samaritans: <116 123: telephone>"),
        ("9am to 5.30pm", "<9am: time hms12> to <5.30pm: time hms12>"),
        ("At 10:30 sharp", "At <10:30: time hms24> sharp"),
        ("Version 10.30", "Version 10.30"),
        ("On 6 August 2026.", "On <6 August 2026: date dmy>."),
        ("Go to A&E.", "Go to <A&E: A and E>."),
        ("a@example.org", "<a@example.org: a at example dot org>"),
        ("See https://111.nhs.uk/.", "See <https://111.nhs.uk/: 111 dot nhs dot uk>."),
    ],
)
def test_words_are_said_as_people_say_them(words: str, said: str) -> None:
    assert _said(words) == said


def test_an_abbreviation_that_is_explained_is_said_in_words_after_that() -> None:
    words = "We use the care programme approach (CPA). Ask about your CPA."
    assert _said(words) == (
        "We use the care programme approach (<CPA: characters>). "
        "Ask about your <CPA: care programme approach>."
    )


def test_words_are_not_parted_where_their_look_changes() -> None:
    assert _said("Phone 0163", Strong(text("2 960"), SPAN), " 101") == (
        "Phone <01632 960 101: telephone>"
    )


def test_words_of_another_language_have_its_voice() -> None:
    assert _said("In ", Foreign("cy", text("Cymraeg"), SPAN), ".") == "In <Cymraeg: cy>."


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("It helped me to know what comes next.", "It helped me.", "AU001"),
        ("Tell us what you need.", "", "AU001"),
        ('xml:lang="en-GB"', 'xml:lang="fr"', "AU002"),
        (' xml:lang="en-GB"', "", "AU002"),
    ],
)
def test_a_script_that_somebody_broke_is_seen(old: str, new: str, code: str) -> None:
    shared = stress_collection()
    data = _write(BOTH[0]).decode()
    assert old in data
    broken = data.replace(old, new, 1).encode()
    found = audit(broken, "ssml", prepare(BOTH[0], shared), shared)[1]
    assert [one.code for one in found] == [code]


def test_the_draft_has_phone_numbers_figure_by_figure() -> None:
    view = read_ssml(_write(BOTH[0]))
    said = spoken(view.root).decode()
    assert "phone 0 1 6 3 2, 9 6 0, 1 0 1." in said
    assert "your G P, a school" in said
    assert not {"sub", "say-as"} & {etree.QName(e).localname for e in view.root.iter()}
    assert "111 dot nhs dot uk" in said


def _speak(project: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["speak", "--project", str(project), *arguments])
    return done.exit_code, done.output


def test_without_a_voice_it_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = small_project(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    code, said = _speak(project, NAME, "--to", str(tmp_path / "x.wav"))
    assert code == 1
    assert "espeak-ng is not on this computer" in said
    assert "apt-get install espeak-ng" in said
    assert not (tmp_path / "x.wav").exists()


def test_a_draft_is_called_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = small_project(tmp_path)
    voice = tmp_path / "bin" / "espeak-ng"
    voice.parent.mkdir()
    voice.write_text('#!/bin/sh\nwhile [ "$1" != -w ]; do shift; done\n/bin/cat > "$2"\n')
    voice.chmod(0o755)
    monkeypatch.setenv("PATH", str(voice.parent))
    code, said = _speak(project, NAME, "--to", str(tmp_path / "x.wav"))
    assert (code, "is a draft" in said, "A person must listen" in said) == (0, True, True)
    assert b"Draft: not checked by people" in (tmp_path / "x.wav").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("no-such", "--to", "x.wav"), '"no-such" has no easy-read edition'),
        ((NAME, "--to", "x.mp3"), "give a name that ends in .wav"),
        ((NAME, "--to", "nowhere/x.wav"), 'there is no folder "nowhere"'),
    ],
)
def test_a_slip_on_the_command_line_is_told(
    tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    code, said = _speak(small_project(tmp_path), *arguments)
    assert code == 2
    assert words in said
