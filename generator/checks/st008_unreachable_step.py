"""ST008: unreachable-step."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, Step, plain_text
from generator.parts import next_names, steps
from generator.registry import rule
from generator.wording import NEXT_STEPS


@rule(
    "ST008",
    refs=(
        "easyread source format, a pathway",
        "easyread, pathway flow",
    ),
    editions=(Edition.STANDARD,),
)
def unreachable_step(document: Document) -> Iterator[Finding]:
    """Flag a step of a pathway to which no way leads from the first step.

    A reader who follows the steps never gets there, and the diagram shows it on its own.

    Bad: a step Triage to which no other step links

    Good: What happens next : [Triage](#triage)

    Source: easyread source format, a pathway; easyread, pathway flow.
    """
    every = steps(document)
    reached = _reached(every)
    for step in every:
        if step.id not in reached:
            message = f'no way leads to step {step.number}, "{plain_text(step.title)}"'
            hint = f'link to #{step.id} under "{NEXT_STEPS}" of the step before it'
            yield Finding(step.span, message, hint)


def _reached(every: tuple[Step, ...]) -> set[str]:
    """Return the names of the steps that can be reached from the first one."""
    by_name = {step.id: step for step in every}
    reached: set[str] = set()
    pending = [every[0].id] if every else []
    while pending:
        name = pending.pop()
        if name not in reached and name in by_name:
            reached.add(name)
            pending.extend(next_names(by_name[name]))
    return reached
