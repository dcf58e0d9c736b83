"""One page of a pathway to hand to a person: where you are, what happens now and next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.diagrams.graph import Arrow, Graph, graph_of
from generator.model import (
    Block,
    Definition,
    Diagram,
    Document,
    Link,
    List,
    ListItem,
    Node,
    Pair,
    Paragraph,
    Place,
    Section,
    Span,
    Stage,
    Step,
    Text,
    plain_text,
    walk,
)
from generator.rewriting import rewrite_all
from generator.wording import HOW_LONG, NEXT_STEPS, WHAT_NOW, WHO_TO_ASK, YOU_ARE_HERE, stage_prefix

_HAPPENS = "What happens"
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
# The facts of a step that are said, the fullest first: the first that fits on a page is taken.
# From the third on, of what happens only the first sentence; in the last, of all of them.
LEVELS = (
    (_HAPPENS, HOW_LONG, "Who", WHO_TO_ASK),
    (_HAPPENS, HOW_LONG, "Who"),
    (_HAPPENS, HOW_LONG, "Who"),
    (_HAPPENS, HOW_LONG, "Who"),
)
_SHORTER, _SHORTEST = 2, 3


def stages_of(document: Document) -> tuple[Stage, ...]:
    """Return the stages of a pathway that have steps."""
    return tuple(b for b in document.blocks if isinstance(b, Stage) and b.steps)


def handout(
    full: Document, stage: Stage, easy: Document | None = None, *, level: int = 0
) -> Document | None:
    """Return the page of one stage, in Easy Read where that edition is given.

    ``level`` chooses how much is said of each step. None where the Easy Read edition says
    nothing of them.
    """
    source = easy or full
    blocks = _easy(full, stage, easy) if easy else _standard(full, stage, level)
    if not blocks:
        return None
    name = plain_text(stage.title)
    title = f"{YOU_ARE_HERE}: {name[:1].lower()}{name[1:]}"
    subtitle = f"{full.meta.title} pathway"
    meta = replace(source.meta, title=title, subtitle=subtitle, audience=(), review=None)
    meta = replace(meta, picture=None)
    stem = f"{full.name}-here-{name.lower().replace(' ', '-')}"
    made = replace(source, name=stem, meta=meta, blocks=blocks, handout=True)
    return replace(made, blocks=rewrite_all(made.blocks, _without_links))


def _without_links(node: Node) -> tuple[Node, ...]:
    """Keep the words of a link to a part that the page does not have."""
    if isinstance(node, Link) and isinstance(node.target, Place):
        return node.children
    return (node,)


def _row(full: Document, stage: Stage) -> Diagram:
    stages = stages_of(full)
    return Diagram(full.meta.title, stages, stage.span, current=stages.index(stage) + 1)


def _standard(full: Document, stage: Stage, level: int) -> tuple[Block, ...]:
    steps = tuple(_now(step, level) for step in stage.steps)
    said = () if level >= _SHORTEST else stage.blocks
    now = replace(stage, steps=steps, blocks=said)
    following = _section(NEXT_STEPS, "next", (_following(full, stage),), stage.span)
    contact = (_contact(full) or ()) and (_section(WHO_TO_ASK, "ask", _contact(full), stage.span),)
    return (
        _row(full, stage),
        now,
        following,
        *contact,
    )


def _now(step: Step, level: int) -> Step:
    """Return a step with what matters now: its links and its other facts are left out."""
    facts = {plain_text(fact.term).strip(): fact for fact in step.facts}
    shortened = {_HAPPENS} if level >= _SHORTER else set()
    shortened |= set(facts) if level >= _SHORTEST else set()
    kept = (
        _shortened(facts[name]) if name in shortened else facts[name]
        for name in LEVELS[level]
        if name in facts
    )
    return replace(step, blocks=(), facts=tuple(kept))


def _shortened(fact: Definition) -> Definition:
    """Return a fact with its first sentence only."""
    said = " ".join(plain_text(detail.children) for detail in fact.details)
    first = _SENTENCE.split(said.strip())[0]
    return replace(fact, details=(_paragraph(first, fact.span),))


def _following(full: Document, stage: Stage) -> List:
    """Return the ways that lead out of the stage, or the words that say that it ends there."""
    graph, ids = graph_of(stages_of(full)), {step.id for step in stage.steps}
    leaving = (a for a in graph.arrows if a.source in ids and a.target not in ids)
    lines = [_way(graph, full, arrow) for arrow in leaving]
    for step in stage.steps:
        if not graph.leaving[step.id]:
            lines += [f"From step {step.number}: {text}" for text in _last_words(step)]
    items = (ListItem((_paragraph(line, stage.span),), stage.span) for line in lines)
    return List(tuple(items), stage.span)


def _way(graph: Graph, full: Document, arrow: Arrow) -> str:
    when = f", {arrow.condition}" if arrow.condition else ""
    start = f"From step {graph.whole[arrow.source].number}: "
    if not arrow.target:
        return f"{start}{arrow.words}{when}."
    there = next(s for s in stages_of(full) if any(i.id == arrow.target for i in s.steps))
    goal = graph.whole[arrow.target].name
    return f"{start}{goal}, in {stage_prefix(there).lower()}{plain_text(there.title)}{when}."


def _last_words(step: Step) -> Iterator[str]:
    for fact in step.facts:
        if plain_text(fact.term).strip() == NEXT_STEPS:
            yield from (plain_text(detail.children) for detail in fact.details)


def _contact(document: Document) -> tuple[Block, ...]:
    """Return what stands in the part of a document that says how to reach the team."""
    sections = (node for node in walk(document) if isinstance(node, Section))
    found = (s.blocks for s in sections if "contact" in (s.id, *s.covers))
    return next(found, ())


def _easy(full: Document, stage: Stage, easy: Document) -> tuple[Block, ...]:
    """Return the first idea of each step, what comes next, and who to ask, as they were written."""
    ids = {step.id for step in stage.steps}
    sections = (node for node in walk(easy) if isinstance(node, Section) and ids & {*node.covers})
    now = tuple(pair for section in sections for pair in _first(section.blocks))
    if not now:
        return ()
    stages, span = stages_of(full), stage.span
    later = stages[stages.index(stage) + 1 :]
    made = [_section(WHAT_NOW, "now", now, span)]
    if later:
        name = stage_prefix(later[0]) + plain_text(later[0].title)
        made.append(_section(NEXT_STEPS, "next", (_next(name, span),), span))
    if ask := _first(_contact(easy)):
        made.append(_section(WHO_TO_ASK, "ask", ask, span))
    return (_row(full, stage), *made)


def _first(blocks: tuple[Block, ...]) -> tuple[Pair, ...]:
    return tuple(block for block in blocks if isinstance(block, Pair))[:1]


def _next(name: str, span: Span) -> Pair:
    words = _paragraph(f"The next part is {name[:1].lower()}{name[1:]}.".replace(":", ","), span)
    return Pair(None, (words,), span)


def _section(title: str, id: str, blocks: tuple[Block, ...], span: Span) -> Section:
    return Section(2, (Text(title, span),), f"here-{id}", blocks, span)


def _paragraph(words: str, span: Span) -> Paragraph:
    return Paragraph((Text(words, span),), span)
