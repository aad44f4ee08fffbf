"""From decisions to rows: what was decided for a group of couples, written set-wise in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.gather import Subject
from bot.moved import Moved, of_people
from bot.order import Order
from bot.packing import pack
from bot.ports import Incoming, Rendered
from bot.revealing import with_reveals
from bot.storage.rows import Erased, Loaded, NewMessage, NewRecord, OutboxRow, Shown, TimerRow
from bot.storage.work import Work
from bot.wording import Wording
from dialogs.agreed import with_writer, words_of
from dialogs.effects import (
    BUTTON_REFUSED,
    GROUP,
    GUEST,
    Clear,
    CloseChat,
    CloseGroup,
    Effect,
    Erase,
    Export,
    Importance,
    Join,
    Knock,
    OfferCode,
    OpenGroup,
    Record,
    Ref,
    Rewrite,
    Say,
    TakeBack,
    TakeBackKnock,
    Tally,
    Unlink,
    Withdraw,
    WithdrawCode,
)
from dialogs.events import Chose
from dialogs.people import Couple, Profile, Pronoun
from dialogs.reveal import slot_of
from dialogs.stage import Decision
from dialogs.timers import KNOCK, Scope, Wanted, of_knock, of_own_pause

NOTHING = Rendered(key="", text="")
EVER = datetime(2000, 1, 1, tzinfo=UTC)
"""Before we said anything to anybody."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What the rest of the house must hear after the commit."""

    messages: tuple[OutboxRow, ...]
    near: tuple[TimerRow, ...] = ()
    moved: tuple[Moved, ...] = ()
    calmed: frozenset[str] = frozenset()
    """People who came to need quiet: what was planned for them was withdrawn."""
    dropped: frozenset[int] = frozenset()
    """Rows of the outbox that are not to be sent any more."""
    closed: frozenset[bytes] = frozenset()
    """Chats that are nobody's any more."""


