"""Colours and their contrast, the same for every format."""

from __future__ import annotations

import re

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)

_HEXADECIMAL = re.compile(r"#?([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})")
_FULL = 255


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def hexadecimal(colour: Colour) -> str:
    """Write a colour as ``#RRGGBB``."""
    return "#{:02X}{:02X}{:02X}".format(*colour)


def colour_of(text: str) -> Colour | None:
    """Return the colour that "RRGGBB" names, None where it names none."""
    found = _HEXADECIMAL.fullmatch(text)
    if found is None:
        return None
    red, green, blue = (int(part, 16) for part in found.groups())
    return red, green, blue


def _luminance(colour: Colour) -> float:
    """Return the relative luminance of WCAG 2.2."""
    red, green, blue = (_linear(part / _FULL) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    low = part <= 0.04045  # noqa: PLR2004 - of the definition of sRGB
    return part / 12.92 if low else float(((part + 0.055) / 1.055) ** 2.4)
