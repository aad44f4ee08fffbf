"""A date night: who, when, what, and words that only the person sends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from dialogs.codec import to_json
from dialogs.effects import Json
from dialogs.exercises.date_night import Idea, Phones, date_night
from dialogs.explore import explore
from dialogs.records import DatePlanned
from dialogs.repertoire import Repertoire
from dialogs.wishes import Speak, To
from tests.dialogs.playing import AT, SKIP, Played, play
from tests.dialogs.world import World

SATURDAY = datetime(2026, 3, 7, 18, 30, tzinfo=UTC)
WHEN = "zaterdag 19:30"


def planned(*answers: Json, before: Sequence[Json] = ()) -> Played:
    return play(date_night, *answers, facts={"zone": "Europe/Amsterdam", "before": list(before)})


def to_send(played: Played) -> list[str]:
    """The texts that are meant to be sent on by hand."""
    return [wish.text for wish in played.wishes if isinstance(wish, Speak) and wish.copy]


def test_a_plan_names_the_evening_the_idea_and_who_arranges_it() -> None:
    played = planned("together", "both", WHEN, "cook", "drawer")
    assert (played.over, played.records) == (True, [DatePlanned(SATURDAY)])
    assert to_send(played) == ["date-night-send-plan"]
    assert played.given("date-night-send-plan") == {
        "moment": SATURDAY,
        "idea": "cook",
        "wish": "",
        "arranges": "both",
    }


def test_an_own_idea_stands_in_it_as_it_was_typed() -> None:
    played = planned("together", "me", WHEN, "own", "Pannenkoeken.", "home")
    given = played.given("date-night-send-plan")
    assert (given["idea"], given["wish"], given["arranges"]) == ("own", "Pannenkoeken.", "me")


def test_where_the_partner_arranges_it_nobody_chooses_for_them() -> None:
    played = planned("together", "partner", WHEN)
    assert played.asked == "date-night-phones"
    assert to_send(planned("together", "partner", WHEN, "one")) == ["date-night-send-partner"]


@pytest.mark.parametrize("idea", [idea for idea in Idea if idea is not Idea.OWN])
def test_a_surprise_is_told_to_its_maker_alone(idea: Idea) -> None:
    played = planned("surprise", WHEN, idea.value, "drawer")
    assert played.given("date-night-secret") == {"idea": idea, "wish": ""}
    assert to_send(played) == ["date-night-send-surprise"]
    assert played.given("date-night-send-surprise") == {"moment": SATURDAY}


def test_the_phones_go_where_was_chosen() -> None:
    heard = {phones: planned("together", "partner", WHEN, phones.value).heard()[0] for phones in Phones}
    assert heard == {phones: f"date-night-phones-{phones}" for phones in Phones}


def test_a_moment_that_is_unclear_is_asked_again() -> None:
    played = planned("together", "me", "ooit eens")
    assert (played.asked, played.heard()) == ("date-night-when", ["date-night-unclear"])
    assert planned("together", "me", "ooit eens", WHEN).asked == "date-night-idea"


@pytest.mark.parametrize(
    ("who", "asks"),
    [(("together", "me"), "date-night-send-open"), (("surprise",), "date-night-send-surprise-open")],
)
def test_without_an_evening_the_first_thing_is_to_ask_for_one(who: tuple[str, ...], asks: str) -> None:
    played = planned(*who, SKIP)
    assert (played.over, played.records, to_send(played)) == (True, [], [asks])


def test_an_evening_that_lies_ahead_is_shown_first_and_may_stay() -> None:
    ahead = [to_json(DatePlanned, DatePlanned(SATURDAY))]
    assert (planned(before=ahead).asked, planned(before=ahead).prompt.args) == (
        "date-night-ahead",
        {"moment": SATURDAY},
    )
    kept = planned("keep", before=ahead)
    assert (kept.over, kept.records, kept.heard()) == (True, [], ["date-night-stands"])
    assert planned("other", before=ahead).asked == "date-night-how"


def test_one_that_is_over_is_not_spoken_of() -> None:
    gone = [to_json(DatePlanned, DatePlanned(AT))]
    assert planned(before=gone).asked == "date-night-how"


def test_nothing_is_sent_to_the_partner() -> None:
    spoken = [wish for step in explore(date_night).steps for wish in step.wishes if isinstance(wish, Speak)]
    assert spoken
    assert {wish.to for wish in spoken} == {To.ME}
    world = World.of_two(Repertoire([date_night]))
    world.says("noor", "/avond")
    world.chooses("noor", "surprise")
    world.says("noor", WHEN)
    world.chooses("noor", "game")
    world.chooses("noor", "home")
    assert world.texts("noor")[-1] == "date-night-done"
    assert world.texts("bram") == []
