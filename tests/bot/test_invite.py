"""Passes as an operator makes them: shown once, listed without a code, ended by name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.access import Mode
from bot.facts import ALPHABET, LINK_LENGTH
from bot.invite import invite, listed, revoke
from bot.storage.errors import StorageError
from tests.copies import Place


@pytest.fixture
async def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    place.data.mkdir()
    async with place.store():
        pass
    return place


def name_and_code(told: str) -> tuple[str, str]:
    first, code, *_ = told.splitlines()
    return first.split()[1], code


async def works(place: Place, code: str) -> bool:
    async with place.store() as (store, _), store.work() as work:
        return await work.use_pass(code, datetime.now(UTC))


async def test_a_pass_is_a_code_that_nobody_guesses_and_works_once(place: Place) -> None:
    _, code = name_and_code(await invite(place.settings, 1))
    assert len(code) == LINK_LENGTH
    assert set(code) <= set(ALPHABET)
    assert await works(place, code)
    assert not await works(place, code)
    assert "used" in await listed(place.settings)


async def test_the_list_shows_names_and_no_code(place: Place) -> None:
    assert await listed(place.settings) == "There are no passes."
    made = [name_and_code(await invite(place.settings, 7)) for _ in range(3)]
    told = await listed(place.settings)
    assert {line.split()[0] for line in told.splitlines()} == {name for name, _ in made}
    assert [code for _, code in made if code in told] == []


async def test_an_ended_pass_lets_nobody_in(place: Place) -> None:
    (kept, good), (name, code) = [name_and_code(await invite(place.settings, 7)) for _ in range(2)]
    assert name in await revoke(place.settings, name)
    assert "ended" in await listed(place.settings)
    assert not await works(place, code)
    assert await works(place, good)
    for gone in (name, kept, "nothing"):
        with pytest.raises(StorageError, match=f"^No pass {gone} works"):
            await revoke(place.settings, gone)


async def test_it_says_so_where_nobody_needs_one(place: Place) -> None:
    assert "it is not needed" in await invite(place.settings, 1)
    needed = place.settings.model_copy(update={"access": Mode.INVITED})
    assert "it is not needed" not in await invite(needed, 1)
