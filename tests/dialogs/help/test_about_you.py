"""Names, pronoun and country: each may be left out, and each lands in the own profile."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from dialogs.answering import ALSO
from dialogs.catalogue import CATALOGUE
from dialogs.explore import explore
from dialogs.help.about_you import ZONES, Living, country, names
from dialogs.people import Country, Pronoun
from dialogs.rhythm.wall import is_zone
from dialogs.wishes import Change
from tests.dialogs.playing import SKIP, Played, play
from tests.dialogs.world import World


def changed(played: Played) -> dict[str, object]:
    return {
        key: value for wish in played.wishes if isinstance(wish, Change) for key, value in wish.values.items()
    }


def test_both_names_and_the_pronoun_are_kept() -> None:
    played = play(names, "ik ben Bram", "noor", "she")
    assert changed(played) == {"name": "Bram", "partner": "Noor", "pronoun": Pronoun.SHE}


def test_everything_may_be_left_out() -> None:
    assert changed(play(names, SKIP, SKIP, "unknown")) == {"pronoun": Pronoun.UNKNOWN}
    assert changed(play(country, "elsewhere")) == {}


def test_a_name_once_given_is_not_wiped_by_leaving_the_question_out() -> None:
    assert "name" not in changed(play(names, SKIP, "Noor", "she"))


def test_what_is_no_name_is_asked_again() -> None:
    played = play(names, "dat zeg ik liever niet tegen jou")
    assert (played.heard(), played.asked) == (["names-no-name"], "names-own")


@pytest.mark.parametrize(
    ("answer", "where", "zone"),
    [("nl", Country.NL, "Europe/Amsterdam"), ("be", Country.BE, "Europe/Brussels")],
)
def test_the_clock_follows_the_country(answer: str, where: Country, zone: str) -> None:
    assert changed(play(country, answer)) == {"country": where, "zone": zone}


def test_every_country_has_a_real_zone() -> None:
    assert set(ZONES) == set(Country)
    assert all(map(is_zone, ZONES.values()))


def test_who_lives_elsewhere_hears_where_to_set_the_clock() -> None:
    assert play(country, "elsewhere").heard() == ["country-elsewhere"]


def test_no_question_holds_anybody() -> None:
    asked = [*explore(names).prompts(), *explore(country).prompts()]
    assert all(prompt.skip for prompt in asked if not prompt.options)
    assert {prompt.text for prompt in asked if not prompt.options} == {"names-own", "names-partner"}


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("Vlaanderen", Country.BE),
        ("vlaams", Country.BE),
        ("Ik woon in Gent", Country.BE),
        ("BE", Country.BE),
        ("Holland", Country.NL),
        ("nl", Country.NL),
        ("Nederlands", Country.NL),
    ],
)
def test_people_call_their_country_by_other_names(typed: str, where: Country) -> None:
    world = World.of_two(CATALOGUE)
    world.labels = Wording.load(strict=True).labels
    world.says("bram", "/instellingen")
    world.chooses("bram", "country")
    world.says("bram", typed)
    assert world.couple.person("bram").profile.country is where
    assert world.last("bram").text == "settings-menu"


def test_no_name_is_that_of_two_choices() -> None:
    labels = Wording.load(strict=True).labels
    listed = [labels[f"country-where.{ALSO}{living}"].split(", ") for living in Living]
    names = [name for each in listed for name in each]
    assert len(set(names)) == len(names)
