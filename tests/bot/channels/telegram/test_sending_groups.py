"""In a group: topics, a group that becomes a supergroup, rights that we have or not."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.channels.telegram.render import Ref
from bot.ports import Gone, Refused, Rendered
from tests.bot.channels.telegram.desk import LONG, YES_NO, Desk, Room

QUESTION = Rendered("1", "Klopt dat?", rows=YES_NO)


async def test_what_is_said_goes_to_the_topic_that_was_spoken_in_last(desk: Desk) -> None:
    both = await desk.together(forum=True)
    one, two = [await both.topic(name) for name in ("Wij", "Boodschappen")]
    chat = str(both.id)
    for thread in (one, two, None):
        desk.threads.heard(chat, thread)
        name = await desk.says(QUESTION, chat)
        await desk.sender.typing(chat)
        assert [seen.thread for seen in desk.seen(name, both.id)] == [thread]
    typed = [call.params for call in desk.api.calls if call.method == "sendChatAction"]
    assert [params.get("message_thread_id") for params in typed] == [one, two, None]
    assert desk.api.refused == {}


async def test_an_edit_stays_where_its_message_stands(desk: Desk) -> None:
    both = await desk.together(forum=True)
    one, two = [await both.topic(name) for name in ("Wij", "Boodschappen")]
    desk.threads.heard(str(both.id), one)
    name = await desk.says(QUESTION, str(both.id))
    desk.threads.heard(str(both.id), two)
    await desk.sender.edit(str(both.id), name, Rendered("1", "Dat klopt."))
    assert [(seen.text, seen.thread) for seen in desk.seen(name, both.id)] == [("Dat klopt.", one)]
    assert desk.api.refused == {}


async def test_a_topic_that_is_gone_is_forgotten_and_the_group_hears_it(desk: Desk) -> None:
    both = await desk.together(forum=True)
    desk.threads.heard(str(both.id), 4711)
    for _ in range(2):
        name = await desk.says(QUESTION, str(both.id))
        assert [seen.thread for seen in desk.seen(name, both.id)] == [None]
    assert desk.api.refused == {400: 1}


async def test_a_topic_that_is_gone_does_not_keep_a_picture_back(desk: Desk) -> None:
    both = await desk.together(forum=True)
    for thread in (None, 4711):
        desk.threads.heard(str(both.id), thread)
        name = await desk.says(Rendered("1", "Rust.", picture="pause"), str(both.id))
        assert desk.seen(name, both.id)[0].picture


# A group that becomes a supergroup


async def test_a_group_that_moved_hears_it_under_its_new_name_and_the_house_is_told(desk: Desk) -> None:
    both = await desk.together(supergroup=False)
    old = str(await both.migrate())
    names = [await desk.says(Rendered(str(n), f"regel {n}"), old) for n in range(2)]
    assert [seen.text for name in names for seen in desk.seen(name, both.id)] == ["regel 0", "regel 1"]
    assert desk.moved == [(old, str(both.id))]
    await desk.sender.edit(old, names[0], Rendered("0", "regel nul"))
    assert [seen.text for seen in desk.seen(names[0], both.id)] == ["regel nul"]


async def test_a_picture_follows_a_group_that_moved(desk: Desk) -> None:
    both = await desk.together(supergroup=False)
    name = await desk.says(Rendered("1", "Rust.", picture="pause"), str(await both.migrate()))
    assert desk.seen(name, both.id)[0].picture


async def test_a_group_that_moves_in_the_middle_of_a_message_hears_the_rest_there(desk: Desk) -> None:
    both = await desk.together(supergroup=False)
    moving: list[asyncio.Future[int]] = []
    desk.sit(Room(lambda: moving.append(asyncio.ensure_future(both.migrate()))))
    await desk.says(Rendered("1", LONG), str(both.id))
    assert moving[0].done()
    assert len([seen for seen in both.screen() if seen.by_bot]) == 2


@pytest.mark.parametrize("told", [False, True])
async def test_a_message_that_stayed_behind_is_not_changed_and_no_other_in_its_place(
    desk: Desk, told: bool
) -> None:
    """In a supergroup the numbers begin again at one."""
    both = await desk.together(supergroup=False)
    old = str(both.id)
    name = await desk.says(QUESTION, old)
    await both.migrate()
    if told:
        desk.sit()
    chat = str(both.id) if told else old
    others = [await desk.says(Rendered(str(n), f"regel {n}"), str(both.id)) for n in range(5)]
    assert Ref.read(name).last in {Ref.read(other).last for other in others}
    await desk.sender.edit(chat, name, Rendered("1", "Dat klopt."))
    await desk.sender.delete(chat, [name])
    assert [seen.text for other in others for seen in desk.seen(other, both.id)] == [
        f"regel {n}" for n in range(5)
    ]
    assert desk.moved == ([] if told else [(old, str(both.id))])


# Rights


async def test_a_group_that_put_us_out_is_gone(desk: Desk) -> None:
    both = await desk.together()
    await both.remove_bot()
    with pytest.raises(Gone):
        await desk.says(QUESTION, str(both.id))


async def test_a_group_in_which_we_may_not_write_is_gone(desk: Desk) -> None:
    both = await desk.together()
    await both.restrict_bot()
    with pytest.raises(Gone):
        await desk.says(QUESTION, str(both.id))


async def test_a_refusal_that_is_not_about_the_topic_is_not_tried_again(desk: Desk) -> None:
    both = await desk.together(forum=True)
    desk.threads.heard(str(both.id), await both.topic("Wij"))
    with pytest.raises(Refused):
        await desk.says(Rendered("1", "Ja?", rows=((replace(YES_NO[0][0], token="x" * 65),),)), str(both.id))
    assert desk.sent() == 1