@dataclass(frozen=True)
class Carrier:
    """Turns effects into rows, in words."""

    wording: Wording
    shared_chats: Mapping[tuple[str, str], str]
    """By (channel, bot): the group chat that every couple of that channel has by itself, if any."""

    async def carry(self, work: Work, subjects: Sequence[Subject], now: datetime) -> Carried:
        """Write all decisions of a group."""
        decided = [(one, one.loaded, one.decision) for one in subjects if one.loaded and one.decision]
        ended = [one for _, _, decision in decided for one in decision.ended]
        await work.save([(loaded.couple, decision.couple) for _, loaded, decision in decided], now, ended)
        await self._records(work, [decision for _, _, decision in decided], now)
        calmed = frozenset(e.person for _, _, d in decided for e in d.effects if isinstance(e, Withdraw))
        await work.withdraw(calmed)
        messages: list[NewMessage] = []
        timers: list[tuple[str, Scope, tuple[Wanted, ...]]] = []
        moved: list[Moved] = []
        for one, loaded, decision in decided:
            loaded = await _rooms(work, one, loaded, decision)  # noqa: PLW2901
            effects = await with_reveals(work, decision, loaded, now)
            words = await self._words(work, decision.couple, effects, now)
            for effect in effects:
                messages.extend(self._message(effect, decision.couple, loaded, words, now))
                if isinstance(effect, Export):
                    messages.extend(self._file(effect, decision.couple, loaded, now))
            messages += await self._taken_back(work, effects)
            for effect in effects:
                await _codes(work, effect, now)
                if isinstance(effect, Knock):
                    maker = await work.knock(effect.code, effect.person, effect.other, now)
                    timers.append((maker, of_knock(effect.other), (Wanted(KNOCK, "", now),)))
                elif isinstance(effect, Join):
                    left, home, rested = await self._join(work, effect, loaded, now)
                    moved.append(Moved(left, {effect.person: home}))
                    if rested:
                        timers.append((home, *of_own_pause(effect.person, now)))
                elif isinstance(effect, Unlink):
                    homes = await work.part(decision.couple.id, now)
                    moved.append(Moved(decision.couple.id, homes, of_people(loaded)))
            timers.extend((decision.couple.id, scope, wanted) for scope, wanted in decision.timers.items())
        near = await work.set_timers(timers, now) if timers else []
        rows = await work.add_outbox(messages, now) if messages else []
        for effect, decision in [(e, d) for _, _, d in decided for e in d.effects if isinstance(e, Erase)]:
            gone = await work.erase(effect.person, now)
            moved.append(Moved(gone.old_home, {effect.person: gone.home}))
            last = self._last_words(gone, effect, decision.couple, now) + self._taken(gone.shown)
            rows += await work.add_outbox(last, now)
        rows = [row for row in rows if row.id not in work.dropped]
        await work.mark_seen([key for one in subjects if (key := one.seen_key) and not one.seen], now)
        await _count(work, subjects, now)
        return Carried(
            tuple(rows), tuple(near), tuple(moved), calmed, frozenset(work.dropped), frozenset(work.closed)
        )

    async def say_kept(self, work: Work, subject: Subject, now: datetime) -> Carried:
        """Tell the sender of an event that was laid aside that the words are kept."""
        loaded, event = subject.loaded, subject.event
        assert loaded is not None
        assert event is not None
        # Somebody in the group who is not of the couple hears nothing of it.
        told = [] if event.person is None else [Say(event.person, "house-parked")]
        said = [one for say in told for one in self._message(say, loaded.couple, loaded, {}, now)]
        return Carried(tuple(await work.add_outbox(said, now)))

    async def _records(self, work: Work, decisions: Sequence[Decision], now: datetime) -> None:
        records = [
            NewRecord(
                decision.couple.id, None if effect.of_couple else effect.person, effect.kind, effect.body, now
            )
            for decision in decisions
            for effect in decision.effects
            if isinstance(effect, Record)
        ]
        if records:
            await work.add_records(records)

    async def _words(
        self, work: Work, couple: Couple, effects: Sequence[Effect], now: datetime
    ) -> dict[str, str]:
        """The couple's own words that a text refers to, by kind."""
        kinds = {
            value.kind
            for effect in effects
            if isinstance(effect, Say | Rewrite)
            for value in effect.args.values()
            if isinstance(value, Ref)
        }
        known = words_of(couple)
        if GUEST.kind in kinds:
            knock = await work.knock_at(couple.people[0].id, now)
            known[GUEST.kind] = knock.name if knock else ""
        return {
            kind: known[kind] if kind in known else await work.latest_word(couple.id, kind) for kind in kinds
        }

    async def _join(self, work: Work, effect: Join, loaded: Loaded, now: datetime) -> tuple[str, str, bool]:
        """Let the person who knocked in, with the group chat that the channel gives the two.

        Returns the couple that was left, the one where both live, and whether a pause of that person ended.
        """
        left, home, rested = await work.let_in(effect.person, effect.other, now)
        theirs = {(chat.channel, chat.bot) for chat in loaded.chats.get(effect.other, ())}
        for (channel, bot), chat in self.shared_chats.items():
            if (channel, bot) in theirs:
                await work.add_group(home, channel, bot, chat)
        return left, home, rested

    def _message(
        self, effect: Effect, couple: Couple, loaded: Loaded, words: Mapping[str, str], now: datetime
    ) -> list[NewMessage]:
        if isinstance(effect, Clear):
            body = pack(NOTHING, edits=False, clears=effect.since)
            return [
                NewMessage(couple.id, effect.person, chat, Importance.DANGER, False, None, body)
                for chat in loaded.chats.get(effect.person, [])[:1]
            ]
        if not isinstance(effect, Say | Rewrite):
            return []
        reader = _reader(couple, effect.to)
        if isinstance(effect, Say):
            effect = with_writer(couple, effect)
            rendered = self.wording.render_say(effect, reader, words=words)
            draws = None if effect.draws is None else Order(effect.to, now, draws=effect.draws)
            body, planned, theirs = pack(rendered, edits=False, orders=draws), effect.planned, effect.words_of
        else:
            body, planned, theirs = pack(self._rewritten(effect, reader, words), edits=True), False, None
        person = None if effect.to == GROUP else effect.to
        until = None if effect.slot is None else effect.until
        return [
            NewMessage(couple.id, person, chat, effect.importance, planned, effect.slot, body, until, theirs)
            for chat in loaded.chats.get(effect.to, [])[:1]
        ]

    def _last_words(self, gone: Erased, effect: Erase, couple: Couple, now: datetime) -> list[NewMessage]:
        """To whom is nobody by now: all that we sent is removed, and one message says what is gone."""
        profile = couple.person(gone.person_id).profile
        told: dict[str, str | int] = {"answers": gone.answers, "notes": gone.notes, "planned": gone.planned}
        text = "house-erased"
        if effect.network:
            text, told["network"] = "house-erased-network", effect.network
        receipt = Say(gone.nobody, text, {"erased_moment": now, **told}, Importance.DANGER)
        said = self.wording.render_say(receipt, Profile(zone=profile.zone, country=profile.country))
        bodies = [(chat, pack(NOTHING, edits=False, clears=EVER)) for chat in gone.chats]
        bodies += [(chat, pack(said, edits=False)) for chat in gone.chats[:1]]
        return [
            NewMessage(gone.home, gone.nobody, chat, Importance.DANGER, False, None, body)
            for chat, body in bodies
        ]

    async def _taken_back(self, work: Work, effects: Sequence[Effect]) -> list[NewMessage]:
        """What was shared and is no more leaves the chats in which it stands."""
        taken = [one for one in effects if isinstance(one, TakeBack)]
        shown = [await work.take_back(one.person, one.item, slot_of(one.item)) for one in taken]
        return [message for each in shown for message in self._taken(each)]

    def _taken(self, shown: Sequence[Shown]) -> list[NewMessage]:
        """What others were shown of somebody's words is removed there, each by a call of its own."""
        instead = Rendered(key="", text=self.wording.render("house-taken-away", {}, Profile()))
        bodies = [(one, pack(instead, edits=False, removes=one.number)) for one in shown]
        return [
            NewMessage(one.couple_id, one.person_id, one.chat, Importance.ANSWER, False, None, body)
            for one, body in bodies
        ]

    def _file(self, effect: Export, couple: Couple, loaded: Loaded, now: datetime) -> list[NewMessage]:
        """The words that come with a file, and which one it is to be; the file is made when it is sent.

        It is an answer, so it is sent again when in doubt, and it is the last to go.
        """
        rendered = self.wording.render_say(Say(effect.person, effect.text), _reader(couple, effect.person))
        order = Order(effect.person, now, effect.with_safety, only_calendar=effect.only_calendar)
        body = pack(rendered, edits=False, orders=order)
        return [
            NewMessage(couple.id, effect.person, chat, Importance.BULK, False, None, body)
            for chat in loaded.chats.get(effect.person, [])[:1]
        ]

    def _rewritten(self, effect: Rewrite, reader: Profile, words: Mapping[str, str]) -> Rendered:
        """An edit: new words where there are any, and the choice that was made."""
        chosen = None if effect.chosen is None else self.wording.render(effect.chosen, {}, reader)
        text = ""
        if effect.text is not None:
            text = self.wording.render(effect.text, effect.args, reader, words=words)
        return Rendered(key="", text=text, slot=effect.slot, until=effect.until, chosen=chosen)


