"""What was done is counted by week of the person's own zone, without a gap and without a judgement."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.storage.rows import KeptRecord
from dialogs.effects import Json
from dialogs.rhythm.weeks import MOST_WEEKS, Deed, rhythm, totals

ZONE = "Europe/Amsterdam"
SUNDAY = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)


def done(kind: str, at: datetime = SUNDAY, body: Json = None) -> KeptRecord:
    return KeptRecord(kind, at, body)


def test_a_week_begins_on_monday_at_midnight_where_the_person_is() -> None:
    just_before, just_after = (datetime(2026, 2, 22, hour, 30, tzinfo=UTC) for hour in (22, 23))
    found = rhythm([done("mirrored", just_before), done("mirrored", just_after)], ZONE, SUNDAY.date())
    assert found is not None
    assert found.weeks == (date(2026, 2, 16), date(2026, 2, 23))
    assert found.counts == {Deed.MIRROR: (1, 1)}


def test_a_week_without_anything_has_its_place() -> None:
    found = rhythm([done("checked-in", SUNDAY - timedelta(days=21)), done("mirrored")], ZONE, SUNDAY.date())
    assert found is not None
    assert found.counts == {Deed.MIRROR: (0, 0, 0, 1), Deed.CHECK_IN: (1, 0, 0, 0)}


def test_it_goes_back_a_year_at_most() -> None:
    long_ago = [done("mirrored", SUNDAY - timedelta(days=7 * n)) for n in range(MOST_WEEKS + 9)]
    found = rhythm(long_ago, ZONE, SUNDAY.date())
    assert found is not None
    assert (len(found.weeks), found.weeks[-1]) == (MOST_WEEKS, date(2026, 2, 23))
    assert found.counts[Deed.MIRROR] == (1,) * MOST_WEEKS


def test_where_nothing_was_done_there_is_nothing_to_draw() -> None:
    assert rhythm([], ZONE, SUNDAY.date()) is None
    assert rhythm([done("agreement", body={"text": "x"})], ZONE, SUNDAY.date()) is None
    assert rhythm([done("mirrored", SUNDAY - timedelta(days=900))], ZONE, SUNDAY.date()) is None


def test_a_note_that_none_slipped_in_is_no_slip() -> None:
    notes = [done("pattern-slipped", body={"pattern": name}) for name in ("fixing", None, "fixing")]
    assert totals([*notes, done("appreciated", body={"things": ["x"]})]) == {
        Deed.SLIP: 2,
        Deed.APPRECIATION: 1,
    }
