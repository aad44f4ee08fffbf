"""One of two ends it while things go on: each goes on alone at once, and what was of both is gone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.ports import Incoming
from bot.storage.tables import couples, timers
from bot.storage.transaction import of_couple
from bot.vault import NoKey
from dialogs.events import Chose, Said
from dialogs.joint import Mode
from dialogs.people import Couple
from tests.evening import GROUP, WORDING, Evening

BEGINS = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
"""A Sunday evening, seven in Amsterdam: an hour before the check-in."""
LABELS = WORDING.labels
SURE, LINE, NOTHING = (LABELS[f"unlinking-{key}"] for key in ("sure.yes", "told.line", "told.nothing"))
PARTED = "Jullie zijn niet meer gekoppeld. Je eigen chat blijft, en wat jij schreef, blijft van jou."


async def couple_of(house: Evening, who: str) -> Couple:
    async with house.store.reading() as work:
        key = work.chat_key("local", "local", who)
        home = (await work.find([key]))[key].couple_id
        return (await work.load([home]))[home].couple


async def leave(house: Evening, who: str, label: str) -> None:
    await house.says(who, "/ontkoppelen")
    await house.presses(who, SURE)
    await house.presses(who, label)


async def test_each_lives_alone_at_once_and_the_other_hears_one_line(house: Evening) -> None:
    await leave(house, "noor", LINE)
    bram, noor = await couple_of(house, "bram"), await couple_of(house, "noor")
    assert ([one.id for one in bram], [one.id for one in noor]) == (["bram-id"], ["noor-id"])
    assert "couple-bram" not in {bram.id, noor.id}
    assert (bram.safe_word, noor.safe_word) == (None, None)
    assert len(house.heard("bram")) == 1
    assert house.heard("bram")[0].startswith(PARTED)


async def test_silently_the_other_hears_nothing(house: Evening) -> None:
    await leave(house, "noor", NOTHING)
    assert house.heard("bram") == house.heard(GROUP) == []
    assert (await couple_of(house, "bram")).other("bram-id") is None


async def test_the_key_of_both_is_destroyed_and_nothing_is_left_of_the_couple(house: Evening) -> None:
    old = (await couple_of(house, "bram")).id
    await leave(house, "noor", NOTHING)
    with pytest.raises(NoKey):
        house.store._vault.seal(of_couple(old), "couples", "state", old, b"")
    async with house.store.engine.connect() as connection:
        names = (await connection.execute(select(couples.c.id))).scalars().all()
        of_both = select(func.count()).select_from(timers).where(timers.c.person_id.is_(None))
        assert old not in names
        assert (await connection.execute(of_both)).scalar() == 0


async def test_a_pause_stands_still_without_a_word(house: Evening) -> None:
    await house.says("bram", "ananas")
    before = len(house.heard("bram"))
    await leave(house, "noor", NOTHING)
    await house.wait(timedelta(days=2))
    assert (await couple_of(house, "bram")).joint.mode is Mode.TALKING
    later = house.heard("bram")[before:]
    assert not [text for text in later if "pauze" in text.lower()]


async def test_a_safe_word_and_a_group_are_nobodys_any_more(house: Evening) -> None:
    await leave(house, "noor", LINE)
    await house.says("bram", "ananas")
    await house.says("bram", "/pauze")
    assert not [text for text in house.heard("noor") if "pauze tot" in text.lower()]
    before = house.heard(GROUP)
    await house.says("bram", "ananas", group=True)
    assert house.heard(GROUP) == before


async def test_what_was_laid_ready_is_never_shown_and_what_was_shown_stays(house: Evening) -> None:
    share = LABELS["check-in-reread.share"]
    for who in ("bram", "noor"):
        await house.says(who, "/checkin")
        await house.presses(who, LABELS["check-in-form.each"])
    for who in ("bram", "noor"):
        await house.says(who, f"Dat {who} dinsdag thee zette.")
        await house.presses(who, share)
    await house.says("bram", "Dat bram alleen kookte.")
    await house.presses("bram", share)
    await leave(house, "bram", NOTHING)
    shown = [text for text in house.heard("noor") if "Dat bram dinsdag thee zette." in text]
    assert len(shown) == 1
    await house.says("noor", "Dat noor alleen kookte.")
    await house.wait(timedelta(days=8))
    assert not [text for text in house.heard("noor") if "Dat bram alleen kookte." in text]


async def test_own_moments_go_on_for_both(house: Evening) -> None:
    await leave(house, "noor", NOTHING)
    before = {who: len(house.heard(who)) for who in ("bram", "noor")}
    await house.wait(timedelta(days=8))
    for who, heard in before.items():
        assert len(house.heard(who)) > heard


async def test_what_both_type_at_that_moment_is_answered_once_and_stays_theirs(house: Evening) -> None:
    """The press that parts them and the words of both come in one burst."""
    await house.says("bram", "/behoefte")
    await house.says("noor", "/ontkoppelen")
    await house.presses("noor", SURE)
    token = house.channel.token("noor", NOTHING)
    burst = [
        Incoming("local", "local", "b1", "bram", "bram", Said("De afwas bleef staan."), "m-b1"),
        Incoming("local", "local", "n1", "noor", "noor", Chose(token), "m-n1"),
        Incoming("local", "local", "b2", "bram", "bram", Said("verdrietig"), "m-b2"),
        Incoming("local", "local", "n2", "noor", "noor", Said("/menu"), "m-n2"),
    ]
    await asyncio.gather(*map(house.turns.receive, burst))
    await house.outbox.drained()
    bram = (await couple_of(house, "bram")).person("bram-id")
    kept = [entry.value for run in bram.runs for entry in run.journal]
    assert "De afwas bleef staan." in kept
    assert (await couple_of(house, "noor")).other("noor-id") is None


async def test_a_second_yes_after_a_restart_changes_nothing(house: Evening) -> None:
    await house.says("noor", "/ontkoppelen")
    await house.presses("noor", SURE)
    token = house.channel.token("noor", LINE)
    await house.presses("noor", LINE)
    await house.restart()
    await house.does("noor", Chose(token))
    assert len([text for text in house.heard("bram") if text.startswith(PARTED)]) == 1


async def test_two_who_parted_can_join_others(house: Evening) -> None:
    await leave(house, "noor", NOTHING)
    await house.says("noor", "/koppelen")
    assert house.heard("noor")[-1].startswith(LABELS["joining-way"][:20])
