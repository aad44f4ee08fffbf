"""Terug and edits: what can be taken back, and what stands once it left the talk."""

from __future__ import annotations

from dialogs.advance import Conversation
from dialogs.journal import Kind
from dialogs.records import Mirrored
from dialogs.talk import Talk, To, dialog
from tests.dialogs.walking import LATER, Colour, answers, asked, kept, loudness, open_at, supply, texts, walk

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


def test_words_that_were_taken_back_are_offered_again_and_a_choice_is_not() -> None:
    before = open_at(walk, "dag").back()
    assert before is not None
    assert (asked(before), before.kept and before.kept.value) == ("walk-first", "dag")
    before.answer("hoi", LATER)
    assert (answers(before), kept(before)) == (["hoi"], [])
    chosen = open_at(walk, "dag", "red").back()
    assert chosen is not None
    assert (asked(chosen), chosen.kept) == ("walk-colour", None)
