"""Whatever two people and a third do: nobody sees of another what was not shared with them."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.catalogue import CATALOGUE
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from dialogs.wishes import To
from tests.bot.three import Three
from tests.bot.three_yes import PEOPLE, Mark, marks, owner
from tests.evening import evening

BEGINS = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
"""A Sunday evening."""
COMMANDS = (
    "/start /menu /hulp /stop /spiegel /behoefte /checkin /waardering /bericht /hechting /patronen"
    " /veiligwoord /koppelen /uitnodiging /uitnodigen /alleen /instellingen /privacy /export /weg /belofte"
    " /afspraken /gedeeld /ontkoppelen /wissen"
).split()
SENTENCES = (
    "Toen je dinsdag thee voor me zette",
    "Jij luistert nooit naar mij",
    "Ik was zo moe van het werk",
    "Fijn dat je zaterdag kookte",
)
AGREEMENTS = ("Wij eten op dinsdag zonder telefoon", "Ik kook op donderdag om zes uur")
DANGER = ("Ik wil niet meer leven", "Hij heeft me geslagen", "Ik ben bang voor hem")
IN_GROUP = ("hallo", "/pauze", "/checkin", "/privacy")
TOLD = ("line", "nothing")
SPANS = tuple(timedelta(minutes=minutes) for minutes in (1, 20, 90, 24 * 60, 8 * 24 * 60))


@dataclass(frozen=True)
class Deed:
    """Something that happens. `which` picks out of what there is then."""

    kind: str
    who: str
    which: int


KINDS = (
    *("press",) * 3,
    *("write",) * 2,
    *("talk",) * 4,
    *("check-in of both",) * 4,
    *("appreciate",) * 2,
    *("take back",) * 3,
    *("propose",) * 2,
    *("join",) * 4,
    "try",
    *("leave",) * 2,
    "erase",
    "danger",
    "group",
    "pause",
    "wait",
    "restart",
    "export",
)
DEEDS = st.lists(
    st.builds(Deed, st.sampled_from(KINDS), st.sampled_from(PEOPLE), st.integers(0, 9_999)),
    min_size=4,
    max_size=25,
)


async def do(three: Three, deed: Deed) -> None:
    """Carry it out."""
    alone = await _by_one(three, deed)
    if not alone:
        await _between_people(three, deed)


async def _by_one(three: Three, deed: Deed) -> bool:
    """What somebody does in the own chat or in the group; whether that was it."""
    who, which = deed.who, deed.which
    match deed.kind:
        case "press":
            await three.presses(who, which)
        case "write":
            await three.writes(who, SENTENCES[which % len(SENTENCES)])
        case "talk":
            await three.says(who, COMMANDS[which % len(COMMANDS)])
            await go_on(three, who, which)
        case "danger":
            await three.writes(who, DANGER[which % len(DANGER)])
        case "appreciate":
            await three.appreciates(who, sends=which % 3 > 0)
        case "take back":
            await three.takes_back(who, which)
        case "pause":
            await three.says(who, "/pauze")
        case "group":
            await three.house.says(who, IN_GROUP[which % len(IN_GROUP)], group=True)
        case _:
            return False
    return True


async def _between_people(three: Three, deed: Deed) -> None:
    """What makes, ends or tries what is between people, and what happens to all."""
    who, which = deed.who, deed.which
    other = PEOPLE[(PEOPLE.index(who) + 1 + which % 2) % 3]
    match deed.kind:
        case "check-in of both":
            await three.checks_in(who, which)
            await three.checks_in(three.partner.get(who, other), which // 16)
        case "propose":
            await three.proposes(who, AGREEMENTS[which % len(AGREEMENTS)])
            await go_on(three, three.partner.get(who, other), which)
        case "join":
            await three.joins(who, other)
        case "try":
            await three.tries_the_code(who)
        case "leave":
            await three.leaves(who, TOLD[which % 2])
        case "erase":
            await three.erases(who, TOLD[which % 2])
        case "wait":
            await three.house.wait(SPANS[which % len(SPANS)])
        case "restart":
            await three.house.restart()
        case "export":
            await three.check_exports()
        case _:
            raise ValueError(deed.kind)


async def go_on(three: Three, who: str, which: int) -> None:
    """Answer on for a while."""
    for turn in range(2 + which % 14):
        dice = crc32(f"{which} {turn}".encode())
        await three.answers(who, dice, SENTENCES[dice % len(SENTENCES)])


async def live(deeds: list[Deed]) -> Three:
    """All of it, with every view looked at after each."""
    with tempfile.TemporaryDirectory() as folder:
        async with evening(Path(folder), BEGINS) as house:
            three = Three(house)
            await three.begin()
            for deed in deeds:
                await do(three, deed)
                await three.check()
            await three.check_exports()
            return three


@settings(max_examples=max(20, settings().max_examples // 5))
@given(DEEDS)
def test_nobody_sees_of_another_what_was_not_shared_with_them(deeds: list[Deed]) -> None:
    asyncio.run(live(deeds))


# That it would be found


@dialog("appreciation", commands=("/lek",))
async def leak(talk: Talk) -> None:
    """Passes on what somebody wrote, and asks nobody."""
    talk.say("received", to=To.PARTNER, things=await talk.ask("first"))


@pytest.fixture
async def leaking(tmp_path: Path) -> AsyncIterator[Three]:
    """Bram and Noor are together, in a house with a leak."""
    kept = [one for one in CATALOGUE if one.name != leak.name]
    async with evening(tmp_path, BEGINS, Repertoire([*kept, leak])) as house:
        three = Three(house)
        await three.begin()
        await three.joins("bram", "noor")
        await three.check()
        assert three.partner == {"bram": "noor", "noor": "bram"}
        await three.says("bram", "/lek")
        yield three


async def test_a_leak_is_noticed_when_it_happens(leaking: Three) -> None:
    with pytest.raises(AssertionError, match="somebody else's chat changed"):
        await leaking.writes("bram", SENTENCES[0])


async def test_a_leak_is_seen_afterwards(leaking: Three) -> None:
    leaking.marked["brammerk9999"] = Mark()
    await leaking.house.says("bram", "Dit is van mij brammerk9999.")
    with pytest.raises(AssertionError, match="without a yes"):
        await leaking.check()


async def test_words_that_were_said_yes_to_do_cross_and_go_again(tmp_path: Path) -> None:
    """The walk is worth something only if there is something to be seen on it."""
    async with evening(tmp_path, BEGINS) as house:
        three = Three(house)
        await three.begin()
        await three.joins("bram", "noor")
        await three.appreciates("bram", sends=True)
        for who in ("bram", "noor"):
            await three.checks_in(who, shares=0b0101)
        await three.check()
        seen = [mark for mark, known in three.marked.items() if known.seen]
        assert len(seen) == 1 + 2 * 2
        assert {owner(mark) for mark in seen} == {"bram", "noor"}
        await three.takes_back("noor", which=0b01)
        await three.check()
        await three.check_exports()
        assert len([mark for mark, known in three.marked.items() if known.seen and known.over]) == 1
        await three.leaves("noor", "line")
        await three.check()
        await three.check_exports()
        await three.erases("bram", "line")
        await three.check()
        await three.check_exports()
        assert not [mark for mark in marks("".join(house.heard("noor"))) if owner(mark) == "bram"]
        assert [mark for mark in marks("".join(house.heard("noor"))) if owner(mark) == "noor"]
