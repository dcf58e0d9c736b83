"""Start a project or a document from the starter's files."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

from generator.model import Edition, Kind
from generator.project import Project
from generator.readability import hard_words, words_of
from generator.resources import find, starter_root
from generator.settings import SETTINGS

GROUPS = {
    Kind.PATHWAY: "pathways",
    Kind.BOOKLET: "booklets",
    Kind.GUIDE: "guides",
    Kind.FAQ: "faqs",
    Kind.ROLE: "roles",
    Kind.DIRECTORY: "directories",
}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class ProjectExistsError(Exception):
    """The folder already holds something."""


class BadNameError(Exception):
    """The name cannot be the name of a document, or is taken."""


def start_project(directory: Path) -> int:
    """Copy the starter into a new or empty folder; return the number of files.

    Raises ``ProjectExistsError`` when the folder holds anything.
    """
    if directory.exists() and any(directory.iterdir()):
        held = "a project" if (directory / SETTINGS).is_file() else "files"
        raise ProjectExistsError(f"{directory} already holds {held}; give a new folder")
    starter = starter_root()
    directory.mkdir(parents=True, exist_ok=True)
    shutil.copytree(starter / "source", directory / "source")
    (directory / "images").mkdir()
    shutil.copy(starter / "images" / "README.md", directory / "images")
    (directory / "images" / "images.yaml").write_text("pictures: []\n", encoding="utf-8")
    (directory / ".gitignore").write_text("/output/\n/.output.*\n/.easyread/\n", encoding="utf-8")
    return sum(path.is_file() for path in directory.rglob("*"))


def start_document(project: Project, kind: Kind, name: str, today: date) -> list[str]:
    """Write the sources of a new document; return their project paths.

    Raises ``BadNameError`` for a name that is not in small letters, or is taken.
    """
    if not _NAME.fullmatch(name):
        raise BadNameError(f'"{name}" cannot be a name: use small letters, numbers and hyphens')
    taken = [
        p for p in (project.root / "source").rglob(f"{name}*.md") if p.name.split(".")[0] == name
    ]
    if taken:
        raise BadNameError(f"{taken[0].relative_to(project.root)} is there already")
    title = name.replace("-", " ").capitalize()
    review = today.replace(year=today.year + 1, day=min(today.day, 28))
    words = {
        "TITLE": title,
        "NAME": name,
        "TODAY": today.isoformat(),
        "REVIEW": review.isoformat(),
        "WORDS": _hard_words(title),
    }
    made = []
    for edition, suffix in ((Edition.STANDARD, ""), (Edition.EASY_READ, ".easy-read")):
        text = _template(project, kind, edition)
        for key, value in words.items():
            text = text.replace(f"@{key}@", value)
        path = project.root / "source" / GROUPS[kind] / f"{name}{suffix}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        made.append(path.relative_to(project.root).as_posix())
    return made


def _hard_words(title: str) -> str:
    """Return a box in which the hard words of a title are to be explained."""
    hard = hard_words(words_of(title.lower()))
    if not hard:
        return ""
    entries = "\n\n".join(f"{word}\n: [fill in: what {word} means, in easy words]" for word in hard)
    return f"\n::: words\n{entries}\n:::\n"


def _template(project: Project, kind: Kind, edition: Edition) -> str:
    name = f"{kind}.easy-read.md" if edition is Edition.EASY_READ else f"{kind}.md"
    return find(f"templates/new/{name}", (project.root, starter_root())).read_text(encoding="utf-8")
