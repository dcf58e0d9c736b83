"""What is known of each file: for each condition, how it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.conformance.conditions import Condition, How, Standard, standards
from generator.explaining import rules

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One condition of one file: ``tested`` are the rules that looked at it or at its source."""

    condition: Condition
    tested: tuple[str, ...]

    @property
    def how(self) -> How:
        """How it is known. What no rule looked at in this format needs a person."""
        if self.condition.how is How.TESTED and not self.tested:
            return How.PERSON
        return self.condition.how


@dataclass(frozen=True, slots=True)
class FileStanding:
    """One file before one standard. ``found`` goes from a rule's code to its findings."""

    path: str
    standard: Standard
    outcomes: tuple[Outcome, ...]
    found: Mapping[str, int]

    @property
    def counts(self) -> Counter[How]:
        """How many conditions are known in which way."""
        return Counter(outcome.how for outcome in self.outcomes)

    @property
    def findings(self) -> int:
        """How many findings there are of the rules that look at these conditions."""
        codes = {code for outcome in self.outcomes for code in outcome.tested}
        return sum(self.found.get(code, 0) for code in codes)


def stand(entries: Iterable[Entry]) -> Iterator[FileStanding]:
    """Yield how each file of a manifest stands before each standard of its format."""
    for entry in entries:
        format, found = str(entry["format"]), entry.get("findings", {})
        for standard in standards():
            if format in standard.formats:
                outcomes = tuple(_outcome(one, format) for one in standard.conditions)
                yield FileStanding(str(entry["path"]), standard, outcomes, found)


def _outcome(condition: Condition, format: str) -> Outcome:
    known = rules()
    looked = (code for code in condition.rules if known[code].format in {"", format})
    return Outcome(condition, tuple(looked))
