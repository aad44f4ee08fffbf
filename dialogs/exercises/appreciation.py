"""B2, the appreciation list: three concrete things, without a tail, and a list to look back on.

Theory of operation
-------------------
`words.appreciation` may remark one thing about a wording: it is vague, a "but" hangs behind it, it
compares, it asks for something, or it stings. Each kind is remarked at most once per thing, as a question,
and the own wording may always stay. Nothing reaches the partner unless the person, after rereading, presses
the button that says so.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.codec import from_json
from dialogs.effects import Json
from dialogs.facts import recall
from dialogs.known import LINKED
from dialogs.records import Appreciated
from dialogs.reveal import letter, slot_of
from dialogs.talk import SKIPPED, Skipped, Talk, To, dialog
from dialogs.words.appreciation import Remark, remark, without_tail
from dialogs.words.harm import may_report_harm
from dialogs.writing import listed

KEPT = 60
"""How many earlier times the list goes back. Twice a week that is more than half a year."""
PAGE = 3
"""Times on one screen: nine things."""


class Tail(StrEnum):
    """What to do with a 'but' behind it."""

    CUT = "cut"
    SO = "so"


class Way(StrEnum):
    """How the things reach the other. Only by sending does anything leave the person's own chat."""

    SEND = "send"
    ALOUD = "aloud"
    COPY = "copy"


class Onward(StrEnum):
    """Further back in the list, or enough."""

    EARLIER = "earlier"
    ENOUGH = "enough"


THING_SAMPLES = (
    "Ik vind het fijn dat je gisteren soep bracht toen ik ziek was.",
    "Je bent lief.",
    "Ik waardeer dat je de was deed, maar je vergat de droger.",
    "Jij kookt veel beter dan mijn ex.",
    "Top dat je de tuin deed, doe dat vaker.",
    "Top dat je eindelijk de tuin deed.",
)


def fitting_remark(thing: str) -> Remark | None:
    """What to remark about a wording. What was done to somebody is left as it is."""
    return None if may_report_harm(thing) else remark(thing)


@dialog(
    "appreciation",
    commands=("/waardering",),
    for_two=True,
    samples={
        "first": THING_SAMPLES,
        "second": THING_SAMPLES[:1],
        "third": THING_SAMPLES[:1],
        "vague": ("Gisteren luisterde je een half uur toen ik over mijn werk vertelde.",),
        "comparison": ("Jij kookte zaterdag mijn lievelingseten.",),
        "request": ("Fijn dat je dinsdag belde, dat deed me goed.",),
        "sting": ("Fijn dat je de tuin deed, we zaten er net zo lekker.",),
        "linked": (True, False),
    },
)
async def appreciation(talk: Talk) -> None:
    """Three things one at a time, then choose how they reach the other."""
    things = [await _polished(talk, await talk.ask("first", why=True))]
    for step in ("second", "third"):
        thing = await talk.ask(step, skip=True)
        if isinstance(thing, Skipped):
            break
        things.append(await _polished(talk, thing))
    valued = listed(things)
    if await talk.know("linked", LINKED):
        way = await talk.choose("way", Way, only=(Way.SEND, Way.ALOUD), things=valued)
    else:
        way = await talk.choose("way-alone", Way, only=(Way.ALOUD, Way.COPY), things=valued)
    if way is Way.SEND:
        name = letter("appreciation", talk.begun.isoformat())
        talk.say("received", to=To.PARTNER, slot=slot_of(name), things=valued)
        talk.share(name, valued, shown=True)
    talk.record(Appreciated(tuple(things)))
    if way is Way.COPY:
        talk.say("copy-text", copy=True, things=valued)
    talk.say(f"done-{way}")


async def _polished(talk: Talk, thing: str) -> str:
    """The thing as it shall stand: at most one question of each kind, and the own wording may stay."""
    asked: set[Remark] = set()
    while (found := await talk.judge("remark", fitting_remark, thing)) is not None and found not in asked:
        asked.add(found)
        if found is Remark.BUT_TAIL:
            shorter = await talk.judge("shorter", without_tail, thing)
            if await talk.choose("but-tail", Tail, thing=thing, shorter=shorter) is Tail.CUT:
                thing = shorter
        else:
            better = await talk.ask(str(found), skip=True, thing=thing)
            thing = thing if better is SKIPPED else better
    return thing


@dialog(
    "appreciations",
    commands=("/waardering lijst",),
    samples={
        "kept": (
            [],
            [{"things": ["De soep toen ik ziek was.", "Je lach aan tafel."]}],
            [{"things": [f"Iets moois van dag {day}."]} for day in range(PAGE + 1)],
        )
    },
)
async def appreciations(talk: Talk) -> None:
    """Look back on what was valued, newest first, a screen at a time."""
    kept = await talk.know("kept", recall(Appreciated.kind, KEPT))
    if not kept:
        talk.say("empty")
        return
    talk.say("page", things=_page(kept[:PAGE]))
    for start in range(PAGE, len(kept), PAGE):
        if await talk.choose("onward", Onward, ends=True) is Onward.ENOUGH:
            break
        talk.say("page-earlier", things=_page(kept[start : start + PAGE]))
    talk.say("end")


def _page(kept: list[Json]) -> str:
    times: list[Appreciated] = [from_json(Appreciated, body) for body in kept]
    return "\n\n".join(listed(time.things) for time in times)
