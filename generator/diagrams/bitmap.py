"""A drawing as a bitmap, for programs that show no SVG."""

from __future__ import annotations

from functools import lru_cache

import resvg_py

from generator.resources import starter_root

DOTS = 150 / 72  # 150 to the inch


@lru_cache(maxsize=64)
def bitmap(svg: str) -> bytes:
    """Return a drawing as PNG, in the fonts that ship, on white."""
    fonts = sorted((starter_root() / "templates" / "fonts").glob("OpenSans-*.ttf"))
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg,
        zoom=DOTS,
        background="#ffffff",
        skip_system_fonts=True,
        font_files=[str(font) for font in fonts],
        font_family="Open Sans",
        sans_serif_family="Open Sans",
    )
    return bytes(drawn)
