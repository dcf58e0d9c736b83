"""The Trust's colours, made light or dark enough to be read on a dark page or a grey one."""

from __future__ import annotations

from generator.collection import Colours
from generator.views.colour import BLACK, WHITE, Colour, colour_of, contrast, hexadecimal

PANEL: Colour = (0xF0, 0xF4, 0xF5)
NIGHT: Colour = (0x26, 0x2E, 0x35)  # the lighter of the two dark grounds
ENOUGH = 4.6  # a little over 4.5, WCAG 2.2 1.4.3
_STEPS = 40


def palette(colours: Colours) -> dict[str, str]:
    """Return the colours of the style sheet by name, each with enough contrast where it stands."""
    main, dark = (colour_of(c) or BLACK for c in (colours.main, colours.dark))
    return {
        "main": hexadecimal(main),
        "dark": hexadecimal(dark),
        "link": hexadecimal(readable(dark, PANEL)),
        "night-link": hexadecimal(readable(main, NIGHT)),
        "night-head": hexadecimal(readable(dark, NIGHT)),
    }


def readable(colour: Colour, ground: Colour) -> Colour:
    """Return the colour, mixed with white or black until it can be read on ``ground``."""
    goal = WHITE if contrast(WHITE, ground) > contrast(BLACK, ground) else BLACK
    mixed = (_mixed(colour, goal, step / _STEPS) for step in range(_STEPS + 1))
    return next((c for c in mixed if contrast(c, ground) >= ENOUGH), goal)


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
