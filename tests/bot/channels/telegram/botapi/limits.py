"""Telegram's limits on sending, as far as they are known.

About 30 messages a second over all chats; about one a second in one chat, with short bursts let through; 20 a
minute in one group, sends and edits together (the bot FAQ; python-telegram-bot's `FloodLimit` has the same
figures). How long a burst may be is written nowhere: five is our assumption. A refused call costs nothing.
"""

from __future__ import annotations

import math
from collections import deque

from tests.bot.channels.telegram.botapi.chats import Chat
from tests.bot.channels.telegram.botapi.clock import Clock
from tests.bot.channels.telegram.botapi.refusal import Refusal

OVERALL = 30
GROUP = 20
MINUTE = 60.0
COUNTED = frozenset(
    {
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "editMessageText",
        "editMessageCaption",
        "editMessageReplyMarkup",
        "pinChatMessage",
    }
)
"""What puts a message in a chat or changes one. Answers to presses and polls are free."""


class Bucket:
    """Holds `size` calls and gets `rate` a second back."""

    def __init__(self, size: float, rate: float, now: float) -> None:
        self._size, self._rate = size, rate
        self._left, self._at = size, now

    def wait(self, now: float) -> float:
        """Seconds until the next call fits; 0 when it does."""
        self._left = min(self._size, self._left + (now - self._at) * self._rate)
        self._at = now
        # What a floating point leaves out is not held against the caller.
        return max(0.0, (1 - self._left) / self._rate) if self._left < 1 - 1e-9 else 0.0

    def spend(self) -> None:
        self._left -= 1


class Limits:
    def __init__(self, clock: Clock, burst: int) -> None:
        self._clock = clock
        self._burst = burst
        self._all = Bucket(OVERALL, OVERALL, clock())
        self._chats: dict[int, Bucket] = {}
        self._groups: dict[int, deque[float]] = {}

    def spend(self, chat: Chat) -> None:
        """Count one call to a chat. Raises Refusal (429)."""
        now = self._clock()
        one = self._chats.get(chat.id)
        if one is None:
            one = self._chats[chat.id] = Bucket(self._burst, 1, now)
        wait = max(self._all.wait(now), one.wait(now), 0.0 if chat.private else self._minute(chat, now))
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            raise Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        self._all.spend()
        one.spend()
        if not chat.private:
            self._groups[chat.id].append(now)

    def _minute(self, chat: Chat, now: float) -> float:
        calls = self._groups.setdefault(chat.id, deque())
        while calls and calls[0] <= now - MINUTE:
            calls.popleft()
        return calls[0] + MINUTE - now if len(calls) >= GROUP else 0.0
