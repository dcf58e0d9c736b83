"""Who can mend a finding: one owner for each family of rules, and for some rules another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who mends findings: a name, and what is theirs."""

    name: str
    what: str


WRITER = Owner("The writer", "words, sentences, headings, lists and links")
TEAM = Owner(
    "The communications team", "contact details, settings, other formats and finished files"
)
LEAD = Owner("A clinical or subject lead", "facts, help in a crisis and the date of the review")
PEOPLE = Owner(
    "People with a learning disability",
    "whether words and pictures make sense: ask them to look before anything goes out",
)
PICTURES = Owner("Whoever keeps the pictures", "pictures, what they show and their licences")
OWNERS = (WRITER, TEAM, LEAD, PEOPLE, PICTURES)

# By the start of the code, the longest that fits.
_BY_CODE = {
    "ER": WRITER,
    "LK": WRITER,
    "RD": WRITER,
    "SR": WRITER,
    "ST": WRITER,
    "WD": WRITER,
    "IM": PICTURES,
    "RV": TEAM,
    "RV001": LEAD,
    "RV004": LEAD,
    "RV005": LEAD,
    "RV006": PEOPLE,
    "RV007": LEAD,
    "SR008": PICTURES,
    "SR009": TEAM,
    "WD006": LEAD,
}
_OF_EASY_READ = ("ER", "IM")


def owner_of(found: Diagnostic) -> Owner:
    """Return who can mend a finding. What is wrong in a finished file is the team's."""
    if found.severity is Severity.REVIEW and found.code.startswith(_OF_EASY_READ):
        return PEOPLE
    return _BY_CODE.get(found.code) or _BY_CODE.get(found.code[:2], TEAM)


@dataclass(frozen=True, slots=True)
class Share:
    """How many findings are an owner's, and in how many files."""

    owner: Owner
    findings: int
    files: int


def shares(diagnostics: Iterable[Diagnostic]) -> tuple[Share, ...]:
    """Return every owner with what waits for them."""
    by_owner: dict[Owner, list[Diagnostic]] = {owner: [] for owner in OWNERS}
    for found in diagnostics:
        by_owner[owner_of(found)].append(found)
    return tuple(
        Share(owner, len(theirs), len({d.span.path for d in theirs}))
        for owner, theirs in by_owner.items()
    )
