"""People: a cast of grown-ups of many kinds, as busts, standing, or on a chair."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drawing.pen import (
    BROWN,
    CRIMSON,
    DARK,
    DEEP,
    GREEN,
    GREY,
    LILAC,
    LIME,
    NAVY,
    OUTLINE,
    PALE,
    PINK,
    PURPLE,
    RED,
    ROSE,
    WHITE,
    WOOD,
    box,
    disc,
    dot,
    line,
    n,
    oval,
    put,
    tube,
)

Point = tuple[float, float]
Arm = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody looks: skin, hair and its colour, clothes, and what else they wear."""

    skin: str
    hair: str
    tint: str
    top: str
    legs: str = DARK
    wears: tuple[str, ...] = ()


AMINA = Person("#bf8f68", "hijab", PURPLE, LILAC, NAVY)
DEV = Person("#9b643d", "turban", CRIMSON, PALE, DARK, ("beard",))
ROSE_ANN = Person("#fadcbc", "bun", PALE, ROSE, GREY, ("glasses",))
JOE = Person("#9b643d", "short", DARK, LIME, NAVY)
LIN = Person("#e0bb95", "bob", DARK, RED, DARK)
SAM = Person("#6a462f", "afro", DARK, PINK, NAVY)
TOM = Person("#fadcbc", "bald", GREY, GREEN, BROWN, ("beard",))
GRACE = Person("#6a462f", "long", DARK, LIME, DARK)
ALEX = Person("#e0bb95", "short", BROWN, ROSE, NAVY)
MIA = Person("#fadcbc", "long", WOOD, PURPLE, DARK)
OMAR = Person("#bf8f68", "short", DARK, RED, NAVY, ("beard",))
OLD_JIM = Person("#fadcbc", "bald", PALE, LILAC, GREY, ("glasses",))
KIM = Person("#e0bb95", "short", DARK, LILAC, DARK, ("glasses",))


def helper(person: Person, top: str = DEEP) -> Person:
    """Return somebody at work: helpers wear blue and a badge in every picture."""
    return replace(person, top=top, wears=(*person.wears, "badge"))


# Hair, head and face are drawn about the middle of a head with a radius of 10.
BACKS = {
    "long": "M-11 14C-14-16-9-14 0-14S14-16 11 14Z",
    "bob": "M-11 7C-14-16-8-14 0-14S14-16 11 7Z",
    "afro": "M0-17c10 0 15 8 13 16c-1 6-6 8-13 8s-12-2-13-8C-15-9-10-17 0-17Z",
    "bun": "M-4.5-13a4.5 4.5 0 1 1 9 0z",
    "hijab": "M-12 15C-16-18-6-14 0-14S16-18 12 15Q0 20-12 15Z",
}
FRONTS = {
    "long": "M-9 2C-11-15 11-15 9 2C9-3 5-6 1-7C-1-4-6-4-9 2Z",
    "bob": "M-9 1C-11-15 11-15 9 1Q8-4 4-5H-4Q-8-4-9 1Z",
    "afro": "M-9-1C-9-12 9-12 9-1C6-6-6-6-9-1Z",
    "bun": "M-9 0C-11-15 11-15 9 0C8-4 4-7 0-7S-8-4-9 0Z",
    "short": "M-9.5 0C-13-12-5-15 1-14C9-14 11-8 9.5 0C8-2 8-4 6-6C2-4-4-4-6-6C-8-4-8-2-9.5 0Z",
    "turban": "M-10-2C-16-12-9-18 0-18S16-12 10-2C6-7-6-7-10-2ZM-11-5C-4-13 5-14 10-13",
}
BEARD = "M-9 0C-10 14.5 10 14.5 9 0C8 6 5 2.8 0 2.8S-8 6-9 0Z"
MOUTHS = {
    "smile": "M-3.5 4.5q3.5 3.5 7 0",
    "calm": "M-3 5q3 2 6 0",
    "flat": "M-3 5.5h6",
    "upset": "M-4 7q4-4.5 8 0",
    "sad": "M-3.5 6.5q3.5-3.5 7 0",
    "worried": "M-3.5 6q1.700-2 3.5 0t3.5 0",
    "shout": "M-4 3.5q4-2 8 0q0 6-4 6t-4-6Z",
    "talk": "M-3 4q3-1 6 0q0 4-3 4t-3-4Z",
    "gasp": "M-2.6 5.5a2.6 3 0 1 1 5.2 0a2.6 3 0 1 1-5.2 0Z",
}


