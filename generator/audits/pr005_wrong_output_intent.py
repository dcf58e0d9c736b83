"""PR005: a file that does not say how it is to be printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR005", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-8",))
def wrong_output_intent(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag a file without one CMYK profile that says for which press and paper its colours are.

    The same inks look different on other paper. The profile is what a proof is made by.

    Bad: no output intent; the profile of a screen.

    Good: one output intent of PDF/X with a CMYK profile inside.

    Source: ISO 15930-7 6.2.2 (output intents).
    """
    intents = [intent for intent in view.intents if intent.kind == "GTS_PDFX"]
    if len(intents) != 1:
        yield Finding(document.span, f"the file has {len(intents)} output intents of PDF/X, not 1")
    for intent in intents:
        if intent.space != "CMYK":
            said = f'"{intent.space}"' if intent.space else "missing"
            message = f"the profile of the output intent is {said}, not CMYK"
            yield Finding(document.span, message, "name the printer's profile in the settings")
