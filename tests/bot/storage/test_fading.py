"""Own words go when they are older than their owner wants; counts without words stay, and open talks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage import fading
from bot.storage.rows import NewRecord
from bot.storage.store import Store
from bot.storage.tables import entries, records, runs, shared
from dialogs.events import PersonId
from dialogs.people import Consent, KeepFor, Purpose
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW, entry, loaded, run, save, settle, with_runs

DAY = timedelta(days=1)
YEAR = timedelta(days=365)
MARKER = "zevenmijlslaars"


A = PersonId("a")


async def write(store: Store, person: PersonId = A) -> None:
    """A talk that is over, one that is open, two records and a shared item, all of now."""
    await asked(store, person)
    couple = (await loaded(store)).couple
    over = replace(run(1), journal=(*run(1).journal, entry("heard", MARKER)))
    await save(store, with_runs(couple, person, over, run(2, "heard")))
    await save(store, with_runs((await loaded(store)).couple, person, run(2, "heard")))
    async with store.work() as work:
        await work.add_records(
            [
                NewRecord("c", person, "appreciated", {"things": [MARKER]}, NOW),
                NewRecord("c", person, "mirrored", {}, NOW),
                NewRecord("c", None, "safe-word", {"word": "appel"}, NOW),
            ]
        )
        await work.share(person, "somebody", "check-in/1/high", MARKER, NOW)


async def asked(store: Store, person: PersonId, couple: str = "c") -> None:
    """The person answered whether words may be kept."""
    before = (await loaded(store, couple)).couple
    consents = (Consent(Purpose.KEEPING, NOW, given=True),)
    await save(store, before.with_person(replace(before.person(person), consents=consents)))


async def left(store: Store) -> tuple[list[int], list[str], int]:
    """The talks that still have entries, the kinds of records, and the number of shared items."""
    async with store.engine.connect() as connection:
        talks = await connection.scalars(select(entries.c.run).distinct().order_by(entries.c.run))
        kinds = await connection.scalars(select(records.c.kind).order_by(records.c.kind))
        items = (await connection.execute(select(shared.c.item))).all()
        return list(talks), list(kinds), len(items)


async def keep_for(store: Store, person: PersonId, long: KeepFor) -> None:
    couple = (await loaded(store)).couple
    one = couple.person(person)
    await save(store, couple.with_person(replace(one, profile=replace(one.profile, keep_for=long))))


ALL = ([1, 2], ["appreciated", "mirrored", "safe-word"], 1)
WORDLESS = ([2], ["mirrored", "safe-word"], 0)


async def test_words_go_after_a_year_unless_somebody_chose_otherwise(store: Store) -> None:
    await settle(store)
    await write(store)
    await store.fade(NOW + YEAR)
    assert await left(store) == ALL
    await store.fade(NOW + YEAR + DAY)
    assert await left(store) == WORDLESS


async def test_nothing_goes_of_somebody_who_was_not_asked_yet(store: Store) -> None:
    """Whoever came with an earlier release was told that words stay."""
    await settle(store)
    await write(store)
    couple = (await loaded(store)).couple
    await save(store, couple.with_person(replace(couple.person("a"), consents=())))
    await store.fade(NOW + 10 * YEAR)
    assert await left(store) == ALL


async def test_a_talk_that_is_open_stays_whole(store: Store) -> None:
    await settle(store)
    await write(store)
    await store.fade(NOW + 10 * YEAR)
    (open_one,) = (await loaded(store)).couple.person("a").runs
    assert [one.value for one in open_one.journal[1:]] == ["words"]
    async with store.engine.connect() as connection:
        assert list(await connection.scalars(select(runs.c.number))) == [2]


async def test_what_was_shown_goes_too(store: Store) -> None:
    await settle(store)
    await write(store)
    async with store.work() as work:
        await work.mark_shown([A, "somebody"], ["somebody"], "check-in/1/high", NOW + YEAR)
        assert await work.shared_with("somebody", [A], NOW + YEAR)
    await store.fade(NOW + YEAR + DAY)
    assert await left(store) == WORDLESS


@pytest.mark.parametrize(
    ("long", "after", "then"),
    [
        (KeepFor.THREE_MONTHS, timedelta(days=91), ALL),
        (KeepFor.THREE_MONTHS, timedelta(days=92), WORDLESS),
        (KeepFor.ALWAYS, 10 * YEAR, ALL),
    ],
)
async def test_who_chose_another_time_has_that(
    store: Store, long: KeepFor, after: timedelta, then: object
) -> None:
    await settle(store)
    await write(store)
    await keep_for(store, PersonId("a"), long)
    await store.fade(NOW + after)
    assert await left(store) == then


async def test_the_choice_of_one_leaves_the_words_of_the_other(store: Store) -> None:
    await settle(store)
    await write(store, PersonId("a"))
    await keep_for(store, PersonId("b"), KeepFor.THREE_MONTHS)
    await store.fade(NOW + timedelta(days=200))
    assert await left(store) == ALL


async def test_everybody_comes_by_however_many_there_are(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fading, "_PAGE", fading._PAGE.limit(2))
    monkeypatch.setattr(fading, "AT_ONCE", 2)
    people = [PersonId(f"p{number}") for number in range(5)]
    for number, person in enumerate(people):
        await settle(store, f"c{number}", [person])
        await asked(store, person, f"c{number}")
        async with store.work() as work:
            await work.add_records([NewRecord(f"c{number}", person, "appreciated", {"things": []}, NOW)])
    await store.fade(NOW + YEAR + DAY)
    assert (await left(store))[1] == []


async def test_what_went_is_in_no_file(house: House, store: Store, tmp_path: Path) -> None:
    """Sealed as they were, the rows themselves are gone: their place on the disk is written over."""
    await settle(store)
    await write(store)
    async with store.engine.connect() as connection:
        sealed = [bytes(body) for body in await connection.scalars(select(entries.c.body))][:2]
        sealed += [bytes(words) for words in await connection.scalars(select(shared.c.text))]
    await store.fade(NOW + YEAR + DAY)
    await store.close()
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert bool(files) or not house.url.startswith("sqlite")
    assert not any(body in file for body in sealed for file in files)
