"""Which sentences are in the passive voice."""

from __future__ import annotations

import pytest

from generator.readability import words_of
from generator.readability.passive import is_passive

PASSIVE = """
You will be seen by a nurse.
Your letter was sent on Monday.
The form must be filled in at home.
Your medicine may be changed.
You are given a leaflet when you leave.
Care plans are written with each person.
Appointments can be booked online.
The test is done in a clinic.
Your blood is taken from a vein in your arm.
You have been referred to our team.
The ward is being painted this week.
Samples are usually tested within 2 days.
The results were not sent to your GP.
He was told that the clinic had moved.
The service is run by volunteers.
It is used to treat pain.
Records are kept for 8 years.
Your details will never be shared without your consent.
This guide was last reviewed in May.
Visitors are asked to wash their hands.
We call you if the visit is cancelled.
Were you treated with respect?
You may be offered talking therapy.
The plan has been agreed by the board.
You could get paid for your time.
This step is called triage.
The vaccine is thought to be safe.
Your heart rate is carefully checked.
People were worried by the news.
If you get asked for a number, give this one.
All calls are recorded.
The bed was made before 9am.
""".strip().splitlines()

ACTIVE = """
A nurse will see you.
We sent your letter on Monday.
You are worried about your memory.
Tell us if you are tired or upset.
They are trained nurses.
There are limited places on the ward.
You are used to a busy life.
The clinic is closed on Sundays.
Are you interested in this job?
You need to be registered with a GP.
You are married or have a partner.
The clinic is based in Leicester.
There is increased risk in winter.
This is a detailed plan.
Your family can be involved in your care.
The team is experienced and skilled.
Are you scared or frightened?
We have planned the visit.
You have had your blood test.
We get started at 9am.
Help your child to get dressed.
It can be complicated.
There is a need for more beds.
You are entitled to free travel.
The next step is to phone us.
You may be disabled or have a long illness.
We are here to help.
It is red and sore.
She is a qualified doctor.
You are going to feel better.
The group has stopped.
Your skin may be swollen.
I am pleased to see you.
The hospital is located near the station.
She got used to the noise.
The doctors are concerned about your weight.
It is indeed a long wait.
You can be fed up at times.
The rooms are crowded at noon.
What are the related services?
The staff were excited about the change.
This is unexpected news.
If you are stuck, ask us.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", PASSIVE)
def test_passive_sentences_are_told(sentence: str) -> None:
    assert is_passive(words_of(sentence))


@pytest.mark.parametrize("sentence", ACTIVE)
def test_other_sentences_are_not_passive(sentence: str) -> None:
    assert not is_passive(words_of(sentence))


def test_no_words_are_not_passive() -> None:
    assert not is_passive(())


def test_samples_are_large_enough_to_say_how_precise_it_is() -> None:
    assert len(PASSIVE) >= 30
    assert len(ACTIVE) >= 40
