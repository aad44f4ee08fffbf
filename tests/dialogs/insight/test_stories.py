"""The stories of others: short, invented and said to be, without a promise, and with something to try."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.insight.stories import STEPS, TRIED, Story, Try, stories
from dialogs.people import Profile
from dialogs.pitfalls.cards import STORIES, patterns
from dialogs.wishes import Next
from tests.dialogs.playing import Played, play

SAFE: dict[str, object] = {"in-danger": False, "unwatched": True}
READ = ["next"] * STEPS


def told(*answers: Json, about: str = "", **facts: object) -> Played:
    return play(stories, *answers, facts={**SAFE, **facts}, args={"about": about})


def opened(played: Played) -> list[str]:
    return [wish.dialog for wish in played.wishes if isinstance(wish, Next)]


def words_of(story: Story) -> str:
    wording = Wording.load(strict=True)
    steps = [wording.render(f"stories-{story}-{step}", {}, Profile()) for step in range(1, STEPS + 1)]
    return "\n".join(steps)


@pytest.mark.parametrize("story", Story)
def test_a_story_is_told_in_short_steps_and_ends_in_what_one_would_try(story: Story) -> None:
    asked = [told(story, *READ[:step]).asked for step in range(STEPS)]
    assert asked == [f"stories-{story}-{step}" for step in range(1, STEPS + 1)]
    assert told(story, *READ).prompt.options == (*TRIED[story], "other", "nothing")


@pytest.mark.parametrize(("story", "tried"), [(story, one) for story in Story for one in TRIED[story]])
def test_what_one_would_try_is_one_press_away(story: Story, tried: Try) -> None:
    assert opened(told(story, *READ, tried)) == [tried]
    assert CATALOGUE.named(tried) is not None


def test_another_story_may_follow_and_none_is_told_twice() -> None:
    second = told("wall", *READ, "other")
    assert second.prompt.options == ("staying", "affair")
    third = told("wall", *READ, "other", "staying", *READ, "other", "affair", *READ)
    assert third.prompt.options == (*TRIED[Story.AFFAIR], "nothing")


def test_a_story_can_be_told_at_once() -> None:
    assert told(about="affair").asked == "stories-affair-1"


def test_where_there_is_danger_nobody_is_told_that_another_changed() -> None:
    played = told(about="affair", **{"in-danger": True})
    assert (played.over, played.heard()) == (True, ["stories-not-now"])


@pytest.mark.parametrize("story", Story)
def test_each_says_first_that_it_is_made_up(story: Story) -> None:
    assert words_of(story).startswith("De mensen zijn verzonnen.")


def test_the_numbers_of_the_method_stand_in_them_and_its_names_do_not() -> None:
    said = {story: words_of(story) for story in Story}
    for story, numbers in {
        Story.WALL: ("zestig uur", "twee avonden", "zes maanden", "een jaar"),
        Story.STAYING: ("acht maanden",),
        Story.AFFAIR: ("Om de week", "zes maanden", "anderhalf jaar"),
    }.items():
        assert [number for number in numbers if number not in said[story]] == []
    names = ("Mark", "Lisa", "Kevin", "Sophie", "Tom", "Anna")
    assert [name for name in names for text in said.values() if name in text.split()] == []


def test_openness_after_an_affair_is_offered_for_a_time_and_may_be_refused() -> None:
    text = words_of(Story.AFFAIR)
    assert "Dennis biedt zelf aan: tot de zomer" in text
    assert "Manon mag ook nee zeggen." in text
    assert "Zijn wachtwoorden krijgt ze niet, en waar hij is volgt ze niet." in text


def test_the_card_of_the_wall_has_a_story_and_goes_on_after_it() -> None:
    card = play(patterns, "cards", "stonewalling", facts=SAFE)
    assert "story" in card.prompt.options
    assert play(patterns, "cards", "stonewalling", "story", facts=SAFE).asked == "stories-wall-1"
    back = play(patterns, "cards", "stonewalling", "story", *READ, "nothing", facts=SAFE)
    assert (back.asked, "story" in back.prompt.options) == ("patterns-part", False)
    assert play(patterns, "cards", "stonewalling", "story", *READ, "mirror", facts=SAFE).over


def test_a_card_without_a_story_offers_none() -> None:
    others = [one for one in play(patterns, "cards", facts=SAFE).prompt.options if one not in STORIES]
    for pattern in others:
        assert "story" not in play(patterns, "cards", pattern, facts=SAFE).prompt.options
