"""PD020: a picture of a pair in a PDF that is too small."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.registry import audit
from generator.views.order import placed_pairs
from generator.views.pdf import PdfView, flow, flow_tags

_POINTS = 72 / 2.54  # in a centimetre


@audit(
    "PD020",
    "pdf",
    refs=("Department of Health, Making written information easier to understand 2010",),
    editions=(Edition.EASY_READ,),
    rows=("ERP-3",),
)
def small_picture(
    view: PdfView, document: Document, *, least: float = 3, target: float = 4.5
) -> Iterator[Finding]:
    """Flag a picture beside words that is too narrow to make out.

    The picture carries the idea for people who read few words. ``least`` and ``target`` are
    widths in centimetres of the place that the picture takes: under one is an error, under
    the other a warning.

    Bad: pictures of 2 cm, like the buttons of a telephone.

    Good: pictures of 5.5 cm.

    Source: Department of Health, Making written information easier to understand for people
    with learning disabilities (2010): as big as possible. The numbers are ours.
    """
    tags = flow_tags(view)
    for pair, place in placed_pairs(document, flow(view)):
        picture = tags[place]
        frame = picture.frame or picture.box
        width = (frame[2] - frame[0]) / _POINTS if frame else target
        if width < target - 0.01:
            limit, severity = (least, None) if width < least else (target, Severity.WARNING)
            message = f"a picture is {width:.1f} cm wide, limit {limit:g}"
            message += f", on page {picture.page + 1}"
            yield Finding(pair.span, message, "make it larger", severity)
