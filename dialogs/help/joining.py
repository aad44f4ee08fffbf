"""Two people become a couple here, by a one-time code (F1, F3).

Theory of operation
-------------------
One makes a code, the other enters it, by a link where the messenger has links; both hear beforehand what
joining means, and both can say no without anybody hearing of it. The yes of the one who enters it joins
nobody yet: it takes the code, and its maker is asked in private (`dialogs.knocking`, `joining_confirm`).
Whoever said yes hears that until then nothing changes, and never how it stands with the other; the yes can
be taken back (`invitation`), and ends with the code. Who made a code can see that it is out, and withdraw
it; a new one replaces it.

A code that leads nowhere (unknown, used, too old, one's own) gets one kind refusal that does not tell
which, and after a few of them no more are looked up for a while. The code is asked of the world once more
in the moment of the yes, so that nobody knocks at somebody who meanwhile joined another.

Joining is never pressed: whoever doubts is shown help in private, and before it come the questions about
safety (`dialogs.help.triage`). Once joined, the house speaks to both.
"""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum

from dialogs.facts import SAID_YES, TOO_MANY, fresh_code, join_link, redeem
from dialogs.help.invitation import invitation
from dialogs.help.triage import safe_for_two
from dialogs.known import BEGUN, LINKED
from dialogs.talk import Talk, dialog
from dialogs.words.own_invitation import Parts

LASTS = timedelta(hours=48)
"""How long a code can be used. Ours; as couples apps do."""
LENGTHS = (26, 12)
"""Letters and digits of a code: in a link, and one that is typed."""
CODE_SAMPLES = ("ABCD2345EFGH", "abcd-2345 efgh", "https://x.example/?start=ABCDEFGHJKLMNPQRSTUVWXYZ23")


class Way(StrEnum):
    """Who begins."""

    MAKE = "make"
    ENTER = "enter"
    OUT = "out"
    """See what became of an own code, or of an own yes."""
    WORDS = "words"
    """An invitation in the own words."""
    ALONE = "alone"
    """Go on without the other for now."""


OPENS = {Way.WORDS: "inviting", Way.ALONE: "alone"}
"""The dialogs that go on from here."""


class Agreed(StrEnum):
    """After hearing what joining means."""

    YES = "yes"
    NOT_NOW = "not-now"


def code_in(text: str) -> str:
    """The code that somebody typed or pasted: in groups, in small letters, inside a sentence or a link."""
    groups = re.findall(r"[A-Z0-9]+", text.upper())
    whole = [group for length in LENGTHS for group in groups if len(group) == length]
    return whole[0] if whole else "".join(groups)


@dialog(
    "joining",
    commands=("/koppelen",),
    for_two=True,
    args={"code": ("", *CODE_SAMPLES[:1])},
    as_long_as=lambda person, couple: couple.other(person.id) is None,
    samples={
        "linked": (False, True),
        "begun": (True, False),
        "enter": CODE_SAMPLES,
        "fresh": CODE_SAMPLES[:1],
        "link": ("", "https://x.example/?start=ABCD"),
        "owner": ("", "somebody", SAID_YES, TOO_MANY),
        "still": ("", "somebody"),
        "welcomed": (False, True),
    },
)
async def joining(talk: Talk, code: str = "", words: Parts | None = None) -> None:
    """Make a code, or enter one. `code` comes with a link; `words` are an invitation that wants a code."""
    if await talk.know("linked", LINKED):
        talk.say("already")
        return
    if words is not None:
        await _make(talk, words)
        return
    greeted = False
    if code:
        greeted = not await talk.know("begun", BEGUN)
        talk.say("hello" if greeted else "by-code")
    else:
        way = await talk.choose("way", Way)
        if way is Way.OUT:
            await invitation(talk)
            return
        if way in OPENS:
            talk.say(f"to-{way}")
            talk.open(OPENS[way])
            return
        if way is Way.MAKE:
            if await safe_for_two(talk):
                await _make(talk)
            return
        code = await talk.ask("enter")
    await _enter(talk, code_in(code), greeted=greeted)


async def _make(talk: Talk, words: Parts | None = None) -> None:
    if await talk.choose("make", Agreed, why=True) is Agreed.NOT_NOW:
        talk.say("not-now")
        return
    code = await talk.know("fresh", fresh_code())
    talk.offer_code(code, LASTS)
    link = await talk.know("link", join_link(code))
    if link:
        talk.say("link")
    else:
        talk.say("code", code=code)
    if link and words:
        talk.say("own-words-link", copy=True, link=link, **words)
    elif link:
        talk.say("link-to-send", copy=True, link=link)
    elif words:
        talk.say("own-words-code", copy=True, code=code, **words)
    else:
        talk.say("text-to-send", copy=True, code=code)


async def _enter(talk: Talk, code: str, *, greeted: bool) -> None:
    while True:
        owner = await talk.know("owner", redeem(code))
        if owner == SAID_YES:
            await _said_yes(talk, greeted=greeted)
            return
        if owner == TOO_MANY:
            talk.refuse_code()
            talk.say("too-many-codes")
            return
        if owner:
            if not await safe_for_two(talk):
                return
            if await talk.choose("consent", Agreed, why=True) is Agreed.NOT_NOW:
                talk.say("not-now")
                return
            if await talk.know("still", redeem(code)) == owner:
                talk.knock(code, owner)
                await _said_yes(talk, greeted=greeted)
                return
        talk.refuse_code()
        talk.say("no-such-code")
        code = code_in(await talk.ask("enter"))


async def _said_yes(talk: Talk, *, greeted: bool) -> None:
    """What holds until the other confirms it, and something to do now: nobody waits here.

    Who was told at the code what this is, is not told again.
    """
    talk.say("said-yes")
    if not await talk.know("welcomed", BEGUN):
        talk.open("welcome", **({"greeted": True} if greeted else {}))
