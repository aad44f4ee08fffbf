"""The check-up: five areas without a score, exactly one of them, and one act that is there already."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.explore import explore
from dialogs.records import CheckedUp
from dialogs.techniques.check_up import ACTS, Area, Look, check_up
from dialogs.wishes import Next, Speak, To
from tests.dialogs.playing import SKIP, Played, play
from tests.dialogs.world import World

GOOD = ["good"] * len(Area)
PRIVATE: dict[str, object] = {"before": [], "unwatched": True}


def looks(**others: str) -> list[Json]:
    """What is pressed at the five areas: good, but for those named."""
    return [others.get(area.value, "good") for area in Area]


def alone(pressed: Sequence[Json], *answers: Json, **facts: object) -> Played:
    return play(check_up, "alone", SKIP, SKIP, *pressed, *answers, facts={**PRIVATE, **facts})


def together(pressed: Sequence[Json], *answers: Json, **facts: object) -> Played:
    facts = {"before": [], "unwatched": False, **facts}
    return play(check_up, "together", "begin", "next", "next", *pressed, *answers, facts=facts)


def opened(played: Played) -> list[str]:
    return [wish.dialog for wish in played.wishes if isinstance(wish, Next)]


def test_the_areas_are_those_of_the_methods_checklist_one_press_each() -> None:
    played = alone([])
    asked = []
    for number in range(len(Area)):
        asked.append(alone(GOOD[:number]).asked)
    assert played.prompt.options == ("good", "attention", "help")
    assert asked == [f"check-up-area-{area}" for area in Area]


def test_of_several_that_ask_for_something_exactly_one_is_chosen() -> None:
    played = alone(looks(connection="attention", future="help"))
    assert (played.asked, played.prompt.options) == ("check-up-one", ("connection", "future"))


def test_the_only_one_that_asks_for_something_is_it() -> None:
    assert alone(looks(boundaries="attention")).asked == "check-up-act-boundaries"


def test_where_all_goes_well_one_is_chosen_to_cherish() -> None:
    played = alone(GOOD)
    assert (played.asked, played.prompt.options) == ("check-up-keep", tuple(area.value for area in Area))


def test_what_is_kept_are_codes_and_no_words() -> None:
    played = play(
        check_up,
        *("alone", "De ziekte van mijn vader.", "We bleven praten."),
        *looks(communication="attention"),
        facts=PRIVATE,
    )
    expected = CheckedUp("alone", ("good", "attention", "good", "good", "good"), "communication")
    assert played.records == [expected]


@pytest.mark.parametrize("area", Area)
def test_the_act_opens_an_exercise_that_is_there_already(area: Area) -> None:
    now = alone(GOOD, area.value, "now")
    assert (now.over, opened(now)) == (True, [ACTS[area].name])
    assert CATALOGUE.named(ACTS[area].name) is not None
    later = alone(GOOD, area.value, "later")
    assert (later.over, opened(later), later.heard()[-1]) == (True, [], "check-up-later")


def test_nothing_is_counted_in_what_is_said() -> None:
    """No score and no verdict: no text is even given a number."""
    spoken = [wish for step in explore(check_up).steps for wish in step.wishes if isinstance(wish, Speak)]
    assert spoken
    assert {(wish.to, tuple(wish.args)) for wish in spoken} == {(To.ME, ())}
    assert not any(char.isdigit() for area in Area for char in Wording.load().labels[f"check-up-act-{area}"])


# Rather with help


def test_who_would_rather_have_help_sees_the_kinds_of_help_first() -> None:
    played = alone(looks(communication="help"))
    assert (played.asked, played.prompt.options) == ("check-up-help", ("kinds", "act", "later"))
    assert opened(alone(looks(communication="help"), "kinds")) == ["urgency"]
    assert alone(looks(communication="help"), "act").asked == "check-up-act-communication"
    assert alone(looks(communication="help"), "later").over


@pytest.mark.parametrize("area", Area)
def test_alone_help_with_boundaries_or_closeness_leads_to_help_for_one_first(area: Area) -> None:
    played = alone(looks(**{area.value: "help"}))
    assert ("check-up-for-one-first" in played.heard()) is (area in (Area.BOUNDARIES, Area.INTIMACY))


@pytest.mark.parametrize(("area", "look"), list(product(Area, Look)))
def test_on_one_phone_help_is_named_and_neither_opened_nor_asked_about(area: Area, look: Look) -> None:
    played = together(looks(**{area.value: look.value}), *([area.value] if look is Look.GOOD else []), "now")
    assert "check-up-for-one-first" not in played.heard()
    assert ("check-up-who-helps" in played.heard()) is (look is Look.HELP)
    assert opened(played) == [ACTS[area].name]


# Seen back the next time


def test_what_was_chosen_the_last_time_is_seen_back() -> None:
    before = [{"form": "alone", "areas": GOOD, "chosen": "future"}]
    assert alone([], before=before).heard() == ["check-up-before-future"]


@pytest.mark.parametrize(("form", "shown"), [("alone", False), ("together", True)])
def test_a_shared_screen_shows_nothing_that_one_chose_alone(form: str, shown: bool) -> None:
    before = [{"form": form, "areas": GOOD, "chosen": "intimacy"}]
    assert ("check-up-before-intimacy" in together([], before=before).heard()) is shown


# On one phone


def test_on_one_phone_nothing_is_typed_and_the_other_hears_nothing() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/jaar")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")
    world.says("bram", "de verhuizing")
    assert world.texts("bram")[-2] == "house-choose"
    for option in ("next", "next", *GOOD, "future", "later"):
        world.chooses("bram", option)
    assert world.texts("bram")[-1] == "check-up-later"
    assert world.texts("noor") == []
    assert [record.kind for _, record in world.records] == ["checked-up"]


def test_help_is_not_shown_on_a_screen_that_both_see() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/jaar")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")
    world.says("bram", "/hulp")
    assert "help-shared" in world.texts("bram")
    assert "danger-card-nl" not in world.texts("bram")


def test_who_does_not_begin_keeps_nothing() -> None:
    played = play(check_up, "together", "not-now", facts=PRIVATE)
    assert (played.over, played.records, played.heard()) == (True, [], ["check-up-not-now"])
