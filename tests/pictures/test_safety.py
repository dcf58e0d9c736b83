from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.pictures import safety
from generator.pictures.catalogue import load_catalogue
from generator.pictures.safety import data_problem, photo_problem, picture_problem, svg_problem

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside="", attributes='viewBox="0 0 10 10"'):
    namespace = f'xmlns="http://www.w3.org/2000/svg" {XLINK}'
    return f"<svg {namespace} {attributes}>{inside}</svg>".encode()


def photo(kind="PNG", size=(4, 3), **options):
    made = BytesIO()
    Image.new("RGB", size, "red").save(made, kind, **options)
    return made.getvalue()


def held(data):
    return f'<image href="data:image/png;base64,{base64.b64encode(data).decode()}"/>'


def laughs(levels):
    groups = (f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, levels))
    return '<g id="l0"><path d="M0 0h1"/></g>' + "".join(groups)


def fills(levels):
    patterns = (
        f'<pattern id="p{n}">' + f'<path fill="url(#p{n - 1})"/>' * 10 + "</pattern>"
        for n in range(1, levels)
    )
    return '<pattern id="p0"/>' + "".join(patterns) + f'<path fill="url(#p{levels - 1})"/>'


def test_a_plain_drawing_is_taken():
    inside = '<defs><path id="a" d="M0 0h1"/></defs><use href="#a"/><g fill="url(#a)"/>'
    assert svg_problem(svg(inside)) == ""


def test_a_drawing_may_have_a_mark_of_its_encoding_and_sizes_with_units():
    assert svg_problem(b"\xef\xbb\xbf" + svg(attributes='width="10em" height="2.5cm"')) == ""


def test_a_drawing_may_hold_a_photo():
    assert svg_problem(svg(held(photo()))) == ""


HOSTILE = {
    "script": (svg("<script>alert(1)</script>"), "<script>"),
    "event": (svg('<g onload="alert(1)"/>'), "event attribute onload"),
    "javascript": (svg('<a xlink:href="javascript:alert(1)"/>'), "outside"),
    "web image": (svg('<image href="http://example.org/a.png"/>'), "outside"),
    "file image": (svg('<image xlink:href="file:///etc/hostname"/>'), "outside"),
    "relative image": (svg('<image href="../secret.png"/>'), "outside"),
    "svg within svg": (svg('<image href="data:image/svg+xml;base64,AAAA"/>'), "outside"),
    "style address": (svg('<g style="fill:url(http://example.org/x)"/>'), "fetches"),
    "escaped address": (svg(r'<g style="fill:u\72l(http://example.org/x)"/>'), "fetches"),
    "import": (svg("<style>@import 'http://example.org/x.css';</style>"), "fetches"),
    "escaped import": (svg(r"<style>@\69mport 'http://example.org/x.css';</style>"), "fetches"),
    "foreign": (svg("<foreignObject/>"), "<foreignobject>"),
    "animation": (svg('<set attributeName="href" to="javascript:x"/>'), "<set>"),
    "base": (svg('<g xml:base="http://example.org/"/>'), "base"),
    "entity": (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"), "entities"),
    "entity in UTF-16": (
        ('<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;").decode()).encode("utf-16"),
        "UTF-8",
    ),
    "style sheet": (b'<?xml-stylesheet href="x.css"?>' + svg(), "style sheet"),
    "deep": (svg("<g>" * 101 + "</g>" * 101), "deeper than 100"),
    "many": (svg("<g/>" * 20_001), "20,000 elements"),
    "copies of copies": (svg(laughs(8)), "with its copies"),
    "copy of itself": (svg('<g id="a"><use href="#a"/></g>'), "with its copies"),
    "endless copies": (
        svg("".join(f'<g id="c{n}"><use href="#c{n + 1}"/></g>' for n in range(5_000))),
        "copies",
    ),
    "fills of fills": (svg(fills(8)), "with its copies"),
    "HTML": (svg('<x:meta xmlns:x="http://www.w3.org/1999/xhtml"/>'), "HTML element <meta>"),
    "style in halves": (svg("<style>a{}<!-- -->@import '//example.org';</style>"), "fetches"),
    "instruction": (svg("<?go now?>"), "has an instruction"),
    "far too deep": (svg("<g>" * 9000 + "</g>" * 9000), "not valid"),
    "no number": (svg(attributes='width="1.2.3" height="4"'), "does not say its size"),
    "endless size": (svg(attributes='viewBox="0 0 1e999 9"'), "size of inf"),
    "huge": (svg(attributes='viewBox="0 0 1e9 10"'), "size of"),
    "flat": (svg(attributes='viewBox="0 0 0 10"'), "size of"),
    "no size": (svg(attributes=""), "does not say its size"),
    "big file": (svg(" " * 2_000_001), "limit 2,000,000"),
    "not SVG": (b"<html/>", "is not an SVG"),
    "not XML": (b"<svg", "not valid"),
    "empty": (b"", "not valid"),
    "photo cut short": (svg(held(photo(size=(80, 80))[:60])), "holds a photo"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_drawing_that_could_do_harm_is_refused(name):
    data, reason = HOSTILE[name]
    assert reason in svg_problem(data)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_still_photo_is_taken(kind):
    assert photo_problem(photo(kind)) == ""


def test_other_kinds_of_photo_are_refused_whatever_they_are_called():
    assert photo_problem(photo("GIF")) == "is no PNG, JPEG or WebP"
    assert photo_problem(b"") == "is no PNG, JPEG or WebP"


def test_a_photo_that_is_cut_short_is_refused():
    noise = Image.effect_noise((60, 60), 50)
    made = BytesIO()
    noise.save(made, "JPEG")
    assert "cannot be read" in photo_problem(made.getvalue()[:-400])


def test_a_photo_that_moves_is_refused():
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    made = BytesIO()
    frames[0].save(made, "PNG", save_all=True, append_images=frames[1:])
    assert photo_problem(made.getvalue()) == "moves; use a still picture"


def test_a_photo_of_too_many_pixels_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(safety, "MAX_PIXELS", 11)
    assert photo_problem(photo()[:60]) == "has 12 pixels, limit 11"


def test_a_photo_called_a_drawing_is_refused():
    assert data_problem(photo(), drawing=True)


def test_a_picture_whose_file_is_gone_is_refused(tmp_path: Path):
    (tmp_path / "a.svg").write_bytes(svg())
    entry = "pictures: [{id: a, file: a.svg, alt: A line, licence: x, author: x, source: x}]"
    (tmp_path / "images.yaml").write_text(entry)
    catalogue, problems = load_catalogue([tmp_path], tmp_path)
    assert not problems
    (tmp_path / "a.svg").unlink()
    assert "cannot be read" in picture_problem(catalogue.pictures["a"])


def test_a_photo_that_is_cut_short_is_refused_after_weasyprint_was_loaded() -> None:
    import weasyprint.images  # noqa: F401, PLC0415 - it tells Pillow to take such photos

    whole = BytesIO()
    Image.new("RGB", (60, 60), "navy").save(whole, "PNG")
    assert photo_problem(whole.getvalue()[:-40])
