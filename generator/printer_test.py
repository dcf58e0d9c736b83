"""A sheet that shows which way a printer flips, and how its sheets become a booklet."""

from __future__ import annotations

from generator.resources import find, starter_root
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.tagging import mend

_FOLDER = "templates/printing"


def printer_test() -> bytes:
    """Return a tagged PDF: the two sides of a test, then the steps with a picture each.

    The back says "short edge" upright and "long edge" on its head: turned over like the page
    of a book, the one that is true stands the right way up.
    """
    roots = (starter_root(),)
    html, css = (
        find(f"{_FOLDER}/printer-test.{kind}", roots).read_text("utf-8") for kind in ("html", "css")
    )
    return mend(lay_out(html, css, roots, _picture, id="printer-test"))


def _picture(id: str) -> tuple[bytes, str]:
    return find(f"{_FOLDER}/{id}.svg", (starter_root(),)).read_bytes(), "image/svg+xml"
