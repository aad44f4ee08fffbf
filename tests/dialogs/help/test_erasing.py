"""`/wissen`: shown first, asked twice, and done wherever somebody is; never by accident."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Erase, Unlink
from dialogs.people import Person
from tests.dialogs.world import Everything, World

LABELS = Everything(
    {
        "erasing-sure.on": "Verder met wissen",
        "erasing-sure.not-now": "Niet wissen",
        "erasing-really.erase": "Wis alles nu",
        "erasing-really.keep": "Laat alles staan",
    }
)
SHOWN = ["erasing-goes", "erasing-stays", "erasing-sure"]


@pytest.fixture
def world() -> World:
    return World.of_one(CATALOGUE)


def erased(world: World) -> list[str]:
    """Whom the last event erased."""
    return [effect.person for effect in world.effects if isinstance(effect, Erase)]


def erase(world: World, who: str = "bram") -> None:
    world.says(who, "/wissen")
    world.chooses(who, "on")
    world.chooses(who, "erase")


def test_what_goes_and_what_stays_is_shown_before_anything_is_asked(world: World) -> None:
    world.says("bram", "/wissen")
    assert world.texts("bram") == SHOWN
    assert erased(world) == []


def test_where_a_messenger_reads_along_that_is_said(world: World) -> None:
    world.links = True
    world.says("bram", "/wissen")
    assert world.texts("bram")[1] == "erasing-stays-network"
    assert world.said["bram"][1].args == {"network": "Postduif"}


def test_two_yeses_and_it_is_done(world: World) -> None:
    world.says("bram", "/wissen")
    world.chooses("bram", "on")
    assert erased(world) == []
    assert world.last("bram").text == "erasing-really"
    world.chooses("bram", "erase")
    assert erased(world) == ["bram"]
    assert world.couple.person("bram") == Person("bram")


@pytest.mark.parametrize("at", ["erasing-sure", "erasing-really"])
def test_a_no_changes_nothing_and_says_so(world: World, at: str) -> None:
    before = world.couple.person("bram").profile
    world.says("bram", "/wissen")
    if at == "erasing-really":
        world.chooses("bram", "on")
    world.chooses("bram", "keep" if at == "erasing-really" else "not-now")
    assert world.last("bram").text == "erasing-kept"
    assert erased(world) == []
    assert world.couple.person("bram").profile == before
    assert world.couple.person("bram").runs == ()


def test_the_first_yes_pressed_twice_is_no_second_yes(world: World) -> None:
    world.says("bram", "/wissen")
    first = next(one.token for row in world.last("bram").buttons for one in row if one.token.endswith(".on"))
    world.presses("bram", first)
    world.presses("bram", first)
    assert erased(world) == []
    assert world.texts("bram")[-2:] == ["house-twice", "erasing-really"]


@pytest.mark.parametrize("typed", ["ja", "ok", "Ja!", "wissen", "verder", "on"])
def test_a_word_that_means_yes_elsewhere_is_no_second_yes(typed: str) -> None:
    world = World.of_one(CATALOGUE)
    world.labels = LABELS
    world.says("bram", "/wissen")
    world.says("bram", "verder met wissen")
    assert world.last("bram").text == "erasing-really"
    world.says("bram", typed)
    assert erased(world) == []
    world.says("bram", "wis alles nu")
    assert erased(world) == ["bram"]


def test_a_number_typed_twice_is_no_second_yes() -> None:
    world = World.of_one(CATALOGUE)
    for number in ("1", "2"):
        world.says("bram", "/wissen")
        world.says("bram", number)
        world.says("bram", number)
        assert "house-erased" not in world.texts("bram")


def test_back_leads_to_the_first_question(world: World) -> None:
    world.says("bram", "/wissen")
    world.chooses("bram", "on")
    world.says("bram", "terug")
    assert world.last("bram").text == "erasing-sure"


def test_who_never_began_can_do_it() -> None:
    world = World.of_one(CATALOGUE, begun=False)
    erase(world)
    assert erased(world) == ["bram"]


@pytest.mark.parametrize("command", sorted(command for one in CATALOGUE for command in one.commands))
def test_in_the_middle_of_any_talk(world: World, command: str) -> None:
    world.says("bram", command)
    erase(world)
    assert erased(world) == ["bram"]


@pytest.mark.parametrize("begun", ["/pauze", "/rustig"])
def test_in_a_pause(world: World, begun: str) -> None:
    world.says("bram", "/pauze")
    world.says("bram", begun)
    erase(world)
    assert erased(world) == ["bram"]
    world.wait(timedelta(hours=1))
    assert world.texts("bram") == ["house-erased"]


def test_with_talks_open_and_twice_in_a_row(world: World) -> None:
    world.says("bram", "/waardering")
    world.says("bram", "/hechting")
    erase(world)
    erase(world)
    assert erased(world) == ["bram"]


def test_in_the_gentle_turns_after_a_help_card_with_help_beside_every_question(world: World) -> None:
    world.says("bram", "Hij slaat mij")
    world.says("bram", "/wissen")
    asked = [world.last("bram")]
    world.chooses("bram", "on")
    asked.append(world.last("bram"))
    assert [one.text for one in asked] == ["erasing-sure", "erasing-really"]
    assert all("/hulp" in [one.token for row in say.buttons for one in row] for say in asked)
    world.chooses("bram", "erase")
    assert erased(world) == ["bram"]


def test_danger_is_heard_in_it(world: World) -> None:
    world.says("bram", "/wissen")
    world.says("bram", "Hij slaat mij")
    assert world.last("bram").text.startswith("danger-")
    assert erased(world) == []


def test_when_planned_messages_are_off(world: World) -> None:
    world.says("bram", "/stil")
    erase(world)
    assert erased(world) == ["bram"]


def test_half_of_it_does_not_wait_for_long_and_leaves_nothing(world: World) -> None:
    world.says("bram", "/wissen")
    world.chooses("bram", "on")
    heard = len(world.texts("bram"))
    world.wait(timedelta(hours=2))
    assert world.couple.person("bram").runs == ()
    assert len(world.texts("bram")) == heard


def test_what_was_pressed_does_not_stand_in_the_chat(world: World) -> None:
    """Whoever looks at the phone later does not see that it was weighed."""
    world.says("bram", "/wissen")
    world.chooses("bram", "not-now")
    assert not [effect for effect in world.effects if getattr(effect, "chosen", None)]


def test_the_last_words_are_the_receipt(world: World) -> None:
    erase(world)
    assert [say.text for say in world.said["bram"]] == ["house-erased"]


# Linked


@pytest.fixture
def two() -> World:
    return World.of_two(CATALOGUE)


def erase_linked(world: World, who: str = "bram", told: str = "nothing") -> None:
    world.says(who, "/wissen")
    for option in ("on", told, "erase"):
        world.chooses(who, option)


def parted(world: World) -> list[str]:
    return [effect.person for effect in world.effects if isinstance(effect, Unlink)]


@pytest.mark.parametrize("told", ["line", "nothing"])
def test_who_is_linked_parts_first_and_is_erased_then(two: World, told: str) -> None:
    erase_linked(two, told=told)
    kinds = [type(effect) for effect in two.effects if isinstance(effect, Unlink | Erase)]
    assert kinds == [Unlink, Erase]
    assert two.couple.person("bram") == Person("bram")
    assert two.couple.person("noor").profile.name == "Noor"


def test_the_other_hears_the_line_of_an_unlinking_or_nothing(two: World) -> None:
    """So nobody can tell the one from the other."""
    alike = World.of_two(CATALOGUE)
    alike.says("bram", "/ontkoppelen")
    for option in ("yes", "line"):
        alike.chooses("bram", option)
    erase_linked(two, told="line")
    assert two.said["noor"] == alike.said["noor"]
    silent = World.of_two(CATALOGUE)
    erase_linked(silent)
    assert silent.said["noor"] == []


def test_until_the_last_yes_the_other_hears_nothing_and_nothing_changes(two: World) -> None:
    before = two.couple.person("noor")
    two.says("bram", "/wissen")
    assert two.texts("bram") == [
        "erasing-goes-linked",
        "erasing-stays",
        "erasing-stays-linked",
        "erasing-sure",
    ]
    for option in ("on", "line", "keep"):
        two.chooses("bram", option)
    assert erased(two) == parted(two) == []
    assert two.said["noor"] == []
    assert two.couple.person("noor") == before
    assert two.couple.safe_word == "ananas"


def test_in_danger_to_say_nothing_comes_first(two: World) -> None:
    two.says("bram", "/wissen")
    two.chooses("bram", "on")
    calm = [button.token for row in two.last("bram").buttons for button in row]
    two.says("bram", "/stop")
    two.says("bram", "Hij slaat mij")
    two.says("bram", "/wissen")
    two.chooses("bram", "on")
    afraid = [button.token for row in two.last("bram").buttons for button in row]
    first = [next(one for one in tokens if one.endswith((".line", ".nothing"))) for tokens in (calm, afraid)]
    assert [one.rpartition(".")[2] for one in first] == ["line", "nothing"]


@pytest.mark.parametrize("who", ["bram", "noor"])
def test_in_a_pause_of_both_whoever_called_it(two: World, who: str) -> None:
    two.says("noor", "ananas")
    heard = {one: len(two.said[one]) for one in ("bram", "noor")}
    erase_linked(two, who)
    other = "noor" if who == "bram" else "bram"
    assert erased(two) == [who]
    assert len(two.said[other]) == heard[other]
    two.wait(timedelta(days=1))
    assert two.texts(who) == ["house-erased"]
    assert not [text for text in two.texts(other)[heard[other] :] if text.startswith("pause-")]


@pytest.mark.parametrize("begun", ["/checkin", "/spiegel", "/veiligwoord", "/waardering", "/ontkoppelen"])
def test_in_the_middle_of_a_talk_of_both_the_other_goes_on_alone(two: World, begun: str) -> None:
    two.says("noor", begun)
    two.says("bram", begun)
    erase_linked(two)
    assert erased(two) == ["bram"]
    two.says("noor", "/menu")
    assert two.last("noor").text == "house-menu"


def test_on_a_screen_where_the_other_may_read_along_nothing_of_it_is_shown(two: World) -> None:
    two.says("bram", "/checkin")
    two.chooses("bram", "together")
    before = len(two.texts("bram"))
    two.says("bram", "/wissen")
    assert two.texts("bram")[before] == "erasing-watched"
    assert not [one for one in two.texts("bram")[before + 1 :] if one.startswith("erasing-")]
