"""A draft of a document read aloud, by the program espeak-ng where the user has it.

espeak-ng is GPL: it is a program of its own, run as such. It is never part of this one,
and nothing here installs it.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

from lxml import etree

from generator.collection import Collection
from generator.editions import prepare
from generator.model import Document
from generator.rendering import writers
from generator.views.ssml import SPACE, read_ssml

PROGRAM = "espeak-ng"
INSTALL = "on Debian or Ubuntu, install it with: apt-get install espeak-ng"
_SPEED = "140"  # words a minute: people read aloud at 130 to 150 (rulebook FM-3)
_LONGEST = 600  # seconds that the program may take


class NoVoiceError(Exception):
    """The draft could not be read aloud. The message says why."""


def script(document: Document, collection: Collection) -> bytes:
    """Return the script of one edition as the format ``ssml`` writes it, as a draft."""
    drafted = replace(collection, draft=True)
    return writers()["ssml"].write(prepare(document, drafted), drafted)


def speak(ssml: bytes, target: Path) -> None:
    """Write a script as a sound file (WAV). Raises ``NoVoiceError``."""
    program = shutil.which(PROGRAM)
    if program is None:
        raise NoVoiceError(f"{PROGRAM} is not on this computer; {INSTALL}")
    view = read_ssml(ssml)
    voice = view.language.lower() or "en-gb"
    command = [program, "-m", "-s", _SPEED, "-v", voice, "-w", str(target), "--stdin"]
    try:
        done = subprocess.run(  # noqa: S603 - the program is named above, the text goes to stdin
            command, input=spoken(view.root), capture_output=True, timeout=_LONGEST, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoVoiceError(f"{PROGRAM} did not finish: {error}") from error
    if done.returncode or not target.is_file():
        said = done.stderr.decode("utf-8", "replace").strip() or "it gave no reason"
        raise NoVoiceError(f"{PROGRAM} failed with the voice {voice}: {said}")


def spoken(root: Any) -> bytes:
    """Return a script as espeak-ng reads it best: words for each ``say-as`` and ``sub``.

    It reads a phone number as a sum, runs a ``sub`` into the word before it, and says "dot"
    for the full stop after a ``say-as``.
    """
    for part in root.iter(f"{SPACE}say-as", f"{SPACE}sub"):
        part.text = part.get("alias") or _words(part.get("interpret-as"), part.text or "")
    etree.strip_tags(root, f"{SPACE}sub", f"{SPACE}say-as")
    made: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return made


def _words(how: str, text: str) -> str:
    match how:
        case "telephone":
            return ", ".join(" ".join(group) for group in text.split())
        case "characters":
            return " ".join(text)
        case _:
            return text
