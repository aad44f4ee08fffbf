"""Outgoing messages: written with the turn that causes them, sent after it.

Theory of operation. A row goes ready -> sending -> sent. What is found `sending` at a start may or may not
have arrived: an answer is sent again, since losing it is worse than saying it twice; a nudge is not, it
becomes `unknown`. Danger and a pause withdraw nudges that are still ready, so a sender must ask
`mark_sending` what it may still send; what it marked and did not send it says with `mark_not_sent`, or with
`mark_recalled` when danger or a pause came between. `failed` is what nobody can receive any more, `removed`
what was taken out of its chat again.

What carries words of somebody else than its reader is sealed twice: with the writer's key, and around that
with the reader's. Destroying either ends it, in every copy; what does not open any more is left alone.

Once it is of no use a message loses its words: when it is sent, withdrawn or given up. Only what stands in a
slot keeps them, for a later edit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Text, and_, bindparam, case, delete, exists, insert, not_, null, or_, select, update
from sqlalchemy import literal_column as literal

from bot.storage.rows import Chat, NewMessage, OutboxRow, Sent
from bot.storage.shown import WHOSE, Showing
from bot.storage.tables import CLOCK, WAITING, addresses, outbox
from bot.storage.transaction import from_bytes, of_person, owner, to_bytes
from bot.vault import NoKey, Unreadable

KEEP = timedelta(days=8)
"""How long a message that was dealt with stays known."""
KEEP_SLOT = timedelta(days=40)
"""How long the newest message of a slot can still be edited: well beyond the life of any talk."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits to be sent at a start, and how many nudges will never be known to have arrived."""

    messages: tuple[OutboxRow, ...]
    unknown: int


_READY = and_(WAITING, outbox.c.state == literal("'ready'"))
_UNDER_WAY = and_(WAITING, outbox.c.state == literal("'sending'"))
_IDS = outbox.c.id.in_(bindparam("ids", expanding=True))
_REF = bindparam("reference", type_=Text)
_ADD = insert(outbox)
_WITHDRAW = (
    update(outbox)
    .where(outbox.c.person_id.in_(bindparam("people", expanding=True)), outbox.c.planned, _READY)
    .values(state=literal("'withdrawn'"), body=None)
    .returning(outbox.c.id)
)
_SENDING = update(outbox).where(_IDS, _READY).values(state=literal("'sending'")).returning(outbox.c.id)
_SENT = (
    update(outbox)
    .where(outbox.c.id == bindparam("message"))
    .values(
        state=literal("'sent'"),
        ref=_REF,
        body=case((and_(outbox.c.slot.is_not(None), _REF.is_not(None)), outbox.c.body), else_=null()),
    )
)
_AGAIN = (
    update(outbox)
    .where(outbox.c.id == bindparam("message"), WAITING)
    .values(state=literal("'ready'"), attempts=outbox.c.attempts + 1, next_try=bindparam("later"))
)
_FAILED = (
    update(outbox)
    .where(_IDS)
    .values(state=literal("'failed'"), attempts=outbox.c.attempts + 1, body=None)
    .returning(*WHOSE)
)
_NOT_SENT = update(outbox).where(_IDS, _UNDER_WAY).values(state=literal("'ready'"))
_RECALLED = update(outbox).where(_IDS, WAITING).values(state=literal("'withdrawn'"), body=None)
_UNKNOWN = update(outbox).where(_UNDER_WAY, outbox.c.planned).values(state=literal("'unknown'"), body=None)
_READY_AGAIN = update(outbox).where(_UNDER_WAY).values(state=literal("'ready'"))
_MESSAGES = select(
    *(outbox.c[name] for name in ("id", "couple_id", "person_id", "importance", "planned", "slot")),
    *(outbox.c[name] for name in ("body", "attempts", "ref", "next_try", "words_of")),
    *(addresses.c[name] for name in ("key", "channel", "bot", "chat")),
    addresses.c.person_id.label("chat_person"),
    addresses.c.couple_id.label("chat_couple"),
).join(addresses, addresses.c.key == outbox.c.chat)
_WAITING = _MESSAGES.where(_READY).order_by(outbox.c.importance, outbox.c.id)
_other = outbox.alias("other")
_SAME_SLOT = and_(_other.c.chat == outbox.c.chat, _other.c.slot == outbox.c.slot)
# An edit carries the name of the message that it changed: it is not the first of that name.
_IS_EDIT = exists().where(_SAME_SLOT, _other.c.ref == outbox.c.ref, _other.c.id < outbox.c.id)
_IN_SLOT = (
    _MESSAGES.where(
        outbox.c.chat == bindparam("to"),
        outbox.c.slot == bindparam("in_slot"),
        outbox.c.ref.is_not(None),
        not_(_IS_EDIT),
    )
    .order_by(outbox.c.id.desc())
    .limit(1)
)
_BEFORE = exists().where(
    _other.c.chat == outbox.c.chat, _other.c.ref == outbox.c.ref, _other.c.created_at < bindparam("since")
)
# A change made since then of a message that was sent before belongs to that message.
_SENT_SINCE = (
    select(outbox.c.id, outbox.c.slot, outbox.c.ref)
    .where(
        outbox.c.chat == bindparam("to"),
        outbox.c.ref.is_not(None),
        outbox.c.created_at >= bindparam("since"),
        outbox.c.id < bindparam("before"),
        not_(_BEFORE),
    )
    .order_by(outbox.c.id.desc())
)
_SENT_BY = select(outbox.c.id, outbox.c.slot, outbox.c.ref).where(
    outbox.c.ref.is_not(None),
    exists().where(
        _other.c.id == bindparam("number"), _other.c.chat == outbox.c.chat, _other.c.ref == outbox.c.ref
    ),
)
_REMOVED = update(outbox).where(_IDS).values(state=literal("'removed'"), ref=null(), body=null())
# A later message or change in the same slot has taken the clock away, or has one of its own.
_IS_OVER = exists().where(_SAME_SLOT, _other.c.ref.is_not(None), _other.c.id > outbox.c.id)
_CLOCKS = _MESSAGES.where(CLOCK, outbox.c.until > bindparam("now"), outbox.c.ref.is_not(None), not_(_IS_OVER))
_OLD = delete(outbox).where(
    outbox.c.created_at < bindparam("before"),
    outbox.c.state.not_in(("ready", "sending")),
    or_(
        outbox.c.slot.is_(None),
        outbox.c.ref.is_(None),
        outbox.c.created_at < bindparam("long_before"),
        # Words that somebody shared can be taken back wherever they stand, not only where they came last.
        and_(
            outbox.c.words_of.is_(None),
            or_(
                exists().where(_SAME_SLOT, _other.c.ref != outbox.c.ref, _other.c.id > outbox.c.id), _IS_EDIT
            ),
        ),
    ),
)


