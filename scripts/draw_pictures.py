"""Draw the pictures that no set has: scripts/drawing holds the scenes, drawn/ what they give.

Only maintainers run this. The same scenes give the same bytes. Look at every picture afterwards.
"""

from __future__ import annotations

import csv
from pathlib import Path

from drawing import SCENES
from drawing.pen import Scene, whole

DRAWN = Path(__file__).resolve().parent / "drawn"
COLUMNS = ("id", "alt", "concept", "words")
MAX_BYTES = 6_000


def write_scene(scene: Scene) -> int:
    """Write the file of a scene and return its size."""
    data = whole(scene.draw())
    if len(data) > MAX_BYTES:
        raise ValueError(f"{scene.id} has {len(data):,} bytes, limit {MAX_BYTES:,}")
    (DRAWN / f"{scene.id}.svg").write_bytes(data)
    return len(data)


def write_index(scenes: list[Scene]) -> None:
    """Write what each picture shows and the words that people find it by."""
    with (DRAWN / "index.tsv").open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, delimiter="\t", quoting=csv.QUOTE_NONE, lineterminator="\n")
        lines.writerow(COLUMNS)
        lines.writerows([getattr(scene, column) for column in COLUMNS] for scene in scenes)


def draw() -> None:
    """Draw all scenes, in the order of their ids."""
    scenes = sorted(SCENES, key=lambda scene: scene.id)
    if len({scene.id for scene in scenes}) != len(scenes):
        raise ValueError("an id stands twice")
    sizes = [write_scene(scene) for scene in scenes]
    write_index(scenes)
    print(f"{len(sizes)} pictures, {sum(sizes):,} bytes, largest {max(sizes):,}")


if __name__ == "__main__":
    draw()
