"""What can be read of a text file: its lines."""

from __future__ import annotations

from dataclasses import dataclass

from generator.views.words import UnreadableOutputError


@dataclass(frozen=True, slots=True)
class TextView:
    """A text file. ``signs`` are the lines that hold no letter and no digit."""

    lines: tuple[str, ...]

    @property
    def signs(self) -> tuple[str, ...]:
        """The lines that are drawn with signs: a screen reader says each of them."""
        return tuple(
            line for line in self.lines if line.strip() and not any(c.isalnum() for c in line)
        )


def read_txt(data: bytes) -> TextView:
    """Read a text file. Raises ``UnreadableOutputError`` where it is no UTF-8."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableOutputError(f"the text cannot be read: {error}") from error
    return TextView(tuple(text.split("\n")))


def texts(view: TextView) -> list[str]:
    """Return the lines that say something, in order."""
    return [line for line in view.lines if line.strip()]
