"""Two people as a turn sees them: who they are, what they are in the middle of, what they share.

A person alone is a couple of one. All of it is frozen; a decision makes a new couple of the old one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

from dialogs.agreements import Agreement
from dialogs.booked import Booked
from dialogs.events import PersonId
from dialogs.joint import Joint
from dialogs.journal import Run
from dialogs.promised import Promise
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Daily, Monthly, Shift, Weekly
from dialogs.roads import Road
from dialogs.safety import Safety
from dialogs.varying import Worded


class Pronoun(StrEnum):
    """How the partner is spoken of."""

    SHE = "she"
    HE = "he"
    THEY = "they"
    UNKNOWN = "unknown"


class Country(StrEnum):
    """Whose services are shown first."""

    NL = "NL"
    BE = "BE"


class KeepFor(StrEnum):
    """How long own words are kept. What is in a talk that is still open is not counted among them."""

    THREE_MONTHS = "three-months"
    YEAR = "year"
    ALWAYS = "always"
    """Until their owner erases them."""

    @property
    def days(self) -> int | None:
        """So many days; None for no end."""
        return {"three-months": 91, "year": 365}.get(self.value)


class Purpose(StrEnum):
    """What somebody may agree to. Own words can be about health, sex or belief, so each is an explicit yes
    (AVG, article 9, second paragraph, under a).
    """

    KEEPING = "keeping"
    """That what they write is kept."""
    SHARING = "sharing"
    """That they are joined with the other. Each item that is shared takes a yes of its own besides."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What was answered to the question about one purpose, and when. `given` is False for a no."""

    purpose: Purpose
    at: datetime
    given: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """What one person told about himself and what he chose. All fields can be changed in `/instellingen`.

    The defaults of the rhythm are the method's: check-in on Sunday at 20:00 (A4), appreciations on Tuesday
    and Friday at 20:00 (B2). The invitation to the mirror halfway the week (A2), and when the rare ones come
    (G1), are ours; what comes each day is only for who asks for it. Nothing is planned before `begun`,
    nothing while `silent`, and nothing up to and including `holiday`.
    """

    name: str = field(default="", repr=False)
    partner: str = field(default="", repr=False)
    pronoun: Pronoun = Pronoun.UNKNOWN
    zone: str = "Europe/Amsterdam"
    country: Country = Country.NL
    quiet: Quiet = Quiet(time(22), time(8))
    check_in: Weekly | None = Weekly(6, time(20))
    appreciation: tuple[Weekly, ...] = (Weekly(1, time(20)), Weekly(4, time(20)))
    mirror: Weekly | None = Weekly(2, time(20))
    date_night: Monthly | None = Monthly(1, 5, time(10))
    shared_goals: Monthly | None = Monthly(2, 5, time(10), (1, 4, 7, 10))
    check_up: Monthly | None = Monthly(3, 5, time(10), (1,))
    ten_minutes: Daily | None = None
    hug: Daily | None = None
    shifts: tuple[Shift, ...] = ()
    holiday: date | None = None
    begun: bool = False
    begun_with: str = ""
    begun_at: datetime | None = None
    silent: bool = False
    keep_for: KeepFor = KeepFor.YEAR


