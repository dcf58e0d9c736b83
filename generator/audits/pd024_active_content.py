"""PD024: a PDF that does more than be read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView


@audit(
    "PD024",
    "pdf",
    refs=("PDF/UA-1 7.10", "PDF/UA-1 7.11", "PDF/UA-1 7.15", "PDF/UA-1 7.16", "PDF/UA-1 7.20"),
    rows=("7.10, 7.11, 7.15, 7.20", "7.16-1"),
)
def active_content(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag scripts, files inside the file, old forms, and a lock that stops screen readers.

    A script can change what is said, and mail programs throw such files away. A lock keeps
    out the people who need a screen reader.

    Bad: a script that runs when the file is opened.

    Good: words, pictures and links.

    Source: ISO 14289-1 (PDF/UA-1) 7.10, 7.11, 7.15, 7.16 and 7.20; scripts are our own rule.
    """
    for part in view.active:
        yield Finding(document.span, f"the PDF has {part}", "make it without")
