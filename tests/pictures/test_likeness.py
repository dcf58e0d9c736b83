"""One picture saved anew is the same; another one, or a stretched one, is not."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.pictures.catalogue import load_catalogue
from generator.pictures.likeness import difference
from generator.pictures.prepare import raster

ROOT = Path(__file__).parents[2]
CATALOGUE, _ = load_catalogue([ROOT / "images"], ROOT)
LIMIT = 0.03  # of DX021


def bitmap(id: str, width: int = 368) -> bytes:
    picture = CATALOGUE.get(id)
    assert picture is not None
    return raster(picture, width)


def saved_anew(data: bytes) -> bytes:
    held = BytesIO()
    with Image.open(BytesIO(data)) as image:
        plain = Image.new("RGB", image.size, "white")
        plain.paste(image, mask=image.convert("RGBA").getchannel("A"))
        plain.resize((image.width * 2 // 3, image.height * 2 // 3)).save(held, "JPEG")
    return held.getvalue()


@pytest.mark.parametrize("id", ["form", "calendar", "phone", "hospital", "cigarette", "letter"])
def test_a_picture_saved_anew_is_the_same(id: str) -> None:
    assert difference(bitmap(id), bitmap(id)) == 0
    assert difference(bitmap(id), saved_anew(bitmap(id))) < LIMIT


@pytest.mark.parametrize(
    ("one", "other"), [("form", "letter"), ("phone", "calendar"), ("happy", "sad")]
)
def test_another_picture_is_not(one: str, other: str) -> None:
    assert difference(bitmap(one), saved_anew(bitmap(other))) > LIMIT
