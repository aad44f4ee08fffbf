"""Promises and agreements in the real turn, on both databases: kept through a restart, and then over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.storage.tables import outbox
from dialogs.events import Chose
from tests.bot.test_turn import the_couple, the_person
from tests.evening import WORDING, Evening

BEGINS = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
"""A Wednesday evening, with nothing planned on the next day."""
STEP = "Ik leg mijn telefoon vanavond in de la."
LABEL = WORDING.labels
LOOK = LABEL["nudge-follow-up.look"]


@pytest.fixture
async def house(house: Evening) -> Evening:
    for text in ("/stil uit", "/belofte", "Ik ben er meer.", STEP):
        await house.says("bram", text)
    return house


def nudges(house: Evening, who: str) -> int:
    """How often the bot came back to something in that chat."""
    return sum(
        LOOK in {button.label for row in message.rows for button in row}
        for chat, message in house.channel.log
        if chat == who
    )


async def test_a_promise_lives_through_a_restart_and_is_come_back_to_once(house: Evening) -> None:
    await house.restart()
    (kept,) = (await the_person(house, "bram")).promises
    assert (kept.number, kept.text, kept.step, kept.made) == (1, "Ik ben er meer.", STEP, BEGINS)
    await house.wait(timedelta(days=1))
    (asked,) = (await the_person(house, "bram")).promises
    assert (nudges(house, "bram"), asked.asks) == (1, None)
    await house.wait(timedelta(days=9))
    assert (nudges(house, "bram"), nudges(house, "noor")) == (1, 0)


async def test_a_promise_that_is_done_is_open_no_more(house: Evening) -> None:
    await house.wait(timedelta(days=1))
    await house.presses("bram", LOOK)
    await house.presses("bram", LABEL["promise-look-how.done"])
    assert (await the_person(house, "bram")).promises == ()
    await house.says("bram", "/belofte lijst")
    assert any("• Ik ben er meer." in message.text for chat, message in house.channel.log if chat == "bram")
    assert not any("er meer" in message.text for chat, message in house.channel.log if chat != "bram")


async def propose(house: Evening) -> None:
    for text in ("/afspraken", "Wij wandelen elke dinsdag een half uur."):
        await house.says("bram", text)
    await house.presses("bram", LABEL["agreement-new-reread.propose"])


async def texts(house: Evening, who: str) -> list[str]:
    return [message.text for chat, message in house.channel.log if chat == who]


async def test_an_agreement_is_shown_to_both_with_its_words_and_ends_for_both(house: Evening) -> None:
    await propose(house)
    await house.restart()
    await house.presses("noor", LABEL["agreement-confirm-right.yes"])
    for who in ("bram", "noor"):
        assert "‘Wij wandelen elke dinsdag een half uur.’" in (await texts(house, who))[-1]
        await house.says(who, "/afspraken kijken")
        await house.presses(who, LABEL["agreement-look-how.let-go"])
    for who in ("bram", "noor"):
        assert "‘Wij wandelen elke dinsdag een half uur.’" in (await texts(house, who))[-1]
    assert not (await the_couple(house)).agreements


async def writers(house: Evening, who: str) -> list[str | None]:
    """Whose words beside their reader's the messages in that chat hold, in order."""
    of = select(outbox.c.words_of).where(outbox.c.person_id == f"{who}-id").order_by(outbox.c.id)
    async with house.store.engine.connect() as connection:
        return list(await connection.scalars(of))


async def test_a_proposal_holds_words_of_one_alone_until_the_other_said_yes(house: Evening) -> None:
    await propose(house)
    assert (set(await writers(house, "bram")), (await writers(house, "noor"))[-1]) == ({None}, "bram-id")
    shown = [message for chat, message in house.channel.log if chat == "noor"][-1]
    assert (shown.protected, shown.words_of) == (True, "bram-id")
    await house.says("noor", "/afspraken")
    assert (await writers(house, "noor"))[-1] == "bram-id", "shown again"
    await house.presses("noor", LABEL["agreement-confirm-right.yes"])
    await house.says("noor", "/afspraken")
    assert (await writers(house, "noor"))[-2:] == [None, None], "it is of both"


async def erase(house: Evening, who: str) -> None:
    await house.says(who, "/wissen")
    for label in ("Verder met wissen", "Stuur niets", "Wis alles nu"):
        await house.presses(who, label)


async def test_what_was_only_proposed_leaves_the_chat_of_the_other_with_who_is_erased(house: Evening) -> None:
    await propose(house)
    assert [text for text in house.stands("noor") if "Wij wandelen" in text]
    await erase(house, "bram")
    assert not [text for text in house.stands("noor") if "Wij wandelen" in text]


async def test_what_both_said_yes_to_stays_in_the_chat_of_each(house: Evening) -> None:
    await propose(house)
    await house.presses("noor", LABEL["agreement-confirm-right.yes"])
    await erase(house, "bram")
    (stays,) = [text for text in house.stands("noor") if "Wij wandelen" in text]
    assert stays.startswith("Dit hebben jullie nu samen afgesproken")


async def test_a_promise_that_was_shared_is_taken_back_or_goes_with_who_is_erased(house: Evening) -> None:
    for end in ("taken back", "erased"):
        await house.says("bram", "/belofte")
        await house.presses("bram", LABEL["promise-begin.new"])
        for text in (f"Ik luister tot je {end} bent.", STEP):
            await house.says("bram", text)
        await house.presses("bram", LABEL["promise-share-offer.show"])
        await house.presses("bram", LABEL["promise-share-reread.send"])
        assert [text for text in house.stands("noor") if end in text]
        if end == "erased":
            await erase(house, "bram")
        else:
            await house.says("bram", "/gedeeld")
            await house.presses("bram", LABEL["shared-one.back"])
        assert not [text for text in house.stands("noor") if end in text]


async def test_two_answers_to_one_proposal_are_one_agreement(house: Evening) -> None:
    """The same press, sent again after a crash, changes nothing more."""
    await propose(house)
    yes = Chose(house.channel.token("noor", LABEL["agreement-confirm-right.yes"]))
    await house.does("noor", yes)
    before = await the_couple(house)
    assert before.agreements[0].agreed
    await house.does("noor", yes)
    assert (await the_couple(house)).agreements == before.agreements


async def test_parting_ends_the_agreements_of_both_and_leaves_the_promises(house: Evening) -> None:
    await propose(house)
    await house.presses("noor", LABEL["agreement-confirm-right.yes"])
    async with house.store.work() as work:
        homes = await work.part("couple-bram", BEGINS)
    async with house.store.reading() as work:
        loaded = await work.load(list(homes.values()))
    assert [one.couple.agreements for one in loaded.values()] == [(), ()]
    kept = {person.id: len(person.promises) for one in loaded.values() for person in one.couple}
    assert sorted(kept.values()) == [0, 1]
