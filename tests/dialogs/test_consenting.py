"""Nobody's words are kept before they said yes, and no road to help asks for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.codec import to_json
from dialogs.consenting import CONSENT, first, note
from dialogs.facts import Guest
from dialogs.journal import Kind
from dialogs.people import Consent, Couple, KeepFor, Person, Profile, Purpose
from dialogs.repertoire import Repertoire
from dialogs.techniques.need import need
from tests.dialogs.world import SUNDAY, TRIAGED, World

CODE = "ABCD2345EFGH"
OPENING = [command for script in CATALOGUE for command in script.commands]
KEEPING_NOTHING = (
    *("/rustig", "/hulp samen", "/export", "/wissen", "/ontkoppelen", "/gedeeld", "/uitnodiging"),
    *("/voortgang", "/checklist verloop", "/herstel", "/herstel slechte-dag", "/geheim", "/vraag"),
    *("/uiteen", "/uiteen regelen"),
)


def unasked(*, begun: bool = True) -> World:
    """One person who never answered the question."""
    world = World.of_one(CATALOGUE)
    world.couple = Couple("one", (Person("bram", Profile(name="Bram", begun=begun), safety=TRIAGED),))
    return world


def open_talks(world: World) -> list[str]:
    return [run.dialog for run in world.couple.person("bram").runs]


def consents(world: World) -> tuple[Consent, ...]:
    return world.couple.person("bram").consents


def test_the_modules_names_are_those_of_the_catalogue() -> None:
    assert CATALOGUE.named(CONSENT) is not None
    assert callable(first)
    assert callable(note)


@pytest.mark.parametrize("command", [one for one in OPENING if one not in KEEPING_NOTHING])
def test_what_keeps_words_opens_only_behind_the_question(command: str) -> None:
    world = unasked()
    world.says("bram", command)
    assert open_talks(world) == [CONSENT]
    assert world.texts("bram") == ["consent-ask"]
    assert consents(world) == ()


@pytest.mark.parametrize("command", KEEPING_NOTHING)
def test_what_keeps_nothing_opens_for_everybody(command: str) -> None:
    world = unasked()
    world.says("bram", command)
    assert CONSENT not in open_talks(world)
    assert "consent-ask" not in world.texts("bram")


@pytest.mark.parametrize("said", ["/hulp", "/pauze", "/privacy", "/stil", "/help", "/menu", "help me"])
def test_the_house_itself_asks_nothing_beforehand(said: str) -> None:
    world = unasked()
    world.says("bram", said)
    assert world.texts("bram")
    assert CONSENT not in open_talks(world)


@pytest.mark.parametrize("said", ["Hij heeft me geslagen.", "Ik wil niet meer leven."])
def test_danger_is_answered_before_any_question(said: str) -> None:
    world = unasked(begun=False)
    world.says("bram", "/start")
    world.says("bram", said)
    assert world.last("bram").text.startswith("danger-")
    assert consents(world) == ()


def test_a_yes_leads_to_what_was_asked_for_and_is_remembered() -> None:
    world = unasked()
    world.says("bram", "/behoefte")
    world.chooses("bram", "yes")
    assert open_talks(world) == ["need"]
    assert consents(world) == (Consent(Purpose.KEEPING, SUNDAY, given=True),)
    world.says("bram", "/spiegel")
    assert CONSENT not in open_talks(world)


def test_a_hello_and_a_start_meet_the_question_first_and_then_the_welcome() -> None:
    for hello in ("hoi", "/start"):
        world = unasked(begun=False)
        world.says("bram", hello)
        assert world.texts("bram") == ["consent-hello"]
        world.chooses("bram", "yes")
        assert open_talks(world) == ["welcome"]


def test_a_joining_code_survives_the_question() -> None:
    world = unasked(begun=False)
    world.codes[CODE] = "somebody"
    world.says("bram", f"/start {CODE}")
    assert world.texts("bram") == ["consent-hello"]
    world.restart()
    world.chooses("bram", "yes")
    assert open_talks(world) == ["joining"]
    assert any(entry.kind is Kind.BEGIN and entry.value == {"code": CODE} for entry in world.entries("bram"))
    assert "joining-hello" in world.texts("bram")


def test_the_newest_thing_asked_for_is_what_follows() -> None:
    world = unasked()
    world.says("bram", "/behoefte")
    world.says("bram", "/waardering")
    assert open_talks(world) == [CONSENT]
    world.chooses("bram", "yes")
    assert open_talks(world) == ["appreciation"]


def test_a_no_opens_nothing_and_says_what_works() -> None:
    world = unasked(begun=False)
    world.says("bram", "/start")
    world.chooses("bram", "no")
    assert open_talks(world) == []
    assert world.last("bram").text == "consent-not-kept"
    assert consents(world) == (Consent(Purpose.KEEPING, SUNDAY, given=False),)
    assert world.records == []


def test_after_a_no_a_word_asks_nothing_and_a_talk_asks_again() -> None:
    world = unasked(begun=False)
    world.says("bram", "/start")
    world.chooses("bram", "no")
    world.says("bram", "hoi")
    assert world.last("bram").text == "house-idle"
    world.wait(timedelta(days=3))
    world.says("bram", "/behoefte")
    assert world.last("bram").text == "consent-again"
    world.chooses("bram", "yes")
    assert open_talks(world) == ["need"]
    assert consents(world) == (Consent(Purpose.KEEPING, world.at, given=True),)


def test_a_talk_of_an_earlier_release_goes_on_and_is_closed_by_a_no() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/behoefte")
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=()))
    world.says("bram", "Ik lag wakker.")
    assert open_talks(world) == ["need"]
    world.says("bram", "/waardering")
    world.chooses("bram", "no")
    assert open_talks(world) == []
    assert world.last("bram").text == "consent-not-kept-earlier"
    [kept] = [run for _, run in world.ended if run.dialog == "need"]
    assert "Ik lag wakker." in [entry.value for entry in kept.journal]


def test_a_yes_goes_on_with_a_talk_of_an_earlier_release() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/behoefte")
    world.says("bram", "Ik lag wakker.")
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=()))
    world.says("bram", "/behoefte")
    world.chooses("bram", "yes")
    assert open_talks(world) == ["need"]
    assert "Ik lag wakker." in [entry.value for entry in world.entries("bram")]


def test_what_is_typed_at_the_question_is_not_kept() -> None:
    world = unasked(begun=False)
    world.says("bram", "/start")
    world.says("bram", "Ik weet het nog niet goed.")
    assert world.last("bram").text == "consent-hello"
    assert "Ik weet het nog niet goed." not in str(
        [to_json(str, str(one.value)) for one in world.entries("bram")]
    )
    world.wait(timedelta(days=3))
    assert open_talks(world) == []
    assert consents(world) == ()


def test_nothing_is_asked_where_the_other_may_read_along() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=()))
    world.says("bram", "/waardering")
    assert CONSENT not in open_talks(world)


def test_without_the_question_in_the_catalogue_talks_open_by_themselves() -> None:
    world = unasked()
    world.repertoire = Repertoire([need])
    world.says("bram", "/behoefte")
    assert open_talks(world) == ["need"]


def test_nothing_fades_before_somebody_was_asked() -> None:
    usual = Person("bram", Profile(keep_for=KeepFor.THREE_MONTHS))
    assert usual.keep_days is None
    for given in (True, False):
        answered = replace(usual, consents=(Consent(Purpose.KEEPING, SUNDAY, given),))
        assert answered.keep_days == 91


def of_two(*, given: bool | None) -> World:
    """Two people; Noor said yes or no to keeping, or was never asked."""
    world = World.of_two(CATALOGUE, safe_word=None)
    consents = () if given is None else (Consent(Purpose.KEEPING, SUNDAY, given=given),)
    world.couple = world.couple.with_person(replace(world.couple.person("noor"), consents=consents))
    return world


def proposes(world: World, what: str) -> list[str]:
    """What Bram hears of laying a word or an agreement before Noor."""
    before = len(world.texts("bram"))
    if what == "word":
        world.says("bram", "/veiligwoord")
        world.says("bram", "krokodil")
    else:
        world.says("bram", "/afspraken")
        world.says("bram", "Wij eten dinsdag samen zonder telefoon.")
        world.chooses("bram", "propose")
    return world.texts("bram")[before:]


@pytest.mark.parametrize(
    ("what", "opens"), [("word", "safe-word-confirm"), ("agreement", "agreement-confirm")]
)
def test_the_other_leads_nobody_into_keeping_and_sees_nothing_of_it(what: str, opens: str) -> None:
    said_no, said_yes, unasked_yet = of_two(given=False), of_two(given=True), of_two(given=None)
    heard = [proposes(world, what) for world in (said_no, said_yes, unasked_yet)]
    assert heard[0] == heard[1] == heard[2]
    noor = [[run.dialog for run in world.couple.person("noor").runs] for world in (said_no, said_yes)]
    assert noor == [[], [opens]]
    assert said_no.texts("noor") == []
    assert unasked_yet.texts("noor") == ["consent-ask"]
    unasked_yet.chooses("noor", "yes")
    assert [run.dialog for run in unasked_yet.couple.person("noor").runs] == [opens]


def test_after_a_later_yes_the_proposal_is_found_where_agreements_are() -> None:
    world = of_two(given=False)
    proposes(world, "agreement")
    world.says("noor", "/afspraken")
    assert world.texts("noor") == ["consent-again"]
    world.chooses("noor", "yes")
    assert world.last("noor").text == "agreement-confirm-right"


def test_a_second_proposal_asks_the_same_question_in_the_place_of_the_first() -> None:
    world = of_two(given=None)
    proposes(world, "agreement")
    proposes(world, "word")
    assert [run.dialog for run in world.couple.person("noor").runs] == [CONSENT]
    world.chooses("noor", "yes")
    assert [run.dialog for run in world.couple.person("noor").runs] == ["safe-word-confirm"]


def test_of_the_calm_exercise_nothing_stays_after_a_no() -> None:
    world = unasked()
    world.says("bram", "/behoefte")
    world.chooses("bram", "no")
    world.says("bram", "/rustig")
    world.chooses("bram", "walk")
    world.says("bram", "/stop")
    [run] = [run for _, run in world.ended if run.dialog == "calm"]
    assert [entry.kind for entry in run.journal] == [Kind.BEGIN]
    assert "house-stopped-forgotten" in world.texts("bram")


def test_a_calm_exercise_that_was_left_half_way_goes_by_itself() -> None:
    world = unasked()
    world.says("bram", "/rustig")
    world.chooses("bram", "walk")
    world.wait(timedelta(days=1, minutes=1))
    assert open_talks(world) == []
    [run] = [run for _, run in world.ended if run.dialog == "calm"]
    assert [entry.kind for entry in run.journal] == [Kind.BEGIN]


def test_what_another_talk_opens_stands_behind_the_question_as_well() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/koppelen")
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=()))
    world.chooses("bram", "words")
    assert open_talks(world) == [CONSENT]
    world.chooses("bram", "yes")
    assert open_talks(world) == ["inviting"]


def test_a_no_leaves_a_talk_that_keeps_nothing() -> None:
    world = unasked()
    world.says("bram", "/rustig")
    world.says("bram", "/behoefte")
    world.chooses("bram", "no")
    assert open_talks(world) == ["calm"]


def test_the_yes_to_joining_is_kept_as_the_yes_to_sharing_beside_the_earlier_one() -> None:
    entering, confirming = World.of_one(CATALOGUE), World.of_one(CATALOGUE)
    entering.codes[CODE] = "somebody"
    entering.says("bram", f"/start {CODE}")
    confirming.guest = Guest("noor", SUNDAY + timedelta(hours=40), named=False)
    confirming.knocks()
    for world in (entering, confirming):
        assert [one.purpose for one in consents(world)] == [Purpose.KEEPING]
        world.chooses("bram", "yes")
        assert [one.purpose for one in consents(world)] == [Purpose.KEEPING, Purpose.SHARING]
        assert all(one.given for one in consents(world))
