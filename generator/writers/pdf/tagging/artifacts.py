"""All content that the tags do not hold is an artifact: headers, footers, repeated heads."""

from __future__ import annotations

import re

import pikepdf
from pikepdf import Pdf

from generator.writers.pdf.tagging.tree import Node, held_marks

_SAID = rb"(?:/ActualText (?:<[0-9a-f]*>|\((?:[^()\\]|\\.)*\)))?"
_MARK = re.compile(rb"^/\w+\s+<</MCID (\d+)" + _SAID + rb">>\s+BDC$", re.MULTILINE)
_ARTIFACT = b"/Artifact <</Type /Pagination>> BDC"


def make_artifacts(pdf: Pdf, root: Node) -> None:
    """Mark as artifact what the tree does not hold (ISO 32000-1 14.8.2.2)."""
    for page, held in zip(pdf.pages, held_marks(root, len(pdf.pages)), strict=True):
        _mark_stream(page, held)


def _mark_stream(page: pikepdf.Page, held: set[int]) -> None:
    def mark(found: re.Match[bytes]) -> bytes:
        return found[0] if int(found[1]) in held else _ARTIFACT

    stream = page.obj.Contents
    stream.write(_MARK.sub(mark, stream.read_bytes()))
