"""C2, a message before it is sent: what stands there, why that lands badly, and another way to say it.

Theory of operation
-------------------
Words of harm are left as they are (`harm`). Words of the other get no label at all: they are there to be
heard, so they lead to the mirror or to the need behind them. In his own words at most two patterns are named,
one at a time, each with the words that show it; he knows better, so "that is not so" takes one away. Where
nothing is seen, that is said, and no fault is made up.

A rewriting is built together (`rewrite`), read again by the same rules, and may stand however he likes.
Before it is final it goes through the triple test (`triple_test`). Then he gets it to copy: nothing is ever
sent from here, and nothing of it is shared. Only on his own choice is kept which pattern slipped in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dialogs.pitfalls.harm import Harm, InDanger, no_danger, no_harm
from dialogs.pitfalls.rewrite import rewrite
from dialogs.pitfalls.triple_test import triple_test
from dialogs.records import PatternSlipped
from dialogs.talk import Skipped, Talk, dialog
from dialogs.techniques.mirror import mirror
from dialogs.techniques.need import need
from dialogs.words.accusation import accuses
from dialogs.words.draft import Draft, own
from dialogs.words.patterns import Found, Pattern, Voice, patterns, voice

MOST = 2
"""Patterns named in one talk; more would be a lecture. Ours."""


class Whose(StrEnum):
    """Who said it."""

    MINE = "mine"
    HERS = "hers"


class Hear(StrEnum):
    """What to do with the words of the other."""

    MIRROR = "mirror"
    NEED = "need"
    ENOUGH = "enough"


class Recognised(StrEnum):
    """Whether he sees it too."""

    YES = "yes"
    NO = "no"


class Sight(StrEnum):
    """What came of looking at it together."""

    SOMETHING = "something"
    NOTHING = "nothing"
    NOTHING_LEFT = "nothing-left"
    """Something was seen, and he says that it is not so."""


class Onward(StrEnum):
    """What to do with the text."""

    SHARPEN = "sharpen"
    AS_IS = "as-is"
    REST = "rest"


class Fit(StrEnum):
    """Whether the draft is his."""

    GOOD = "good"
    OWN = "own"


class Otherwise(StrEnum):
    """After a sieve that held something back."""

    AGAIN = "again"
    REST = "rest"


class Log(StrEnum):
    """Whether to keep which pattern slipped in."""

    KEEP = "keep"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking at it together: what he recognises, and what he took away."""

    sight: Sight
    seen: tuple[Pattern, ...] = ()
    taken_away: tuple[Pattern, ...] = ()

    @property
    def doubted(self) -> bool:
        """Whether he said of anything that it is not so; then blame is not named to him again either."""
        return self.sight is Sight.NOTHING_LEFT or bool(self.taken_away)


def standing(text: str, taken_away: tuple[Pattern, ...]) -> Found | None:
    """What still stands in a draft: at most one thing, and nothing that he took away before."""
    return next((one for one in patterns(text) if one.pattern not in taken_away), None)


PASTE_SAMPLES = (
    "Jij bent altijd te laat.",
    "Ik mis je vanavond.",
    "Geef dat ding hier!",
    "Ja hoor, wat een drama. Het is niet mijn schuld.",
    "Laat me met rust.",
    "Ze appte: ik voel me alleen.",
    "jij sloeg me",
)


@dialog(
    "message",
    commands=("/bericht",),
    samples={
        "paste": PASTE_SAMPLES,
        "paste-sample": PASTE_SAMPLES[:1],
        "in-danger": (False, True),
        "unwatched": (True, False),
        "own-words": ("Ik mis je.", "Jij bent altijd te laat.", "Geef dat ding hier!"),
        "rephrase": ("Ik mis je.",),
    },
)
async def message(talk: Talk) -> None:
    """Look at a text, say it otherwise, and copy it."""
    try:
        await no_danger(talk)  # before anything is asked
        text = await talk.ask("paste", skip=True, why=True)
        if isinstance(text, Skipped):
            talk.say("sample", copy=True)
            text = await talk.ask("paste-sample")
        await no_harm(talk, text)
        await no_danger(talk)
        if await talk.judge("voice", voice, text) is Voice.MINE or await _is_mine(talk):
            await _his(talk, text)
        else:
            await _hers(talk, text)
    except InDanger:
        talk.say("not-now")
    except Harm:
        talk.say("left-as-it-is")


