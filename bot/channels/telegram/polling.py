"""Asking Telegram for what came in, for a bot without a public address.

Theory of operation. A call of getUpdates waits at Telegram until something comes in, or for `SECONDS`. Its
offset says what we have: all before it is forgotten there, and the rest is given again to whoever asks. So a
batch is a barrier. Each update of it is handed over at once, in order, and they run side by side; only when
all are committed does the offset pass them. A kill at any moment loses nothing, and what comes twice is known
by its number. The offset is kept nowhere: Telegram has it.

An update that could not even be parked means a database that refuses. It is offered again, with longer and
longer waits, and nothing passes it. There is no way to fetch the next batch meanwhile, since asking on is
forgetting.

Trouble is told once when it begins and once when it is over. Telegram serves one asker: a second one gets a
conflict, and then the first one. A former process may still hang in its call, so a few are waited out; more
mean a second bot.

Cancelling is how to stop. A call that waits is dropped at once; what has been handed over is finished first
(a second cancel breaks that off), and Telegram is told how far we came.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NoReturn, Protocol

import structlog

from bot.channels.telegram.errors import Conflict, OutOfReach, Unauthorized, why
from bot.channels.telegram.fault import TelegramFault, unknown_token
from bot.channels.telegram.reading import UPDATES
from bot.channels.telegram.updates import Take, readable
from bot.channels.telegram.waiting import Sleep, growing, within
from bot.logs import where
from bot.ports import Later, Refused

SECONDS = 50
"""How long one call waits at Telegram."""
LIMIT = 100
"""Updates in one batch at most; Telegram gives no more."""
HANGING = SECONDS + 30.0
"""Seconds after which a call that came to no end is given up, and its connection with it."""
SILENCE = 120.0
"""Seconds without a call that succeeded, after which we are not well."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
"""Seconds between two tries."""
CONFLICTS = 3
"""Conflicts, each within `SILENCE` of the last, that are waited out. Two askers both succeed now and then."""
CONFLICT_WAIT = 10.0
"""Seconds for a former process to let go."""
LAST_WORD = 1.5
"""Seconds to tell Telegram how far we came; unheard, it gives a batch twice."""
log = structlog.get_logger()


class Source(Protocol):
    """Where updates come from: the Api."""

    async def insist(self, method: str, **params: Any) -> Any: ...

    async def updates(
        self, offset: int | None, seconds: int, limit: int, kinds: Sequence[str]
    ) -> list[dict[str, Any]]: ...

    async def renew(self) -> None: ...


class Polling:
    """Asks for ever and hands over to `take`. `sleep` and `clock` (seconds, never back) are for tests."""

    def __init__(
        self,
        source: Source,
        take: Take,
        *,
        sleep: Sleep = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source = source
        self._take = take
        self._sleep = sleep
        self._clock = clock
        self._offset: int | None = None
        self._told: int | None = None
        self._heard_at = clock()
        self._waits: Iterator[float] | None = None
        self._silent = False
        self._conflicts, self._conflict_at = 0, self._heard_at

    def healthy(self) -> bool:
        """Whether a call succeeded within `SILENCE`."""
        return self._clock() - self._heard_at < SILENCE

    async def run(self) -> NoReturn:
        """Ask until cancelled. Raises TelegramFault."""
        # A webhook that stands keeps all messages for itself; what waits for it is given to us.
        await self._source.insist("deleteWebhook", drop_pending_updates=False)
        try:
            while True:
                await self._settle(await self._poll())
        except asyncio.CancelledError:
            await self._confirm()
            raise

    async def _poll(self) -> list[dict[str, Any]]:
        """One call, and when it fails a wait."""
        self._told = self._offset
        # In trouble it does not wait at Telegram, so that the end is known as soon as it is there.
        seconds = SECONDS if self._waits is None else 0
        asking = self._source.updates(self._offset, seconds, LIMIT, UPDATES)
        try:
            given = await within(HANGING, asking, self._sleep)
        except TimeoutError:
            await self._source.renew()
            await self._trouble("hangs")
        except Unauthorized:
            raise unknown_token() from None
        except Conflict as fault:
            now = self._clock()
            self._conflicts = 1 + self._conflicts * (now - self._conflict_at < SILENCE)
            self._conflict_at = now
            if self._conflicts > CONFLICTS:
                raise TelegramFault(
                    "another program takes the messages of TELEGRAM_TOKEN. Stop that one, or ask @BotFather "
                    "for a bot of its own."
                ) from None
            await self._trouble(why(fault), CONFLICT_WAIT)
        except Later as asked:
            await self._trouble(why(asked), asked.seconds)
        except (OutOfReach, Refused) as fault:
            await self._trouble(why(fault))
        else:
            batch = sorted(filter(readable, given), key=_number)
            if given and not batch:
                # No number to go on from: they would come again at once.
                await self._trouble("unreadable")
            else:
                self._well()
            return batch
        return []

    async def _settle(self, batch: list[dict[str, Any]]) -> None:
        """Hand over until all is committed, and then pass it."""
        waits = growing(FIRST_WAIT, LONGEST_WAIT)
        beyond = _number(batch[-1]) + 1 if batch else None
        while batch:
            batch = await self._hand_over(batch, beyond)
            if batch:
                await self._sleep(next(waits))

    async def _hand_over(self, batch: list[dict[str, Any]], beyond: int | None) -> list[dict[str, Any]]:
        """Those that could be neither committed nor parked; the offset passes all before the first of
        them."""
        takes = [asyncio.ensure_future(self._take(update)) for update in batch]
        stopped = False
        try:
            await asyncio.wait(takes)
        except asyncio.CancelledError:
            stopped = True
            await _finished(takes)
        failed = [update for update, take in zip(batch, takes, strict=True) if _fault(take) is not None]
        self._offset = _number(failed[0]) if failed else beyond
        if failed:
            first = next(fault for take in takes if (fault := _fault(take)) is not None)
            log.error("messages of Telegram could not be taken, offering them again", **where(first))
        if stopped:
            raise asyncio.CancelledError
        return failed

    async def _trouble(self, reason: str, at_least: float = 0.0) -> None:
        if self._waits is None:
            self._waits = growing(FIRST_WAIT, LONGEST_WAIT)
            log.warning("Telegram gives no messages, asking again", why=reason)
        self._told = None
        if not (self.healthy() or self._silent):
            self._silent = True
            log.error("Telegram has given no messages for two minutes", why=reason)
        await self._sleep(max(next(self._waits), at_least))

    def _well(self) -> None:
        if self._waits is not None:
            log.info("Telegram gives messages again")
        self._heard_at = self._clock()
        self._waits, self._silent = None, False

    async def _confirm(self) -> None:
        """Tell how far we came. What comes back is not for us any more, and stays at Telegram."""
        if self._offset == self._told:
            return
        asking = self._source.updates(self._offset, 0, 1, UPDATES)
        try:
            await within(LAST_WORD, asking, self._sleep)
        except Exception:  # noqa: BLE001 - whatever it was, the batch comes once more and is known then
            log.info("Telegram was not told how far we came")


async def _finished(takes: Sequence[asyncio.Future[None]]) -> None:
    try:
        await asyncio.wait(takes)
    except asyncio.CancelledError:
        for take in takes:
            take.cancel()
        raise


def _fault(take: asyncio.Future[None]) -> BaseException | None:
    return asyncio.CancelledError() if take.cancelled() else take.exception()


def _number(update: dict[str, Any]) -> int:
    number: int = update["update_id"]
    return number
