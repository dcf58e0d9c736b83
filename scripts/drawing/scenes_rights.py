"""Scenes of rights, consent, being safe and the law."""

from __future__ import annotations

from drawing.pen import (BLUE, CRIMSON, DARK, DEEP, GREEN, GREY, LILAC, LIME, NAVY, PURPLE, RED, SAND, WHITE, WOOD, box, disc, line, oval, put, scene, tube,)
from drawing.people import (ALEX, AMINA, DEV, GRACE, JOE, KIM, LIN, MIA, OLD_JIM, OMAR, SAM, TOM, back_view, bust, helper, stand,)
from drawing.things import (bubble, cross, heart, law_book, open_hand, padlock, page, rows, scales, shield, sparkle, thought, tick, warning,)

from dataclasses import replace


@scene(
    "consent",
    "A hand signs a form next to a green tick",
    "saying yes to care after you understand it",
    "consent, say yes, agree, sign, permission, give consent",
)
def consent() -> str:
    form = page(6, 5, 42, 60) + rows(14, 22, 26, 3, 7) + line("M13 55c3-6 5-6 5-2s3 2 5-2s3 2 5 0", "", 2.2, NAVY)
    pen = line("M29 55L46 31l5 3.5L34 58.5Z", LIME) + line("M29 55l-1.5 5.5l6.5-2", SAND)
    hand = tube("M66 55L57 50", PURPLE, 9) + line("M56 43c-5-4-10-5-13-2q-2 3 1 4l-4 3q-1 4 3 4l1 3q5 3 9 1l4-2Z", "#bf8f68")
    return form + pen + hand + tick(54, 16, 1.4)


@scene(
    "no-consent",
    "A woman holds up her hand to say no to a form",
    "saying no to care",
    "no consent, say no, refuse, do not agree, not agree, decline",
)
def no_consent() -> str:
    form = page(42, 8, 26, 34) + rows(48, 20, 14, 3, 6) + cross(62, 40, 1)
    palm = tube("M31 66L42 60", LILAC, 6) + open_hand(45, 52, AMINA.skin, 0.9)
    return form + bust(20, 69, AMINA, "flat", 1.1) + palm


@scene(
    "private",
    "A folder with a padlock and a face on it",
    "personal facts that are kept from other people",
    "private, confidential, privacy, keep it secret, data protection, personal",
)
def private() -> str:
    folder = line("M6 16h20l5 6H66V64H6Z", WOOD) + line("M6 28H66V64H6Z", SAND)
    return folder + bust(24, 58, KIM, size=0.75) + padlock(51, 46, 1.3)


@scene(
    "private-talk",
    "Two people talk behind a shut door with a padlock",
    "talking where nobody else can hear",
    "private talk, in private, confidential talk, private room",
)
def private_talk() -> str:
    room = box(3, 8, 44, 60, BLUE)
    words = bubble(9, 12, 15, 10, 0.3) + bubble(28, 14, 14, 9, 0.7)
    people = bust(15, 68, GRACE, "talk>", 0.78) + bust(36, 68, helper(ALEX), "calm<", 0.78)
    return room + words + people + box(47, 14, 22, 54, WOOD) + padlock(58, 40, 0.85)


@scene(
    "rights",
    "A woman stands tall beside a pair of level scales",
    "what the law says a person must be able to have or do",
    "rights, human rights, your rights, fair, law, equal",
)
def rights() -> str:
    return scales(46.5, 66, 1.06) + stand(13, 67, GRACE, right=((10, -24), (12, -31)), size=1.1)


@scene(
    "equal",
    "Three different people stand on one level line",
    "treating people fairly whoever they are",
    "equal, equality, fair, treated fairly, inclusion, diversity, no discrimination",
)
def equal() -> str:
    sign = box(26, 6, 20, 4, GREEN, 1) + box(26, 13, 20, 4, GREEN, 1)
    people = stand(12, 66, AMINA) + stand(36, 66, OLD_JIM) + stand(60, 66, SAM)
    return put(0, 0, sign) + put(2, 6, people, 0.94) + line("M3 69H69", "", 3)


