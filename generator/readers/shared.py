"""What a reader needs of the project: shared blocks and shared facts, by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.collection import Contacts
from generator.model import Edition

BLOCKS = "source/shared/blocks"


@dataclass(frozen=True, slots=True)
class Shared:
    """Blocks are the texts of the files of ``source/shared/blocks/`` by project path."""

    blocks: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    contacts: Contacts = Contacts()

    def block(self, name: str, edition: Edition) -> str | None:
        """Return the path of the block ``name`` for an edition, the plain one failing that."""
        suffixes = [".easy-read.md", ".md"] if edition is Edition.EASY_READ else [".md"]
        paths = (f"{BLOCKS}/{name}{suffix}" for suffix in suffixes)
        return next((path for path in paths if path in self.blocks), None)

    def names(self) -> list[str]:
        """Return all names that may stand between two curly brackets."""
        blocks = {path.rsplit("/", 1)[1].split(".")[0] for path in self.blocks}
        return sorted(blocks | set(self.facts) | {"feedback", "contact", "word-list"})
