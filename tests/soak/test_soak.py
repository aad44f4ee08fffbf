"""A month of many couples on Telegram, with faults at random, breaks no promise; small in `make test`."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from bot.carry import Carrier
from bot.channels.telegram import intake
from bot.channels.telegram.intake import Intake
from bot.storage.work import Work
from dialogs import nudging, pause_lines, pausing
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Weekly
from tests.soak import town
from tests.soak.hasty import run_hastily
from tests.soak.month import WHOLE, Plan, play
from tests.soak.people import profile_of

SMALL = Plan(couples=4, days=4, busy=0.6)
BAD = Plan(couples=8, days=4, busy=1.0)
FEW = Plan(couples=4, days=1, busy=1.0)
"""Enough for somebody to take a pause, whichever way the dice fall."""
GROWTH = 48.0
"""MiB that the process may grow in the last two thirds of the month, with the fake in it. Measured were 22 to
28, less from day to day: tables of a fixed size fill up. Two kB kept of each update would be more."""


def test_a_month_of_many_couples_with_faults_at_random_breaks_no_promise(
    tmp_path: Path, soaking: bool
) -> None:
    figures = run_hastily(play(WHOLE if soaking else SMALL, tmp_path))
    assert figures.wrong == []
    assert figures.faults
    assert figures.restarts
    assert figures.counts["pauses"]
    assert figures.counts["planned"]
    if soaking:
        third = len(figures.memory) // 3
        assert figures.memory[-1] - figures.memory[third] < GROWTH, figures.memory


def _handled_twice(planting: pytest.MonkeyPatch) -> None:
    async def never_seen(*_: Any) -> set[Any]:
        return set()

    async def not_marked(*_: Any) -> None: ...

    planting.setattr(Work, "seen", never_seen)
    planting.setattr(Work, "mark_seen", not_marked)


def _told_to_the_other(planting: pytest.MonkeyPatch) -> None:
    message = Carrier._message

    def to_both(self: Carrier, effect: Any, couple: Any, loaded: Any, *more: Any) -> Any:
        new = message(self, effect, couple, loaded, *more)
        chats = [chat for one in couple for chat in loaded.chats.get(one.id, ())]
        return [type(one)(*_of(one, chat)) for one in new for chat in chats if one.person_id is not None]

    planting.setattr(Carrier, "_message", to_both)


def _of(message: Any, chat: Any) -> tuple[Any, ...]:
    slot = None if chat != message.chat else message.slot
    body = message.body if slot else {**message.body, "slot": None, "edits": False}
    return (message.couple_id, message.person_id, chat, message.importance, message.planned, slot, body)


def _told_in_the_log(planting: pytest.MonkeyPatch) -> None:
    act = Intake._act

    async def loud(self: Intake, given: Any) -> None:
        intake.log.info("heard", what=getattr(given.what, "text", ""))
        await act(self, given)

    planting.setattr(Intake, "_act", loud)


def _planned_at_night(planting: pytest.MonkeyPatch) -> None:
    planting.setattr(nudging, "_first_today", lambda *_: True)
    planting.setattr("dialogs.rhythm.moments.next_decent", lambda at, *_: at)
    late = tuple(Weekly(day, time(23)) for day in range(7))
    planting.setattr(
        town, "profile_of", lambda one: replace(profile_of(one), appreciation=late, quiet=Quiet())
    )


def _heard_by_one(planting: pytest.MonkeyPatch) -> None:
    everywhere = pause_lines.speak

    def to_one(stage: Any, spoken: Any, speaker: Any) -> None:
        before = len(stage.effects)
        everywhere(stage, spoken, speaker)
        stage.effects[before:] = [one for one in stage.effects[before:] if one.to != "person-1"]

    planting.setattr(pausing, "speak", to_one)


BROKEN = {
    _handled_twice: "times an answer",
    _told_to_the_other: "is shown in chat",
    _told_in_the_log: "the log tells",
    _planned_at_night: "hears a planned",
    _heard_by_one: "hears nothing of the end of a pause",
}


def test_promises_that_are_broken_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them, also when all are broken at once."""
    for planted in BROKEN:
        planted(monkeypatch)
    figures = run_hastily(play(BAD, tmp_path))
    assert [seen for seen in BROKEN.values() if not any(seen in one for one in figures.wrong)] == []


def test_a_pause_without_an_end_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pausing, "time_up", lambda *_: None)
    figures = run_hastily(play(FEW, tmp_path))
    assert any("stands still" in one for one in figures.wrong)
    assert any("is still paused" in one for one in figures.wrong)
