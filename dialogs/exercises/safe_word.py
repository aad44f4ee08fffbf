"""B3 and B4, the safe word: choose an odd one, agree on it, and know what it means.

Somebody alone has a word at once, and a text that explains it. Of two people, one proposes and the other
says yes in an own chat. The proposed word lies with the couple (`dialogs.agreed`): the dialog of the one
who is asked holds a `Ref` to it, never the word, and is over once there is nothing to agree to any more.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.agreed import proposed_to
from dialogs.effects import Ref
from dialogs.known import HAS_SAFE_WORD, LINKED
from dialogs.records import SafeWordAgreed, SafeWordChosen, SafeWordProposed
from dialogs.talk import Talk, To, dialog
from dialogs.words.normal import words
from dialogs.words.safe_word import fault

OURS = Ref(SafeWordChosen.kind)
PROPOSED = Ref(SafeWordProposed.kind)


class Present(StrEnum):
    """There is a word already."""

    KEEP = "keep"
    CHANGE = "change"


class Answer(StrEnum):
    """What the other says to a proposed word."""

    YES = "yes"
    OTHER = "other"


WORD_SAMPLES = (
    "krokodil",
    "Ananas!",
    "stop",
    "even",
    "/menu",
    "rare vogel",
    "ui",
    "hottentottententententoonstelling",
)


@dialog(
    "safe-word",
    commands=("/veiligwoord",),
    samples={"word": WORD_SAMPLES, "linked": (True, False), "present": (False, True)},
)
async def safe_word(talk: Talk) -> None:
    """What it means, which word, and how the other gets to know it."""
    if await talk.know("present", HAS_SAFE_WORD):
        if await talk.choose("ours", Present, ends=True, word=OURS) is Present.KEEP:
            talk.say("kept")
            return
    else:
        talk.say("meaning")
    word = await _fitting(talk)
    if await talk.know("linked", LINKED):
        talk.record(SafeWordProposed(word))
        talk.invite(safe_word_confirm.name)
        talk.say("proposed", word=word)
    else:
        talk.record(SafeWordChosen(word))
        talk.say("chosen", word=word)
        talk.say("text-to-send", copy=True, word=word)


async def _fitting(talk: Talk) -> str:
    """A word that can be one; what does not fit is refused with the reason."""
    while True:
        typed = await talk.ask("word", why=True)
        found = await talk.judge("fault", fault, typed)
        if found is None:
            return words(typed)[0]
        talk.say(f"fault-{found}")


@dialog("safe-word-confirm", as_long_as=lambda person, couple: proposed_to(couple, person.id))
async def safe_word_confirm(talk: Talk) -> None:
    """The other laid a word before you."""
    if await talk.choose("word", Answer, ends=True, word=PROPOSED) is Answer.YES:
        talk.record(SafeWordAgreed())
        talk.say("agreed", word=OURS)
        talk.say("agreed", to=To.PARTNER, word=OURS)
    else:
        talk.say("another")
        talk.say("please-another", to=To.PARTNER)
