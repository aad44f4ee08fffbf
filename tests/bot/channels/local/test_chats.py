"""The chats keep their order, their bounds and what may not be stored."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

from bot.channels.local.bubble import Bubble
from bot.channels.local.chats import HISTORY, Chats
from bot.channels.local.protocol import Message
from bot.ports import Rendered
from tests.bot.channels.local.fakes import FakeShelf

AT = datetime(2026, 5, 3, 18, 41, tzinfo=UTC)


def bubble(n: int, who: Literal["bot", "left", "right"] = "bot", text: str = "") -> Bubble:
    return Bubble(id=f"m{n}", n=n, who=who, at=AT, text=text or f"bericht {n}")


async def test_numbers_go_on_where_the_shelf_stopped() -> None:
    shelf = FakeShelf()
    first = Chats(shelf)
    await first.open()
    for _ in range(3):
        await first.add("right", bubble(first.number()))
    second = Chats(shelf)
    await second.open()
    assert second.number() == 4


async def test_only_the_last_messages_are_shown() -> None:
    chats = Chats(FakeShelf())
    for n in range(1, HISTORY + 11):
        await chats.add("left", bubble(n))
    history = await chats.history("left")
    assert [history[0].n, history[-1].n, len(history)] == [11, HISTORY + 10, HISTORY]


async def test_chatter_in_memory_does_not_grow_for_ever() -> None:
    chats = Chats(FakeShelf())
    for n in range(1, HISTORY + 11):
        await chats.add("group", bubble(n, "left"))
    assert await chats.find("group", "m10") is None
    assert await chats.find("group", "m11") is not None


async def test_chatter_can_be_changed_and_removed_without_being_stored() -> None:
    shelf = FakeShelf()
    chats = Chats(shelf)
    await chats.add("group", bubble(1, "right", "onder ons"))
    changed = await chats.change("group", "m1", lambda standing: standing.saying("tussen ons"))
    assert changed is not None
    assert (changed.text, changed.edited) == ("tussen ons", True)
    await chats.remove("group", "m1")
    assert await chats.history("group") == ()
    assert shelf.chats.get("group", {}) == {}


async def test_a_message_of_an_unknown_make_is_left_out_and_the_rest_is_shown() -> None:
    shelf = FakeShelf()
    await shelf.put("left", "old", {"id": "old", "shape": "of another time"})
    chats = Chats(shelf)
    await chats.open()
    await chats.add("left", bubble(chats.number()))
    assert [shown.id for shown in await chats.history("left")] == ["m1"]


async def test_what_a_later_release_added_does_not_hide_a_message() -> None:
    shelf = FakeShelf()
    await shelf.put("left", "m1", {**bubble(1).model_dump(mode="json"), "reactions": ["❤️"]})
    assert [shown.id for shown in await Chats(shelf).history("left")] == ["m1"]


async def test_whose_words_a_message_carries_is_for_the_shelf_and_goes_to_no_page() -> None:
    shelf = FakeShelf()
    chats = Chats(shelf)
    said = bubble(1).showing(Rendered(key="m1", text="van de ander", words_of="somebody"))
    await chats.add("left", said)
    await chats.change("left", "m1", lambda old: old.showing(Rendered(key="", text="", chosen="Ja")))
    assert shelf.chats["left"]["m1"]["words_of"] == "somebody"
    (standing,) = await chats.history("left")
    assert "words_of" not in Message(chat="left", bubble=standing).model_dump_json()
