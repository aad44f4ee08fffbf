"""What somebody left behind who has used everything for a while, and how a test keeps it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from bot.export.maker import Maker
from bot.order import Order
from bot.storage.rows import NewRecord
from bot.storage.tables import shared
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.people import Person
from tests.evening import WORDING, Evening

BEGINS = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
"""A Sunday, eight in the evening in Amsterdam."""
EARLIER = BEGINS - timedelta(days=20)
ORDER = Order("bram-id", BEGINS)
ITEM = "check-in/2026-02-22/loving"


async def keep(house: Evening, who: str, kind: str, body: Json, at: datetime = EARLIER) -> None:
    async with house.store.work() as work:
        await work.add_records([NewRecord("couple-bram", f"{who}-id", kind, body, at)])


async def stand(house: Evening, person: Person) -> None:
    """Make somebody as they are to be."""
    async with house.store.work() as work:
        couple = (await work.load(["couple-bram"]))["couple-bram"].couple
        await work.save([(couple, couple.with_person(person))], house.clock.now())


async def person(house: Evening, who: str) -> Person:
    async with house.store.reading() as work:
        return (await work.load(["couple-bram"]))["couple-bram"].couple.person(f"{who}-id")


async def share(house: Evening, who: str, text: str, *, shown: bool, item: str = ITEM) -> None:
    other = "noor" if who == "bram" else "bram"
    async with house.store.work() as work:
        await work.share(f"{who}-id", f"{other}-id", item, text, EARLIER)
    if shown:
        async with house.store.engine.begin() as connection:
            await connection.execute(
                update(shared)
                .where(shared.c.person_id == f"{who}-id", shared.c.item == item)
                .values(shown_at=EARLIER)
            )


async def a_full_life(house: Evening, who: str, word: str) -> None:
    """Something of every kind that is somebody's own, each with this word where words can be."""
    await keep(house, who, "mirrored", {})
    await keep(house, who, "agreement", {"text": f"Ik zet thee. {word}"})
    await keep(house, who, "checked-in", {"form": "each"})
    await keep(house, who, "check-in-skipped", {"reason": f"Ik was ziek. {word}"})
    await keep(house, who, "appreciated", {"things": [f"De soep. {word}", "Je lach."]})
    await keep(house, who, "goal-noted", {"goal": f"Samen fietsen. {word}"})
    await keep(house, who, "attachment", {"letters": "aab"})
    await keep(house, who, "patterns-scanned", {"answers": "0123000"})
    await keep(house, who, "pattern-slipped", {"pattern": "fixing", "at": EARLIER.isoformat()})
    await keep(house, who, "pattern-slipped", {"pattern": None, "at": EARLIER.isoformat()})
    await house.says(who, "/behoefte")
    await house.says(who, f"De afwas bleef staan. {word}")


def maker(house: Evening) -> Maker:
    return Maker(house.store, WORDING, CATALOGUE)
