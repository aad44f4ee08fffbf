"""From a decision to rows: shared items, joining, and words in the right language for the right reader."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage.tables import outbox
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Importance
from dialogs.repertoire import Repertoire
from dialogs.reveal import item
from dialogs.talk import Dialog, Talk, dialog
from tests.bot.crowd import Letter, write
from tests.evening import Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
ITEM = item("check-in", "2026-03-01", "loving")
HIS, HERS = "Hij lachte om de hond.", "Zij bleef zitten toen het moeilijk werd."


def laying(command: str, words: str) -> Dialog[[], None]:
    """A dialog that lays these words ready for the other."""

    @dialog(f"laying-{command}", commands=(f"/{command}",))
    async def lays(talk: Talk) -> None:
        talk.share(ITEM, words)

    return lays


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    repertoire = Repertoire([*CATALOGUE, laying("his", HIS), laying("hers", HERS)])
    async with evening(tmp_path, BEGINS, repertoire) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def test_an_item_that_one_shared_is_shown_to_nobody(house: Evening) -> None:
    await house.says("bram", "/his")
    assert house.heard("bram") == []
    assert house.heard("noor") == []


async def test_an_item_that_both_shared_is_shown_to_both(house: Evening) -> None:
    await house.says("bram", "/his")
    await house.says("noor", "/hers")
    for who in ("bram", "noor"):
        (shown,) = house.heard(who)
        assert HIS in shown
        assert HERS in shown


async def test_what_shows_an_item_is_kept_under_the_keys_of_its_writer_and_its_reader(house: Evening) -> None:
    await house.says("bram", "/his")
    await house.says("noor", "/hers")
    async with house.store.reading() as work:
        rows = await work._connection.execute(
            select(outbox.c.person_id, outbox.c.words_of).where(outbox.c.words_of.is_not(None))
        )
        assert {tuple(row) for row in rows} == {("bram-id", "noor-id"), ("noor-id", "bram-id")}


@pytest.mark.parametrize("able", [{}, {"delete": False}], ids=["can remove", "can change"])
async def test_what_was_taken_back_leaves_the_chat_of_the_other(
    house: Evening, able: dict[str, bool]
) -> None:
    await house.says("bram", "/his")
    await house.says("noor", "/hers")
    house.channel.able = able
    await house.says("bram", "/gedeeld")
    await house.says("bram", "Neem terug")
    assert not [text for text in house.stands("noor") if HIS in text]
    assert [text for text in house.stands("bram") if HERS in text]
    async with house.store.reading() as work:
        assert set(await work.laid(["bram-id", "noor-id"], ITEM)) == {"noor-id"}


async def test_what_was_taken_back_before_it_was_shown_is_never_shown(house: Evening) -> None:
    await house.says("bram", "/his")
    await house.says("bram", "/gedeeld")
    await house.says("bram", "Neem terug")
    await house.says("noor", "/hers")
    assert house.heard("noor") == []


async def test_what_was_shown_can_be_taken_back_after_the_two_parted(house: Evening) -> None:
    await house.says("bram", "/his")
    await house.says("noor", "/hers")
    async with house.store.work() as work:
        await work.part("couple-bram", BEGINS)
    await house.restart()
    await house.says("bram", "/gedeeld")
    await house.says("bram", "Neem terug")
    assert not [text for text in house.stands("noor") if HIS in text]


async def test_a_crash_between_the_two_loses_neither(house: Evening) -> None:
    await house.says("bram", "/his")
    await house.restart()
    await house.says("noor", "/hers")
    assert HIS in house.heard("noor")[0]


async def test_the_safe_word_takes_back_what_was_planned_and_not_sent(house: Evening) -> None:
    rows = await write(house, Letter("bram", "nudge", Importance.NUDGE), couple="couple-bram")
    await house.says("noor", "ananas")
    house.outbox.add(rows)
    await house.outbox.drained()
    assert "nudge" not in house.heard("bram")


async def test_nobody_s_profile_is_used_for_words_in_the_group(house: Evening) -> None:
    await house.says("bram", "ananas", group=True)
    said = " ".join(house.heard("group"))
    assert said
    assert "Bram" not in said
    assert "Noor" not in said


async def test_a_wanted_timer_has_its_row_after_the_turn(house: Evening) -> None:
    await house.says("bram", "ananas")
    due = [row.due for row in await house.store.due_within(BEGINS + timedelta(hours=1), 9)]
    assert BEGINS + timedelta(minutes=20) in due
