"""Pictures of every odd kind: a right result or a clear finding, never a crash or a fetch."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from generator.pictures.catalogue import load_catalogue
from generator.pictures.likeness import difference
from generator.pictures.prepare import raster
from tests.project_files import NAME, built, small_project, source
from tests.test_cli import easyread

SIDE = 700


def _square() -> Image.Image:
    """Return a picture that is blue above and red below, so that turns and colours can be seen."""
    image = Image.new("RGB", (SIDE, SIDE), (0, 60, 200))
    image.paste((200, 30, 0), (0, SIDE // 2, SIDE, SIDE))
    return image


def _saved(image: Image.Image, kind: str, **how: object) -> bytes:
    held = BytesIO()
    image.save(held, kind, **how)
    return held.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def _sixteen_bits() -> bytes:
    """Return a PNG in grey with 16 bits a dot: half dark, half light."""
    row = b"\0" + struct.pack(">H", 10_000) * (SIDE // 2) + struct.pack(">H", 50_000) * (SIDE // 2)
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 16, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(row * SIDE))
        + _chunk(b"IEND", b"")
    )


def _turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down
    return _saved(_square().rotate(180), "JPEG", exif=exif, quality=95)


def _with_words() -> bytes:
    notes = PngInfo()
    notes.add_text("Comment", "patient at 1 Secret Street")
    return _saved(_square(), "PNG", pnginfo=notes)


RIGHT = {
    "cmyk.jpg": _saved(_square().convert("CMYK"), "JPEG", quality=95),
    "palette.png": _saved(_square().convert("P"), "PNG"),
    "see-through.png": _saved(_square().convert("RGBA"), "PNG"),
    "grey.jpg": _saved(_square().convert("L"), "JPEG"),
    "grey-alpha.png": _saved(_square().convert("LA"), "PNG"),
    "one-bit.png": _saved(_square().convert("1"), "PNG"),
    "sixteen.png": _sixteen_bits(),
    "turned.jpg": _turned(),
    "notes.png": _with_words(),
    "still.webp": _saved(_square(), "WEBP", quality=95),
    "progressive.jpg": _saved(_square(), "JPEG", progressive=True),
    "interlaced.png": _saved(_square(), "PNG", interlace=1),
}
_JPEG = _saved(_square(), "JPEG")
_FRAMES = [_square(), _square().rotate(180)]
BROKEN = {
    "empty.png": b"",
    "zeros.jpg": bytes(5000),
    "cut.jpg": _JPEG[: len(_JPEG) // 2],
    "cut.png": _saved(_square(), "PNG")[:200],
    "moves.webp": _saved(_FRAMES[0], "WEBP", save_all=True, append_images=_FRAMES[1:]),
    "moves.png": _saved(_FRAMES[0], "PNG", save_all=True, append_images=_FRAMES[1:]),
    "gif-as.png": _saved(_square(), "GIF"),
    "svg-as.jpg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    "photo-as.svg": _JPEG,
    "script.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>',
    "fetch.svg": (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        b'<image href="http://example.org/a.png"/></svg>'
    ),
    "absurd.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e30 1"/>',
    "flat.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>',
    "bomb.svg": b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
    "huge.png": (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
        + _chunk(b"IDAT", zlib.compress(b"\0" * 100))
        + _chunk(b"IEND", b"")
    ),
    "zero.png": (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", 0, 0, 8, 2, 0, 0, 0))
        + _chunk(b"IEND", b"")
    ),
}


def _project(folder: Path, files: dict[str, bytes]) -> Path:
    """Make a project whose Easy Read document shows each file beside words of its own."""
    project = small_project(folder)
    (project / "images").mkdir()
    entries, pairs = ["pictures:"], []
    for number, (name, data) in enumerate(files.items()):
        (project / "images" / name).write_bytes(data)
        id = name.replace(".", "-")
        entries.append(
            f"- {{id: {id}, file: {name}, words: [thing{number}], alt: Shape number {number},"
            " style: photo, licence: CC0-1.0, author: Us, source: made here, people: false}"
        )
        pairs.append(f"![Shape number {number}]({id})\nHere is thing{number}.\n")
    (project / "images" / "images.yaml").write_text("\n".join(entries) + "\n", "utf-8")
    path = source(project, easy_read=True)
    path.write_text(path.read_text("utf-8") + "\n## Shapes\n\n" + "\n".join(pairs), "utf-8")
    return project


@pytest.mark.parametrize("name", RIGHT)
def test_an_odd_photo_is_shown_as_it_is(name: str, tmp_path: Path) -> None:
    project = _project(tmp_path, {name: RIGHT[name]})
    catalogue, _ = load_catalogue([project / "images"], project)
    picture = catalogue.get(name.replace(".", "-"))
    assert picture is not None
    made = raster(picture, 300)
    with Image.open(BytesIO(made)) as shown:
        assert shown.format in {"JPEG", "PNG"}
        assert shown.width == 300
        dots = shown.convert("RGB")
        above, below = dots.getpixel((150, 40)), dots.getpixel((150, 260))
        left, right = dots.getpixel((40, 150)), dots.getpixel((260, 150))
    assert b"Secret Street" not in made
    assert difference(made, made) == 0
    if name == "sixteen.png":
        assert left[0] < 80
        assert 150 < right[0] < 250
    else:
        assert above != below
    if name in {"cmyk.jpg", "turned.jpg", "notes.png", "still.webp", "interlaced.png"}:
        assert above[2] > above[0] + 60
        assert below[0] > below[2] + 60


def test_odd_photos_come_through_a_whole_build(tmp_path: Path) -> None:
    project = _project(tmp_path, RIGHT)
    result = easyread("build", "--draft", "--project", str(project))
    assert result.exit_code == 0, result.output
    for suffix in ("pdf", "docx", "html"):
        assert built(project, f"{NAME}-easy-read.{suffix}").stat().st_size > 10_000


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_picture_is_a_finding_at_its_line(name: str, tmp_path: Path) -> None:
    project = _project(tmp_path, {name: BROKEN[name]})
    result = easyread("build", "--draft", "--project", str(project))
    assert result.exit_code == 1, result.output
    said = [line for line in result.output.splitlines() if "error" in line and "[IM0" in line]
    assert any(".easy-read.md:" in line or "images" in line for line in said), result.output
    assert "internal fault" not in result.output
    assert not built(project, f"{NAME}-easy-read.pdf").exists()
