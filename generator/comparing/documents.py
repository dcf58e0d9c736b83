"""Two states of a project: what changed in which document, and which sign-offs are stale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from generator.collection import Collection, SignOff, SignOffKind
from generator.comparing.differences import Difference, between, changed
from generator.comparing.items import FACT, PICTURE, WORD, Item, picture
from generator.model import Document, Edition, Meta, picture_refs
from generator.signoff import is_valid, newest
from generator.wording import audience_line, long_date

COVER, SHARED = "Cover", "What all documents share"
NEW, GONE, CHANGED, SAME = "new", "taken out", "changed", "as before"


@dataclass(frozen=True, slots=True)
class Signed:
    """One sign-off and whether it still holds: holds, stale (by these changes) or stale before."""

    kind: str
    by: str
    on: str
    state: str


@dataclass(frozen=True, slots=True)
class Changed:
    """One edition of a document: ``state`` is new, taken out, changed or as before."""

    title: str
    edition: str
    path: str
    state: str
    differences: tuple[Difference, ...]
    signed: tuple[Signed, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed since a revision: in the documents, and in what they share."""

    revision: str
    documents: tuple[Changed, ...]
    shared: tuple[Difference, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many documents are in each state."""
        states = [document.state for document in self.documents]
        return {state: states.count(state) for state in (CHANGED, NEW, GONE, SAME)}


def compare(
    then: Collection,
    now: Collection,
    wanted: Iterable[Document],
    *,
    revision: str,
    redrawn: frozenset[str],
    whole: bool,
) -> Comparison:
    """Return what changed.

    ``redrawn`` are pictures whose files differ. ``whole`` adds the documents that are gone.
    Both collections have today's catalogue of pictures.
    """
    before = {d.id: d for d in then.documents}
    listed = [_changed(before.get(d.id), d, then, now, redrawn) for d in wanted]
    after = {d.id for d in now.documents}
    gone = [d for id, d in before.items() if id not in after] if whole else []
    listed += [Changed(d.meta.title, str(d.edition), d.span.path, GONE, (), ()) for d in gone]
    return Comparison(revision, tuple(listed), tuple(_shared(then, now)))


def _changed(
    was: Document | None,
    now: Document,
    then: Collection,
    today: Collection,
    redrawn: frozenset[str],
) -> Changed:
    found = tuple(_differences(was, now, redrawn)) if was else ()
    signed = tuple(_signed(was, now, then, today))
    state = NEW if was is None else CHANGED if found else SAME
    return Changed(now.meta.title, str(now.edition), now.span.path, state, found, signed)


def _differences(was: Document, now: Document, redrawn: frozenset[str]) -> Iterator[Difference]:
    yield from changed(COVER, _cover(was.meta), _cover(now.meta))
    yield from between(was, now)
    yield from _redrawn(now, redrawn)


def _redrawn(document: Document, redrawn: frozenset[str]) -> Iterator[Difference]:
    for ref in {ref.id: ref for ref in picture_refs(document)}.values():
        if ref.id in redrawn:
            text = picture(ref).text
            yield Difference("Pictures", PICTURE, text, f"{text} (drawn anew)")


def _cover(meta: Meta) -> tuple[Item, ...]:
    """Return what the front matter says, a fact each."""
    said = {
        "Title": meta.title,
        "Subtitle": meta.subtitle,
        "Summary": meta.summary,
        "Status": str(meta.status),
        "Version": meta.version,
        "Updated": _day(meta.updated),
        "Next review": _day(meta.review),
        "Audience": audience_line(meta),
        "Picture": picture(meta.picture).text if meta.picture else "",
    }
    ways = meta.feedback
    for field in fields(ways) if ways else ():
        said[f"Feedback by {field.name}"] = getattr(ways, field.name) or ""
    return tuple(Item(FACT, text, name) for name, text in said.items() if text)


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _signed(
    was: Document | None, now: Document, then: Collection, today: Collection
) -> Iterator[Signed]:
    """Yield the newest sign-off of each kind, and whether it still holds."""
    for kind in SignOffKind:
        record = newest(now, today, kind)
        if record:
            held = was is not None and is_valid(record, was, then)
            state = "holds" if is_valid(record, now, today) else "stale" if held else "stale before"
            yield Signed(str(kind), _who(record), long_date(record.date), state)


def _who(record: SignOff) -> str:
    return record.group or record.role


def _shared(then: Collection, now: Collection) -> Iterator[Difference]:
    old, new = then.settings, now.settings
    own = [
        (
            *_facts({name: fact.value for name, fact in settings.facts.items()}, FACT),
            *_facts({word.word: word.meaning for word in settings.words}, WORD),
            *_facts(_owner(settings.organisation), "organisation"),
            *_facts(_owner(settings.contacts), "contact"),
        )
        for settings in (old, new)
    ]
    yield from changed(SHARED, own[0], own[1])


def _facts(values: Mapping[str, str], kind: str) -> Sequence[Item]:
    return [Item(kind, text, name) for name, text in values.items() if text]


def _owner(value: object) -> dict[str, str]:
    return {f.name: getattr(value, f.name) for f in fields(value)}  # type: ignore[arg-type]


def edition_of(changed: Changed) -> str:
    """Return how a title names an edition: ", Easy Read", or nothing for the full one."""
    return ", Easy Read" if changed.edition == Edition.EASY_READ else ""
