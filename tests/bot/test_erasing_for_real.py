"""`/wissen` in the program as people run it: the page, the files, and `backup` and `restore`."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.keystore import keys_url
from bot.storage.store import Store
from bot.vault import Vault
from dialogs.people import Consent, Profile, Purpose
from dialogs.safety import Safety
from tests.bot import thief
from tests.bot.channels.local.tab import Tab
from tests.bot.marker import MARK, found_in
from tests.copies import NOW
from tests.running import Operator

NAMES = {"left": "Bram", "right": "Noor"}
GIFT = f"Dat je gisteren {MARK} voor me kookte toen ik moe thuis kwam"


@pytest.fixture
async def operator(tmp_path: Path) -> Operator:
    """Where two people are known, each alone."""
    one = Operator(tmp_path)
    one.data.mkdir()
    vault = await Vault.open(keys_url(database(one.data), one.data), one.key_file)
    store = await Store.open(database(one.data).replace("sqlite:", "sqlite+aiosqlite:"), vault)
    async with store.work() as work:
        for phone in NAMES:
            await work.add_person(f"{phone}-id", f"couple-{phone}", "local", "local", phone)
    async with store.work() as work:
        for phone, name in NAMES.items():
            couple = (await work.load([f"couple-{phone}"]))[f"couple-{phone}"].couple
            (person,) = couple.people
            known = replace(
                person,
                profile=Profile(name=name, begun=True),
                safety=Safety(triaged_at=NOW),
                consents=(Consent(Purpose.KEEPING, NOW, given=True),),
            )
            await work.save([(couple, couple.with_person(known))], NOW)
    await store.close()
    await vault.close()
    return one


def database(folder: Path) -> str:
    return f"sqlite:///{folder}/weerklank.db"


def read(operator: Operator, folder: Path) -> list[str]:
    """What somebody reads in a database who has all keys that there are now."""
    keys = thief.all_keys(keys_url(database(operator.data), operator.data), operator.key_file)
    return thief.read(thief.sealed_values(database(folder)), keys)


def people(operator: Operator) -> Sequence[str]:
    with closing(sqlite3.connect(operator.data / "weerklank.db")) as found:
        return sorted(person for (person,) in found.execute("SELECT id FROM people"))


async def test_of_what_was_said_nothing_is_left_anywhere(operator: Operator) -> None:
    copy = operator.folder / "copies" / "words"
    keys = operator.folder / "copies" / "keys"
    with operator.running() as bot:
        tab = await Tab(bot).open()
        await tab.says("left", "/waardering", hears="Wat deed")
        await tab.says("left", GIFT, hears="Die staat")
        await tab.says("left", f"/{MARK}", hears="Die opdracht ken ik niet")
        copied = operator.run("backup", str(copy), "--keys", str(keys))
        assert copied.code == 0, copied.err
        places = {one.partition(" ")[0] for one in read(operator, operator.data)}
        assert places == {"entries.body", "page_messages.body"}, "the thief reads what can be read"
        assert {one.partition(" ")[0] for one in read(operator, copy)} == places
        assert any(MARK in one for one in tab.shown("left"))
        await tab.says("left", "/wissen", hears="Ga je verder met wissen?")
        await tab.presses("left", "Verder met wissen", hears="Wis ik alles van jou?")
        await tab.presses("left", "Wis alles nu", hears="Gewist op")
        assert found_in(operator.folder) == [], "while it runs: database, journals, keys, copies and log"
        assert read(operator, operator.data) == []
        assert read(operator, copy) == [], "the copy of before, beside the keys of now"
        await tab.close()
        tab = await Tab(bot).open()
        assert [one.splitlines()[0][:9] for one in tab.shown("left")] == ["Gewist op"]
        await tab.close()
        assert bot.stop().code == 0
    assert found_in(operator.folder) == []

    back = operator.run("restore", str(copy), "--keys", str(keys))
    assert back.code == 0, back.err
    assert "left-id" in people(operator), "the copy knows them"
    with operator.running() as bot:
        tab = await Tab(bot).open()
        assert tab.shown("left") == []
        await tab.says("left", "hoi", hears="ik ben Weerklank")
        await tab.close()
        assert bot.stop().code == 0
    assert "left-id" not in people(operator)
    assert "right-id" in people(operator)
    assert read(operator, operator.data) == []
    assert found_in(operator.folder) == []


def test_the_search_would_find_it(operator: Operator) -> None:
    """A column that is not sealed, in the database or in its journal; a line in a log."""
    with closing(sqlite3.connect(operator.data / "weerklank.db")) as live:
        live.execute("INSERT INTO meta (key, value) VALUES ('planted', ?)", [MARK])
        live.commit()
        assert found_in(operator.data) == ["weerklank.db-wal"]
    assert found_in(operator.data) == ["weerklank.db"]
    (operator.folder / "errors").write_text(f"could not read {MARK}\n")
    assert found_in(operator.folder) == ["weerklank.db", "errors"]
