"""ST012: unknown-stage."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.diagnostics import Finding
from generator.model import Document, Edition, Stage, StageName, plain_text, walk
from generator.registry import ENGLISH_ONLY, rule

_NAMES = f"the stages are {', '.join(StageName)}"


@rule(
    "ST012",
    languages=ENGLISH_ONLY,
    refs=("easyread source format, a pathway",),
    editions=(Edition.STANDARD,),
)
def unknown_stage(document: Document) -> Iterator[Finding]:
    """Flag a heading of a pathway that has steps but is none of its four stages.

    Most often it is a slip of the keyboard in the name of a stage.

    Bad: ## Treatmnt

    Good: ## Treatment

    Source: easyread source format, a pathway.
    """
    for node in walk(document):
        if isinstance(node, Stage) and node.name is None:
            title = plain_text(node.title).strip()
            close = get_close_matches(title.lower(), list(StageName), n=1)
            hint = f'did you mean "{close[0].capitalize()}"?' if close else _NAMES
            yield Finding(node.span, f'"{title}" is not a stage', hint)
