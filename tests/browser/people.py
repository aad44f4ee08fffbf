"""What two people do on the page of the real program, and what they wait to read there."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from tests.bot.channels.local.browser.using import field, pane, say


@dataclass(frozen=True)
class Phone:
    """One pane of the page, and whoever holds it."""

    page: Page
    chat: str

    async def says(self, text: str) -> None:
        await say(self.page, text, self.chat)

    async def presses(self, label: str) -> None:
        """Press the one button with that label: there are never two."""
        await self.button(label).click()

    async def reads(self, words: str) -> None:
        """Wait until Weerklank says something with these words in it."""
        await expect(self._said.filter(has_text=words).last).to_be_visible()

    async def is_asked(self, words: str) -> None:
        """Wait until the newest message asks this."""
        await expect(self._said.last).to_contain_text(words)

    def button(self, label: str) -> Locator:
        return pane(self.page, self.chat).get_by_role("log").get_by_role("button", name=label, exact=True)

    @property
    def field(self) -> Locator:
        return field(self.page, self.chat)

    @property
    def clock(self) -> Locator:
        """The count-down, while one runs here."""
        return pane(self.page, self.chat).get_by_role("timer")

    @property
    def _said(self) -> Locator:
        return pane(self.page, self.chat).locator(".message[data-who=bot] .text")

    async def newest(self) -> str:
        return await self._said.last.inner_text()


async def get_acquainted(phone: Phone, own: str, partner: str, pronoun: str) -> None:
    """Names, pronoun and country, from the first question on."""
    await phone.presses("Eerst kennismaken")
    await phone.is_asked("Hoe mag ik je noemen")
    await phone.says(own)
    await phone.is_asked("hoe heet je partner")
    await phone.says(partner)
    await phone.presses(pronoun)
    await phone.presses("Nederland")


async def answers_three(phone: Phone) -> None:
    """The questions about safety, by somebody who is alone and safe."""
    await phone.presses("Ja, alleen ik")
    for question in ("bang voor je partner", "controleert je partner", "Eén keer telt ook"):
        await phone.is_asked(question)
        await phone.presses("Nee")


async def join(host: Phone, guest: Phone) -> None:
    """The host makes a code, the guest comes in with it as a stranger, and the host confirms."""
    await host.says("/koppelen")
    await host.presses("Code maken")
    await answers_three(host)
    await host.presses("Ja, maak code")
    await host.is_asked("/start ")
    code = (await host.newest()).split()[-1]
    await guest.says(f"/start {code}")
    await guest.presses("Ja, bewaar het")
    await answers_three(guest)
    await guest.presses("Ja, koppelen")
    await host.is_asked("Is dit van degene die je uitnodigde")
    await host.presses("Ja, koppelen")
    await host.reads("Jullie zijn gekoppeld")
    await guest.reads("Jullie zijn gekoppeld")
