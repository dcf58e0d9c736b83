"""From screen colours to printing inks: by profile, but black text and house colours by rule."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PIL import Image, ImageCms, ImageMath

from generator.collection import PrintSettings
from generator.resources import find

Rgb = tuple[float, float, float]  # 0 to 1
Cmyk = tuple[float, float, float, float]
BLACK: Cmyk = (0, 0, 0, 1)
RICH_BLACK: Cmyk = (0.6, 0.4, 0.4, 1)
WHITE: Cmyk = (0, 0, 0, 0)
_FOLDER = "templates/colour"
_DARK, _GREYISH, _NEUTRAL = 0.25, 0.1, 0.004
# The NHS identity guidelines' mixtures (rulebook ID-5); a profile comes near, not there
_HOUSE = MappingProxyType(
    {
        "#005EB8": (0.99, 0.50, 0.0, 0.0),
        "#003087": (1.0, 0.75, 0.02, 0.18),
    }
)


class ProfileError(Exception):
    """The colour profile of the settings is none for CMYK printing."""


@dataclass(frozen=True, slots=True)
class Inks:
    """How colours are printed: the profile's bytes and name, the ink limit (0 to 4), the spots.

    ``spots`` go from a screen colour to the name of an ink of its own.
    """

    profile: bytes
    name: str
    limit: float
    spots: tuple[tuple[Rgb, str], ...]
    transform: Any

    def spot(self, colour: Rgb) -> int | None:
        """Return which spot ink prints a colour, None for a mixture."""
        return next((n for n, (of, _) in enumerate(self.spots) if _near(of, colour)), None)

    def mix(self, colour: Rgb) -> Cmyk:
        """Return the mixture for a colour of type, a line or an area.

        What is nearly black is black ink alone, so that small type cannot blur; greys are
        tints of black.
        """
        red, green, blue = colour
        spread = max(colour) - min(colour)
        if max(colour) <= _DARK and spread <= _GREYISH:
            return BLACK
        if spread <= _NEUTRAL:
            return 0, 0, 0, round(1 - sum(colour) / 3, 4)
        house = next((mix for rgb, mix in _house() if _near(rgb, colour)), None)
        return house or self._by_profile(round(red * 255), round(green * 255), round(blue * 255))

    def _by_profile(self, red: int, green: int, blue: int) -> Cmyk:
        return _converted(self.transform, (red, green, blue), self.limit)

    def photo(self, picture: Image.Image) -> Image.Image:
        """Return a picture in CMYK, nowhere with more ink than the limit."""
        made = ImageCms.applyTransform(picture.convert("RGB"), self.transform)
        assert made is not None  # noqa: S101 - only None when it works in place
        return limited(made, self.limit)


def inks(settings: PrintSettings, roots: tuple[Path, ...]) -> Inks:
    """Return the inks of a project. Raises ``ProfileError``."""
    try:
        data = find(f"{_FOLDER}/{settings.profile}", roots).read_bytes()
    except FileNotFoundError as error:
        raise ProfileError(f"there is no colour profile {_FOLDER}/{settings.profile}") from error
    name, transform = _opened(data)
    spots = tuple((_rgb(colour), ink) for colour, ink in settings.spots)
    return Inks(data, name, settings.ink_limit / 100, spots, transform)


@cache
def _opened(data: bytes) -> tuple[str, Any]:
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(data))
        if profile.profile.xcolor_space.strip() != "CMYK":
            raise ProfileError("the colour profile is not one for CMYK printing")
        transform = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            profile,
            "RGB",
            "CMYK",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ImageCms.PyCMSError) as error:
        raise ProfileError("the colour profile cannot be read") from error
    return ImageCms.getProfileDescription(profile).strip(), transform


@lru_cache(4096)
def _converted(transform: Any, colour: tuple[int, int, int], limit: float) -> Cmyk:
    made = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), transform)
    assert made is not None  # noqa: S101 - only None when it works in place
    values = limited(made, limit).getpixel((0, 0))
    assert isinstance(values, tuple)  # noqa: S101 - it has four bands
    cyan, magenta, yellow, black = (round(value / 255, 4) for value in values)
    return cyan, magenta, yellow, black


def limited(picture: Image.Image, limit: float) -> Image.Image:
    """Return a CMYK picture with at most ``limit`` of ink: the colours give way, not the black."""
    bands = picture.split()
    most = int(limit * 255)
    *colours, black = bands
    total = {"c": colours[0], "m": colours[1], "y": colours[2], "k": black}

    def shrunk(band: str) -> Any:
        def scaled(given: Any) -> Any:
            ink = given["c"] + given["m"] + given["y"]
            room = given["min"](ink, most - given["k"])
            return given["convert"](given[band] * room / given["max"](ink, 1), "L")

        return ImageMath.lambda_eval(scaled, **total)

    return Image.merge("CMYK", [*(shrunk(band) for band in "cmy"), black])


@cache
def _house() -> tuple[tuple[Rgb, Cmyk], ...]:
    return tuple((_rgb(colour), mix) for colour, mix in _HOUSE.items())


def _rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


def _near(one: Rgb, other: Rgb) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < 1 / 255
