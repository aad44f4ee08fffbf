"""Every kind of the sharing table through every channel: what one does of that kind, and what the other then
sees in the own chat, in the group, and in a file of one's own.

Each kind is brought about by real deeds with a mark in every word that can have one. What needs no yes to be
seen by both (a pause, an agreement that both said yes to) is brought about by both.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialogs.sharing import RULES, Kind, Sees
from tests.bot.channels.local.evening import PageEvening, page_evening
from tests.bot.channels.telegram.evening import telegram_evening
from tests.bot.marker import MARK
from tests.bot.three import Three
from tests.evening import GROUP, WORDING, Evening, evening

BEGINS = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
"""A Sunday evening, seven in Amsterdam."""
LABELS = WORDING.labels
WORDS = f"Dat we dinsdag samen aten {MARK}."
Deed = Callable[[Evening], Awaitable[None]]
OPENED: Mapping[str, Callable[[Path, datetime], AbstractAsyncContextManager[Evening]]] = {
    "memory": evening,
    "page": page_evening,
    "telegram": telegram_evening,
}


@pytest.fixture(params=OPENED)
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Evening]:
    async with OPENED[request.param](tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def does(house: Evening, who: str, *what: str) -> None:
    """Commands and words as they are; a text key with a dot is the button with that label."""
    for one in what:
        if "." in one and one in LABELS:
            await house.presses(who, LABELS[one])
        else:
            await house.says(who, one)


def deeds(*what: str) -> Deed:
    """What Bram does."""

    async def done(house: Evening) -> None:
        await does(house, "bram", *what)

    return done


async def agree(house: Evening) -> None:
    agreement = f"Wij eten op dinsdag zonder telefoon {MARK}"
    await does(house, "bram", "/afspraken", agreement, "agreement-new-reread.propose")
    assert MARK in await read(house, "noor")
    await does(house, "noor", "agreement-confirm-right.yes")


async def invite_to_a_group(house: Evening) -> None:
    await house.says("bram", f"Hallo allemaal {MARK}", group=True)


ALONE: Mapping[Kind, Deed] = {
    Kind.ANSWER: deeds("/behoefte", WORDS),
    Kind.SHARED_ANSWER: deeds("/checkin", "check-in-form.each", WORDS, "check-in-reread.share"),
    Kind.APPRECIATION: deeds("/waardering", WORDS, "overslaan", "appreciation-way.aloud"),
    Kind.AGREEMENT: deeds(
        "/afspraken", f"Wij eten op dinsdag zonder telefoon {MARK}", "agreement-new-reread.not-now"
    ),
    Kind.PROMISE: deeds("/belofte", f"Ik ben vaker thuis {MARK}", f"Ik bel vanavond om acht uur {MARK}"),
    Kind.BOOKED: deeds("/morgen", f"De vakantie {MARK}", "tomorrow-moment-when.tomorrow"),
    Kind.QUIZ_RESULT: deeds("/hechting"),
    Kind.CHECKLIST: deeds("/patronen week"),
    Kind.LOG: deeds("/patronen vandaag"),
    Kind.REFLECTION: deeds("/bericht", "message-kind.send", f"Jij luistert nooit {MARK}"),
    Kind.DANGER: deeds(f"Ik wil niet meer leven {MARK}.", "/hulp"),
    Kind.SETTING: deeds("/instellingen"),
    Kind.CONSENT: deeds("/privacy toestemming"),
    Kind.SAFE_WORD: deeds("/veiligwoord"),
    Kind.PAUSE: deeds("/rustig"),
    Kind.INVITATION: deeds("/uitnodiging", "/koppelen"),
    Kind.GROUP: invite_to_a_group,
    Kind.CHAT: deeds("/weg"),
    Kind.MESSAGE: deeds("/menu", "/help", WORDS),
}
"""What one does alone: of every kind, up to just before the yes that shows it, if there is one."""
SHOWN: Mapping[Kind, Deed] = {
    Kind.APPRECIATION: deeds("/waardering", WORDS, "overslaan", "appreciation-way.send"),
    Kind.AGREEMENT: agree,
    Kind.PROMISE: deeds(
        *("/belofte", f"Ik ben vaker thuis {MARK}", f"Ik bel vanavond om acht uur {MARK}"),
        *("promise-share-offer.show", "promise-share-reread.send"),
    ),
    Kind.BOOKED: deeds(
        *("/morgen", f"De vakantie {MARK}", "tomorrow-moment-when.tomorrow"),
        *("tomorrow-share-offer.show", "tomorrow-share-reread.send"),
    ),
}
"""Of kinds that one shares alone or both agree on: with the yes."""


def test_every_kind_is_walked() -> None:
    assert set(ALONE) == set(Kind)


@pytest.mark.parametrize("kind", Kind)
async def test_without_a_yes_nothing_of_one_stands_anywhere_with_the_other(
    house: Evening, kind: Kind
) -> None:
    before = [await stands(house, chat) for chat in ("noor", GROUP)]
    await ALONE[kind](house)
    after = [await stands(house, chat) for chat in ("noor", GROUP)]
    assert after == before, "the other notices nothing at all"
    assert MARK not in await exported(house, "noor")


def test_every_kind_that_is_shared_is_walked_with_the_yes() -> None:
    assert set(SHOWN) == {kind for kind, rule in RULES.items() if rule.sees is Sees.SHARED}


@pytest.mark.parametrize("kind", SHOWN)
async def test_with_a_yes_it_stands_with_the_other_and_nowhere_else(house: Evening, kind: Kind) -> None:
    await SHOWN[kind](house)
    assert MARK in await read(house, "noor")
    assert MARK not in await read(house, GROUP)
    assert MARK in await exported(house, "noor")


async def test_an_answer_is_seen_when_both_shared_theirs(house: Evening) -> None:
    assert RULES[Kind.SHARED_ANSWER].sees is Sees.MUTUAL
    await ALONE[Kind.SHARED_ANSWER](house)
    own = ("/checkin", "check-in-form.each", "Toen we samen om de kat lachten.")
    await does(house, "noor", *own)
    assert MARK not in await read(house, "noor"), "she has not shared hers"
    await does(house, "noor", "check-in-reread.share")
    assert MARK in await read(house, "noor")
    assert MARK not in await read(house, GROUP)
    assert MARK in await exported(house, "noor")


async def test_a_pause_is_of_both_and_holds_no_words(house: Evening) -> None:
    assert RULES[Kind.PAUSE].sees is Sees.BOTH
    before = len(await stands(house, "noor"))
    await does(house, "bram", "/pauze", WORDS)
    # That it was pinned is said without words by the messenger itself.
    assert len([text for text in (await stands(house, "noor"))[before:] if text]) == 1
    for seen in (await read(house, "noor"), await read(house, GROUP), await exported(house, "noor")):
        assert MARK not in seen


async def stands(house: Evening, chat: str) -> list[str]:
    """What of the bot can be read in that chat now, on that channel."""
    return await house.shown(chat) if isinstance(house, PageEvening) else house.stands(chat)


async def read(house: Evening, chat: str) -> str:
    return "\n".join(await stands(house, chat))


async def exported(house: Evening, who: str) -> str:
    """All words that a file of this person would hold."""
    channel, bot, chat = house._chat(who)
    return await Three(house).export_at(channel, bot, chat)
