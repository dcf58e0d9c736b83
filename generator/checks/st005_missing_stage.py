"""ST005: missing-stage."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, Kind, Stage, StageName, walk
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ST005",
    languages=ENGLISH_ONLY,
    refs=(
        "easyread source format, a pathway",
        "Leicestershire Partnership NHS Trust, intervention pathways",
    ),
    editions=(Edition.STANDARD,),
    rows=("pathway schema",),
)
def missing_stage(document: Document) -> Iterator[Finding]:
    """Flag a pathway that leaves out one of its four stages.

    Every pathway has access, assessment, treatment and discharge, so that people can compare
    them.

    Bad: a pathway with no heading Discharge

    Good: ## Access, ## Assessment, ## Treatment, ## Discharge

    Source: easyread source format, a pathway; Leicestershire Partnership NHS Trust, intervention
    pathways.
    """
    if document.meta.kind is not Kind.PATHWAY:
        return
    there = {node.name for node in walk(document) if isinstance(node, Stage)}
    for number, name in enumerate(StageName, start=1):
        if name not in there:
            hint = f'add a heading "## {name.capitalize()}" with its steps'
            message = f'stage {number} of {len(StageName)}, "{name}", is missing'
            yield Finding(document.span, message, hint)
