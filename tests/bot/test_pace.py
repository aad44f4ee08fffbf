"""A network's limits are kept, its pauses hold what they must and no more, and idle chats are forgotten."""

from __future__ import annotations

import pytest

from bot.pace import MANY, Buckets, Limit, NetworkPace


class StrictPace(NetworkPace):
    """A network with round figures."""

    whole = Limit(burst=4, every=0.1)
    private = Limit(burst=2, every=1.0)
    group = Limit(burst=3, every=5.0)

    def is_group(self, chat: str) -> bool:
        return chat.startswith("group")


@pytest.fixture
def pace() -> StrictPace:
    return StrictPace()


def call(pace: NetworkPace, chat: str, now: float, times: int = 1) -> None:
    for _ in range(times):
        assert pace.ready(chat, now) == 0
        pace.spend(chat, now)


def test_a_chat_gets_its_burst_and_then_one_at_a_time(pace: StrictPace) -> None:
    call(pace, "anna", 0.0, times=2)
    assert pace.ready("anna", 0.0) == 1.0
    assert pace.ready("anna", 0.75) == 0.25
    call(pace, "anna", 1.0)
    assert pace.ready("anna", 1.0) == 1.0


def test_a_rest_gives_the_burst_back_and_no_more(pace: StrictPace) -> None:
    call(pace, "anna", 0.0, times=2)
    call(pace, "anna", 1000.0, times=2)
    assert pace.ready("anna", 1000.0) == 1.0


def test_a_group_has_a_limit_of_its_own(pace: StrictPace) -> None:
    call(pace, "group", 0.0, times=3)
    assert pace.ready("group", 0.0) == 5.0


def test_the_whole_bot_has_a_limit_over_all_chats(pace: StrictPace) -> None:
    for name in ("anna", "bert", "carla", "dirk"):
        call(pace, name, 0.0)
    assert pace.room(0.0) == pytest.approx(0.1)
    assert pace.ready("somebody else", 0.0) == pytest.approx(0.1)


def test_room_for_more_calls_in_a_row_is_there_later(pace: StrictPace) -> None:
    call(pace, "group", 0.0)
    assert pace.ready("group", 0.0, 2) == 0
    assert pace.ready("group", 0.0, 3) == 5.0
    assert pace.ready("group", 5.0, 99) == 0, "no more can be asked for than fits"


def test_a_rounding_error_is_no_reason_to_wait() -> None:
    buckets = Buckets(Limit(burst=1, every=0.1))
    buckets.spend("", 1000.0)
    assert buckets.ready("", 1000.0 + 0.1 - 1e-9) == 0


def test_a_refusal_holds_its_chat_alone_and_ends_without_a_burst(pace: StrictPace) -> None:
    pace.refused("anna", 30.0, 0.0)
    assert pace.ready("anna", 10.0) == 20.0
    assert pace.ready("bert", 0.0) == 0
    call(pace, "anna", 30.0)
    assert pace.ready("anna", 30.0) == 1.0


def test_a_shorter_pause_does_not_end_a_longer_one(pace: StrictPace) -> None:
    pace.refused("anna", 30.0, 0.0)
    pace.refused("anna", 5.0, 0.0)
    assert pace.ready("anna", 0.0) == 30.0


def test_several_chats_refused_within_a_second_hold_everything_for_the_shortest_pause(
    pace: StrictPace,
) -> None:
    pace.refused("anna", 30.0, 0.0)
    pace.refused("bert", 4.0, 0.75)
    assert pace.room(0.75) == 4.0
    assert pace.ready("carla", 0.75) == 4.0
    assert pace.ready("anna", 0.75) == 29.25
    call(pace, "carla", 4.75)
    assert pace.room(4.75) == pytest.approx(0.1), "and it ends without a burst"


@pytest.mark.parametrize(
    "refusals",
    [
        [("anna", 0.0), ("bert", 1.5)],
        [("anna", 0.0), ("anna", 0.5)],
        [("group one", 0.0), ("group two", 0.0), ("anna", 0.0)],
    ],
    ids=["far apart", "of one chat", "of groups"],
)
def test_refusals_that_say_nothing_about_the_whole_bot_hold_nobody_else(
    pace: StrictPace, refusals: list[tuple[str, float]]
) -> None:
    for chat, at in refusals:
        pace.refused(chat, 60.0, at)
    assert pace.room(2.0) == 0
    assert pace.ready("somebody else", 2.0) == 0


def test_chats_that_were_quiet_are_forgotten() -> None:
    buckets = Buckets(Limit(burst=3, every=1.0))
    for number in range(100 * MANY):
        buckets.spend(str(number), float(number))
    assert len(buckets) <= 2 * MANY
