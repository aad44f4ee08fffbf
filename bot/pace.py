"""How fast a network may be called: rules without a clock of their own.

Theory of operation
-------------------
A limit is a bucket: so many calls at once, and one more in every so many seconds. What is kept of a bucket
is one number, the moment at which it will be full again (known as GCRA): each call moves that moment on, and
there is room as long as it is near enough. A full bucket needs no number, so idle chats are forgotten.

There is one bucket for the whole bot and one for each chat, larger or smaller for a group. A pause that the
network asks for is the same number moved further: nothing fits before its end, and just one call at its end,
since whoever was over a limit must not come back with a burst.

Whose limit was passed, a refusal does not say. One refusal holds its chat alone: that is the limit which a
chat reaches by itself. When different chats are refused within a second, the limit is most likely that of the
whole bot, and to go on with other chats would only make the pause longer, so everything is held. Should it
be a coincidence after all, the harm stays small: everything is held for the shortest of the pauses asked for.
Were it the whole bot's limit, all would be told about the same. Groups do not count as such a sign: their
limit is by the minute and their pauses are long, and two that talk a lot would silence everybody.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import Pace

SPARE = 2
"""Calls that a file leaves room for in its chat: an answer behind it, and one more."""
SEVERAL = 2
"""Different private chats refused within `AT_ONCE` that stand for the whole bot."""
AT_ONCE = 1.0
"""Seconds within which refusals count as one occasion."""
MANY = 1024
"""Buckets beyond which the full ones are looked for and forgotten."""
_NOTHING = 1e-6
"""Seconds that are only a rounding error: to wait for them would be to wait for ever."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many calls at once, and one more in `every` seconds."""

    burst: int
    every: float


class Buckets:
    """One limit, kept for each name by itself."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._full_at: dict[str, float] = {}
        self._look_at = MANY

    def __len__(self) -> int:
        return len(self._full_at)

    def ready(self, name: str, now: float, calls: int = 1) -> float:
        """Seconds until so many calls fit at once; no more can be asked for than the burst."""
        full_at = self._full_at.get(name)
        if full_at is None:
            return 0.0
        spare = (self._limit.burst - min(calls, self._limit.burst)) * self._limit.every
        wait = full_at - spare - now
        return wait if wait > _NOTHING else 0.0

    def spend(self, name: str, now: float) -> None:
        """One call goes out, whether it fitted or not."""
        self._full_at[name] = max(self._full_at.get(name, now), now) + self._limit.every
        self._forget(now)

    def hold(self, name: str, until: float, now: float) -> None:
        """No room before then, and room for one call at that moment."""
        held = until + (self._limit.burst - 1) * self._limit.every
        self._full_at[name] = max(self._full_at.get(name, held), held)
        self._forget(now)

    def _forget(self, now: float) -> None:
        if len(self._full_at) > self._look_at:
            self._full_at = {name: full_at for name, full_at in self._full_at.items() if full_at > now}
            self._look_at = max(MANY, 2 * len(self._full_at))


class NetworkPace:
    """The limits of a network (bot.ports.Pace). A network names its own figures, and what a group is."""

    whole: Limit
    private: Limit
    group: Limit

    def __init__(self) -> None:
        self._whole = Buckets(self.whole)
        self._private = Buckets(self.private)
        self._groups = Buckets(self.group)
        self._refusals: dict[str, tuple[float, float]] = {}

    def is_group(self, chat: str) -> bool:
        """Whether the limit of groups holds for this chat."""
        raise NotImplementedError

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        return max(self.room(now), self._of(chat).ready(chat, now, calls))

    def room(self, now: float) -> float:
        return self._whole.ready("", now)

    def spend(self, chat: str, now: float) -> None:
        self._whole.spend("", now)
        self._of(chat).spend(chat, now)

    def refused(self, chat: str, seconds: float, now: float) -> None:
        self._of(chat).hold(chat, now + seconds, now)
        if self.is_group(chat):
            return
        self._refusals[chat] = now, now + seconds
        self._refusals = {one: told for one, told in self._refusals.items() if now - told[0] <= AT_ONCE}
        if len(self._refusals) >= SEVERAL:
            self._whole.hold("", min(until for _, until in self._refusals.values()), now)

    def _of(self, chat: str) -> Buckets:
        return self._groups if self.is_group(chat) else self._private


class Behind:
    """The same limits for what may never be in the way of the rest: it takes no chat's last room."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        return self._pace.ready(chat, now, calls + SPARE)

    def room(self, now: float) -> float:
        return self._pace.room(now)

    def spend(self, chat: str, now: float) -> None:
        self._pace.spend(chat, now)

    def refused(self, chat: str, seconds: float, now: float) -> None:
        self._pace.refused(chat, seconds, now)
