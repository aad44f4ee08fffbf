"""Settings: what is there is shown, a change counts at once, and the menu comes back."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.help.settings import settings
from dialogs.people import KeepFor, Profile
from dialogs.wishes import Next
from tests.dialogs.playing import changed, play
from tests.dialogs.world import World

NOW: dict[str, Any] = {"present-keep": KeepFor.YEAR}


def test_after_each_setting_the_menu_comes_back_until_it_is_done() -> None:
    assert play(settings, "country", "be", facts=NOW).asked == "settings-menu"
    assert play(settings, "country", "be", "done", facts=NOW).over


def test_all_times_are_in_the_rhythm() -> None:
    played = play(settings, "rhythm", facts=NOW)
    assert played.over
    assert [wish.dialog for wish in played.wishes if isinstance(wish, Next)] == ["rhythm"]


def test_terug_leaves_a_setting_without_a_change() -> None:
    world = World.of_two(CATALOGUE)
    before = world.couple.person("bram").profile
    world.says("bram", "/instellingen")
    world.chooses("bram", "keep")
    world.says("bram", "terug")
    assert world.texts("bram")[-1] == "settings-menu"
    assert world.couple.person("bram").profile == before


@pytest.mark.parametrize(("chosen", "days"), [("three-months", 91), ("year", 365), ("always", None)])
def test_how_long_own_words_are_kept_is_chosen_there(chosen: str, days: int | None) -> None:
    kept = changed(play(settings, "keep", chosen, facts=NOW))["keep_for"]
    assert isinstance(kept, KeepFor)
    assert (kept.value, kept.days) == (chosen, days)


def test_somebody_new_has_a_year() -> None:
    assert Profile().keep_for is KeepFor.YEAR
