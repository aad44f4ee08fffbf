"""Somebody at the page of a program that really runs: says and presses, and waits for what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.bot.channels.local.page import At, Frame, Page, act


@dataclass
class Tab:
    """One open tab with both phones on it. `running` has the address of the page."""

    running: At
    page: Page = field(init=False)
    bubbles: dict[tuple[str, str], Frame] = field(default_factory=dict)

    async def open(self) -> Tab:
        self.page = await Page(self.running).open()
        for chat, history in self.page.hello["history"].items():
            self.bubbles |= {(chat, bubble["id"]): bubble for bubble in history}
        return self

    async def close(self) -> None:
        await self.page.close()

    def shown(self, chat: str) -> list[str]:
        """What stands in a chat, as far as this tab has heard."""
        return [bubble["text"] for (where, _), bubble in self.bubbles.items() if where == chat]

    async def says(self, phone: str, words: str, *, hears: str) -> None:
        """Type it, and wait until the bot has said something that contains this."""
        await self.page.send(act("say", sender=phone, text=words))
        await self.until(phone, hears)

    async def presses(self, phone: str, label: str, *, hears: str) -> None:
        """Press the newest button with that label, and wait."""
        found = [
            (bubble["id"], button["token"])
            for (where, _), bubble in self.bubbles.items()
            for row in bubble.get("rows", ())
            for button in row
            if where == phone and button["label"] == label
        ]
        message, token = found[-1]
        await self.page.send(act("press", sender=phone, message=message, token=token))
        await self.until(phone, hears)

    async def until(self, chat: str, words: str) -> None:
        """Listen until a new message of the bot with these words stands in the chat."""
        while True:
            frame = await self.page.next()
            bubble = frame.get("bubble", {})
            if frame["type"] in ("message", "update"):
                self.bubbles[frame["chat"], bubble["id"]] = bubble
            elif frame["type"] == "remove":
                self.bubbles.pop((frame["chat"], frame["id"]), None)
            if frame["type"] == "message" and frame["chat"] == chat and words in bubble["text"]:
                return
