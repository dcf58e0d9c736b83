"""Write the generated parts of docs/: a page for each rule, and the schema of the front matter."""

from __future__ import annotations

import json
from pathlib import Path

from generator.explaining import markdown, rules
from generator.readers.front_matter import front_matter_schema

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
    schema = DOCS / "schema" / "front-matter.schema.json"
    schema.parent.mkdir(exist_ok=True)
    schema.write_text(json.dumps(front_matter_schema(), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
