"""A place and an answer give the next place: replay, terug, edits and changed scripts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import pytest

from dialogs.advance import SKIPPED_VALUE, Conversation, Endless
from dialogs.effects import Json
from dialogs.facts import count
from dialogs.journal import MOST_ENTRIES, Entry, Kind, Run, begin
from dialogs.records import Mirrored
from dialogs.talk import LATE, SKIPPED, Dialog, Reminder, Talk, To, dialog
from dialogs.wishes import Speak

AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
LATER = AT + timedelta(hours=1)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def loudness(text: str) -> int:
    """How loud a text is."""
    return text.count("!")


@dialog("walk")
async def walk(talk: Talk) -> None:
    """A question, a verdict, a choice, a fact and a last question."""
    first = await talk.ask("first")
    loud = await talk.judge("loud", loudness, first)
    talk.say("heard", loud=loud)
    colour = await talk.choose("colour", Colour)
    talk.say(f"chose-{colour}")
    seen = await talk.know("seen", count("mirrored", timedelta(days=7)))
    last = await talk.ask("last", skip=True)
    talk.say("skipped" if last is SKIPPED else "done", seen=seen)


@dialog("walk")
async def longer_walk(talk: Talk) -> None:
    """The next release: one question more in the middle."""
    await talk.ask("first")
    await talk.ask("new")
    await talk.choose("colour", Colour)
    await talk.ask("last", skip=True)


@dialog("walk")
async def asking_the_world_first(talk: Talk) -> None:
    """The next release: what comes next hangs on a fact."""
    await talk.ask("first")
    await talk.know("seen", count("mirrored", timedelta(days=7)))
    await talk.ask("last")


@dialog("walk")
async def shorter_walk(talk: Talk) -> None:
    """The next release: only the first question is left."""
    await talk.ask("first")


def open_at(script: Dialog[..., Any], *answers: Json, message: str | None = None) -> Conversation:
    conversation = Conversation(script, begin(1, script.name, {}, AT), fresh=True)
    conversation.resume(AT)
    for number, answer in enumerate(answers):
        conversation.answer(answer, AT + timedelta(minutes=number), f"m{number}")
        supply(conversation)
    return conversation


def supply(conversation: Conversation, value: Any = 2) -> None:
    while conversation.need is not None:
        conversation.supply(value, AT)


def texts(conversation: Conversation) -> list[str]:
    return [wish.text for wish in conversation.take_wishes() if isinstance(wish, Speak)]


def asked(conversation: Conversation) -> str:
    assert conversation.prompt is not None
    return conversation.prompt.text


def kept(conversation: Conversation) -> list[Json]:
    return [entry.value for entry in conversation.run.journal if entry.kind is Kind.KEPT]


def answers(conversation: Conversation) -> list[Json]:
    return [entry.value for entry in conversation.run.journal if entry.kind is Kind.ANSWER]


# Replay


def test_a_journal_opened_again_stands_at_the_same_question_and_says_nothing() -> None:
    before = open_at(walk, "dag!", "red")
    again = Conversation(walk, before.run)
    assert (asked(again), texts(again), again.changed) == ("walk-last", [], False)


def test_a_fresh_run_says_what_comes_before_its_first_question() -> None:
    @dialog("greets")
    async def greets(talk: Talk) -> None:
        talk.say("hello")
        await talk.ask("name")

    assert texts(open_at(greets)) == ["greets-hello"]


def test_a_verdict_stays_as_it_fell_when_the_rules_change(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []

    @dialog("judging")
    async def judging(talk: Talk) -> None:
        heard.append(await talk.judge("loud", loudness, await talk.ask("first")))
        await talk.ask("last")

    before = open_at(judging, "dag!")
    journal = tuple(
        replace(entry, value=7) if entry.kind is Kind.VERDICT else entry for entry in before.run.journal
    )
    Conversation(judging, replace(before.run, journal=journal))
    assert heard == [1, 7]


def test_a_fact_stays_as_it_was_told() -> None:
    conversation = open_at(walk, "dag", "red")
    again = Conversation(walk, conversation.run)
    assert again.need is None
    again.answer("klaar", AT)
    assert next(wish.args["seen"] for wish in again.take_wishes() if isinstance(wish, Speak)) == 2


def test_the_only_clock_is_the_moment_of_the_last_entry() -> None:
    moments: list[datetime] = []

    @dialog("clock")
    async def clock(talk: Talk) -> None:
        moments.append(talk.now)
        await talk.ask("first")
        moments.append(talk.now)
        await talk.ask("last")

    run = open_at(clock).run
    one = Conversation(clock, run)
    one.answer("dag", LATER)
    moments.clear()
    Conversation(clock, one.run)
    assert moments == [AT, LATER]


def test_a_stored_value_that_fits_no_longer_stops_the_replay_there() -> None:
    before = open_at(walk, "dag", "red", "klaar").run
    journal = tuple(replace(e, value="green") if e.value == "red" else e for e in before.journal)
    again = Conversation(walk, replace(before, journal=journal))
    assert (asked(again), kept(again), again.changed) == ("walk-colour", ["green", "klaar"], True)


def test_a_skip_where_the_question_allows_it_no_longer_is_asked_again() -> None:
    before = open_at(walk, "dag", "red").run
    journal = (*before.journal, Entry("walk:last#0", Kind.ANSWER, SKIPPED_VALUE, AT))

    @dialog("walk")
    async def strict(talk: Talk) -> None:
        await talk.ask("first")
        await talk.judge("loud", loudness, "")
        await talk.choose("colour", Colour)
        await talk.know("seen", count("mirrored", timedelta(days=7)))
        await talk.ask("last")

    again = Conversation(strict, replace(before, journal=journal))
    assert asked(again) == "walk-last"
    assert again.kept is None, "leaving out is no longer an answer here, so it is not offered"


# A changed dialog


def test_after_a_gap_later_answers_are_kept_and_offered_never_used() -> None:
    again = Conversation(longer_walk, open_at(walk, "dag", "red").run)
    assert (asked(again), answers(again), kept(again)) == ("walk-new", ["dag"], ["red"])
    again.answer("nieuw", LATER)
    assert asked(again) == "walk-colour"
    assert again.kept is not None
    assert again.kept.value == "red"


def test_a_kept_answer_goes_when_its_question_is_answered_anew() -> None:
    again = Conversation(longer_walk, open_at(walk, "dag", "red").run)
    again.answer("nieuw", LATER)
    again.answer("blue", LATER)
    assert (answers(again), kept(again)) == (["dag", "nieuw", "blue"], [])


def test_kept_answers_survive_being_saved_and_a_second_release() -> None:
    once = Conversation(longer_walk, open_at(walk, "dag", "red", "klaar").run)
    twice = Conversation(longer_walk, once.run)
    assert (kept(twice), twice.changed) == (["red", "klaar"], False)


def test_a_script_that_now_asks_the_world_first_waits_for_that_and_says_it_changed() -> None:
    again = Conversation(asking_the_world_first, open_at(walk, "dag").run)
    assert (again.prompt, again.changed) == (None, True)
    assert again.need is not None
    again.supply(3, LATER)
    assert asked(again) == "walk-last"


def test_a_script_that_now_ends_earlier_is_over_with_every_answer_kept() -> None:
    again = Conversation(shorter_walk, open_at(walk, "dag", "red").run)
    assert (again.over, again.changed, answers(again), kept(again)) == (True, True, ["dag"], ["red"])


def test_a_choice_that_is_no_more_is_kept_but_not_offered() -> None:
    class Fewer(StrEnum):
        BLUE = "blue"

    @dialog("walk")
    async def fewer(talk: Talk) -> None:
        await talk.ask("first")
        await talk.judge("loud", loudness, "")
        await talk.choose("colour", Fewer)

    again = Conversation(fewer, open_at(walk, "dag", "red").run)
    assert (asked(again), again.kept, kept(again)) == ("walk-colour", None, ["red"])


# Terug


def test_back_takes_away_the_last_answer_with_all_that_followed_from_it() -> None:
    before = open_at(walk, "dag", "red").back()
    assert before is not None
    assert (asked(before), answers(before)) == ("walk-colour", ["dag"])
    assert [entry.kind for entry in before.run.journal] == [Kind.BEGIN, Kind.ANSWER, Kind.VERDICT]


def test_back_at_the_beginning_leads_nowhere() -> None:
    conversation = open_at(walk)
    assert (conversation.can_go_back, conversation.back()) == (False, None)


@dialog("keeps")
async def keeps(talk: Talk) -> None:
    """A record in the middle."""
    await talk.ask("first")
    talk.record(Mirrored())
    await talk.ask("second")
    await talk.ask("third")


@dialog("tells")
async def tells(talk: Talk) -> None:
    """Words to the partner in the middle."""
    await talk.ask("first")
    talk.say("news", to=To.PARTNER)
    await talk.ask("second")


def test_back_never_crosses_a_record() -> None:
    conversation = open_at(keeps, "een", "twee")
    before = conversation.back()
    assert before is not None
    assert asked(before) == "keeps-second"
    assert before.back() is None


def test_back_never_crosses_words_that_the_partner_read() -> None:
    assert open_at(tells, "een").back() is None
    assert open_at(tells, "een").editable("m0") is None


def test_a_checkpoint_stands_after_a_restart_too() -> None:
    again = Conversation(keeps, open_at(keeps, "een").run)
    assert (again.can_go_back, again.editable("m0")) == (False, None)


# Edits


def test_an_edit_fills_in_later_answers_while_their_keys_agree_and_says_nothing_again() -> None:
    changed = open_at(walk, "dag", "red").edit("m0", "dag!!", LATER)
    supply(changed)
    assert (asked(changed), answers(changed), texts(changed)) == ("walk-last", ["dag!!", "red"], [])


def test_an_edit_asks_verdicts_anew() -> None:
    changed = open_at(walk, "dag", "red").edit("m0", "dag!!", LATER)
    assert [entry.value for entry in changed.run.journal if entry.kind is Kind.VERDICT] == [2]


@dialog("branches")
async def branches(talk: Talk) -> None:
    """One verdict decides what is asked."""
    if await talk.judge("loud", loudness, await talk.ask("first")):
        talk.say("calm-down")
        await talk.choose("sure", Colour)
    talk.say("thanks")
    await talk.ask("last")


def test_an_edit_that_leads_elsewhere_says_what_is_new_and_keeps_the_rest() -> None:
    changed = open_at(branches, "dag").edit("m0", "dag!", LATER)
    assert (asked(changed), texts(changed)) == ("branches-sure", ["branches-calm-down"])


def test_what_an_edit_makes_of_no_use_is_offered_again() -> None:
    @dialog("three")
    async def three(talk: Talk) -> None:
        if await talk.judge("loud", loudness, await talk.ask("first")):
            await talk.ask("why")
        await talk.ask("second")
        await talk.ask("third")

    changed = open_at(three, "dag", "twee").edit("m0", "dag!", LATER)
    assert (asked(changed), kept(changed)) == ("three-why", ["twee"])
    changed.answer("daarom", LATER)
    assert changed.kept is not None
    assert changed.kept.value == "twee"


def test_an_edit_may_lead_to_the_end_with_the_rest_kept() -> None:
    @dialog("ending")
    async def ending(talk: Talk) -> None:
        if not await talk.judge("loud", loudness, await talk.ask("first")):
            await talk.ask("second")
            await talk.ask("third")
        talk.say("done")

    changed = open_at(ending, "dag", "twee").edit("m0", "dag!", LATER)
    assert (changed.over, kept(changed), texts(changed)) == (True, ["twee"], ["ending-done"])


def test_what_stands_behind_a_record_cannot_be_edited() -> None:
    conversation = open_at(keeps, "een", "twee")
    assert conversation.editable("m0") is None
    assert conversation.editable("m1") is not None
    assert conversation.editable("nobody's") is None


# Words laid aside


def test_words_laid_aside_add_up_and_wait_for_their_question() -> None:
    conversation = open_at(walk)
    conversation.keep("eerst dit", AT, "a")
    conversation.keep("en dit", AT, "b")
    again = Conversation(walk, conversation.run)
    assert again.kept is not None
    assert again.kept.value == "eerst dit\nen dit"
    assert answers(again) == []


# Bells


@dialog("timed")
async def timed(talk: Talk) -> None:
    """A question that runs out."""
    answer = await talk.choose(
        "colour",
        Colour,
        until=talk.begun + timedelta(minutes=10),
        remind=[Reminder("hurry", talk.begun + timedelta(minutes=5))],
    )
    talk.say("late" if answer is LATE else "in-time")
    await talk.ask("last")


def test_a_reminder_speaks_once_and_the_question_stays() -> None:
    conversation = open_at(timed)
    assert conversation.ring("timed:colour#0!hurry", LATER)
    assert not conversation.ring("timed:colour#0!hurry", LATER)
    assert (texts(conversation), asked(conversation)) == (["timed-hurry"], "timed-colour")
    assert asked(Conversation(timed, conversation.run)) == "timed-colour"


def test_time_that_runs_out_is_an_answer_of_its_own() -> None:
    conversation = open_at(timed)
    assert conversation.ring("timed:colour#0", LATER)
    assert (texts(conversation), asked(conversation)) == (["timed-late"], "timed-last")
    assert asked(Conversation(timed, conversation.run)) == "timed-last"


def test_a_bell_for_another_question_or_after_the_end_is_silence() -> None:
    conversation = open_at(timed, "red")
    assert not conversation.ring("timed:colour#0", LATER)
    conversation.answer("klaar", LATER)
    assert (conversation.over, conversation.ring("timed:last#0", LATER)) == (True, False)


# Length


def test_a_run_that_is_full_says_so_and_opens_again_all_the_same() -> None:
    @dialog("endless")
    async def endless(talk: Talk) -> None:
        while True:
            await talk.ask("more")

    conversation = open_at(endless, *(["nog een"] * (MOST_ENTRIES - 2)))
    assert not conversation.full
    conversation.answer("de laatste", AT)
    conversation.keep("en nog", AT, None)
    again = Conversation(endless, conversation.run)
    assert (again.full, len(answers(again)), kept(again)) == (True, MOST_ENTRIES - 1, ["en nog"])


def test_a_script_that_never_asks_anybody_is_stopped() -> None:
    @dialog("spinning")
    async def spinning(talk: Talk) -> None:
        while True:
            await talk.judge("loud", loudness, "")

    with pytest.raises(Endless):
        open_at(spinning)


def test_a_run_is_known_by_its_number() -> None:
    run = Run(7, "walk", begin(7, "walk", {}, AT).journal)
    assert Conversation(walk, run).run.number == 7
