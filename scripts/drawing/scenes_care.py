"""Scenes of care: plans, referrals, meetings with helpers, what happens next."""

from __future__ import annotations

from drawing.pen import (BLUE, DARK, DEEP, GREEN, GREY, LIME, ORANGE, PALE, PINK, RED, SAND, WHITE, WOOD, box, disc, dot, line, oval, put, scene, tube, turn,)
from drawing.people import (ALEX, AMINA, DEV, GRACE, JOE, KIM, LIN, MIA, OLD_JIM, OMAR, Person, ROSE_ANN, SAM, TOM, back_view, bust, head, helper, sit, stand,)
from drawing.things import (arrow, bolt, bottle, bubble, clipboard, clock, cloud, door, heart, house, page, phone, pill, small_tick, table,)

from dataclasses import replace


@scene(
    "care-plan",
    "A page with a face, a heart and a list with ticks",
    "the plan of what care and support a person will get",
    "care plan, my plan, support plan, care and support plan, plan of care",
)
def care_plan() -> str:
    person = box(16, 12, 20, 20, BLUE) + line("M19 32c0-6 3-7 7-7s7 1 7 7Z", LIME)
    ticks = small_tick(17, 42) + small_tick(17, 49) + small_tick(17, 56)
    lines = line("M28 42h27M28 49h27M28 56h18")
    return page(10, 5, 52, 62) + person + head(26, 20, 5.6, JOE) + heart(48, 26, 0.9) + ticks + lines


@scene(
    "crisis-plan",
    "A storm cloud over a list: call, be with someone, go home",
    "a plan of what to do when a person feels very unwell",
    "crisis plan, safety plan, emergency plan, plan for a bad time",
)
def crisis_plan() -> str:
    storm = cloud(30, 12, 0.85) + bolt(30, 20, 0.65)
    call = phone(20, 33, 0.55, DEEP) + line("M33 33h22")
    friend = line("M14 52c0-4 2-5 6-5s6 1 6 5Z", RED) + disc(20, 44.5, 2.6, LIN.skin) + line("M33 47h22")
    home = box(16, 61.5, 8, 4.5, WHITE) + line("M14 61.5l6-4.5l6 4.5Z", RED) + line("M33 61h14")
    return page(9, 3, 54, 66) + storm + call + friend + home


@scene(
    "referral",
    "A doctor points a man the way to a helper",
    "being sent on to another service or person who can help",
    "referral, refer, referred, send to another service, sent on, pass on",
)
def referral() -> str:
    doctor = stand(11, 67, helper(GRACE, WHITE), "talk>", right=((11, -28), (17, -31)))
    man = stand(36, 67, TOM, "smile>", size=0.92)
    other = stand(61, 67, helper(DEV), "smile<", left=((-10, -27), (-12, -35)))
    way = arrow("M16 11C26 3 42 3 51 10", "M51 10l0-6.5M51 10l-6.5-.5")
    return way + doctor + man + other


@scene(
    "pathway",
    "A winding path with four stops and a flag at the end",
    "the steps of care, one after the other",
    "pathway, care pathway, journey, steps, route, stages of care",
)
def pathway() -> str:
    way = "M10 62H50C64 62 64 46 50 46H22C8 46 8 30 22 30H48C58 30 60 20 52 16"
    road = line(way, "", 12) + line(way, "", 8.4, GREY)
    stops = [(16, 62, BLUE), (44, 62, LIME), (48, 46, PINK), (22, 30, DEEP)]
    pins = "".join(line(f"M{x} {y}c-8-9-6-17 0-17s8 8 0 17Z", c) + dot(x, y - 10.5, 2.2) for x, y, c in stops)
    flag = line("M52 17V3", "", 2.4) + line("M52 3h13l-4 4l4 4H52Z", GREEN)
    return road + pins + flag


@scene(
    "assessment",
    "A helper with a clipboard asks a seated man questions",
    "a talk to find out what a person needs",
    "assessment, assess, find out what you need, questions, check needs",
)
def assessment() -> str:
    ask = bubble(26, 4, 20, 16, 0.15) + line("M33.5 10c0-4 6-4 6 0c0 3-3 2.5-3 5", "", 2.2) + dot(36.5, 17.2, 1.3)
    asker = stand(14, 67, helper(AMINA), "talk>", right=((9, -22), (15, -23)))
    board = put(28, 37, turn(8, 0, 0, clipboard(-8, -4, 17, 22) + small_tick(-4, 4) + line("M4 4h2M4 9h2M-4 9h3")))
    return ask + asker + board + disc(30, 45, 2.6, AMINA.skin) + sit(60, 67, OLD_JIM, flip=True)


@scene(
    "treatment",
    "A woman with talking help, tablets and care around her",
    "what helps a person get better",
    "treatment, therapy, help to get better, care",
)
def treatment() -> str:
    talk = bubble(44, 7, 24, 16, 0.1, BLUE) + dot(50, 15, 1.5) + dot(56, 15, 1.5) + dot(62, 15, 1.5)
    care = heart(13, 15, 1.2)
    return bust(36, 68, LIN, size=1.15) + talk + care + bottle(10, 53, 0.85) + pill(62, 55, 0.95)


