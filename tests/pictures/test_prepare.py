from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.pictures.catalogue import load_catalogue
from generator.pictures.prepare import aspect, raster, svg_bytes

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9v9z"/></svg>'
TURNED = 6  # Exif orientation: the camera was held upright


def picture(folder: Path, name: str, data: bytes):
    (folder / name).write_bytes(data)
    keys = f"{{id: a, file: {name}, alt: A shape, licence: x, author: x, source: x}}"
    (folder / "images.yaml").write_text(f"pictures: [{keys}]")
    return load_catalogue([folder], folder)[0].pictures["a"]


def photo(mode="RGB", size=(40, 20), kind="JPEG", orientation=0):
    image = Image.new(mode, size)
    exif = image.getexif()
    exif[0x010F] = "Camera of Sam"
    if orientation:
        exif[0x0112] = orientation
    made = BytesIO()
    image.save(made, kind, exif=exif)
    return made.getvalue()


def opened(data: bytes):
    return Image.open(BytesIO(data))


def test_a_drawing_stays_as_it_is(tmp_path: Path):
    assert svg_bytes(picture(tmp_path, "a.svg", DRAWING)) == DRAWING


def test_a_drawing_becomes_a_png_of_the_width_asked_for(tmp_path: Path):
    made = opened(raster(picture(tmp_path, "a.svg", DRAWING), 100))
    assert (made.format, made.size) == ("PNG", (100, 50))


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('viewBox="0 0 40 20"', 2),
        ('viewBox="0,0,10,40"', 0.25),
        ('width="30mm" height="10mm"', 3),
        ('width="9em" height="3em"', 3),
    ],
)
def test_the_shape_of_a_drawing_is_known(tmp_path: Path, attributes: str, expected: float):
    data = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode()
    assert aspect(picture(tmp_path, "a.svg", data)) == expected


def test_a_photo_is_turned_the_right_way_up_and_says_no_more_of_its_camera(tmp_path: Path):
    upright = picture(tmp_path, "a.jpg", photo(orientation=TURNED))
    made = raster(upright, 10)
    assert aspect(upright) == 0.5
    assert opened(made).size == (10, 20)
    assert not opened(made).getexif()
    assert b"Sam" not in made


def test_a_photo_is_not_made_larger_than_it_is(tmp_path: Path):
    made = opened(raster(picture(tmp_path, "a.jpg", photo()), 4000))
    assert (made.format, made.size) == ("JPEG", (40, 20))


def test_what_is_seen_through_stays_so(tmp_path: Path):
    made = opened(raster(picture(tmp_path, "a.png", photo("RGBA", kind="PNG")), 20))
    assert (made.format, made.mode) == ("PNG", "RGBA")


def test_the_same_picture_gives_the_same_bytes(tmp_path: Path):
    given = picture(tmp_path, "a.png", photo(kind="PNG"))
    first = raster(given, 20)
    raster.__globals__["_photo"].cache_clear()
    assert raster(given, 20) == first


def test_words_in_a_drawing_are_drawn_in_our_own_font(tmp_path: Path):
    words = '<text x="2" y="15" font-family="No Such Font, sans-serif">Hi</text>'
    data = DRAWING.replace(b'<path d="M0 0h9v9z"/>', words.encode())
    made = opened(raster(picture(tmp_path, "a.svg", data), 100))
    assert made.convert("RGBA").getchannel("A").getbbox() is not None
