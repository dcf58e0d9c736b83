"""The words that the product itself adds to a document, in English or in its own language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from generator.languages import primary

MONTHS = "January February March April May June July August September October November December"


@dataclass(frozen=True, slots=True)
class Labels:
    """One language's words. ``{}`` stands for what the document says there.

    ``months`` are twelve names with a space between them.
    """

    contents: str = "Contents"
    page_of: str = "Page {page} of {pages}"
    version: str = "Version {}"
    updated: str = "Updated {}"
    review: str = "Next review {}"
    audience: str = "For {}"
    public: str = "the public"
    carers: str = "carers"
    staff: str = "staff"
    comma: str = ", "
    before_last: str = " and "
    or_else: str = ", or"
    draft: str = "Draft: this may change"
    draft_easy_read: str = "Draft: not checked by people with a learning disability"
    under_development: str = "Under development"
    withdrawn: str = "Withdrawn: do not use this"
    easy_read: str = "Easy Read"
    large_print: str = "Large print"
    text_only: str = "Easy Read without pictures"
    full_version: str = "Full version"
    read_easy_read: str = "Read this in easy words with pictures"
    read_text_only: str = "Read this in easy words"
    read_full: str = "Read the full version of this document"
    read_this_language: str = "Read this in English"
    stage: str = "Stage {}: "
    step: str = "Step {}: "
    we_are_here: str = "We are here"
    note: str = "Note"
    important: str = "Important"
    example: str = "Example"
    crisis: str = "In a crisis"
    phone: str = "Phone"
    email: str = "Email"
    text: str = "Text"
    post: str = "Post"
    credits: str = "Picture credits"
    months: str = MONTHS
    title_page: str = "Title page"
    start: str = "Start of the text"
    landmarks: str = "Main parts"
    pages: str = "Pages"
    page: str = "Page {}"
    skip: str = "Skip to main content"
    top: str = "Back to the top"
    formats: str = "This document in other formats"
    versions: str = "Other versions of this document"
    all_versions: str = "All versions"
    in_large_print: str = "{} in large print"
    ask: str = "To ask for this in another format or language:"
    by_phone: str = "phone"
    by_email: str = "email"
    my_notes: str = "My notes"
    reach_us: str = "How to reach us"
    tell_us: str = "Tell us what you think"
    was_good: str = "What was good?"
    was_hard: str = "What was hard to understand?"
    is_missing: str = "What is missing?"


ENGLISH = Labels()
NAMES = tuple(field.name for field in fields(Labels))
MONTHS_A_YEAR = 12


def read_labels(given: Mapping[str, str]) -> tuple[Labels, tuple[str, ...]]:
    """Return the labels of a language, and the names of those that are missing or wrong.

    A label is wrong that has not the same places to fill in as the English one.
    """
    right = {name: words for name, words in given.items() if fits(name, words)}
    missing = tuple(name for name in NAMES if name not in right)
    return Labels(**right), missing


def labels_of(tag: str, given: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    """Return the labels given for a language tag, or else for its language ("ur" for "ur-PK")."""
    return given.get(tag) or given.get(primary(tag)) or {}


def fits(name: str, words: str) -> bool:
    """Tell whether words can stand for a label: they fill in the same places."""
    if name not in NAMES:
        return False
    if name == "months":
        return len(words.split()) == MONTHS_A_YEAR
    if '"' in words or "\\" in words:
        return False  # they stand in style sheets
    english = str(getattr(ENGLISH, name))
    return all(words.count(place) == english.count(place) for place in ("{}", "{page}", "{pages}"))


def route_labels(labels: Labels = ENGLISH) -> Mapping[str, str]:
    """Return what the ways to make contact are called, by key, in their order."""
    return MappingProxyType(
        {
            "phone": labels.phone,
            "email": labels.email,
            "text": labels.text,
            "post": labels.post,
        }
    )
