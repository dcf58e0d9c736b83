"""Holds each rule's file name, code, function, page and fixture together."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import pytest

from generator import checks
from generator.registry import Rule, load_rules

MODULES = sorted(info.name for info in pkgutil.iter_modules(checks.__path__))
RULES = load_rules("generator.checks")
PAGES = Path(__file__).parent / "checks"
PREFIXES = {"SR", "ST", "RD", "ER", "WD", "IM", "LK", "RV"}


def rules_in(module):
    found = importlib.import_module(f"generator.checks.{module}")
    return [value for value in vars(found).values() if isinstance(value, Rule)]


@pytest.mark.parametrize("module", MODULES)
def test_each_file_holds_the_one_rule_that_its_name_says(module):
    code, _, function = module.partition("_")
    (rule,) = rules_in(module)
    assert (rule.code, rule.check.__name__) == (code.upper(), function)


def test_names_are_used_once():
    names = [rule.name for rule in RULES.values()]
    assert sorted(names) == sorted(set(names))


def test_codes_of_a_family_have_no_gap():
    for prefix in PREFIXES:
        numbers = sorted(int(code[2:]) for code in RULES if code.startswith(prefix))
        assert numbers == list(range(1, len(numbers) + 1)), prefix


@pytest.mark.parametrize("code", RULES)
def test_page_says_what_why_bad_good_and_source(code):
    page = RULES[code].page
    first, second, *_ = page.split("\n\n")
    assert re.fullmatch(r"Flag .+\.", first)
    assert not second.startswith(("Bad:", "Good:", "Source:"))
    assert re.findall(r"^(Bad|Good|Source): \S", page, re.MULTILINE) == ["Bad", "Good", "Source"]


@pytest.mark.parametrize("code", RULES)
def test_rule_names_its_standards_and_its_family(code):
    assert RULES[code].refs
    assert code[:2] in PREFIXES


@pytest.mark.parametrize("code", RULES)
def test_options_have_defaults(code):
    assert inspect.Parameter.empty not in RULES[code].options.values()


def test_each_rule_has_a_fixture_page_and_each_page_a_rule():
    assert {page.stem for page in PAGES.glob("*.md")} == set(RULES)
