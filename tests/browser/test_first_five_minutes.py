"""The first five minutes of two people with the real program, in a real browser."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.bot.channels.local.browser.using import PHONE, Visit, pane
from tests.browser.people import Phone, get_acquainted, join
from tests.browser.program import Program

pytestmark = pytest.mark.asyncio(loop_scope="session")

WORD = "krokodil"
LOVING, UNSEEN, DIFFERENT = "liefste moment", "niet gezien", "anders doen"


async def agree_on_word(one: Phone, other: Phone) -> None:
    await one.says("/veiligwoord")
    await one.is_asked("Welk woord past bij jullie")
    await one.says(WORD)
    await other.is_asked(f"stelt een veilig woord voor: ‘{WORD}’")
    await other.presses("Ja, dit woord")
    await one.reads(f"Jullie veilige woord is nu ‘{WORD}’")


async def begin_check_in(phone: Phone) -> None:
    await phone.says("/checkin")
    await phone.presses("Op eigen telefoon")
    await phone.is_asked(LOVING)


async def test_two_people_join_check_in_take_a_pause_and_come_back_to_where_they_were(
    visit: Visit, program: Program
) -> None:
    page = await visit()
    bram, noor, group = Phone(page, "left"), Phone(page, "right"), Phone(page, "group")

    # They get acquainted, each on an own phone, and join by a code that works once.
    await bram.presses("Begin")
    await bram.presses("Ja, bewaar het")
    await get_acquainted(bram, "Bram", "Noor", "Zij / haar")
    await bram.presses("Hechting")
    await bram.says("/stop")
    await bram.reads("we stoppen hier")
    await join(bram, noor)
    await get_acquainted(noor, "Noor", "Bram", "Hij / hem")
    await noor.presses("Hechting")
    await noor.says("/stop")
    await noor.reads("we stoppen hier")
    await agree_on_word(bram, noor)

    # The check-in: what one shares stays unseen until the other shares too.
    await begin_check_in(bram)
    await begin_check_in(noor)
    await bram.says("Dinsdag, toen je thee voor me zette.")
    await bram.presses("Deel")
    await bram.is_asked(UNSEEN)
    await expect(pane(page, "right")).not_to_contain_text("thee")
    await noor.says("Op de markt, met jouw hand in de mijne.")
    await noor.presses("Deel")
    await bram.reads("Noor: ‘Op de markt, met jouw hand in de mijne.’")
    await noor.reads("Bram: ‘Dinsdag, toen je thee voor me zette.’")
    await noor.is_asked(UNSEEN)

    # The safe word in the middle of a question stops the talk for both, wherever they are.
    await noor.says(WORD)
    for chat in (bram, noor, group):
        await chat.reads("Twintig minuten rust")
        await expect(chat.clock).to_be_visible()
    await bram.says("Maandag zat ik alleen aan tafel.")
    await bram.is_asked("Je antwoord is bewaard")

    # Twenty minutes later: the return, of both.
    await page.get_by_role("button", name="+20 min").click()
    for chat in (bram, noor, group):
        await chat.is_asked("De pauze is voorbij")
    await bram.presses("Ik ben er")
    await bram.is_asked("Fijn dat je er bent")
    await noor.presses("Ik ben er")
    await group.is_asked("We kunnen verder")

    # The check-in goes on where it was, with what was typed meanwhile.
    await noor.is_asked(UNSEEN)
    await bram.is_asked(UNSEEN)
    await bram.presses("Mijn eerdere tekst")
    await bram.is_asked("‘Maandag zat ik alleen aan tafel.’")
    await bram.presses("Houd voor mezelf")
    await bram.is_asked(DIFFERENT)
    await noor.says("/stop")

    # A power cut in a second pause: the pause is still there, and so is what follows it.
    await bram.says(WORD)
    await expect(noor.clock).to_be_visible()
    ends = await noor.clock.locator(".countdown-ends").inner_text()
    await program.kill()
    await expect(page.locator("#connection")).to_contain_text("Geen verbinding")
    await program.start()
    await expect(page.locator("#connection")).not_to_contain_text("Geen verbinding")
    for chat in (bram, noor, group):
        await expect(chat.clock.locator(".countdown-ends")).to_have_text(ends)
    await noor.says("Is de pauze er nog?")
    await noor.is_asked("Het is pauze tot")
    await page.get_by_role("button", name="+20 min").click()
    await bram.presses("Ik ben er")
    await noor.presses("Ik ben er")
    await bram.is_asked(DIFFERENT)


async def test_the_first_minutes_need_no_mouse_and_three_taps_on_a_small_phone(visit: Visit) -> None:
    page = await visit(PHONE)
    phone = Phone(page, "left")
    keyboard = page.keyboard

    async def reach(label: str) -> None:
        """Tab backwards from the field to a button; no further than the screen is long."""
        await expect(phone.button(label)).to_be_visible()
        await phone.field.focus()
        for _ in range(20):
            await keyboard.press("Shift+Tab")
            if await phone.button(label).evaluate("button => button === document.activeElement"):
                return
        raise AssertionError(f"no way to {label} by keyboard")

    for label in ("Begin", "Ja, bewaar het", "Meteen iets doen", "Waardering"):
        await reach(label)
        await keyboard.press("Enter")

    # Here is the first useful act. What was typed is used, and one question stands open.
    await phone.is_asked("Wat deed je partner")
    await phone.field.focus()
    await keyboard.type("Je bent lief.")
    await keyboard.press("Enter")
    await phone.is_asked("Aan welk moment denk je dan")
    await keyboard.type("Gisteren bracht je soep toen ik ziek was.")
    await keyboard.press("Enter")
    await phone.is_asked("Wat nog?")
    await expect(pane(page, "left").get_by_role("button", name="Stoppen")).to_have_count(1)
    await reach("Overslaan")
    await keyboard.press("Enter")
    await phone.is_asked("soep")
    await reach("Zeg ik zelf")
    await keyboard.press("Enter")
    await phone.reads("Kies vandaag een rustig moment")
    await expect(phone.button("Zeg ik zelf")).to_have_count(0)
