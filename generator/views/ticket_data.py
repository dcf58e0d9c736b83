"""What a job ticket says, by name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.views.words import UnreadableOutputError


def read_ticket_data(data: bytes) -> Mapping[str, Any]:
    """Read a job ticket. Raises ``UnreadableOutputError`` where the bytes are none."""
    try:
        found = json.loads(data)
    except ValueError as error:
        raise UnreadableOutputError(f"the job ticket cannot be read: {error}") from error
    if not isinstance(found, dict):
        raise UnreadableOutputError("the job ticket has no entries")
    return found