@scene(
    "safe",
    "A smiling woman in a house with a shield and a tick",
    "not in danger",
    "safe, safety, protected, keep safe, feel safe",
)
def safe() -> str:
    home = line("M36 4L5 31H12V67H60V31H67Z", BLUE) + line("M5 31L36 4L67 31", "", 3.4)
    return home + bust(32, 67, MIA, size=1.15) + shield(55, 52, 1.1)


@scene(
    "not-safe",
    "A worried woman next to a sign of danger",
    "in danger, or afraid of harm",
    "not safe, unsafe, danger, risk, at risk, afraid",
)
def not_safe() -> str:
    return bust(26, 69, MIA, "worried>", 1.3) + warning(54, 20, 1.15)


@scene(
    "risk",
    "A man stops at a wet floor with a danger sign",
    "the chance that something bad may happen",
    "risk, risk assessment, might happen, hazard, danger",
)
def risk() -> str:
    wet = oval(51, 64, 18, 5, BLUE) + warning(51, 46, 1.15)
    return wet + stand(17, 67, OMAR, "worried>", ((-10, -25), (-6, -20)), ((11, -27), (14, -35)), size=1.1)


@scene(
    "safeguarding",
    "Two big hands hold a person and keep them safe",
    "keeping people safe from harm and abuse",
    "safeguarding, protect, protect people, abuse, neglect, keep people safe",
)
def safeguarding() -> str:
    left = line("M4 69V38q0-5 4-5t4 5V47l10 8q6 5 6 14Z", "#bf8f68")
    right = line("M68 69V38q0-5-4-5t-4 5V47l-10 8q-6 5-6 14Z", "#bf8f68")
    return bust(36, 52, TOM, size=1.12) + left + right + line("M12 47l7 8M60 47l-7 8") + box(3, 63, 27, 7, DEEP, 1) + box(42, 63, 27, 7, DEEP, 1)


@scene(
    "abuse",
    "A man shouts at a frightened woman",
    "when somebody hurts or frightens a person",
    "abuse, abused, hurt, harm, bully, bullying, shouted at, violence",
)
def abuse() -> str:
    shout = line("M31 22l9-6M33 30h10M31 38l9 5", "", 3, CRIMSON)
    return bust(17, 69, OMAR, "shout>", 1.18) + shout + bust(58, 70, LIN, "worried<", 0.88)


@scene(
    "mental-capacity",
    "A man thinks about a yes and a no",
    "being able to understand and make a choice",
    "capacity, mental capacity, decide, make a decision, understand, able to choose",
)
def mental_capacity() -> str:
    idea = thought(48, 17, 1.45)
    return idea + tick(40, 17, 0.85) + cross(56, 18, 0.85) + bust(17, 69, KIM, "calm>", 1.05)


@scene(
    "mental-capacity-act",
    "A law book with a thinking person and a tick on it",
    "the law about making choices",
    "Mental Capacity Act, law about decisions, capacity law",
)
def mental_capacity_act() -> str:
    return law_book(DEEP) + bust(37, 50, KIM, "calm", 0.85) + tick(52, 18, 0.75) + cross(22, 18, 0.75)


@scene(
    "mental-health-act",
    "A law book with scales and a head with a heart in it",
    "the law about treatment for mental illness",
    "Mental Health Act, section, sectioned, the law, mental health law",
)
def mental_health_act() -> str:
    mind = line("M-7 12V7c-5-2-6-7-6-11C-13-11-7-15 0-15C7-15 11-10 11-5l3 5l-3 1v3q0 4-5 3H4V12Z", SAND)
    return law_book(RED) + scales(46, 54, 0.66, WHITE) + put(31, 22, mind, 0.72) + heart(30.5, 19, 0.5)


