"""What the intake of Telegram does beside handing over, where a group is concerned: people are counted, a new
name is told, and a group that is nobody's gets one line."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.errors import Trouble
from bot.ports import Gone
from dialogs.events import Crowded, Moved, Placed, Removed
from tests.bot.channels.telegram import updates as on
from tests.bot.channels.telegram.taking import WORDS, Taking
from tests.bot.channels.telegram.updates import GROUP, ME, NOOR, in_group, member, message

IN_GROUP = {"message_id": 6, "date": 1795377600, "chat": GROUP}
HELLO = message(text="Dag")
PLACED = on.my_place(member("left"), member("administrator"))


@pytest.fixture
async def taking() -> Taking:
    return Taking()


# The people of a group


async def test_after_it_was_placed_the_people_are_counted_without_itself(taking: Taking) -> None:
    await taking.take(PLACED)
    assert taking.house.what == [Placed(hears_all=True), Crowded(2)]
    assert taking.calls.of("getChatMemberCount") == [{"chat_id": GROUP["id"]}]
    assert len({one.id for one in taking.house.heard}) == 2


async def test_after_somebody_came_or_went_they_are_counted(taking: Taking) -> None:
    await taking.take(in_group(new_chat_members=[NOOR]), in_group(left_chat_member=NOOR))
    assert taking.house.what == [Crowded(2), Crowded(2)]


async def test_after_it_was_put_out_nobody_is_counted(taking: Taking) -> None:
    await taking.take(on.my_place(member("member"), member("kicked")))
    assert (taking.house.what, taking.calls.made) == ([Removed()], [])


@pytest.mark.parametrize("answer", [Trouble(), Gone(), None, "3", []])
async def test_that_they_cannot_be_counted_is_no_fault(taking: Taking, answer: object) -> None:
    taking.calls.answers["getChatMemberCount"] = answer
    with capture_logs() as told:
        await taking.take(PLACED, in_group(new_chat_members=[NOOR]))
    assert taking.house.what == [Placed(hears_all=True)]
    assert [one["log_level"] for one in told] == ["warning"] * 2


async def test_a_count_that_hangs_holds_nobody_up(taking: Taking) -> None:
    class Silence:
        async def call(self, method: str, **params: Any) -> Any:
            await asyncio.Event().wait()

    taking.calls = Silence()  # type: ignore[assignment]
    taking.begin(patience=0)
    taking.house.keeps = False
    with capture_logs():
        await taking.take(in_group(new_chat_members=[NOOR]))
    assert taking.house.what == []


async def test_a_group_of_which_a_call_said_that_it_moved_is_told_once(taking: Taking) -> None:
    for _ in range(2):
        await taking.intake.moved("-5", "-1005")
    assert {(one.id, one.chat, one.what) for one in taking.house.heard} == {
        ("moved.-5.-1005", "-5", Moved("-1005"))
    }


# A group that is no couple's


async def test_where_the_group_is_nobodys_one_line_says_what_to_do_once(taking: Taking) -> None:
    taking.house.ours = False
    for update in (PLACED, PLACED, in_group(text=f"/help@{ME.username}")):
        await taking.take(update)
        assert taking.calls.of("sendMessage") == [{"chat_id": GROUP["id"], "text": WORDS.first}]


async def test_the_line_comes_in_the_topic_in_which_it_was_called(taking: Taking) -> None:
    taking.house.ours = False
    await taking.take(in_group(text=f"/help@{ME.username}", message_thread_id=3, is_topic_message=True))
    assert taking.calls.of("sendMessage")[0]["message_thread_id"] == 3


async def test_to_the_talk_of_others_nothing_is_said(taking: Taking) -> None:
    taking.house.ours = False
    await taking.take(in_group(text="/help"), in_group(text=f"dag @{ME.username}"), HELLO)
    assert taking.calls.made == []


async def test_a_couples_own_group_hears_it_never(taking: Taking) -> None:
    await taking.take(PLACED, in_group(text=f"/help@{ME.username}"))
    assert taking.calls.of("sendMessage") == []
