"""The need behind an emotion: what the text points at goes before what the emotion leans to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.need import Emotion, Likely, Need, asks_openly, likely_needs

POINTS = [
    ("Ze werd boos omdat ik te laat was en niet gebeld had", Emotion.ANGRY, Need.SAFETY),
    ("ze vertrouwt me niet meer sinds die leugen", Emotion.HURT, Need.SAFETY),
    ("ze is bang dat we het huis kwijtraken door mijn schulden", Emotion.AFRAID, Need.SAFETY),
    ("ik had beloofd de huur te betalen en weer vergeten", Emotion.ANGRY, Need.SAFETY),
    ("ze vroeg waar ik was, ik had stiekem met mijn ex gebeld", Emotion.OTHER, Need.SAFETY),
    ("ze schreeuwde dat ze schrik heeft van ruzie", Emotion.AFRAID, Need.SAFETY),
    ("ik zat de hele avond op mijn telefoon", Emotion.SAD, Need.CONNECTION),
    ("kzit altijd op mijne gsm zegt ze, nooit samen", Emotion.ANGRY, Need.CONNECTION),
    ("ze zegt dat ik nooit luister als ze praat", Emotion.ANGRY, Need.CONNECTION),
    ("we hebben al maanden geen seks of knuffel gehad", Emotion.SAD, Need.CONNECTION),
    ("ze mist me, ik ben altijd aan het gamen", Emotion.LONELY, Need.CONNECTION),
    ("ze wil meer tijd samen, een date of zo", Emotion.OTHER, Need.CONNECTION),
    ("ze zei: jij begrijpt me niet", Emotion.HURT, Need.CONNECTION),
    ("ze doet het hele huishouden en ik merk het niet", Emotion.ANGRY, Need.RECOGNITION),
    ("ik vergat haar verjaardag", Emotion.HURT, Need.RECOGNITION),
    ("ze had zo haar best gedaan en ik gaf kritiek", Emotion.HURT, Need.RECOGNITION),
    ("nooit een compliment of bedankt krijgt ze", Emotion.SAD, Need.RECOGNITION),
    ("het is nooit goed wat ik doe vind ik", Emotion.STRESSED, Need.RECOGNITION),
    ("ze kookt elke dag en ik vind dat vanzelfsprekend", Emotion.ANGRY, Need.RECOGNITION),
    ("ik lachte om haar nieuwe jurk en maakte opmerkingen", Emotion.ASHAMED, Need.RECOGNITION),
    ("ik had zonder overleg een auto gekocht", Emotion.ANGRY, Need.AUTONOMY),
    ("ze zegt dat ik alles bepaal, dat ik haar commandeer en controleer", Emotion.ANGRY, Need.AUTONOMY),
    ("ze wil ruimte, tijd voor zichzelf", Emotion.STRESSED, Need.AUTONOMY),
    ("ik bemoei me met haar keuzes", Emotion.ANGRY, Need.AUTONOMY),
    ("ik behandel haar als een kind", Emotion.ANGRY, Need.AUTONOMY),
    ("ik had voor haar beslist waar we op vakantie gaan, zij mag niets kiezen", Emotion.OTHER, Need.AUTONOMY),
    ("mijn moeder bemoeit zich met alles en ze voelt zich benauwd", Emotion.STRESSED, Need.AUTONOMY),
]


@pytest.mark.parametrize(("text", "emotion", "need"), POINTS)
def test_the_text_points_at_a_need(text: str, emotion: Emotion, need: Need) -> None:
    first = likely_needs(text, emotion)[0]
    assert first.need is need
    assert first.because
    assert first.because in text


@pytest.mark.parametrize(
    ("emotion", "need"),
    [
        (Emotion.ANGRY, Need.RECOGNITION),
        (Emotion.SAD, Need.CONNECTION),
        (Emotion.AFRAID, Need.SAFETY),
        (Emotion.HURT, Need.RECOGNITION),
        (Emotion.ASHAMED, Need.RECOGNITION),
        (Emotion.STRESSED, Need.AUTONOMY),
        (Emotion.LONELY, Need.CONNECTION),
        (Emotion.OTHER, Need.CONNECTION),
    ],
)
def test_a_silent_text_leaves_the_emotion_to_decide(emotion: Emotion, need: Need) -> None:
    ranked = likely_needs("gisteren gebeurde er iets", emotion)
    assert ranked[0] == Likely(need, "")
    assert len(ranked) == 2


def test_the_reason_is_quoted_as_it_was_typed() -> None:
    assert likely_needs("Ze zegt dat ze me níét Vertrouwt!", Emotion.ANGRY)[0].because == "Vertrouwt"


def test_of_two_needs_in_a_text_the_emotion_decides() -> None:
    text = "ik was te laat en zat op mijn telefoon"
    assert likely_needs(text, Emotion.AFRAID)[0].need is Need.SAFETY
    assert likely_needs(text, Emotion.LONELY)[0].need is Need.CONNECTION


@given(st.text(), st.sampled_from(Emotion))
def test_there_is_always_a_guess_and_each_need_at_most_once(text: str, emotion: Emotion) -> None:
    ranked = likely_needs(text, emotion)
    needs = [likely.need for likely in ranked]
    assert ranked
    assert len(set(needs)) == len(needs)
    assert all(likely.because in text for likely in ranked)


@pytest.mark.parametrize(
    "text",
    [
        "Wat heb je nu van me nodig?",
        "wat heb je nodig",
        "Wat heb je van mij nodig?",
        "Wat heb je nu nodig van me?",
    ],
)
def test_the_open_question_is_known_however_it_is_put(text: str) -> None:
    assert asks_openly(text)


@pytest.mark.parametrize("text", ["Mis je ons?", "Wat heb je nodig om je veilig te voelen?", "nodig"])
def test_any_other_question_is_ones_own(text: str) -> None:
    assert not asks_openly(text)