class Outbox(Showing):
    async def add_outbox(self, messages: Sequence[NewMessage], now: datetime) -> list[OutboxRow]:
        """Put messages in the outbox, in order: their numbers rise."""
        homes = [
            (one, home) for one in messages if (home := self._home(one.couple_id, one.person_id)) is not None
        ]
        if not homes:
            return []
        writers = {of_person(one.words_of) for one, _ in homes if one.words_of is not None}
        await self._prepare(writers.union(owner(one.person_id, home) for one, home in homes))
        numbers = await self._new_ids(outbox, len(homes))
        added = [
            OutboxRow(
                *(number, home, one.person_id, one.chat, one.importance, one.planned, one.slot, one.body),
                words_of=one.words_of,
            )
            for number, (one, home) in zip(numbers, homes, strict=True)
        ]
        await self._each(
            _ADD, [self._new_message(row, one, now) for row, (one, _) in zip(added, homes, strict=True)]
        )
        return added

    async def withdraw(self, person_ids: Collection[str]) -> list[int]:
        """Take back the nudges to these people that are not on their way yet; returns which."""
        if not person_ids:
            return []
        return sorted(number for (number,) in await self._all(_WITHDRAW, {"people": list(person_ids)}))

    async def waiting(self, limit: int | None = None) -> list[OutboxRow]:
        """What is ready to be sent, the most important first, in order within one importance."""
        return [message for _, message in await self._waiting(limit) if message is not None]

    async def backlog(self, limit: int | None = None) -> Backlog:
        """At a start, before anything is sent: what was on its way when the program ended, and what waits."""
        unknown = await self._do(_UNKNOWN, {})
        await self._do(_READY_AGAIN, {})
        found = await self._waiting(limit)
        # Their words went with a key that was destroyed: there is nothing left to send.
        await self._give_up(_FAILED, {"ids": [number for number, message in found if message is None]})
        return Backlog(tuple(message for _, message in found if message is not None), unknown)

    async def mark_sending(self, ids: Collection[int]) -> set[int]:
        """These are about to be sent. Returns those that may be: the others were withdrawn meanwhile."""
        if not ids:
            return set()
        return {number for (number,) in await self._all(_SENDING, {"ids": list(ids)})}

    async def mark_not_sent(self, ids: Collection[int]) -> None:
        """These were about to be sent, and were not: they wait again."""
        await self._do(_NOT_SENT, {"ids": list(ids)})

    async def mark_recalled(self, ids: Collection[int]) -> None:
        """These were about to be sent, and were not, since the person came to need quiet meanwhile."""
        await self._do(_RECALLED, {"ids": list(ids)})

    async def mark_sent(self, sent: Iterable[tuple[int, str | None]]) -> None:
        """These arrived, under the channel's name for them; an edit under that of the message it changed."""
        await self._each(_SENT, [{"message": number, "reference": ref or None} for number, ref in sent])

    async def mark_failed(self, number: int, next_try: datetime | None) -> None:
        """This could not be sent: try again then, or never."""
        if next_try is None:
            await self._give_up(_FAILED, {"ids": [number]})
        else:
            await self._each(_AGAIN, [{"message": number, "later": next_try}])

    async def find_slot(self, chat: bytes, slot: str) -> OutboxRow | None:
        """The newest message that was sent in this slot of the chat, as it was before any edit."""
        rows = await self._all(_IN_SLOT, {"to": chat, "in_slot": slot})
        return (await self._opened(rows))[0][1] if rows else None

    async def sent_since(self, chat: bytes, since: datetime, before: int) -> list[Sent]:
        """What was sent in a chat since then and stands there, and its changes; the newest first.

        Only rows with a number below `before`.
        """
        rows = await self._all(_SENT_SINCE, {"to": chat, "since": since, "before": before})
        return [Sent(*row) for row in rows]

    async def sent(self, number: int) -> list[Sent]:
        """The message that this row became, with its changes, if it arrived and stands there still."""
        return [Sent(*row) for row in await self._all(_SENT_BY, {"number": number})]

    async def mark_removed(self, ids: Collection[int]) -> None:
        """These were removed from their chat: there is nothing left to change."""
        if ids:
            await self._do(_REMOVED, {"ids": list(ids)})

    async def clocks(self, now: datetime) -> list[OutboxRow]:
        """The messages whose clock runs: sent, not changed since, and counting down to a later moment."""
        found = await self._opened(await self._all(_CLOCKS, {"now": now}))
        return [message for _, message in found if message is not None]

    async def prune_outbox(self, now: datetime) -> None:
        """Forget what was dealt with long ago."""
        await self._do(_OLD, {"before": now - KEEP, "long_before": now - KEEP_SLOT})

    async def _waiting(self, limit: int | None) -> list[tuple[int, OutboxRow | None]]:
        return await self._opened(await self._all(_WAITING.limit(limit)))

    async def _opened(self, rows: Sequence[Any]) -> list[tuple[int, OutboxRow | None]]:
        """By number: messages with their words and addresses; None for one that does not open."""
        whose = {whose for row in rows for whose in (owner(row[2], row[1]), owner(row[-2], row[-1]))}
        await self._prepare(whose.union(of_person(row[10]) for row in rows if row[10] is not None))
        return [(row[0], self._message(row)) for row in rows]

    def _message(self, row: Any) -> OutboxRow | None:
        number, couple, person, importance, planned, slot, body = row[:7]
        attempts, ref, next_try, words_of = row[7:11]
        key, channel, bot, chat, chat_person, chat_couple = row[11:]
        if body is None:
            return None  # its words went with whoever wrote them
        try:
            words = self._open(owner(person, couple), "outbox", "body", (number,), body)
            if words_of is not None:
                words = self._open(of_person(words_of), "outbox", "body", (number,), words)
            address = self._address(owner(chat_person, chat_couple), key, chat)
        except (NoKey, Unreadable):
            return None
        to = Chat(channel, bot, address, key)
        told = from_bytes(words)
        return OutboxRow(
            *(number, couple, person, to, importance, planned, slot),
            *(told, attempts, ref, next_try, words_of),
        )

    def _new_message(self, row: OutboxRow, new: NewMessage, now: datetime) -> dict[str, Any]:
        words = to_bytes(row.body)
        if row.words_of is not None:
            words = self._close(of_person(row.words_of), "outbox", "body", (row.id,), words)
        whose = owner(row.person_id, row.couple_id)
        return {
            "id": row.id,
            "couple_id": row.couple_id,
            "person_id": row.person_id,
            "chat": row.chat.key,
            "importance": int(row.importance),
            "planned": row.planned,
            "slot": row.slot,
            "body": self._close(whose, "outbox", "body", (row.id,), words),
            "state": "ready",
            "created_at": now,
            "attempts": 0,
            "until": new.until,
            "words_of": new.words_of,
        }
