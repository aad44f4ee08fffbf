"""A bot that is killed with -9 at the worst moments of a couple's evening, and what survives it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.kill.child import WINDOWS
from tests.bot.kill.ledger import compare, left
from tests.bot.kill.night import EVENING, Night, play
from tests.bot.kill.nights import Evening, killed, undisturbed

KILLS = 12
"""In each window; five windows make sixty."""
KILLS_IN_A_SOAK = 200


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def evening(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    """The evening without a kill, played once for all windows."""
    return await undisturbed(tmp_path_factory.mktemp("evening"))


@pytest.mark.parametrize("window", WINDOWS)
async def test_killed_there_nothing_is_lost_and_nothing_changes_twice(
    window: str, evening: Evening, tmp_path: Path, soaking: bool
) -> None:
    _, losses = await killed(evening, tmp_path, window, KILLS_IN_A_SOAK if soaking else KILLS)
    assert losses.none, losses


async def test_an_evening_without_its_last_words_is_told_from_a_whole_one(
    evening: Evening, tmp_path: Path
) -> None:
    night = evening.night(tmp_path / "night")
    play(night, script=EVENING[:-1])
    losses = compare(evening.calm, night, await left(night))
    assert losses.answers_lost
    assert losses.messages_missing


async def test_an_evening_in_which_something_happened_twice_is_told_too(
    evening: Evening, tmp_path: Path
) -> None:
    night = evening.night(tmp_path / "night")
    play(night, script=(*EVENING, EVENING[-1]))
    assert compare(evening.calm, night, await left(night)).changed_twice


async def test_a_message_that_reached_the_messenger_twice_is_counted(
    evening: Evening, tmp_path: Path
) -> None:
    night = Night(tmp_path)
    line = json.dumps({"key": "1", "chat": "bram", "edits": False, "text": "", "tokens": []})
    (tmp_path / "messenger").write_text(f"{line}\n{line}\n", encoding="utf-8")
    assert compare(evening.calm, night, evening.calm).sent_twice == 1
