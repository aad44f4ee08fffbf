"""`/weg`: our recent messages leave the own chat, at once and without a reason.

Theory of operation
-------------------
Somebody wants nothing of us on the screen. What we sent in that chat in the last two days is removed, and
what waits to be sent there is not sent, but for a pause, which is never lost. Then comes one line that could
stand there for any reason; it says honestly what remains. Nothing happens to the other's chat or the group.

The talk under way waits (`Person.cleared`): its question is not shown, its clock stands still, and plain
words are no answer to it, for somebody else may hold the phone. It comes back when it is asked for: by the
button under the line, by its command, or when another talk is begun and ends (`Stage.uncover`).
Danger, the safe word, a pause and every command work meanwhile as ever. Doing it twice does no more than
doing it once.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs import aftercare
from dialogs.decision import Asked, Asking
from dialogs.effects import Button, Clear, Importance
from dialogs.events import PersonId
from dialogs.facts import read_by
from dialogs.stage import Stage

COMMAND = "/weg"
RECENT = timedelta(hours=48)
"""How far back messages are removed: as far as Telegram allows a bot to. The texts say "two days"."""


def clear(stage: Stage, person: PersonId, rest: str = "") -> Asking:
    """Remove what we said, and say what remains. The same from the own chat and from the group."""
    stage.effects.append(Clear(person, stage.at - RECENT))
    stage.change_person(person, cleared=True)
    aftercare.hush(stage, person)
    network = yield Asked(person, read_by())
    text = "house-cleared-network" if network else "house-cleared"
    stage.say(
        person,
        text,
        args={"network": network} if network else {},
        # As urgent as the removal, so that nothing comes between the two.
        importance=Importance.DANGER,
        buttons=((Button("house-cleared.go-on", aftercare.TOKEN_RESUME),),),
    )


def hides(stage: Stage, person: PersonId) -> bool:
    """Whether a question waits that is not to be shown before it is asked for."""
    return stage.couple.person(person).cleared and stage.top(person) is not None