async def _rooms(work: Work, one: Subject, loaded: Loaded, decision: Decision) -> Loaded:
    """Open and close the chat that the event came from; the couple's chats as they are then."""
    for effect in decision.effects:
        if isinstance(effect, OpenGroup | CloseGroup | CloseChat):
            what = one.waiting.what
            assert isinstance(what, Incoming)
            if isinstance(effect, CloseChat):
                await work.mark_gone(work.chat_key(what.channel, what.bot, what.sender))
            elif isinstance(effect, CloseGroup):
                await work.remove_group(what.channel, what.bot, what.chat)
            else:
                chat = await work.open_group(loaded.couple.id, what.channel, what.bot, what.chat)
                loaded = replace(loaded, chats={**loaded.chats, GROUP: (chat,)})
    return loaded


async def _codes(work: Work, effect: Effect, now: datetime) -> None:
    """What somebody does with an own code, or with an own yes to one."""
    if isinstance(effect, OfferCode | WithdrawCode):
        await work.withdraw_codes(effect.person, now)
    if isinstance(effect, OfferCode):
        await work.offer_code(effect.code, effect.person, effect.expires)
    elif isinstance(effect, TakeBackKnock):
        await work.take_back_knock(effect.person)


async def _count(work: Work, subjects: Sequence[Subject], now: datetime) -> None:
    """What was refused, by name and day; last, since programs wait for each other there."""
    decisions = [one.decision for one in subjects if one.decision]
    names = Counter(e.name for decision in decisions for e in decision.effects if isinstance(e, Tally))
    names.update(name for one in subjects for name in one.refused)
    names[BUTTON_REFUSED] += sum(map(_pressed_by_nobody, subjects))
    for name, number in sorted((+names).items()):
        await work.tally(name, now.astimezone(UTC).date().isoformat(), number)


def _pressed_by_nobody(one: Subject) -> bool:
    """Whether somebody whom we do not know pressed a button where we know nobody."""
    what = one.waiting.what
    return isinstance(what, Incoming) and isinstance(what.what, Chose) and one.event is None and not one.seen


def _reader(couple: Couple, to: str) -> Profile:
    """Whose words a text is written in; the group hears nobody's name or pronoun for the other."""
    if to == GROUP:
        return replace(couple.people[0].profile, name="", partner="", pronoun=Pronoun.UNKNOWN)
    return couple.person(to).profile
