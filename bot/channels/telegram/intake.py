"""What comes in: each update is read, handed to the turn, and answered where Telegram wants an answer.

Theory of operation
-------------------
`take` returns when the update may be acknowledged: after its commit, or after it was laid aside. Telegram's
acknowledgements are cumulative, so nobody is waited for longer than `PATIENCE`: what is not committed by then
is kept in the database besides (`Turns.keep`), and its turn goes on.

A press in a private chat is answered at once, so that its spinner stops; nobody waits for that answer. In the
group the answer may have to say that the button is not for who pressed it, so there it follows the turn, or
comes after `PATIENCE` without that word.

In a group that is no couple's the house says nothing, since it knows nobody there. So that nobody waits in
vain, the channel itself says one line there, once: where it was placed, or was called by its name.

Pictures that were sent together are so many updates and want one answer: the first of them is heard, and
every one that has words. One that comes again is known by its number.

That somebody came to a group or left it does not say how many there are, so that is asked; and it is asked
when we come there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import structlog

from bot.aside import Aside
from bot.channels.telegram.reading import Act, Me, Passing, read
from bot.channels.telegram.threads import Threads
from bot.logs import where
from bot.ports import Incoming, Receive
from bot.recent import Recent
from dialogs.events import Attached, Crowded, Edited, Moved, Placed, Said

NAME = "telegram"
PATIENCE = 1.0
"""Seconds that one update may hold up the others (design §4)."""
REMEMBERED = 256
"""Albums, and groups that were told who the bot is for, that are kept in mind."""
log = structlog.get_logger()

Keep = Callable[[Incoming], Awaitable[bool]]
"""Lay an event that waits too long into the database besides. True when it may be acknowledged."""


@dataclass(frozen=True)
class Words:
    """What the channel says by itself."""

    not_yours: str
    first: str


class Caller(Protocol):
    """Who makes the calls: the Api."""

    async def call(self, method: str, **params: Any) -> Any: ...


class Intake:
    """Takes updates for the bot `me`. Of the `words`, one is for who presses a button that is not theirs, and
    one for a group that is no couple's."""

    def __init__(
        self,
        api: Caller,
        me: Me,
        receive: Receive,
        keep: Keep,
        threads: Threads,
        words: Words,
        *,
        patience: float = PATIENCE,
    ) -> None:
        self._api = api
        self._me = me
        self._receive = receive
        self._keep = keep
        self._threads = threads
        self._words = words
        self._patience = patience
        self._albums: Recent[str, str] = Recent(REMEMBERED)
        self._told: Recent[str, str] = Recent(REMEMBERED)
        self._aside = Aside()

    async def take(self, update: Mapping[str, Any]) -> None:
        """Take one update. Raises when it could be neither committed nor laid aside."""
        match read(update, self._me):
            case Act() as act:
                await self._act(act)
            case Passing(id_, chat, by):
                await self._count(id_, chat, by)
            case None:
                pass

    async def moved(self, old: str, new: str) -> None:
        """A group has another name, which nobody told us but a call that failed."""
        await self._hand(
            Incoming(NAME, str(self._me.id), f"moved.{old}.{new}", "", old, Moved(new), group=True)
        )

    async def _act(self, act: Act) -> None:
        first = act.album is None or _first(self._albums, act.album, act.id)
        if isinstance(act.what, Attached) and not first:
            return
        # What a press stands on may be too old for Telegram to tell its topic.
        if act.group and (act.thread is not None or isinstance(act.what, Said | Edited | Attached)):
            self._threads.heard(act.chat, act.thread)
        incoming = self._incoming(act)
        if act.query is None:
            ours = await self._hand(incoming)
            if act.group and not ours and _waits_for_words(act):
                self._say_who_it_is_for(act)
        elif act.group:
            ours = await self._hand(incoming)
            self._answer(act.query, "" if ours else self._words.not_yours)
        else:
            self._answer(act.query)
            await self._hand(incoming)
        if isinstance(act.what, Placed):
            await self._count(f"{act.id}.people", act.chat, act.sender)

    def _incoming(self, act: Act) -> Incoming:
        return Incoming(
            NAME, str(self._me.id), act.id, act.sender or "", act.chat, act.what, act.message, act.group
        )

    async def _count(self, id_: str, chat: str, by: str | None) -> None:
        """Let the house know how many people are in the group, ourselves not counted."""
        try:
            async with asyncio.timeout(self._patience):
                people = await self._api.call("getChatMemberCount", chat_id=int(chat)) - 1
        except Exception as fault:  # noqa: BLE001  the next who comes or goes makes us ask again
            log.warning("the people of a group could not be counted", **where(fault))
            return
        await self._hand(Incoming(NAME, str(self._me.id), id_, by or "", chat, Crowded(people), group=True))

    async def _hand(self, incoming: Incoming) -> bool:
        """Hand to the turn; returns when it may be acknowledged."""
        handling = asyncio.ensure_future(self._receive(incoming))
        # Once it is kept, what becomes of it is the turn's own affair; that nobody asks is no fault.
        handling.add_done_callback(lambda done: done.cancelled() or done.exception())
        await asyncio.wait({handling}, timeout=self._patience)
        if not handling.done() and await self._keep(incoming):
            return True
        return await handling

    def _answer(self, query: str, text: str = "") -> None:
        """Stop the spinner of a press; a word for who pressed in vain is shown as an alert."""
        alert = {"text": text, "show_alert": True} if text else {}
        # Too late, or the network: the spinner stops by itself.
        self._aside.begin(self._api.call("answerCallbackQuery", callback_query_id=query, **alert))

    def _say_who_it_is_for(self, act: Act) -> None:
        if _first(self._told, act.chat, act.id):
            thread = {} if act.thread is None else {"message_thread_id": act.thread}
            says = self._api.call("sendMessage", chat_id=int(act.chat), text=self._words.first, **thread)
            self._aside.begin(says)


def _waits_for_words(act: Act) -> bool:
    """Whether somebody turned to us there: placed us, or gave us a command by name."""
    called = isinstance(act.what, Said) and act.what.text.startswith("/") and act.addressed
    return called or isinstance(act.what, Placed)


def _first(seen: Recent[str, str], name: str, update: str) -> bool:
    """Whether no other update than this one came with that name."""
    return seen.setdefault(name, update) == update