@scene(
    "discharge",
    "A woman with a bag leaves by a door and a helper waves",
    "leaving hospital or a service",
    "discharge, discharged, leave hospital, go home, leave the ward",
)
def discharge() -> str:
    wall = line("M3 67V8H40V67", PALE) + box(10, 18, 24, 49, WHITE)
    waving = stand(22, 67, helper(JOE), "smile>", right=((10, -31), (12, -39)), size=0.92)
    bag = box(61, 52, 9, 10, ORANGE, 1.5) + line("M63 52v-3h5v3")
    gone = stand(53, 67, MIA, "smile>", right=((9, -24), (11, -17)))
    sign = box(17, 3, 10, 10, GREEN, 1) + line("M22 5.5v5M19.5 8h5", "", 2.2, WHITE)
    return wall + waving + bag + gone + sign + arrow("M46 9H64", "M64 9l-5-5M64 9l-5 5")


@scene(
    "discharge-plan",
    "A page with a door, an arrow, a house and ticks",
    "the plan for leaving hospital or a service",
    "discharge plan, leaving plan, plan to go home, after hospital",
)
def discharge_plan() -> str:
    way = door(16, 16, 12, 20) + arrow("M32 27H38", "M38 27l-3-3M38 27l-3 3")
    home = house(45, 26, 11, 10) + box(48.5, 30, 4, 6, WOOD)
    ticks = small_tick(17, 45) + small_tick(17, 52) + small_tick(17, 59)
    return page(9, 5, 54, 63) + way + home + ticks + line("M28 45h27M28 52h27M28 59h18")


@scene(
    "carer",
    "A woman brings a hot drink to an older man in a chair",
    "someone who looks after a family member or friend",
    "carer, family carer, unpaid carer, looks after, care for someone",
)
def carer() -> str:
    cup = line("M29 40h9v4q0 5-4.5 5t-4.5-5Z", WHITE) + line("M38 41.5q4 0 3.5 3t-4 2") + line("M31 36q2-2 0-4M35.5 36q2-2 0-4", "", 1.5)
    brings = stand(15, 67, LIN, "smile>", right=((9, -23), (14, -22)))
    return brings + cup + sit(59, 67, OLD_JIM, "smile>", ((5, -21), (11, -23)), flip=True) + heart(36, 15, 0.9)


@scene(
    "advocate",
    "A woman sits by a man and speaks up for him to a doctor",
    "someone who helps a person to have their say",
    "advocate, advocacy, speak up, have your say, independent advocate, speak for you",
)
def advocate() -> str:
    says = bubble(20, 3, 30, 19, 0.1, LIME) + bust(35, 20, OMAR, size=0.46)
    us = bust(15, 68, OMAR, "smile>", 0.85) + bust(33, 68, AMINA, "talk>", 0.95)
    return us + says + bust(60, 68, helper(ALEX, WHITE), "calm<", 0.8)


@scene(
    "peer-supporter",
    "Two people side by side with the same heart on their tops",
    "someone who has had the same problems and now helps others",
    "peer supporter, peer worker, peer support, lived experience, been there too",
)
def peer_supporter() -> str:
    link = line("M22 20C26 6 46 6 50 20", "", 2.4) + heart(36, 11, 0.75)
    pair = bust(52, 68, SAM, "smile<", 1.1) + bust(20, 68, ALEX, "smile>", 1.1)
    return link + pair + heart(20, 62, 0.5, WHITE) + heart(52, 62, 0.5, WHITE)


@scene(
    "key-worker",
    "One helper in front of a team shakes hands with a man",
    "the main member of staff who helps a person",
    "key worker, named worker, main worker, care coordinator, named nurse, case manager",
)
def key_worker() -> str:
    grey = Person(PALE, "short", PALE, PALE)
    rest = bust(42, 40, grey, "calm", 0.72) + bust(61, 40, replace(grey, hair="bob"), "calm", 0.72)
    shake = tube("M27 61L36 62", TOM.top, 5) + tube("M45 61L38 62", DEEP, 5) + disc(36.5, 62, 3.4, TOM.skin)
    return rest + bust(17, 70, TOM, "smile>", 1) + bust(53, 70, helper(SAM), "smile<", 1.15) + shake


@scene(
    "waiting-list",
    "People in a queue under a clock, next to a list",
    "a list of people who wait for their turn",
    "waiting list, wait, waiting time, queue, on the list, how long",
)
def waiting_list() -> str:
    names = page(41, 2, 25, 27) + "".join(dot(47, y, 2, c) for y, c in ((12, RED), (18, DEEP), (24, GREEN)))
    lines = line("M52 12h8M52 18h8M52 24h8")
    queue = "".join(stand(x, 70, who, mood, size=0.74) for x, who, mood in ((9, ROSE_ANN, "flat>"), (27, JOE, "flat>"), (45, MIA, "calm>")))
    return clock(20, 15, 11.5) + names + lines + queue + box(57, 36, 12, 34, WOOD) + dot(60, 54, 1.3)


