"""What the house tells about itself when asked: what becomes of people's words, and what a group is for."""

from __future__ import annotations

from dialogs.decision import Asked, Asking
from dialogs.effects import GROUP, Button
from dialogs.events import PersonId
from dialogs.facts import group_link, read_by
from dialogs.stage import Stage

Rows = tuple[tuple[Button, ...], ...]


def privacy_in_group(stage: Stage, person: PersonId) -> Asking:
    """What is kept of a group, and who can read it there (in the own chat: `dialogs.privacy`)."""
    yield from by_network(stage, person, GROUP, "house-privacy-group", "house-privacy-group-network")


def by_network(
    stage: Stage, person: PersonId, to: PersonId, alone: str, with_network: str, buttons: Rows = ()
) -> Asking:
    """Say it as it is where a messenger can read along, or as it is where none can."""
    network = yield Asked(person, read_by())
    if network:
        stage.say(to, with_network, args={"network": network}, buttons=buttons)
    else:
        stage.say(to, alone, buttons=buttons)


def our_group(stage: Stage, person: PersonId, rest: str = "") -> Asking:
    """What the couple's group is for, what is heard there, and how we get into it."""
    if stage.couple.other(person) is None:
        stage.say(person, "house-our-group-alone")
        return
    link = yield Asked(person, group_link())
    if link:
        stage.say(person, "house-our-group-link", args={"link": link})
    else:
        stage.say(person, "house-our-group")
