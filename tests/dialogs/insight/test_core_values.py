"""The five core values: a pair on each card, one thing at a time about a sentence, and the sentence kept."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.insight.core_values import EXERCISES, core_values
from dialogs.people import Profile
from dialogs.records import CoreValuePractised
from dialogs.wishes import Next
from dialogs.words.core_value import CoreValue, Lack
from tests.dialogs.playing import SKIP, Played, play

SAFE: dict[str, object] = {"in-danger": False, "unwatched": True, "earlier": []}
GOOD = {
    CoreValue.HONESTY: "Ik ben moe en verdrietig.",
    CoreValue.BOUNDARIES: "Ik heb na mijn werk een kwartier rust nodig. Kan dat?",
    CoreValue.LISTENING: "Je staat er alleen voor. Klopt dat?",
    CoreValue.CHECK_INS: "Zullen we zondag na het eten even praten?",
    CoreValue.RESPONSIBILITY: "Ik was het vergeten. Wat heb je van me nodig?",
}


def practised(value: str, *answers: Json, **facts: object) -> Played:
    return play(core_values, value, "practise", *answers, facts={**SAFE, **facts})


def opened(played: Played) -> list[str]:
    return [wish.dialog for wish in played.wishes if isinstance(wish, Next)]


@pytest.mark.parametrize("value", CoreValue)
def test_each_card_has_a_pair_of_not_this_but_this(value: CoreValue) -> None:
    text = Wording.load(strict=True).render(f"core-values-card-{value}", {}, Profile())
    assert "\nNiet: " in text
    assert "\nWel: " in text


@pytest.mark.parametrize("value", CoreValue)
def test_a_sentence_that_lacks_nothing_is_kept_at_once_and_leads_to_its_exercise(value: CoreValue) -> None:
    played = practised(value, GOOD[value])
    assert played.heard()[-1] == f"core-values-at-once-{value}"
    assert played.records == [CoreValuePractised(value, GOOD[value])]
    assert opened(practised(value, GOOD[value], "now")) == [EXERCISES[value]]
    assert CATALOGUE.named(EXERCISES[value]) is not None


def test_what_is_asked_depends_on_what_was_typed() -> None:
    asked = {text: practised("responsibility", text).asked for text in ("Sorry", "Sorry, maar jij ook.")}
    assert asked == {"Sorry": "core-values-lack-no-own-part", "Sorry, maar jij ook.": "core-values-lack-but"}


def test_a_better_sentence_takes_the_place_of_the_first() -> None:
    played = practised("check-ins", "We moeten praten.", GOOD[CoreValue.CHECK_INS])
    assert played.heard()[-1] == "core-values-better"
    assert played.records == [CoreValuePractised("check-ins", GOOD[CoreValue.CHECK_INS])]


def test_the_own_wording_may_stay() -> None:
    played = practised("honesty", "Niks hoor.", SKIP)
    assert played.heard()[-1] == "core-values-own"
    assert played.records == [CoreValuePractised("honesty", "Niks hoor.")]


def test_the_same_thing_is_not_asked_twice_and_another_is() -> None:
    assert practised("honesty", "Niks hoor.", "Het gaat wel.").heard()[-1] == "core-values-own"
    again = practised("boundaries", "Jij laat me nooit met rust!", "Ik heb rust nodig.")
    assert again.asked == "core-values-lack-no-moment"


@pytest.mark.parametrize("text", ["Ik ben bang voor jou.", "Jij sloeg me gisteren."])
def test_a_sentence_that_may_tell_of_harm_is_neither_polished_nor_kept(text: str) -> None:
    played = practised("boundaries", text)
    assert (played.over, played.records) == (True, [])
    assert played.heard()[-1] == "core-values-left-as-it-is"


EARLIER = [
    {"value": "honesty", "text": "Ik ben moe."},
    {"value": "listening", "text": "Je mist me. Klopt dat?"},
    {"value": "honesty", "text": "Ouder."},
]


def test_the_last_sentence_for_this_value_is_seen_back_on_its_card() -> None:
    played = play(core_values, "listening", facts={**SAFE, "earlier": EARLIER})
    assert played.given("core-values-before") == {"text": "Je mist me. Klopt dat?"}
    honest = play(core_values, "honesty", facts={**SAFE, "earlier": EARLIER})
    assert honest.given("core-values-before") == {"text": "Ik ben moe."}
    assert "core-values-before" not in play(core_values, "check-ins", facts=SAFE).heard()


def test_where_the_other_may_read_along_no_earlier_sentence_is_shown() -> None:
    played = play(core_values, "honesty", facts={**SAFE, "unwatched": False, "earlier": EARLIER})
    assert played.heard() == ["core-values-card-honesty"]


def test_where_there_is_danger_nobody_practises_a_mild_tone() -> None:
    played = play(core_values, facts={**SAFE, "in-danger": True})
    assert (played.over, played.heard()) == (True, ["core-values-not-now"])


def test_each_thing_to_improve_has_words_that_show_the_sentence() -> None:
    wording = Wording.load(strict=True)
    for one in Lack:
        text = wording.render(f"core-values-lack-{one}", {"text": "MIJN ZIN"}, Profile(partner="Noor"))
        assert "‘MIJN ZIN’" in text
        assert text.endswith("Overslaan.")
