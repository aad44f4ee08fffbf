"""Bad luck on the page: nasty words, a server that goes away, a reload, a text that does not fit."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

import bot.channels.local.channel as channel_module
from bot.channels.local.channel import LocalChannel
from bot.channels.local.protocol import MAX_TEXT
from bot.ports import Rendered, RenderedButton
from dialogs.events import Said
from tests.bot.channels.contract import Receiver
from tests.bot.channels.local.browser.using import Restart, Visit, field, pane, say
from tests.bot.channels.local.conftest import SUNDAY_EVENING
from tests.bot.channels.local.fakes import FakeShelf, FakeTravel

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_people_and_the_bot_write_is_only_ever_text(
    visit: Visit, channel: LocalChannel, receiver: Receiver
) -> None:
    page = await visit()
    nasty = '<b>vet</b><img src=x onerror="document.title=1"><script>document.title=2</script>'
    await say(page, nasty)
    button = RenderedButton(nasty, "t.1")
    await channel.send(
        "left", Rendered("1", nasty, rows=((button,),), chosen=nasty, placeholder=nasty, picture_alt=nasty)
    )
    texts = pane(page, "left").locator(".text")
    await expect(texts).to_have_text([nasty, nasty])
    await expect(pane(page, "left").locator(".chosen")).to_contain_text(nasty)
    assert await page.locator(".message b, .message script, .message img").count() == 0
    assert await page.title() == "Weerklank"
    assert receiver.heard[0].what == Said(nasty)


async def test_an_own_message_is_on_its_way_until_the_turn_has_committed(
    visit: Visit, receiver: Receiver
) -> None:
    page = await visit()
    receiver.hold()
    await say(page, "hoi")
    await receiver.entered.wait()
    await expect(pane(page, "left").locator(".ticks")).to_have_text("onderweg")
    receiver.release()
    await expect(pane(page, "left").locator(".ticks")).to_have_text("aangekomen")


async def test_nothing_typed_is_lost_when_the_server_restarts(
    visit: Visit, channel: LocalChannel, receiver: Receiver, restart: Restart
) -> None:
    page = await visit()
    ticks = pane(page, "left").locator(".ticks")
    await say(page, "vooraf")
    await say(page, "onder ons", "group")
    await expect(pane(page, "group").locator(".ticks")).to_have_text("aangekomen")
    await channel.stop()
    await expect(page.locator("#connection")).to_contain_text("Geen verbinding")
    await say(page, "tijdens één")
    await say(page, "tijdens twee")
    await field(page, "right").fill("half geschr")
    await expect(ticks).to_have_text(["aangekomen", "onderweg", "onderweg"])

    await restart()
    await expect(ticks).to_have_text(["aangekomen"] * 3)
    await expect(page.locator("#connection")).not_to_contain_text("Geen verbinding")
    words = ["vooraf", "onder ons", "tijdens één", "tijdens twee"]
    assert [heard.what for heard in receiver.heard] == [Said(text) for text in words]
    await expect(field(page, "right")).to_have_value("half geschr")
    await expect(pane(page, "group").locator(".text")).to_have_text("onder ons")


async def test_what_is_half_written_or_on_its_way_survives_a_reload(visit: Visit, receiver: Receiver) -> None:
    page = await visit()
    receiver.hold()
    await say(page, "onderweg")
    await receiver.entered.wait()
    await field(page).fill("half geschr")
    await page.reload()
    await expect(field(page)).to_have_value("half geschr")
    await expect(pane(page, "left").locator(".text")).to_have_text(["onderweg"])
    receiver.release()
    await expect(pane(page, "left").locator(".ticks")).to_have_text(["aangekomen"])
    assert len({heard.id for heard in receiver.heard}) == 1


async def test_a_renewed_page_is_fetched_by_itself(
    visit: Visit, channel: LocalChannel, shelf: FakeShelf, restart: Restart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel_module, "page_version", lambda: "older")
    older = LocalChannel(shelf, FakeTravel(SUNDAY_EVENING), int(channel.url.rpartition(":")[2]))
    await channel.stop()
    await older.start(Receiver())
    page = await visit()
    await field(page).fill("half geschr")
    await older.stop()
    async with page.expect_event("load"):
        await restart()
    await expect(field(page)).to_have_value("half geschr")


async def test_a_text_that_is_too_long_stays_in_the_field(visit: Visit, receiver: Receiver) -> None:
    page = await visit()
    long = "x" * (MAX_TEXT + 1)
    await say(page, long)
    await expect(pane(page, "left").locator(".too-long")).to_contain_text("te lang")
    await expect(field(page)).to_have_value(long)
    await say(page, "x" * MAX_TEXT)
    await expect(pane(page, "left").locator(".ticks")).to_have_text("aangekomen")
    assert len(receiver.heard) == 1
