"""The pages of the rules, printed from the rules themselves."""

from __future__ import annotations

import difflib

from generator.checking import AUDITS, CHECKS
from generator.registry import Rule, load_rules


def rules() -> dict[str, Rule]:
    """Return all checks and audits by code."""
    return {**load_rules(CHECKS), **load_rules(AUDITS)}


def index() -> str:
    """Return a line for each rule."""
    return "\n".join(f"{r.code}  {r.name}: {r.page.splitlines()[0]}" for r in rules().values())


def page(code: str) -> str:
    """Return the page of a rule by its code or its name; ``KeyError`` when there is none."""
    by_name = {rule.name: rule for rule in rules().values()}
    rule = rules().get(code.upper()) or by_name.get(code.lower())
    if rule is None:
        close = difflib.get_close_matches(code, [*rules(), *by_name], n=1)
        hint = f'; did you mean "{close[0]}"?' if close else ""
        raise KeyError(f'there is no rule "{code}"{hint} ("easyread explain" lists them)')
    return markdown(rule)


def markdown(rule: Rule) -> str:
    """Return a rule's page in Markdown."""
    head = f"# {rule.code} {rule.name}\n\nSeverity: {rule.severity}."
    where = f" Reads the finished {rule.format} file." if rule.format else ""
    editions = f" Only for: {', '.join(rule.editions)}." if rule.editions else ""
    options = "".join(f"\n- `{name}`: {value!r}" for name, value in rule.options.items())
    languages = " Only for English." if rule.languages else ""
    parts = [head + where + editions + languages, rule.page]
    if options:
        parts.append(f"Options, with their defaults:\n{options}")
    if rule.refs:
        parts.append("Standards: " + "; ".join(rule.refs) + ".")
    return "\n\n".join(parts)


def all_pages() -> str:
    """Return the pages of all rules, one after another."""
    return "\n\n".join(markdown(rule) for rule in rules().values())
