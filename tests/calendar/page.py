"""The full calendar of one home: what was done, and what was sent when, to be read and compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.calendar.clock import in_world, on_wall
from tests.calendar.life import Deed, Every, Home, Life, Sent

FOLDER = Path(__file__).parent
DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NTH = {1: "first", 2: "second", 3: "third", 4: "fourth"}
HEAD = "| date | local time | UTC | person | what |\n|---|---|---|---|---|"


def page(home: Home, sent: Iterable[Sent]) -> str:
    """Markdown. Made anew by `python -m tests.calendar`."""
    blocks = [
        f"# {home.name}",
        home.about,
        *map(_person, home.people),
        HEAD + "\n" + "\n".join(_rows(home, sent)),
    ]
    return "\n\n".join(blocks) + "\n"


def _person(life: Life) -> str:
    quiet = f"quiet from {life.quiet[0]:%H:%M} to {life.quiet[1]:%H:%M}"
    return f"**{life.name}**, {life.zone}, {quiet}. " + "; ".join(map(_rule, life.rules)) + "."


def _rule(rule: Every) -> str:
    if rule.weekday is None:
        days = "each day"
    elif rule.nth is None:
        days = f"each {DAY_NAMES[rule.weekday]}"
    else:
        months = f" (months {', '.join(map(str, rule.months))})" if rule.months else ""
        days = f"the {NTH[rule.nth]} {DAY_NAMES[rule.weekday]} of the month{months}"
    return f"{rule.what} {days} at {rule.at:%H:%M}" + (f" in {rule.zone}" if rule.zone else "")


def _rows(home: Home, sent: Iterable[Sent]) -> Iterator[str]:
    zones = {life.name: life.zone for life in home.people}
    rows: list[tuple[datetime, int, str]] = []
    for one in sent:
        words = (
            f"**{one.what}**"
            + (", with sound" if one.sound else "")
            + (", says that we were away" if one.late else "")
        )
        rows.append((one.at, 1, _row(one.at, zones[one.who], one.who, words)))
    for life in home.people:
        for deed in life.deeds:
            if deed.means:
                at = in_world(deed.at, life.zone)
                rows.append((at, 0, _row(at, life.zone, life.name, _done(deed))))
    if home.outage is not None:
        for at, words in (
            (home.outage.start, "the program goes off"),
            (home.outage.end, "the program is back"),
        ):
            rows.append((at, 0, _row(at, home.people[0].zone, "", words)))
    return (row for _, _, row in sorted(rows))


def _done(deed: Deed) -> str:
    return "does: " + " ".join(f"`{line}`" for line in deed.lines)


def _row(at: datetime, zone: str, who: str, words: str) -> str:
    local = on_wall(at, zone)
    return f"| {local:%a %Y-%m-%d} | {local:%H:%M} | {at.astimezone(UTC):%a %H:%M} | {who} | {words} |"


def told(home: Home) -> str:
    """What stands in the kept page."""
    return (FOLDER / f"{home.name}.md").read_text(encoding="utf-8")


def keep(home: Home, sent: Iterable[Sent]) -> None:
    """Write the page."""
    (FOLDER / f"{home.name}.md").write_text(page(home, sent), encoding="utf-8")
