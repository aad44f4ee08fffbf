"""From the invitation on, in the real turn: Noor reads the same whether Bram is silent or in danger."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ports import Rendered
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 2, 19, 0, tzinfo=UTC)
"""A Monday evening."""
CODE = "ABCD2345EFGH"
LABEL = WORDING.labels
ENTERS = (LABEL["consent-hello.yes"], LABEL["triage-alone.alone"])
Bram = Callable[[Evening], Awaitable[None]]


async def presses(house: Evening, who: str, *keys: str) -> None:
    for key in keys:
        await house.presses(who, LABEL[key])


async def says(house: Evening, who: str, *texts: str) -> None:
    for text in texts:
        await house.says(who, text)


async def silent(house: Evening) -> None:
    """He answers never."""


async def in_danger(house: Evening) -> None:
    """Between making the code and the moment that she says yes to it, or once they are joined."""
    await says(house, "bram", "Ze sloeg me gisteren.", "ik weet het niet", "verder", "/koppelen", "/checkin")


async def afraid_of_himself(house: Evening) -> None:
    await says(house, "bram", "Ik heb haar geslagen.", "verder", "/checkin", "/waardering")


async def dark(house: Evening) -> None:
    await says(house, "bram", "Ik wil niet meer leven.", "ja", "verder")


async def says_no(house: Evening) -> None:
    await presses(house, "bram", "joining-confirm-right.no")


async def makes_another(house: Evening) -> None:
    await says(house, "bram", "/koppelen")
    await presses(house, "bram", "joining-way.make", "joining-make.yes")


async def noor_waits(folder: Path, bram: Bram, after: Bram) -> list[tuple[str, Rendered]]:
    """Two strangers; Bram offers a code and lives through something, or does it after her yes. Noor says yes,
    and goes on alone.
    """
    async with evening(folder, BEGINS) as house:
        await house.seed(("bram",), safe_word=None)
        async with house.store.work() as work:
            await work.offer_code(CODE, "bram-id", BEGINS + timedelta(days=2))
        await bram(house)
        await says(house, "noor", f"/start {CODE}", *ENTERS, "nee", "nee", "nee", "ja")
        await house.wait(timedelta(minutes=1))
        await after(house)
        await says(house, "noor", "meteen iets doen", "waardering", "Dat je gisteren kookte.", "overslaan")
        await says(house, "noor", "zeg ik zelf", "/stop", "/uitnodiging", "laten staan")
        await house.wait(timedelta(days=8))
        await says(house, "noor", "/uitnodiging")
        log = house.channel.log
        return [(chat, replace(message, key="")) for chat, message in log if chat != "bram"]


async def noor_reads(folder: Path, bram: Bram) -> list[tuple[str, Rendered]]:
    """Two strangers whom a code joins. Bram lives through something, and Noor goes through her fortnight."""
    async with evening(folder, BEGINS) as house:
        await house.seed(("bram",), safe_word=None)
        async with house.store.work() as work:
            await work.offer_code(CODE, "bram-id", BEGINS + timedelta(days=2))
        await says(house, "noor", f"/start {CODE}", *ENTERS, "nee", "nee", "nee", "ja")
        await house.wait(timedelta(minutes=1))
        await presses(house, "bram", "joining-confirm-right.yes")
        await house.wait(timedelta(minutes=1))
        await bram(house)
        await says(house, "noor", "meteen iets doen", "waardering", "Dat je gisteren kookte.", "overslaan")
        await presses(house, "noor", "appreciation-way.send")
        await bram(house)
        await says(house, "noor", "/stop", "/checkin")
        await presses(house, "noor", "check-in-form.each")
        for text in ("De thee van dinsdag.", "Ik voelde me alleen.", "Meer samen.", "Ik mis je."):
            await says(house, "noor", text)
            await presses(house, "noor", "check-in-reread.share")
        await says(house, "noor", "/pauze")
        await house.wait(timedelta(minutes=21))
        await presses(house, "noor", "pause-over.here")
        await house.wait(timedelta(days=8))
        log = house.channel.log
        return [(chat, replace(message, key="")) for chat, message in log if chat != "bram"]


async def test_what_the_other_reads_is_the_same(tmp_path: Path) -> None:
    lives = (silent, in_danger, afraid_of_himself, dark)
    for bram in lives:
        (tmp_path / bram.__name__).mkdir()
    expected, *others = [await noor_reads(tmp_path / bram.__name__, bram) for bram in lives]
    texts = [message.text for _, message in expected]
    assert any("Jullie zijn gekoppeld" in text for text in texts)
    assert any("Pauze tot" in text for text in texts)
    assert others == [expected] * len(others)


async def test_who_said_yes_reads_the_same_whatever_keeps_the_other_from_confirming(tmp_path: Path) -> None:
    lives = (silent, in_danger, afraid_of_himself, dark)
    for bram in lives:
        (tmp_path / bram.__name__).mkdir()
    expected, *others = [await noor_waits(tmp_path / bram.__name__, bram, silent) for bram in lives]
    for bram in (says_no, makes_another):
        (tmp_path / bram.__name__).mkdir()
        others.append(await noor_waits(tmp_path / bram.__name__, silent, bram))
    texts = [message.text for _, message in expected]
    assert not any("Jullie zijn gekoppeld" in text for text in texts)
    assert texts[-1] == LABEL["invitation-none"]
    assert others == [expected] * len(others)
