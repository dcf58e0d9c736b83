"""Words as outlines: a slug line needs no font in the file."""

from __future__ import annotations

from functools import cache
from typing import Any

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

from generator.imposition.geometry import written
from generator.resources import find, starter_root

_FONT = "templates/fonts/OpenSans-Regular.ttf"


class _Outline(BasePen):  # type: ignore[misc]  # fontTools asks for a subclass
    """Writes the shapes of letters as PDF operators."""

    def __init__(self, glyphs: Any, scale: float, at: tuple[float, float]) -> None:
        super().__init__(glyphs)
        self.parts: list[str] = []
        self._scale, self._at = scale, at

    def _point(self, *points: tuple[float, float]) -> str:
        (x, y), s = self._at, self._scale
        return written([n for px, py in points for n in (x + px * s, y + py * s)])

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
        self.parts.append(f"{self._point(pt)} m")

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
        self.parts.append(f"{self._point(pt)} l")

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
        self.parts.append(f"{self._point(*points)} c")

    def _closePath(self) -> None:  # noqa: N802 - fontTools' name
        self.parts.append("h")


@cache
def _font() -> Any:
    return TTFont(find(_FONT, (starter_root(),)))


def can_letter(words: str) -> bool:
    """Tell whether there is a shape for each letter of ``words``."""
    known = _font().getBestCmap()
    return all(ord(letter) in known for letter in words)


def lettered(words: str, at: tuple[float, float], size: float) -> tuple[str, float]:
    """Return operators that fill the shapes of ``words`` at a point, and their width in points."""
    font = _font()
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    scale, (x, y) = size / font["head"].unitsPerEm, at
    parts: list[str] = []
    for letter in words:
        glyph = glyphs[names.get(ord(letter), ".notdef")]
        pen = _Outline(glyphs, scale, (x, y))
        glyph.draw(pen)
        parts += pen.parts
        x += glyph.width * scale
    return "\n".join([*parts, "f"]) if parts else "", x - at[0]
