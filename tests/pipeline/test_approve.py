"""``easyread approve``: what it writes, what it leaves alone, and what it refuses."""

from __future__ import annotations

import stat

import pytest
from click.testing import CliRunner

from generator.bounded_yaml import read_yaml
from generator.cli import main
from generator.rendering import _view
from generator.signoff import SIGN_OFFS
from tests.project_files import NAME, built, small_project, source

GROUP = ("--by-group", "Charnwood self-advocacy group", "--people", "6", "--changed", "Nothing")
ROLE = ("--role", "Consultant psychiatrist")
DAY = ("--date", "2026-11-20")
NOW = {"SOURCE_DATE_EPOCH": "1795392000"}  # 23 November 2026


def easyread(*arguments):
    return CliRunner().invoke(main, list(arguments), env=NOW)


def approve(*arguments, name=NAME, day=DAY):
    return easyread("approve", name, *arguments, *day)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(small_project(tmp_path))
    return tmp_path


@pytest.fixture
def records(project):
    def read():
        return read_yaml((project / SIGN_OFFS).read_text("utf-8"), SIGN_OFFS).values["sign-offs"]

    return read


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def publish(project):
    edit(source(project), "status: draft", "status: published")


def test_a_group_is_recorded_and_what_it_confirms_is_said(project, records):
    result = approve(*GROUP, "--edition", "easy-read", "--paid")
    assert result.exit_code == 0, result.output
    assert "Charnwood self-advocacy group (6 people) checked" in result.output
    assert "on 20 November 2026" in result.output
    assert "pairs" in result.output
    (record,) = records()
    assert record["document"] == f"roles/{NAME}"
    assert (record["kind"], record["people"], record["paid"]) == ("co-production", 6, True)
    assert any(entry[13:].startswith("pair: ") for entry in record["checked"])


def test_the_findings_go_and_come_back_with_the_pair_that_was_edited(project):
    approve(*GROUP)
    approve(*ROLE)
    approve(*ROLE, "--edition", "easy-read")
    assert not {"[RV006]", "[RV007]", "[RV008]"} & set(easyread("check").output.split())
    easy = source(project, easy_read=True)
    edit(easy, "\n![", "\n\n<!-- seen by the group -->\n\n![")
    assert "[RV008]" not in easyread("check").output
    edit(easy, "You ", "You really ")
    lines = [line for line in easyread("check").output.splitlines() if "[RV008]" in line]
    assert len(lines) == 2
    assert all('pair "' in line and "You really" in line for line in lines)
    assert all(line.startswith(easy.relative_to(project).as_posix()) for line in lines)


def test_a_published_document_is_built_only_with_its_sign_offs(project):
    publish(project)
    held = easyread("build", "--to", "html")
    assert held.exit_code == 1
    assert "[RV007]" in held.output
    for given in (GROUP, ROLE, (*ROLE, "--edition", "easy-read")):
        assert approve(*given).exit_code == 0
    done = easyread("build", "--to", "html")
    assert "[RV00" not in done.output
    edit(source(project, easy_read=True), "You ", "You really ")
    stale = easyread("build", "--to", "html")
    assert stale.exit_code == 1
    assert "error: pair " in stale.output
    assert "[RV008]" in stale.output


@pytest.mark.parametrize("format", ["html", "pdf", "docx"])
def test_the_cover_of_a_draft_says_whether_it_is_checked(project, format):
    def said():
        assert easyread("build", "--to", format, "--edition", "easy-read").exit_code == 0
        data = built(project, f"{NAME}-easy-read.{format}").read_bytes()
        return " ".join(repr(_view(format, data)).split())

    unchecked = "Draft: not checked by people with a learning disability"
    assert unchecked in said()
    approve(*GROUP)
    checked = said()
    assert unchecked not in checked
    assert "Draft: this may change" in checked


