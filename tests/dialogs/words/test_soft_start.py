"""What a part of a soft start lacks is named, one thing at most, and a good part is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words import soft_start
from dialogs.words.feelings import Emotion
from dialogs.words.soft_start import FactFault, FeelingFault, OpeningFault, RequestFault

FACTS = [
    ("Toen je gisteren om tien uur thuiskwam", None),
    ("je kwam te laat", None),
    ("Zondag zei je: 'doe het zelf maar'", None),
    ("ge waart ne keer een uur later dan gezegd", None),
    ("Je kijkt altijd op je telefoon", FactFault.GENERAL),
    ("nooit ruim je op", FactFault.GENERAL),
    ("Je was egoïstisch.", FactFault.JUDGEMENT),
    ("Je negeerde me de hele avond", FactFault.JUDGEMENT),
    ("ge deed alsof ik er niet was", FactFault.JUDGEMENT),
    ("je liet expres je bord staan", FactFault.JUDGEMENT),
]
FEELINGS = [
    ("alleen", None),
    ("Ik voelde me boos en moe", None),
    ("ik mis je", None),
    ("verdrietig, en ook genegeerd", None),
    ("bang", None),
    ("ik was bang voor de uitslag", None),
    ("genegeerd", FeelingFault.PSEUDO),
    ("Ik voel me gebruikt.", FeelingFault.PSEUDO),
    ("niet gehoord", FeelingFault.PSEUDO),
    ("in de steek gelaten", FeelingFault.PSEUDO),
    ("ik voel dat jij niet luistert", FeelingFault.THOUGHT),
    ("alsof ik lucht ben", FeelingFault.THOUGHT),
    ("jij denkt alleen aan jezelf", FeelingFault.THOUGHT),
    ("tja", FeelingFault.NONE),
    ("bedreigd", FeelingFault.UNSAFE),
    ("bang voor jou", FeelingFault.UNSAFE),
    ("ik heb schrik van u", FeelingFault.UNSAFE),
    ("gecontroleerd en boos", FeelingFault.UNSAFE),
]
REQUESTS = [
    ("Wil je me een berichtje sturen als het later wordt?", None),
    ("Wil je vanavond even met me praten?", None),
    ("dinsdag samen eten", None),
    ("Je moet vaker bellen", RequestFault.DEMAND),
    ("ik wil dat je stopt", RequestFault.DEMAND),
    ("eerder thuis zijn, anders ben ik weg", RequestFault.DEMAND),
    ("niet meer op je telefoon kijken", RequestFault.NEGATIVE),
    ("Wil je nooit meer te laat zijn?", RequestFault.NEGATIVE),
    ("meer aandacht", RequestFault.VAGUE),
    ("Wil je beter luisteren?", RequestFault.VAGUE),
]


@pytest.mark.parametrize(("text", "fault"), FACTS)
def test_a_fact_is_what_a_camera_could_film(text: str, fault: FactFault | None) -> None:
    assert soft_start.fact_fault(text) is fault


@pytest.mark.parametrize(("text", "fault"), FEELINGS)
def test_a_feeling_is_no_thought_and_no_deed_of_the_other(text: str, fault: FeelingFault | None) -> None:
    assert soft_start.feeling_fault(text) is fault


@pytest.mark.parametrize(("text", "fault"), REQUESTS)
def test_a_request_can_be_done_and_may_be_refused(text: str, fault: RequestFault | None) -> None:
    assert soft_start.request_fault(text) is fault


@pytest.mark.parametrize(
    "text", ["Om negen uur ben ik terug", "over een kwartier ben ik er weer", "we praten morgen na het eten"]
)
def test_a_pause_a_talk_and_attention_have_a_moment(text: str) -> None:
    assert soft_start.moment_fault(text) is None


@pytest.mark.parametrize("text", ["Ik heb nu rust nodig", "we praten wel een keer", "ik ben er voor jou"])
def test_without_a_moment_it_is_only_gone(text: str) -> None:
    assert soft_start.moment_fault(text) is OpeningFault.NO_MOMENT


def test_an_own_part_stands_without_a_but() -> None:
    assert soft_start.true_part_fault("Daar heb je een punt: ik was te laat") is None
    assert soft_start.true_part_fault("Ik was te laat, maar jij ook") is OpeningFault.BUT


def test_a_question_is_no_advice() -> None:
    assert soft_start.receiving_fault("Wat een rotdag. Wil je erover vertellen?") is None
    assert soft_start.receiving_fault("Je moet gewoon minder werken") is OpeningFault.ADVICE


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("boos en verdrietig", Emotion.ANGRY),
        ("ik mis je", Emotion.LONELY),
        ("tja", Emotion.OTHER),
        ("", Emotion.OTHER),
    ],
)
def test_the_first_word_of_feeling_tells_the_emotion(text: str, emotion: Emotion) -> None:
    assert soft_start.emotion_in(text) is emotion


@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    for rule in (
        soft_start.fact_fault,
        soft_start.feeling_fault,
        soft_start.request_fault,
        soft_start.moment_fault,
        soft_start.true_part_fault,
        soft_start.receiving_fault,
    ):
        rule(text)
