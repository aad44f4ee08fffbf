"""C3, signals: what one recognises of the partner and of oneself, what it looks like, one step that fits.

Theory of operation
-------------------
One person at a time, then one road or both, then a screen for each phase: press what is recognised, and go
on. What it looks most like is said as a likeness, never as a verdict; who grieves when, and what quiet says,
come on request. A look at the other one is a talk of its own, and the two are laid beside each other as long
as both are fresh. The rules, and the one step at the end, stand in `phases`.

Somebody may come to know here that they are leaving, or are being left. So nothing of it is asked where the
other may read along, whoever it is. Where there is danger nothing for two fits, and leaving may be the most
dangerous moment: then there is help, and something for this person alone. What was recognised is kept as
codes, without words, so that it can be seen beside the next time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.effects import Json
from dialogs.facts import recall, unwatched
from dialogs.insight.phases import (
    SIGNS,
    Next,
    Phase,
    Reading,
    Road,
    Who,
    beside,
    code,
    likest,
    next_step,
    reading,
)
from dialogs.pitfalls.harm import InDanger, no_danger
from dialogs.records import SignalsSeen
from dialogs.talk import Talk, dialog

OF_ONE_PHASE = frozenset(Reading(phase) for phase in Phase)
LOOKED_BACK = 12
"""How many earlier looks are read, to find the last one at each of the two."""
FRESH = timedelta(days=28)
"""How long a look at the other one is laid beside this one."""


class Roads(StrEnum):
    """Which road fits somebody, as far as can be said."""

    CONTACT = "contact"
    PICTURE = "picture"
    BOTH = "both"


class Sign(StrEnum):
    """One of the signs on a screen, or the way on."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    NONE = "none"
    ON = "on"


class Step(StrEnum):
    """The step that fits, now or later; before it, depth and a look at the other one, each once."""

    NOW = "now"
    PARTNER = "partner"
    SELF = "self"
    MORE = "more"
    LATER = "later"


def _sample(about: str, *seen: str, at: str = "2026-03-01T18:00:00Z") -> Json:
    return {"about": about, "seen": [*seen], "at": at}


_EARLIER: tuple[list[Json], ...] = (
    [],
    [_sample("self", "contact-signals-a", "contact-signals-b")],
    [_sample("self", "contact-withdrawing-a", "contact-apart-a"), _sample("partner")],
    [
        _sample("partner", "contact-withdrawing-a", "contact-withdrawing-b"),
        _sample("self", "contact-apart-d"),
    ],
    [_sample("partner", "contact-announced-a"), _sample("self", at="2025-11-01T18:00:00Z")],
)


@dialog(
    "signals",
    commands=("/signalen",),
    args={"whom": ("", *Who)},
    samples={"unwatched": (True, False), "in-danger": (False, True), "earlier": _EARLIER},
)
async def signals(talk: Talk, whom: str = "") -> None:
    """Look at one of the two, and end in one step. `whom`: who that is, where it was said already."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    try:
        await no_danger(talk)
        who = Who(whom or await talk.choose("who", Who, why=True))
        seen = await _look(talk, who)
        earlier = await _earlier(talk)
        await no_danger(talk)
    except InDanger:
        talk.say("not-now")
        return
    found = _found(talk, who, seen, earlier)
    await _one_step(talk, next_step(found), [other for other in Who if other not in found])


async def _look(talk: Talk, who: Who) -> tuple[str, ...]:
    """What is recognised of one person."""
    roads = await talk.choose(f"road-{who}", Roads)
    screens = [
        (road, phase) for phase in Phase for road in Road if roads is Roads.BOTH or road.value == roads
    ]
    seen: list[str] = []
    for number, (road, phase) in enumerate(screens, start=1):
        pressed = await _screen(talk, f"{who}-{road}-{phase}", SIGNS[phase], (number, len(screens)))
        seen += [code(road, phase, sign) for sign in pressed]
    return tuple(seen)


async def _earlier(talk: Talk) -> dict[Who, SignalsSeen]:
    """The last look at each of the two, where there was one."""
    earlier: dict[Who, SignalsSeen] = {}
    for body in await talk.know("earlier", recall(SignalsSeen.kind, LOOKED_BACK)):
        before = from_json(SignalsSeen, body)
        earlier.setdefault(Who(before.about), before)
    return earlier


def _found(
    talk: Talk, who: Who, seen: tuple[str, ...], earlier: Mapping[Who, SignalsSeen]
) -> dict[Who, tuple[str, ...]]:
    """Keep and say what was recognised, beside the last time and the other one. Who is known, and what of."""
    talk.record(SignalsSeen(who, seen, talk.now))
    _say(talk, who, "like", seen)
    if who in earlier:
        _say(talk, who, "before", earlier[who].seen)
    found = {who: seen}
    for other, before in earlier.items():
        if other is not who and talk.now - before.at < FRESH:
            found[other] = before.seen
            talk.say(f"both-{beside(found[Who.PARTNER], found[Who.SELF])}")
    talk.say("limits")
    return found


async def _one_step(talk: Talk, step: Next, others: Sequence[Who]) -> None:
    """Offer the step, and depth and a look at the other one besides."""
    left = [Step.NOW, *map(Step, others), Step.MORE, Step.LATER]
    while (chosen := await talk.choose(f"step-{step}", Step, only=left)) is Step.MORE:
        talk.say("more")
        left.remove(Step.MORE)
    if chosen is Step.LATER:
        talk.say("later")
    elif chosen is Step.NOW:
        talk.say("now")
        talk.open(step)
    else:
        talk.open(signals.name, whom=chosen.value)


async def _screen(talk: Talk, step: str, signs: str, progress: tuple[int, int]) -> list[str]:
    """The signs of one phase that somebody presses, one after the other."""
    pressed: list[str] = []
    left = [Sign(sign) for sign in signs]
    chosen = await talk.choose(step, Sign, only=(*left, Sign.NONE), progress=progress, again="no")
    while chosen not in (Sign.NONE, Sign.ON):
        pressed.append(chosen.value)
        left.remove(chosen)
        if not left:
            break
        chosen = await talk.choose(step, Sign, only=(*left, Sign.ON), progress=progress, again="yes")
    return pressed


def _say(talk: Talk, who: Who, when: str, seen: Sequence[str]) -> None:
    """What it looks most like, now or the last time."""
    found = reading(seen)
    if when == "like" and found in OF_ONE_PHASE:
        talk.say(f"like-{who}-{found}")
        return
    between = likest(seen) if found is Reading.BETWEEN else ("", "")
    talk.say(f"{when}-{found}", first=between[0], second=between[-1])
