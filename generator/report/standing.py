"""How a document stands, in words that claim no more than was checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.checking import stops
from generator.diagnostics import Diagnostic, Severity
from generator.model import Document, Status

PASSED = "The machine checks passed. People must still check what a machine cannot."


def standing(document: Document, found: Sequence[Diagnostic], *, draft: bool, stopped: bool) -> str:
    """Say what stops a document, what waits for a person and what could be better.

    ``stopped`` says that it is not written: for its own findings, or for another edition's.
    """
    if not found and not stopped:
        if document.meta.status is Status.UNDER_DEVELOPMENT:
            return "It is under development: no file is made of it yet."
        return PASSED
    halting = [d for d in found if stops(d, document, draft=draft)]
    parts = (_stopped(halting, stopped=stopped), _waiting(found, halting), _softer(found))
    return " ".join(part for part in parts if part)


def _stopped(halting: Sequence[Diagnostic], *, stopped: bool) -> str:
    errors = _count(halting, Severity.ERROR)
    reviews = len(halting) - errors
    said = [_said(errors, "error", "errors")] * bool(errors)
    said += [_said(reviews, "finding to review", "findings to review")] * bool(reviews)
    if not said:
        return "It waits for its other edition." if stopped else "Nothing stops it."
    return f"{' and '.join(said)} {'stops' if len(halting) == 1 else 'stop'} it."


def _waiting(found: Iterable[Diagnostic], halting: Sequence[Diagnostic]) -> str:
    """Speak of what a person must look at where it does not stop the document: a draft."""
    number = _count(found, Severity.REVIEW) - _count(halting, Severity.REVIEW)
    if not number:
        return ""
    waits = "waits" if number == 1 else "wait"
    return f"{_said(number, 'finding', 'findings')} {waits} for a person, and may stand in a draft."


def _softer(found: Iterable[Diagnostic]) -> str:
    found = list(found)
    warnings, notes = _count(found, Severity.WARNING), _count(found, Severity.NOTE)
    said = [_said(warnings, "warning", "warnings")] * bool(warnings)
    said += [_said(notes, "note", "notes")] * bool(notes)
    return f"{' and '.join(said)} to look at." if said else ""


def in_short(stopped: int, documents: int) -> str:
    """Say how all documents stand."""
    if stopped:
        are = "is" if stopped == 1 else "are"
        return f"{stopped} of {_said(documents, 'document', 'documents')} {are} stopped."
    return f"No finding stops any of {_said(documents, 'document', 'documents')}."


def _count(found: Iterable[Diagnostic], severity: Severity) -> int:
    return sum(d.severity is severity for d in found)


def _said(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
