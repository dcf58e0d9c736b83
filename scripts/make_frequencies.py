"""Make generator/readability/data/frequencies.txt from wordfreq: the 30,000 commonest words."""

from __future__ import annotations

from pathlib import Path

from wordfreq import top_n_list, zipf_frequency

_OUT = Path(__file__).parents[1] / "generator" / "readability" / "data" / "frequencies.txt"
_SIZE = 30_000


def table() -> str:
    """Return a line for each Zipf value: the value, a tab, the words sorted."""
    groups: dict[float, list[str]] = {}
    for word in top_n_list("en", _SIZE):
        if word.replace("'", "").isalpha() and word.isascii():
            groups.setdefault(zipf_frequency(word, "en"), []).append(word)
    return "".join(
        f"{value:.2f}\t{' '.join(sorted(groups[value]))}\n"
        for value in sorted(groups, reverse=True)
    )


if __name__ == "__main__":
    _OUT.write_text(table(), encoding="utf-8")
