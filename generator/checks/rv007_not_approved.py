"""RV007: not-approved."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection, SignOffKind
from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.registry import rule
from generator.signoff import newest, weight


@rule(
    "RV007",
    refs=("NHS England, standard for creating health content",),
    rows=("ERS-4", "NH-32"),
)
def not_approved(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a document whose meaning nobody who answers for it has approved.

    A clinician, or who else owns the subject, says that it is right. A draft is warned, a
    published document is stopped. The record names a role, never a person.

    Bad: no record in source/shared/sign-offs.yaml

    Good: easyread approve asthma --role "Consultant psychiatrist" --date 2026-11-20

    Source: NHS England, standard for creating health content.
    """
    severity = weight(document, collection)
    if severity and not newest(document, collection, SignOffKind.APPROVAL):
        edition = " --edition easy-read" if document.edition is Edition.EASY_READ else ""
        command = f"easyread approve {document.name}{edition} --role …"
        hint = f'have its owner read it, then run "{command}"'
        yield Finding(document.span, "no record says who approved what this says", hint, severity)