async def _is_mine(talk: Talk) -> bool:
    return await talk.choose("whose", Whose, why=True) is Whose.MINE


async def _hers(talk: Talk, text: str) -> None:
    """No label on words of the other: they are there to be heard."""
    hear = await talk.choose("hers", Hear, ends=True)
    if hear is Hear.MIRROR:
        await mirror(talk, text)
    elif hear is Hear.NEED:
        await need(talk, text)
    else:
        talk.say("heard")


async def _his(talk: Talk, text: str) -> None:
    """Look, rewrite if he wants to, test, and give it to copy."""
    looked = await _look(talk, text)
    offered = (Onward.SHARPEN, Onward.AS_IS) if looked.sight is Sight.NOTHING else tuple(Onward)
    onward = await talk.choose(f"onward-{looked.sight}", Onward, only=offered)
    if onward is Onward.SHARPEN:
        draft = await rewrite(talk, text, looked.seen[0] if looked.seen else None)
        await _to_copy(talk, looked, await _fitting(talk, looked, draft))
    elif onward is Onward.AS_IS:
        await _to_copy(talk, looked, own(text))
    else:
        talk.say("rest")
    if not looked.seen:
        return
    if await talk.choose("log", Log, ends=True) is Log.KEEP:
        for pattern in looked.seen:
            talk.record(PatternSlipped(pattern, talk.now))
        talk.say("logged")
    else:
        talk.say("not-logged")


async def _look(talk: Talk, text: str) -> Looked:
    """What the rules see, one thing at a time, and what he says of it."""
    found = await talk.judge("seen", patterns, text)
    seen, taken_away = [], []
    for one in found[:MOST]:
        if await talk.choose(f"seen-{one.pattern}", Recognised, why=True, words=one.words) is Recognised.YES:
            seen.append(one.pattern)
        else:
            talk.say("taken-away")
            taken_away.append(one.pattern)
    if found:
        return Looked(Sight.SOMETHING if seen else Sight.NOTHING_LEFT, tuple(seen), tuple(taken_away))
    if not await talk.judge("accuses", accuses, text):
        return Looked(Sight.NOTHING)
    if await talk.choose("blame", Recognised, why=True) is Recognised.YES:
        return Looked(Sight.SOMETHING)
    talk.say("taken-away")
    return Looked(Sight.NOTHING_LEFT)


async def _fitting(talk: Talk, looked: Looked, draft: Draft) -> Draft:
    """The draft as he wants it. What still stands there is named, one thing at most; it may stay."""
    while True:
        still = await talk.judge("still", standing, draft.typed, looked.taken_away)
        if still is not None:
            fit = await talk.choose("still", Fit, words=still.words, **draft.parts)
        elif not looked.doubted and await talk.judge("still-accuses", accuses, draft.typed):
            fit = await talk.choose("still-blame", Fit, **draft.parts)
        else:
            fit = await talk.choose("fits", Fit, **draft.parts)
        if fit is Fit.GOOD:
            return draft
        draft = await _own_words(talk, "own-words", draft)


async def _to_copy(talk: Talk, looked: Looked, draft: Draft) -> None:
    """Through the triple test, and then into his own hands."""
    await no_danger(talk)
    while (held := await triple_test(talk)) is not None:
        if await talk.choose(f"not-{held}", Otherwise) is Otherwise.REST:
            talk.say("rest")
            return
        draft = await _fitting(talk, looked, await _own_words(talk, "rephrase", draft))
    talk.say("ready")
    talk.say("whole", copy=True, **draft.parts)
    talk.say("copied")


async def _own_words(talk: Talk, step: str, draft: Draft) -> Draft:
    typed = await talk.ask(step, **draft.parts)
    await no_harm(talk, typed)
    return own(typed)
