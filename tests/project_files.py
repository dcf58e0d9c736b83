"""Make small projects on disk for tests of the pipeline and the command line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What a build says of its files
ABOUT = ("conformance.html", "conformance.json", "accessibility-statement.html")
NAME = "peer-support-worker"
GROUP = "roles"


USUAL = "[html, pdf, docx]"


def small_project(folder: Path, formats: str = USUAL) -> Path:
    """Copy one document with its Easy Read edition and what it shares, links to others undone."""
    (folder / "source" / GROUP).mkdir(parents=True)
    shutil.copytree(ROOT / "source" / "shared", folder / "source" / "shared")
    settings = (ROOT / "source" / "easyread.yaml").read_text("utf-8")
    settings = re.sub(r"^formats: .*", f"formats: {formats}", settings, flags=re.MULTILINE)
    (folder / "source" / "easyread.yaml").write_text(settings, "utf-8")
    for name in (f"{NAME}.md", f"{NAME}.easy-read.md"):
        text = (ROOT / "source" / GROUP / name).read_text("utf-8")
        text = re.sub(r"(?<!!)\[([^\]]+)\]\(transformation-faqs[^)]*\)", r"\1", text)
        (folder / "source" / GROUP / name).write_text(text, "utf-8")
    return folder


def source(project: Path, *, easy_read: bool = False) -> Path:
    """Return the path of the document's source."""
    suffix = ".easy-read.md" if easy_read else ".md"
    return project / "source" / GROUP / f"{NAME}{suffix}"


def built(project: Path, file: str = f"{NAME}.html") -> Path:
    """Return the path of one of the document's files."""
    return project / "output" / GROUP / NAME / file
