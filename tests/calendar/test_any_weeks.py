"""Whatever somebody does, and whenever the program is off: the same weeks as the oracle reckons."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Effect, Say
from dialogs.people import Pronoun
from dialogs.rhythm.moments import AROUND
from dialogs.rhythm.recurring import Moment
from dialogs.rhythm.shifting import COMMANDS
from tests.calendar.clock import in_world, on_wall
from tests.calendar.life import Deed, Life, Moves, Outage, Sent, Silence
from tests.calendar.oracle import Oracle
from tests.calendar.played import profile_of
from tests.calendar.test_any_rhythm import RULES, TIMES, ZONES
from tests.dialogs.world import SUNDAY, World

WEEKS = timedelta(weeks=16)
SNOOZES = {"hour": timedelta(hours=1), "two-hours": timedelta(hours=2), "tomorrow": timedelta(days=1)}


@dataclass
class Dated(World):
    """Notes when each planned message was said."""

    sent: list[Sent] = field(default_factory=list)

    def _carry(self, effect: Effect) -> None:
        super()._carry(effect)
        if isinstance(effect, Say) and effect.planned and effect.to == "bram":
            what = effect.text.removeprefix("nudge-")
            late = effect.args.get("late") == "yes"
            self.sent.append(Sent(self.at, "bram", what, not effect.silent, late))


def played(life: Life, outage: Outage | None) -> list[Sent]:
    """These weeks of that life, in memory."""
    world = Dated.of_two(CATALOGUE)
    assert isinstance(world, Dated)
    bram = world.couple.person("bram")
    profile = replace(profile_of(life), partner="Noor", pronoun=Pronoun.SHE)
    world.couple = world.couple.with_person(replace(bram, profile=profile))
    world.says("bram", "/stil uit")
    world.sent.clear()
    for at, deed in [(in_world(deed.at, life.zone), deed) for deed in life.deeds]:
        if outage is not None and world.at <= outage.start < at:
            world.go_to(outage.start)
            world.outage(outage.end)
        world.go_to(at)
        for line in deed.lines:
            if line.startswith("["):
                world.chooses("bram", line.strip("[]"))
            else:
                world.says("bram", line)
    if outage is not None and world.at <= outage.start:
        world.go_to(outage.start)
        world.outage(outage.end)
    world.go_to(SUNDAY + WEEKS)
    return sorted(world.sent)


@st.composite
def deed(draw: st.DrawFn, zone: str) -> Deed:
    at = SUNDAY + timedelta(minutes=draw(st.integers(1, 16 * 7 * 24 * 60)), seconds=37)
    here = on_wall(at, zone).replace(tzinfo=None, fold=0)
    what = draw(st.sampled_from(["heard", "heard", "snooze", "snooze", "silent", "aloud"]))
    if what == "snooze":
        moment, later = draw(st.sampled_from(list(Moment))), draw(st.sampled_from(list(SNOOZES)))
        there = here + SNOOZES[later]
        if later != "tomorrow":
            there = on_wall(at + SNOOZES[later], zone).replace(tzinfo=None, fold=0)
        lines = ("/stop", f"{COMMANDS[moment]} straks", f"[{later}]")
        return Deed(here, lines, (Moves(moment, there, AROUND[moment]),))
    if what == "heard":
        return Deed(here)
    return Deed(here, ("/stil" if what == "silent" else "/stil uit",), (Silence(on=what == "silent"),))


@st.composite
def weeks(draw: st.DrawFn) -> tuple[Life, Outage | None]:
    zone = draw(st.sampled_from(ZONES))
    every = timedelta(hours=draw(st.sampled_from([11, 24, 50, 75, 10_000])))
    visits = (SUNDAY + n * every + timedelta(seconds=23) for n in range(1, WEEKS // every + 1))
    deeds = [Deed(on_wall(at, zone).replace(tzinfo=None, fold=0)) for at in visits]
    deeds += draw(st.lists(deed(zone), max_size=12, unique_by=lambda one: one.at))
    outage = None
    if draw(st.booleans()):
        start = SUNDAY + timedelta(hours=draw(st.integers(1, 15 * 7 * 24)), seconds=11)
        outage = Outage(start, start + timedelta(minutes=draw(st.integers(20, 6 * 24 * 60))))
        off = outage
        deeds = [one for one in deeds if not off.start <= in_world(one.at, zone) <= off.end]
    ordered = tuple(sorted(deeds, key=lambda one: in_world(one.at, zone)))
    return Life("bram", zone, (draw(TIMES), draw(TIMES)), draw(RULES), ordered), outage


@settings(max_examples=max(30, settings().max_examples // 10))
@given(weeks())
def test_any_weeks_hold_what_they_should(drawn: tuple[Life, Outage | None]) -> None:
    life, outage = drawn
    assert played(life, outage) == Oracle(life, SUNDAY, SUNDAY + WEEKS, outage).sent()
