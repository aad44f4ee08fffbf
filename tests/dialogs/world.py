"""A small world around `dialogs.hear.decide`: two people, a movable moment, and nothing but memory.

It does what the shell does, without a database: applies decisions, keeps what stands in each chat, rings
what is due, reveals what both laid, and answers facts from the records. `restart` sends everything through
JSON, as storage does.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from dialogs.codec import from_json, to_json
from dialogs.effects import (
    GROUP,
    Clear,
    CloseChat,
    CloseGroup,
    Effect,
    Erase,
    Export,
    Importance,
    Join,
    Json,
    OpenGroup,
    Record,
    Rewrite,
    Say,
    Tally,
    Unlink,
    Withdraw,
)
from dialogs.events import Chose, Crowded, Event, Rang, Received, Removed, Said, Screen
from dialogs.facts import Guest
from dialogs.hear import decide
from dialogs.joint import Joint
from dialogs.journal import Entry, Kind, Run
from dialogs.people import Consent, Couple, Person, Profile, Pronoun, Purpose
from dialogs.repertoire import Repertoire
from dialogs.safety import Safety
from dialogs.stage import Decision
from dialogs.timers import KNOCK, Scope, Wanted, of_knock
from dialogs.varying import Wordings
from tests.dialogs import laid
from tests.dialogs.apart import erase, part
from tests.dialogs.codes import DONE_WITH_CODES, carry
from tests.dialogs.looked_up import answer

ZONE = "Europe/Amsterdam"
SUNDAY = datetime(2026, 3, 1, 18, 30, tzinfo=UTC)
"""A Sunday evening, half past seven in Amsterdam; the check-in is at eight."""

TRIAGED = Safety(triaged_at=SUNDAY)
"""Of somebody who answered the questions about safety already."""
AGREED = (Consent(Purpose.KEEPING, SUNDAY, given=True),)
"""Of somebody whose words may be kept."""
MOST_BELLS = 5_000
"""Timers that may ring in one wait before we call it endless."""


class Everything(dict[str, str]):
    """Labels for any key: the key itself, so that typed choices can be tested without texts."""

    def __missing__(self, key: str) -> str:
        return key


@dataclass(frozen=True)
class Bell:
    """A timer that rang, when, and what it led to."""

    kind: str
    at: datetime
    decision: Decision


@dataclass
class World:
    """A couple in memory."""

    repertoire: Repertoire
    couple: Couple
    at: datetime = SUNDAY
    labels: Mapping[str, str] = field(default_factory=Everything)
    wordings: Wordings = field(default_factory=dict)
    said: dict[str, list[Say]] = field(default_factory=lambda: defaultdict(list))
    timers: dict[tuple[Scope, str, str], datetime] = field(default_factory=dict)
    records: list[tuple[datetime, Record]] = field(default_factory=list)
    shares: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    shown_to_both: set[str] = field(default_factory=set)
    """The items that both were shown."""
    codes: dict[str, str] = field(default_factory=dict)
    guest: Guest | None = None
    """Who said yes to a code of the one who lives here."""
    knocked: bool = False
    """The one who lives here said yes to a code."""
    made: int = 0
    ended: list[tuple[str, Run]] = field(default_factory=list)
    """The last journals of the talks that are over."""
    links: bool = False
    """The messenger has links, and can read along."""
    effects: list[Effect] = field(default_factory=list)
    """What the last event led to."""
    homes: dict[str, Couple] = field(default_factory=dict)
    """By person, once they are not linked any more: `couple` only shows both side by side then."""
    _whose: str = ""
    rung: list[Bell] = field(default_factory=list)
    """The timers that rang since the last thing that somebody did."""

    @classmethod
    def of_two(cls, repertoire: Repertoire, *, safe_word: str | None = "ananas") -> World:
        bram = _settled("bram", Profile(name="Bram", partner="Noor", pronoun=Pronoun.SHE, begun=True))
        noor = _settled("noor", Profile(name="Noor", partner="Bram", pronoun=Pronoun.HE, begun=True))
        world = cls(repertoire, Couple("both", (bram, noor), safe_word=safe_word, has_group=True))
        for person in ("bram", "noor"):
            world.says(person, "/stil uit")
        world.said.clear()
        return world

    @classmethod
    def of_one(cls, repertoire: Repertoire, *, begun: bool = True) -> World:
        return cls(repertoire, Couple("one", (_settled("bram", Profile(name="Bram", begun=begun)),)))

    # What people do

    def says(self, who: str, text: str, *, group: bool = False, message: str | None = None) -> Decision:
        return self.does(who, Said(text), group=group, message=message)

    def presses(self, who: str, token: str, *, group: bool = False) -> Decision:
        return self.does(who, Chose(token), group=group)

    def does(
        self,
        who: str | None,
        what: Received,
        *,
        group: bool = False,
        message: str | None = None,
        elsewhere: bool = False,
        before: tuple[str, ...] = (),
    ) -> Decision:
        """One thing that happens. `who` is None for somebody in the group who is not of the couple."""
        screen = Screen.GROUP if group else Screen.PRIVATE
        self.rung.clear()
        if group and self.homes:
            # The group is nobody's: what a stranger does there is no event.
            if who is None or isinstance(what, Removed | Crowded):
                return Decision(self.couple, (), {})
            elsewhere = True
        return self._decide(Event(who, what, self.at, screen, message, elsewhere, before))

    def chooses(self, who: str, option: str) -> Decision:
        """Press the newest button whose token or label ends so."""
        for say in reversed(self.said[who]):
            for row in say.buttons:
                for button in row:
                    if button.token == option or button.token.endswith(f".{option}"):
                        return self.presses(who, button.token)
        raise LookupError(f"no button {option!r} for {who}")

    # What time does

    def wait(self, span: timedelta) -> None:
        """Time passes; everything that comes due on the way rings at its moment."""
        self.rung.clear()
        self.go_to(self.at + span)

    def go_to(self, moment: datetime) -> None:
        while due := [key for key, at in self.timers.items() if at <= moment]:
            assert len(self.rung) < MOST_BELLS, "the bells never end"
            key = min(due, key=lambda one: (self.timers[one], one[1], one[2]))
            self.at = max(self.at, self.timers[key])
            self._ring(key)
        self.at = max(self.at, moment)

    def outage(self, moment: datetime) -> None:
        """The program was off until that moment; what was missed rings then."""
        self.rung.clear()
        self.at = moment
        self.go_to(moment)

    def knocks(self) -> None:
        """The bell that somebody stands at the door rings now."""
        self.rung.clear()
        self.timers[of_knock(self.couple.people[0].id), KNOCK, ""] = self.at
        self.go_to(self.at)

    def restart(self) -> None:
        """Everything through JSON, as if saved and loaded."""
        people = tuple(self._reloaded(person) for person in self.couple)
        joint: Joint = from_json(Joint, _wire(to_json(Joint, self.couple.joint)))
        self.couple = replace(self.couple, people=people, joint=joint)
        for person, home in self.homes.items():
            self.homes[person] = replace(home, people=(self.couple.person(person),))

    def release(self, repertoire: Repertoire) -> None:
        """A new release: other scripts meet the same places."""
        self.restart()
        self.repertoire = repertoire

    # What stands where

    def texts(self, chat: str) -> list[str]:
        return [say.text for say in self.said[chat]]

    def last(self, chat: str) -> Say:
        return self.said[chat][-1]

    def entries(self, who: str) -> list[Entry]:
        return [entry for run in self.couple.person(who).runs for entry in run.journal]

    # How it works

    def _ring(self, key: tuple[Scope, str, str]) -> None:
        scope, kind, name = key
        due = self.timers.pop(key)
        whose = next((one for one in self.homes if scope.name.endswith(f"@{one}")), scope.person)
        decision = self._decide(Event(scope.person, Rang(kind, name, due), self.at), whose)
        self.rung.append(Bell(kind, self.at, decision))

    def _decide(self, event: Event, whose: str | None = None) -> Decision:
        """`whose` home it happens in, where that is not said by who does it."""
        self._whose = whose or event.person or ""
        home = self.homes.get(self._whose)
        decision = self._decided(event, self.couple if home is None else home)
        self._apply(decision)
        return decision

    def _decided(self, event: Event, couple: Couple) -> Decision:
        deciding = decide(couple, event, self.repertoire, self.labels, self.wordings)
        try:
            asked = next(deciding)
            while True:
                asked = deciding.send(answer(self, asked.person, asked.fact))
        except StopIteration as end:
            decision: Decision = end.value
            return decision

    def _apply(self, decision: Decision) -> None:
        if (whose := self._whose) in self.homes:
            self.homes[whose] = decision.couple
            self.couple = self.couple.with_person(decision.couple.person(whose))
        else:
            self.couple = decision.couple
        self.effects = list(decision.effects)
        self.ended += decision.ended
        for effect in decision.effects:
            self._carry(effect)
        for scope, wanted in decision.timers.items():
            if scope.person is None and whose in self.homes:
                scope = Scope(None, f"{scope.name}@{whose}")  # noqa: PLW2901
            self._want(scope, wanted)
        if any(isinstance(effect, Unlink) for effect in decision.effects):
            part(self)
        for effect in decision.effects:
            if isinstance(effect, Erase):
                erase(self, effect.person)

    def _carry(self, effect: Effect) -> None:
        match effect:
            case Say(to) if to == GROUP or not self.couple.person(to).away:
                self.said[to].append(effect)
            case Record():
                self.records.append((self.at, effect))
            case _ if isinstance(effect, laid.DONE_WITH_ITEMS):
                laid.carry(self, effect)
            case _ if isinstance(effect, DONE_WITH_CODES):
                carry(self, effect)
            case _:
                assert isinstance(
                    effect,
                    Say
                    | Rewrite
                    | Withdraw
                    | Clear
                    | Erase
                    | Export
                    | Join
                    | Unlink
                    | Tally
                    | OpenGroup
                    | CloseGroup
                    | CloseChat,
                )

    def _want(self, scope: Scope, wanted: tuple[Wanted, ...]) -> None:
        keep = {(scope, one.kind, one.key): one.due for one in wanted}
        for key in [key for key in self.timers if key[0] == scope]:
            overdue_plan = scope.name == "plans" and self.timers[key] <= self.at
            if key not in keep and not overdue_plan:
                del self.timers[key]
        self.timers.update(keep)

    def _reloaded(self, person: Person) -> Person:
        profile: Profile = from_json(Profile, _wire(to_json(Profile, person.profile)))
        return replace(person, profile=profile, runs=tuple(map(_reloaded_run, person.runs)))

    def importances(self, chat: str) -> list[Importance]:
        return [say.importance for say in self.said[chat]]


def _settled(person: str, profile: Profile) -> Person:
    return Person(person, profile, safety=TRIAGED, consents=AGREED)


def _wire(value: Json) -> Json:
    result: Json = json.loads(json.dumps(value))
    return result


def _reloaded_run(run: Run) -> Run:
    entries = tuple(
        Entry(entry.key, Kind(entry.kind.value), _wire(entry.value), entry.at, entry.message)
        for entry in run.journal
    )
    return Run(run.number, run.dialog, entries)