def head(
    x: float, y: float, r: float, person: Person, mood: str = "smile", grown: float = 1
) -> str:
    """Draw a head; ``mood`` may end in < or > for somebody who looks to a side."""
    way = {"<": -2, ">": 2}.get(mood[-1], 0)
    back, front = BACKS.get(person.hair), FRONTS.get(person.hair)
    parts = line(back, person.tint) if back else ""
    parts += oval(0, 0, 8 if person.hair == "hijab" else 9, 10, person.skin)
    if "beard" in person.wears:
        parts += line(BEARD, GREY if person.hair == "bald" else DARK, 1.4)
    # A parting lies on the far side of the face, so that it never covers an eye.
    fringe = line(front, person.tint) if front else ""
    parts += put(0, 0, fringe, flip=True) if fringe and way < 0 else fringe
    parts += line("M-9-3q1.5 1 1 4M9-3q-1.5 1-1 4", "") if person.hair == "bald" else ""
    parts += put(way, 0, face(mood.rstrip("<>"), "glasses" in person.wears))
    parts += line("M9.5-2q4 0 3 4t-3 2", DEEP, 2) if "aid" in person.wears else ""
    return (
        f'<g transform="translate({n(x)} {n(y)}) scale({n(r / 10)})" '
        f'stroke-width="{n(OUTLINE * 10 / r / max(grown, 1))}">{parts}</g>'
    )


def face(mood: str, glasses: bool = False) -> str:
    """Draw eyes and mouth, with brows where they say something."""
    shut = mood in {"calm", "upset"}
    eyes = line("M-5-.5q1.5 2 3 0M2-.5q1.5 2 3 0", "", 1.6) if shut else ""
    eyes = eyes or dot(-3.4, -0.5, 1.45) + dot(3.4, -0.5, 1.45)
    low = mood in {"sad", "worried", "upset", "gasp"}
    brows = line("M-5.5-4l3-1.5M5.5-4l-3-1.5", "", 1.4) if low else ""
    brows += line("M-5.5-5.5l3.5 2M5.5-5.5l-3.5 2", "", 1.6) if mood == "shout" else ""
    lens = line("M-.5 0h1", "", 1.4) + "".join(disc(x, 0, 3.2, "", 1.4) for x in (-3.7, 3.7))
    mouth = line(MOUTHS[mood], WHITE if mood in {"talk", "shout", "gasp"} else "", 1.9)
    return eyes + brows + (lens if glasses else "") + mouth


def bust(x: float, y: float, person: Person, mood: str = "smile", size: float = 1) -> str:
    """Draw head and shoulders on a base line: 28 wide and 35 high at size 1."""
    neck = line("M-3.5-17v5q3.5 4 7 0v-5Z", person.skin)
    body = line("M-14 0C-14-11-8-13.5 0-13.5S14-11 14 0Z", person.top)
    badge = line("M-4-13L0-6L4-13", "", 1.5) + line("M-3-6h6v5h-6Z", WHITE, 1.5)
    worn = badge if "badge" in person.wears else ""
    return put(x, y, body + neck + worn + head(0, -23.5, 9, person, mood, size), size)


