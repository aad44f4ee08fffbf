"""Each update is handed over, acknowledged when it may be, and answered where Telegram wants an answer."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest
from hypothesis import given
from structlog.testing import capture_logs

from bot.channels.telegram.errors import QueryTooOld, Trouble
from bot.channels.telegram.intake import REMEMBERED
from bot.ports import Gone, Incoming
from dialogs.events import Attached, Attachment, Chose, Edited, Said
from tests.bot.channels.telegram import updates as on
from tests.bot.channels.telegram.taking import WORDS, Disk, Taking
from tests.bot.channels.telegram.test_reading_anything import mutilated
from tests.bot.channels.telegram.updates import GROUP, NOOR, PRIVATE, in_group, member, message, press

HELLO = message(text="Dag")
IN_GROUP = {"message_id": 6, "date": 1795377600, "chat": GROUP}
PLACED = on.my_place(member("left"), member("administrator"))
PHOTO: dict[str, Any] = {"photo": [{"file_id": "x"}]}


@pytest.fixture
async def taking() -> Taking:
    return Taking()


def unwatched() -> list[dict[str, Any]]:
    """What the event loop has to report from now on: faults that nobody waited for."""
    missed: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: missed.append(context))
    return missed


# When it may be acknowledged


async def test_what_is_committed_soon_is_not_laid_aside(taking: Taking) -> None:
    await taking.take(HELLO)
    assert (taking.house.what, taking.house.kept) == ([Said("Dag")], [])


async def test_it_is_handed_over_with_all_names(taking: Taking) -> None:
    await taking.take(HELLO)
    assert taking.house.heard == [Incoming("telegram", "900", "1", "11", "11", Said("Dag"), "11.5")]


async def test_what_takes_long_is_laid_aside_and_acknowledged_and_its_turn_goes_on(taking: Taking) -> None:
    taking.house.open.clear()
    taking.begin(patience=0)
    await taking.take(HELLO)
    assert ([one.what for one in taking.house.kept], taking.house.heard) == ([Said("Dag")], [])
    taking.house.open.set()
    await asyncio.sleep(0)
    assert taking.house.what == [Said("Dag")]


async def test_a_turn_that_fails_after_it_was_laid_aside_is_no_fault_that_nobody_waits_for(
    taking: Taking,
) -> None:
    missed = unwatched()
    taking.house.open.clear()
    taking.house.fails = True
    taking.begin(patience=0)
    await taking.take(HELLO)
    taking.house.open.set()
    for _ in range(3):
        await asyncio.sleep(0)
    gc.collect()
    assert missed == []


async def test_what_can_be_neither_committed_nor_laid_aside_is_not_acknowledged(taking: Taking) -> None:
    taking.house.open.clear()
    taking.house.keeps = Disk()
    taking.begin(patience=0)
    with pytest.raises(Disk):
        await taking.take(HELLO)


async def test_what_fails_soon_is_not_acknowledged_and_may_come_again(taking: Taking) -> None:
    taking.house.fails = True
    with pytest.raises(Disk):
        await taking.take(HELLO)
    taking.house.fails = False
    await taking.take(HELLO)
    assert taking.house.what == [Said("Dag")]


async def test_what_was_not_laid_aside_waits_for_its_turn(taking: Taking) -> None:
    taking.house.open.clear()
    taking.house.keeps = False
    taking.begin(patience=0)
    take = asyncio.create_task(taking.take(HELLO))
    await taking.house.laid_aside.wait()
    assert not take.done()
    taking.house.open.set()
    await take
    assert taking.house.what == [Said("Dag")]


# Presses


async def test_a_press_in_a_private_chat_is_answered_before_its_turn(taking: Taking) -> None:
    taking.house.open.clear()
    take = asyncio.create_task(taking.take(press()))
    await taking.calls.asked.wait()
    assert taking.calls.made == [("answerCallbackQuery", {"callback_query_id": "4242"})]
    assert not take.done()
    taking.house.open.set()
    await take
    assert len(taking.calls.made) == 1


@pytest.mark.parametrize("fault", [QueryTooOld(), Trouble(), Gone()])
async def test_a_press_that_cannot_be_answered_any_more_is_heard_all_the_same(
    taking: Taking, fault: Exception
) -> None:
    missed = unwatched()
    taking.calls.answers["answerCallbackQuery"] = fault
    with capture_logs() as told:
        await taking.take(press("1.abcdef01.yes"), press("1.abcdef01.no", on=IN_GROUP))
    assert (taking.house.what, told) == ([Chose("1.abcdef01.yes"), Chose("1.abcdef01.no")], [])
    gc.collect()
    assert missed == []


async def test_a_press_in_the_group_is_answered_after_its_turn(taking: Taking) -> None:
    taking.house.open.clear()
    take = asyncio.create_task(taking.take(press(on=IN_GROUP)))
    await asyncio.sleep(0)
    assert taking.calls.made == []
    taking.house.open.set()
    await take
    assert taking.calls.made == [("answerCallbackQuery", {"callback_query_id": "4242"})]


async def test_who_presses_a_button_of_others_reads_that(taking: Taking) -> None:
    taking.house.ours = False
    await taking.take(press(on=IN_GROUP, of=NOOR))
    assert taking.calls.made == [
        ("answerCallbackQuery", {"callback_query_id": "4242", "text": WORDS.not_yours, "show_alert": True})
    ]


async def test_a_press_in_the_group_that_takes_long_is_answered_without_a_word(taking: Taking) -> None:
    taking.house.open.clear()
    taking.house.ours = False
    taking.begin(patience=0)
    await taking.take(press(on=IN_GROUP))
    assert taking.calls.made == [("answerCallbackQuery", {"callback_query_id": "4242"})]


async def test_a_press_on_a_message_that_telegram_shows_no_more_is_heard(taking: Taking) -> None:
    await taking.take(press(on={"message_id": 6, "date": 0, "chat": PRIVATE}))
    assert taking.house.what == [Chose("1.abcdef01.yes")]


# Pictures


def album(**more: Any) -> dict[str, Any]:
    return message(media_group_id="8", **PHOTO, **more)


async def test_pictures_that_were_sent_together_are_heard_once(taking: Taking) -> None:
    await taking.take(album(), album(), album(), message(media_group_id="9", **PHOTO), message(**PHOTO))
    assert taking.house.what == [Attached(Attachment.PHOTO)] * 3


async def test_the_words_below_them_are_what_is_heard(taking: Taking) -> None:
    await taking.take(album(caption="Onze dag"), album(), album())
    assert taking.house.what == [Said("Onze dag")]


async def test_words_below_a_later_one_are_heard_too(taking: Taking) -> None:
    await taking.take(album(), album(caption="ananas"), album())
    assert taking.house.what == [Attached(Attachment.PHOTO), Said("ananas")]


async def test_the_first_picture_that_could_not_be_taken_is_taken_when_it_comes_again(taking: Taking) -> None:
    taking.house.fails = True
    with pytest.raises(Disk):
        await taking.take(album())
    taking.house.fails = False
    await taking.take(album())
    assert taking.house.what == [Attached(Attachment.PHOTO)]


async def test_of_albums_only_so_many_are_kept_in_mind(taking: Taking) -> None:
    numbers = [0, *range(REMEMBERED + 1), 0]
    await taking.take(*(message(media_group_id=str(number), **PHOTO) for number in numbers))
    assert len(taking.house.heard) == len(numbers) - 1


# Topics


def topic(update: dict[str, Any], thread: int) -> dict[str, Any]:
    (kind,) = (key for key in update if key != "update_id")
    return {**update, kind: {**update[kind], "message_thread_id": thread, "is_topic_message": True}}


TOPIC = {**IN_GROUP, "message_thread_id": 4, "is_topic_message": True}


@pytest.mark.parametrize(
    ("update", "thread"),
    [
        (topic(in_group(text="Dag"), 4), 4),
        (topic(in_group(**PHOTO), 4), 4),
        (topic(in_group(kind="edited_message", text="Dag"), 4), 4),
        (press(on=TOPIC), 4),
        (in_group(text="Dag"), None),
        (in_group(**PHOTO), None),
        (press(on={"message_id": 6, "date": 0, "chat": GROUP}), 3),
        (PLACED, 3),
        (topic(message(text="Dag"), 4), 3),
    ],
)
async def test_the_topic_counts_in_which_somebody_did_something_last(
    taking: Taking, update: dict[str, Any], thread: int | None
) -> None:
    chat = str(GROUP["id"])
    taking.threads.heard(chat, 3)
    await taking.take(update)
    assert taking.threads.params(chat) == ({} if thread is None else {"message_thread_id": thread})
    assert taking.threads.params(str(PRIVATE["id"])) == {}


# What is not for us, and what is nothing


@pytest.mark.parametrize(
    "update",
    [
        in_group(text="/pauze@robot_bot"),
        in_group(text="Dag", of=on.OTHER_BOT),
        message(text="Dag", of=on.US),
        on.update("channel_post", {"text": "Dag"}),
        on.update("poll", {"id": "1"}),
        {"update_id": 1},
    ],
)
async def test_what_is_not_for_us_is_passed_over(taking: Taking, update: dict[str, Any]) -> None:
    await taking.take(update)
    assert (taking.house.heard, taking.calls.made) == ([], [])


async def test_an_edit_is_heard_as_one(taking: Taking) -> None:
    await taking.take(message(kind="edited_message", text="Dag"))
    assert taking.house.what == [Edited("Dag")]


@given(mutilated())
async def test_a_mutilated_update_stops_nothing(update: dict[str, Any]) -> None:
    taking = Taking()
    with capture_logs():
        await taking.intake.take(update)
        await taking.take(HELLO)
    assert taking.house.what[-1] == Said("Dag")
