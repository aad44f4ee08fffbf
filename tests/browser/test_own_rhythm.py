"""The own weeks are drawn by the real program, and seen on the page of who asked for them."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.charts.beads import FINE, WIDE
from tests.bot.channels.local.browser.using import PHONE, Visit, pane
from tests.browser.people import Phone
from tests.browser.program import Program

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_after_one_appreciation_there_is_a_drawing_with_one_idea_below_it(
    visit: Visit, program: Program
) -> None:
    page = await visit(PHONE)
    phone = Phone(page, "left")
    for label in ("Begin", "Ja, bewaar het", "Meteen iets doen", "Waardering"):
        await phone.presses(label)
    await phone.says("Gisteren bracht je soep toen ik ziek was.")
    await phone.presses("Overslaan")
    await phone.presses("Zeg ik zelf")
    await phone.says("/stop")
    await phone.reads("we stoppen hier")
    await phone.says("/voortgang")
    await phone.reads("• Waarderingen: 1")

    drawing = pane(page, "left").get_by_role("img", name="Waarderingen: 1, waarvan 1 deze week.")
    await expect(drawing).to_be_visible()
    assert await drawing.evaluate("async (one) => (await one.decode(), one.naturalWidth)") == WIDE * FINE
    await expect(pane(page, "right").locator(".drawn")).to_have_count(0)
    await expect(phone.button("Naar de Spiegel")).to_be_visible()

    # After a restart the drawing is gone, as it stood in memory alone; the words and the button are not.
    await program.kill()
    await program.start()
    await expect(page.locator("#connection")).not_to_contain_text("Geen verbinding")
    await phone.reads("Eén idee")
    await expect(pane(page, "left").get_by_text("Deze tekening is hier weg.")).to_be_visible()
    await phone.presses("Naar de Spiegel")
    await phone.is_asked("Hoe doe je het vandaag?")
