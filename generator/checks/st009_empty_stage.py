"""ST009: empty-stage."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, Stage, plain_text, walk
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ST009",
    languages=ENGLISH_ONLY,
    refs=("easyread source format, a pathway",),
    editions=(Edition.STANDARD,),
    rows=("pathway schema",),
)
def empty_stage(document: Document) -> Iterator[Finding]:
    """Flag a stage of a pathway without a step.

    People need to know what happens in each stage.

    Bad: ## Discharge with no ### heading under it

    Good: ## Discharge, then ### Leaving the service

    Source: easyread source format, a pathway.
    """
    for node in walk(document):
        if isinstance(node, Stage) and not node.steps:
            message = f'stage "{plain_text(node.title)}" has no step'
            yield Finding(node.span, message, "add a heading of level 3 for each step")
