"""What a call to the Bot API that failed means for us.

Telegram tells by a status and a sentence. The status is read by python-telegram-bot, which makes a type of
it; the sentence by the tables below. A sentence may quote what people wrote, and what the libraries raise
holds the address, so the token: nothing of either goes on. What is raised instead holds at most a few words
of Telegram's.

Whether a message may have arrived decides what is done next. `Unreachable` says that it surely did not, since
there never was a connection; `Unclear` that the connection broke or the answer did not come in time. Telegram
knows no key by which to send twice and show once, so after `Unclear` a second try may show the message twice.
"""

from __future__ import annotations

import os
import re
from datetime import timedelta

from telegram import error

from bot.channels.telegram.features import NAMES
from bot.channels.telegram.request import MaybeSent, NotSent
from bot.ports import Gone, Later, Refused

# The library is about to give seconds another type, and warns each time unless it is asked for that now.
os.environ["PTB_TIMEDELTA"] = "1"

BREATH = 5.0
"""Seconds to wait when Telegram asks us to slow down and does not say for how long."""


class Migrated(Exception):
    """The group became a supergroup, and its chat has another name now."""

    def __init__(self, chat: str) -> None:
        super().__init__(chat)
        self.chat = chat


class Balked(Refused):
    """Telegram does not take the call. `about` are the things that its sentence names, of those that we look
    for: the sentence itself may quote people."""

    def __init__(self, said: str) -> None:
        super().__init__(short(said))
        self.about = " ".join(sorted(name for name in (*NAMES, *_TOPIC) if name in said.casefold()))

    @property
    def of_topic(self) -> bool:
        """Whether it is the topic of a group that is gone or closed."""
        return any(name in self.about for name in _TOPIC)


class NotModified(Exception):
    """The message shows already what the edit asks for."""


class MessageMissing(Exception):
    """The message that the call is about is not there any more, or may not be changed any more."""


class QueryTooOld(Exception):
    """The press was answered too late: its spinner has stopped by itself."""


class Conflict(Exception):
    """Another program asks for the messages of this bot."""


class Unauthorized(Exception):
    """Telegram does not know the token (any more)."""


class OutOfReach(Exception):
    """The network or Telegram is in trouble, not the call. Its argument is a kind of fault."""


class Unclear(OutOfReach):
    """No answer: what was asked may have been done."""


class Unreachable(OutOfReach):
    """There was no connection: what was asked was surely not done."""


class Trouble(OutOfReach):
    """Telegram answers that something is wrong on its side."""


_TOPIC = ("thread", "topic")
# Beginnings of what Telegram says, in small letters, since the library lowers some of them.
# Source: tdlib/telegram-bot-api and TDLib, which make these sentences; the capitals come from Telegram's
# servers.
_GONE = (
    *("chat not found", "peer_id_invalid", "user_is_blocked", "input_user_deactivated"),
    *("group chat was deactivated", "group is deactivated", "chat_write_forbidden", "chat_restricted"),
    *("not enough rights to send", "have no rights to send"),
)
_MISSING = (
    *("message to edit not found", "message to delete not found", "message to pin not found"),
    *(
        "message to unpin not found",
        "message can't be edited",
        "message can't be deleted",
        "message_id_invalid",
    ),
)
_TOO_OLD = ("query is too old", "query_id_invalid")
_SAME = ("message is not modified", "message_not_modified")
_SLOW = "too many requests"
_TOO_LARGE = "request entity too large"
_NO_SUCH_METHOD = "not found"
_QUOTES = re.compile(r"[:\"<(]|(?<!\w)'")
_LONGEST = 60

# How the library's own way of sending calls what never left: the fault that led to the one it raises.
_NEVER_LEFT = {"ConnectError", "ConnectTimeout", "PoolTimeout"}


def meaning(fault: error.TelegramError) -> Exception:
    """Our name for a fault of a call. It holds neither words nor token, and no other exception."""
    match fault:
        case error.RetryAfter():
            return Later(_seconds(fault.retry_after))
        case error.ChatMigrated():
            return Migrated(str(fault.new_chat_id))
        case error.Forbidden():
            return Gone()
        case error.Conflict():
            return Conflict()
        case error.InvalidToken():
            wrong_name = fault.message.casefold().startswith(_NO_SUCH_METHOD)
            return Refused(_NO_SUCH_METHOD) if wrong_name else Unauthorized()
        # Before NetworkError, of which it is a kind.
        case error.BadRequest():
            return _of_request(fault.message)
        case _:
            return _of_network(fault)


def _of_request(said: str) -> Exception:
    begins = said.casefold().startswith
    if begins(_SAME):
        return NotModified()
    if begins(_MISSING):
        return MessageMissing()
    if begins(_TOO_OLD):
        return QueryTooOld()
    return Gone() if begins(_GONE) else Balked(said)


def _of_network(fault: error.TelegramError) -> Exception:
    if isinstance(fault, NotSent):
        return Unreachable(fault.message)
    if isinstance(fault, MaybeSent):
        return Unclear(fault.message)
    cause = fault.__cause__
    if type(cause).__name__ in _NEVER_LEFT:
        return Unreachable(type(cause).__name__)
    if isinstance(fault, error.TimedOut) or not isinstance(cause, error.TelegramError | None):
        return Unclear(type(cause or fault).__name__)
    # There was an answer, with a status that the library has no type for.
    said = fault.message.casefold()
    if said.startswith(_SLOW):
        return Later(BREATH)
    if said.startswith(_TOO_LARGE):
        return Refused(_TOO_LARGE)
    # A good status with a body that cannot be read: done, but we shall not know what came of it.
    return Trouble() if isinstance(fault, error.NetworkError) else Unclear("bad answer")


def _seconds(given: int | timedelta) -> float:
    return given.total_seconds() if isinstance(given, timedelta) else given


def why(fault: Exception) -> str:
    """A fault of ours in a log line."""
    return " ".join([type(fault).__name__, *map(str, fault.args)])


def short(said: str) -> str:
    """What Telegram says, cut off before anything that it may quote."""
    return _QUOTES.split(said, maxsplit=1)[0][:_LONGEST].strip()
