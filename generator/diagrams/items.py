"""What a drawing is laid out from: items in rows, and what runs between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from generator.diagrams.metrics import BOLD, REGULAR, SEMIBOLD, Type

SMALLEST = 9.25  # points: the size of the smallest letters
NUMBER = Type(10, BOLD)
TITLE = Type(10.5, SEMIBOLD)
WAIT = Type(SMALLEST, REGULAR)
LABEL = Type(SMALLEST, REGULAR)
MARK = Type(SMALLEST, SEMIBOLD)
STAGE = Type(11.5, BOLD)


class Kind(StrEnum):
    """What an item is. Marks are pills with words: where the pathway starts, ends, goes on."""

    STEP = "step"
    START = "start"
    END = "end"
    ONWARD = "onward"
    COMING = "coming"
    MORE = "more"
    LABEL = "label"
    STAGE = "stage"
    PASS = "pass"  # noqa: S105 - a line goes by here


MARKS = frozenset({Kind.START, Kind.END, Kind.ONWARD, Kind.COMING, Kind.MORE})


@dataclass(slots=True, eq=False)
class Item:
    """Something with a place. ``x`` is its middle, ``top`` its upper edge, in points.

    ``home`` is the middle that it would have alone. ``words`` are its lines, ``id`` the box it
    shows, ``ends`` the boxes that it stands between. ``fork`` is the height of the decision
    below a step, a part of its ``height``.
    """

    kind: Kind
    width: float
    height: float
    words: tuple[str, ...] = ()
    id: str = ""
    ends: tuple[str, str] = ("", "")
    wait: tuple[str, ...] = ()
    fork: float = 0.0
    back: bool = False
    row: int = -1
    x: float = 0.0
    home: float = 0.0
    top: float = 0.0
    above: list[Item] = field(default_factory=list)
    below: list[Item] = field(default_factory=list)

    @property
    def left(self) -> float:
        """The left edge."""
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(slots=True, eq=False)
class Row:
    """Items side by side, from left to right, all of one stage."""

    band: int
    items: list[Item] = field(default_factory=list)
    top: float = 0.0
    height: float = 0.0


_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class Sheet:
    """Room for a drawing: at most ``width`` by ``height`` points; boxes are ``box`` wide.

    ``scale`` is how large it is shown: points in print, pixels on a screen. ``brief``: marks
    name a step by its number only. ``whole`` is the height of a page with nothing else on it:
    what is higher and cannot be parted is shown smaller. ``columns`` is how many drawings stand
    side by side; those of a row are made equally high.
    """

    width: float
    height: float
    box: float
    label: float
    scale: float = 1.0
    brief: bool = False
    whole: float = _ENDLESS
    columns: int = 1


# The room between the margins of each page; a phone's is that of 360 pixels.
PORTRAIT = Sheet(470, 640, 126, 108, whole=680)
LANDSCAPE = Sheet(716, 424, 136, 120, whole=440)
COLUMN = Sheet(349, 424, 118, 100, whole=440, columns=2)  # half of a landscape page
BOOKLET = Sheet(345, 468, 118, 100, whole=490)
LEAFLET = Sheet(216, 440, 128, 104, whole=460)
WIDE = Sheet(406, _ENDLESS, 107, 98, 1.733)
PHONE = Sheet(216, _ENDLESS, 128, 104, 1.52)


WORTH_TWO = 200.0  # points across, for two labels side by side


def large(size: float) -> Sheet:
    """Return A4 for large print: no letter is smaller than ``size`` points."""
    scale = size / SMALLEST
    width, height = 480 / scale, 650 / scale
    box = min(150.0, width - 44)
    label = min(108.0, (width - 44) / 2) if width > WORTH_TWO else box - 10
    return Sheet(width, height, box, label, scale, brief=True, whole=700 / scale)
