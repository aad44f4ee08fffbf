"""What people type is nowhere in the clear: not in a file, not in a log, not in an exception."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.ports import Incoming, Rendered
from bot.storage.rows import NewMessage, NewRecord
from dialogs.agreements import Agreement
from dialogs.catalogue import CATALOGUE
from dialogs.effects import OfferCode, Record, Say, Share
from dialogs.events import Edited, Said
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.bot.crowd import settle
from tests.bot.marker import (
    MARK,
    Place,
    any_of,
    found_in,
    free_texts,
    go_on,
    home_of,
    is_in,
    odd_ways,
    stand_at,
    standing_at,
)
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 2, 19, 0, tzinfo=UTC)
"""An hour after the exploration's own moment, so that no talk has expired."""
LEAST_FREE_TEXTS = 20


@dialog("kapot", commands=("/kapot",))
async def broken(talk: Talk) -> None:
    raise ValueError(f"could not read {MARK}")


async def _type_it_everywhere(house: Evening) -> list[str]:
    """Returns the questions that did not take it."""
    untouched = []
    await house.says("bram", f"/kapot {MARK}")
    await _agree(house)
    for number, place in enumerate(free_texts(CATALOGUE)):
        # Some questions are only for who has a partner, others only for who has none.
        took = [await _type_it(house, who, place, f"typed-{who}-{number}") for who in ("bram", "sam")]
        if not any(took):
            untouched.append(place.prompt.text)
    await odd_ways(house)
    await house.wait(timedelta(days=8))
    return untouched


async def _agree(house: Evening) -> None:
    """Something stands between bram and noor, so that there is something to make smaller."""
    async with house.store.work() as work:
        home = home_of("bram")
        couple = (await work.load([home]))[home].couple
        standing = Agreement(1, MARK, "noor-id", BEGINS, agreed=True)
        await work.save([(couple, replace(couple, agreements=(standing,), agreed=1))], BEGINS)


async def _type_it(house: Evening, who: str, place: Place, message: str) -> bool:
    """Whether the question took it."""
    await stand_at(house, who, place.run)
    words = f"{(*place.prompt.samples, '')[0]} {MARK}"
    await house.says(who, words, message=message)
    after = await standing_at(house, who)
    idle = house.heard(who)[-1] == WORDING.labels["house-idle"]
    await house.edits(who, message, f"{words} nog eens {MARK}")
    await go_on(house, who, words)
    return not idle and (after is None or after.journal != place.run.journal)


async def test_a_marker_typed_into_every_question_stands_nowhere_in_the_clear(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    async with evening(tmp_path, BEGINS, Repertoire([*CATALOGUE, broken])) as house:
        await house.seed(("bram", "noor"), safe_word="ananas")
        await settle(house, ["sam"])
        assert await _type_it_everywhere(house) == []
        shown = [heard.message.text for chat in house.channel.chats.values() for heard in chat]
        assert any_of(shown), "it came through to where it belongs: on people's own phones"
        assert found_in(tmp_path) == [], "while it runs, with its -wal and -shm"
        assert (tmp_path / "weerklank.db-wal").stat().st_size
        await house.restart()
        await house.turns.unpark()
    assert found_in(tmp_path) == []
    printed = capfd.readouterr()
    assert "ValueError" in printed.out + printed.err, "the fault was told"
    assert not any_of([printed.out, printed.err, caplog.text])


def test_every_question_for_words_is_walked_to() -> None:
    assert len(list(free_texts(CATALOGUE))) >= LEAST_FREE_TEXTS


async def test_a_database_that_refuses_words_does_not_quote_them(tmp_path: Path) -> None:
    async with evening(tmp_path, BEGINS) as house:
        await house.seed(("bram", "noor"), safe_word="ananas")
        place = next(free_texts(CATALOGUE))
        async with house.store.engine.begin() as connection:
            await connection.execute(
                text("CREATE TRIGGER refuse BEFORE INSERT ON entries BEGIN SELECT raise(ABORT, ''); END")
            )
        journal = tuple(
            entry.__class__(entry.key, entry.kind, MARK, entry.at, MARK) for entry in place.run.journal
        )
        with pytest.raises(DBAPIError) as caught:
            await stand_at(house, "bram", place.run.__class__(1, place.run.dialog, journal))
    assert not any_of([str(caught.value), repr(caught.value), *traceback.format_exception(caught.value)])


def test_no_value_that_carries_words_shows_them_when_it_is_printed(tmp_path: Path) -> None:
    incoming = Incoming("local", "local", "1", "bram", "bram", Said(MARK))
    carriers = [
        incoming,
        Edited(MARK),
        Rendered(key="1", text=MARK),
        NewRecord("couple", "person", "kind", {"words": MARK}, BEGINS),
        Record("kind", {"words": MARK}, "person"),
        Say("person", "key", {"words": MARK}),
        Share("person", "item", MARK),
        OfferCode("person", MARK, BEGINS),
    ]
    assert not any_of(map(repr, carriers))
    assert "body" not in repr(NewMessage.__dataclass_fields__["body"].repr)


async def test_a_leak_into_the_database_is_found(tmp_path: Path) -> None:
    """The watcher can fail: a plain column, still only in the -wal."""
    async with evening(tmp_path, BEGINS) as house:
        async with house.store.work() as work:
            await work.set_note("leak", f"somebody typed {MARK.lower()}")
        assert "weerklank.db-wal" in found_in(tmp_path)
    assert "weerklank.db" in found_in(tmp_path)


async def test_words_that_are_not_sealed_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The watcher can fail: a vault that only pretends."""
    monkeypatch.setattr("bot.vault.Vault.seal", lambda *given: given[-1])
    monkeypatch.setattr("bot.vault.Vault.unseal", lambda *given: given[-1])
    async with evening(tmp_path, BEGINS) as house:
        await house.says("bram", "/waardering")
        await house.says("bram", "ja, bewaar het")
        await house.says("bram", MARK)
        assert found_in(tmp_path)


@pytest.mark.parametrize("way", ["utf-8", "utf-16-le", "utf-16-be"])
def test_it_is_found_however_it_is_written(way: str) -> None:
    assert is_in(b"\0" + MARK.upper().encode(way) + b"\0")
    assert is_in(MARK.encode().hex().encode())
    assert not is_in(b"something else")
