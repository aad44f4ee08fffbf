"""A strict fake of Telegram's Bot API, and of the people on it.

    async with FakeBotApi() as api:
        anna = api.user("Anna")
        await anna.start()
        ...
        await anna.press("Ja")
        await api.acknowledged()
        assert anna.last.text == ...

A real HTTP server on 127.0.0.1 that speaks what a bot speaks. It knows the methods that are in use and
refuses everything else: an unknown parameter, a text that is too long, a tag that is not closed. Its refusals
are in Telegram's own words, since a bot acts on those; where Telegram says nothing, the words are ours.
"""

from __future__ import annotations

from tests.bot.channels.telegram.botapi.api import FakeBotApi
from tests.bot.channels.telegram.botapi.clock import HandClock
from tests.bot.channels.telegram.botapi.faults import Fault
from tests.bot.channels.telegram.botapi.groups import Group
from tests.bot.channels.telegram.botapi.people import User
from tests.bot.channels.telegram.botapi.seen import Button, Seen
from tests.bot.channels.telegram.botapi.world import Answer, Press

__all__ = ["Answer", "Button", "FakeBotApi", "Fault", "Group", "HandClock", "Press", "Seen", "User"]