def arm(shoulder: Point, bend: Arm, person: Person) -> str:
    """Draw an arm by elbow and hand."""
    (sx, sy), (ex, ey), (hx, hy) = shoulder, *bend
    way = f"M{n(sx)} {n(sy)}L{n(ex)} {n(ey)}L{n(hx)} {n(hy)}"
    return disc(hx, hy, 2.6, person.skin) + tube(way_short(way, bend), person.top, 3)


def way_short(way: str, bend: Arm) -> str:
    """End a sleeve before the hand, so that the hand shows."""
    (ex, ey), (hx, hy) = bend
    start = way.rpartition("L")[0]
    return f"{start}L{n(ex + (hx - ex) * 0.6)} {n(ey + (hy - ey) * 0.6)}"


HANG_LEFT: Arm = ((-8, -24), (-8, -15))
HANG_RIGHT: Arm = ((8, -24), (8, -15))


def stand(  # noqa: PLR0913 - a pose is all of these
    x: float,
    y: float,
    person: Person,
    mood: str = "smile",
    left: Arm = HANG_LEFT,
    right: Arm = HANG_RIGHT,
    *,
    size: float = 1,
) -> str:
    """Draw somebody on their feet: 22 wide and 50 high at size 1; arms by elbow and hand."""
    legs = tube("M-3.2-17V-2.5h-1.5M3.2-17V-2.5h1.5", person.legs, 3.4)
    body = line("M-7-15V-28.5q0-5.5 7-5.5t7 5.5V-15Z", person.top)
    if "skirt" in person.wears:
        body = line("M-5-20L-8-7H8L5-20V-28H-5Z", person.legs) + body
    badge = line("M-2.5-33L0-27L2.5-33", "", 1.3) + line("M-2.200-27h4.400v4h-4.400Z", WHITE, 1.3)
    worn = badge if "badge" in person.wears else ""
    top = head(0, -41.5, 6.7, person, mood, size)
    arms = arm((-5.5, -29.5), left, person) + arm((5.5, -29.5), right, person)
    return put(x, y, legs + body + worn + arms + top, size)


def sit(  # noqa: PLR0913 - a pose is all of these
    x: float,
    y: float,
    person: Person,
    mood: str = "smile>",
    hand: Arm = ((5, -21), (10, -18)),
    *,
    flip: bool = False,
    size: float = 1,
) -> str:
    """Draw somebody on a chair, looking right, or left where flipped; 44 high at size 1."""
    chair = line("M-7.5-32V0M-7.5-11H5V0", "", 3)
    legs = tube("M0-13H9.5V-2.5h3", person.legs, 3.4)
    body = line("M-5.5-11.5V-24q0-5 5-5t6 5V-11.5Z", person.top)
    badge = line("M1.5-28.5l2 5", "", 1.3) + line("M1.5-23.5h4v4h-4Z", WHITE, 1.3)
    worn = badge if "badge" in person.wears else ""
    top = head(0.5, -37, 6.7, person, mood, size)
    return put(
        x, y, chair + legs + body + worn + arm((0, -24), hand, person) + top, size, flip=flip
    )


def back_view(x: float, y: float, person: Person, size: float = 0.72) -> str:
    """Draw somebody from behind, at the near side of a table."""
    body = line("M-14 0C-14-11-8-13.5 0-13.5S14-11 14 0Z", person.top)
    hair = line("M-9-23C-9-38 9-38 9-23C9-10-9-10-9-23Z", person.tint)
    return put(x, y, body + hair, size)


def front_bed(x: float, y: float, person: Person, cover: str) -> str:
    """Draw somebody asleep in a bed seen from its foot: 18 wide and 42 high."""
    frame = box(-9, -42, 18, 40, PALE, 2) + box(-7, -38, 14, 14, WHITE, 2)
    blanket = line("M-9-20H9V-2H-9Z", cover) + line("M-9-20H9V-15H-9Z", WHITE)
    return put(
        x, y, frame + head(0, -28, 6, person, "calm") + blanket + line("M-7-2v2M7-2v2", "", 2.6)
    )
