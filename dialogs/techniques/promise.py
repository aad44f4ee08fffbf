"""D3, a promise that begins within a day: what it is, a first step, and one look back at it.

Theory of operation
-------------------
What is promised may be large; its first step is small, and begins within 24 hours. `words.promise` reads
that step. What it does not say yet is asked once. A step that comes later is refused with the reason; a
reading may be wrong, so the second time the person says which it is. Who cannot begin within a day promises
nothing now, and that is all right.

A promise is seen by its owner alone, unless they share it (`promise_share`). It ends as kept, let go, or made
smaller (`dialogs.promised`).
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from dialogs.codec import from_json, to_json
from dialogs.effects import Json
from dialogs.facts import recall
from dialogs.known import HEARS_OWN_PLANS, PROMISES, ZONE
from dialogs.promised import MOST, Promise, comes_back
from dialogs.records import Promised, PromiseSettled, PromiseWaits, Settled
from dialogs.talk import SKIPPED, Skipped, Talk, dialog
from dialogs.techniques.promise_share import promise_share
from dialogs.words.harm import may_report_harm
from dialogs.words.promise import Lack, lacks
from dialogs.writing import listed

KEPT = 120
"""How many records the list goes back."""
PAGE = 5
"""Promises on one screen."""


class Begin(StrEnum):
    """There are open ones already."""

    LOOK = "look"
    NEW = "new"
    LATER = "later"


class Begins(StrEnum):
    """What the person says of a step that sounds later than a day from now."""

    IN_TIME = "in-time"
    LATER = "later"


class How(StrEnum):
    """How it is with an open promise."""

    DONE = "done"
    NOT_YET = "not-yet"
    SMALLER = "smaller"
    LET_GO = "let-go"


class Onward(StrEnum):
    """Whether to look further back."""

    EARLIER = "earlier"
    ENOUGH = "enough"


ZONES = ("Europe/Amsterdam",)
MADE = datetime(2026, 3, 1, 18, 30, tzinfo=UTC)
OPEN_SAMPLES = tuple(
    Promise(number, "Minder op mijn telefoon.", "Vanavond in de la.", MADE) for number in range(1, 5)
)
STEP_SAMPLES = (
    "Ik leg mijn telefoon vanavond in de la.",
    "Ik leg mijn telefoon in de la.",
    "Beter mijn best doen.",
    "Zij belt morgen de bank.",
    "Ik bel volgende week de huisarts.",
    "Ik bel de huisarts volgende week, als hij me niet slaat.",
)
BETTER_SAMPLES = ("Vanavond.", "Ik bel vanavond om acht uur.", "Volgende week bel ik.")


def lack_of(step: str, at: datetime, zone: str) -> Lack | None:
    """What to ask about a first step. One that tells of harm is left as it is."""
    return None if may_report_harm(step) else lacks(step, at, zone)


def completed(step: str, more: str, at: datetime, zone: str) -> str:
    """The step with what was asked about it; a whole one takes its place."""
    return more if lacks(more, at, zone) in (None, Lack.SOONER) else f"{step.rstrip('.!? ')}: {more}"


@dialog(
    "promise-step",
    samples={
        **dict.fromkeys(("first", "smaller"), STEP_SAMPLES),
        **{f"lack-{one}": BETTER_SAMPLES for one in Lack},
        "zone": ZONES,
        "hears": (True, False),
    },
)
async def promise_step(talk: Talk, what: str, instead_of: int = 0) -> None:
    """The first step, and the promise with it. A smaller one takes the place of another."""
    zone = await talk.know("zone", ZONE)
    step = await _first_step(talk, "smaller" if instead_of else "first", what, zone)
    if isinstance(step, Skipped):
        talk.say("as-it-was" if instead_of else "without")
        return
    asks = comes_back(talk.now, zone)
    talk.record(Promised(what, step, talk.now, asks, instead_of=instead_of))
    text = "made" if await talk.know("hears", HEARS_OWN_PLANS) else "made-silent"
    talk.say(text, text=what, answer=step, day=asks)
    talk.open(promise_share.name, text=what, step=step)


async def _first_step(talk: Talk, question: str, what: str, zone: str) -> str | Skipped:
    """Something to begin within a day. What it lacks is asked once, and the wording may stay."""
    step = await talk.ask(question, why=True, text=what)
    asked: set[Lack] = set()
    while (lack := await talk.judge("lack", lack_of, step, talk.now, zone)) is not None:
        if lack in asked:
            if lack is Lack.SOONER and await talk.choose("begins", Begins, answer=step) is Begins.LATER:
                return SKIPPED
            return step
        asked.add(lack)
        more = await talk.ask(f"lack-{lack}", skip=True, answer=step)
        if isinstance(more, Skipped):
            return SKIPPED if lack is Lack.SOONER else step
        step = (
            more if lack is Lack.SOONER else await talk.judge("whole", completed, step, more, talk.now, zone)
        )
    return step


@dialog(
    "promise-look",
    commands=("/belofte kijken",),
    samples={"open": ((), OPEN_SAMPLES[:1], OPEN_SAMPLES[:2]), "zone": ZONES, "hears": (True, False)},
)
async def promise_look(talk: Talk) -> None:
    """Each open promise: done, not yet, smaller, or let go. None of them needs a reason."""
    open_ones = await talk.know("open", PROMISES)
    if not open_ones:
        talk.say("none")
        return
    zone = await talk.know("zone", ZONE)
    for one in open_ones:
        match await talk.choose("how", How, why=True, text=one.text, answer=one.step):
            case How.DONE:
                talk.record(PromiseSettled(one.number, Settled.DONE))
                talk.say("done")
            case How.LET_GO:
                talk.record(PromiseSettled(one.number, Settled.LET_GO))
                talk.say("let-go")
            case How.NOT_YET:
                asks = comes_back(talk.now, zone)
                talk.record(PromiseWaits(one.number, asks))
                talk.say("waits" if await talk.know("hears", HEARS_OWN_PLANS) else "waits-silent", day=asks)
            case _:
                await promise_step(talk, one.text, instead_of=one.number)


@dialog(
    "promise",
    commands=("/belofte",),
    samples={"open": ((), OPEN_SAMPLES[:1], OPEN_SAMPLES[:MOST]), "what": ("Ik ben vaker op tijd thuis.",)},
)
async def promise(talk: Talk) -> None:
    """One promise with its first step, or a look at those that are open."""
    open_ones = await talk.know("open", PROMISES)
    if open_ones:
        full = len(open_ones) >= MOST
        only = [one for one in Begin if one is not (Begin.NEW if full else Begin.LATER)]
        begin = await talk.choose("full" if full else "begin", Begin, only=only, ends=full)
        if begin is Begin.LATER:
            talk.say("later")
            return
        if begin is Begin.LOOK:
            await promise_look(talk)
            return
    what = await talk.ask("what", why=True)
    await promise_step(talk, what)


@dialog(
    "promises",
    commands=("/belofte lijst",),
    samples={
        "open": ((), OPEN_SAMPLES[:1]),
        "made": (
            [],
            [
                to_json(Promised, Promised(f"Iets van dag {day}.", "Nu.", MADE, MADE, number=day))
                for day in range(1, PAGE + 2)
            ],
        ),
        "settled": (
            [],
            [{"number": 1, "how": "done"}, {"number": 2, "how": "let-go"}, {"number": 99, "how": "done"}],
            [{"number": day, "how": "done"} for day in range(1, PAGE + 2)],
        ),
    },
)
async def promises(talk: Talk) -> None:
    """Look back: what is open, and what was kept, newest first. What was let go is gone."""
    open_ones = await talk.know("open", PROMISES)
    made = await talk.know("made", recall(Promised.kind, KEPT))
    settled = await talk.know("settled", recall(PromiseSettled.kind, KEPT))
    done = _done(made, settled)
    if not open_ones and not done:
        talk.say("empty")
        return
    if open_ones:
        talk.say("open", things=listed(f"{one.text}\n{one.step}" for one in open_ones))
    for start in range(0, len(done), PAGE):
        if start and await talk.choose("onward", Onward, ends=True) is Onward.ENOUGH:
            break
        talk.say("done-earlier" if start else "done", things=listed(done[start : start + PAGE]))
    talk.say("end")


def _done(made: list[Json], settled: list[Json]) -> list[str]:
    """What was promised and done, the newest first, as far as its words are still kept."""
    promised: list[Promised] = [from_json(Promised, body) for body in made]
    texts = {one.number: one.text for one in promised}
    ends: list[PromiseSettled] = [from_json(PromiseSettled, body) for body in settled]
    return [texts[one.number] for one in ends if one.how is Settled.DONE and one.number in texts]
