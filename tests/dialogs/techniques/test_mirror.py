"""De Spiegel: the own side opens only after a yes, and one thing at a time is named, kindly."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.wording import Wording
from dialogs.explore import explore
from dialogs.facts import count
from dialogs.records import Mirrored
from dialogs.requests import Know, Prompt
from dialogs.techniques.mirror import HEARD_SAMPLES, REFLECTION_SAMPLES, Slip, mirror
from dialogs.words.listening import Fault, worst_fault
from tests.dialogs.playing import SKIP, Played, play

HEARD = "Ik voel me zo alleen, ook als we samen op de bank zitten."
CLEAR = "Je voelt je eenzaam, zelfs met mij naast je. Klopt dat?"
BUT = "Je voelt je eenzaam, maar dat hoeft niet. Klopt dat?"
OWN_SIDE = ("mirror-your-side", "mirror-your-side-aloud")


def alone(*answers: object, before: int = 0) -> Played:
    return play(mirror, "afterwards", HEARD, *answers, facts={"count": before})  # type: ignore[arg-type]


def together(*answers: str, before: int = 0) -> Played:
    return play(mirror, "together", "now", "done", *answers, facts={"count": before})


def test_the_own_side_opens_only_after_a_yes() -> None:
    """Method A1: 'fits' is answered with yes in every journal that reaches the own side."""
    reached = 0
    for step in explore(mirror).steps:
        if isinstance(step.to, Prompt) and step.to.text in OWN_SIDE:
            reached += 1
            assert step.answer == "yes"
            assert isinstance(step.at, Prompt)
            assert step.at.text.startswith("mirror-fits-")
    assert reached


def test_whether_it_fits_cannot_be_left_out() -> None:
    asked = [at for at in explore(mirror).prompts() if at.text.startswith("mirror-fits-")]
    assert {at.text for at in asked} == {
        f"mirror-fits-{way}" for way in ("together", "afterwards", "rehearsal")
    }
    assert not any(at.skip for at in asked)


@pytest.mark.parametrize("setting", ["afterwards", "rehearsal"])
def test_alone_the_question_is_whether_an_honest_eye_sees_a_yes(setting: str) -> None:
    played = play(mirror, setting, HEARD, CLEAR)
    assert played.asked == f"mirror-fits-{setting}"
    assert played.prompt.args == {"reflection": CLEAR}


def test_a_clear_mirror_is_named_as_one() -> None:
    assert alone(CLEAR).heard() == ["mirror-clear"]


def test_one_thing_to_improve_is_named_and_the_words_may_stay() -> None:
    played = alone(BUT)
    assert played.heard() == ["mirror-fault-but"]
    assert played.asked == "mirror-anyway"
    kept = alone(BUT, "so")
    assert kept.asked == "mirror-fits-afterwards"
    assert kept.prompt.args == {"reflection": BUT}


def test_trying_again_asks_for_the_same_reflection_anew() -> None:
    again = alone(BUT, "again")
    assert again.asked == "mirror-reflection"
    assert again.prompt.args == {"heard": HEARD}
    assert alone(BUT, "again", CLEAR).heard() == ["mirror-fault-but", "mirror-clear"]


def test_not_quite_goes_round_with_what_was_really_meant() -> None:
    meant = "Het gaat niet om de bank, ik mis je."
    played = alone(CLEAR, "not-quite", meant)
    assert played.asked == "mirror-reflection"
    assert played.prompt.args == {"heard": meant}
    assert alone(CLEAR, "not-quite", meant, "Je mist mij. Klopt dat?", "yes").asked == "mirror-your-side"


def test_it_ends_with_a_question_back_in_his_own_words() -> None:
    played = alone(CLEAR, "yes", "Ik mis jou ook.", "Wat bedoel je met alleen?")
    assert played.given("mirror-take-along-both") == {
        "reflection": CLEAR,
        "question": "Wat bedoel je met alleen?",
    }


def test_the_own_side_and_the_question_back_may_stay_unwritten() -> None:
    played = alone(CLEAR, "yes", SKIP, SKIP)
    assert played.over
    assert played.given("mirror-take-along") == {"reflection": CLEAR}


def test_a_mirror_is_recorded_only_at_its_end() -> None:
    assert alone(CLEAR, "yes", SKIP).records == []
    assert alone(CLEAR, "yes", SKIP, SKIP).records == [Mirrored()]


@pytest.mark.parametrize(
    ("before", "line"),
    [(0, "mirror-done"), (1, "mirror-done"), (2, "mirror-done-week"), (5, "mirror-done-week")],
)
def test_the_count_includes_this_one_and_three_a_week_is_the_exercise(before: int, line: str) -> None:
    """Method A2: at least three times this week."""
    played = alone(CLEAR, "yes", SKIP, SKIP, before=before)
    assert played.given(line) == {"count": before + 1}


def test_what_is_counted_are_the_mirrors_of_seven_days() -> None:
    facts = {step.at.fact for step in explore(mirror).steps if isinstance(step.at, Know)}
    assert facts == {count("mirrored", timedelta(days=7))}


def test_on_a_shared_screen_nothing_is_typed() -> None:
    """Design §3: what is said aloud with one phone on the table is neither typed nor kept."""
    for step in explore(mirror).steps:
        if isinstance(step.to, Prompt) and step.after.journal[1].value == "together":
            assert step.to.options


def test_the_screen_is_shared_while_the_phone_is_on_the_table_and_not_before() -> None:
    assert not play(mirror, "together").conversation.talk.shared_screen
    assert together().conversation.talk.shared_screen
    assert not together("done", "nothing", "yes", "done", "done").conversation.talk.shared_screen


def test_when_it_does_not_suit_now_the_talk_ends_kindly_and_counts_nothing() -> None:
    played = play(mirror, "together", "later")
    assert played.over
    assert played.heard() == ["mirror-later"]
    assert played.records == []


@pytest.mark.parametrize("slip", [slip.value for slip in Slip if slip is not Slip.NOTHING])
def test_what_slipped_in_aloud_gets_the_same_kind_advice_as_in_writing(slip: str) -> None:
    played = together("done", slip)
    assert played.heard() == [f"mirror-fault-{Fault(slip)}"]
    assert together("done", slip, "again").asked == "mirror-give-back"
    assert together("done", slip, "so").asked == "mirror-fits-together"


def test_together_a_correction_is_spoken_and_given_back_again() -> None:
    assert together("done", "nothing", "not-quite").asked == "mirror-correct-aloud"
    assert together("done", "nothing", "not-quite", "done").asked == "mirror-give-back"


def test_together_counts_like_alone() -> None:
    played = together("done", "nothing", "yes", "done", "done", before=2)
    assert played.over
    assert played.records == [Mirrored()]
    assert played.given("mirror-done-week") == {"count": 3}


def test_the_samples_meet_every_fault_and_none() -> None:
    met = {worst_fault(heard, said) for heard in HEARD_SAMPLES for said in REFLECTION_SAMPLES}
    assert met == {None, *Fault}


def test_every_fault_has_its_one_thing_and_an_example() -> None:
    wording = Wording.load(strict=True)
    assert wording.missing(f"mirror-fault-{fault}" for fault in Fault) == set()
    assert wording.missing(explore(mirror).texts()) == set()


def test_why_it_works_has_four_reasons() -> None:
    why = Wording.load(strict=True).labels["mirror-setting.why"]
    assert [number for number in "12345" if f"{number}. " in why] == list("1234")
