"""Diagnostics as SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.diagnostics import Diagnostic, Severity
from generator.explaining import markdown, rules
from generator.model import Document
from generator.registry import Rule
from generator.report.places import rooted, words_at

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {
    Severity.ERROR: "error",
    Severity.REVIEW: "warning",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}
_LINE = re.compile(r"\bline \d+")
_EXAMPLE = "\n\nBad:"


def sarif(
    documents: Sequence[Document], diagnostics: Sequence[Diagnostic], folder: str = ""
) -> str:
    """Return a log of one run: every rule with its page, and a result for each finding.

    ``folder`` is where the project stands in its repository.
    """
    driver = {
        "name": "easyread",
        "semanticVersion": __version__,
        "language": "en-GB",
        "rules": [_rule(rule) for rule in rules().values()],
    }
    run = {
        "tool": {"driver": driver},
        "language": "en-GB",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The top of the repository."}}},
        "invocations": [{"executionSuccessful": True}],
        "results": list(_results(documents, diagnostics, folder)),
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=1)  # in ASCII, so that no shell can spoil it


def _rule(rule: Rule) -> dict[str, Any]:
    first, _, rest = rule.page.partition("\n\n")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": first},
        "fullDescription": {"text": f"{first} {' '.join(rest.partition(_EXAMPLE)[0].split())}"},
        "help": {"text": rule.page, "markdown": markdown(rule)},
        "helpUri": f"docs/rules/{rule.code}.md",
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"severity": str(rule.severity), "tags": list(dict.fromkeys(rule.refs))},
    }


def _results(
    documents: Sequence[Document], diagnostics: Sequence[Diagnostic], folder: str
) -> Iterator[dict[str, Any]]:
    codes = list(rules())
    seen: Counter[str] = Counter()
    placed = rooted(diagnostics, documents, folder)
    for found, there in zip(diagnostics, placed, strict=True):
        mark = _mark(found, words_at(documents, found.span))
        seen[mark] += 1
        yield {
            "ruleId": found.code,
            "ruleIndex": codes.index(found.code),
            "level": _LEVELS[found.severity],
            "message": {"text": _message(found)},
            "locations": [{"physicalLocation": _location(there)}],
            # The name that GitHub looks for; it reads no other.
            "partialFingerprints": {"primaryLocationLineHash": f"{mark}:{seen[mark]}"},
            "properties": {
                "severity": str(found.severity),
                "needsPerson": found.severity is Severity.REVIEW,
            },
        }


def _message(found: Diagnostic) -> str:
    return f"{found.message}. What to do: {found.hint}." if found.hint else f"{found.message}."


def _mark(found: Diagnostic, words: str) -> str:
    """Name a finding by its words, so that it is the same one when its line moves."""
    message = _LINE.sub("line", found.message)
    parts = (found.code, found.span.path, message, words)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _location(found: Diagnostic) -> dict[str, Any]:
    span = found.span
    return {
        "artifactLocation": {"uri": quote(span.path), "uriBaseId": _ROOT},
        "region": {"startLine": span.line, "startColumn": span.column},
    }
