"""PR024: a job ticket that does not say all that a print shop asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit

_NEEDED = MappingProxyType(
    {
        "title": "a title",
        "version": "a version",
        "quantity": "a quantity",
        "finished_size": "a finished size",
        "pages": "a number of pages",
        "stock": "a paper",
        "weight_g_m2": "a weight of the paper",
        "finishing": "a finishing",
        "delivery": "an address to deliver to",
        "contact": "a contact",
    }
)


@audit(
    "PR024",
    "ticket_data",
    severity=Severity.WARNING,
    refs=("printers' order forms",),
    rows=("PR-14",),
)
def incomplete_order(view: Mapping[str, Any], document: Document) -> Iterator[Finding]:
    """Flag a job ticket that does not say all that a print shop asks.

    What is not said is guessed, or asked by phone on the day when it should be printed.

    Bad: a ticket without a quantity.

    Good: 500 copies, on 120 g matt paper, delivered to the Trust's stores.

    Source: rulebook PR-14.
    """
    lacking = [words for key, words in _NEEDED.items() if not view.get(key)]
    if lacking:
        message = f"the job ticket lacks {', '.join(lacking)}"
        yield Finding(document.span, message, "add it under print: in source/easyread.yaml")
