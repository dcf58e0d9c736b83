"""DX018: letters in a Word file that lean, are stretched, underlined or all capitals."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView
from generator.views.docx_style import DocxRun
from generator.views.order import emphasised

_STRETCHED = frozenset({"both", "distribute", "lowKashida", "mediumKashida", "highKashida"})


@audit(
    "DX018",
    "docx",
    refs=("UKAAF, Clear and large print minimum standards", "RNIB, Clear Print guidelines"),
    rows=("W-13", "ERL-4", "ERL-5", "CP-5", "NH-28"),
)
def alignment(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag text that is justified, hyphenated, in italics, underlined or in capitals.

    Straight right edges make gaps that run down the page like rivers. Italics, lines under
    words and capitals take away the shape by which a word is known. Links are underlined.

    Bad: <w:jc w:val="both"/>, <w:i/>, <w:caps/>

    Good: left aligned, in the letters of the text.

    Source: UK Association for Accessible Formats and RNIB, clear print.
    """
    if view.hyphenates:
        message = "Word may cut words at line ends (autoHyphenation)"
        yield Finding(document.span, message, "turn hyphenation off")
    found: dict[str, DocxRun] = {}
    for run in view.runs:
        for fault in _faults(run) if run.text.strip() else ():
            found.setdefault(fault, run)
    for fault, run in found.items():
        words = run.text.strip()
        span = emphasised(document, words) if run.italic else document.span
        message = f'{fault}: "{words[:40]}"'
        yield Finding(span, message, "use the plain letters of the text, left aligned")


def _faults(run: DocxRun) -> Iterator[str]:
    if run.alignment in _STRETCHED:
        yield "text is justified"
    if run.italic:
        yield "words are in italics"
    if run.underlined and not run.linked:
        yield "words that are no link are underlined"
    if run.capitals:
        yield "words are in capitals"
