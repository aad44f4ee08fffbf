"""Typed moments, on a Wednesday evening at six unless a test says otherwise."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.moment import FARTHEST, clock_time, moment, weekday_time

NOW = datetime.fromisoformat("2026-11-18T18:00")


def at(text: str) -> datetime:
    """A day of November 2026 with a time."""
    return datetime.fromisoformat(f"2026-11-{text.replace(' ', 'T')}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("morgen 20:00", "19 20:00"),
        ("Morgen om 20.00 uur", "19 20:00"),
        ("morgen 20u", "19 20:00"),
        ("morgen om 20u30", "19 20:30"),
        ("vanavond 9 uur", "18 21:00"),
        ("vanavond om negen uur", "18 21:00"),
        ("vanavond om half 9", "18 20:30"),
        ("half negen", "18 20:30"),
        ("kwart over acht", "18 20:15"),
        ("kwart voor 9", "18 20:45"),
        ("tien over half negen", "18 20:40"),
        ("vijf voor half acht", "18 19:25"),
        ("10 over 8", "18 20:10"),
        ("tien over acht uur", "18 20:10"),
        ("zo 20.00", "22 20:00"),
        ("Zo. om 20:00", "22 20:00"),
        ("zondag om 8 uur s avonds", "22 20:00"),
        ("zondag om 8u 's avonds", "22 20:00"),
        ("zondag 8 uur", "22 20:00"),
        ("zondag om 10 uur", "22 10:00"),
        ("zondag 08:00", "22 08:00"),
        ("over een uur", "18 19:00"),
        ("over 2 uur", "18 20:00"),
        ("over twee uurtjes", "18 20:00"),
        ("over een half uur", "18 18:30"),
        ("over een halfuurtje", "18 18:30"),
        ("over een kwartier", "18 18:15"),
        ("over drie kwartier", "18 18:45"),
        ("over anderhalf uur", "18 19:30"),
        ("over 2,5 uur", "18 20:30"),
        ("binnen 10 minuutjes", "18 18:10"),
        ("over 90 min", "18 19:30"),
        ("over 2u", "18 20:00"),
        ("over twee dagen", "20 18:00"),
        ("over 3 dagen om 20:00", "21 20:00"),
        ("over een week", "25 18:00"),
        ("20:30", "18 20:30"),
        ("17:00", "19 17:00"),
        ("18:00", "19 18:00"),
        ("7:30", "19 07:30"),
        ("morgenochtend", "19 09:00"),
        ("morgenvroeg om 8 uur", "19 08:00"),
        ("morgenavond", "19 20:00"),
        ("morgennamiddag om 3 uur", "19 15:00"),
        ("overmorgen om half 9", "20 20:30"),
        ("zaterdagavond", "21 20:00"),
        ("zondagmiddag om 3", "22 15:00"),
        ("maandag morgen 10 uur", "23 10:00"),
        ("vrijdag 19h", "20 19:00"),
        ("woensdag 20:00", "18 20:00"),
        ("woensdag 17:00", "25 17:00"),
        ("wo 17:00", "25 17:00"),
        ("volgende week zondag 20:00", "29 20:00"),
        ("vannacht om 2 uur", "19 02:00"),
        ("vanavond", "18 20:00"),
        ("van 20:00 tot 21:00", "18 20:00"),
        ("'s middags om 2 uur", "19 14:00"),
        ("12 uur", "19 12:00"),
        ("laten we het morgen om 20:00 doen", "19 20:00"),
        ("om 7", "18 19:00"),
        ("elf uur", "18 23:00"),
        ("MORGEN 20:00!!! 😘", "19 20:00"),
        ("zondag twaalf uur 's avonds", "23 00:00"),
    ],
)
def test_a_typed_moment_is_understood(text: str, expected: str) -> None:
    assert moment(text, NOW) == at(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ja",
        "straks",
        "later",
        "morgen",
        "zondag",
        "25:00",
        "20:75",
        "vandaag 9:00",
        "vanmorgen",
        "vanochtend 8 uur",
        "20:00 of 21:00",
        "zondag of maandag 20:00",
        "vandaag of morgen om 20:00",
        "over 30 weken",
        "het kostte 20 euro",
        "ik zag 2 films",
        "over mijn moeder",
        "wil je dat doen",
        "zo zo",
        "do it",
        "we hebben een goed gesprek nodig",
        "over 3 weken",
        "nacht",
        "goede morgen",
    ],
)
def test_no_two_or_past_moments_are_none(text: str) -> None:
    assert moment(text, NOW) is None


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        ("18 07:00", "half negen", "18 08:30"),
        ("18 21:00", "half negen", "19 08:30"),
        ("18 23:30", "3 uur", "19 15:00"),
        ("18 20:30", "vanavond", "18 21:00"),
        ("18 01:00", "vannacht om 3 uur", "18 03:00"),
        ("18 21:30", "om 9", "19 09:00"),
        ("22 19:00", "zondag om 8 uur", "22 20:00"),
        ("22 21:00", "zondag om 8 uur", "29 20:00"),
        ("22 21:00", "zondagavond", "22 22:00"),
    ],
)
def test_the_same_words_mean_another_moment_at_another_time(now: str, text: str, expected: str) -> None:
    assert moment(text, at(now)) == at(expected)


def test_late_in_the_evening_this_evening_is_no_moment() -> None:
    assert moment("vanavond", at("18 22:30")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zondag 20:00", (6, time(20))),
        ("elke dinsdag om 8 uur s avonds", (1, time(20))),
        ("zo 20.00", (6, time(20))),
        ("vr 19u30", (4, time(19, 30))),
        ("Maandagavond", (0, time(20))),
        ("zondagen om half negen", None),
        ("donderdags om 8", (3, time(20))),
        ("iedere zaterdag 10 uur", (5, time(10))),
        ("zaterdagochtend", (5, time(9))),
        ("woensdagmiddag 3 uur", (2, time(15))),
        ("zondag", None),
        ("20:00", None),
        ("di en do 20:00", None),
        ("morgen 20:00", None),
        ("", None),
        ("zondag 20:00 of 21:00", None),
    ],
)
def test_a_day_of_the_week_with_a_time(text: str, expected: tuple[int, time] | None) -> None:
    assert weekday_time(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20:00", time(20)),
        ("20.15", time(20, 15)),
        ("20u", time(20)),
        ("20 uur", time(20)),
        ("8 uur", time(8)),
        ("8 uur 's avonds", time(20)),
        ("half acht", time(7, 30)),
        ("half acht in de avond", time(19, 30)),
        ("kwart voor zeven", time(6, 45)),
        ("22", time(22)),
        ("8", time(8)),
        ("acht", time(8)),
        ("3 uur", time(15)),
        ("7u30", time(7, 30)),
        ("00:30", time(0, 30)),
        ("om 21 uur graag", time(21)),
        ("tien voor half een", time(12, 20)),
        ("12 uur 's middags", time(12)),
        ("10 uur 's ochtends", time(10)),
        ("kwart over twaalf", time(12, 15)),
        ("kwart voor een", time(12, 45)),
        ("", None),
        ("ja", None),
        ("24:00", None),
        ("99", None),
        ("20:00 21:00", None),
        ("avond", None),
        ("over een uur", None),
    ],
)
def test_a_time_of_day(text: str, expected: time | None) -> None:
    assert clock_time(text) == expected


NOWS = st.datetimes(datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2100-01-01"))
SPOKEN = st.lists(
    st.sampled_from(
        "over een half uur morgen avond vanavond zondag zo om 8 20:30 kwart voor negen 3 tot , nacht".split()
    ),
    max_size=8,
).map(" ".join)


@given(st.text() | SPOKEN, NOWS)
def test_a_moment_lies_ahead_and_not_far(text: str, now: datetime) -> None:
    found = moment(text, now)
    assert found is None or now < found <= now + FARTHEST


@given(st.text() | SPOKEN)
def test_any_text_gets_an_answer(text: str) -> None:
    weekday_time(text)
    clock_time(text)


@given(NOWS, st.integers(1, 300))
def test_so_many_minutes_from_now_is_exact(now: datetime, minutes: int) -> None:
    assert moment(f"over {minutes} minuten", now) == now + timedelta(minutes=minutes)


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None)), st.integers(0, 6))
def test_a_full_day_and_time_is_read_back(at_time: time, day: int) -> None:
    name = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()[day]
    assert weekday_time(f"{name} {at_time:%H:%M}") == (day, at_time)
