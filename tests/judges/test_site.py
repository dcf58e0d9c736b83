"""The site in output/, as a browser and a visitor see it: axe-core, every link, every size."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import urlopen

import pypdfium2
import pytest
from lxml import html
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from generator.views.docx_length import length
from generator.views.docx_package import open_package
from tests.judges import axe

WIDTHS = (320, 768, 1280)
MODES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
}
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
# A pathway with its drawing, an Easy Read, one of each that runs from right to left.
DOCUMENTS = (
    "pathways/*/personality-difficulties.html",
    "pathways/*/personality-difficulties-easy-read.html",
    "guides/*/*-urdu.html",
    "guides/*/*-urdu-easy-read.html",
)
UNDER = "files/public"
# They are before axe like the documents' own pages.
OTHERS = {"report.html", "conformance.html", "accessibility-statement.html"}
_SIZE = re.compile(r"(?:(\d+) pages?, )?(?:(\d+) KB|([\d.]+) MB)")


class Quiet(SimpleHTTPRequestHandler):
    """A plain web server with the strictest policy that a host may set."""

    def log_message(self, format: str, *args: Any) -> None:
        del format, args

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


@pytest.fixture(scope="module")
def output(request: pytest.FixtureRequest) -> Path:
    folder = Path(request.config.getoption("--judged")).resolve()
    assert (folder / "index.html").is_file(), 'nothing is built; run "make build" first'
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=axe._CHROMIUM)
        yield started
        started.close()


@pytest.fixture
def address(output: Path, tmp_path: Path, socket_enabled: None) -> Iterator[str]:
    """Serve the output under a path, as a part of a larger site."""
    place = tmp_path / UNDER
    place.parent.mkdir(parents=True)
    place.symlink_to(output)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{UNDER}/index.html"
    server.shutdown()
    server.server_close()


def site_pages(output: Path) -> list[Path]:
    """Return one page of each sort: those of the top, that of one document, and documents.

    All of these stand before axe at 2 widths too (``axe``).
    """
    sorts = ("*/*/index.html", *DOCUMENTS)
    first = [path for sort in sorts for path in sorted(output.glob(sort))[:1]]
    assert len(first) == len(sorts)
    return [*sorted(output.glob("*.html")), *first]


def broken(context: BrowserContext, page_path: Path, *, scripted: bool) -> list[str]:
    """Return what axe says of one page at each width, and whether it scrolls sideways."""
    found: list[str] = []
    page = context.new_page()
    if not scripted:
        page.route("**/site.js", lambda route: route.abort())
    page.goto(page_path.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    page.add_script_tag(path=axe._AXE)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        result = page.evaluate(axe._RUN, [axe._STANDARD, "html-has-lang"])
        assert len(result["passes"]) > 10
        found += [f"{page_path} at {width}: {axe._say(one, width)}" for one in result["violations"]]
        beyond = page.evaluate(axe._OVERFLOW)
        found += [f"{page_path} at {width}: {beyond} px too wide"] if beyond > 0 else []
    page.close()
    return found


@pytest.mark.parametrize("mode", MODES)
def test_axe_finds_nothing_at_any_width(browser: Browser, output: Path, mode: str) -> None:
    context = browser.new_context(bypass_csp=True, offline=True, **MODES[mode])
    pages = [path for path in site_pages(output) if path.name not in OTHERS]
    found = [said for path in pages for said in broken(context, path, scripted=True)]
    context.close()
    assert found == []


def test_axe_finds_nothing_without_the_script(browser: Browser, output: Path) -> None:
    context = browser.new_context(bypass_csp=True, offline=True)
    found = broken(context, output / "index.html", scripted=False)
    context.close()
    assert found == []


def crawl(start: str) -> tuple[set[str], list[str]]:
    """Follow every link from a page; return the addresses seen, and those that led nowhere."""
    root = start.rpartition("/")[0] + "/"
    seen: dict[str, set[str]] = {}
    wanted: list[tuple[str, str]] = [(start, "the start")]
    dead: list[str] = []
    while wanted:
        link, by = wanted.pop()
        url, anchor = urldefrag(link)
        if url not in seen:
            try:
                seen[url] = ids = set()
                with urlopen(url) as answer:  # noqa: S310 - a folder or server of this test
                    data = answer.read()
                if urlsplit(url).path.endswith(".html"):
                    page = html.document_fromstring(data)
                    ids.update(page.xpath("//@id"))
                    links = (urljoin(url, to) for to in page.xpath("//@href | //@src"))
                    wanted += [(to, url) for to in links if to.startswith(root)]
            except OSError as error:
                dead.append(f"{by}: {url}: {error}")
        if anchor and unquote(anchor) not in seen.get(url, set()) and url.endswith(".html"):
            dead.append(f"{by}: no #{anchor} in {url}")
    return set(seen), dead


def test_every_link_resolves_from_a_folder(output: Path) -> None:
    seen, dead = crawl((output / "index.html").as_uri())
    assert dead == []
    files = {path.as_uri() for path in output.rglob("*") if path.is_file()}
    unlisted = {path.rpartition("/")[2] for path in files - seen}
    assert unlisted <= {"manifest.json", "report.html", "site.js", "conformance.json"}


def test_every_link_resolves_from_a_server_under_a_path(address: str) -> None:
    seen, dead = crawl(address)
    assert dead == []
    assert len(seen) > 10


def test_a_link_to_nothing_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text('<a href="gone.html">x</a><a href="#nowhere">y</a>', "utf-8")
    _, dead = crawl(page.as_uri())
    assert len(dead) == 2


def test_sizes_and_pages_are_those_of_the_files(output: Path) -> None:
    checked = 0
    for path in output.glob("*/*/index.html"):
        for link in html.parse(str(path)).xpath("//a[@class='form']"):
            file = path.parent / link.get("href")
            pages, kilo, mega = _SIZE.search(
                link.xpath("string(.//*[@class='form-facts'])")
            ).groups()
            size = float(mega) * 1_000_000 if mega else int(kilo) * 1000
            assert size == pytest.approx(file.stat().st_size, abs=60_000 if mega else 600)
            if file.suffix == ".pdf":
                assert int(pages) == len(pypdfium2.PdfDocument(file))
            if file.suffix == ".docx":
                said = link.xpath("string(.//*[@class='form-facts'])")
                assert f"about {length(open_package(file.read_bytes()))} page" in said
            checked += 1
    assert checked > 5


def test_search_works_under_a_strict_policy_and_everything_stays_without_it(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(address)
    every = page.locator(".work:visible").count()
    page.get_by_label("Find a document").fill("EATING")
    assert 0 < page.locator(".work:visible").count() < every
    assert "1 of" in page.get_by_role("status").inner_text()
    page.get_by_label("Find a document").fill("zzzz")
    assert "No document fits" in page.get_by_role("status").inner_text()
    page.get_by_label("Find a document").fill("")
    page.get_by_label("Only those in Easy Read").check()
    assert 0 < page.locator(".work:visible").count() < every
    context.close()
    still = browser.new_context(java_script_enabled=False)
    bare = still.new_page()
    bare.goto(address)
    assert bare.locator(".work").count() == every
    still.close()
    assert [text for text in said if "favicon" not in text and "404" not in text] == []
