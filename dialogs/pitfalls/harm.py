"""Words that no wording makes better: a report of harm, or a threat.

Danger is heard before any talk (`dialogs.hear`). Words that were taken back are offered again at the question
that waited, so they can come back here, by a press on "my earlier text". Then they get no pattern, no
rewriting and no test: a blow is no matter of tone, and "say it with I" teaches a victim to be careful and a
threat to be polite (domain research §3d). A clear sign counts as it stands. For one that is not clear, the
person's own answer to our question counts; so it does for all else, since who is in danger is not asked to
mind a tone at all.
"""

from __future__ import annotations

from dialogs.facts import unwatched
from dialogs.known import IN_DANGER
from dialogs.talk import Talk
from dialogs.words.danger import danger


class Harm(Exception):
    """Leave the wording be. Never carries the words."""


class InDanger(Harm):
    """It is the person, not these words."""


def speaks_of_harm(text: str) -> bool:
    """Whether a clear sign of danger stands in a text."""
    signal = danger(text)
    return signal is not None and signal.clear


async def no_harm(talk: Talk, text: str) -> None:
    """Raises Harm where these words must be left as they are."""
    if await talk.judge("harm", speaks_of_harm, text):
        raise Harm


async def no_danger(talk: Talk) -> None:
    """Raises InDanger while the person is in danger.

    Where the other may read along all goes on as if nothing were known: to stop would tell. The calling
    dialog gives samples for both.
    """
    if await talk.know("in-danger", IN_DANGER) and await talk.know("unwatched", unwatched()):
        raise InDanger
