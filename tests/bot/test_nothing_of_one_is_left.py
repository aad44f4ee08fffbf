"""After `/wissen` of one of two: no file, key, chat or export of the other holds what they wrote."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.export.maker import Maker
from bot.keystore import keys_url
from bot.order import Order
from bot.storage.tables import shared
from dialogs.catalogue import CATALOGUE
from tests.bot import thief
from tests.bot.export.unpacked import Unpacked
from tests.bot.marker import MARK, any_of, found_in, is_in
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
GIFTS = (
    f"Gisteren zat je {MARK} een uur naast me toen ik over mijn vader vertelde",
    "Je kookte zondag voor ons allemaal en ruimde daarna ook nog op",
    "Je lachte zo hard om mijn flauwe mop in de auto",
)


async def lives(house: Evening) -> None:
    """Bram says it in a talk, sends it to Noor, and shares it with her."""
    await house.seed(("bram", "noor"), safe_word="ananas")
    await house.says("bram", "/waardering")
    for gift in GIFTS:
        await house.says("bram", gift)
    await house.presses("bram", "Stuur nu")
    async with house.store.work() as work:
        await work.share("bram-id", "noor-id", "check-in/1/high", MARK, house.clock.now())
        await work.share("noor-id", "bram-id", "check-in/1/high", "van mij", house.clock.now())
        await work._connection.execute(update(shared).values(shown_at=house.clock.now()))
    for heard in house.channel.chats["noor"]:
        await house.store.put(
            "noor", heard.ref, {"text": heard.message.text, "words_of": heard.message.words_of}
        )
    await house.says("bram", f"/{MARK}")


async def page_of_noor(house: Evening) -> list[str]:
    """What a page of hers shows, which was never told to let go of anything."""
    return [str(body["text"]) for body in await house.store.read("noor", 99)]


async def export_of_noor(house: Evening) -> Sequence[bytes]:
    maker = Maker(house.store, WORDING, CATALOGUE)
    file = await maker.make(Order("noor-id", house.clock.now(), with_safety=True))
    return list(Unpacked.of(file).files.values())


async def erase(house: Evening) -> None:
    await house.says("bram", "/wissen")
    for label in ("Verder met wissen", "Stuur niets", "Wis alles nu"):
        await house.presses("bram", label)


def keys_of(house: Evening) -> dict[str, bytes]:
    return thief.all_keys(keys_url("sqlite://", house.folder), house.folder / "key")


async def test_nothing_of_it_is_left(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    async with evening(tmp_path, BEGINS) as house:
        await lives(house)
        live, copy = tmp_path / "weerklank.db", tmp_path / "copy.db"
        with closing(sqlite3.connect(live)) as now, closing(sqlite3.connect(copy)) as to:
            now.backup(to)
        # Before, each way of looking finds it.
        readable = thief.read(sealed(copy), keys_of(house))
        assert {one.partition(" ")[0] for one in readable} >= {"entries.body", "records.body", "shared.text"}
        for table in ("outbox", "page_messages"):
            assert [one for one in readable if one.startswith(table) and one.endswith("and p:bram-id")]
        assert any_of(await page_of_noor(house))
        assert any(map(is_in, await export_of_noor(house)))
        assert any_of(house.stands("noor"))
        await erase(house)
        assert thief.read(sealed(live), keys_of(house)) == []
        assert thief.read(sealed(copy), keys_of(house)) == [], "the copy of before, with the keys of now"
        assert found_in(tmp_path) == []
        assert not any(map(is_in, await export_of_noor(house)))
        assert not any_of(house.stands("noor"))
        assert not any_of(await page_of_noor(house))
        assert len(house.stands("bram")) == 1
    assert found_in(tmp_path) == []
    printed = capfd.readouterr()
    assert not any_of([printed.out, printed.err, caplog.text])


def sealed(database: Path) -> list[thief.Value]:
    return thief.sealed_values(f"sqlite:///{database}")
