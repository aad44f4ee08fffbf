"""`/wissen` with the real turn, store and outbox: what is left afterwards, anywhere, of somebody."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from bot.keystore import keys_url
from bot.storage.tables import metadata
from dialogs.catalogue import CATALOGUE
from dialogs.events import Chose
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.bot import thief
from tests.bot.marker import MARK, any_of, found_in, free_texts, go_on, is_in, stand_at
from tests.evening import Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
RECEIPT = "Gewist op dinsdag 3 maart om 20:"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(("sam",), safe_word=None)
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def erase(house: Evening, who: str = "sam") -> None:
    await house.says(who, "/wissen")
    await house.presses(who, "Verder met wissen")
    await house.presses(who, "Wis alles nu")


async def people(house: Evening) -> set[str]:
    async with house.store.engine.connect() as connection:
        return set(await connection.scalars(select(metadata.tables["people"].c.id)))


async def test_one_receipt_is_all_that_stands_there(house: Evening) -> None:
    await house.says("sam", "/waardering")
    await house.says("sam", "Dat je kookte")
    await erase(house)
    (line,) = house.stands("sam")
    assert line.startswith(RECEIPT)
    assert "1 antwoord, " in line
    assert "sam-id" not in await people(house)


async def test_the_chat_is_a_strangers_once_the_receipt_was_delivered(house: Evening) -> None:
    await erase(house)
    await house.store.prune(house.clock.now())
    assert await people(house) == {"bram-id", "noor-id"}
    await house.says("sam", "hoi")
    assert "ik ben Weerklank" in house.heard("sam")[-1]


async def test_who_writes_again_at_once_begins_anew(house: Evening) -> None:
    await house.says("sam", "/waardering")
    await erase(house)
    await house.says("sam", "hoi")
    assert "ik ben Weerklank" in house.heard("sam")[-1]
    await house.store.prune(house.clock.now())
    assert len(await people(house)) == 3
    await house.says("sam", "/menu")
    assert "Waar heb je nu iets aan?" in house.heard("sam")[-1]


async def test_nothing_planned_comes_any_more(house: Evening) -> None:
    await erase(house)
    heard = house.heard("sam")
    await house.wait(timedelta(days=14))
    assert house.heard("sam") == heard


async def test_twice_in_a_row_leaves_one_receipt(house: Evening) -> None:
    await erase(house)
    await erase(house)
    (line,) = house.stands("sam")
    assert "geen antwoorden, geen aantekeningen, geen geplande momenten" in line


async def test_a_second_press_on_the_last_yes_does_nothing(house: Evening) -> None:
    await house.says("sam", "/wissen")
    await house.presses("sam", "Verder met wissen")
    last = Chose(house.channel.token("sam", "Wis alles nu"))
    assert await house.does("sam", last)
    (line,) = house.stands("sam")
    assert not await house.does("sam", last)
    assert house.stands("sam") == [line]
    await house.store.prune(house.clock.now())
    assert await people(house) == {"bram-id", "noor-id"}


async def test_somebody_who_never_began_can_do_it(house: Evening) -> None:
    await erase(house, "tom")
    (line,) = house.stands("tom")
    assert line.startswith(RECEIPT)


async def test_it_works_with_talks_open_and_offers_none_of_them_afterwards(house: Evening) -> None:
    for command in ("/waardering", "/hechting", "/behoefte"):
        await house.says("sam", command)
    await erase(house)
    assert len(house.stands("sam")) == 1


async def test_what_was_said_just_before_is_not_heard_with_what_comes_after(house: Evening) -> None:
    """Danger is heard in a sentence that is sent in pieces: those of before are gone."""
    await house.says("sam", "hij heeft me")
    assert house.turns._lately._pieces
    await erase(house)
    assert not [who for who, _ in house.turns._lately._pieces if who == "sam-id"]


@dialog("kapot", commands=("/kapot",))
async def broken(talk: Talk) -> None:
    raise ValueError(f"could not read {MARK}")


async def lives_through_everything(house: Evening) -> None:
    """Sam types the marker wherever words go, in talks, beside them, and in what has to be laid aside."""
    for number, place in enumerate(free_texts(CATALOGUE)):
        await stand_at(house, "sam", place.run)
        await house.says("sam", f"{(*place.prompt.samples, '')[0]} {MARK}", message=f"typed-{number}")
        await house.edits("sam", f"typed-{number}", f"nog eens {MARK}")
        await go_on(house, "sam", f"en dit {MARK}")
    await house.says("sam", f"/kapot {MARK}")
    for words in (f"/{MARK}", f"/start {MARK}", f"/koppelen {MARK}", MARK):
        await house.says("sam", words)
    await house.store.put("sam", "typed", {"text": MARK})
    await house.says("sam", "/koppelen")


def key_files(house: Evening) -> dict[str, bytes]:
    """All keys that there are now."""
    url = house.database or "sqlite://"
    return thief.all_keys(keys_url(url, house.folder), house.folder / "key")


def backed_up(house: Evening) -> Path:
    """A copy of the database, as `weerklank backup` makes it."""
    copy = house.folder / "copies" / "weerklank.db"
    copy.parent.mkdir()
    with (
        closing(sqlite3.connect(house.folder / "weerklank.db")) as live,
        closing(sqlite3.connect(copy)) as to,
    ):
        live.backup(to)
    return copy


async def test_no_file_holds_it_in_the_clear_and_no_key_opens_it_not_in_an_old_copy_either(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    async with evening(tmp_path, BEGINS, Repertoire([*CATALOGUE, broken])) as house:
        await house.seed(("sam",), safe_word=None)
        await lives_through_everything(house)
        copy = backed_up(house)
        live = f"sqlite:///{tmp_path}/weerklank.db"
        before, old = key_files(house), thief.sealed_values(f"sqlite:///{copy}")
        places = {one.partition(" ")[0] for one in thief.read(old, before)}
        assert places == {
            "entries.body",
            "outbox.body",
            "page_messages.body",
            "parked.body",
            "people.state",
        } | {"records.body"}, "the thief reads what can be read"
        await erase(house)
        assert found_in(tmp_path) == [], "while it runs, with the journals and the copy"
        now = key_files(house)
        assert set(before) - set(now), "keys are gone"
        assert thief.read(thief.sealed_values(live), now) == []
        assert thief.read(old, now) == [], "the copy of before beside the keys of now"
        await house.restart()
        await house.turns.unpark()
        assert thief.read(thief.sealed_values(live), key_files(house)) == []
    assert found_in(tmp_path) == []
    printed = capfd.readouterr()
    assert not any_of([printed.out, printed.err, caplog.text])


async def test_on_a_server_no_key_opens_it_either(tmp_path: Path, postgres_url: str) -> None:
    async with evening(tmp_path, BEGINS, database=postgres_url) as house:
        await house.seed(("sam",), safe_word=None)
        await house.says("sam", "/waardering")
        await house.says("sam", f"Dat je {MARK} kookte")
        await house.store.put("sam", "typed", {"text": MARK})
        old = thief.sealed_values(postgres_url)
        assert thief.read(old, key_files(house))
        await erase(house)
        now = key_files(house)
        assert thief.read(old, now) == []
        assert thief.read(thief.sealed_values(postgres_url), now) == []
        for database in (postgres_url, keys_url(postgres_url, tmp_path)):
            assert not is_in(thief.dumped(database))
        async with house.store.engine.begin() as connection:
            await connection.execute(insert(metadata.tables["meta"]).values(key="planted", value=MARK))
        assert is_in(thief.dumped(postgres_url)), "what is not sealed is found"


async def test_keys_that_were_kept_would_be_found(house: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    """The watcher can fail: a program that only says that it destroys keys."""

    async def keep(*_: object) -> None:
        """Nothing."""

    await house.says("sam", "/waardering")
    await house.says("sam", f"Dat je {MARK} kookte")
    old = thief.sealed_values(f"sqlite:///{house.folder}/weerklank.db")
    monkeypatch.setattr("bot.keystore.KeyStore.remove", keep)
    await erase(house)
    assert thief.read(old, key_files(house))


async def test_no_memory_of_the_program_holds_words(house: Evening) -> None:
    await house.says("sam", "/waardering")
    await house.says("sam", f"Dat je {MARK} kookte")
    assert list(_marks_in(house.turns, {}))
    await erase(house)
    seen: dict[int, object] = {}
    assert not list(_marks_in(house.turns, seen))
    assert not list(_marks_in(house.outbox, seen))
    assert not list(_marks_in(house.store, seen))


def _marks_in(thing: object, seen: dict[int, object], path: str = "") -> Iterator[str]:
    """Where the marker is in what hangs on to an object of ours. What was seen is held: no id comes twice."""
    if id(thing) in seen or len(path) > 400:
        return
    seen[id(thing)] = thing
    if isinstance(thing, str | bytes):
        if is_in(thing if isinstance(thing, bytes) else thing.encode("utf-8", "replace")):
            yield path
        return
    if isinstance(thing, dict):
        for key, value in thing.items():
            yield from _marks_in(key, seen, f"{path}.key")
            yield from _marks_in(value, seen, f"{path}[{key!r}]"[:400])
    elif isinstance(thing, list | tuple | set | frozenset):
        for value in thing:
            yield from _marks_in(value, seen, f"{path}[]")
    elif type(thing).__module__.startswith(("bot", "dialogs", "tests")):
        fields = getattr(thing, "__dict__", None) or {
            name: getattr(thing, name, None) for name in getattr(type(thing), "__slots__", ())
        }
        yield from _marks_in(dict(fields), seen, f"{path}.{type(thing).__name__}")
