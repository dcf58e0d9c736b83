"""A style sheet for right-to-left pages: what was left is right, and the other way round."""

from __future__ import annotations

import re

_SIDE = re.compile(r"(?<![.#\w])((?:[a-z]+-)*)(left|right)\b")
_VALUE = re.compile(r"[^\s()]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?")
_OTHER = {"left": "right", "right": "left"}
_SIDES = re.compile(r"\b(?:margin|padding|border-width|border-color|border-style)\s*:\s*([^;{}]+)")
_CORNERS = re.compile(r"\bborder-radius\s*:\s*([^;{}]+)")
_FOUR = 4


def mirror(css: str) -> str:
    """Swap left and right in property names, values and the four sides of a shorthand.

    Strings, such as the words of ``content``, stay as they are. Positions along the line that
    are given as lengths are not mirrored: our sheets do not use them.
    """
    parts = re.split(r'("[^"]*")', css)
    parts[::2] = [_swapped(part) for part in parts[::2]]
    whole = "".join(parts)
    whole = _SIDES.sub(lambda found: _reordered(found, (0, 3, 2, 1)), whole)
    return _CORNERS.sub(lambda found: _reordered(found, (1, 0, 3, 2)), whole)


def _swapped(css: str) -> str:
    return _SIDE.sub(lambda found: found[1] + _OTHER[found[2]], css)


def _reordered(found: re.Match[str], order: tuple[int, ...]) -> str:
    values = _VALUE.findall(found[1])
    if len(values) != _FOUR:
        return found[0]
    return found[0].replace(found[1], " ".join(values[i] for i in order))
