"""The turns after a help card: gentle, until the person chooses to go on.

Theory of operation
-------------------
Most bots snap back to their business after one good answer (domain research §3a). Here the question that
waited stays away: whatever comes in these turns (words, a sticker, an unknown command, a button of an old
question) gets a short line that promises nothing, with help, going on and quiet beneath it. Nothing of it
becomes an answer, and nothing of it is kept. Danger, the safe word and the buttons of the pause are heard
before it, as always. The lines differ from turn to turn; the last two take turns.

The words that told of danger are laid by (`lay_by`). They are offered at the waiting question only when the
person says that they meant something else; going on lets go of them
(docs/decisions/2026-11-27-words-of-danger-are-no-answer.md).

Whoever cleared the chat in these turns (`dialogs.clearing`) may have handed over the phone: a line that could
stand there for any reason takes the place of the gentle ones (`hush`) until help is asked for again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs import journal
from dialogs.effects import Button, Importance
from dialogs.events import PersonId
from dialogs.journal import Entry, Kind, Run
from dialogs.people import Offered
from dialogs.stage import Stage
from dialogs.words.normal import normal

TOKEN_RESUME = ":resume"
TOKEN_STILL = ":danger-still"
LINES = 4
"""Lines there are for these turns. After them the last two take turns."""
ONWARD = frozenset({"verder", "ga verder", "verder gaan", "we gaan verder", "doorgaan", "ga door"})
"""Typed words that mean the button."""
STAYS = frozenset({"/hulp", "/weg", "/pauze", "/stil", "/privacy", "/help", "/export"})
"""Commands that open nothing: the turns after them are gentle still."""

Buttons = tuple[tuple[Button, ...], ...]


def under_way(stage: Stage, person: PersonId) -> bool:
    """Whether the turns of this person are gentle now."""
    return stage.couple.person(person).safety.gentle > 0


def begin(stage: Stage, person: PersonId, *, asked: str = "") -> None:
    """From now on; `asked` is the kind of our plain question, when that is what was said."""
    safety = stage.couple.person(person).safety
    stage.change_person(person, safety=replace(safety, gentle=1, asked=asked, hushed=False))


def hush(stage: Stage, person: PersonId) -> None:
    """The chat was cleared: nothing that tells may come by itself."""
    if under_way(stage, person):
        safety = stage.couple.person(person).safety
        stage.change_person(person, safety=replace(safety, hushed=True))


def unhush(stage: Stage, person: PersonId) -> None:
    """Help was asked for: gentle lines tell no more than that."""
    safety = stage.couple.person(person).safety
    stage.change_person(person, safety=replace(safety, hushed=False))


def answer(stage: Stage, person: PersonId) -> None:
    """A gentle line, or our plain question again; where the chat was cleared, a line that tells nothing."""
    safety = stage.couple.person(person).safety
    if safety.hushed:
        stage.say(person, "house-idle")
        return
    if safety.asked:
        stage.say(person, "danger-ask-again", importance=Importance.DANGER, buttons=_answers(safety.asked))
        return
    turn = min(safety.gentle, LINES)
    following = safety.gentle + 1 if safety.gentle < LINES else LINES - 1
    stage.change_person(person, safety=replace(safety, gentle=following))
    stage.say(person, f"danger-gentle-{turn}", importance=Importance.DANGER, buttons=buttons())


def keep_offering(stage: Stage, person: PersonId, before: tuple[Offered, ...]) -> None:
    """The answers of a card that was shown before can still be typed, beside the newest buttons."""
    now = stage.couple.person(person).offered
    labels = {one.label for one in now}
    older = (one for one in before if one.token.startswith(":danger") and one.label not in labels)
    stage.change_person(person, offered=(*now, *older))


def still(stage: Stage, person: PersonId, text: str) -> None:
    """The person wants quiet: no planned messages, and the shortest lines from now on."""
    one = stage.couple.person(person)
    safety = replace(one.safety, gentle=LINES, asked="")
    stage.change_person(person, danger_at=one.danger_at or stage.at, safety=safety)
    stage.plan(person)
    stage.say(person, text, importance=Importance.DANGER, buttons=buttons())


def leave(stage: Stage, person: PersonId, *, taken_back: bool = False) -> None:
    """The person goes on. Words that were laid by are offered when the sign was taken back, else let go."""
    safety = stage.couple.person(person).safety
    stage.change_person(person, safety=replace(safety, gentle=0, asked="", hushed=False))
    follow: Callable[[Run], Run] = journal.release if taken_back else journal.let_go
    for run in stage.couple.person(person).runs:
        if journal.holds_any(run):
            stage.put(person, follow(run))


def lay_by(stage: Stage, person: PersonId, text: str | None) -> None:
    """Keep the words apart from the question that waits."""
    conversation = stage.top(person)
    prompt = conversation.prompt if conversation else None
    if conversation is None or prompt is None or prompt.options or not text:
        return
    entry = Entry(prompt.key, Kind.KEPT, text.strip(), stage.at, stage.event.message)
    stage.put(person, journal.hold(conversation.run, entry))


def means_onward(text: str) -> bool:
    """Whether somebody typed that it may go on."""
    return normal(text).rstrip(" ?!.") in ONWARD


def go_on_button() -> Button:
    return Button("danger-card.go-on", TOKEN_RESUME)


def buttons() -> Buttons:
    """Help, going on, quiet."""
    help_now = Button("danger-gentle.help", "/hulp")
    return (help_now, go_on_button()), (Button("danger-gentle.still", TOKEN_STILL),)


def _answers(kind: str) -> Buttons:
    """Those of the plain question, and going on without an answer."""
    yes = Button(f"danger-ask-{kind}.yes", f":danger-yes-{kind}")
    return (yes,), (Button(f"danger-ask-{kind}.no", ":danger-no"),), (go_on_button(),)
