"""Each letter that is drawn can be read as a character (PDF/UA-1 7.21.7)."""

from __future__ import annotations

import pikepdf
from pikepdf import Pdf

_NOTHING = b"> <>"
_ZERO_WIDTH_SPACE = b"> <200b>"


def map_letters(pdf: Pdf) -> None:
    """Give a sign that is a part of the letter before it a character of its own.

    In Gujarati or Urdu a letter may be drawn in parts. WeasyPrint maps the first part to the
    letter and the others to nothing, which is no valid mapping.
    """
    for font in pdf.objects:
        if isinstance(font, pikepdf.Dictionary) and "/ToUnicode" in font:
            mapping = font.ToUnicode.read_bytes()
            if _NOTHING in mapping:
                font.ToUnicode.write(mapping.replace(_NOTHING, _ZERO_WIDTH_SPACE))