@dataclass(frozen=True, slots=True)
class Offered:
    """A button of the house that was shown last: the text key of its label, and its token.

    `above`: a question with buttons of its own came after it, which are meant first.
    """

    label: str
    token: str
    above: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """One person. `runs` is a stack: the last one is the talk under way, those before it wait.

    `danger_at` is set when the person wanted quiet in danger, or when a sign that stopped planned messages
    counts no more: they come when asked for. `safety` holds the signs, which stop them as well.
    `asked_at` is when an ambiguous text was last asked about. `offered` are the buttons of the house that
    were shown last, so that they can be typed. `card_owed` says that a help card waits for a private moment,
    because the screen was shared.
    """

    id: PersonId
    profile: Profile = Profile()
    runs: tuple[Run, ...] = ()
    opened: int = 0
    danger_at: datetime | None = None
    asked_at: datetime | None = None
    offered: tuple[Offered, ...] = ()
    card_owed: str = ""
    cleared: bool = False
    """Our messages were taken out of the own chat: a question that waits is shown only when asked for."""
    nudged: str = ""
    """The local date and the kind of the last planned message: there is one occasion a day."""
    unanswered: int = 0
    """How many planned messages came since this person was last heard (`dialogs.rhythm.easing`)."""
    asked_for_less: bool = False
    """Whether it was asked, once, if fewer would be better."""
    safety: Safety = Safety()
    promises: tuple[Promise, ...] = ()
    """Those that are open."""
    promised: int = 0
    """How many there ever were, so that each has a number of its own."""
    booked: tuple[Booked, ...] = ()
    """Talks set for later (D2)."""
    bookings: int = 0
    """How many there ever were."""
    roads: tuple[Road, ...] = ()
    """What this person walks over weeks or months."""
    wrong_codes: tuple[datetime, ...] = ()
    """When codes that lead nowhere were tried: a few within an hour, and no more (`dialogs.knocking`)."""
    consents: tuple[Consent, ...] = ()
    """The last answer for each purpose that was asked about."""
    worded: Worded = ()
    """Which wording of each line that has several was said last (`dialogs.varying`)."""
    away: bool = False
    """Nobody can be reached in the own chat; the chat says so, it is not stored with the person."""

    def consent(self, purpose: Purpose) -> Consent | None:
        """What was answered to the question about this purpose; None before it was asked."""
        return next((one for one in self.consents if one.purpose is purpose), None)

    @property
    def keep_days(self) -> int | None:
        """After how many days own words go by themselves. None for never, and before the question was asked:
        whoever came with an earlier release was told that they stay.
        """
        return self.profile.keep_for.days if self.consent(Purpose.KEEPING) else None

    @property
    def hears_plans(self) -> bool:
        """Planned messages about the two of them are wanted and right."""
        return self.hears_own_plans and not self.safety.rests

    @property
    def hears_own_plans(self) -> bool:
        """Planned messages about what is this person's alone are wanted."""
        wanted = self.profile.begun and not (self.profile.silent or self.away)
        return wanted and not self.in_quiet

    @property
    def in_quiet(self) -> bool:
        """After danger: planned messages stop until the person asks for them."""
        return self.danger_at is not None or self.safety.quiet


@dataclass(frozen=True, slots=True)
class Proposal:
    """A safe word that one laid before the other. Nobody's place holds it: it belongs to both."""

    person: PersonId
    word: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """How it stands with the couple's group.

    `hears_all`: every message there reaches us. `people` are in it, ourselves not counted. Until
    `proof_until` the safe word is being tried.
    """

    hears_all: bool = True
    people: int = 2
    proof_until: datetime | None = None

    @property
    def crowded(self) -> bool:
        """Somebody else reads along."""
        return self.people > 2


@dataclass(frozen=True, slots=True)
class Couple:
    """One or two people, what holds for both, and the safe word they chose."""

    id: str
    people: tuple[Person, ...]
    joint: Joint = Joint()
    safe_word: str | None = field(default=None, repr=False)
    proposal: Proposal | None = None
    agreements: tuple[Agreement, ...] = ()
    """Those of both, and what one of them proposes."""
    agreed: int = 0
    """How many there ever were, so that each has a number of its own."""
    group: Group = Group()
    has_group: bool = False
    """Whether a group is there; its chat says so, it is not stored with the couple."""
    parted: bool = False
    """They part in this very decision: neither has another any more. Never stored."""

    def __iter__(self) -> Iterator[Person]:
        return iter(self.people)

    def person(self, person: PersonId) -> Person:
        """The person with that id. Raises KeyError."""
        for one in self.people:
            if one.id == person:
                return one
        raise KeyError(person)

    def other(self, person: PersonId) -> Person | None:
        """The other one, if there are two."""
        if self.parted:
            return None
        return next((one for one in self.people if one.id != person), None)

    def with_person(self, person: Person) -> Couple:
        """The same couple with this person as he is now."""
        return replace(self, people=tuple(person if one.id == person.id else one for one in self.people))
