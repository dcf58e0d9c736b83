"""The score command: any plain text, whole or a line at a time."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from generator import scoring
from generator.cli import main

LONG = " ".join(
    f"You can phone us on day {n} if you feel worse or cannot sleep." for n in range(12)
)
WELSH = (
    "Mae hwn yn ddogfen am ein gwasanaethau. Gallwch ffonio ni os oes angen help arnoch chi. "
    "Rydym ni yma i helpu pobl a gofalwyr ym mhob rhan o'r sir."
)


def run(*arguments, given=None):
    return CliRunner().invoke(main, ["score", *arguments], input=given)


def grades(text):
    return scoring.score_plain(text, "-").score.grades


def test_lines_keep_their_order_and_their_text():
    rows = json.loads(
        run("-", "--lines", "--format", "json", given="Hello there.\nPhone us.\n").output
    )
    assert [row["text"] for row in rows] == ["Hello there.", "Phone us."]
    assert [row["words"] for row in rows] == [2, 2]
    assert all({"difficulty", "fkgl", "fre", "lix"} <= row.keys() for row in rows)


def test_an_empty_line_keeps_its_place():
    rows = json.loads(run("-", "--lines", "--format", "json", given="One.\n\nThree.\n").output)
    assert [row["difficulty"] is None for row in rows] == [False, True, False]


def test_a_line_is_one_sentence_whatever_its_full_stops():
    one, joined = scoring.score_lines(["See LecRK-I. 9 for more.", "See LecRK-I 9 for more."])
    assert one["difficulty"] == pytest.approx(joined["difficulty"], abs=0.2)


def test_a_whole_passage_on_a_line_is_rated_by_its_sentences():
    whole, one = scoring.score_lines(
        [LONG, "You can phone us on day 1 if you feel worse or cannot sleep."]
    )
    assert whole["difficulty"] == pytest.approx(one["difficulty"], abs=0.2)


def test_bullets_and_headings_do_not_move_the_grade():
    items = [f"phone us on day {n} if you feel worse or cannot sleep" for n in range(14)]
    paragraph = " ".join(f"{item.capitalize()}." for item in items)
    bullets = "How to get help\n\n" + "\n".join(f"- {item}" for item in items)
    assert grades(bullets)["fkgl"] == pytest.approx(grades(paragraph)["fkgl"], abs=0.5)


def test_a_wrapped_line_is_no_end_of_a_sentence():
    assert grades(LONG.replace(" if ", "\nif ")) == grades(LONG)


def test_a_short_text_has_no_grade():
    output = run(given="Phone us. We help.").output
    assert "Too short to score" in output
    assert "grade:" not in output


def test_another_language_is_said_to_be_unscored():
    assert "Not scored" in run(given=WELSH).output
    assert "Not scored" in run("--language", "cy", given=LONG).output


def test_markdown_is_scored_from_its_tree(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        f"---\ntitle: A\n---\n\n# A heading\n\n{LONG}\n\n| a | b |\n|---|---|\n| Antidisestablishmentarianism | x |\n",
        "utf-8",
    )
    scored = json.loads(run(str(page), "--format", "json").output)
    assert scored["sentences"] == 12
    assert "antidisestablishmentarianism" not in str(scored)


def test_it_never_says_that_a_text_passes():
    output = run(given=LONG).output
    assert "do not tell that people understand" in output
    assert "passed" not in output


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_file_that_is_none_is_said_so(name, tmp_path):
    result = run(str(tmp_path / name))
    assert result.exit_code == 2
    assert "there is no file" in result.output


def test_bytes_that_are_no_text_are_refused(tmp_path):
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0\x00\x00")
    result = run(str(tmp_path / "a.doc"))
    assert result.exit_code == 2
    assert "no plain text" in result.output
