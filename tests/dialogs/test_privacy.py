"""What becomes of words is told in every state, page by page, and nothing is kept of asking."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.decision import Asked
from dialogs.effects import Say
from dialogs.events import Event, Said
from dialogs.facts import About, about_us, read_by
from dialogs.people import Country, KeepFor
from dialogs.privacy import tell
from dialogs.stage import Stage
from tests.dialogs.world import World

PAGES = ("", "wat", "duur", "wie", "rechten", "toestemming")


def labels(world: World) -> list[str]:
    return [button.label for row in world.last("bram").buttons for button in row]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("links", [False, True])
@pytest.mark.parametrize("before", ["/menu", "/hechting", "ananas", "Ik wil niet meer leven.", "/stil"])
def test_every_page_is_told_in_every_state_and_keeps_nothing(before: str, page: str, links: bool) -> None:
    world = World.of_two(CATALOGUE)
    world.links = links
    world.says("bram", before)
    runs, records = world.couple.person("bram").runs, list(world.records)
    for way in ("/privacy", "/PRIVACY@weerklank_bot"):
        world.says("bram", f"{way} {page}")
        assert world.last("bram").text.startswith(("house-privacy", "house-consent"))
    assert (world.couple.person("bram").runs, world.records) == (runs, records)
    assert not any("privacy" in line or "consent" in line for line in world.texts("noor"))


@pytest.mark.parametrize(("links", "text"), [(False, "house-privacy"), (True, "house-privacy-network")])
def test_the_first_page_leads_to_all_others(links: bool, text: str) -> None:
    world = World.of_one(CATALOGUE)
    world.links = links
    world.says("bram", "/privacy")
    assert world.last("bram").text == text
    tokens = [button.token for row in world.last("bram").buttons for button in row]
    assert tokens == [f"/privacy {page}" for page in PAGES[1:]]
    for token in tokens:
        world.presses("bram", token)
        assert world.last("bram").text not in (text, "house-unknown-command")


@pytest.mark.parametrize(("page", "fact"), [("", read_by()), ("wie", read_by()), ("duur", about_us())])
def test_the_shell_is_asked_for_one_thing(page: str, fact: object) -> None:
    world = World.of_one(CATALOGUE)
    stage = Stage(world.couple, Event("bram", Said("/privacy"), world.at), CATALOGUE, world.labels)
    asking = tell(stage, "bram", page)
    assert next(asking) == Asked("bram", fact)  # type: ignore[arg-type]
    with pytest.raises(StopIteration):
        asking.send(About("", 7, 40) if page == "duur" else "Postduif")


@pytest.mark.parametrize("keep", list(KeepFor))
def test_how_long_is_what_the_person_chose_with_the_numbers_of_the_code(keep: KeepFor) -> None:
    world = World.of_one(CATALOGUE)
    one = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(one, profile=replace(one.profile, keep_for=keep)))
    world.says("bram", "/privacy duur")
    assert world.last("bram").text == f"house-privacy-long-{keep}"
    assert world.last("bram").args == {"key_days": 7, "slot_days": 40, "code_hours": 48}


def test_before_the_question_words_stay() -> None:
    world = World.of_one(CATALOGUE)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=()))
    world.says("bram", "/privacy duur")
    assert world.last("bram").text == "house-privacy-long-always"


@pytest.mark.parametrize("country", list(Country))
@pytest.mark.parametrize(
    ("contact", "text"), [("", "house-privacy-no-contact"), ("Eva", "house-privacy-contact")]
)
def test_rights_name_the_own_authority_and_whom_to_write_to(
    country: Country, contact: str, text: str
) -> None:
    world = World.of_one(CATALOGUE)
    one = world.couple.person("bram")
    couple = world.couple.with_person(replace(one, profile=replace(one.profile, country=country)))
    stage = Stage(couple, Event("bram", Said("/privacy"), world.at), CATALOGUE, world.labels)
    asking = tell(stage, "bram", "rechten")
    next(asking)
    with pytest.raises(StopIteration):
        asking.send(About(contact, 7, 40))
    said = [say for say in stage.effects if isinstance(say, Say)]
    assert [say.text for say in said] == [f"house-privacy-rights-{country.lower()}", text]
    assert said[1].args == ({"contact": contact} if contact else {})


def test_the_page_of_consent_shows_each_answer_and_how_to_take_it_back() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/privacy toestemming")
    assert world.texts("bram")[-3:] == ["house-consent-yes", "house-consent-alone", "house-consent-plans"]
    assert labels(world) == ["house-privacy-page.erase", "house-privacy-page.silent"]
    world.chooses("bram", "/stil")
    world.says("bram", "/privacy toestemming")
    assert world.last("bram").text == "house-consent-silent"
    assert labels(world)[-1] == "house-privacy-page.speak"
    world.chooses("bram", "/wissen")
    assert world.couple.person("bram").runs[-1].dialog == "erasing"


def test_the_page_of_consent_tells_a_no_and_that_nothing_was_asked_yet() -> None:
    world = World.of_one(CATALOGUE)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=()))
    world.says("bram", "/privacy toestemming")
    assert "house-consent-unasked" in world.texts("bram")
    world.says("bram", "/behoefte")
    world.chooses("bram", "no")
    world.says("bram", "/privacy toestemming")
    assert "house-consent-no" in world.texts("bram")


def test_two_who_are_joined_can_part_from_there() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/privacy toestemming")
    assert "house-consent-linked" in world.texts("bram")
    parting = CATALOGUE.for_command("/ontkoppelen") is not None
    assert ("house-privacy-page.part" in labels(world)) is parting
