"""ST008: unreachable-step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Finding
from generator.model import Document, Edition, Step, plain_text
from generator.parts import next_names, steps
from generator.registry import ENGLISH_ONLY, rule
from generator.wording import NEXT_STEPS


@rule(
    "ST008",
    languages=ENGLISH_ONLY,
    refs=(
        "easyread source format, a pathway",
        "easyread, pathway flow",
    ),
    editions=(Edition.STANDARD,),
)
def unreachable_step(document: Document) -> Iterator[Finding]:
    """Flag a step of a pathway to which no way leads from the first step.

    A reader who follows the steps never gets there. One break is said once: of the steps
    that lie behind it, only the first is named.

    Bad: a step Triage to which no other step links

    Good: What happens next : [Triage](#triage)

    Source: easyread source format, a pathway; easyread, pathway flow.
    """
    every = steps(document)
    by_name = {step.id: step for step in every}
    reached = _reached(every[:1], by_name)
    while lost := [step for step in every if step.id not in reached]:
        first = _first(lost)
        message = f'no way leads to step {first.number}, "{plain_text(first.title)}"'
        hint = f'link to #{first.id} under "{NEXT_STEPS}" of the step before it'
        yield Finding(first.span, message, hint)
        reached |= _reached((first,), by_name)


def _first(lost: list[Step]) -> Step:
    """Return the first step to which no other of them leads; of a ring, its first."""
    named = {name for step in lost for name in next_names(step) if name != step.id}
    return next((step for step in lost if step.id not in named), lost[0])


def _reached(start: tuple[Step, ...], by_name: Mapping[str, Step]) -> set[str]:
    """Return the names of the steps that can be reached from ``start``, itself among them."""
    reached: set[str] = set()
    pending = [step.id for step in start]
    while pending:
        name = pending.pop()
        if name not in reached and name in by_name:
            reached.add(name)
            pending.extend(next_names(by_name[name]))
    return reached
