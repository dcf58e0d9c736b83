"""The Dale-Chall list of familiar words, as textstat carries it.

The only module that touches textstat. Its file is read where it is installed, without
importing textstat: that would import NLTK (0.2 s), and its English scores ask NLTK for a
dictionary from the network.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

_LIST = "resources/en/easy_words.txt"
_AMERICAN = {"our": "or", "is": "iz", "amme": "am", "tre": "ter"}
_BRITISH = re.compile(r"(?<=[a-z]{2})(?:our(?=$|s|e|i|h)|is(?=e|ing)|amme(?=s?$)|tre(?=s?$))")
_Y_ENDINGS = ("ies", "ied", "ier", "iest")


@cache
def dale_chall() -> frozenset[str]:
    """Return the list, in small letters. Raises ``FileNotFoundError`` without textstat."""
    spec = find_spec("textstat")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        text = (Path(folder) / _LIST).read_text(encoding="utf-8")
        return frozenset(line.strip().lower() for line in text.splitlines() if line.strip())
    raise FileNotFoundError("the package textstat is missing; install this program again")


@lru_cache(maxsize=65536)
def is_easy(word: str) -> bool:
    """Tell whether a word or its stem is on the list: regular endings count (Chall, Dale 1995).

    Numbers count as easy; a hyphenated word is easy when each part is.
    """
    clean = word.lower().replace("\u2019", "'").replace("\u2011", "-").removesuffix("'s")
    if any(char.isdigit() for char in clean):
        return True
    listed = dale_chall()
    if any(form in listed for form in stems(clean)):
        return True
    return "-" in clean and all(is_easy(part) for part in clean.split("-") if part)


def stems(word: str) -> tuple[str, ...]:
    """Return the word and what regular endings may have been put on, in both spellings.

    The list and most of the frequencies are American: "neighbour" is looked up as "neighbor" too.
    """
    american = _BRITISH.sub(_americanise, word)
    return _plain_stems(word) + (_plain_stems(american) if american != word else ())


def _americanise(found: re.Match[str]) -> str:
    return _AMERICAN[found[0]]


def _plain_stems(word: str) -> tuple[str, ...]:
    forms = [word]
    forms += [word[: -len(end)] + "y" for end in _Y_ENDINGS if word.endswith(end)]
    for ending in ("s", "es", "d", "ed", "ing", "er", "r", "est", "st", "ly", "n't"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            forms.extend(_bases(word[: -len(ending)], ending))
    return tuple(forms)


def _bases(stem: str, ending: str) -> list[str]:
    bases = [stem]
    if ending in {"ing", "ed", "er", "est"}:
        bases.append(stem + "e")
        if stem[-1] == stem[-2]:
            bases.append(stem[:-1])
    return bases
