"""A comparison as lines for people, as JSON, and as a page for a meeting."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import groupby

from generator.comparing.differences import HEADING, ORDER, Difference
from generator.comparing.documents import SAME, SHARED, Changed, Comparison, Signed, edition_of
from generator.resources import starter_root
from generator.templating import templates

_SIGNED = {"co-production": "checked it", "approval": "approved it"}
_STATES = {
    "holds": "This still holds.",
    "stale": "This is now stale: it was of other words or pictures.",
    "stale before": "This was stale before these changes, and it still is.",
}


def text_lines(comparison: Comparison) -> Iterator[str]:
    """Yield the lines that the terminal shows."""
    yield summary(comparison)
    if comparison.shared:
        yield from ("", SHARED, *_told(comparison.shared, "  "))
    for document in comparison.documents:
        if document.state != SAME:
            yield from ("", *_document(document))


def summary(comparison: Comparison) -> str:
    """Say how many documents changed: "Since v1: 2 changed, 1 new, 12 as before."."""
    counts = ", ".join(f"{n} {state}" for state, n in comparison.counts.items() if n)
    return f"Since {comparison.revision}: {counts or 'there are no documents'}."


def _document(document: Changed) -> Iterator[str]:
    state = "" if document.state == "changed" else f": {document.state}"
    yield f"{document.title}{edition_of(document)} ({document.path}){state}"
    yield from _told(document.differences, "  ")
    if document.signed:
        yield "  Sign-offs"
        yield from (f"    {signed_words(signed)}" for signed in document.signed)


def _told(differences: Iterable[Difference], margin: str) -> Iterator[str]:
    for where, own in groupby(differences, lambda one: one.where):
        if where != SHARED:
            yield margin + where
        for one in own:
            yield from (f"{margin}  {line}" for line in said(one))


def said(one: Difference) -> list[str]:
    """Say one difference in a line or, where there are two texts to compare, in three."""
    if one.kind == ORDER:
        return ["It has moved to another place."]
    if one.kind == HEADING:
        return [_heading(one)]
    what = f'{one.kind} "{one.name}"' if one.name else one.kind
    if not one.was:
        return [f"New {what}: {one.now}"]
    if not one.now:
        return [f"Taken out, {what}: {one.was}"]
    return [f"Changed {what}", f"  was: {one.was}", f"  now: {one.now}"]


def _heading(one: Difference) -> str:
    if not one.was:
        return "This part is new."
    if not one.now:
        return "This part was taken out."
    return f'It was called "{one.was}" before.'


def signed_words(signed: Signed) -> str:
    """Say who signed off and whether that still holds."""
    return f"{signed.by} {_SIGNED[signed.kind]} on {signed.on}. {_STATES[signed.state]}"


def as_json(comparison: Comparison) -> str:
    """Return the comparison as JSON."""
    content = {"version": 1, **asdict(comparison), "counts": comparison.counts}
    return json.dumps(content, indent=1, ensure_ascii=False)


def as_html(comparison: Comparison, organisation: str) -> str:
    """Return the comparison as a page that needs nothing else, to print for a meeting."""
    template = templates("html", (starter_root(),)).get_template("diff.html.j2")
    return template.render(
        comparison=comparison,
        organisation=organisation,
        summary=summary(comparison),
        documents=[d for d in comparison.documents if d.state != SAME],
        same=[d for d in comparison.documents if d.state == SAME],
        places=lambda found: [(w, list(o)) for w, o in groupby(found, lambda one: one.where)],
        edition_of=edition_of,
        signed_words=signed_words,
        heading=_heading,
    )
