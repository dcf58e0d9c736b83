"""See that no page of the finished output leads nowhere, before it is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.building import Bench, contents
from generator.checking import AUDITS, run_rule, stops
from generator.diagnostics import Diagnostic, Severity
from generator.model import Document
from generator.orders import Order
from generator.registry import load_rules
from generator.views.site import SiteView, dead_links, read_site

FORMAT = "site"
_PAGE = ".html"


def settle(order: Order, documents: list[Document], bench: Bench) -> dict[str, bytes | None]:
    """Return what the output folder shall hold, with no link of a web page to nothing.

    To hold back one document may leave another with such a link: then that is held too, until
    all that is left holds together. Its findings name the document that began it.
    """
    causes = {work: work for work in bench.held}
    while True:
        passed = [d for d in documents if d.work not in bench.held]
        files = contents(order, passed, bench)
        view = _view(order, files, causes)
        found = {d: _audit(order, view, d) for d in passed}
        new = [one for own in found.values() for one in own if one not in bench.audit]
        if not new:
            return files
        bench.audit += new
        fallen = [d for d in passed if any(stops(f, d, draft=True) for f in found[d])]
        causes |= {d.work: _cause(view, d) for d in reversed(fallen)}
        bench.held |= {d.work for d in fallen}


def _cause(view: SiteView, document: Document) -> str:
    """Return the document whose errors hold this one back: itself, if a link is its own fault."""
    pages = (path for path in view.pages if path.startswith(f"{document.work}/"))
    found = {view.cause(missing) for path in pages for _, missing in dead_links(view, path)}
    return document.work if "" in found else min(found, default=document.work)


def _view(order: Order, files: Mapping[str, bytes | None], causes: Mapping[str, str]) -> SiteView:
    """Read the pages that are made now, and those that stay as they are."""
    pages = {
        path: (order.output / path).read_bytes() if data is None else data
        for path, data in files.items()
        if path.endswith(_PAGE)
    }
    return read_site(pages, files, causes)


def _audit(order: Order, view: SiteView, document: Document) -> list[Diagnostic]:
    """Run the audits of the site: for a build of a part, what it leaves out is a warning."""
    settings = order.checked.collection.settings
    found: list[Diagnostic] = []
    for rule in load_rules(AUDITS).values():
        if rule.format == FORMAT:
            found += run_rule(rule, document, view, document, settings=settings)
    if order.request.is_whole:
        return found
    return [replace(one, severity=Severity.WARNING) for one in found]
