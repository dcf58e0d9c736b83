"""Write the generated parts of docs/.

A page for each rule and their index, the table of what the rulebook asks and who decides it,
and the schema of the front matter.
"""

from __future__ import annotations

import json
from pathlib import Path

from generator.explaining import markdown, rules
from generator.readers.front_matter import front_matter_schema
from generator.rulebook import Row, rows

DOCS = Path(__file__).resolve().parent.parent / "docs"


def main() -> None:
    """Write docs/rules/ and docs/schema/ anew."""
    pages = {f"{rule.code}.md": markdown(rule) + "\n" for rule in rules().values()}
    listed = "".join(
        f"| [{r.code}]({r.code}.md) | {r.name} | {r.severity} | {r.page.splitlines()[0]} |\n"
        for r in rules().values()
    )
    head = "# Rules\n\n| Code | Name | Severity | What it does |\n| --- | --- | --- | --- |\n"
    pages["index.md"] = head + listed
    folder = DOCS / "rules"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    (DOCS / "rulebook-coverage.md").write_text(coverage(), encoding="utf-8")
    schema = DOCS / "schema" / "front-matter.schema.json"
    schema.parent.mkdir(exist_ok=True)
    schema.write_text(json.dumps(front_matter_schema(), indent=2) + "\n", encoding="utf-8")


def coverage() -> str:
    """Return the page that says, for each row of the rulebook, who or what decides it."""
    by_row: dict[str, list[str]] = {}
    for rule in rules().values():
        for row in rule.rows:
            by_row.setdefault(row, []).append(f"[{rule.code}](rules/{rule.code}.md)")
    text = (
        "# What the rulebook asks, and who decides it\n\n"
        "Made from the rules and from `generator/rulebook/rows.toml`. The numbers of the rows are "
        "those of the rulebook. A rule decides what a program can tell. A question is for a "
        "person: the report asks it of each document. The last column says what makes a row true "
        "by construction, which test holds it, or why there is no rule.\n"
    )
    sections = dict.fromkeys(row.section for row in rows())
    for title in sections:
        text += f"\n## {title}\n\n| Row | What it asks | Rules | Question | How, or why not |\n"
        text += "| --- | --- | --- | --- | --- |\n"
        text += "".join(_line(r, by_row.get(r.id, [])) for r in rows() if r.section == title)
    return text


def _line(row: Row, codes: list[str]) -> str:
    how = "; ".join(part for part in (row.made, row.reason) if part)
    cells = (row.id, row.says, ", ".join(codes), row.question, how)
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    main()
