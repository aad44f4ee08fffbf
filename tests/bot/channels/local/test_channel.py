"""The local channel keeps the promises of every channel, and a few of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.local.channel import LocalChannel
from bot.ports import Rendered, RenderedButton
from bot.serving import PortTaken
from tests.bot.channels.contract import ChannelContract, Receiver
from tests.bot.channels.local.conftest import SUNDAY_EVENING
from tests.bot.channels.local.fakes import FakeShelf, FakeTravel
from tests.bot.channels.local.page import Page, act


class TestContract(ChannelContract):
    """What every channel promises."""


async def test_a_message_sent_twice_under_one_key_stands_once(channel: LocalChannel, page: Page) -> None:
    first = await channel.send("left", Rendered("7", "Hoi"))
    assert await channel.send("left", Rendered("7", "Hoi")) == first
    again = await Page(channel).open()
    assert [bubble["text"] for bubble in again.hello["history"]["left"]] == ["Hoi"]
    await again.close()


async def test_an_edit_without_words_leaves_the_words(channel: LocalChannel) -> None:
    rows = ((RenderedButton("Ja", "t.yes"),),)
    ref = await channel.send(
        "left", Rendered("1", "Klopt dat?", rows=rows, picture="mirror", picture_alt="Spiegel")
    )
    await channel.edit("left", ref, Rendered("2", "", chosen="Ja"))
    page = await Page(channel).open()
    [bubble] = page.hello["history"]["left"]
    assert (bubble["text"], bubble["rows"], bubble["chosen"]) == ("Klopt dat?", [], "Ja")
    assert (bubble["picture"], bubble["picture_alt"]) == ("mirror", "Spiegel")
    await page.close()


async def test_every_open_page_sees_what_happens(channel: LocalChannel, page: Page) -> None:
    other = await Page(channel).open()
    until = SUNDAY_EVENING + timedelta(minutes=20)
    ref = await channel.send(
        "right",
        Rendered("1", "Pauze", until=until, placeholder="Later", silent=True, folded=True, copy="Pauze"),
    )
    await channel.edit("right", ref, Rendered("2", "Voorbij"))
    await channel.delete("right", [ref])
    for tab in (page, other):
        new, changed, gone = [await tab.next() for _ in range(3)]
        assert (new["type"], new["chat"], new["bubble"]["text"]) == ("message", "right", "Pauze")
        assert datetime.fromisoformat(new["bubble"]["until"]) == until
        assert (new["bubble"]["placeholder"], new["bubble"]["silent"]) == ("Later", True)
        assert (new["bubble"]["folded"], new["bubble"]["copy_text"]) == (True, "Pauze")
        assert (changed["type"], changed["bubble"]["text"], changed["bubble"]["until"]) == (
            "update",
            "Voorbij",
            None,
        )
        assert gone == {"type": "remove", "chat": "right", "id": ref}
    await other.close()


async def test_a_restart_shows_the_same_chats(
    shelf: FakeShelf, travel: FakeTravel, channel: LocalChannel, page: Page, receiver: Receiver
) -> None:
    await channel.send("left", Rendered("1", "Hoi"))
    await page.ask(act("say", text="Dag"))
    await channel.send("left", Rendered("2", "Hoe gaat het?"))
    before = await Page(channel).open()
    await channel.stop()

    renewed = LocalChannel(shelf, travel, 0)
    await renewed.start(receiver)
    after = await Page(renewed).open()
    assert after.hello["history"] == before.hello["history"]
    await renewed.send("left", Rendered("3", "Daar ben ik weer"))
    assert (await after.next())["bubble"]["n"] == 4
    await after.close()
    await renewed.stop()


async def test_the_answer_stands_below_the_question_although_it_was_kept_first(
    channel: LocalChannel, page: Page, receiver: Receiver
) -> None:
    """The outbox may be quicker than the acknowledgement."""
    receiver.hold()
    await page.send(act("say", text="vraag"))
    await receiver.entered.wait()
    await channel.send("left", Rendered("1", "antwoord"))
    receiver.release()
    await page.until("ack")
    fresh = await Page(channel).open()
    assert [bubble["text"] for bubble in fresh.hello["history"]["left"]] == ["vraag", "antwoord"]
    await fresh.close()


async def test_chatter_of_people_in_the_group_is_never_stored(
    channel: LocalChannel, page: Page, shelf: FakeShelf
) -> None:
    await page.ask(act("say", "left", "group", text="onder ons"))
    await channel.send("group", Rendered("1", "Welkom allebei"))
    fresh = await Page(channel).open()
    assert [bubble["text"] for bubble in fresh.hello["history"]["group"]] == ["onder ons", "Welkom allebei"]
    assert shelf.words("group") == ["Welkom allebei"]
    await fresh.close()


async def test_the_page_hears_the_clock_its_zone_and_whether_it_may_travel(
    shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> None:
    channel = LocalChannel(shelf, travel, 0, zone="Europe/Brussels", may_travel=False)
    await channel.start(receiver)
    page = await Page(channel).open()
    assert datetime.fromisoformat(page.hello["now"]) == SUNDAY_EVENING.astimezone(UTC)
    assert (page.hello["zone"], page.hello["travelling"]) == ("Europe/Brussels", False)
    await page.close()
    await channel.stop()


async def test_a_taken_port_is_said_in_one_line(
    channel: LocalChannel, shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> None:
    port = int(channel.url.rpartition(":")[2])
    with pytest.raises(PortTaken, match=f"^port {port} on 127.0.0.1 cannot be used: .+$"):
        await LocalChannel(shelf, travel, port).start(receiver)


async def test_it_stops_while_pages_are_open_and_can_be_started_on_the_same_port(
    channel: LocalChannel, page: Page, shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> None:
    port = int(channel.url.rpartition(":")[2])
    await channel.stop()
    renewed = LocalChannel(shelf, travel, port)
    await renewed.start(receiver)
    assert renewed.url == channel.url
    await (await Page(renewed).open()).close()
    await renewed.stop()
