"""Make a tree of sections, stages and steps of the headings of a source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import (
    Block,
    Definition,
    DefinitionList,
    Section,
    Stage,
    StageName,
    Step,
    plain_text,
)
from generator.readers.tokens import Piece, Title
from generator.wording import NEXT_STEPS

_STAGE_LEVEL = 2
_STEP_LEVEL = 3


def nest(pieces: list[Piece]) -> tuple[Block, ...]:
    """Put each block under its heading, and each heading under the one above it."""
    return tuple(_nested(pieces))


def _nested(pieces: list[Piece]) -> Iterator[Block]:
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if not isinstance(piece, Title):
            yield piece
            continue
        end = at
        while end < len(pieces) and not _ends(pieces[end], piece.level):
            end += 1
        inner = tuple(_nested(pieces[at:end]))
        yield Section(piece.level, piece.words, piece.id, inner, piece.span, piece.covers)
        at = end


def _ends(piece: Piece, level: int) -> bool:
    return isinstance(piece, Title) and piece.level <= level


def stages(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Turn the sections of a pathway that are stages into stages, their parts into steps."""
    done: list[Block] = []
    number = 1
    for block in blocks:
        if isinstance(block, Section) and _is_stage(block):
            stage = _stage(block, number)
            number += len(stage.steps)
            done.append(stage)
        else:
            done.append(block)
    return tuple(done)


def _is_stage(section: Section) -> bool:
    return section.level == _STAGE_LEVEL and (
        stage_name(section) is not None or any(_has_flow(b) for b in section.blocks)
    )


def stage_name(section: Section) -> StageName | None:
    """Return the stage that a heading names, or None."""
    words = plain_text(section.title).strip().lower()
    return next((name for name in StageName if name == words), None)


def _has_flow(block: Block) -> bool:
    return isinstance(block, Section) and any(
        plain_text(fact.term).strip() == NEXT_STEPS for fact in _facts(block.blocks)
    )


def _stage(section: Section, first: int) -> Stage:
    parts = [b for b in section.blocks if isinstance(b, Section) and b.level == _STEP_LEVEL]
    steps = tuple(_step(part, first + index) for index, part in enumerate(parts))
    blocks = tuple(b for b in section.blocks if b not in parts)
    return Stage(stage_name(section), section.title, section.id, blocks, steps, section.span)


def _step(section: Section, number: int) -> Step:
    blocks = tuple(b for b in section.blocks if not isinstance(b, DefinitionList))
    facts = tuple(_facts(section.blocks))
    return Step(number, section.title, section.id, blocks, facts, section.span)


def _facts(blocks: tuple[Block, ...]) -> Iterator[Definition]:
    return (e for block in blocks if isinstance(block, DefinitionList) for e in block.entries)
