"""The site in a build: it changes with the files, keeps old versions, and leads nowhere wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.views.site import dead_links, read_site
from tests.project_files import GROUP, NAME, built, small_project, source

OTHER = """---
kind: guide
title: Another
status: draft
version: "1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: Another document.
feedback: {email: a@example.org}
---
See [the role](peer-support-worker).

{{ other-formats }}

{{ crisis-help }}
"""


def easyread(project: Path, *arguments: str) -> Result:
    now = {"SOURCE_DATE_EPOCH": "1790000000"}
    return CliRunner().invoke(
        main, [arguments[0], "--project", str(project), *arguments[1:]], env=now
    )


def build(project: Path, *arguments: str) -> Result:
    done = easyread(project, "build", *arguments)
    assert done.exit_code == 0, done.output
    return done


def html_only(project: Path) -> None:
    settings = project / "source" / "easyread.yaml"
    text = settings.read_text("utf-8").replace("large_print: 18", "")
    settings.write_text(re.sub(r"formats: .*", "formats: [html]", text), "utf-8")


def tree(project: Path) -> dict[str, bytes]:
    output = project / "output"
    return {
        p.relative_to(output).as_posix(): p.read_bytes() for p in output.rglob("*") if p.is_file()
    }


def dead(project: Path) -> list[tuple[str, str, str]]:
    files = tree(project)
    view = read_site({p: d for p, d in files.items() if p.endswith(".html")}, files)
    return [(path, *found) for path in view.pages for found in dead_links(view, path)]


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    small_project(tmp_path)
    html_only(tmp_path)
    return tmp_path


def new_version(project: Path) -> None:
    change(source(project), 'version: "0.3"', 'version: "0.4"')


def test_a_build_makes_the_site_and_a_second_changes_nothing(project: Path) -> None:
    build(project)
    page = built(project, "index.html").read_text("utf-8")
    assert f'href="{NAME}-easy-read.html"' in page
    assert dead(project) == []
    assert "Nothing to change" in build(project).output


def test_the_site_follows_the_sources_and_no_page_stays_behind(project: Path) -> None:
    (project / "source" / GROUP / "another.md").write_text(OTHER, "utf-8")
    build(project)
    (project / "source" / GROUP / "another.md").unlink()
    build(project)
    assert not [name for name in tree(project) if "another" in name]
    assert "Another" not in (project / "output" / "index.html").read_text("utf-8")


def test_an_empty_project_has_an_index(project: Path) -> None:
    for path in (source(project), source(project, easy_read=True)):
        path.unlink()
    build(project)
    assert "no documents here yet" in (project / "output" / "index.html").read_text("utf-8")


def test_a_build_of_a_part_links_to_no_file_that_is_not_there(tmp_path: Path) -> None:
    build(small_project(tmp_path), "--to", "html", "--edition", "standard")
    assert dead(tmp_path) == []
    assert ".pdf" not in built(tmp_path).read_text("utf-8")
    build(tmp_path, "--to", "html")
    assert f'href="{NAME}-easy-read.html"' in built(tmp_path).read_text("utf-8")
    assert dead(tmp_path) == []


def test_a_format_that_the_settings_no_longer_name_goes(project: Path) -> None:
    build(project, "--to", "html,docx")
    assert built(project, f"{NAME}.docx").is_file()
    build(project)
    assert not built(project, f"{NAME}.docx").exists()


def test_a_page_with_a_link_to_a_document_that_is_held_back_is_held_too(project: Path) -> None:
    (project / "source" / GROUP / "another.md").write_text(OTHER, "utf-8")
    change(source(project), "email: peer.support@example.org", 'email: ""')
    done = easyread(project, "build")
    assert done.exit_code == 1
    assert f"1 link waits for {GROUP}/{NAME}, which has errors of its own [SI001]" in done.output
    assert f"Not written: {GROUP}/another" in done.output
    assert not (project / "output" / GROUP).exists()


def test_a_page_that_is_held_back_for_another_names_the_one_that_began_it(project: Path) -> None:
    far = OTHER.replace("Another", "Far").replace("(peer-support-worker)", "(another)")
    (project / "source" / GROUP / "another.md").write_text(OTHER, "utf-8")
    (project / "source" / GROUP / "far.md").write_text(far, "utf-8")
    change(source(project), "email: peer.support@example.org", 'email: ""')
    said = [line for line in easyread(project, "build").output.splitlines() if "SI001" in line]
    assert len(said) == 2
    assert all(f"for {GROUP}/{NAME}, which" in line for line in said)


def test_a_version_that_ends_is_kept_with_links_that_lead_where_they_led(project: Path) -> None:
    (project / "source" / GROUP / "another.md").write_text(OTHER, "utf-8")
    build(project)
    before = built(project).read_bytes()
    change(project / "source" / GROUP / "another.md", 'version: "1"', 'version: "2"')
    new_version(project)
    build(project, "--keep-versions")
    files = tree(project)
    kept = f"{GROUP}/{NAME}/versions/0.3/{NAME}.html"
    assert files[kept] == before.replace(b'href="index.html"', b'href="../../index.html"')
    assert b"versions/0.3/" in files[f"{GROUP}/{NAME}/index.html"]
    assert dead(project) == []
    assert "Nothing to change" in build(project).output
    assert tree(project) == files


def test_a_version_is_lost_only_where_nobody_asked_to_keep_it(project: Path) -> None:
    build(project)
    new_version(project)
    build(project)
    assert not [name for name in tree(project) if "versions" in name]


def test_two_versions_of_one_number_are_both_kept(project: Path) -> None:
    build(project)
    for number in ("0.4", "0.3", "0.5"):
        text = re.sub(r'version: ".*"', f'version: "{number}"', source(project).read_text("utf-8"))
        source(project).write_text(text, "utf-8")
        build(project, "--keep-versions")
    folders = {name.split("/")[3] for name in tree(project) if "versions" in name}
    assert folders == {"0.3", "0.4", "0.3-2"}


def test_a_document_that_is_taken_out_stays_where_versions_are_kept(project: Path) -> None:
    build(project)
    for path in (source(project), source(project, easy_read=True)):
        path.unlink()
    build(project, "--keep-versions")
    files = tree(project)
    assert f"{GROUP}/{NAME}/versions/0.3/{NAME}.html" in files
    assert b"No longer kept up to date" in files["index.html"]
    assert dead(project) == []


def test_a_file_of_your_own_in_the_output_stays_and_an_old_page_of_ours_does_not(
    project: Path,
) -> None:
    build(project)
    (project / "output" / "mine.html").write_text("mine", "utf-8")
    manifest = json.loads((project / "output" / "manifest.json").read_text("utf-8"))
    assert "index.html" in manifest["site"]["pages"]
    new_version(project)
    build(project)
    assert (project / "output" / "mine.html").read_text("utf-8") == "mine"


def test_list_names_the_files_that_were_built(project: Path) -> None:
    build(project)
    listed = json.loads(easyread(project, "list", "--json").output)
    (document,) = listed["documents"]
    assert (document["name"], document["version"]) == (NAME, "0.3")
    assert [one["edition"] for one in document["editions"]] == ["easy read", "standard"]
    for file in document["files"]:
        assert file["bytes"] == (project / "output" / file["path"]).stat().st_size
