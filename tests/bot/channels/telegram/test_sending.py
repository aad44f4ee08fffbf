"""What is sent stands on the phones as it was meant, whatever comes in between."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import InputFile

from bot.channels.telegram.api import Api
from bot.channels.telegram.errors import MessageMissing, Trouble, Unclear
from bot.channels.telegram.markup import visible
from bot.channels.telegram.reading import legible
from bot.channels.telegram.render import PICTURES, Ref, Renderer
from bot.channels.telegram.sending import Sender
from bot.ports import Gone, Later, Refused, Rendered
from tests.bot.channels.telegram.botapi import Fault
from tests.bot.channels.telegram.desk import LONG, YES_NO, Desk, Room, at_work

QUESTION = Rendered("1", "Klopt dat?", rows=YES_NO)
NASTY = [
    '<b>&"💔\'</b> &lt; </i> <tg-time unix="1" format="r">x</tg-time>',
    "أنا غاضب، و أنت؟ \u202eomgekeerd\u202c",
    "👩‍❤️‍💋‍👨🏽🇧🇪" * 200,
    "&" * 4000,
    "e\u0301" * 2000,
    "regel\n\n\nregel\ten */_~`[x](y) @noor #nu /pauze",
]


def shown(desk: Desk, name: str) -> str:
    return "".join(one.text for one in desk.seen(name))


@pytest.mark.parametrize("words", NASTY)
async def test_words_stand_on_the_phone_as_they_were_typed(desk: Desk, words: str) -> None:
    name = await desk.says(Rendered("1", words, rows=YES_NO))
    assert shown(desk, name) == words
    await desk.sender.edit(desk.private, name, Rendered("1", words, chosen="<Ja>"))
    assert shown(desk, name) == f"{words}\n\n✓ <Ja>"


@settings(max_examples=8)
@given(st.lists(st.text().map(legible).filter(visible), max_size=20))
async def test_any_words_do_but_for_white_space_around_them(texts: list[str]) -> None:
    async with at_work() as desk:
        for number, words in enumerate(texts):
            assert shown(desk, await desk.says(Rendered(str(number), words))) == words.strip()


async def test_more_than_fits_is_said_in_order_with_the_buttons_on_the_last(desk: Desk) -> None:
    name = await desk.says(Rendered("1", LONG, rows=YES_NO))
    parts = desk.seen(name)
    assert name == ".".join(str(one.id) for one in parts)
    assert " ".join(one.text for one in parts) == LONG.strip()
    assert [len(one.rows) for one in parts] == [0, 0, 1]
    assert [one.silent for one in parts] == [False, True, True]


async def test_an_edit_leaves_the_parts_before_the_last_alone(desk: Desk) -> None:
    name = await desk.says(Rendered("1", LONG, rows=YES_NO))
    before = desk.seen(name)
    await desk.sender.edit(desk.private, name, Rendered("1", LONG, chosen="Ja"))
    *first, last = desk.seen(name)
    assert first == before[:-1]
    assert (last.text, last.rows) == (f"{before[-1].text}\n\n✓ Ja", ())


@pytest.mark.parametrize(
    ("fault", "kind"), [(Fault.CUT_BEFORE, Unclear), (Fault.FLOOD, Later), (Fault.ERROR, Trouble)]
)
async def test_after_a_failure_half_way_it_goes_on_behind_what_was_sent(
    desk: Desk, fault: Fault, kind: type[Exception]
) -> None:
    desk.sit(Room(lambda: desk.api.fail("sendMessage", fault)))
    with pytest.raises(kind):
        await desk.says(Rendered("1", LONG))
    others = await desk.says(Rendered("2", "Iets anders."))
    name = await desk.says(Rendered("1", LONG))
    assert len(desk.bram.screen()) == 1 + 3 + 1
    assert " ".join(one.text for one in desk.seen(name)) == LONG.strip()
    assert shown(desk, others) == "Iets anders."


async def test_each_part_but_the_first_waits_for_room_by_itself(desk: Desk) -> None:
    """The outbox found room for the first."""
    room = Room()
    desk.sit(room)
    await desk.says(Rendered("1", LONG))
    assert room.spent == [desk.private] * 2


async def test_without_room_the_next_part_waits(desk: Desk) -> None:
    room = Room(seconds=3600.0)
    desk.sit(room)
    sending = asyncio.create_task(desk.says(Rendered("1", LONG)))
    await room.asked.wait()
    assert (desk.sent(), room.spent) == (1, [])
    sending.cancel()


async def test_an_edit_that_changes_nothing_is_not_sent(desk: Desk) -> None:
    name = await desk.says(QUESTION)
    before = desk.sent()
    await desk.sender.edit(desk.private, name, QUESTION)
    assert desk.sent() == before
    for _ in range(2):
        await desk.sender.edit(desk.private, name, replace(QUESTION, rows=()))
        assert desk.sent() == before + 1
    await desk.sender.edit(desk.private, name, QUESTION)
    assert desk.seen(name)[0].labels == (("Ja", "Nee"),)


async def test_an_edit_that_changes_nothing_is_no_fault_after_a_restart(desk: Desk) -> None:
    name = await desk.says(QUESTION)
    desk.sit()
    await desk.sender.edit(desk.private, name, QUESTION)
    assert desk.api.refused == {400: 1}


async def test_what_is_gone_can_be_changed_and_deleted_in_vain(desk: Desk) -> None:
    name = await desk.says(QUESTION)
    await desk.bram.delete(desk.seen(name)[0])
    await desk.sender.edit(desk.private, name, replace(QUESTION, chosen="Ja"))
    await desk.sender.delete(desk.private, [name])
    assert desk.seen(name) == []


async def test_a_question_that_opened_the_field_cannot_be_changed_and_nobody_minds(desk: Desk) -> None:
    """Telegram lets nothing be changed that has no buttons and asks for an answer."""
    name = await desk.says(Rendered("1", "Hoe heet je?", placeholder="Je naam"))
    assert desk.seen(name)[0].asks
    await desk.sender.edit(desk.private, name, Rendered("1", "Hoe heet je?", chosen="Bram"))
    assert shown(desk, name) == "Hoe heet je?"


async def test_all_parts_of_a_message_are_deleted(desk: Desk) -> None:
    name = await desk.says(Rendered("1", LONG))
    await desk.sender.delete(desk.private, [name])
    assert desk.seen(name) == []


async def test_many_messages_are_deleted_a_hundred_at_a_time(desk: Desk) -> None:
    names = [await desk.says(Rendered(str(number), f"regel {number}")) for number in range(101)]
    room = Room()
    desk.sit(room)
    await desk.sender.delete(desk.private, names)
    assert [name for name in names if desk.seen(name)] == []
    assert [len(given["message_ids"]) for given in desk.api.called("deleteMessages")] == [100, 1]
    assert room.spent == [desk.private], "the outbox made room for the first"


async def test_what_is_too_old_for_telegram_stays_and_does_not_keep_the_others(desk: Desk) -> None:
    old = await desk.says(QUESTION)
    desk.api.world.chats[desk.bram.id].posts[Ref.read(old).last].at -= 49 * 3600
    new = await desk.says(replace(QUESTION, key="2"))
    await desk.sender.delete(desk.private, [new, old])
    assert (len(desk.seen(old)), desk.seen(new)) == (1, [])


async def test_when_telegram_refuses_all_for_one_each_is_deleted_alone(desk: Desk) -> None:
    """Whether it passes over the old ones its documents do not say."""
    names = [await desk.says(Rendered(str(number), f"regel {number}")) for number in range(3)]
    refusing = AllOrNothing(desk.calls, Ref.read(names[0]).last)
    renderer = Renderer("Kopieer", ZoneInfo("Europe/Amsterdam"))
    sender = Sender(refusing, renderer, desk.clock, None, desk.threads, lambda old, new: None)
    await sender.delete(desk.private, names)
    assert [bool(desk.seen(name)) for name in names] == [True, False, False]


class AllOrNothing:
    """A Telegram that removes none of several messages when one of them is too old."""

    def __init__(self, calls: Api, old: int) -> None:
        self._calls = calls
        self._old = old

    async def call(self, method: str, **params: Any) -> Any:
        if self._old in params.get("message_ids", ()):
            raise MessageMissing
        return await self._calls.call(method, **params)

    async def upload(self, method: str, name: str, file: InputFile, **params: Any) -> Any:
        return await self._calls.upload(method, name, file, **params)


# Who cannot be reached


async def test_who_blocked_us_is_gone(desk: Desk) -> None:
    await desk.bram.block()
    with pytest.raises(Gone):
        await desk.says(QUESTION)


async def test_who_never_wrote_to_us_is_gone(desk: Desk) -> None:
    stranger = desk.api.user("Niemand")
    with pytest.raises(Gone):
        await desk.says(QUESTION, str(stranger.id))


@pytest.mark.parametrize("chat", ["", "group", "12c", "½", "1" * 40])
async def test_a_chat_of_another_network_is_gone(desk: Desk, chat: str) -> None:
    with pytest.raises(Gone):
        await desk.sender.send(chat, QUESTION)


async def test_a_network_that_asks_to_wait_says_how_long(desk: Desk) -> None:
    desk.api.fail("sendMessage", Fault.FLOOD, retry_after=17)
    with pytest.raises(Later) as asked:
        await desk.says(QUESTION)
    assert asked.value.seconds == 17


async def test_what_telegram_will_never_take_is_refused_without_words(desk: Desk) -> None:
    button = replace(YES_NO[0][0], token="x" * 65)
    with pytest.raises(Refused, match=r"^(?i:button_data_invalid)$"):
        await desk.says(Rendered("1", "Mijn woorden", rows=((button,),)))


# Pictures


async def test_a_picture_goes_up_once(desk: Desk) -> None:
    names = [await desk.says(Rendered(str(n), f"Rust {n}.", picture="pause")) for n in range(3)]
    assert [(one.text, one.picture) for name in names for one in desk.seen(name)] == [
        (f"Rust {n}.", PICTURES["pause"].read_bytes()) for n in range(3)
    ]
    photos = [call.params["photo"] for call in desk.api.calls if call.method == "sendPhoto"]
    assert [isinstance(photo, str) for photo in photos] == [False, True, True]


async def test_a_picture_that_telegram_lost_goes_up_again(desk: Desk) -> None:
    await desk.says(Rendered("1", "Rust.", picture="pause"))
    desk.api.world.files.clear()
    name = await desk.says(Rendered("2", "Rust.", picture="pause"))
    assert desk.seen(name)[0].picture == PICTURES["pause"].read_bytes()


async def test_the_words_below_a_picture_can_be_changed(desk: Desk) -> None:
    name = await desk.says(replace(QUESTION, picture="welcome"))
    await desk.sender.edit(desk.private, name, replace(QUESTION, rows=(), chosen="Ja", picture="welcome"))
    assert [(one.text, one.rows) for one in desk.seen(name)] == [("Klopt dat?\n\n✓ Ja", ())]


async def test_more_words_than_fit_below_a_picture_follow_it(desk: Desk) -> None:
    name = await desk.says(Rendered("1", "Kom binnen. " * 100, rows=YES_NO, picture="welcome"))
    picture, words = desk.seen(name)
    assert (picture.text, picture.rows, words.picture, len(words.rows)) == ("", (), None, 1)
