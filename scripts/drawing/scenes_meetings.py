"""Scenes of meetings and of people who come together."""

from __future__ import annotations

from drawing.pen import (
    BLUE,
    DARK,
    DEEP,
    LIME,
    PINK,
    RED,
    SAND,
    WHITE,
    WOOD,
    box,
    disc,
    dot,
    line,
    scene,
    tube,
    turn,
)
from drawing.people import (
    ALEX,
    AMINA,
    DEV,
    GRACE,
    JOE,
    KIM,
    LIN,
    MIA,
    OLD_JIM,
    OMAR,
    ROSE_ANN,
    SAM,
    TOM,
    Person,
    back_view,
    bust,
    helper,
    stand,
)
from drawing.things import (
    arrow,
    bubble,
    heart,
    open_hand,
    pencil,
    table,
)


@scene(
    "team-meeting",
    "Helpers sit at a round table with papers",
    "a meeting of different workers to plan care",
    "team meeting, multidisciplinary meeting, MDT, review meeting, professionals",
)
def _team_meeting() -> str:
    far = "".join(
        bust(x, y, helper(who, top), "calm", 0.72)
        for x, y, who, top in ((14, 38, GRACE, WHITE), (36, 33, DEV, DEEP), (58, 38, LIN, LIME))
    )
    papers = (
        turn(-12, 22, 46, box(18, 42, 9, 7, WHITE))
        + box(32, 38, 9, 6, WHITE)
        + turn(12, 50, 46, box(46, 42, 9, 7, WHITE))
    )
    near = back_view(24, 71, KIM) + back_view(48, 71, ROSE_ANN)
    return far + table(36, 45, 31, 14) + papers + near


@scene(
    "family-meeting",
    "A helper and a family talk at a table",
    "a meeting of staff with the family",
    "family meeting, family therapy, family work, meet the family",
)
def _family_meeting() -> str:
    words = bubble(27, 2, 18, 11, 0.8, BLUE) + line("M32 7.5h8")
    people = (
        bust(13, 48, OMAR, "smile>", 0.8)
        + bust(34, 48, AMINA, "smile>", 0.75)
        + bust(59, 48, helper(MIA), "talk<", 0.8)
    )
    child = bust(23, 50, Person("#bf8f68", "short", DARK, LIME), "smile>", 0.58)
    return (
        words + people + child + line("M3 49H69L64 58H8Z", SAND) + line("M14 58V69M58 58V69", "", 3)
    )


@scene(
    "best-interests-meeting",
    "People round a table with a person and a heart in the middle",
    "a meeting to decide what is best for a person",
    "best interests, best interests meeting, decide what is best, decision for you",
)
def _best_interests_meeting() -> str:
    far = bust(12, 45, helper(GRACE), "calm>", 0.68) + bust(60, 45, ROSE_ANN, "calm<", 0.68)
    near = back_view(17, 70, OMAR) + back_view(55, 70, KIM)
    middle = box(26, 5, 20, 26, BLUE, 3)
    return (
        far
        + table(36, 50, 31, 13)
        + middle
        + bust(36, 31, ALEX, size=0.7)
        + heart(36, 49, 1)
        + near
    )


@scene(
    "second-opinion",
    "A man between two doctors who say different things",
    "asking another doctor what they think",
    "second opinion, another doctor, SOAD, ask again, other view",
)
def _second_opinion() -> str:
    says = (
        bubble(3, 4, 26, 17, 0.4, BLUE)
        + line("M9 12.5h14")
        + bubble(43, 4, 26, 17, 0.6, LIME)
        + line("M49 10h14M49 15h9")
    )
    doctors = bust(13, 69, helper(GRACE, WHITE), "talk>", 0.8) + bust(
        59, 69, helper(DEV, WHITE), "talk<", 0.8
    )
    return says + doctors + bust(36, 70, TOM, "calm", 0.72)


@scene(
    "get-involved",
    "A woman with her hand up joins a group of people",
    "taking part and having a say",
    "get involved, join in, take part, involvement, join us, have your say",
)
def _get_involved() -> str:
    group = (
        bust(43, 47, AMINA, "smile<", 0.72)
        + bust(60, 47, OLD_JIM, "smile<", 0.7)
        + bust(53, 69, KIM, "smile<", 0.9)
    )
    up = tube("M11 64L7 48L9 36", PINK, 5) + open_hand(10, 26, SAM.skin, 0.7)
    return (
        group + bust(20, 69, SAM, "talk>", 1.05) + up + arrow("M24 14H40", "M40 14l-5-5M40 14l-5 5")
    )


@scene(
    "co-design",
    "People round a table draw a plan together with pencils",
    "making a service together with the people who use it",
    "co-design, co-production, design together, make it together, plan together",
)
def _co_design() -> str:
    far = (
        bust(13, 40, SAM, "smile>", 0.72)
        + bust(36, 35, helper(KIM), "smile", 0.72)
        + bust(59, 40, MIA, "smile<", 0.72)
    )
    plan = (
        line("M16 38L56 38L66 60H6Z", WHITE)
        + box(18, 46, 11, 9, BLUE)
        + line("M18 46l5.5-5l5.5 5Z", RED)
        + line("M33 50H41", "", 2)
        + disc(49, 50, 5, LIME)
    )
    pens = pencil(20, 60, 0.75, -35) + pencil(34, 48, 0.62, 25) + pencil(51, 58, 0.75, 35)
    return far + plan + pens


@scene(
    "learning-course",
    "A man teaches two people at a board",
    "lessons for grown-ups",
    "course, learning, recovery college, training, class, workshop, lesson",
)
def _learning_course() -> str:
    board = (
        box(22, 4, 46, 30, WHITE)
        + line("M30 14h14M30 22h10", "", 2.4)
        + disc(57, 17, 7, LIME)
        + line("M57 17V10M57 17l6 4", "", 1.8)
    )
    teacher = bust(15, 49, helper(DEV), "talk>", 0.93)
    return board + teacher + back_view(28, 71, LIN, 0.85) + back_view(55, 71, ROSE_ANN, 0.85)


@scene(
    "friends-and-community",
    "People of many kinds stand together with linked arms",
    "being with other people in the place where you live",
    "community, friends, together, belong, social group, inclusion",
)
def _friends_and_community() -> str:
    pairs = ((14, AMINA, "smile>"), (36, TOM, "smile"), (58, SAM, "smile<"))
    people = "".join(
        stand(x, 68, who, mood, ((-8, -27), (-11, -27)), ((8, -27), (11, -27)), size=0.92)
        for x, who, mood in pairs
    )
    return people + heart(36, 9, 0.85)


@scene(
    "bring-someone",
    "A man comes to an appointment with a friend at his side",
    "you can have a friend or family member with you",
    "bring someone, come with a friend, family member, companion, chaperone, supporter",
)
def _bring_someone() -> str:
    pair = stand(14, 67, ROSE_ANN, "smile>", right=((9, -24), (12, -24))) + stand(
        34, 67, JOE, "smile>", left=((-10, -25), (-8, -20))
    )
    way = (
        box(51, 14, 19, 53, WOOD)
        + box(54, 18, 13, 9, WHITE)
        + line("M57 22.5h7", "", 1.8)
        + dot(55, 43, 1.3)
    )
    return way + pair + heart(24, 9, 0.8)
