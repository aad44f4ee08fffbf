"""A place and an answer give the next place: replay, changed scripts, words laid aside, bells."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

import pytest

from dialogs.advance import SKIPPED_VALUE, Conversation, Endless
from dialogs.facts import count
from dialogs.journal import MOST_ENTRIES, Entry, Kind, Run, begin
from dialogs.talk import LATE, Reminder, Talk, dialog
from dialogs.wishes import Speak
from tests.dialogs.walking import (
    AT,
    LATER,
    Colour,
    answers,
    asked,
    asking_the_world_first,
    kept,
    longer_walk,
    loudness,
    open_at,
    shorter_walk,
    texts,
    walk,
)

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


def test_a_verdict_stays_as_it_fell_when_the_rules_change() -> None:
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
