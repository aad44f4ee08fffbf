"""A bot that is killed with -9 at the worst moments of a couple's evening, and what survives it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.kill.by_file import ByFile
from tests.bot.kill.by_telegram import WINDOWS_OF_TELEGRAM, ByTelegram
from tests.bot.kill.ledger import compare, left
from tests.bot.kill.night import Shown, play
from tests.bot.kill.nights import Evening, killed, undisturbed
from tests.bot.kill.script import EVENING
from tests.bot.kill.trap import WINDOWS

KILLS = 12
"""In each window; five windows make sixty."""
KILLS_BY_TELEGRAM = 6
KILLS_IN_A_SOAK = 200
PASSED = {"pause-end": 1, "between-parts": 1}
"""How often the bot passes its window between two kills on Telegram, so that few of them reach to the end of
the evening: what happens seldom is passed seldom."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def evening(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    """The evening without a kill, played once for all windows."""
    folder = tmp_path_factory.mktemp("evening")
    return await undisturbed(await ByFile.begin(folder), folder)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def evening_on_telegram(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    """The same on Telegram."""
    return await undisturbed(ByTelegram(), tmp_path_factory.mktemp("telegram"))


@pytest.mark.parametrize("window", WINDOWS)
async def test_killed_there_nothing_is_lost_and_nothing_changes_twice(
    window: str, evening: Evening, tmp_path: Path, soaking: bool
) -> None:
    _, losses = await killed(evening, tmp_path, window, KILLS_IN_A_SOAK if soaking else KILLS)
    assert losses.none, losses


@pytest.mark.parametrize("window", WINDOWS_OF_TELEGRAM)
async def test_killed_there_on_telegram_nothing_is_lost_and_nothing_changes_twice(
    window: str, evening_on_telegram: Evening, tmp_path: Path, soaking: bool
) -> None:
    kills = KILLS_IN_A_SOAK if soaking else KILLS_BY_TELEGRAM
    _, losses = await killed(evening_on_telegram, tmp_path, window, kills, PASSED.get(window, 3))
    assert losses.none, losses


async def test_an_evening_without_its_last_words_is_told_from_a_whole_one(
    evening: Evening, tmp_path: Path
) -> None:
    async with evening.nights.night(tmp_path / "night") as night:
        await play(night, script=EVENING[:-1])
        losses = compare(evening.calm, await left(night))
    assert losses.updates_lost == 1
    assert losses.answers_lost
    assert losses.messages_missing


async def test_an_evening_in_which_something_happened_twice_is_told_too(
    evening: Evening, tmp_path: Path
) -> None:
    async with evening.nights.night(tmp_path / "night") as night:
        await play(night, script=(*EVENING, EVENING[-1]))
        assert compare(evening.calm, await left(night)).changed_twice


async def test_the_evening_on_telegram_without_its_last_words_is_told_too(
    evening_on_telegram: Evening, tmp_path: Path
) -> None:
    async with evening_on_telegram.nights.night(tmp_path / "night") as night:
        await play(night, script=EVENING[:-1])
        losses = compare(evening_on_telegram.calm, await left(night))
    assert losses.updates_lost == 1
    assert losses.messages_missing


def _came(*messages: str) -> tuple[Shown, ...]:
    return tuple(Shown("bram", one.lower(), one) for one in messages)


@pytest.mark.parametrize(
    ("came", "missing", "other", "twice"),
    [
        (_came("a", "b", "c"), 0, 0, 0),
        (_came("a", "b", "b", "c"), 0, 0, 1),
        (_came("a", "b", "a", "b", "c"), 0, 0, 2),
        (_came("a", "c"), 1, 0, 0),
        (_came("a", "b", "x", "c"), 0, 1, 0),
        (_came("a", "B", "b", "c"), 0, 0, 1),
        (_came("a", "B", "c"), 1, 1, 0),
        ((*_came("a", "b", "c"), Shown("noor", "a", "a")), 0, 1, 0),
        ((), 3, 0, 0),
    ],
)
def test_what_people_see_is_told_from_what_they_should(
    came: tuple[Shown, ...], missing: int, other: int, twice: int, evening: Evening
) -> None:
    calm = replace(evening.calm, messages=_came("a", "b", "c"))
    losses = compare(calm, replace(calm, messages=came))
    assert (losses.messages_missing, losses.changed_twice, losses.sent_twice) == (missing, other, twice)
