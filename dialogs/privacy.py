"""`/privacy` (H3): what becomes of somebody's words, one page at a time.

Theory of operation
-------------------
A page is a message by itself, from the same command with a word behind it, and nothing is kept of asking. So
all of it works in every state: in the middle of a question, in a pause, after a help card, and for somebody
who agreed to nothing. What differs by person or by machine is filled in from where it is set, so that no
number is written twice: how long words stay, the copies of the keys, whom to write to.

What somebody agreed to stands on a page of its own, each with the way to take it back: erasing, parting,
silence.
"""

from __future__ import annotations

from collections.abc import Callable

from dialogs import telling
from dialogs.consenting import said_no
from dialogs.decision import Asked, Asking
from dialogs.effects import Button
from dialogs.events import PersonId
from dialogs.facts import about_us
from dialogs.help.joining import LASTS
from dialogs.people import KeepFor, Purpose
from dialogs.stage import Stage

COMMAND = "/privacy"
_PAGE_BUTTONS = (
    (
        Button("house-privacy-page.what", f"{COMMAND} wat"),
        Button("house-privacy-page.long", f"{COMMAND} duur"),
    ),
    (
        Button("house-privacy-page.who", f"{COMMAND} wie"),
        Button("house-privacy-page.rights", f"{COMMAND} rechten"),
    ),
    (Button("house-privacy-page.consent", f"{COMMAND} toestemming"),),
)
ERASE = Button("house-privacy-page.erase", "/wissen")
PART = Button("house-privacy-page.part", "/ontkoppelen")
SILENT = Button("house-privacy-page.silent", "/stil")
SPEAK = Button("house-privacy-page.speak", "/stil uit")


def tell(stage: Stage, person: PersonId, rest: str) -> Asking:
    """The page that is asked for, or the first."""
    yield from _PAGES.get(rest, _front)(stage, person)


def _front(stage: Stage, person: PersonId) -> Asking:
    yield from telling.by_network(
        stage, person, person, "house-privacy", "house-privacy-network", buttons=_PAGE_BUTTONS
    )


def _what(stage: Stage, person: PersonId) -> Asking:
    stage.say(person, "house-privacy-what", buttons=_PAGE_BUTTONS)
    yield from ()


def _long(stage: Stage, person: PersonId) -> Asking:
    """How long things stay. Nothing goes by itself before somebody was asked about it."""
    about = yield Asked(person, about_us())
    one = stage.couple.person(person)
    keep = one.profile.keep_for if one.keep_days is not None else KeepFor.ALWAYS
    args = {
        "key_days": about.key_days,
        "slot_days": about.slot_days,
        "code_hours": int(LASTS.total_seconds()) // 3600,
    }
    stage.say(person, f"house-privacy-long-{keep}", args=args, buttons=_PAGE_BUTTONS)


def _who(stage: Stage, person: PersonId) -> Asking:
    yield from telling.by_network(
        stage, person, person, "house-privacy-who", "house-privacy-who-network", buttons=_PAGE_BUTTONS
    )


def _rights(stage: Stage, person: PersonId) -> Asking:
    """What the law gives, where to complain, and whom to write to."""
    about = yield Asked(person, about_us())
    country = stage.couple.person(person).profile.country.value.lower()
    stage.say(person, f"house-privacy-rights-{country}")
    if about.contact:
        stage.say(person, "house-privacy-contact", args={"contact": about.contact}, buttons=_PAGE_BUTTONS)
    else:
        stage.say(person, "house-privacy-no-contact", buttons=_PAGE_BUTTONS)


def _consent(stage: Stage, person: PersonId) -> Asking:
    """What was agreed to, and how each is taken back."""
    one, linked = stage.couple.person(person), stage.couple.other(person) is not None
    asked = one.consent(Purpose.KEEPING) is not None
    no = said_no(stage, person)
    stage.say(person, "house-consent-no" if no else "house-consent-yes" if asked else "house-consent-unasked")
    stage.say(person, "house-consent-linked" if linked else "house-consent-alone")
    rows = [(ERASE,)]
    if linked and stage.catalogue.for_command(PART.token) is not None:
        rows.append((PART,))
    silent = one.profile.silent
    rows.append((SPEAK if silent else SILENT,))
    stage.say(person, "house-consent-silent" if silent else "house-consent-plans", buttons=tuple(rows))
    yield from ()


_PAGES: dict[str, Callable[[Stage, PersonId], Asking]] = {
    "wat": _what,
    "duur": _long,
    "wie": _who,
    "rechten": _rights,
    "toestemming": _consent,
}
