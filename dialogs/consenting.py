"""Before the first own words are kept, their owner is asked (AVG, article 9: an explicit yes per purpose).

Theory of operation
-------------------
Who did not say yes meets the question where a talk opens that would keep words: `first` gives it in the
place of that talk, which follows on the yes with what it was opened for, a joining code for instance. After a
no the question comes back only where such a talk is asked for again.

What keeps nothing opens for everybody: a dialog that forgets, one that says so of itself (`Dialog.unasked`),
and all that the house does outside of scripts: help, danger, the pause, `/privacy`. A talk that was open
before somebody was asked goes on; a no closes it, with its answers kept. Where the other may read along
nothing is asked: a yes would not be free, and on a shared screen nothing typed is kept.

The yes to joining is the yes to sharing (`help.joining`, `help.joining_confirm`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dialogs.effects import Json
from dialogs.events import PersonId
from dialogs.people import Consent, Purpose
from dialogs.script import Dialog

if TYPE_CHECKING:
    from dialogs.stage import Stage

CONSENT = "consent"


def first(
    stage: Stage, person: PersonId, script: Dialog[..., Any], args: dict[str, Json]
) -> tuple[Dialog[..., Any], dict[str, Json]]:
    """What opens when this dialog is to be opened: itself, or the question that comes before it."""
    question = stage.catalogue.named(CONSENT)
    if question is None or not _keeps(script) or _may_keep(stage, person) or stage.read_along(person):
        return script, args
    return question, {"then": script.name, "given": args}


def _keeps(script: Dialog[..., Any] | None) -> bool:
    return script is not None and not (script.forgets or script.unasked)


def _may_keep(stage: Stage, person: PersonId) -> bool:
    consent = stage.couple.person(person).consent(Purpose.KEEPING)
    return consent is not None and consent.given


def said_no(stage: Stage, person: PersonId) -> bool:
    """Whether this person wants nothing kept, and is not led into a talk by a mere hello."""
    consent = stage.couple.person(person).consent(Purpose.KEEPING)
    return consent is not None and not consent.given


def note(stage: Stage, person: PersonId, purpose: Purpose, *, given: bool) -> None:
    """Keep the answer; it takes the place of an earlier one."""
    others = tuple(one for one in stage.couple.person(person).consents if one.purpose is not purpose)
    stage.change_person(person, consents=(*others, Consent(purpose, stage.at, given)))
    if purpose is Purpose.KEEPING and not given:
        for run in stage.couple.person(person).runs:
            if _keeps(stage.catalogue.named(run.dialog)):
                stage.close(person, run.number)
