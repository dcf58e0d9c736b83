"""Run the checks over documents: which rules, with which options, and what is allowed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.collection import PROFILES, Collection, Settings
from generator.diagnostics import Diagnostic, Severity
from generator.languages import primary
from generator.model import Allowance, Document, Edition, Problem, Span, Status
from generator.registry import Rule, load_rules
from generator.settings import SETTINGS
from generator.signoff import unknown_documents

CHECKS = "generator.checks"
AUDITS = "generator.audits"
UNUSED = "unused-allowance"
EXPIRED = "expired-allowance"
_ONE = re.compile(r'"([^"]+)":')
PROSE_RULES = frozenset(
    {
        "bad-allowance",
        "skipped-heading",
        "empty-heading",
        "empty-list-item",
        "vague-link-text",
        "empty-link",
        "hard-to-read",
        "overlong-sentence",
        "missing-alt",
    }
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found: for each document, and for what they share."""

    collection: Collection
    documents: tuple[Document, ...]
    found: Mapping[str, tuple[Diagnostic, ...]]
    common: tuple[Diagnostic, ...] = ()

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """All findings, each once, in order of place."""
        every = {d for found in self.found.values() for d in found} | set(self.common)
        return sorted(every, key=lambda diagnostic: diagnostic.order)

    @property
    def unusable(self) -> bool:
        """Whether the settings themselves are wrong, so that nothing can be built."""
        return any(d.name == "bad-settings" for d in self.common)


def profile_of(document: Document) -> str:
    """Return the name of the limits that a document is held to."""
    if document.edition is Edition.LARGE_PRINT:
        return "large-print"
    if document.meta.profile:
        return document.meta.profile
    if document.is_easy:
        return "easy-read"
    return "staff" if document.meta.audience == ("staff",) else "public"


def profiles_of(document: Document, settings: Settings) -> tuple[str, ...]:
    """Return a document's profile behind those that it extends, the most general first.

    Large print is the public's words in larger letters, so it extends ``public``.
    """
    chain: list[str] = []
    name = profile_of(document)
    while name and name not in chain:
        chain.append(name)
        own = settings.profiles.get(name)
        name = (own.extends if own else "") or ("public" if name == "large-print" else "")
    return tuple(reversed(chain))


def options_of(rule: Rule, document: Document, settings: Settings) -> dict[str, object]:
    """Return the project's own options of a rule: by rule, then by profile."""
    options = dict(settings.rules.get(rule.code, {}))
    for name in profiles_of(document, settings):
        own = settings.profiles.get(name)
        options.update(own.options.get(rule.code, {}) if own else {})
    return options


def run_rule(
    rule: Rule, document: Document, *subjects: object, settings: Settings
) -> list[Diagnostic]:
    """Run one rule with the options that the document's profile and the project give it."""
    options = options_of(rule, document, settings)
    return rule.run(*subjects, profiles=profiles_of(document, settings), options=options)


def check_document(document: Document, collection: Collection) -> list[Diagnostic]:
    """Return what the checks find in one edition, less what its author allows, in order."""
    rules = load_rules(CHECKS)
    found: list[Diagnostic] = []
    for rule in rules.values():
        if rule.name not in {UNUSED, EXPIRED} and applies(rule, document):
            settings = collection.settings
            found += run_rule(rule, document, document, collection, settings=settings)
    in_time = [a for a in document.allowances if not a.until or collection.today <= a.until]
    kept, used = without_allowed(found, in_time)
    kept += _of_problems(EXPIRED, _expired(document, found, in_time), document, rules)
    used.update(a for a in document.allowances if a not in in_time)
    idle = [allowance for allowance in document.allowances if allowance not in used]
    kept += _of_problems(UNUSED, _unused(idle), document, rules)
    return sorted(set(kept), key=lambda diagnostic: diagnostic.order)


def applies(rule: Rule, document: Document) -> bool:
    """Tell whether a rule is run over a document."""
    if document.prose:
        return rule.name in PROSE_RULES or rule.code.startswith("WD")
    if document.meta.status is Status.UNDER_DEVELOPMENT and not rule.code.startswith("SR"):
        return False
    if rule.languages and primary(document.meta.language) not in rule.languages:
        return False
    return not rule.editions or document.edition in rule.editions


