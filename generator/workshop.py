"""The folder ``.easyread/``: files made before, kept by the hash of all they depend on."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.model import Span
from generator.rendering import Made

KEEP = 400
_DIGEST = 64


@dataclass(frozen=True, slots=True)
class Store:
    """Made files by key. A damaged or half-written entry counts as none.

    An entry is the SHA-256 of the rest in hexadecimal, a line of JSON, then the file's bytes.
    """

    folder: Path

    def get(self, key: str) -> Made | None:
        """Return a file made before, or None."""
        try:
            entry = (self.folder / key).read_bytes()
        except OSError:
            return None
        if hashlib.sha256(entry[_DIGEST:]).hexdigest().encode() != entry[:_DIGEST]:
            return None
        head, _, data = entry[_DIGEST:].partition(b"\n")
        facts = json.loads(head)
        found = tuple(_diagnostic(entry) for entry in facts["diagnostics"])
        return Made(key, data, found, facts["pages"])

    def put(self, made: Made) -> None:
        """Keep a made file: written aside, then moved in place."""
        self.folder.mkdir(parents=True, exist_ok=True)
        facts = {"pages": made.pages, "diagnostics": [asdict(d) for d in made.diagnostics]}
        body = json.dumps(facts).encode() + b"\n" + made.data
        aside = self.folder / f".{made.key}.{os.getpid()}"
        aside.write_bytes(hashlib.sha256(body).hexdigest().encode() + body)
        aside.replace(self.folder / made.key)

    def prune(self, used: set[str]) -> None:
        """Delete the oldest entries that no file of this build used, beyond ``KEEP``."""
        if not self.folder.is_dir():
            return
        idle = [path for path in self.folder.iterdir() if path.name not in used]
        idle.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for path in idle[KEEP:]:
            path.unlink(missing_ok=True)


def _diagnostic(entry: dict[str, Any]) -> Diagnostic:
    return Diagnostic(
        entry["code"],
        entry["name"],
        Severity(entry["severity"]),
        Span(**entry["span"]),
        entry["message"],
        entry["hint"],
        tuple(entry["refs"]),
    )