@scene(
    "key-contact",
    "A helper with a badge holds up a card with a phone on it",
    "who to call about care",
    "contact, who to call, contact card, number to ring, named contact",
)
def key_contact() -> str:
    card = box(40, 12, 28, 20, WHITE, 2) + phone(49, 22, 0.6, DEEP) + line("M57 19h7M57 25h7")
    lifted = tube("M38 60L52 52L54 42", DEEP, 5) + disc(54, 36, 3.6, DEV.skin)
    return bust(26, 69, helper(DEV), size=1.2) + lifted + card


@scene(
    "therapy-talk",
    "Two people sit in chairs and talk",
    "talking with a trained helper about feelings",
    "talking therapy, therapy, counselling, psychologist, talk about feelings",
)
def therapy_talk() -> str:
    words = bubble(8, 4, 26, 15, 0.2, BLUE) + heart(21, 12, 0.55) + bubble(40, 8, 24, 13, 0.8, LIME)
    return words + line("M47 14.5h10") + sit(14, 68, MIA, "talk>") + sit(58, 68, helper(DEV), "calm>", flip=True)


@scene(
    "group-therapy",
    "Five people sit in a ring and one of them talks",
    "talking about feelings in a group",
    "group therapy, group, therapy group, support group, group session",
)
def group_therapy() -> str:
    words = bubble(26, 3, 20, 11, 0.45, BLUE) + line("M31 8.5h10")
    back = bust(20, 44, ROSE_ANN, "smile>", 0.65) + bust(52, 44, OMAR, "smile<", 0.65) + bust(36, 40, helper(AMINA), "talk", 0.65)
    front = bust(12, 68, JOE, "calm>", 0.72) + bust(60, 68, LIN, "calm<", 0.72)
    return words + back + oval(36, 53, 26, 10, PALE) + front


@scene(
    "community-team",
    "Three helpers with badges in front of houses",
    "health workers who help people near their home",
    "community team, community mental health team, local team, neighbourhood team",
)
def community_team() -> str:
    homes = "".join(house(x, 13, 16, 22, c) + box(x + 5, 17, 6, 6, BLUE) for x, c in ((6, WHITE), (28, SAND), (50, WHITE)))
    team = bust(13, 69, helper(GRACE), size=0.82) + bust(59, 69, helper(ALEX), size=0.82) + bust(36, 69, helper(DEV), size=0.86)
    return homes + team


@scene(
    "team-meeting",
    "Helpers sit at a round table with papers",
    "a meeting of different workers to plan care",
    "team meeting, multidisciplinary meeting, MDT, review meeting, professionals",
)
def team_meeting() -> str:
    far = "".join(bust(x, y, helper(who, top), "calm", 0.72) for x, y, who, top in ((14, 38, GRACE, WHITE), (36, 33, DEV, DEEP), (58, 38, LIN, LIME)))
    papers = turn(-12, 22, 46, box(18, 42, 9, 7, WHITE)) + box(32, 38, 9, 6, WHITE) + turn(12, 50, 46, box(46, 42, 9, 7, WHITE))
    near = back_view(24, 71, KIM) + back_view(48, 71, ROSE_ANN)
    return far + table(36, 45, 31, 14) + papers + near


@scene(
    "family-meeting",
    "A helper and a family talk at a table",
    "a meeting of staff with the family",
    "family meeting, family therapy, family work, meet the family",
)
def family_meeting() -> str:
    words = bubble(27, 2, 18, 11, 0.8, BLUE) + line("M32 7.5h8")
    people = bust(13, 48, OMAR, "smile>", 0.8) + bust(34, 48, AMINA, "smile>", 0.75) + bust(59, 48, helper(MIA), "talk<", 0.8)
    child = bust(23, 50, Person("#bf8f68", "short", DARK, LIME), "smile>", 0.58)
    return words + people + child + line("M3 49H69L64 58H8Z", SAND) + line("M14 58V69M58 58V69", "", 3)


@scene(
    "best-interests-meeting",
    "People round a table with a person and a heart in the middle",
    "a meeting to decide what is best for a person",
    "best interests, best interests meeting, decide what is best, decision for you",
)
def best_interests() -> str:
    far = bust(12, 45, helper(GRACE), "calm>", 0.68) + bust(60, 45, ROSE_ANN, "calm<", 0.68)
    near = back_view(17, 72, OMAR) + back_view(55, 72, LIN)
    middle = box(26, 5, 20, 26, BLUE, 3)
    return far + table(36, 50, 31, 13) + middle + bust(36, 31, ALEX, size=0.7) + heart(36, 49, 1) + near
