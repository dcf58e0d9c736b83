"""EP010: a pair in an e-book that a page may split."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.html_style import StyleRule

_PAIR = ".pair"


@audit(
    "EP010",
    "epub",
    refs=("Department of Health, Making written information easier to understand 2010",),
    editions=(Edition.EASY_READ,),
    rows=("ERP-2",),
)
def pair_not_kept(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a style that lets a screen end between a picture and its words, or swaps them.

    In Easy Read, people look from the picture to the words beside it. A page turn breaks the
    idea apart. Most reading systems turn pages. The picture comes first, at the start of the line.

    Bad: .pair { display: flex; flex-direction: row-reverse }

    Good: .pair { display: flex; break-inside: avoid }

    Source: Department of Health, Making written information easier to understand for
    people with learning disabilities (2010).
    """
    rules = [r for r in view.rules if _PAIR in map(str.strip, r.selector.split(","))]
    kept = [r.declarations.get("break-inside") for r in rules if "break-inside" in r.declarations]
    if kept[-1:] != ["avoid"]:
        message = "a picture is not kept with its words: a screen may end between them"
        yield Finding(document.span, message, "give .pair the style break-inside: avoid")
    for rule in view.rules:
        if _PAIR in rule.selector and _swaps(rule):
            message = f"the style of {rule.selector[:60]} puts the words before their picture"
            yield Finding(document.span, message, "let them stand in the order of the text")


def _swaps(rule: StyleRule) -> bool:
    given = rule.declarations
    turned = given.get("flex-direction", "").endswith("-reverse")
    wrapped = given.get("flex-wrap", "").endswith("-reverse")
    return turned or wrapped or "order" in given or given.get("float") == "right"
