"""Scenes of consent, choice, privacy and having a say."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    GREEN,
    LILAC,
    LIME,
    NAVY,
    PINK,
    PURPLE,
    SAND,
    WHITE,
    WOOD,
    box,
    disc,
    line,
    put,
    scene,
    tube,
)
from drawing.people import (
    ALEX,
    AMINA,
    DEV,
    GRACE,
    JOE,
    KIM,
    LIN,
    OLD_JIM,
    OMAR,
    SAM,
    bust,
    face,
    helper,
    stand,
)
from drawing.things import (
    bubble,
    cross,
    open_hand,
    padlock,
    page,
    pencil,
    rows,
    scales,
    sparkle,
    thought,
    tick,
)


@scene(
    "consent",
    "A hand signs a form next to a green tick",
    "saying yes to care after you understand it",
    "consent, say yes, agree, sign, permission, give consent",
)
def _consent() -> str:
    form = (
        page(6, 5, 42, 60)
        + rows(14, 22, 26, 3, 7)
        + line("M13 55c3-6 5-6 5-2s3 2 5-2s3 2 5 0", "", 2.2, NAVY)
    )
    pen = line("M29 55L46 31l5 3.5L34 58.5Z", LIME) + line("M29 55l-1.5 5.5l6.5-2", SAND)
    hand = tube("M64 54L57 50", PURPLE, 9) + line(
        "M56 43c-5-4-10-5-13-2q-2 3 1 4l-4 3q-1 4 3 4l1 3q5 3 9 1l4-2Z", "#bf8f68"
    )
    return form + pen + hand + tick(54, 16, 1.4)


@scene(
    "no-consent",
    "A woman holds up her hand to say no to a form",
    "saying no to care",
    "no consent, say no, refuse, do not agree, not agree, decline",
)
def _no_consent() -> str:
    form = page(42, 8, 26, 34) + rows(48, 20, 14, 3, 6) + cross(62, 40, 1)
    palm = tube("M31 66L42 60", LILAC, 6) + open_hand(45, 52, AMINA.skin, 0.9)
    return form + bust(20, 69, AMINA, "flat", 1.1) + palm


@scene(
    "private",
    "A folder with a padlock and a face on it",
    "personal facts that are kept from other people",
    "private, confidential, privacy, keep it secret, data protection, personal",
)
def _private() -> str:
    folder = line("M6 16h20l5 6H66V64H6Z", WOOD) + line("M6 28H66V64H6Z", SAND)
    return folder + bust(24, 58, KIM, size=0.75) + padlock(51, 46, 1.3)


@scene(
    "private-talk",
    "Two people talk behind a shut door with a padlock",
    "talking where nobody else can hear",
    "private talk, in private, confidential talk, private room",
)
def _private_talk() -> str:
    room = box(3, 8, 44, 60, BLUE)
    words = bubble(9, 12, 15, 10, 0.3) + bubble(28, 14, 14, 9, 0.7)
    people = bust(15, 68, GRACE, "talk>", 0.78) + bust(36, 68, helper(ALEX), "calm<", 0.78)
    return room + words + people + box(47, 14, 22, 54, WOOD) + padlock(58, 40, 0.85)


@scene(
    "choose",
    "A man at a sign with two ways to go",
    "picking one thing from two or more",
    "choose, choice, options, decide, pick, preference, your choice",
)
def _choose() -> str:
    post = line("M54 67V8", "", 5)
    signs = line("M48 11H64l5 6l-5 6H48Z", LIME) + line("M60 29H44l-5 6l5 6H60Z", BLUE)
    return post + signs + stand(17, 67, OMAR, "calm>", right=((11, -28), (6, -35)), size=1.1)


@scene(
    "mental-capacity",
    "A man thinks about a yes and a no",
    "being able to understand and make a choice",
    "capacity, mental capacity, decide, make a decision, understand, able to choose",
)
def _mental_capacity() -> str:
    idea = thought(48, 17, 1.45)
    return idea + tick(40, 17, 0.85) + cross(56, 18, 0.85) + bust(17, 69, KIM, "calm>", 1.05)


@scene(
    "complaint",
    "An unhappy man talks about a page with a cross",
    "telling staff that something was wrong",
    "complaint, complain, not happy, something went wrong, PALS",
)
def _complaint() -> str:
    words = bubble(37, 5, 31, 30, 0.05) + page(46, 10, 14, 19) + cross(53, 21, 0.75)
    return words + bust(24, 69, JOE, "sad>", 1.2)


@scene(
    "compliment",
    "A smiling woman gives a star to a helper",
    "telling staff that they did well",
    "compliment, praise, thank staff, well done, good service",
)
def _compliment() -> str:
    words = bubble(16, 4, 28, 25, 0.15) + sparkle(30, 16.5, 1)
    return words + bust(18, 69, LIN, "smile>", 0.98) + bust(53, 69, helper(DEV), "smile<", 0.98)


@scene(
    "feedback-form",
    "A form with a happy, a plain and a sad face to tick",
    "a paper to say what you think",
    "feedback form, survey, questionnaire, what do you think, have your say",
)
def _feedback_form() -> str:
    faces = "".join(
        disc(21, y, 6, c) + put(21, y, face(m), 0.62)
        for y, m, c in ((17, "smile", LIME), (35, "flat", BLUE), (53, "sad", PINK))
    )
    boxes = "".join(box(34, y, 9, 9, WHITE) for y in (14.5, 30.5, 48.5))
    return (
        page(8, 4, 48, 64)
        + faces
        + boxes
        + line("M36 19l2.5 3l6-9", "", 2.8, GREEN)
        + pencil(47, 62, 1.1, 35)
    )


@scene(
    "equal",
    "Three different people stand on one level line",
    "treating people fairly whoever they are",
    "equal, equality, fair, treated fairly, inclusion, diversity, no discrimination",
)
def _equal() -> str:
    sign = box(26, 6, 20, 4, GREEN, 1) + box(26, 13, 20, 4, GREEN, 1)
    people = stand(12, 66, AMINA) + stand(36, 66, OLD_JIM) + stand(60, 66, SAM)
    return put(0, 0, sign) + put(2, 6, people, 0.94) + line("M3 69H69", "", 3)


@scene(
    "rights",
    "A woman stands tall beside a pair of level scales",
    "what the law says a person must be able to have or do",
    "rights, human rights, your rights, fair, law, equal",
)
def _rights() -> str:
    return scales(46.5, 66, 1.06) + stand(13, 67, GRACE, right=((10, -24), (12, -31)), size=1.1)