@scene(
    "detained",
    "A calm man in a room with a locked door, and a helper",
    "kept in hospital by law",
    "detained, sectioned, kept in hospital, not allowed to leave, under section, locked ward",
)
def detained() -> str:
    room = box(3, 6, 66, 62, BLUE) + line("M3 68H69", "", 3)
    way_out = box(46, 16, 20, 52, GREY) + box(51, 21, 10, 13, WHITE) + padlock(56, 50, 0.85)
    people = bust(35, 68, helper(GRACE), "calm<", 0.8) + bust(18, 68, OMAR, "flat>", 1)
    return room + way_out + people + line("M3 68H69")


@scene(
    "tribunal",
    "Three people at a high desk listen to a man and his helper",
    "a meeting that decides if a person must stay in hospital",
    "tribunal, hearing, appeal, panel, judge, court",
)
def tribunal() -> str:
    panel = bust(14, 26, helper(GRACE, DARK), "calm", 0.62) + bust(36, 24, replace(OLD_JIM, top=DARK), "calm", 0.66) + bust(58, 26, replace(LIN, top=DARK), "calm", 0.62)
    desk = box(3, 25, 66, 19, WOOD)
    return panel + desk + scales(36, 43, 0.42, WHITE) + back_view(23, 71, MIA, 0.74) + back_view(49, 71, KIM, 0.74)


@scene(
    "solicitor",
    "A woman in a suit with a law book talks to a man",
    "a person who knows the law and helps with it",
    "solicitor, lawyer, legal help, legal advice, legal aid",
)
def solicitor() -> str:
    book = put(59, 54, box(-9, -12, 18, 22, RED, 2) + line("M-5-12V10", "", 1.5) + scales(2, 6, 0.33, WHITE))
    suit = replace(AMINA, top=DARK)
    shirt = line("M-4.5-13L0-4L4.5-13Z", WHITE)
    return bust(16, 69, TOM, "smile>", 0.95) + bust(45, 69, suit, "talk<", 1.2) + put(45, 69, shirt) + book + disc(50, 59, 3, AMINA.skin)


@scene(
    "complaint",
    "An unhappy man points to a page with a cross",
    "telling staff that something was wrong",
    "complaint, complain, not happy, something went wrong, PALS",
)
def complaint() -> str:
    words = bubble(37, 5, 31, 30, 0.05) + page(46, 10, 14, 19) + cross(53, 21, 0.75)
    return words + bust(24, 69, JOE, "sad>", 1.2)


@scene(
    "compliment",
    "A smiling woman says a star to a helper",
    "telling staff that they did well",
    "compliment, praise, thank staff, well done, good service",
)
def compliment() -> str:
    words = bubble(16, 4, 28, 25, 0.15) + sparkle(30, 16.5, 1)
    return words + bust(18, 69, LIN, "smile>", 0.98) + bust(53, 69, helper(DEV), "smile<", 0.98)


@scene(
    "second-opinion",
    "A man between two doctors who say different things",
    "asking another doctor what they think",
    "second opinion, another doctor, SOAD, ask again, other view",
)
def second_opinion() -> str:
    says = bubble(3, 4, 26, 17, 0.4, BLUE) + line("M9 12.5h14") + bubble(43, 4, 26, 17, 0.6, LIME) + line("M49 10h14M49 15h9")
    doctors = bust(13, 69, helper(GRACE, WHITE), "talk>", 0.8) + bust(59, 69, helper(DEV, WHITE), "talk<", 0.8)
    return says + doctors + bust(36, 70, TOM, "calm", 0.72)


@scene(
    "choose",
    "A man at a sign with two ways to go",
    "picking one thing from two or more",
    "choose, choice, options, decide, pick, preference, your choice",
)
def choose() -> str:
    post = line("M54 67V8", "", 5)
    signs = line("M48 11H64l5 6l-5 6H48Z", LIME) + line("M60 29H44l-5 6l5 6H60Z", BLUE)
    return post + signs + stand(17, 67, OMAR, "calm>", right=((11, -28), (6, -35)), size=1.1)
