"""The signals: pressed one by one, read as a likeness, seen back, and never where somebody is in danger."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json, Value
from dialogs.insight.phases import SIGNS, Next, Phase, Road, Who
from dialogs.insight.signals import signals
from dialogs.people import Profile, Pronoun
from dialogs.records import SignalsSeen
from dialogs.wishes import Next as Opened
from tests.dialogs.playing import AT, Played, play

PRIVATE: dict[str, object] = {"unwatched": True, "in-danger": False, "earlier": []}


def look(*screens: str) -> list[Json]:
    """One road, the first of the two: what is pressed on each of its four screens, "" for nothing."""
    found: list[Json] = ["contact"]
    for pressed, signs in zip(screens, SIGNS.values(), strict=True):
        found += [*pressed] if pressed == signs else [*pressed, "on"] if pressed else ["none"]
    return found


def looked(who: str, *answers: Json, **facts: object) -> Played:
    return play(signals, who, *answers, facts={**PRIVATE, **facts})


def opened(played: Played) -> list[str]:
    return [wish.dialog for wish in played.wishes if isinstance(wish, Opened)]


def test_each_screen_takes_several_and_what_was_pressed_is_not_offered_again() -> None:
    played = looked("partner", "contact", "a", "c")
    assert played.asked == "signals-partner-contact-signals"
    assert played.prompt.options == ("b", "d", "on")


def test_a_screen_of_which_all_was_pressed_goes_on_by_itself() -> None:
    assert looked("self", "contact", *"abcd").asked == "signals-self-contact-withdrawing"


def test_both_roads_are_offered_for_either_person_phase_by_phase() -> None:
    for who in Who:
        asked = [looked(who, "both", *["none"] * done).asked for done in range(8)]
        assert asked == [f"signals-{who}-{road}-{phase}" for phase in Phase for road in Road]


def test_what_is_kept_are_codes_and_about_whom() -> None:
    played = looked("partner", *look("ab", "", "d", ""))
    codes = ("contact-signals-a", "contact-signals-b", "contact-apart-d")
    assert played.records == [SignalsSeen("partner", codes, AT)]


@pytest.mark.parametrize(
    ("who", "screens", "said"),
    [
        ("partner", ("ab", "", "", ""), "signals-like-partner-signals"),
        ("self", ("", "ac", "", ""), "signals-like-self-withdrawing"),
        ("partner", ("", "", "", "a"), "signals-like-partner-announced"),
        ("self", ("ab", "ab", "", ""), "signals-like-between"),
        ("self", ("ab", "ab", "ab", ""), "signals-like-spread"),
        ("partner", ("d", "", "", ""), "signals-like-few"),
        ("partner", ("", "", "", ""), "signals-like-none"),
    ],
)
def test_what_is_said_depends_on_what_was_recognised(who: str, screens: tuple[str, ...], said: str) -> None:
    assert looked(who, *look(*screens)).heard() == [said, "signals-limits"]


def before(about: str, *seen: str, days: int = 1) -> Json:
    return {"about": about, "seen": [*seen], "at": (AT - timedelta(days=days)).isoformat()}


@pytest.mark.parametrize(
    ("earlier", "said"),
    [
        ([before("partner", "contact-apart-a", "contact-apart-b", days=90)], ["signals-before-apart"]),
        ([before("partner")], ["signals-before-none"]),
        ([before("self", "contact-apart-a", "contact-apart-b", days=90)], []),
        ([before("self", "contact-apart-a", "contact-apart-b")], ["signals-both-self-further"]),
        (
            [before("self"), before("partner", "picture-announced-b"), before("partner")],
            ["signals-before-announced", "signals-both-partner-only"],
        ),
    ],
)
def test_the_last_look_at_each_is_laid_beside_this_one_and_at_the_other_while_it_is_fresh(
    earlier: list[Json], said: list[str]
) -> None:
    heard = looked("partner", *look("ab", "", "", ""), earlier=earlier).heard()
    assert heard == ["signals-like-partner-signals", *said, "signals-limits"]


def test_what_was_recognised_of_the_other_leads_the_step_as_well() -> None:
    further = [before("self", "contact-apart-a", "contact-apart-b")]
    assert looked("partner", *look("ab", "", "", ""), earlier=further).asked == "signals-step-urgency"
    assert looked("partner", *look("ab", "", "", "")).asked == "signals-step-mirror"


def test_the_other_one_is_looked_at_only_by_choice_in_a_talk_of_its_own() -> None:
    played = looked("self", *look("ab", "", "", ""))
    assert played.prompt.options == ("now", "partner", "more", "later")
    on = looked("self", *look("ab", "", "", ""), "partner")
    assert [(wish.dialog, wish.args) for wish in on.wishes if isinstance(wish, Opened)] == [
        ("signals", {"whom": "partner"})
    ]
    begun = play(signals, facts=PRIVATE, args={"whom": "partner"})
    assert begun.asked == "signals-road-partner"


@pytest.mark.parametrize("step", Next)
def test_every_step_is_a_dialog_that_is_there(step: Next) -> None:
    assert CATALOGUE.named(step) is not None


def test_the_talk_ends_in_one_step_with_depth_only_on_request() -> None:
    quiet = look("", "ab", "", "")
    played = looked("partner", *quiet, "more")
    assert (played.asked, played.prompt.options) == ("signals-step-need", ("now", "self", "later"))
    assert opened(looked("partner", *quiet, "now")) == ["need"]
    assert (looked("partner", *quiet, "later").over, opened(looked("partner", *quiet, "later"))) == (True, [])


def test_where_there_is_danger_nothing_is_asked_and_nothing_for_two_is_advised() -> None:
    played = play(signals, facts={**PRIVATE, "in-danger": True})
    assert (played.over, played.heard(), played.records) == (True, ["signals-not-now"], [])


@pytest.mark.parametrize("in_danger", [False, True])
def test_where_the_other_may_read_along_it_is_the_same_for_everybody(in_danger: bool) -> None:
    played = play(signals, facts={**PRIVATE, "unwatched": False, "in-danger": in_danger})
    assert (played.over, played.heard()) == (True, ["signals-watched"])


def test_no_sentence_is_a_law_about_men_or_women_or_sends_anybody_searching() -> None:
    wording = Wording.load(strict=True)
    args: dict[str, Value] = {"again": "no", "first": "signals", "second": "apart"}
    texts = [
        wording.render(key, args, Profile(partner="Noor", pronoun=Pronoun.SHE))
        for key in sorted(wording.keys())
        if key.startswith("signals-")
    ]
    claims = ("mannen", "vrouwen", "altijd weg", "telefoon", "volg ", "zoek uit", "controleer")
    assert [text for text, claim in product(texts, claims) if claim in text.lower()] == []
