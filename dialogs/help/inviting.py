"""F1, an invitation in his own words: own share, a wish, a small offer, and a question.

Theory of operation
-------------------
One question at a time: what he noticed in himself, why that is not fair or what he wishes for the two of
them, one thing that he offers, and what he asks. In each answer, what may land as blame is pointed out
once, in private; his words may stand (`words.own_invitation`). The answers become one short text, which
goes through the triple test as every message does (`pitfalls.triple_test`), is read as a whole, and may be
changed. It ends where `/koppelen` makes a code: the same question, the same code, under his own words to
copy. Nothing is sent from here.

A report of harm in an answer is left as it is, and there is no invitation (`pitfalls.harm`). Before all of
it come the questions about safety.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.help.joining import joining
from dialogs.help.triage import safe_for_two
from dialogs.known import LINKED
from dialogs.pitfalls.harm import Harm, InDanger, no_danger, no_harm
from dialogs.pitfalls.triple_test import triple_test
from dialogs.talk import Skipped, Talk, dialog
from dialogs.words.own_invitation import Parts, composed, in_own_words, sounds_like_blame

ANSWER_SAMPLES = ("Ik val vaak stil.", "Jij bent altijd te laat.", "jij sloeg me")


class Advice(StrEnum):
    """What to do with words that may land as blame."""

    OTHERWISE = "otherwise"
    STAYS = "stays"


class Whole(StrEnum):
    """Whether the text is his."""

    GOOD = "good"
    OWN = "own"
    REST = "rest"


class Otherwise(StrEnum):
    """After a sieve that held something back."""

    AGAIN = "again"
    REST = "rest"


@dialog(
    "inviting",
    commands=("/uitnodigen",),
    for_two=True,
    as_long_as=lambda person, couple: couple.other(person.id) is None,
    samples={
        "linked": (False, True),
        "in-danger": (False, True),
        "unwatched": (True, False),
        "noticed": ANSWER_SAMPLES,
        "wish": ANSWER_SAMPLES[:1],
        "offer": ("samen wandelen",),
        "question": ("Wat heb jij nodig?",),
        "again": ANSWER_SAMPLES[:1],
        "own-words": ANSWER_SAMPLES[:1],
    },
)
async def inviting(talk: Talk) -> None:
    """Build the text together, test it, read it, and put a code under it."""
    try:
        if await talk.know("linked", LINKED):
            talk.say("linked")
            return
        if not await safe_for_two(talk):
            return
        await no_danger(talk)
        talk.say("begin")
        await _whole(talk, await _built(talk))
    except InDanger:
        talk.say("not-now")
    except Harm:
        talk.say("left-as-it-is")


async def _built(talk: Talk) -> Parts:
    """The four answers, and what the text that joins them is given."""
    noticed = await _looked_at(talk, await talk.ask("noticed", why=True))
    wish = await _looked_at(talk, await talk.ask("wish", why=True))
    offer = await _looked_at(talk, await talk.ask("offer", why=True))
    question = await talk.ask("question", skip=True, why=True)
    asked = "" if isinstance(question, Skipped) else await _looked_at(talk, question)
    return composed(noticed, wish, offer, asked)


async def _looked_at(talk: Talk, typed: str) -> str:
    """An answer as it may stand; blame in it is pointed out once."""
    await no_harm(talk, typed)
    words = await talk.judge("blame", sounds_like_blame, typed)
    if words is None or await talk.choose("blamed", Advice, why=True, words=words) is Advice.STAYS:
        return typed
    again = await talk.ask("again")
    await no_harm(talk, again)
    return again


async def _whole(talk: Talk, parts: Parts) -> None:
    """Through the triple test, read as a whole, and then a code under it."""
    await no_danger(talk)
    while await triple_test(talk) is not None:
        if await talk.choose("not-yet", Otherwise, **parts) is Otherwise.REST:
            talk.say("rest")
            return
        parts = await _rewritten(talk, parts)
    while (whole := await talk.choose("whole", Whole, why=True, **parts)) is Whole.OWN:
        parts = await _rewritten(talk, parts)
    if whole is Whole.REST:
        talk.say("rest")
        return
    await no_danger(talk)
    talk.say("calm")
    await joining(talk, "", parts)


async def _rewritten(talk: Talk, parts: Parts) -> Parts:
    return in_own_words(await _looked_at(talk, await talk.ask("own-words", **parts)))