def test_comments_and_other_records_stay_and_the_old_record_goes(project, records):
    approve(*GROUP)
    approve(*ROLE)
    path = project / SIGN_OFFS
    edit(path, '  - document: "roles/peer-support-worker"\n    edition: standard', MARKED)
    before = path.read_text("utf-8")
    path.chmod(0o640)
    assert approve(*GROUP[:3], "9", *GROUP[4:]).exit_code == 0
    assert [record["kind"] for record in records()] == ["co-production", "approval"]
    after = path.read_text("utf-8")
    assert after == before.replace("people: 6", "people: 9")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [p.name for p in path.parent.iterdir() if p.name.startswith(".")] == []


MARKED = """  # Approved at the October board.
  - document: "roles/peer-support-worker"
    edition: standard"""


@pytest.mark.parametrize(
    "text", ["", "# Ours.\n", "sign-offs: []\n", "sign-offs: [ ] # none yet\n", "# Ours.\r\n"]
)
def test_a_file_without_records_takes_the_first(project, records, text):
    (project / SIGN_OFFS).write_bytes(text.encode())
    assert approve(*ROLE).exit_code == 0
    assert len(records()) == 1
    written = (project / SIGN_OFFS).read_bytes().decode()
    assert ("# Ours." in text) == ("# Ours." in written)
    assert ("\r\n" in text) == ("\r\n" in written)


def test_a_file_of_another_form_is_left_as_it_is(project):
    path = project / SIGN_OFFS
    approve(*ROLE)
    (flow,) = read_yaml(path.read_text("utf-8"), SIGN_OFFS).values["sign-offs"]
    checked = ", ".join(f'"{entry}"' for entry in flow["checked"])
    fields = "document: roles/peer-support-worker, edition: standard, kind: approval"
    who = f'date: 2026-11-01, role: Nurse, whole: "{flow["whole"]}", checked: [{checked}]'
    text = f"sign-offs: [{{{fields}, {who}}}]\n"
    path.write_text(text, "utf-8")
    result = approve(*GROUP)
    assert result.exit_code == 2
    assert "cannot take the record" in result.output
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "say who checked it"),
        ((*GROUP, *ROLE), "say who checked it"),
        (("--by-group", "A group"), "say how many people"),
        (GROUP[:4], "what was changed"),
        ((*ROLE, "--people", "4"), "go with --by-group"),
        (("--role", "Dr Jo Smith"), "give the role, not the name"),
        ((*GROUP[:3], "0"), "0 is not in the range"),
        ((*ROLE, "--edition", "large"), "easy-read"),
    ],
)
def test_a_slip_is_said_in_plain_words(project, arguments, said):
    result = approve(*arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert not (project / SIGN_OFFS).exists()


def test_a_day_that_is_to_come_is_refused(project):
    result = approve(*ROLE, day=("--date", "2027-01-01"))
    assert (result.exit_code, "still to come" in result.output) == (2, True)
    assert approve(*ROLE, day=("--date", "20 November")).exit_code == 2


def test_an_unknown_document_or_edition_is_refused(project):
    assert "is no document of this project" in approve(*ROLE, name="nonsense").output
    source(project, easy_read=True).unlink()
    assert "there is no easy read edition" in approve(*GROUP).output


def test_a_path_names_its_edition(project, records):
    path = source(project, easy_read=True).relative_to(project).as_posix()
    assert approve(*ROLE, name=path).exit_code == 0
    assert records()[0]["edition"] == "easy read"


def test_a_document_with_errors_is_refused_with_the_first_of_them(project):
    edit(source(project), "## ", "<b>bad</b>\n\n## ")
    result = approve(*ROLE)
    assert result.exit_code == 2
    assert "to mend first" in result.output
    assert "[SR003]" in result.output


def test_a_broken_file_is_to_be_mended_first(project):
    (project / SIGN_OFFS).write_text("sign-offs: {\n", "utf-8")
    result = approve(*ROLE)
    assert (result.exit_code, "settings" in result.output) == (2, True)


def test_a_link_out_of_the_project_is_not_followed(project):
    outside = project.parent / f"{project.name}-outside.yaml"
    outside.write_text("sign-offs: []\n", "utf-8")
    (project / SIGN_OFFS).symlink_to(outside)
    assert approve(*ROLE).exit_code == 2
    assert outside.read_text("utf-8") == "sign-offs: []\n"
