"""The parts fit together: the house opens, serves, and closes in good order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.assemble import House, attentive, house
from bot.ports import Capabilities, Incoming
from bot.settings import Settings
from bot.sole import AlreadyRunning
from dialogs.events import Said
from dialogs.people import Country, Person
from tests.evening import FakeChannel


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("WEERKLANK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("WEERKLANK_KEY_FILE", str(tmp_path / "key"))
    monkeypatch.setenv("WEERKLANK_PORT", "0")
    monkeypatch.setenv("WEERKLANK_COUNTRY", "BE")
    monkeypatch.chdir(tmp_path)
    return Settings.read()


@pytest.fixture
async def built(settings: Settings) -> AsyncIterator[House]:
    async with house(settings) as one:
        yield one


def said(text: str) -> Incoming:
    return Incoming("local", "local", "one", "left", "left", Said(text))


async def the_person(built: House) -> Person:
    async with built.store.reading() as work:
        key = work.chat_key("local", "local", "left")
        found = (await work.find([key]))[key]
        assert found.person_id is not None
        return (await work.load([found.couple_id]))[found.couple_id].couple.person(found.person_id)


async def test_its_page_answers(built: House) -> None:
    assert built.local is not None
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(built.local.url)).status_code == 200


async def test_what_comes_in_is_answered_on_the_page(built: House) -> None:
    await built.turns.receive(said("/help"))
    await built.outbox.drained()
    assert await built.store.read("left", 9)


async def test_somebody_new_begins_in_the_country_of_the_settings(built: House) -> None:
    await built.turns.receive(said("/spiegel"))
    assert (await the_person(built)).profile.country is Country.BE


async def test_a_second_house_on_the_same_data_is_refused(built: House, settings: Settings) -> None:
    with pytest.raises(AlreadyRunning):
        async with house(settings):
            raise AssertionError("it opened")


async def test_closed_and_opened_again_it_goes_on_where_it_was(settings: Settings) -> None:
    async with house(settings) as first:
        await first.turns.receive(said("/spiegel"))
        before = await the_person(first)
    async with house(settings) as second:
        assert await the_person(second) == before
        await second.outbox.drained()
        assert await second.store.read("left", 9)


# The sign that an answer is coming


class Slow(FakeChannel):
    """A channel that announces each answer for which anybody waits at all."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = asyncio.Event()

    def capabilities(self) -> Capabilities:
        return Capabilities(typing_after=0.0)

    async def typing(self, chat: str) -> None:
        assert chat == "left"
        self.shown.set()
        raise OSError("nobody minds")


async def test_an_answer_that_takes_long_is_announced() -> None:
    channel = Slow()

    async def receive(_: Incoming) -> bool:
        await channel.shown.wait()
        return True

    assert await attentive(channel, receive)(said("dag"))


async def turned() -> None:
    """Let all that is ready happen."""
    for _ in range(5):
        await asyncio.sleep(0)


async def test_an_answer_that_comes_at_once_is_not_announced() -> None:
    channel = Slow()

    async def receive(_: Incoming) -> bool:
        return False

    assert not await attentive(channel, receive)(said("dag"))
    await turned()
    assert not channel.shown.is_set()


async def test_nothing_is_announced_in_the_group() -> None:
    channel = Slow()

    async def receive(_: Incoming) -> bool:
        await turned()
        return True

    assert await attentive(channel, receive)(replace(said("dag"), group=True))
    assert not channel.shown.is_set()