def without_allowed(
    found: list[Diagnostic], allowances: Iterable[Allowance]
) -> tuple[list[Diagnostic], set[Allowance]]:
    """Return the findings that no allowance lets stand, and the allowances that were used."""
    kept: list[Diagnostic] = []
    used: set[Allowance] = set()
    for diagnostic in found:
        by = [a for a in allowances if _allows(a, diagnostic)]
        used.update(by)
        if not by:
            kept.append(diagnostic)
    return kept, used


def _allows(allowance: Allowance, diagnostic: Diagnostic) -> bool:
    """Tell whether a finding may stand. A reason that starts with "words": is for those alone."""
    only = _ONE.match(allowance.reason)
    if only and f'"{only[1]}"' not in diagnostic.message:
        return False
    return (
        allowance.code == diagnostic.code
        and allowance.span.path == diagnostic.span.path
        and allowance.first <= diagnostic.span.line <= allowance.last
    )


def _unused(idle: Iterable[Allowance]) -> Iterable[Problem]:
    for a in idle:
        yield Problem(UNUSED, a.span, f"nothing here needs {a.code} to be allowed", "take it out")


def _expired(
    document: Document, found: list[Diagnostic], in_time: list[Allowance]
) -> Iterable[Problem]:
    """Yield a problem for each allowance that is past its day and still needed."""
    for a in document.allowances:
        if a.until and a not in in_time and any(_allows(a, d) for d in found):
            ended = f"{a.until.day} {a.until:%B %Y}"
            hint = "mend what it allows, or give it a new day"
            yield Problem(EXPIRED, a.span, f"allowing {a.code} ended on {ended}", hint)


def _of_problems(
    name: str, problems: Iterable[Problem], document: Document, rules: Mapping[str, Rule]
) -> list[Diagnostic]:
    """Have the rule ``name`` report problems that only show when all rules have run."""
    given = replace(document, problems=tuple(problems))
    return [d for rule in rules.values() if rule.name == name for d in rule.run(given)]


def check_common(common: Document, collection: Collection) -> list[Diagnostic]:
    """Return what is wrong with the settings, the shared files and the picture catalogue."""
    orphans = unknown_documents(collection.settings.sign_offs, collection.documents)
    problems = (*common.problems, *_bad_options(collection.settings), *orphans)
    common = replace(common, problems=problems)
    rules = (rule for rule in load_rules(CHECKS).values() if rule.code.startswith("SR"))
    found = [d for rule in rules for d in rule.run(common, collection)]
    return sorted(set(found), key=lambda diagnostic: diagnostic.order)


def _bad_options(settings: Settings) -> Iterable[Problem]:
    """Yield a problem for each rule, option or profile of the settings that there is not."""
    span = Span(SETTINGS)
    known_profiles = {*PROFILES, *settings.profiles}
    for name, profile in settings.profiles.items():
        if name not in PROFILES and profile.extends not in known_profiles:
            hint = f'write "extends:" and one of {", ".join(PROFILES)}'
            message = f'profile "{name}" does not say which one it extends'
            yield Problem("bad-settings", span, message, hint)
    by_code = [settings.rules, *(profile.options for profile in settings.profiles.values())]
    if not any(by_code):
        return  # loading every audit takes a tenth of a second
    for code, options in ((c, o) for rules in by_code for c, o in rules.items()):
        rule = _all_rules().get(code)
        if rule is None:
            close = difflib.get_close_matches(code, _all_rules(), n=1)
            hint = f'did you mean "{close[0]}"?' if close else 'see "easyread explain --all"'
            yield Problem("bad-settings", span, f'there is no rule "{code}"', hint)
            continue
        for name in options:
            if name not in rule.options:
                known = ", ".join(rule.options) or "none"
                message = f'{code} has no option "{name}"'
                yield Problem("bad-settings", span, message, f"its options: {known}")


def _all_rules() -> dict[str, Rule]:
    return {**load_rules(CHECKS), **load_rules(AUDITS)}


def stops(diagnostic: Diagnostic, document: Document, *, draft: bool) -> bool:
    """Tell whether a finding keeps a document from being written.

    An error always does. What a person must still look at does too, unless the document
    says "Draft" on its cover and every page.
    """
    if diagnostic.severity is Severity.REVIEW:
        return not draft and document.meta.status is not Status.DRAFT
    return diagnostic.severity is Severity.ERROR
