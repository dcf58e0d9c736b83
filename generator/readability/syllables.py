"""How many syllables an English word has, from a table; by rule where it has none.

The table is made from the CMU Pronouncing Dictionary by ``scripts/make_syllables.py``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.readability.tables import read_table

_OWN = {
    "carer": 2, "carers": 2, "safeguarding": 3, "paediatric": 4, "paediatrics": 4,
    "anaesthetic": 4, "haematology": 5, "oesophagus": 4, "gynaecology": 5, "physio": 3,
    "multidisciplinary": 7, "triage": 2, "covid": 2, "midwifery": 4, "programme": 2,
    "paracetamol": 5, "counselling": 3, "dietitian": 4, "catheter": 3, "easyread": 3,
}  # fmt: skip
# Said letter by letter: no vowel to say it as a word ("GP", "NHS"), or two letters.
_SPELT = re.compile(r"(?:[B-DF-HJ-NP-TV-XZ]{2,5}|[A-Z]{2}|A&E)(?:['\u2019]?s)?")
_VOWELS = re.compile(r"[aeiouy]+")
_TWO = re.compile(r"i[ao](?!u)|eo|[^q]ua|uou|(?<![aeiou])ying|ism$")
_ONE = re.compile(r"[ct]i(?:a|o)|(?:gi|si|xi)o|[^aeiouytdlr]ed$|[^aeiouytd]led$|[^aeiouy]red$|eou")
_SILENT = re.compile(r"(?<=[^aeiouy])e$|(?<=[^aeiouycgsxz])es$")


@lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """Return the syllables of one word, at least 1; parts of a hyphenated word are added up.

    A number, a date or an address counts as 1, so that the way it is written moves no grade.
    """
    if any(char.isdigit() or char in "@/" for char in word):
        return 1
    if _SPELT.fullmatch(word):
        return sum(3 if letter == "W" else 1 for letter in word if letter.isupper())
    clean = word.lower().replace("\u2019", "'").replace("\u2011", "-").strip("'")
    return max(1, sum(_part(part) for part in re.split(r"[-&]", clean) if part))


def _part(part: str) -> int:
    if re.fullmatch(r"(?:\w\.)+", part):
        return part.count(".")
    known = _known(part)
    return known or _inflected(part) or _by_rule(part)


@cache
def _table() -> dict[str, int]:
    return read_table("syllables.txt", int) | _OWN


def _known(word: str) -> int:
    return _table().get(word, 0)


def _inflected(word: str) -> int:
    """Count a form from its stem: 0 where the stem is not known either."""
    if word.endswith("'s"):
        return _part(word[:-2])
    for ending, more in (("ing", 1), ("ed", 0), ("es", 0), ("s", 0), ("ly", 1)):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            count = _known(stem) or (_known(stem + "e") if ending in {"ing", "ed", "es"} else 0)
            if count:
                return count + more + _spoken_ending(stem, ending)
    return 0


def _spoken_ending(stem: str, ending: str) -> int:
    if ending == "ed":
        return int(stem[-1] in "td")
    return int(ending == "es" and re.search(r"(?:[cgsxz]|ch|sh)$", stem) is not None)


def _by_rule(word: str) -> int:
    """Count groups of vowels, less silent ones. Right for about four words in five."""
    trimmed = _SILENT.sub("", word) if not re.search(r"[^aeiouy]les?$", word) else word
    groups = len(_VOWELS.findall(trimmed))
    return max(1, groups + len(_TWO.findall(trimmed)) - len(_ONE.findall(trimmed)))
