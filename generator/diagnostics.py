"""What a rule says: findings, and the diagnostics made from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model import Span


class Severity(StrEnum):
    """How much a finding weighs: an error stops the build, a review needs a person.

    A note is only reported: no guide gives a limit for it.
    """

    ERROR = "error"
    REVIEW = "review"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the lightest."""
        return (Severity.NOTE, Severity.WARNING, Severity.REVIEW, Severity.ERROR).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule yields: a place, the fact with its numbers, and what to do.

    ``severity`` is given only where it is not the rule's own: a rule with a limit that
    warns and one that stops.
    """

    span: Span
    message: str
    hint: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its rule's code, name, severity and standards."""

    code: str
    name: str
    severity: Severity
    span: Span
    message: str
    hint: str = ""
    refs: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Sort key: by place, then by code."""
        return (self.span.path, self.span.line, self.span.column, self.code, self.message)
