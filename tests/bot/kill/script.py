"""The evening that is played again and again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    """What the outside world does next: somebody says or presses something, or time goes on to a moment."""

    name: str
    who: str = ""
    say: str | None = None
    press: str | None = None
    group: bool = False
    until: datetime | None = None


def _at(minutes: int) -> Told:
    return Told("", until=BEGINS + timedelta(minutes=minutes))


def _press(who: str, token: str) -> Told:
    return Told("", who, press=token)


def _chooses(who: str, option: str) -> Told:
    """The newest button of that option, whichever question it belongs to."""
    return Told("", who, press=f"*.{option}")


EVENING = (
    Told("", "bram", "/waardering"),
    *(Told("", "bram", f"Dat je dinsdag de kinderen ophaalde, keer {number}") for number in range(2)),
    Told("", "noor", "/checkin"),
    _chooses("noor", "alone"),
    Told("", "noor", "We lachten dinsdag samen in de keuken."),
    Told("", "noor", "ananas", group=True),
    _at(21),
    _press("bram", ":more"),
    _at(32),
    _press("bram", ":back"),
    _press("noor", ":back"),
    Told("", "noor", "Ik voelde me donderdag alleen toen ik kookte."),
    Told("", "bram", "ananas"),
    _at(53),
    _press("noor", ":not-calm"),
    _press("bram", ":pick-hour"),
    _press("noor", ":pick-hour"),
    _at(115),
    _press("bram", ":back"),
    _press("noor", ":back"),
    Told("", "bram", "/hechting"),
)
"""Two people, three talks, two pauses, more time, and a booked return."""
