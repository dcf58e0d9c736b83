"""ST007: stage-out-of-order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostics import Finding
from generator.model import Document, Edition, Stage, StageName, walk
from generator.registry import rule


@rule(
    "ST007",
    refs=("easyread source format, a pathway",),
    editions=(Edition.STANDARD,),
    rows=("pathway schema",),
)
def stage_out_of_order(document: Document) -> Iterator[Finding]:
    """Flag a stage that stands before one that it comes after.

    The order on the page is the order in which things happen.

    Bad: ## Treatment above ## Assessment

    Good: ## Assessment above ## Treatment

    Source: easyread source format, a pathway.
    """
    order = list(StageName)
    found = [n for n in walk(document) if isinstance(n, Stage) and n.name]
    for before, stage in pairwise(found):
        if before.name and stage.name and order.index(stage.name) < order.index(before.name):
            message = f'stage "{stage.name}" stands after "{before.name}"'
            yield Finding(stage.span, message, f"the order is {', '.join(order)}")
