"""Files and drawings that can be fetched from the page for a while: in memory alone, each by a link that
nobody can guess.

A messenger keeps a file; this page does not. After `KEPT`, at a restart, or when its message is removed, the
file is gone, and its message says so. Who asks twice gets it twice: a download may fail.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.ports import File

KEPT = 3600.0
"""Seconds. Long enough to come back to it, and an evening in the machine's memory it is not."""
MOST = 8
"""Files at once; the oldest goes first."""


@dataclass(frozen=True)
class Download:
    """One file behind its link, and the message in which the link stands."""

    chat: str
    message: str
    file: File
    bell: asyncio.TimerHandle = field(repr=False)


class Downloads:
    """`over` hears the chat and the message of a file that is gone."""

    def __init__(self, over: Callable[[str, str], None]) -> None:
        self._over = over
        self._by_token: dict[str, Download] = {}

    def keep(self, chat: str, message: str, file: File) -> str:
        """Let it be fetched; returns its token. A message has one file: a later one takes its place."""
        self.drop(chat, message)
        while len(self._by_token) >= MOST:
            self._expire(next(iter(self._by_token)))
        token = secrets.token_urlsafe(32)
        bell = asyncio.get_running_loop().call_later(KEPT, self._expire, token)
        self._by_token[token] = Download(chat, message, file, bell)
        return token

    def find(self, token: str) -> File | None:
        """The file behind a link, while it is there."""
        found = self._by_token.get(token)
        return None if found is None else found.file

    def __contains__(self, token: object) -> bool:
        return token in self._by_token

    def drop(self, chat: str, message: str) -> None:
        """That message is gone, or has another file."""
        for token, one in list(self._by_token.items()):
            if (one.chat, one.message) == (chat, message):
                one.bell.cancel()
                del self._by_token[token]

    def clear(self) -> None:
        """Let go of everything, and tell nobody."""
        for one in self._by_token.values():
            one.bell.cancel()
        self._by_token.clear()

    def _expire(self, token: str) -> None:
        gone = self._by_token.pop(token)
        gone.bell.cancel()
        self._over(gone.chat, gone.message)
