"""Somebody closes the own chat to us, and may come back.

A person who left is not written to: no planned message is wanted any more, and what waited is taken back. The
other is told nothing and sees no difference: a pause goes on as it does for somebody who does not come back.
Whether somebody is away is what the own chat says (`Person.away`), however that was found out: the
network told us, or a message could not be delivered. Any word from that chat ends it.
"""

from __future__ import annotations

from dialogs import pausing
from dialogs.effects import CloseChat, Withdraw
from dialogs.events import PersonId
from dialogs.stage import Stage


def leave(stage: Stage) -> None:
    """The person closed the own chat."""
    person = stage.event.person
    assert person is not None
    stage.change_person(person, away=True)
    stage.plan(person)
    stage.effects += (Withdraw(person), CloseChat())


def come_back(stage: Stage, person: PersonId) -> None:
    """Somebody who was away is heard again: one line, and planned messages are wanted as before."""
    if stage.couple.person(person).away:
        stage.was_away = True
        stage.change_person(person, away=False)
        stage.plan(person)
        stage.say(person, "house-welcome-back")


def go_on(stage: Stage, person: PersonId, text: str | None = None) -> None:
    """The question that waited is shown again. Words are kept for it, since they may mean something else."""
    conversation = stage.top(person)
    if not stage.was_away:
        return
    if pausing.holds(stage, person):
        pausing.hold(stage, person, text)
    elif conversation is not None and not stage.couple.person(person).cleared:
        if text is not None:
            stage.lay_aside(person, conversation, text)
        stage.show_again(person, conversation)
