"""De Detector: a reasoned guess, the open question first, and one agreement that can be checked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.wording import Wording
from dialogs.effects import Json
from dialogs.explore import explore
from dialogs.people import Profile, Pronoun
from dialogs.records import Agreement, AgreementProposed
from dialogs.talk import To
from dialogs.techniques.need import need
from dialogs.wishes import Invite, Speak
from dialogs.words.need import Emotion, Need
from tests.dialogs.playing import SKIP, Played, play

LATE = "Alweer te laat, en ik stond daar te wachten."
QUESTION = "Voel je je niet belangrijk voor mij?"
ANSWER = "Dat je iets laat weten als je later bent."
NOTICE = "Ik app je een kwartier vooraf als ik later ben."


def detected(*answers: Json) -> Played:
    return play(
        need, LATE, "angry", *answers, facts={"linked": True, "for-two": False, "zone": "Europe/Amsterdam"}
    )


def agreed(*answers: Json) -> Played:
    return detected("recognition", QUESTION, ANSWER, *answers)


def test_what_was_said_ranks_the_needs_and_is_given_as_the_reason() -> None:
    played = detected()
    assert played.heard() == ["need-likely-safety", "need-likely-recognition-by-emotion"]
    assert played.given("need-likely-safety") == {"because": "te laat"}
    assert played.prompt.options[:2] == ("safety", "recognition")


def test_other_words_give_another_ranking() -> None:
    played = play(need, "Ze zegt dat ze thuis geen ruimte heeft.", "angry")
    assert played.heard()[0] == "need-likely-autonomy"
    assert played.given("need-likely-autonomy") == {"because": "ruimte"}


def test_without_a_telling_word_the_emotion_decides() -> None:
    angry, sad = play(need, "Ze zei niets meer.", "angry"), play(need, "Ze zei niets meer.", "sad")
    assert angry.prompt.options != sad.prompt.options


@pytest.mark.parametrize("emotion", list(Emotion))
def test_a_guess_stays_a_guess_and_all_four_needs_can_be_chosen(emotion: Emotion) -> None:
    assert set(play(need, LATE, emotion.value).prompt.options) == set(Need)


@pytest.mark.parametrize("chosen", list(Need))
def test_every_need_has_its_own_question_after_the_open_one(chosen: Need) -> None:
    """Method A3: what do you need from me now, first; then one aimed at the need."""
    asked = detected(chosen.value).asked
    assert asked == f"need-question-{chosen}"
    said = Wording.load(strict=True).render(asked, {}, Profile(partner="Noor", pronoun=Pronoun.SHE))
    quoted = [part.split("’")[0] for part in said.split("‘")[1:]]
    assert quoted[0] == "Wat heb je nu van me nodig?"
    assert len(quoted) == 2


def test_the_questions_are_in_the_own_words() -> None:
    assert detected("recognition", QUESTION).given("need-ask") == {"question": QUESTION}


def test_the_open_question_alone_is_enough() -> None:
    assert detected("recognition", SKIP).heard()[-1] == "need-ask-open"


def test_the_answer_leads_to_one_agreement_that_is_recorded() -> None:
    assert detected("recognition", QUESTION, ANSWER).prompt.args == {"answer": ANSWER}
    played = agreed(NOTICE)
    assert played.over
    assert played.records == [Agreement(NOTICE)]
    assert played.given("need-agreed") == {"agreement": NOTICE}


@pytest.mark.parametrize(
    ("agreement", "missing"),
    [
        ("Meer thuis zijn.", "when"),
        ("Elke avond de afwas.", "who"),
        ("Elke avond beter mijn best doen.", "what"),
    ],
)
def test_what_is_missing_is_asked_once_and_put_behind_it(agreement: str, missing: str) -> None:
    played = agreed(agreement)
    assert played.asked == f"need-missing-{missing}"
    assert played.prompt.args == {"agreement": agreement}
    assert agreed(agreement, "Ik.").records == [Agreement(f"{agreement[:-1]}: Ik.")]


def test_whoever_writes_the_whole_agreement_anew_gets_just_that() -> None:
    whole = "Ik ben dinsdag en donderdag om zes uur thuis."
    assert agreed("Meer thuis zijn.", whole).records == [Agreement(whole)]


def test_an_agreement_may_stay_as_vague_as_it_is() -> None:
    assert agreed("Meer thuis zijn.", SKIP).records == [Agreement("Meer thuis zijn.")]


def test_not_asked_yet_makes_the_asking_the_agreement() -> None:
    assert detected("safety", SKIP, SKIP).asked == "need-plan"
    plan = "Ik vraag het haar morgen na het eten."
    played = detected("safety", SKIP, SKIP, plan)
    assert played.records == [Agreement(plan)]
    assert played.heard()[-1] == "need-planned"


@pytest.mark.parametrize("answer", [ANSWER, SKIP])
def test_without_an_agreement_it_ends_kindly_and_records_nothing(answer: Json) -> None:
    played = detected("safety", QUESTION, answer, SKIP)
    assert played.over
    assert played.heard()[-1] == "need-without"
    assert played.records == []


def test_nothing_of_it_reaches_the_partner() -> None:
    said = [wish for step in explore(need).steps for wish in step.wishes if isinstance(wish, Speak)]
    assert said
    assert {wish.to for wish in said} == {To.ME}


def test_every_sentence_exists_also_those_that_few_words_lead_to() -> None:
    likely = {f"need-likely-{one}{way}" for one in Need for way in ("", "-by-emotion")}
    assert Wording.load(strict=True).missing(explore(need).texts() | likely) == set()


@pytest.mark.parametrize(("lay", "heard"), [("propose", "need-laid"), ("keep", "need-kept")])
def test_an_agreement_goes_to_the_other_only_by_an_own_choice(lay: str, heard: str) -> None:
    answers = (
        "safety",
        SKIP,
        "Dat je het laat weten.",
        "Ik app elke dag een kwartier vooraf als ik later ben.",
    )
    facts = {"linked": True, "for-two": True, "zone": "Europe/Amsterdam"}
    played = play(need, LATE, "angry", *answers, lay, facts=facts)
    assert (played.over, played.heard()[-1]) == (True, heard)
    assert any(isinstance(one, AgreementProposed) for one in played.records) is (lay == "propose")
    assert (Invite("agreement-confirm", {}) in played.wishes) is (lay == "propose")


def test_the_bot_comes_back_to_it_the_evening_after_the_day_that_it_names() -> None:
    """It is a Tuesday evening, the third of March."""
    facts = {"linked": True, "for-two": True, "zone": "Europe/Amsterdam"}
    text = "Ik app donderdag een kwartier vooraf als ik later ben."
    played = play(need, LATE, "angry", "safety", SKIP, "Dat je het weet.", text, "propose", facts=facts)
    (laid,) = [one for one in played.records if isinstance(one, AgreementProposed)]
    assert laid.asks == datetime(2026, 3, 6, 17, 30, tzinfo=UTC)
