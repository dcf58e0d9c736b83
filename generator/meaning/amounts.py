"""Money, shares, measures such as doses, and all other numbers."""

from __future__ import annotations

import re
from math import ceil, floor, log10

from generator.meaning.lengths import UNIT
from generator.meaning.numerals import FIGURE, NUMBER, SIZE, START, value_of
from generator.meaning.sense import Sense, sense

_MEASURE = (
    r"mcg|µg|micrograms?|mg|milligrams?|kg|kilograms?|kilos?|grams?|g|ml|millilitres?|litres?"
    r"|mm|cm|centimetres?|km|kilometres?|metres?|miles?|kcal|calories|units?|stones?|°[CF]?|[CF]|degrees?"
)
_MEASURES = {
    "mcg": ("mg", 0.001), "µg": ("mg", 0.001), "microgram": ("mg", 0.001),
    "milligram": ("mg", 1), "g": ("mg", 1_000), "gram": ("mg", 1_000),
    "kg": ("mg", 1_000_000), "kilogram": ("mg", 1_000_000), "kilo": ("mg", 1_000_000),
    "millilitre": ("ml", 1), "litre": ("ml", 1_000),
    "mm": ("cm", 0.1), "centimetre": ("cm", 1), "metre": ("cm", 100),
    "km": ("cm", 100_000), "kilometre": ("cm", 100_000), "calorie": ("kcal", 1),
    "°": ("degree", 1), "°c": ("degree", 1), "c": ("degree", 1),
}  # fmt: skip
_FRACTIONS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5}
_PLACES = frozenset({"section", "chapter", "page", "level"})
_PARTS = re.compile(r" (stage|step)s\b", re.IGNORECASE)  # who names stage 4 says that there are 4
_YEARS = range(1800, 2100)

KINDS = ("money", "share", "dose", "label", "number")
PATTERN = rf"""
    (?P<money>
        £\s?(?P<pounds>{FIGURE}) (?: \s?(?P<size>{SIZE}|m|bn|k)\b )?
      | {START}(?P<spoken>{NUMBER})\ pounds?\b (?: \ (?:and\ )?(?P<rest>\d\d)(?:p|\ pence)?\b )?
      | {START}(?P<pence>{FIGURE})(?:p|\ pence)\b )
  | (?P<share>
        \b(?:a|one|(?P<parts>two|three|four|2|3|4))[ -](?P<fraction>half|third|quarter|fifth)s?\b |
        {START}(?P<percent>{FIGURE})\s?(?: % | per\ ?cent\b )
      | {START}(?P<some>{NUMBER}|\bone\b)\ (?:in|out\ of)\ (?:every\ )?(?P<whole>{NUMBER})(?!\w)
        (?! ,?\d | [ -](?:working\ )?(?:{UNIT})\b ) )
  | (?P<dose>
        \bhalf\ an?\ (?P<halved_unit>{_MEASURE}) (?!\w)
      | {START}(?P<amount>{FIGURE})
        (?: [ -]?(?P<unit>{_MEASURE})
          | (?= \s?(?:to|or|and|-|\u2013)\s?{FIGURE}[ -]?(?P<common>{_MEASURE})(?!\w) ) )(?!\w) )
  | (?P<label>
        \b(?P<place>stage|step|section|chapter|page|level)\ (?P<which>\d{{1,3}})\b )
  | (?P<number> {START}(?:{NUMBER})(?: (?:st|nd|rd|th)\b | (?!\w) ) | \btwice\b )
"""


def read(found: re.Match[str]) -> Sense | None:
    """Return the sense of what ``PATTERN`` matches; "one" and "1" mean "a", and have none."""
    if found["money"]:
        return _money(found)
    if found["share"]:
        return _share(found)
    if found["dose"]:
        return _measure(found)
    return _label(found) if found["label"] else _number(found)


def _money(found: re.Match[str]) -> Sense:
    if found["pence"]:
        pounds = value_of(found["pence"]) / 100
    elif found["pounds"]:
        pounds = value_of(f"{found['pounds']} {found['size'] or ''}")
    else:
        pounds = value_of(found["spoken"]) + int(found["rest"] or 0) / 100
    return sense(f"money {pounds:.10g}", looser=(f"number {pounds:.10g}",))


def _share(found: re.Match[str]) -> Sense | None:
    """Make the sense of a share; "three quarters" may be "most" in easy words, so need not be."""
    if found["fraction"]:
        share = value_of(found["parts"] or "a") / _FRACTIONS[found["fraction"].lower()]
        return Sense(frozenset(), frozenset({f"share {share:.4g}"}))
    if found["percent"]:
        return sense(f"share {value_of(found['percent']) / 100:.4g}")
    some, whole = value_of(found["some"]), value_of(found["whole"])
    looser = (f"number {some:.10g}", f"number {whole:.10g}")
    if some < whole and int(whole) not in _YEARS:
        return sense(f"share {some / whole:.4g}", looser=looser)
    return sense(*(form for form in looser if form != "number 1"), looser=looser)


def _measure(found: re.Match[str]) -> Sense:
    unit = (found["unit"] or found["common"] or found["halved_unit"]).lower()
    base, size = _MEASURES.get(unit) or _MEASURES.get(unit.removesuffix("s"), (unit, 1))
    amount = value_of(found["amount"]) if found["amount"] else 0.5
    written = f"{found['amount']} {found['common']}" if found["common"] else ""
    form = f"measure {amount * size:.10g} {base.removesuffix('s')}"
    return sense(form, looser=(f"number {amount:.10g}",), written=written)


def _label(found: re.Match[str]) -> Sense | None:
    """Make the sense of a stage or step that is named: it is the number of a heading."""
    name = found["place"].lower()
    if name in _PLACES:
        return None
    return Sense(frozenset(), frozenset({f"{name} {found['which']}"}))


def _number(found: re.Match[str]) -> Sense:
    written = found["number"].lower()
    value = 2.0 if written == "twice" else value_of(re.sub(r"(?<=\d)[a-z]+$", "", written))
    form = f"number {value:.10g}"
    if value == 1:
        return Sense(frozenset(), frozenset({form}))
    parts = _PARTS.match(found.string, found.end())
    needs = {form, f"{parts[1].lower()} {value:.10g}"} if parts else {form}
    year = value in _YEARS and "," not in written
    near = frozenset[str]() if year or not value else frozenset(_rounded(value))
    says = frozenset({form, f"bare {value:.10g}"})
    return Sense(frozenset(needs), says, near, 0 if year else value)


def _rounded(value: float) -> set[str]:
    """Return easier numbers than a large or a broken one, and "many"."""
    if value != int(value):
        return {f"number {floor(value):.10g}", f"number {ceil(value):.10g}"}
    size = 10 ** int(log10(value))
    return {"many", *(f"number {round(value / u) * u:.10g}" for u in (size, size / 10, size / 100))}
