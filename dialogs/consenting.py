"""Before the first own words are kept, their owner is asked (AVG, article 9: an explicit yes per purpose).

Theory of operation
-------------------
Who did not say yes meets the question where a talk opens that would keep words: `first` gives it in the
place of that talk, which follows on the yes with what it was opened for, a joining code for instance. After a
no the question comes back only where such a talk is asked for again.

What keeps nothing opens for everybody: a dialog that forgets, and all that the house does outside of scripts:
help, danger, the pause, `/privacy`. A talk that was open before somebody was asked goes on; a no closes it,
with its answers kept. Where the other may read along nothing is asked: a yes would not be free, and on a
shared screen nothing typed is kept.

Nor does the other lead anybody into keeping. What the other lays before somebody opens behind the question
as well, and not at all while the answer is no: then a proposal waits unseen, and so does a knock. After a
later yes an agreement is found by `/afspraken`, a knock by `/uitnodiging`, and a safe word comes by itself.
The other sees nothing of it, as of everybody who is slow or silent.

The yes to joining is the yes to sharing (`help.joining`, `help.joining_confirm`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dialogs.effects import Json
from dialogs.events import PersonId
from dialogs.journal import begin
from dialogs.people import Consent, Purpose
from dialogs.script import Dialog

if TYPE_CHECKING:
    from dialogs.stage import Stage

CONSENT = "consent"
PROPOSED_WORD = "safe-word-confirm"


def first(
    stage: Stage, person: PersonId, script: Dialog[..., Any], args: dict[str, Json]
) -> tuple[Dialog[..., Any], dict[str, Json]]:
    """What opens when this dialog is to be opened: itself, or the question that comes before it."""
    question = stage.catalogue.named(CONSENT)
    if question is None or not _keeps(script) or _may_keep(stage, person) or stage.read_along(person):
        return script, args
    return question, {"then": script.name, "given": args}


def _keeps(script: Dialog[..., Any] | None) -> bool:
    return script is not None and not script.forgets


def _may_keep(stage: Stage, person: PersonId) -> bool:
    consent = stage.couple.person(person).consent(Purpose.KEEPING)
    return consent is not None and consent.given


def said_no(stage: Stage, person: PersonId) -> bool:
    """Whether this person wants nothing kept, and is led into no talk by a mere hello or by the other."""
    consent = stage.couple.person(person).consent(Purpose.KEEPING)
    return consent is not None and not consent.given


def make_way(stage: Stage, person: PersonId, name: str) -> None:
    """What waits for the same gives way to what comes with something new."""
    for run in stage.couple.person(person).runs:
        if run.dialog == name:
            stage.close(person, run.number)


def note(stage: Stage, person: PersonId, purpose: Purpose, *, given: bool) -> None:
    """Keep the answer; it takes the place of an earlier one."""
    wanted_nothing = said_no(stage, person)
    others = tuple(one for one in stage.couple.person(person).consents if one.purpose is not purpose)
    stage.change_person(person, consents=(*others, Consent(purpose, stage.at, given)))
    if purpose is Purpose.KEEPING and not given:
        for run in stage.couple.person(person).runs:
            if _keeps(stage.catalogue.named(run.dialog)):
                stage.close(person, run.number)
    elif purpose is Purpose.KEEPING and wanted_nothing:
        _bring(stage, person)


def _bring(stage: Stage, person: PersonId) -> None:
    """A safe word that the other proposed meanwhile comes after what is asked for now."""
    script, one = stage.catalogue.named(PROPOSED_WORD), stage.couple.person(person)
    if script is not None and script.as_long_as(one, stage.couple):
        run = begin(one.opened + 1, script.name, {}, stage.at)
        stage.change_person(person, runs=(run, *one.runs), opened=run.number)
