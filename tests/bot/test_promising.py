"""Promises and agreements in the real turn, on both databases: kept through a restart, and then over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dialogs.events import Chose
from tests.bot.test_turn import the_couple, the_person
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
"""A Wednesday evening, with nothing planned on the next day."""
STEP = "Ik leg mijn telefoon vanavond in de la."
LABEL = WORDING.labels
LOOK = LABEL["nudge-follow-up.look"]


@pytest.fixture(params=["sqlite", "postgresql"])
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Evening]:
    database = request.getfixturevalue("postgres_url") if request.param == "postgresql" else ""
    async with evening(tmp_path, BEGINS, database=database) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        for text in ("/stil uit", "/belofte", "Ik ben er meer.", STEP):
            await one.says("bram", text)
        yield one


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
