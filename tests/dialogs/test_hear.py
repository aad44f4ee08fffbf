"""What is heard first: danger, the safe word, a pause, a command, and only then the talk under way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.decision import Asked
from dialogs.events import Attached, Attachment, Edited, Event, Said
from dialogs.facts import count
from dialogs.hear import decide
from dialogs.joint import Mode
from dialogs.journal import Kind
from dialogs.known import LINKED
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.dialogs.releases import releases
from tests.dialogs.scripts import ALL, walk
from tests.dialogs.world import World

CLEAR = "Ik wil niet meer leven."


def at_home(*texts: str) -> World:
    world = World.of_two(ALL)
    for text in texts:
        world.says("bram", text)
    return world


def test_danger_goes_before_the_safe_word_a_command_and_an_answer() -> None:
    for text in (CLEAR, f"{CLEAR} ananas", f"/onbekend {CLEAR}"):
        world = at_home("/walk", text)
        assert world.texts("bram")[-1] == "danger-suicide-nl"
        assert world.couple.joint.mode is Mode.TALKING


def test_danger_in_an_edited_message_is_heard_and_the_answer_stays() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/walk")
    world.says("bram", "dag", message="m1")
    world.does("bram", Edited(CLEAR), message="m1")
    assert world.texts("bram")[-1] == "danger-suicide-nl"
    assert "dag" in [entry.value for entry in world.entries("bram")]


@pytest.mark.parametrize("text", ["ananas", "ANANAS!", "/ananas"])
def test_the_safe_word_goes_before_an_answer(text: str) -> None:
    world = at_home("/walk", text)
    assert world.couple.joint.mode is Mode.PAUSED
    assert [entry.kind for entry in world.entries("bram")] == [Kind.BEGIN]


@pytest.mark.parametrize("text", ["ananas", "/pauze", "/ananas"])
def test_the_safe_word_works_in_the_group(text: str) -> None:
    world = World.of_two(ALL)
    world.says("noor", text, group=True)
    assert world.couple.joint.mode is Mode.PAUSED


def test_chatter_in_the_group_is_neither_answered_nor_kept() -> None:
    world = at_home("/walk")
    before = world.couple
    world.says("bram", "wat eten we", group=True)
    world.does("bram", Attached(Attachment.PHOTO), group=True)
    world.presses("bram", "1.00000000.red", group=True)
    assert (world.couple, world.texts("group")) == (before, [])


def test_the_word_inside_a_sentence_in_the_group_is_asked_about_there() -> None:
    world = World.of_two(ALL)
    world.says("noor", "zeg jij nou ananas of niet", group=True)
    assert world.texts("group") == ["house-ask-pause"]
    world.presses("noor", ":pause", group=True)
    assert world.couple.joint.mode is Mode.PAUSED


def test_danger_in_the_group_waits_for_a_private_moment_when_the_own_screen_is_shared() -> None:
    world = at_home("/aloud")
    world.says("bram", CLEAR, group=True)
    assert "danger-suicide-nl" not in world.texts("bram")
    world.says("bram", "1")
    assert "danger-suicide-nl" not in world.texts("bram")
    world.says("bram", "/stop")
    assert world.texts("bram")[-1] == "danger-suicide-nl"
    assert world.texts("group") == world.texts("noor") == []


def test_a_shared_screen_gets_no_card() -> None:
    world = at_home("/aloud", CLEAR)
    assert world.texts("bram")[-1] == "danger-neutral"
    assert not any(text.startswith("danger-suicide") for text in world.texts("bram"))


def test_the_shell_is_asked_only_for_what_the_couple_itself_does_not_know() -> None:
    fact = count("mirrored", timedelta(days=7))

    @dialog("counts", commands=("/counts",))
    async def counts(talk: Talk) -> None:
        await talk.know("linked", LINKED)
        number = await talk.know("count", fact)
        talk.say("done", count=number)

    world = World.of_two(Repertoire([counts]))
    deciding = decide(world.couple, Event("bram", Said("/counts"), world.at), world.repertoire, {})
    assert next(deciding) == Asked("bram", fact)
    with pytest.raises(StopIteration) as end:
        deciding.send(7)
    assert [effect.args for effect in end.value.value.effects] == [{"count": 7}]


# A new release under a talk


def test_a_talk_without_a_question_since_a_release_comes_to_its_next_one_and_keeps_the_words() -> None:
    world = at_home("/walk", "dag")
    world.release(releases(ALL)[3])  # asks the world something first
    world.says("bram", "hallo?")
    assert world.texts("bram")[-2:] == ["house-changed", "walk-first"]
    kept = {entry.value for entry in world.entries("bram") if entry.kind is Kind.KEPT}
    assert kept == {"dag\nhallo?"}
    world.chooses("bram", "=")
    assert world.texts("bram")[-1] == "walk-colour"


def test_words_to_a_question_of_an_older_release_are_offered_not_used() -> None:
    world = at_home("/walk", "dag", "1")
    world.release(releases(ALL)[2])  # asks something new before all else
    world.says("bram", "tot slot")
    assert world.texts("bram")[-2:] == ["house-changed", "walk-gained"]
    values = [(entry.kind, entry.value) for entry in world.entries("bram")][1:]
    assert values == [(Kind.KEPT, "dag"), (Kind.KEPT, "red"), (Kind.KEPT, "tot slot")]


def test_a_talk_that_has_ended_in_the_new_release_is_over_and_the_one_below_is_offered() -> None:
    @dialog("walk", commands=("/walk",))
    async def shorter(talk: Talk) -> None:
        await talk.ask("first")

    world = at_home("/short", "/walk", "dag")
    others = [script for script in ALL if script.name != walk.name]
    world.release(Repertoire([shorter, *others]))
    world.says("bram", "hoi")
    assert [run.dialog for run in world.couple.person("bram").runs] == []
    assert world.texts("bram")[-1] == "short-lived-done"


def test_a_talk_that_no_release_knows_any_more_is_closed_with_a_word() -> None:
    world = at_home("/walk", "dag")
    world.release(Repertoire([script for script in ALL if script.name != walk.name]))
    world.says("bram", "hoi")
    assert world.texts("bram")[-2:] == ["house-expired", "house-idle"]
    assert [entry.value for _, run in world.ended for entry in run.journal][1:] == ["dag"]


def test_what_comes_to_the_top_after_a_release_asks_its_question() -> None:
    world = at_home("/walk", "dag", "/short")
    world.release(releases(ALL)[3])
    world.says("bram", "/stop")
    assert world.texts("bram")[-1] == "walk-first"


def test_what_needs_no_fact_is_decided_at_once_and_leaves_the_couple_that_was_given_alone() -> None:
    world = World.of_two(ALL)
    before = world.couple
    deciding = decide(before, Event("bram", Said("/stil"), world.at), ALL, world.labels)
    with pytest.raises(StopIteration) as end:
        next(deciding)
    assert end.value.value.couple.person("bram").profile.silent
    assert not before.person("bram").profile.silent
