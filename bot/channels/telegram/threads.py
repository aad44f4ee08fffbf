"""In which topic of a group its people spoke last: what we say there belongs there too.

Kept in memory only. After a restart, or in a topic that is gone, we speak in the general one.
"""

from __future__ import annotations

from bot.recent import Recent

REMEMBERED = 1024
"""Groups with topics that are kept in mind."""


class Threads:
    """By the name of the chat."""

    def __init__(self) -> None:
        self._last: Recent[str, int] = Recent(REMEMBERED)

    def heard(self, chat: str, thread: int | None) -> None:
        """Somebody spoke there; None is the general topic, or a chat without topics."""
        if thread is None:
            self.forget(chat)
        else:
            self._last[chat] = thread

    def forget(self, chat: str) -> None:
        self._last.pop(chat, None)

    def params(self, chat: str) -> dict[str, int]:
        """What a call adds to speak there."""
        return {"message_thread_id": self._last[chat]} if chat in self._last else {}
