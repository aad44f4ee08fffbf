"""The aims are judged by medians, and from the right side."""

from __future__ import annotations

from dataclasses import replace

from tests.bench.telegram.run import Measured
from tests.bench.telegram.table import aims, row

PEER = Measured(cpu=2000, per_second=300, p50=0.1, p99=0.3, calls=3, other_end=0.1, kept=4)
OURS = Measured(cpu=500, per_second=1500, p50=0.01, p99=0.099, calls=2, other_end=0.4, kept=4)


def test_an_aim_is_met_at_its_edge_and_missed_beyond() -> None:
    assert [line.rpartition(" ")[2] for line in aims(64, [OURS], [PEER])] == ["met"] * 3
    worse = replace(OURS, cpu=501, per_second=1499, p99=0.101)
    assert [line.rpartition(" ")[2] for line in aims(64, [worse], [PEER])] == ["missed"] * 3


def test_one_odd_round_changes_no_verdict() -> None:
    odd = replace(OURS, cpu=5000, per_second=10, p99=9)
    assert [line.rpartition(" ")[2] for line in aims(512, [OURS, odd, OURS], [PEER] * 3)] == ["met"] * 3


def test_one_person_alone_has_no_aim_for_waiting() -> None:
    assert len(list(aims(1, [OURS], [PEER]))) == 2


def test_a_row_shows_medians_with_their_ranges() -> None:
    cells = row([OURS, replace(OURS, cpu=700, kept=5), replace(OURS, cpu=600)])
    assert (cells[0], cells[-1]) == ("600 (500-700)", "13")
