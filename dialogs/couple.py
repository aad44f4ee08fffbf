"""Two people and one pause: the joint machine, heard before any dialog.

Theory of operation
-------------------
A couple is in one of five modes. Seven signals can reach it. `TABLE` says, for each mode and signal, the mode
that follows and the rule that speaks; a signal without a row changes nothing. After every signal the
`SETTLED` rows are tried: they lead on by the state alone, not by who spoke (both are back; both chose a
time).

    talking   --safe word-->  paused      twenty minutes, never shorter; live clock for both
    paused    --time up-->    returning   both get the opening line
    returning --more time-->  paused      ten minutes, at most twice in all; the other sees only the new time
    returning --settled: everyone is back-->  talking
    returning --time up, or not calm-->  picking    each chooses a moment within 24 hours
    picking   --settled: everyone chose-->  booked  the later of the moments: by then both are calm
    picking   --time up-->    booked      nobody has to choose: the bot always books the return,
                                          since a pause without a return is stonewalling (B3)
    booked    --time up-->    returning   the same opening line
    booked    --settled: everyone is back-->  talking   they found each other before

The rules do not know who is who: every signal carries a person, every message goes to all, or to that person.
No message tells one what the other did; the only states of the other ever visible are that both are back
and the new time. What is not nice: after `MOST_ROUNDS` returns to which not everybody came the machine lets
go (to talking) with one calm line, because a booking that repeats for ever would be nagging.

The figures and their sources are in `joint`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from dialogs.joint import (
    MORE,
    MOST_MORE,
    MOST_ROUNDS,
    MUZZLE_AFTER,
    MUZZLE_WINDOW,
    NO_SHOW,
    PAUSE,
    PICK_WITHIN,
    RETURN_WITHIN,
    Audience,
    Call,
    IsBack,
    Joint,
    Line,
    Mode,
    MoreTime,
    Moved,
    NotCalm,
    Pair,
    Pick,
    Picked,
    SafeWord,
    Signal,
    Spoken,
    TimeUp,
    TypedInGroup,
)

Rule = Callable[[Joint, Signal, Pair], Moved]


def _start(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    assert isinstance(signal, SafeWord)
    recent = tuple(call for call in joint.calls if signal.at - call.at < MUZZLE_WINDOW)
    calls = (*recent, Call(signal.person, signal.at))
    until = signal.at + PAUSE
    spoken = [Spoken(Line.STARTS, Audience.EVERYWHERE, until)]
    if sum(call.person == signal.person for call in calls) >= MUZZLE_AFTER:
        spoken.append(Spoken(Line.MUZZLE, Audience.SPEAKER))
    return Moved(Joint(since=signal.at, until=until, calls=calls), tuple(spoken))


def _already(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    assert isinstance(signal, SafeWord)
    return Moved(joint, (Spoken(Line.ALREADY, Audience.SPEAKER, joint.until),))


def _ring(line: Line, late: Line) -> Rule:
    def ring(joint: Joint, signal: Signal, pair: Pair) -> Moved:
        assert isinstance(signal, TimeUp)
        spoken = Spoken(late if signal.late >= timedelta(minutes=1) else line, Audience.EVERYWHERE)
        return Moved(replace(joint, until=signal.at + NO_SHOW, back=(), picks=()), (spoken,))

    return ring


def _longer(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    assert isinstance(signal, MoreTime)
    until = signal.at + MORE
    after = replace(joint, until=until, more=joint.more + 1, back=(), reminded_group=False)
    return Moved(after, (Spoken(Line.LONGER, Audience.EVERYWHERE, until),))


def _come_back(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    assert isinstance(signal, IsBack)
    if signal.person in joint.back:
        return Moved(joint, (Spoken(Line.BACK, Audience.SPEAKER),))
    after = replace(joint, back=(*joint.back, signal.person))
    alone = len(after.back) < len(pair.people)
    return Moved(after, (Spoken(Line.BACK, Audience.SPEAKER),) if alone else ())


def _ask_moment(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    after = replace(joint, until=signal.at + PICK_WITHIN, picks=(), rounds=joint.rounds + 1)
    return Moved(after, (Spoken(Line.PICK, Audience.EACH_PRIVATELY),) if after.rounds < MOST_ROUNDS else ())


def _note_moment(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    assert isinstance(signal, Picked)
    if not signal.at < signal.to <= signal.at + RETURN_WITHIN:
        return Moved(joint, (Spoken(Line.PICK_OUTSIDE, Audience.SPEAKER),))
    others = tuple(pick for pick in joint.picks if pick.person != signal.person)
    after = replace(joint, picks=(*others, Pick(signal.person, signal.to)))
    alone = len(after.picks) < len(pair.people)
    return Moved(after, (Spoken(Line.PICK_NOTED, Audience.SPEAKER, signal.to),) if alone else ())


def _book(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    # A moment that went by while the other still chose is no return any more.
    chosen = [pick.to for pick in joint.picks if pick.to > signal.at]
    at = max(chosen) if chosen else min(pair.usual_return(signal.at), signal.at + RETURN_WITHIN)
    after = replace(joint, until=at, back=(), picks=())
    return Moved(after, (Spoken(Line.BOOKED, Audience.EVERYWHERE, at),))


def _together(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    return Moved(Joint(calls=joint.calls), (Spoken(Line.TOGETHER, Audience.EVERYWHERE),))


def _let_go(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    return Moved(Joint(calls=joint.calls), (Spoken(Line.LET_GO, Audience.EACH_PRIVATELY),))


def _quiet_group(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    if joint.reminded_group:
        return Moved(joint)
    return Moved(replace(joint, reminded_group=True), (Spoken(Line.GROUP_QUIET, Audience.GROUP),))


TABLE: dict[Mode, dict[type, tuple[Mode, Rule]]] = {
    Mode.TALKING: {SafeWord: (Mode.PAUSED, _start)},
    Mode.PAUSED: {
        SafeWord: (Mode.PAUSED, _already),
        TimeUp: (Mode.RETURNING, _ring(Line.OVER, Line.OVER_LATE)),
        TypedInGroup: (Mode.PAUSED, _quiet_group),
    },
    Mode.RETURNING: {
        SafeWord: (Mode.PAUSED, _start),
        IsBack: (Mode.RETURNING, _come_back),
        MoreTime: (Mode.PAUSED, _longer),
        NotCalm: (Mode.PICKING, _ask_moment),
        TimeUp: (Mode.PICKING, _ask_moment),
    },
    Mode.PICKING: {
        SafeWord: (Mode.PAUSED, _start),
        IsBack: (Mode.PICKING, _come_back),
        Picked: (Mode.PICKING, _note_moment),
        TimeUp: (Mode.BOOKED, _book),
    },
    Mode.BOOKED: {
        SafeWord: (Mode.PAUSED, _start),
        IsBack: (Mode.BOOKED, _come_back),
        TimeUp: (Mode.RETURNING, _ring(Line.RETURN, Line.RETURN_LATE)),
    },
}


def _everyone_back(joint: Joint, pair: Pair) -> bool:
    return set(joint.back) >= set(pair.people)


def _everyone_chose(joint: Joint, pair: Pair) -> bool:
    return {pick.person for pick in joint.picks} >= set(pair.people)


def _enough_rounds(joint: Joint, pair: Pair) -> bool:
    return joint.rounds >= MOST_ROUNDS


SETTLED: dict[Mode, tuple[tuple[Callable[[Joint, Pair], bool], Mode, Rule], ...]] = {
    Mode.TALKING: (),
    Mode.PAUSED: (),
    Mode.RETURNING: ((_everyone_back, Mode.TALKING, _together),),
    Mode.PICKING: (
        (_everyone_back, Mode.TALKING, _together),
        (_enough_rounds, Mode.TALKING, _let_go),
        (_everyone_chose, Mode.BOOKED, _book),
    ),
    Mode.BOOKED: ((_everyone_back, Mode.TALKING, _together),),
}


def move(joint: Joint, signal: Signal, pair: Pair) -> Moved:
    """Give a signal to the machine. A signal that has no row here changes nothing and says nothing."""
    row = TABLE[joint.mode].get(type(signal))
    if row is None:
        return Moved(joint)
    if isinstance(signal, MoreTime) and joint.more >= MOST_MORE:
        return Moved(joint, (Spoken(Line.NO_MORE, Audience.SPEAKER),))
    target, rule = row
    moved = rule(joint, signal, pair)
    after, spoken = replace(moved.joint, mode=target), moved.spoken
    for settled, onward, say in SETTLED[target]:
        if settled(after, pair):
            last = say(after, signal, pair)
            return Moved(replace(last.joint, mode=onward), (*spoken, *last.spoken))
    return Moved(after, spoken)
