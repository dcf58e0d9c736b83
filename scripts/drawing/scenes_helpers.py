"""Scenes of people who help, alone and in teams."""

from __future__ import annotations

from dataclasses import replace

from drawing.pen import (
    BLUE,
    DEEP,
    LIME,
    PALE,
    SAND,
    WHITE,
    box,
    disc,
    line,
    oval,
    scene,
    tube,
)
from drawing.people import (
    ALEX,
    AMINA,
    DEV,
    GRACE,
    JOE,
    LIN,
    MIA,
    OLD_JIM,
    OMAR,
    ROSE_ANN,
    SAM,
    TOM,
    Person,
    bust,
    helper,
    sit,
    stand,
)
from drawing.things import (
    bolt,
    bubble,
    cloud,
    heart,
    house,
    phone,
)


@scene(
    "carer",
    "A woman brings a hot drink to an older man in a chair",
    "someone who looks after a family member or friend",
    "carer, family carer, unpaid carer, looks after, care for someone",
)
def _carer() -> str:
    cup = (
        line("M29 40h9v4q0 5-4.5 5t-4.5-5Z", WHITE)
        + line("M38 41.5q4 0 3.5 3t-4 2")
        + line("M31 36q2-2 0-4M35.5 36q2-2 0-4", "", 1.5)
    )
    brings = stand(15, 67, LIN, "smile>", right=((9, -23), (14, -22)))
    return (
        brings
        + cup
        + sit(59, 67, OLD_JIM, "smile>", ((5, -21), (11, -23)), flip=True)
        + heart(36, 15, 0.9)
    )


@scene(
    "advocate",
    "A woman speaks up for a man to a doctor",
    "someone who helps a person to have their say",
    "advocate, advocacy, speak up, have your say, independent advocate, speak for you",
)
def _advocate() -> str:
    says = bubble(27, 3, 30, 19, 0.1, LIME) + bust(42, 21, OMAR, size=0.46)
    us = bust(15, 68, OMAR, "smile>", 0.85) + bust(33, 68, AMINA, "talk>", 0.95)
    return us + says + bust(59, 68, helper(ALEX, WHITE), "calm<", 0.8)


@scene(
    "peer-supporter",
    "Two people side by side with the same heart on their tops",
    "someone who has had the same problems and now helps others",
    "peer supporter, peer worker, peer support, lived experience, been there too",
)
def _peer_supporter() -> str:
    link = line("M22 20C26 6 46 6 50 20", "", 2.4) + heart(36, 11, 0.75)
    pair = bust(52, 68, SAM, "smile<", 1.1) + bust(20, 68, ALEX, "smile>", 1.1)
    return link + pair + heart(20, 62, 0.5, WHITE) + heart(52, 62, 0.5, WHITE)


@scene(
    "key-worker",
    "One helper in front of a team shakes hands with a man",
    "the main member of staff who helps a person",
    "key worker, named worker, main worker, care coordinator, named nurse, case manager",
)
def _key_worker() -> str:
    grey = Person(PALE, "short", PALE, PALE)
    rest = bust(42, 40, grey, "calm", 0.72) + bust(60, 40, replace(grey, hair="bob"), "calm", 0.72)
    shake = (
        tube("M27 61L36 62", TOM.top, 5)
        + tube("M45 61L38 62", DEEP, 5)
        + disc(36.5, 62, 3.4, TOM.skin)
    )
    return (
        rest + bust(17, 70, TOM, "smile>", 1) + bust(52.5, 69, helper(SAM), "smile<", 1.05) + shake
    )


@scene(
    "key-contact",
    "A helper with a badge holds up a card with a phone on it",
    "who to call about care",
    "contact, who to call, contact card, number to ring, named contact",
)
def _key_contact() -> str:
    card = box(40, 12, 28, 20, WHITE, 2) + phone(49, 22, 0.6, DEEP) + line("M57 19h7M57 25h7")
    lifted = tube("M38 60L52 52L54 42", DEEP, 5) + disc(54, 36, 3.6, DEV.skin)
    return bust(26, 69, helper(DEV), size=1.2) + lifted + card


@scene(
    "therapy-talk",
    "Two people sit in chairs and talk",
    "talking with a trained helper about feelings",
    "talking therapy, therapy, counselling, psychologist, talk about feelings",
)
def _therapy_talk() -> str:
    words = bubble(8, 4, 26, 15, 0.2, BLUE) + heart(21, 12, 0.55) + bubble(42, 2, 24, 12, 0.7, LIME)
    return (
        words
        + line("M49 8h10")
        + sit(14, 68, MIA, "talk>")
        + sit(58, 68, helper(DEV), "calm>", flip=True)
    )


@scene(
    "group-therapy",
    "Five people sit in a ring and one of them talks",
    "talking about feelings in a group",
    "group therapy, group, therapy group, support group, group session",
)
def _group_therapy() -> str:
    words = bubble(26, 3, 20, 11, 0.45, BLUE) + line("M31 8.5h10")
    back = (
        bust(20, 44, ROSE_ANN, "smile>", 0.65)
        + bust(52, 44, OMAR, "smile<", 0.65)
        + bust(36, 45, helper(AMINA), "talk", 0.68)
    )
    front = bust(12, 68, JOE, "calm>", 0.72) + bust(60, 68, LIN, "calm<", 0.72)
    return words + back + oval(36, 54, 26, 10, PALE) + front


@scene(
    "community-team",
    "Three helpers with badges in front of houses",
    "health workers who help people near their home",
    "community team, community mental health team, local team, neighbourhood team",
)
def _community_team() -> str:
    homes = "".join(
        house(x, 13, 16, 22, c) + box(x + 5, 17, 6, 6, BLUE)
        for x, c in ((6, WHITE), (28, SAND), (50, WHITE))
    )
    team = (
        bust(13, 69, helper(GRACE), size=0.82)
        + bust(59, 69, helper(ALEX), size=0.82)
        + bust(36, 69, helper(DEV), size=0.86)
    )
    return homes + team


@scene(
    "crisis-team",
    "Two helpers come to a woman under a storm cloud",
    "health workers who help fast in a crisis",
    "crisis team, home treatment team, crisis service, urgent help, emergency team",
)
def _crisis_team() -> str:
    storm = cloud(36, 13, 1) + bolt(36, 24, 0.75)
    left = bust(14.5, 69, helper(DEV), "calm>", 0.9) + tube("M20 63L25 61", DEEP, 4.5)
    right = bust(57.5, 69, helper(GRACE), "calm<", 0.9) + tube("M52 63L47 61", DEEP, 4.5)
    hands = disc(28, 59.5, 3, DEV.skin) + disc(44, 59.5, 3, GRACE.skin)
    return storm + bust(36, 69, MIA, "sad", 0.82) + left + right + hands
