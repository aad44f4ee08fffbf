"""Days as people type them: which one of a month, and a date."""

from __future__ import annotations

from datetime import date, time

import pytest

from dialogs.words.calendar_day import date_named, monthly_time

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("eerste zaterdag 10:00", (1, 5, time(10), None)),
        ("Zaterdag om 10 uur", (1, 5, time(10), None)),
        ("de 2e zondag, half elf", (2, 6, time(10, 30), None)),
        ("3de vrijdag van de maand om 20:00", (3, 4, time(20), None)),
        ("vierde maandag van januari 19:30", (4, 0, time(19, 30), 1)),
        ("1ste zaterdag van sept 9:00", (1, 5, time(9), 9)),
        ("derde zondag", None),
        ("elke maand", None),
        ("", None),
    ],
)
def test_a_day_of_a_month_is_read(typed: str, found: tuple[int, int, time, int | None] | None) -> None:
    assert monthly_time(typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("12 april", date(2026, 4, 12)),
        ("tot en met 12-4", date(2026, 4, 12)),
        ("12/04/2026", date(2026, 4, 12)),
        ("zondag", date(2026, 3, 8)),
        ("overmorgen", date(2026, 3, 5)),
        ("3 maart", date(2026, 3, 3)),
        ("2 maart", None),  # a year ahead is too far
        ("31 juni", None),
        ("zaterdag of zondag", None),
        ("12 augustus", None),
        ("2 maart 2026", None),
        ("ooit", None),
    ],
)
def test_a_date_is_read_when_it_is_near(typed: str, found: date | None) -> None:
    assert date_named(typed, TODAY) == found


def test_around_new_year_the_coming_one_is_meant() -> None:
    assert date_named("5 januari", date(2026, 12, 20)) == date(2027, 1, 5)
    assert date_named("29 februari", date(2028, 1, 20)) == date(2028, 2, 29)
