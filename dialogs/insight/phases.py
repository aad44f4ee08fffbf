"""C3, the ways in which people leave: what was recognised, and which phase that looks most like.

Theory of operation
-------------------
The source tells of two roads. On one, somebody asks for contact, stops asking, and comes loose before saying
so. On the other the picture no longer fits, and somebody falls silent until something gives. It gives the
first to women and the second to men. That is a tendency at most, so here both are offered for either person,
in the same words. Each road has four phases, the first three of four signs and the last of three: thirty.

The phase of which most is recognised is what it looks most like. The last one has a sign less, so each of its
signs weighs more. Two phases alike: it stands between them. More than two: it is spread, and that is said. To
say that one leaves, or to have decided, is no likeness but a fact: it outweighs the rest. One sign alone says
little, and then nothing is made of it. This orders what somebody pressed, and measures nothing.

The next step is one. It follows the later of the phases, since what is later waits less, and of two alike
that of the partner, since listening comes first. From the third phase on it is help by others (E1). Where
there is somebody else, and nobody is in the last phase, it is the road after an affair (E4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Who(StrEnum):
    """Which of the two is looked at."""

    PARTNER = "partner"
    SELF = "self"


class Road(StrEnum):
    """Missing contact, or a picture that no longer fits."""

    CONTACT = "contact"
    PICTURE = "picture"


class Phase(StrEnum):
    """The four of either road, in order."""

    SIGNALS = "signals"
    WITHDRAWING = "withdrawing"
    APART = "apart"
    ANNOUNCED = "announced"


class Reading(StrEnum):
    """What was recognised of one person, as a whole."""

    NONE = "none"
    FEW = "few"
    SIGNALS = "signals"
    WITHDRAWING = "withdrawing"
    APART = "apart"
    ANNOUNCED = "announced"
    BETWEEN = "between"
    SPREAD = "spread"


class Beside(StrEnum):
    """How the two stand beside each other, once both were looked at."""

    NEITHER = "neither"
    PARTNER_ONLY = "partner-only"
    SELF_ONLY = "self-only"
    SAME = "same"
    PARTNER_FURTHER = "partner-further"
    SELF_FURTHER = "self-further"


class Next(StrEnum):
    """The one step: the name of the dialog that it opens."""

    APPRECIATION = "appreciation"
    MIRROR = "mirror"
    TEN_MINUTES = "ten-minutes"
    NEED = "need"
    CHECK_IN = "check-in"
    HELP = "urgency"
    RECOVERY = "recovery"


SIGNS: Mapping[Phase, str] = {
    Phase.SIGNALS: "abcd",
    Phase.WITHDRAWING: "abcd",
    Phase.APART: "abcd",
    Phase.ANNOUNCED: "abc",
}
"""The signs of each phase, on either road."""
_WEIGHTS = {phase: 12 // len(signs) for phase, signs in SIGNS.items()}
_FACTS = frozenset({f"{Road.CONTACT}-{Phase.ANNOUNCED}-a", f"{Road.PICTURE}-{Phase.ANNOUNCED}-b"})
_SOMEBODY_ELSE = frozenset({f"{Road.CONTACT}-{Phase.APART}-d", f"{Road.PICTURE}-{Phase.APART}-b"})
_EARLY: Mapping[tuple[Who, Phase], Next] = {
    (Who.PARTNER, Phase.SIGNALS): Next.MIRROR,
    (Who.SELF, Phase.SIGNALS): Next.TEN_MINUTES,
    (Who.PARTNER, Phase.WITHDRAWING): Next.NEED,
    (Who.SELF, Phase.WITHDRAWING): Next.CHECK_IN,
}
"""What fits as long as it is still early. Afterwards it is help by others."""
_FURTHER = {1: Beside.PARTNER_FURTHER, 0: Beside.SAME, -1: Beside.SELF_FURTHER}
_ORDER = tuple(Phase)
_BETWEEN = 2


def code(road: Road, phase: Phase, sign: str) -> str:
    """What is kept of one recognised sign. A name for ever."""
    return f"{road}-{phase}-{sign}"


def likest(seen: Iterable[str]) -> tuple[Phase, ...]:
    """The phase of which most was recognised, or those that are alike, the earliest first. Empty for none."""
    recognised = set(seen)
    if recognised & _FACTS:
        return (Phase.ANNOUNCED,)
    weights = {
        phase: sum(one.split("-")[1] == phase for one in recognised) * weight
        for phase, weight in _WEIGHTS.items()
    }
    most = max(weights.values())
    return tuple(phase for phase in _ORDER if most and weights[phase] == most)


def reading(seen: Iterable[str]) -> Reading:
    """What was recognised of one person, as it is said."""
    recognised = set(seen)
    phases = likest(recognised)
    if not phases:
        return Reading.NONE
    if len(recognised) == 1 and not recognised & _FACTS:
        return Reading.FEW
    if len(phases) == 1:
        return Reading(phases[0])
    return Reading.BETWEEN if len(phases) == _BETWEEN else Reading.SPREAD


def furthest(seen: Iterable[str]) -> Phase | None:
    """The latest of the phases that it looks most like; None where too little was recognised to say."""
    recognised = set(seen)
    return None if reading(recognised) in (Reading.NONE, Reading.FEW) else likest(recognised)[-1]


def beside(partner: Iterable[str], own: Iterable[str]) -> Beside:
    """How the two stand beside each other."""
    other, self = furthest(partner), furthest(own)
    if other is None:
        return Beside.NEITHER if self is None else Beside.SELF_ONLY
    if self is None:
        return Beside.PARTNER_ONLY
    ahead = _ORDER.index(other) - _ORDER.index(self)
    return _FURTHER[(ahead > 0) - (ahead < 0)]


def next_step(seen: Mapping[Who, Iterable[str]]) -> Next:
    """The one step that fits what was recognised of whoever was looked at."""
    looked = {who: frozenset(seen.get(who, ())) for who in Who}
    phases = {who: phase for who, signs in looked.items() if (phase := furthest(signs)) is not None}
    if any(signs & _SOMEBODY_ELSE for signs in looked.values()):
        return Next.HELP if Phase.ANNOUNCED in phases.values() else Next.RECOVERY
    if not phases:
        return Next.APPRECIATION
    who = max(phases, key=lambda one: _ORDER.index(phases[one]))  # of two alike the first: the partner
    return _EARLY.get((who, phases[who]), Next.HELP)
