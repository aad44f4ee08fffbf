"""Plays a home in the real house (turn, store, timers, texts, outbox) and notes what was planned and sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.carry import Carried
from bot.ports import Rendered
from dialogs.people import Profile
from dialogs.rhythm.moments import field_of
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Daily, Moment, Monthly, Recurring, Weekly
from dialogs.varying import first
from tests.calendar.clock import in_world
from tests.calendar.life import APPRECIATION, Every, Home, Life, Sent
from tests.evening import WORDING, Evening, FakeChannel, StillClock

LATE = WORDING.render("forms-beside", {"late": "yes", "also": "none"}, Profile())


@dataclass
class Noting(FakeChannel):
    """A messenger that also notes when each message was sent."""

    clock: StillClock | None = None
    noted: list[tuple[datetime, str, Rendered]] = field(default_factory=list)

    async def send(self, chat: str, message: Rendered) -> str:
        assert self.clock is not None
        self.noted.append((self.clock.moment, chat, message))
        return await super().send(chat, message)


@dataclass(frozen=True)
class Played:
    """What came of it: the planned messages, and every text that each person read."""

    sent: list[Sent]
    texts: list[tuple[str, str]]


async def play(folder: Path, home: Home) -> Played:
    """Play it from its start to its end."""
    clock = StillClock(home.start)
    channel = Noting(clock=clock)
    house = Evening(folder, clock, channel)
    await house.open()
    planned = 0

    def count(carried: Carried) -> None:
        nonlocal planned
        planned += sum(row.planned for row in carried.messages)

    try:
        await _move_in(house, home)
        channel.noted.clear()
        house.turns.hear(count)
        for at, who, lines in _deeds(home):
            if home.outage is not None and clock.moment <= home.outage.start < at:
                await _outage(house, home)
            await house.go_to(at)
            for line in lines:
                await _does(house, who, line)
        if home.outage is not None and clock.moment <= home.outage.start:
            await _outage(house, home)
        await house.go_to(home.end)
    finally:
        await house.close()
    sent = sorted(_sent(channel))
    assert len(sent) == planned, "each planned message is known by its first words, and nothing else is"
    return Played(sent, [(chat, message.text) for _, chat, message in channel.noted])


def profile_of(life: Life) -> Profile:
    """The settings of that person as `dialogs` holds them."""
    by_moment: dict[str, list[Recurring]] = {moment: [] for moment in Moment}
    for rule in life.rules:
        by_moment[rule.what].append(_recurring(rule))
    single = {
        field_of(Moment(moment)): next(iter(rules), None)
        for moment, rules in by_moment.items()
        if moment != APPRECIATION
    }
    profile = Profile(
        name=life.name.title(),
        zone=life.zone,
        quiet=Quiet(*life.quiet),
        begun=True,
        appreciation=tuple(rule for rule in by_moment[APPRECIATION] if isinstance(rule, Weekly)),
    )
    return replace(profile, **single)  # type: ignore[arg-type]


def _recurring(rule: Every) -> Recurring:
    if rule.weekday is None:
        return Daily(rule.at, rule.zone)
    if rule.nth is None:
        return Weekly(rule.weekday, rule.at, rule.zone)
    return Monthly(rule.nth, rule.weekday, rule.at, rule.months, rule.zone)


async def _move_in(house: Evening, home: Home) -> None:
    """Onboarded people with those settings, who heard nothing yet."""
    lives = {life.name: life for life in home.people}

    def settle(name: str, usual: Profile) -> Profile:
        life, own = lives[name], profile_of(lives[name])
        begun = {"begun_with": "spiegel", "begun_at": home.start} if life.begun else {}
        return replace(own, partner=usual.partner, pronoun=usual.pronoun, **begun)  # type: ignore[arg-type]

    house.own_settings = settle
    await house.seed(tuple(lives), safe_word="ananas", group=False)


def _deeds(home: Home) -> list[tuple[datetime, str, tuple[str, ...]]]:
    return sorted(
        (in_world(deed.at, life.zone), life.name, deed.lines) for life in home.people for deed in life.deeds
    )


async def _outage(house: Evening, home: Home) -> None:
    assert home.outage is not None
    await house.go_to(home.outage.start)
    await house.go_to(home.outage.end, outage=True)


async def _does(house: Evening, who: str, line: str) -> None:
    """A line as in a story: typed, or `[pressed]`."""
    if found := re.fullmatch(r"\[(.+)\]", line):
        await house.presses(who, found[1])
    else:
        await house.says(who, line)


def _sent(channel: Noting) -> Iterator[Sent]:
    for at, chat, message in channel.noted:
        what = _beginnings().get(message.text.partition("\n")[0])
        if what is not None:
            yield Sent(at, chat, what, not message.silent, LATE in message.text)


@cache
def _beginnings() -> dict[str, str]:
    """What each planned message is, by its first line; none of them needs a variable."""
    found = {}
    for key in sorted(WORDING.keys()):
        if key.startswith("nudge-") and "." not in key:
            given = {"also": "none", "late": "no"}
            text = WORDING.render(key, dict.fromkeys(WORDING.needs(key), "…") | given, Profile())
            what = first(key).removeprefix("nudge-")
            found[text.partition("\n")[0]] = "begun" if what.startswith("begun-") else what
    return found
