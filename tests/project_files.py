"""Make small projects on disk for tests of the pipeline and the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SETTINGS = """organisation: {name: Example Trust}
contacts: {email: a@example.org, phone: 01632 960 100, post: "Example House, Leicester"}
formats: [html]
"""


def small_project(folder: Path) -> Path:
    """Copy one guide with its Easy Read edition and what it shares."""
    (folder / "source" / "guides").mkdir(parents=True)
    shutil.copytree(ROOT / "source" / "shared", folder / "source" / "shared")
    shutil.copy(ROOT / "source" / "easyread.yaml", folder / "source")
    for name in ("how-to-read-a-pathway.md", "how-to-read-a-pathway.easy-read.md"):
        shutil.copy(ROOT / "source" / "guides" / name, folder / "source" / "guides")
    return folder
