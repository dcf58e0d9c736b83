"""Things: papers, signs, rooms and tools that stand beside the people."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    CRIMSON,
    DARK,
    DEEP,
    GREEN,
    GREY,
    LILAC,
    LIME,
    ORANGE,
    PALE,
    PINK,
    RED,
    SAND,
    WHITE,
    WOOD,
    box,
    disc,
    dot,
    line,
    n,
    oval,
    put,
    turn,
)


def tick(x: float, y: float, size: float = 1) -> str:
    """Draw a green disc with a white tick: 16 across at size 1."""
    return put(x, y, disc(0, 0, 8, GREEN) + line("M-4 0l3 3.5l5-7", "", 2.6, WHITE), size)


def cross(x: float, y: float, size: float = 1) -> str:
    """Draw a red disc with a white diagonal cross: never a red cross upright."""
    return put(x, y, disc(0, 0, 8, CRIMSON) + line("M-3-3l6 6M3-3l-6 6", "", 2.6, WHITE), size)


def small_tick(x: float, y: float) -> str:
    """Draw a green tick without a disc, 6 across."""
    return line(f"M{n(x)} {n(y)}l2 2.5l4-5", "", 2.4, GREEN)


def heart(x: float, y: float, size: float = 1, fill: str = RED) -> str:
    """Draw a heart: 16 across at size 1."""
    return put(x, y, line("M0 7C-6 2-8-1-8-4c0-4 6-5 8-1c2-4 8-3 8 1C8-1 6 2 0 7Z", fill), size)


def page(x: float, y: float, w: float, h: float, fill: str = WHITE) -> str:
    """Draw a sheet with a folded corner."""
    fold = min(w, h) * 0.22
    edge = f"M{n(x)} {n(y)}h{n(w - fold)}l{n(fold)} {n(fold)}v{n(h - fold)}h{n(-w)}Z"
    return line(edge, fill) + line(
        f"M{n(x + w - fold)} {n(y)}v{n(fold)}h{n(fold)}Z", BLUE if fill == WHITE else PALE
    )


def rows(x: float, y: float, w: float, count: int, gap: float = 5) -> str:
    """Draw lines of writing; the last is shorter."""
    long = "".join(f"M{n(x)} {n(y + gap * k)}h{n(w)}" for k in range(count - 1))
    return line(f"{long}M{n(x)} {n(y + gap * (count - 1))}h{n(w * 0.6)}")


def clipboard(x: float, y: float, w: float, h: float) -> str:
    """Draw a clipboard without writing."""
    clip = box(x + w / 2 - 5, y - 2.5, 10, 5, GREY, 1.5)
    return box(x, y, w, h, WOOD, 2) + box(x + 3, y + 3, w - 6, h - 6, WHITE) + clip


def calendar(x: float, y: float, w: float, h: float) -> str:
    """Draw a calendar sheet with a red head and two rings."""
    top = line(f"M{n(x)} {n(y + 7)}V{n(y)}h{n(w)}v7Z", RED)
    rings = line(f"M{n(x + w * 0.27)} {n(y - 3)}v5M{n(x + w * 0.73)} {n(y - 3)}v5")
    return box(x, y, w, h, WHITE) + top + rings


def days(x: float, y: float, gap: float = 6) -> str:
    """Draw three by three dots for the days of a calendar."""
    return "".join(dot(x + gap * c, y + gap * r, 1.3) for r in range(3) for c in range(3))


def clock(x: float, y: float, r: float, fill: str = WHITE) -> str:
    """Draw a clock face with two hands."""
    hands = f"M{n(x)} {n(y - r * 0.6)}V{n(y)}l{n(r * 0.45)} {n(r * 0.25)}"
    return disc(x, y, r, fill) + line(hands)


def bubble(x: float, y: float, w: float, h: float, tail: float = 0.3, fill: str = WHITE) -> str:
    """Draw a speech bubble; ``tail`` says where along its bottom edge the tail is."""
    at = x + 4 + (w - 8) * tail
    lean = -4 if tail < 0.5 else 4  # noqa: PLR2004 - the middle
    side = sorted((at, at + (-lean)), reverse=True)
    edge = (
        f"M{n(x + 4)} {n(y)}h{n(w - 8)}q4 0 4 4v{n(h - 8)}q0 4-4 4H{n(side[0])}"
        f"L{n(at + lean * 0.6)} {n(y + h + 5)}L{n(side[1])} {n(y + h)}H{n(x + 4)}"
        f"q-4 0-4-4v{n(8 - h)}q0-4 4-4Z"
    )
    return line(edge, fill)


def thought(x: float, y: float, size: float = 1, fill: str = WHITE) -> str:
    """Draw a cloud of thought: 28 wide and 18 high at size 1; its trail goes down left."""
    cloud = "M-9 8c-6 0-7-8-1-9c-1-6 7-9 10-5c4-4 11-1 10 4c6 1 5 10-1 10Z"
    return put(x, y, line(cloud, fill) + disc(-9, 13, 2.2, fill) + disc(-12, 18, 1.4, fill), size)


def cloud(x: float, y: float, size: float = 1, fill: str = GREY) -> str:
    """Draw a cloud of weather: 28 wide at size 1."""
    return put(x, y, line("M-10 7c-6 0-6-9 0-9c0-7 9-9 12-4c4-3 10 0 9 4c6 1 5 9-1 9Z", fill), size)


def bolt(x: float, y: float, size: float = 1, fill: str = ORANGE) -> str:
    """Draw a flash of lightning."""
    return put(x, y, line("M1-8l-6 9h4l-2 8l7-10h-4l3-7Z", fill), size)


def arrow(d: str, tip: str, ink: str = GREEN) -> str:
    """Draw a coloured arrow with an outline: its way, and the lines of its tip."""
    return line(d + tip, "", 6.4) + line(d + tip, "", 2.8, ink)


def house(x: float, y: float, w: float, h: float, fill: str = WHITE) -> str:
    """Draw a house without door or windows; ``y`` is the top of its wall."""
    roof = f"M{n(x - 3)} {n(y + 1)}L{n(x + w / 2)} {n(y - w * 0.42)}L{n(x + w + 3)} {n(y + 1)}Z"
    return box(x, y, w, h, fill) + line(roof, RED)


def door(x: float, y: float, w: float, h: float, fill: str = WOOD) -> str:
    """Draw a shut door with a handle."""
    return box(x, y, w, h, fill) + dot(x + w - 3, y + h * 0.55, 1.3)


def padlock(x: float, y: float, size: float = 1, fill: str = ORANGE) -> str:
    """Draw a shut padlock: 16 wide and 20 high at size 1."""
    shackle = line("M-5-1v-5a5 5 0 0 1 10 0v5", "", 3)
    hole = dot(0, 4.5, 1.8) + line("M0 5v3")
    return put(x, y, shackle + box(-8, -1, 16, 12, fill, 2) + hole, size)


def pencil(x: float, y: float, size: float = 1, lean: float = 45) -> str:
    """Draw a pencil by its point; 24 long at size 1."""
    wood = line("M0 0l-3-6h6Z", SAND)
    stem = box(-3, -21, 6, 15, LIME) + box(-3, -25, 6, 4, RED)
    return put(x, y, turn(lean, 0, 0, stem + wood), size)


def scales(x: float, y: float, size: float = 1, fill: str = BLUE) -> str:
    """Draw a pair of scales in balance, 36 wide and 36 high at size 1, by its foot."""
    frame = line("M0 0V-33M-8 0h16M-14-30H14", "", 2.4)
    pans = "".join(
        line(f"M{s * 14}-30l-6 14M{s * 14}-30l6 14")
        + line(f"M{s * 14 - 7}-16h14q-1 6-7 6t-7-6Z", fill)
        for s in (-1, 1)
    )
    return put(x, y, frame + pans + disc(0, -33, 2.4, fill), size)


def plant(x: float, y: float, height: float, leaves: int) -> str:
    """Draw a plant with pairs of leaves, by its root."""
    stem = line(f"M{n(x)} {n(y)}v{n(-height)}", "", 2.4)
    steps = [y - height + k * 8 for k in range(leaves)]
    return stem + "".join(
        put(x, up, line("M0 0C-2-7-8-8-11-7C-11-2-7 2 0 0ZM0 0C2-7 8-8 11-7C11-2 7 2 0 0Z", LIME))
        for up in steps
    )


def phone(x: float, y: float, size: float = 1, fill: str = GREY) -> str:
    """Draw a telephone receiver: 20 across at size 1."""
    d = "M-9-6l4-3l4 6l-3 2.5q1.5 4 5 6l3-2.5l5 4.5l-3 4C-2 11-9 2-9-6Z"
    return put(x, y, line(d, fill), size)


def bottle(x: float, y: float, size: float = 1) -> str:
    """Draw a bottle of tablets: 18 wide and 26 high at size 1."""
    label = box(-9, -3, 18, 8, WHITE) + line("M-5 1H5", "", 1.6)
    return put(x, y, box(-9, -9, 18, 20, ORANGE, 2) + box(-7, -15, 14, 6, WHITE, 1) + label, size)


def pill(x: float, y: float, size: float = 1, fill: str = RED) -> str:
    """Draw a capsule of two halves: 18 long at size 1."""
    half = line("M0-4h5a4 4 0 0 1 0 8H0Z", fill)
    return put(x, y, turn(-35, 0, 0, box(-9, -4, 18, 8, WHITE, 4) + half), size)


def warning(x: float, y: float, size: float = 1) -> str:
    """Draw a red and white sign of danger: 26 wide at size 1."""
    edge = "M0-12L13 10H-13Z"
    sign = line(edge, WHITE) + line(edge, "", 6.5) + line(edge, "", 3, CRIMSON)
    return put(x, y, sign + line("M0-3.5v6") + dot(0, 6, 1.3), size)


def table(x: float, y: float, across: float, down: float) -> str:
    """Draw a round table seen from above and in front."""
    return oval(x, y, across, down, SAND)


def shield(x: float, y: float, size: float = 1, fill: str = GREEN) -> str:
    """Draw a shield with a white tick: 20 wide and 24 high at size 1."""
    edge = line("M0-12c4 3 7 3.5 10 3.5C10 3 7 9 0 12C-7 9-10 3-10-8.5c3 0 6-.5 10-3.5Z", fill)
    return put(x, y, edge + line("M-4.5 0l3.5 4l6-8", "", 2.8, WHITE), size)


def sparkle(x: float, y: float, size: float = 1, fill: str = ORANGE) -> str:
    """Draw a star of five points: 18 wide at size 1."""
    d = "M0-9l2.7 5.7l6.3 .8l-4.6 4.3l1.2 6.2L0 5l-5.6 3l1.2-6.2L-9-2.5l6.3-.8Z"
    return put(x, y, line(d, fill), size)


# Where each finger of an open hand ends above, and where the next one starts.
FINGERS = ((-8, -1), (-12, -2), (-11, -1), (-7, 4))


def open_hand(x: float, y: float, skin: str, size: float = 1) -> str:
    """Draw an open hand with its palm to you, 18 wide and 24 high at size 1."""
    tips = "".join(f"V{top}q0-2.5 2-2.5t2 2.5V{end}" for top, end in FINGERS)
    palm = f"M-8 2{tips}C6 10 3 12-1 12C-7 12-9 7-12 0q0-3 2.5-2Z"
    return put(x, y, line(palm, skin), size)


def law_book(fill: str) -> str:
    """Draw a thick shut book with an empty cover, all over the picture."""
    pages = line("M14 60V66H61V60", WHITE) + line("M14 63H61", "", 1.2)
    cover = line("M16 5H61V60H16q-5 0-5 5V10q0-5 5-5Z", fill)
    return line("M11 65q0 4 5 4H61", "", 2.4) + pages + cover + line("M18 5V60", "", 1.5)


def profile_head(fill: str) -> str:
    """Draw a large head from its side, looking right, with room for a sign in it."""
    back = "M22 67V55c-9-5-13-13-12-22C11 19 21 10 33 10"
    return line(f"{back}c14 0 22 10 22 21l5 10l-5 2v7c0 4-3 6-7 5l-6-1v13Z", fill)


def infinity(x: float, y: float, size: float = 1) -> str:
    """Draw the sign of infinity in four calm colours, 36 wide at size 1."""
    loop = "M0 0C-5-9-18-9-18 0S-5 9 0 0C5-9 18-9 18 0S5 9 0 0Z"
    quarters = (
        ("M0 0C-5-9-18-9-18 0", DEEP),
        ("M-18 0C-18 9-5 9 0 0", GREEN),
        ("M0 0C5-9 18-9 18 0", LILAC),
        ("M18 0C18 9 5 9 0 0", LIME),
    )
    return put(x, y, line(loop, "", 8.4) + "".join(line(d, "", 4.6, c) for d, c in quarters), size)


def headset(x: float, y: float) -> str:
    """Draw a headset for the head of a bust, about the middle of the head."""
    band = line(
        f"M{n(x - 10)} {n(y)}C{n(x - 11)} {n(y - 15)} {n(x + 11)} {n(y - 15)} {n(x + 10)} {n(y)}",
        "",
        3,
    )
    ears = box(x - 13, y - 3, 5, 9, DARK, 2) + box(x + 8, y - 3, 5, 9, DARK, 2)
    return band + ears + line(f"M{n(x - 10)} {n(y + 6)}q1 4 6 3", "", 1.8)


def drop(x: float, y: float, size: float = 1, fill: str = CRIMSON) -> str:
    """Draw a drop: 12 wide and 16 high at size 1."""
    return put(x, y, line("M0-9C-8 1-6 7 0 7S8 1 0-9Z", fill), size)


def flower(x: float, y: float) -> str:
    """Draw the head of a flower: 16 across."""
    petals = "".join(turn(72 * k, x, y, disc(x, y - 5, 3.6, PINK)) for k in range(5))
    return petals + disc(x, y, 3.2, ORANGE)


def clip_small(x: float, y: float) -> str:
    """Draw a clipboard in somebody's hand: 12 wide and 15 high."""
    lines = line(f"M{n(x - 2.5)} {n(y - 2)}h5M{n(x - 2.5)} {n(y + 2)}h5", "", 1.6)
    return box(x - 6, y - 8, 12, 15, WHITE, 1) + lines + box(x - 3, y - 9.5, 6, 3, GREY, 1)
