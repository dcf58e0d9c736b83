"""Diagnostics as JUnit XML: a suite for each document, a test for each rule.

In the order of Apache Ant's schema, the strictest: readers of the looser ones take it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from lxml import etree

from generator.checking import CHECKS, applies
from generator.diagnostics import Diagnostic, Severity
from generator.explaining import rules
from generator.model import Document
from generator.registry import load_rules
from generator.report.as_text import text_lines

_FAILS = (Severity.ERROR, Severity.REVIEW)
_SHARED = "Shared files and settings"
# XML 1.0, 2.2: what it cannot hold at all.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Found = Sequence[Diagnostic]


def junit(documents: Iterable[Document], diagnostics: Found, today: date) -> str:
    """Return the report. What warns stands in ``system-out``: it fails no test."""
    top = etree.Element("testsuites")
    ours: set[str] = set()
    for document in documents:
        path = document.span.path
        ours.add(path)
        found = [d for d in diagnostics if d.span.path == path]
        suite = _suite(top, path, document.meta.title, today)
        _fill(suite, path, _ran(document), found)
    shared = [d for d in diagnostics if d.span.path not in ours]
    if shared:
        _fill(_suite(top, _SHARED, _SHARED, today), _SHARED, [], shared)
    etree.indent(top)
    # In ASCII, so that no shell can spoil it.
    return etree.tostring(top, encoding="us-ascii", xml_declaration=True).decode("ascii")


def _ran(document: Document) -> list[str]:
    return [code for code, rule in load_rules(CHECKS).items() if applies(rule, document)]


def _suite(top: etree._Element, name: str, title: str, today: date) -> etree._Element:
    """Add a suite. No clock and no machine: the same findings give the same bytes."""
    suite = etree.SubElement(top, "testsuite", name=_text(name), package="easyread")
    suite.set("id", str(len(top) - 1))
    suite.set("timestamp", f"{today.isoformat()}T00:00:00")
    suite.set("hostname", "localhost")
    properties = etree.SubElement(suite, "properties")
    etree.SubElement(properties, "property", name="title", value=_text(title))
    return suite


def _fill(suite: etree._Element, name: str, ran: list[str], found: Found) -> None:
    """Add a test for each rule that ran, and for each audit that found something."""
    codes = sorted({*ran, *(d.code for d in found)})
    failures = 0
    for code in codes:
        failed = [d for d in found if d.code == code and d.severity in _FAILS]
        failures += bool(failed)
        _case(suite, name, code, failed)
    passed = [d for d in found if d.severity not in _FAILS]
    etree.SubElement(suite, "system-out").text = _text("\n".join(_lines(passed)))
    etree.SubElement(suite, "system-err").text = ""
    for key, count in (("tests", len(codes)), ("failures", failures), ("errors", 0)):
        suite.set(key, str(count))
    suite.set("time", "0")


def _case(suite: etree._Element, name: str, code: str, failed: Found) -> None:
    rule = rules()[code]
    label = f"{code} {rule.name}"
    case = etree.SubElement(suite, "testcase", name=label, classname=_text(name), time="0")
    if failed:
        worst = max(failed, key=lambda d: d.severity.rank)
        more = f", and {len(failed) - 1} more" if len(failed) > 1 else ""
        failure = etree.SubElement(case, "failure", type=str(worst.severity))
        failure.set("message", _text(f"{worst.message}{more}"))
        failure.text = _text("\n".join(_lines(failed)))


def _lines(found: Found) -> Iterable[str]:
    return text_lines(list(found), colour=False)


def _text(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
