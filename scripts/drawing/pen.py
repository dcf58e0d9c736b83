"""Strokes and shapes: every picture is made of these, so all share one outline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

# The palette of OpenMoji, so that our pictures sit beside theirs. Of its two yellows, one is
# left out, and AMBER is for things without people: no face and no hand may look yellow.
WHITE, PALE, GREY, DARK = "#fff", "#d0cfce", "#9b9b9a", "#3f3f3f"
BLUE, DEEP, NAVY = "#92d3f5", "#61b2e4", "#1e50a0"
LIME, GREEN = "#b1cc33", "#5c9e31"
RED, CRIMSON, ORANGE = "#ea5a47", "#d22f27", "#e27022"
PINK, ROSE, LILAC, PURPLE = "#ffa7c0", "#e67a94", "#b399c8", "#8967aa"
SAND, WOOD, BROWN = "#fadcbc", "#a57939", "#6a462f"
AMBER = "#f1b31c"
OUTLINE = 2.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture of ours: its name, what it shows, what it means, and how it is drawn."""

    id: str
    alt: str
    concept: str
    words: str
    draw: Callable[[], str]


SCENES: list[Scene] = []


def scene(
    id: str, alt: str, concept: str, words: str
) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Enter a drawing into the list of scenes."""

    def enter(drawing: Callable[[], str]) -> Callable[[], str]:
        SCENES.append(Scene(id, alt, concept, words, drawing))
        return drawing

    return enter


def n(value: float) -> str:
    """Return a number in as few signs as can be."""
    return f"{round(value, 2):g}"


def line(d: str, fill: str = "", width: float = 0, ink: str = "") -> str:
    """Draw a path, filled where a colour is given."""
    return f'<path{_look(fill, width, ink)} d="{d}"/>'


def _look(fill: str, width: float, ink: str) -> str:
    given = (("fill", fill), ("stroke-width", n(width) if width else ""), ("stroke", ink))
    return "".join(f' {name}="{value}"' for name, value in given if value)


def disc(x: float, y: float, r: float, fill: str = "", width: float = 0) -> str:
    """Draw a circle."""
    return f'<circle{_look(fill, width, "")} cx="{n(x)}" cy="{n(y)}" r="{n(r)}"/>'


def dot(x: float, y: float, r: float, fill: str = "#000") -> str:
    """Draw a circle without an outline."""
    return f'<circle{_look(fill, 0, "none")} cx="{n(x)}" cy="{n(y)}" r="{n(r)}"/>'


def oval(x: float, y: float, across: float, down: float, fill: str = "") -> str:
    """Draw an ellipse by its two radii."""
    size = f'cx="{n(x)}" cy="{n(y)}" rx="{n(across)}" ry="{n(down)}"'
    return f"<ellipse{_look(fill, 0, '')} {size}/>"


def box(x: float, y: float, w: float, h: float, fill: str = "", bend: float = 0) -> str:
    """Draw a rectangle, with round corners where ``bend`` is given."""
    corner = f' rx="{n(bend)}"' if bend else ""
    place = f'x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"'
    return f"<rect{_look(fill, 0, '')} {place}{corner}/>"


def tube(d: str, colour: str, thick: float = 3.6) -> str:
    """Draw a limb or a pipe: a thick line of a colour inside the outline."""
    return line(d, "", thick + 2 * OUTLINE - 0.4) + line(d, "", thick, colour)


def put(x: float, y: float, parts: str, size: float = 1, *, flip: bool = False) -> str:
    """Place parts somewhere, smaller or larger or mirrored, with the same outline."""
    across = -size if flip else size
    grow = "" if (size, flip) == (1, False) else f" scale({n(across)} {n(size)})"
    width = "" if size == 1 else f' stroke-width="{n(OUTLINE / size)}"'
    return f'<g transform="translate({n(x)} {n(y)}){grow}"{width}>{parts}</g>'


def turn(degrees: float, x: float, y: float, parts: str) -> str:
    """Turn parts about a point."""
    return f'<g transform="rotate({n(degrees)} {n(x)} {n(y)})">{parts}</g>'


def whole(parts: str) -> bytes:
    """Return the file of a picture."""
    looks = 'fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round"'
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    return f'{head}<g {looks} stroke-width="2">{parts}</g></svg>\n'.encode()
