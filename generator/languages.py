"""Languages: which way they are written, what they call themselves, and the fonts they need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Direction = Literal["ltr", "rtl"]
LATIN = "Open Sans"
_ARABIC = ("Noto Sans Arabic",)
_INDIAN = "Nirmala UI"


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its English and its own name.

    ``fonts`` write what Open Sans cannot; ``office`` is the font that Word has for it. ``line``
    is the least height of a line, in letters, where the script needs more than usual.
    """

    name: str
    own: str
    direction: Direction = "ltr"
    fonts: tuple[str, ...] = ()
    line: float = 0.0
    office: str = "Arial"


# By the first part of a language tag (BCP 47): those of Leicester, and others that run from
# right to left. One that is not here is taken for a language in Latin letters.
LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        "ar": Language("Arabic", "العربية", "rtl", _ARABIC, 1.7),
        "bn": Language("Bengali", "বাংলা", "ltr", ("Noto Sans Bengali",), 1.6, _INDIAN),
        "ckb": Language("Kurdish Sorani", "کوردی", "rtl", _ARABIC, 1.7),
        "cy": Language("Welsh", "Cymraeg"),
        "en": Language("English", "English"),
        "fa": Language("Farsi", "فارسی", "rtl", _ARABIC, 1.7),
        "gu": Language("Gujarati", "ગુજરાતી", "ltr", ("Noto Sans Gujarati",), 1.6, _INDIAN),
        "hi": Language("Hindi", "हिन्दी", "ltr", ("Noto Sans Devanagari",), 1.6, _INDIAN),
        "pa": Language("Punjabi", "ਪੰਜਾਬੀ", "ltr", ("Noto Sans Gurmukhi",), 1.6, _INDIAN),
        "pl": Language("Polish", "Polski"),
        "ps": Language("Pashto", "پښتو", "rtl", _ARABIC, 1.7),
        "so": Language("Somali", "Soomaali"),
        "ur": Language("Urdu", "اردو", "rtl", ("Noto Nastaliq Urdu", *_ARABIC), 2.3),
        "zh": Language(
            "Chinese", "中文", fonts=("Noto Sans CJK SC",), line=1.6, office="Microsoft YaHei"
        ),
    }
)


def language_of(tag: str) -> Language:
    """Return the language of a tag such as "ur" or "en-GB"."""
    return LANGUAGES.get(primary(tag), Language(tag, tag))


def primary(tag: str) -> str:
    """Return the first part of a tag: "en" of "en-GB"."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


def is_english(tag: str) -> bool:
    """Tell whether a tag is one of English."""
    return primary(tag) == "en"


def direction(tag: str) -> Direction:
    """Return which way a language is written: "ltr" or "rtl"."""
    return language_of(tag).direction


def is_rtl(tag: str) -> bool:
    """Tell whether a language is written from right to left."""
    return direction(tag) == "rtl"


def fonts(tag: str) -> tuple[str, ...]:
    """Return the families that set words of a language: its own, then those of all others."""
    own = language_of(tag).fonts
    others = dict.fromkeys(f for language in LANGUAGES.values() for f in language.fonts)
    last = "Noto Sans CJK SC"  # it has signs that the others have too
    rest = [f for f in others if f not in own and f != last]
    return (LATIN, *own, "DejaVu Sans", *rest, *(() if last in own else (last,)))
