"""Diagnostics as JSON, for other programs. The shape is versioned."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.model import Document

VERSION = 1


def json_report(documents: Iterable[Document], diagnostics: list[Diagnostic]) -> str:
    """Return ``{"version", "documents", "diagnostics", "summary"}``."""
    content = {
        "version": VERSION,
        "documents": [_document(document) for document in documents],
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in diagnostics],
        "summary": summary(diagnostics),
    }
    return json.dumps(content, indent=2, ensure_ascii=False)


def summary(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    """Count the findings by severity."""
    return {str(s): sum(d.severity is s for d in diagnostics) for s in Severity}


def _document(document: Document) -> dict[str, Any]:
    return {
        "path": document.span.path,
        "name": document.name,
        "edition": str(document.edition),
        "kind": str(document.meta.kind),
        "title": document.meta.title,
        "status": str(document.meta.status),
    }


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        "path": diagnostic.span.path,
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "refs": list(diagnostic.refs),
    }
