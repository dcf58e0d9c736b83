"""ST011: step-without-next."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, plain_text
from generator.parts import steps
from generator.registry import ENGLISH_ONLY, rule
from generator.wording import NEXT_STEPS


@rule(
    "ST011",
    languages=ENGLISH_ONLY,
    refs=("easyread source format, a pathway",),
    editions=(Edition.STANDARD,),
    rows=("pathway schema",),
)
def step_without_next(document: Document) -> Iterator[Finding]:
    """Flag a step of a pathway that does not say what happens next.

    People stop where the text stops. A step that ends the pathway says so in words.

    Bad: a step with Who and Where only

    Good: What happens next : This step ends the pathway.

    Source: easyread source format, a pathway.
    """
    for step in steps(document):
        if not any(plain_text(fact.term).strip() == NEXT_STEPS for fact in step.facts):
            message = f'step {step.number}, "{plain_text(step.title)}", does not say what is next'
            yield Finding(
                step.span, message, f'add "{NEXT_STEPS}" with a link, or say that it ends'
            )
