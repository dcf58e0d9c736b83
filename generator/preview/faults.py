"""What the preview shows beside a page, and in place of one that cannot be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from generator.checking import stops
from generator.diagnostics import Diagnostic, Severity
from generator.model import Document, Status
from generator.resources import starter_root
from generator.templating import templates

_WORDS = {
    Severity.ERROR: ("error", "errors"),
    Severity.REVIEW: ("to review", "to review"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.NOTE: ("note", "notes"),
}


def _sentence(text: str) -> str:
    """Write a finding's words as a sentence: they begin small and have no full stop."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def fill(template: str, **values: Any) -> bytes:
    """Fill in one page of the preview itself."""
    page = templates("preview", (starter_root(),)).get_template(f"{template}.html.j2")
    return page.render(values, sentence=_sentence).encode()


def fault_page(said: str, findings: Sequence[Diagnostic]) -> bytes:
    """Return the page that stands where one cannot be made."""
    return fill("fault", said=said, findings=findings)


def panel(
    document: Document | None, findings: Sequence[Diagnostic], common: Sequence[Diagnostic]
) -> str:
    """Return what stands beside a page: whether it would be published, and what was found."""
    stopped = document is not None and any(stops(d, document, draft=False) for d in findings)
    return fill(
        "panel",
        document=document,
        withdrawn=document is not None and document.meta.status is Status.WITHDRAWN,
        stopped=stopped,
        counts=counted(findings),
        findings=sorted(findings, key=lambda d: (-d.severity.rank, d.order)),
        common=common,
    ).decode()


def counted(findings: Iterable[Diagnostic]) -> list[str]:
    """Return how many findings of each severity there are, in words: "2 errors"."""
    counts = Counter(d.severity for d in findings)
    ordered = sorted(counts, key=lambda severity: -severity.rank)
    return [f"{counts[s]} {_WORDS[s][counts[s] != 1]}" for s in ordered]
