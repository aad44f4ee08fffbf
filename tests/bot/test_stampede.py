"""Ten thousand check-ins at once, and nobody who needs a pause waits for them; time is virtual."""

from __future__ import annotations

import functools

import pytest

from tests.bench.rig import percentile
from tests.bench.stampede import ANSWERS, CHECK_INS, SAFE_WORDS, Outcome
from tests.bench.stampede import evening as play


@functools.cache
def evening(network: str) -> Outcome:
    return play(network)


NETWORKS = pytest.mark.parametrize("network", ["30/s", "30 in any second", "25/s"])


@NETWORKS
def test_a_safe_word_reaches_both_partners_before_ten_thousand_check_ins(network: str) -> None:
    done = evening(network)
    assert len(done.safe_words) == SAFE_WORDS
    assert percentile(done.safe_words, 0.99) <= 1.5


@NETWORKS
def test_nothing_is_lost_or_said_twice_and_no_check_in_falls_into_a_pause(network: str) -> None:
    done = evening(network)
    assert (done.lost, done.twice, done.into_a_pause) == (0, 0, 0)
    assert done.sent + done.withdrawn == CHECK_INS
    assert len(done.answers) == ANSWERS


def test_within_telegrams_limits_nothing_is_refused() -> None:
    assert evening("30/s").refused == 0


def test_all_room_is_used() -> None:
    """As long as anything waits, 28 calls a second go out."""
    done = evening("30/s")
    calls = done.sent + 3 * SAFE_WORDS + 2 * ANSWERS
    assert done.last < 1.02 * calls / 28 + 1


def test_a_network_stricter_than_we_thought_is_believed() -> None:
    """It refuses now and then, and is not pressed: a few calls each time, however many wait."""
    assert 0 < evening("25/s").refused < 0.02 * CHECK_INS
