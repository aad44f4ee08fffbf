"""Facts that several dialogs ask and that the loaded couple itself knows. Defined once, used everywhere."""

from __future__ import annotations

from datetime import datetime

from dialogs.agreements import MOST, Standing, offered, standing
from dialogs.booked import Booked
from dialogs.facts import Own
from dialogs.people import Country, KeepFor, Profile, Purpose
from dialogs.promised import Promise
from dialogs.rhythm.moments import rhythm_of
from dialogs.roads import Road

LINKED = Own(bool, lambda person, couple: couple.other(person.id) is not None)
"""Whether a second person lives in this couple, so that something can be sent or shared."""
HAS_SAFE_WORD = Own(bool, lambda person, couple: couple.safe_word is not None)
"""Whether there is a safe word already. Which one is no fact: a dialog shows it through a `Ref`."""
LAST_PAUSE = Own(
    datetime | None, lambda person, couple: couple.joint.calls[-1].at if couple.joint.calls else None
)
"""When a pause was last called, by whomever; both heard it. None when there was none lately."""
IN_DANGER = Own(bool, lambda person, couple: person.safety.rests or person.in_quiet)
"""Whether something points to danger for this person: exercises for two rest, or planned messages do."""
COUNTRY = Own(Country, lambda person, couple: person.profile.country)
"""Whose services are named."""
ZONE = Own(str, lambda person, couple: person.profile.zone)
"""The time zone in which this person reads moments."""
HEARS_PLANS = Own(bool, lambda person, couple: person.hears_plans)
"""Whether planned messages come at all, so that nothing is promised that will not happen."""
HEARS_OWN_PLANS = Own(bool, lambda person, couple: person.hears_own_plans)
"""The same for what is this person's alone, which goes on where exercises for two rest."""
PROMISES = Own(tuple[Promise, ...], lambda person, couple: person.promises)
"""The own promises that are open."""
BOOKED = Own(tuple[Booked, ...], lambda person, couple: person.booked)
"""The talks that this person set for later."""
ROADS = Own(tuple[Road, ...], lambda person, couple: person.roads)
"""The roads of weeks or months that this person is on."""
STANDING = Own(tuple[Standing, ...], lambda person, couple: standing(couple.agreements, person.id))
"""What both agreed on, by number. The words are shown through a `Ref`, and what the other did is no fact."""
MAY_AGREE = Own(
    bool,
    lambda person, couple: (
        couple.other(person.id) is not None
        and not person.safety.rests
        and len(standing(couple.agreements, person.id)) < MOST
    ),
)
"""Whether there is somebody to agree with, and agreements of both do not rest for this person."""
ROOM_TO_AGREE = Own(bool, lambda person, couple: len(standing(couple.agreements, person.id)) < MOST)
"""Whether there is room for one more agreement. Both know how many stand, so a shared screen may show it."""
MAY_SHARE = Own(
    bool, lambda person, couple: couple.other(person.id) is not None and not IN_DANGER.read(person, couple)
)
"""Whether there is somebody to share with, and nothing points to danger for this person."""
OFFERED = Own(int, lambda person, couple: offered(couple.agreements, person.id))
"""The number of the agreement that the other proposes, or 0."""
RHYTHM = Own(Profile, lambda person, couple: rhythm_of(person.profile))
"""The moments of this person with their zone, quiet hours, shifts and holiday; no names."""
BEGUN = Own(bool, lambda person, couple: person.profile.begun)
"""Whether this person was welcomed already."""
ASKED_TO_KEEP = Own(bool, lambda person, couple: person.consent(Purpose.KEEPING) is not None)
"""Whether this person answered already whether words may be kept."""
KEEP_FOR = Own(KeepFor, lambda person, couple: person.profile.keep_for)
"""How long own words are kept."""
TRIAGE_DUE = Own(bool, lambda person, couple: person.safety.triaged_at is None)
"""Whether the three questions about safety were not asked for a long time. The house lets them age."""
RESTS = Own(bool, lambda person, couple: person.safety.rests)
"""Whether the exercises for two rest for this person."""
