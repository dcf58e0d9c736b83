"""Limits by profile: ours, and those that a project defines on top."""

from __future__ import annotations

from datetime import date

import pytest

from generator.checking import check_common, check_document, profiles_of
from generator.project import collection_from_texts
from generator.registry import load_rules

TODAY = date(2026, 11, 2)
SENTENCE = (
    "We see you at the clinic on the day that you choose, and you can bring a friend with you."
)
PAGE = """---
kind: guide
title: A page
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [{audience}]
summary: A page.
{more}---

{text}
"""


def project(settings, more="", audience="public"):
    texts = {
        "source/easyread.yaml": f"organisation: {{name: Example NHS Trust}}\n{settings}",
        "source/guides/page.md": PAGE.format(more=more, audience=audience, text=SENTENCE),
    }
    return collection_from_texts(texts, today=TODAY)


def codes(settings, more="", audience="public"):
    collection, _ = project(settings, more, audience)
    return {d.code for d in check_document(collection.documents[0], collection)}


def test_a_profile_of_the_project_stands_over_the_one_it_extends():
    settings = "profiles: {youth: {extends: public, RD002: {limit: 12}}}\n"
    assert "RD002" not in codes(settings)
    assert "RD002" in codes(settings, "profile: youth\n")


def test_what_a_profile_does_not_set_is_that_of_the_one_it_extends():
    settings = "profiles: {public: {RD002: {limit: 12}}, youth: {extends: public}}\n"
    assert "RD002" in codes(settings, "profile: youth\n")


def test_a_rule_of_the_project_holds_in_every_profile():
    assert "RD002" in codes("rules: {RD002: {limit: 12}}\n", audience="staff")


@pytest.mark.parametrize(
    ("more", "audience", "chain"),
    [
        ("", "public", ("public",)),
        ("", "staff", ("staff",)),
        ("profile: large-print\n", "public", ("public", "large-print")),
        ("profile: youth\n", "public", ("public", "youth")),
    ],
)
def test_profiles_go_from_the_general_to_the_special(more, audience, chain):
    collection, _ = project("profiles: {youth: {extends: public}}\n", more, audience)
    assert profiles_of(collection.documents[0], collection.settings) == chain


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("profiles: {youth: {RD002: {limit: 12}}}\n", "does not say which one it extends"),
        ("profiles: {youth: {extends: pubic}}\n", "does not say which one it extends"),
        ("profiles: {public: {XX999: {limit: 12}}}\n", 'there is no rule "XX999"'),
        ("profiles: {public: {RD002: {most: 12}}}\n", 'RD002 has no option "most"'),
    ],
)
def test_a_slip_in_a_profile_is_said_so(settings, message):
    collection, common = project(settings)
    assert any(message in d.message for d in check_common(common, collection))


def test_profiles_that_extend_each_other_end():
    settings = "profiles: {one: {extends: two}, two: {extends: one}}\n"
    collection, _ = project(settings, "profile: one\n")
    assert profiles_of(collection.documents[0], collection.settings) == ("two", "one")


@pytest.mark.parametrize("code", ["PD009", "DX020"])
def test_large_print_asks_for_16_points(code):
    rule = load_rules("generator.audits")[code]
    assert rule.profiles["large-print"]["standard"] == 16
