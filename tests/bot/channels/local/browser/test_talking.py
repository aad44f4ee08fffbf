"""Two people talk with the bot on the page: with fingers, with a keyboard, in the group."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.channels.local.channel import LocalChannel
from bot.ports import Rendered, RenderedButton
from dialogs.events import Attached, Attachment, Chose, Edited, Said
from tests.bot.channels.contract import Receiver
from tests.bot.channels.local.browser.using import Visit, field, pane, say

pytestmark = pytest.mark.asyncio(loop_scope="session")

ROWS = (
    (RenderedButton("Ja, dat klopt", "t.yes", "primary"), RenderedButton("Niet helemaal", "t.no")),
    (RenderedButton("Terug", "t.<", "quiet"),),
)


async def test_enter_sends_and_shift_enter_makes_a_line(visit: Visit, receiver: Receiver) -> None:
    page = await visit()
    await field(page).press_sequentially("een")
    await field(page).press("Shift+Enter")
    await field(page).press_sequentially("twee")
    await field(page).press("Enter")
    await expect(pane(page, "left").locator(".ticks")).to_have_text("aangekomen")
    assert receiver.heard[0].what == Said("een\ntwee")
    await expect(field(page)).to_have_value("")


async def test_a_question_is_answered_by_keyboard_alone(
    visit: Visit, channel: LocalChannel, receiver: Receiver
) -> None:
    page = await visit()
    ref = await channel.send("left", Rendered("1", "Klopt dat?", rows=ROWS))
    no = page.get_by_role("button", name="Niet helemaal")
    await field(page).focus()
    for _ in range(10):
        if await no.evaluate("button => button === document.activeElement"):
            break
        await page.keyboard.press("Shift+Tab")
    await expect(no).to_be_focused()
    receiver.hold()
    await page.keyboard.press("Enter")
    await receiver.entered.wait()
    # A second press on any answer waits for the first.
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Ja, dat klopt")).to_be_disabled()
    receiver.release()
    await expect(page.get_by_role("button", name="Ja, dat klopt")).to_be_enabled()
    assert [heard.what for heard in receiver.heard] == [Chose("t.no")]

    await channel.edit("left", ref, Rendered("2", "Klopt dat?", chosen="Niet helemaal"))
    await expect(pane(page, "left").locator(".chosen")).to_have_text("Gekozen:Niet helemaal")
    await expect(no).to_have_count(0)
    # The keyboard is still at this message, and the next Tab goes on from here.
    await expect(pane(page, "left").locator(".message")).to_be_focused()


async def test_an_own_message_is_changed_with_the_pencil_and_the_draft_comes_back(
    visit: Visit, receiver: Receiver
) -> None:
    page = await visit()
    await say(page, "de eerst versie")
    await expect(pane(page, "left").locator(".ticks")).to_have_text("aangekomen")
    await field(page).fill("een ander bericht")
    await page.get_by_role("button", name="Bericht aanpassen").press("Enter")
    await expect(field(page)).to_have_value("de eerst versie")
    await say(page, "de eerste versie")
    await expect(pane(page, "left").locator(".text")).to_have_text("de eerste versie")
    await expect(pane(page, "left").locator(".stamp")).to_contain_text("aangepast")
    await expect(field(page)).to_have_value("een ander bericht")
    said, edited = receiver.heard
    assert (edited.what, edited.message) == (Edited("de eerste versie"), said.message)
    await pane(page, "left").locator(".bubble").dblclick()
    await field(page).press("Escape")
    await expect(field(page)).to_have_value("een ander bericht")


async def test_a_sticker_is_sent_by_keyboard(visit: Visit, receiver: Receiver) -> None:
    page = await visit()
    opener = pane(page, "right").get_by_role("button", name="Iets anders sturen")
    await opener.press("Enter")
    await expect(opener).to_have_attribute("aria-expanded", "true")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(opener).to_be_focused()
    await expect(pane(page, "right").locator(".text")).to_have_text("Spraakbericht")
    await expect(pane(page, "right").locator(".ticks")).to_have_text("aangekomen")
    assert (receiver.heard[0].what, receiver.heard[0].sender) == (Attached(Attachment.VOICE), "right")


async def test_the_first_tap_starts_and_the_menu_is_one_tap_away(visit: Visit, receiver: Receiver) -> None:
    page = await visit()
    await pane(page, "left").get_by_role("button", name="Begin").click()
    await pane(page, "left").get_by_role("button", name="Menu van Weerklank").click()
    await expect(pane(page, "left").locator(".ticks")).to_have_text(["aangekomen"] * 2)
    assert [heard.what for heard in receiver.heard] == [Said("/start"), Said("/menu")]
    await expect(page.get_by_role("button", name="Begin")).to_have_count(1)


async def test_in_the_group_either_of_the_two_can_write(visit: Visit, receiver: Receiver) -> None:
    page = await visit()
    await say(page, "ik begin", "group")
    await pane(page, "group").get_by_role("radio", name="Telefoon 2").check()
    await say(page, "en ik ook", "group")
    await expect(pane(page, "group").locator(".ticks")).to_have_text(["aangekomen"] * 2)
    assert [(heard.sender, heard.chat, heard.group) for heard in receiver.heard] == [
        ("left", "group", True),
        ("right", "group", True),
    ]
    await expect(pane(page, "group").locator(".speaker")).to_have_text(["Telefoon 1:", "Telefoon 2:"])


async def test_typing_shows_until_the_message_is_there(visit: Visit, channel: LocalChannel) -> None:
    page = await visit()
    await channel.typing("left")
    await expect(pane(page, "left").locator(".pane-sub")).to_have_text("Weerklank schrijft …")
    await channel.send("left", Rendered("1", "Daar ben ik"))
    await expect(pane(page, "left").locator(".typing")).to_have_count(0)
    await expect(pane(page, "left").locator(".pane-sub")).to_have_text("in gesprek met Weerklank")


async def test_the_hint_in_the_field_is_that_of_the_last_question(
    visit: Visit, channel: LocalChannel
) -> None:
    page = await visit()
    await channel.send("left", Rendered("1", "Wat hoorde je?", placeholder="Wat ik hoor is …"))
    await expect(field(page)).to_have_attribute("placeholder", "Wat ik hoor is …")
    await channel.send("left", Rendered("2", "Dank je."))
    await expect(field(page)).to_have_attribute("placeholder", "Bericht")


async def test_words_to_send_on_are_copied_by_keyboard_and_the_page_says_so(
    visit: Visit, channel: LocalChannel
) -> None:
    page = await visit()
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    words = "Doe je mee?\n\n‘Open’ & stuur: /start <ABC>"
    await channel.send("left", Rendered("1", words, copy=words))
    await page.get_by_role("button", name="Kopiëren").press("Enter")
    await expect(pane(page, "left").get_by_role("status").filter(has_text="Gekopieerd")).to_be_visible()
    assert await page.evaluate("() => navigator.clipboard.readText()") == words


async def test_where_copying_is_forbidden_the_page_says_that_too(visit: Visit, channel: LocalChannel) -> None:
    page = await visit()
    await page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    await channel.send("left", Rendered("1", "Doe je mee?", copy="Doe je mee?"))
    await page.get_by_role("button", name="Kopiëren").click()
    await expect(pane(page, "left").get_by_text("Selecteer de tekst zelf.")).to_be_visible()
