"""What holds on every road that two people can go through the joint machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialogs.couple import TABLE, move
from dialogs.joint import (
    MOST_ROUNDS,
    PAUSE,
    RETURN_WITHIN,
    Audience,
    IsBack,
    Joint,
    Line,
    Mode,
    MoreTime,
    Moved,
    NotCalm,
    Pair,
    Picked,
    SafeWord,
    Signal,
    TimeUp,
    TypedInGroup,
)

NOW = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
US = Pair(("bram", "noor"), lambda at: at + timedelta(hours=20))
BOTH = Audience.EVERYWHERE
KINDS = (SafeWord, TimeUp, IsBack, MoreTime, NotCalm, Picked, TypedInGroup)


def lines(moved: Moved) -> list[Line]:
    return [spoken.line for spoken in moved.spoken]


# What holds on every road. The clock acts as the shell does: it rings when a mode's time is over, not before.


@dataclass(frozen=True)
class Act:
    """Something that happens next. `pick` chooses the kind of signal, mostly one that means something now."""

    pick: int
    person: str
    minutes: int
    late: int

    def on(self, mode: Mode) -> type:
        kinds = [*(kind for kind in TABLE[mode] for _ in range(3)), *KINDS]
        return kinds[self.pick % len(kinds)]


WALKS = st.lists(
    st.builds(
        Act,
        pick=st.integers(0, 100),
        person=st.sampled_from(["bram", "noor"]),
        minutes=st.sampled_from([0, 1, 5, 14, 40, 1439, 1441]),
        late=st.sampled_from([0, 0, 3, 200]),
    ),
    min_size=20,  # short walks seldom come as far as a booking
    max_size=60,
)


Deed = type[SafeWord] | type[IsBack] | type[MoreTime] | type[NotCalm] | type[TypedInGroup]
DEEDS: tuple[Deed, ...] = (SafeWord, IsBack, MoreTime, NotCalm, TypedInGroup)
MADE: dict[type, Deed] = {kind: kind for kind in DEEDS}


class Walk:
    """A couple that lives through acts."""

    def __init__(self, acts: Iterable[Act] = ()) -> None:
        self.now, self.joint = NOW, Joint()
        self.steps: list[tuple[datetime, Joint, Signal, Moved]] = []
        for act in acts:
            self.live(act)

    def live(self, act: Act) -> None:
        kind, person, span = act.on(self.joint.mode), act.person, timedelta(minutes=act.minutes)
        if kind is TimeUp:
            self.wait(timedelta(minutes=act.late))
        elif kind is Picked:
            self.give(Picked(person, self.now + span, self.now))
        elif self.joint.until is None or self.now + span < self.joint.until:
            self.now += span
            self.give(MADE[kind](person, self.now))

    def wait(self, late: timedelta = timedelta(0)) -> None:
        if self.joint.until is not None:
            self.now = self.joint.until + late
            self.give(TimeUp(self.now, late))

    def give(self, signal: Signal) -> None:
        moved = move(self.joint, signal, US)
        self.steps.append((self.now, self.joint, signal, moved))
        self.joint = moved.joint


@given(WALKS)
def test_a_pause_lasts_its_twenty_minutes_whatever_is_done(acts: list[Act]) -> None:
    began: datetime | None = None
    for at, before, _, moved in Walk(acts).steps:
        if Line.STARTS in lines(moved):
            began = at
        if before.mode is Mode.PAUSED and moved.joint.mode is not Mode.PAUSED:
            assert began is not None
            assert at - began >= PAUSE


@given(WALKS)
def test_while_they_are_apart_a_return_is_always_on_its_way(acts: list[Act]) -> None:
    """A pause without a return is stonewalling (method B3)."""
    for at, _, _, moved in Walk(acts).steps:
        joint = moved.joint
        if joint.mode is Mode.TALKING:
            assert joint.until is None
        else:
            assert joint.until is not None
            assert at < joint.until <= at + RETURN_WITHIN


@given(WALKS)
def test_the_clock_alone_brings_every_couple_back(acts: list[Act]) -> None:
    """Nobody has to do anything: there is an invitation to return, and in the end the machine lets go."""
    walk = Walk(acts)
    apart = walk.joint.mode in (Mode.PAUSED, Mode.BOOKED, Mode.PICKING)
    before = len(walk.steps)
    for _ in range(4 * MOST_ROUNDS):
        walk.wait()
    heard = [line for _, _, _, moved in walk.steps[before:] for line in lines(moved)]
    assert walk.joint.mode is Mode.TALKING
    assert not apart or {Line.OVER, Line.RETURN} & set(heard) or Line.LET_GO in heard


SWAP = {"bram": "noor", "noor": "bram"}


def swapped_signal(signal: Signal) -> Signal:
    return signal if isinstance(signal, TimeUp) else replace(signal, person=SWAP[signal.person])


def swapped(joint: Joint) -> Joint:
    return replace(
        joint,
        back=tuple(SWAP[person] for person in joint.back),
        picks=tuple(replace(pick, person=SWAP[pick.person]) for pick in joint.picks),
        calls=tuple(replace(call, person=SWAP[call.person]) for call in joint.calls),
    )


@given(WALKS)
def test_the_rules_do_not_know_who_is_who(acts: list[Act]) -> None:
    for _, before, signal, moved in Walk(acts).steps:
        mirrored = move(swapped(before), swapped_signal(signal), US)
        assert mirrored == Moved(swapped(moved.joint), moved.spoken)


def without(joint: Joint, person: str) -> Joint:
    """The same moment, had this person done nothing that only he can know of."""
    return replace(
        joint,
        back=tuple(one for one in joint.back if one != person),
        picks=tuple(pick for pick in joint.picks if pick.person != person),
        calls=tuple(call for call in joint.calls if call.person != person),
    )


@given(WALKS)
def test_what_one_hears_alone_never_depends_on_the_other(acts: list[Act]) -> None:
    """Only what both hear at once may tell: that both are back, and the new time."""
    for _, before, signal, moved in Walk(acts).steps:
        if isinstance(signal, TimeUp):
            continue
        ignorant = move(without(before, SWAP[signal.person]), signal, US)
        both_hear = [spoken for spoken in moved.spoken if spoken.audience is BOTH]
        if both_hear != [spoken for spoken in ignorant.spoken if spoken.audience is BOTH]:
            assert {spoken.line for spoken in both_hear} <= {Line.TOGETHER, Line.BOOKED}
            continue
        assert moved.spoken == ignorant.spoken


@given(WALKS)
def test_the_clock_speaks_to_both_alike(acts: list[Act]) -> None:
    for _, _, signal, moved in Walk(acts).steps:
        if isinstance(signal, TimeUp):
            assert {spoken.audience for spoken in moved.spoken} <= {BOTH, Audience.EACH_PRIVATELY}
