"""ST006: repeated-stage."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, Stage, StageName, walk
from generator.registry import rule


@rule("ST006", refs=("easyread source format, a pathway",), editions=(Edition.STANDARD,))
def repeated_stage(document: Document) -> Iterator[Finding]:
    """Flag a stage that stands twice in a pathway.

    Steps of one stage belong together.

    Bad: ## Access and, further down, ## Access again

    Good: one ## Access with all its steps

    Source: easyread source format, a pathway.
    """
    first: dict[StageName, Stage] = {}
    for node in walk(document):
        if isinstance(node, Stage) and node.name:
            earlier = first.setdefault(node.name, node)
            if earlier is not node:
                message = f'stage "{node.name}" stands twice, first on line {earlier.span.line}'
                yield Finding(node.span, message, "put the steps under the first one")
