"""The preview: what it shows after each save, whom it answers, and that it changes nothing."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import preview
from generator.cli import main
from generator.preview import desk as desks
from generator.preview.faults import counted, panel
from generator.preview.server import LOOPBACK

SETTINGS = "organisation: {name: A Trust}\nformats: [html]\n"
PAGE = """---
kind: guide
title: Getting help
status: draft
version: "1"
updated: 2026-10-01
audience: [public]
summary: How to get help.
---
Phone us.
"""
PATH = "guides/a/a.html"
Answer = tuple[int, str, str]


def write(project: Path, name: str, text: str) -> None:
    path = project / "source" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path, "easyread.yaml", SETTINGS)
    write(tmp_path, "guides/a.md", PAGE)
    return tmp_path


@pytest.fixture
def desk(project: Path) -> preview.Desk:
    opened = preview.Desk(desks.Project(project), lambda: date(2026, 11, 23))
    preview.refresh(opened)
    return opened


@pytest.fixture
def port(desk: preview.Desk, socket_enabled: None) -> Iterator[int]:
    server = preview.serve(desk, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def ask(port: int, path: str, host: str = "") -> Answer:
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=10)
    connection.putrequest("GET", path, skip_host=True)
    connection.putheader("Host", host or f"{LOOPBACK}:{port}")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, answer.getheader("Content-Type") or "", body


def page(desk: preview.Desk, path: str = PATH) -> desks.Made:
    made = desks.made(desk, path)
    assert made is not None
    return made


def test_a_save_shows_the_new_words_and_what_is_found_in_them(
    desk: preview.Desk, project: Path
) -> None:
    assert b"Phone us." in page(desk).data
    write(project, "guides/a.md", PAGE + "\nSee [this](#nowhere).\n")
    assert b"nowhere" not in page(desk).data
    preview.refresh(desk)
    assert b"nowhere" in page(desk).data
    assert "LK001" in {found.code for found in page(desk).findings}


def test_only_the_page_that_is_asked_for_is_made(desk: preview.Desk, project: Path) -> None:
    write(project, "guides/b.md", PAGE)
    preview.refresh(desk)
    page(desk)
    assert set(desk.pages) == {PATH}


def test_settings_that_are_wrong_are_said_on_the_page_until_they_are_mended(
    desk: preview.Desk, project: Path
) -> None:
    write(project, "easyread.yaml", SETTINGS + "colour: red\n")
    preview.refresh(desk)
    assert page(desk).is_fault
    assert "unknown key" in page(desk).data.decode().lower()
    assert "did you mean" in panel(None, page(desk).findings, ()).lower()
    write(project, "easyread.yaml", SETTINGS)
    preview.refresh(desk)
    assert not page(desk).is_fault


def test_a_fault_of_the_program_is_said_on_the_page(
    desk: preview.Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "prepare", lambda *_: 1 // 0)
    assert "ZeroDivisionError" in page(desk).data.decode()
    assert page(desk).is_fault


def test_nothing_of_the_project_changes(desk: preview.Desk, project: Path) -> None:
    for path in ("index.html", PATH, "site.css", "guides/a/index.html"):
        page(desk, path)
    assert {p.name for p in project.iterdir()} == {"source"}


def test_the_panel_says_whether_it_would_be_published(desk: preview.Desk, project: Path) -> None:
    write(project, "guides/a.md", PAGE + "\n<!-- see -->\n\nSee [<b>this</b>](#nowhere).\n")
    preview.refresh(desk)
    made = page(desk)
    said = panel(made.document, made.findings, ())
    assert "It would not be published as it is" in said
    assert "<b>this" not in said
    assert counted(made.findings)[0].endswith(("error", "errors"))


def test_pages_and_findings_are_served(port: int) -> None:
    assert ask(port, "/")[:2] == (200, "text/html; charset=utf-8")
    assert "Our documents" in ask(port, "/index.html")[2]
    assert ask(port, "/-/shell.js")[1] == "text/javascript; charset=utf-8"
    said = json.loads(ask(port, f"/-/beside?page=/{PATH}")[2])
    assert "Getting help" in said["panel"]
    assert len(said["digest"]) == 64


@pytest.mark.parametrize(
    "path",
    [
        "/../../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/source/easyread.yaml",
        "/-/../server.py",
        "/-/page.html.j2",
        "//etc/passwd",
    ],
)
def test_no_address_leads_to_the_disk(port: int, path: str) -> None:
    status, _, body = ask(port, path)
    assert status == 404
    assert "root:" not in body


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1"])
def test_another_host_is_refused(port: int, host: str) -> None:
    assert ask(port, "/index.html", host)[0] == 403


def test_each_save_is_told_to_the_page(desk: preview.Desk, port: int) -> None:
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=10)
    connection.request("GET", "/-/events")
    answer = connection.getresponse()
    assert answer.getheader("Content-Type") == "text/event-stream; charset=utf-8"
    first = answer.fp.readline()
    answer.fp.readline()
    preview.refresh(desk)
    assert (first, answer.fp.readline()) == (b"data: 1\n", b"data: 2\n")
    connection.close()


def test_it_listens_on_this_machine_only(port: int, desk: preview.Desk) -> None:
    server = preview.serve(desk, 0)
    assert server.server_address[0] == LOOPBACK
    server.server_close()


def test_a_port_that_is_taken_is_said_and_ctrl_c_ends_it(
    port: int, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(desk: preview.Desk) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(preview, "watch", interrupted)
    command = ["preview", "a", "--port", str(port), "--project", str(project)]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    assert f"Port {port} is taken" in done.output
    assert f"/#/{PATH}" in done.output
    assert "Preview ended." in done.output


def test_a_document_that_is_not_there_is_said(project: Path) -> None:
    done = CliRunner().invoke(main, ["preview", "asthmo", "--project", str(project)])
    assert done.exit_code == 2
    assert '"asthmo" is no document' in done.output
