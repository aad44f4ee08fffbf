"""Draw the picture of the README: the real page of the real program, two people in the middle of a check-in.

.venv/bin/python -m tests.browser.picture [FILE]
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Page, async_playwright, expect

from tests.browser.people import Phone, get_acquainted, join
from tests.browser.program import ROOT, Program
from tests.chromium import launch

PICTURE = ROOT / "docs/pictures/evening.png"
WIDTH, HEIGHT = 1440, 1000


async def name_phone(phone: Phone, name: str) -> None:
    section = phone.page.locator(f"#pane-{phone.chat}")
    await section.get_by_role("button", name="Naam wijzigen").click()
    await section.get_by_label("Naam op deze telefoon").fill(name)
    await phone.page.keyboard.press("Enter")


async def talk(page: Page) -> None:
    """An evening: they join, share a first moment, and one of them asks for a pause."""
    bram, noor, group = Phone(page, "left"), Phone(page, "right"), Phone(page, "group")
    await page.get_by_role("button", name="Volgende zondag 20:00").click()
    await expect(page.locator("#moment")).to_contain_text("20:00")
    await name_phone(bram, "Bram")
    await name_phone(noor, "Noor")
    await bram.presses("Begin")
    await bram.presses("Ja, bewaar het")
    await get_acquainted(bram, "Bram", "Noor", "Zij / haar")
    await bram.presses("Veilig woord")
    await bram.says("krokodil")
    await bram.reads("Jouw veilige woord is")
    await join(bram, noor)
    await get_acquainted(noor, "Noor", "Bram", "Hij / hem")
    for phone in (noor, bram):
        if phone is noor:
            await phone.presses("Check-in")
        else:
            await phone.says("/checkin")
        await phone.presses("Op eigen telefoon")
    await bram.says("Dinsdag, toen je thee voor me zette.")
    await bram.presses("Deel")
    await noor.says("Op de markt, met jouw hand in de mijne.")
    await noor.presses("Deel")
    await noor.reads("Bram: ‘Dinsdag")
    await group.says("krokodil")
    await expect(group.clock).to_be_visible()
    await page.locator("h1").click()


async def draw(to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        program = Program(Path(folder), 0)
        await program.start()
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(**launch())
            page = await browser.new_page(
                viewport={"width": WIDTH, "height": HEIGHT}, locale="nl-NL", reduced_motion="reduce"
            )
            await page.goto(program.url)
            await talk(page)
            await page.screenshot(path=to)
            await browser.close()
        await program.stop()


if __name__ == "__main__":
    asyncio.run(draw(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE))
