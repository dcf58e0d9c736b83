"""The rules that ran, grouped by the standard they come from, with what they found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.explaining import rules
from generator.registry import Rule

_OUR_OWN = "easyread"
_FAMILIES = ("Accessible Information Standard", "GOV.UK", "UKAAF")
_FEW = 3  # a standard with fewer rules stands among the others
_OTHERS = "Other guides and laws"
_PART = re.compile(r"[,;:].*$")  # "NHS digital service manual, dates"
_CLAUSE = re.compile(r"\s(?:\d{1,2}(?:\.\d+)*|(?:19|20)\d\d)(?!\S).*$")  # "WCAG 2.2 2.4.4"


@dataclass(frozen=True, slots=True)
class Tried:
    """A rule that ran, and how many findings it has."""

    rule: Rule
    findings: int


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard or guide with the rules that come from it."""

    name: str
    tried: tuple[Tried, ...]

    @property
    def passed(self) -> int:
        """How many rules found nothing."""
        return sum(not one.findings for one in self.tried)

    @property
    def failed(self) -> int:
        """How many rules found something."""
        return len(self.tried) - self.passed


def by_standard(diagnostics: Iterable[Diagnostic], formats: Iterable[str]) -> tuple[Standard, ...]:
    """Group all checks, and the audits of the ``formats`` made; most findings first."""
    made = {"", *formats}
    counts = Counter(found.code for found in diagnostics)
    groups: dict[str, list[Tried]] = {}
    for code, rule in rules().items():
        if rule.format in made or counts[code]:
            for name in dict.fromkeys(map(standard_of, rule.refs)):
                groups.setdefault(name, []).append(Tried(rule, counts[code]))
    return tuple(sorted(_gathered(groups), key=lambda s: (-s.failed, -len(s.tried), s.name)))


def _gathered(groups: dict[str, list[Tried]]) -> Iterator[Standard]:
    others: dict[str, Tried] = {}
    for name, tried in groups.items():
        if len(tried) < _FEW:
            others.update((one.rule.code, one) for one in tried)
        else:
            yield Standard(name, tuple(tried))
    if others:
        yield Standard(_OTHERS, tuple(others[code] for code in sorted(others)))


def standard_of(ref: str) -> str:
    """Return the standard that a reference names, without its chapter, clause or year."""
    if ref.startswith(_OUR_OWN):
        return "How a source of this program is written"
    family = next((name for name in _FAMILIES if ref.startswith(name)), "")
    return family or _CLAUSE.sub("", _PART.sub("", ref)).strip()
