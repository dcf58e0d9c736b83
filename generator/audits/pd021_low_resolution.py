"""PD021: a picture in a PDF with too few dots."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView


@audit(
    "PD021",
    "pdf",
    severity=Severity.WARNING,
    refs=("printers' artwork guides",),
    rows=("ERP-4", "PR-6"),
)
def low_resolution(
    view: PdfView, document: Document, *, least: float = 200, print_build: bool = False
) -> Iterator[Finding]:
    """Flag a picture of dots that is placed larger than its dots allow.

    On paper, each dot of such a picture can be seen as a square. ``least`` is in dots an
    inch. With ``print_build``, for files that go to a printer, it is an error.

    Bad: a photo of 300 dots across, printed 10 cm wide: 76 dots an inch.

    Good: a drawing of lines, or a photo of 1,200 dots across: 305 dots an inch.

    Source: printers' usual terms: 300 dots an inch, 200 at the least.
    """
    severity = Severity.ERROR if print_build else Severity.WARNING
    for raster in view.rasters:
        if 0 < raster.resolution < least:
            across, down = raster.pixels
            message = f"a picture of {across} by {down} dots has {raster.resolution:.0f} an inch"
            message += f", limit {least:g}, on page {raster.page + 1}"
            yield Finding(document.span, message, "use a larger file or a drawing", severity)
