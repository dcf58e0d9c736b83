"""The styles of a web page: which letters they make small, slanted or justified."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import html

PIXELS = 16.0  # of the letters that a browser begins with
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_NAMES = {"xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "smaller": 13.0}
_LENGTH = re.compile(r"(\d*\.?\d+)(px|pt|pc|mm|cm|in|rem)")
_SHARE = re.compile(r"(\d*\.?\d+)(em|%)")
_LEAST = re.compile(r"clamp\(\s*([^,()]+),")
_BRACE = re.compile(r"([{}])")
_ROOTS = frozenset({"html", ":root"})
# What holds no words that could grow
_WORDLESS = re.compile(r"(?:(?:^|[\s>+~<])(?:img|svg|hr|video|iframe|canvas)\b|::\w)[^\s>+~]*>?$")
# A height that grows with the letters, but not with the lines that they then need
_BY_LETTERS = re.compile(r"(?!0+(?:\.0*)?[a-z])\d{0,6}(?:\.\d{1,6})?(?:lh|em|ex|ch)")
_SLANTED = ("em", "i", "cite", "dfn", "var", "address")  # the HTML Standard 15.3


@dataclass(frozen=True, slots=True)
class StyleRule:
    """One rule of a style sheet, or the style of one element ("<p>")."""

    selector: str
    declarations: Mapping[str, str]


def style_rules(root: html.HtmlElement) -> tuple[StyleRule, ...]:
    """Return the rules of a page's style elements and attributes, in order."""
    found: list[StyleRule] = []
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "style":
            found += sheet_rules(element.text or "")
        if element.get("style"):
            found.append(StyleRule(f"<{element.tag}>", _declarations(element.get("style"))))
    return tuple(found)


def slanted_words(root: html.HtmlElement, rules: Iterable[StyleRule]) -> tuple[str, ...]:
    """Return the words of elements that a browser slants, where no rule sets them upright."""
    upright = {
        part.strip()
        for rule in rules
        if rule.declarations.get("font-style") == "normal"
        for part in rule.selector.split(",")
    }
    tags = [tag for tag in _SLANTED if tag not in upright]
    return tuple(" ".join(e.text_content().split()) for e in root.iter(*tags)) if tags else ()


def letters_in_pixels(rules: Iterable[StyleRule]) -> Iterator[tuple[str, float]]:
    """Yield each selector that gives its letters a size, with it; what depends is left out."""
    every = tuple(rules)
    roots = [rule for rule in every if rule.selector in _ROOTS]
    sizes = (_size(rule, PIXELS, whole=True) for rule in roots)
    base = next((size for size in sizes if size), PIXELS)
    for rule in every:
        size = _size(rule, base, whole=rule.selector == "body")
        if size is not None and rule.selector not in _ROOTS:
            yield rule.selector, size


def length(text: str, base: float = PIXELS) -> float | None:
    """Return a length in pixels, None where it depends on something else."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None:
        return None
    return float(found[1]) * (base if found[2] == "rem" else _UNITS[found[2]])


def _size(rule: StyleRule, base: float, *, whole: bool) -> float | None:
    """Return the size of a rule's letters; a share of its parent's only where that is whole."""
    given = rule.declarations.get("font-size") or _of_font(rule.declarations.get("font", ""))
    least = _LEAST.match(given)
    given = least[1].strip() if least else given
    share = _SHARE.fullmatch(given) if whole else None
    if share:
        return float(share[1]) * base / (100 if share[2] == "%" else 1)
    return _NAMES.get(given, length(given, base))


def _of_font(shorthand: str) -> str:
    """Return the size in a ``font``: "600 12pt/1.3 Arial"."""
    parts = (part.partition("/")[0] for part in shorthand.split())
    return next((part for part in parts if _LENGTH.fullmatch(part)), "")


def faults_of_letters(rule: StyleRule) -> Iterator[str]:
    """Yield what makes the text of a rule hard to read, whatever its size."""
    given = rule.declarations
    if given.get("text-align", "").startswith("justify"):
        yield f"the text of {rule.selector[:60]} is justified"
    styles = f"{given.get('font-style', '')} {given.get('font', '')}".split()
    if "italic" in styles or "oblique" in styles:
        yield f"the letters of {rule.selector[:60]} are in italics"
    if given.get("text-transform", "").startswith("uppercase"):
        yield f"the letters of {rule.selector[:60]} are made capitals"


def is_fixed(rule: StyleRule) -> bool:
    """Tell whether words may be cut off; what is hidden from sight on purpose is no box."""
    given = rule.declarations
    if is_wordless(rule) or {"clip", "clip-path"} & given.keys():
        return False
    cut = given.get("overflow", "") in {"hidden", "clip"}
    heights = [given.get("height", ""), given.get("max-height", "") if cut else ""]
    return any(length(height) or _BY_LETTERS.fullmatch(height.strip()) for height in heights)


def is_wordless(rule: StyleRule) -> bool:
    """Tell whether a rule is for what holds no words, such as pictures."""
    return all(_WORDLESS.search(part.strip()) for part in rule.selector.split(","))


def sheet_rules(css: str) -> Iterator[StyleRule]:
    """Yield the rules of a style sheet, those inside "@media" among them."""
    open_: list[str] = []
    text = ""
    for part in _BRACE.split(_without_comments(css)):
        if part == "{":
            open_.append(" ".join(text.rpartition(";")[2].split()))
        elif part == "}" and open_:
            selector = open_.pop()
            if not selector.startswith("@"):
                yield StyleRule(selector, _declarations(text))
        text = "" if part in {"{", "}"} else part


def _without_comments(css: str) -> str:
    first, *others = css.split("/*")
    return first + "".join(part.partition("*/")[2] for part in others)


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.split(";"))
    important = "!important"
    return {
        name.strip().lower(): value.strip().lower().removesuffix(important).strip()
        for name, colon, value in pairs
        if colon
    }
