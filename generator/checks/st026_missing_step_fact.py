"""ST026: missing-step-fact."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Kind, plain_text
from generator.parts import steps
from generator.registry import ENGLISH_ONLY, rule

_FACTS = ("Who", "Where", "How long", "Who to ask", "If things get worse")


@rule(
    "ST026",
    languages=ENGLISH_ONLY,
    refs=("easyread source format, a pathway",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    rows=("pathway schema",),
)
def missing_step_fact(
    document: Document, collection: Collection, *, facts: tuple[str, ...] = _FACTS
) -> Iterator[Finding]:
    """Flag a step of a pathway that leaves a fact out.

    People look up their own step and need all of it there. Other words for a fact are in the
    word list ``step-facts``. "What happens next" has a rule of its own. A step that has no
    facts at all tells them in its text.

    Bad: a step with Who and Where only

    Good: a step with Who, Where, How long, Who to ask and If things get worse

    Source: easyread source format, a pathway.
    """
    if document.meta.kind is not Kind.PATHWAY:
        return
    terms = vocabulary.merged("step-facts", collection.settings.lists)
    for step in steps(document):
        said = {_term(plain_text(fact.term)) for fact in step.facts}
        told = said | {terms[term].instead.lower() for term in said & terms.keys()}
        missing = [fact for fact in facts if fact.lower() not in told]
        if said and missing:
            name = f'step {step.number}, "{plain_text(step.title).strip()}"'
            message = f"{name}, leaves out: {', '.join(missing)}"
            yield Finding(step.span, message, "add what is left out as a term and what it is")


def _term(written: str) -> str:
    return written.strip(" :?").replace("\u2019", "'").lower()
