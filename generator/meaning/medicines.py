"""The medicines that a sentence names; a brand is the medicine that is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.meaning.particulars import Particular
from generator.meaning.sense import sense
from generator.vocabulary import Entry

LIST = "medicines"
_NAME = re.compile(r"[^\W\d_]{4,}(?:-[^\W\d_]{3,})?")


def medicines(text: str, known: Mapping[str, Entry]) -> Iterator[Particular]:
    """Yield each use of a name of ``known`` in order."""
    for found in _NAME.finditer(text):
        entry = known.get(found[0].lower())
        if entry:
            form = f"medicine {entry.instead or entry.phrase}"
            yield Particular(found[0], found.start(), sense(form))
