"""What each person said just now: people send one sentence in pieces, and danger is heard in the whole of it.

In memory alone. These words serve to hear danger and nothing else, so they are neither stored nor logged, and
they are gone after two minutes; after a restart a sentence in pieces may be missed once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.recent import Recent
from dialogs.events import Event, PersonId, Said, Screen

SPAN = timedelta(minutes=2)
PIECES = 2
"""Messages that are kept of one person, before the one that comes now."""
LONGEST = 300
"""Characters of a piece. Who writes more in one message does not write in pieces."""
PEOPLE = 5_000


@dataclass(frozen=True, slots=True)
class _Piece:
    at: datetime
    text: str


class Lately:
    """The last words of the people who said something just now."""

    def __init__(self) -> None:
        self._pieces: Recent[tuple[PersonId, Screen], tuple[_Piece, ...]] = Recent(PEOPLE)

    def before(self, event: Event) -> tuple[str, ...]:
        """What this person said in the same chat just before this event, the oldest first."""
        self._forget(event.at)
        if event.person is None:
            return ()
        kept = self._pieces.get((event.person, event.screen), ())
        return tuple(piece.text for piece in kept if event.at - piece.at <= SPAN)

    def note(self, event: Event) -> None:
        """Remember a piece. Anything else that somebody does ends the sentence."""
        if event.person is None:
            return
        chat = (event.person, event.screen)
        match event.what:
            case Said(text) if not text.startswith("/") and len(text) <= LONGEST:
                self._pieces[chat] = (*self._pieces.get(chat, ()), _Piece(event.at, text))[-PIECES:]
            case _:
                self._pieces.pop(chat, None)

    def forget(self, person: PersonId | None) -> None:
        """Let go of all that this person said."""
        for chat in [chat for chat in self._pieces if chat[0] == person]:
            del self._pieces[chat]

    def _forget(self, now: datetime) -> None:
        """Let go of everybody who has been silent for a while: they stand first."""
        while self._pieces:
            chat, pieces = next(iter(self._pieces.items()))
            if now - pieces[-1].at <= SPAN:
                return
            del self._pieces[chat]
