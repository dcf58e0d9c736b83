"""Make generator/readability/data/syllables.txt from the CMU Pronouncing Dictionary.

Usage: python scripts/make_syllables.py PACKAGE/index.js, the file of the npm package
cmu-pronouncing-dictionary 3.0.0. The first pronunciation counts.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_ENTRY = re.compile(r'^\s*"?([a-z\']+)"?: "([^"]+)"', re.MULTILINE)
_OUT = Path(__file__).parents[1] / "generator" / "readability" / "data" / "syllables.txt"


def table(source: str) -> str:
    """Return a line for each number of syllables: the number, a tab, the words sorted."""
    groups: dict[int, list[str]] = {}
    for word, sounds in _ENTRY.findall(source):
        count = sum(sound[-1].isdigit() for sound in sounds.split())
        groups.setdefault(count, []).append(word)
    return "".join(f"{n}\t{' '.join(sorted(groups[n]))}\n" for n in sorted(groups) if n)


if __name__ == "__main__":
    _OUT.write_text(table(Path(sys.argv[1]).read_text(encoding="utf-8")), encoding="utf-8")
