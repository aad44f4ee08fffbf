"""The joint machine of two people and one pause: each row of its table, and what holds on every road."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.couple import move
from dialogs.joint import (
    MORE,
    MOST_MORE,
    MOST_ROUNDS,
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

NOW = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
TOMORROW = NOW + timedelta(hours=20)
US = Pair(("bram", "noor"), lambda at: at + timedelta(hours=20))
BOTH = Audience.EVERYWHERE
EACH = Audience.EACH_PRIVATELY
ME = Audience.SPEAKER

STATES = {
    Mode.TALKING: Joint(),
    Mode.PAUSED: Joint(Mode.PAUSED, NOW, NOW + PAUSE),
    Mode.RETURNING: Joint(Mode.RETURNING, NOW, NOW + NO_SHOW),
    Mode.PICKING: Joint(Mode.PICKING, NOW, NOW + PICK_WITHIN, rounds=1),
    Mode.BOOKED: Joint(Mode.BOOKED, NOW, TOMORROW, rounds=1),
}
SIGNALS: dict[type, Signal] = {
    SafeWord: SafeWord("bram", NOW),
    TimeUp: TimeUp(NOW),
    IsBack: IsBack("bram", NOW),
    MoreTime: MoreTime("bram", NOW),
    NotCalm: NotCalm("bram", NOW),
    Picked: Picked("bram", NOW + timedelta(hours=1), NOW),
    TypedInGroup: TypedInGroup("bram", NOW),
}
STARTS = (Mode.PAUSED, [Spoken(Line.STARTS, BOTH, NOW + PAUSE)], NOW + PAUSE)
NOTHING = None

# For each mode and signal: the mode after it, what is said to whom, and when that mode ends by itself.
ROWS: dict[Mode, dict[type, tuple[Mode, list[Spoken], datetime | None] | None]] = {
    Mode.TALKING: {
        SafeWord: STARTS,
        TimeUp: NOTHING,
        IsBack: NOTHING,
        MoreTime: NOTHING,
        NotCalm: NOTHING,
        Picked: NOTHING,
        TypedInGroup: NOTHING,
    },
    Mode.PAUSED: {
        SafeWord: (Mode.PAUSED, [Spoken(Line.ALREADY, ME, NOW + PAUSE)], NOW + PAUSE),
        TimeUp: (Mode.RETURNING, [Spoken(Line.OVER, BOTH)], NOW + NO_SHOW),
        IsBack: NOTHING,
        MoreTime: NOTHING,
        NotCalm: NOTHING,
        Picked: NOTHING,
        TypedInGroup: (Mode.PAUSED, [Spoken(Line.GROUP_QUIET, Audience.GROUP)], NOW + PAUSE),
    },
    Mode.RETURNING: {
        SafeWord: STARTS,
        TimeUp: (Mode.PICKING, [Spoken(Line.PICK, EACH)], NOW + PICK_WITHIN),
        IsBack: (Mode.RETURNING, [Spoken(Line.BACK, ME)], NOW + NO_SHOW),
        MoreTime: (Mode.PAUSED, [Spoken(Line.LONGER, BOTH, NOW + MORE)], NOW + MORE),
        NotCalm: (Mode.PICKING, [Spoken(Line.PICK, EACH)], NOW + PICK_WITHIN),
        Picked: NOTHING,
        TypedInGroup: NOTHING,
    },
    Mode.PICKING: {
        SafeWord: STARTS,
        TimeUp: (Mode.BOOKED, [Spoken(Line.BOOKED, BOTH, TOMORROW)], TOMORROW),
        IsBack: (Mode.PICKING, [Spoken(Line.BACK, ME)], NOW + PICK_WITHIN),
        MoreTime: NOTHING,
        NotCalm: NOTHING,
        Picked: (Mode.PICKING, [Spoken(Line.PICK_NOTED, ME, NOW + timedelta(hours=1))], NOW + PICK_WITHIN),
        TypedInGroup: NOTHING,
    },
    Mode.BOOKED: {
        SafeWord: STARTS,
        TimeUp: (Mode.RETURNING, [Spoken(Line.RETURN, BOTH)], NOW + NO_SHOW),
        IsBack: (Mode.BOOKED, [Spoken(Line.BACK, ME)], TOMORROW),
        MoreTime: NOTHING,
        NotCalm: NOTHING,
        Picked: NOTHING,
        TypedInGroup: NOTHING,
    },
}


@pytest.mark.parametrize("kind", SIGNALS)
@pytest.mark.parametrize("mode", Mode)
def test_each_signal_in_each_mode_does_what_its_row_says(mode: Mode, kind: type) -> None:
    before, row = STATES[mode], ROWS[mode][kind]
    moved = move(before, SIGNALS[kind], US)
    if row is NOTHING:
        assert moved == Moved(before)
    else:
        assert (moved.joint.mode, list(moved.spoken), moved.joint.until) == row


def after(*signals: Signal, joint: Joint | None = None) -> Moved:
    """The last move of a row of signals."""
    moved = Moved(joint or Joint())
    for signal in signals:
        moved = move(moved.joint, signal, US)
    return moved


def lines(moved: Moved) -> list[Line]:
    return [spoken.line for spoken in moved.spoken]


def test_once_both_are_back_they_talk_again() -> None:
    moved = after(IsBack("bram", NOW), IsBack("noor", NOW), joint=STATES[Mode.RETURNING])
    assert moved == Moved(Joint(), (Spoken(Line.TOGETHER, BOTH),))


def test_saying_twice_that_you_are_back_does_not_speak_for_the_other() -> None:
    moved = after(IsBack("bram", NOW), IsBack("bram", NOW), joint=STATES[Mode.RETURNING])
    assert (moved.joint.mode, lines(moved)) == (Mode.RETURNING, [Line.BACK])


@pytest.mark.parametrize("mode", [Mode.PICKING, Mode.BOOKED])
def test_people_who_find_each_other_early_need_no_booking(mode: Mode) -> None:
    moved = after(IsBack("noor", NOW), IsBack("bram", NOW), joint=STATES[mode])
    assert (moved.joint.mode, lines(moved)) == (Mode.TALKING, [Line.TOGETHER])


def test_the_later_of_two_chosen_moments_is_booked() -> None:
    """By then both are calm."""
    early, late = NOW + timedelta(hours=1), NOW + timedelta(hours=3)
    moved = after(Picked("noor", late, NOW), Picked("bram", early, NOW), joint=STATES[Mode.PICKING])
    assert (moved.joint.mode, moved.joint.until) == (Mode.BOOKED, late)


def test_a_second_choice_of_one_person_replaces_the_first() -> None:
    first, second = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    moved = after(Picked("bram", first, NOW), Picked("bram", second, NOW), joint=STATES[Mode.PICKING])
    assert moved.joint.picks == (Pick("bram", second),)


def test_a_chosen_moment_counts_when_the_other_chose_none() -> None:
    chosen = NOW + timedelta(hours=3)
    moved = after(Picked("bram", chosen, NOW), TimeUp(NOW + PICK_WITHIN), joint=STATES[Mode.PICKING])
    assert (moved.joint.mode, moved.joint.until) == (Mode.BOOKED, chosen)


def test_a_chosen_moment_that_went_by_meanwhile_is_not_booked() -> None:
    soon = NOW + timedelta(minutes=5)
    moved = after(Picked("bram", soon, NOW), TimeUp(NOW + PICK_WITHIN), joint=STATES[Mode.PICKING])
    assert moved.joint.until == US.usual_return(NOW + PICK_WITHIN)


def test_the_bot_itself_books_no_further_than_a_day_ahead() -> None:
    far = Pair(US.people, lambda at: at + timedelta(days=3))
    moved = move(STATES[Mode.PICKING], TimeUp(NOW), far)
    assert moved.joint.until == NOW + timedelta(hours=24)


@pytest.mark.parametrize(
    "to",
    [NOW, NOW - timedelta(hours=1), NOW + RETURN_WITHIN + timedelta(seconds=1)],
    ids=["now", "before", "over-a-day"],
)
def test_a_return_is_ahead_and_within_a_day(to: datetime) -> None:
    moved = after(Picked("bram", to, NOW), joint=STATES[Mode.PICKING])
    assert (moved.joint.picks, lines(moved)) == ((), [Line.PICK_OUTSIDE])


def test_more_time_is_given_twice_in_all_whoever_asks() -> None:
    joint = STATES[Mode.RETURNING]
    for person in ("bram", "noor"):
        moved = after(MoreTime(person, NOW), TimeUp(NOW + MORE), joint=joint)
        assert moved.joint.mode is Mode.RETURNING
        joint = moved.joint
    assert joint.more == MOST_MORE
    third = after(MoreTime("bram", NOW), joint=joint)
    assert third == Moved(joint, (Spoken(Line.NO_MORE, ME),))


def test_only_the_third_call_within_a_day_of_one_person_is_spoken_about() -> None:
    """It cannot be used as a muzzle (method B3); said to the one who calls, alone."""
    joint = Joint()
    for hour, person, told in [(0, "bram", False), (1, "noor", False), (2, "bram", False), (3, "bram", True)]:
        at = NOW + timedelta(hours=hour)
        moved = move(replace(joint, mode=Mode.TALKING), SafeWord(person, at), US)
        assert (Spoken(Line.MUZZLE, ME) in moved.spoken) is told
        joint = moved.joint


def test_calls_of_yesterday_are_forgotten() -> None:
    old = Joint(calls=tuple(Call("bram", NOW - timedelta(hours=24 + hour)) for hour in range(5)))
    assert move(old, SafeWord("bram", NOW), US).joint.calls == (Call("bram", NOW),)


def test_who_keeps_typing_in_the_group_is_reminded_once() -> None:
    first = after(TypedInGroup("bram", NOW), joint=STATES[Mode.PAUSED])
    second = after(TypedInGroup("noor", NOW), joint=first.joint)
    assert (lines(first), lines(second)) == ([Line.GROUP_QUIET], [])


@pytest.mark.parametrize(
    ("mode", "line"), [(Mode.PAUSED, Line.OVER_LATE), (Mode.BOOKED, Line.RETURN_LATE)], ids=str
)
def test_an_end_that_rings_late_says_so(mode: Mode, line: Line) -> None:
    assert lines(after(TimeUp(NOW, timedelta(minutes=7)), joint=STATES[mode])) == [line]


def test_nobody_is_called_back_for_ever() -> None:
    joint = replace(STATES[Mode.RETURNING], rounds=MOST_ROUNDS - 1)
    moved = after(TimeUp(NOW), joint=joint)
    assert (moved.joint.mode, moved.joint.until, lines(moved)) == (Mode.TALKING, None, [Line.LET_GO])


def test_not_being_calm_sounds_as_nobody_having_come() -> None:
    """So that the one who stayed away is not pointed at."""
    calm, late = after(NotCalm("bram", NOW), joint=STATES[Mode.RETURNING]), TimeUp(NOW)
    assert calm == after(late, joint=STATES[Mode.RETURNING])


def test_somebody_alone_can_pause_and_return_too() -> None:
    alone = Pair(("bram",), US.usual_return)
    moved = move(STATES[Mode.RETURNING], IsBack("bram", NOW), alone)
    assert (moved.joint.mode, lines(moved)) == (Mode.TALKING, [Line.TOGETHER])
