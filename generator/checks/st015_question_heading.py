"""ST015: question-heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Kind, Node, Section, walk
from generator.parts import titles
from generator.passages import Passage
from generator.registry import ENGLISH_ONLY, rule

_QUESTION = re.compile(r"\?[\"')\u2019\u201d\s]*$")
_OF_QUESTIONS = re.compile(r"\b(?:questions?|FAQs?|Q\s?(?:&|and)\s?A|asks?)\b", re.IGNORECASE)


@rule(
    "ST015",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, headings",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    rows=("NH-07",),
)
def question_heading(document: Document) -> Iterator[Finding]:
    """Flag a title or heading that is a question.

    People look for a heading by its first words, and those of questions are all alike. In
    answers to questions (a document of the kind ``faq``, or a section that says "questions" in
    its heading) questions are the form. In Easy Read, a question may be a heading.

    Bad: ## How long do I have to wait?

    Good: ## How long you wait

    Source: NHS digital service manual, headings.
    """
    if document.meta.kind is Kind.FAQ:
        return
    answered: set[int] = set()
    for node, title in titles(document):
        if _QUESTION.search(title.text) and id(node) not in answered:
            hint = "say what the part is about"
            yield Finding(title.span(0), "heading is a question", hint)
        answered.update(_answers(node, title))


def _answers(node: Node | None, title: Passage) -> Iterator[int]:
    """Yield the nodes below a section of questions and answers."""
    if isinstance(node, Section) and _OF_QUESTIONS.search(title.text):
        yield from (id(below) for below in walk(node))
