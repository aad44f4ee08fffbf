"""A marker typed everywhere, and where it can be found again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dialogs.events import Attachment
from dialogs.explore import explore
from dialogs.journal import Run
from dialogs.repertoire import Repertoire
from dialogs.requests import Prompt
from dialogs.safety import Safety
from tests.evening import Evening

MARK = "Qxwyvern4471"
"""Letters that no text of ours and no key has, in any of the ways that a file may hold them."""
_WAYS = (MARK.encode(), MARK.encode("utf-16-le"), MARK.encode("utf-16-be"), MARK.encode().hex().encode())
ANSWERS_AFTERWARDS = 6
"""So many answers follow each marked one, so that it comes into records, reveals and messages."""


@dataclass(frozen=True)
class Place:
    """A question that takes words, and the talk in which it waits."""

    prompt: Prompt
    run: Run


def free_texts(repertoire: Repertoire) -> Iterator[Place]:
    """Each question of every dialog that takes words, once, as the exploration reaches it first."""
    for dialog in repertoire:
        found: dict[str, Place] = {}
        for step in explore(dialog).steps:
            if isinstance(step.to, Prompt) and not step.to.options:
                found.setdefault(step.to.text, Place(step.to, step.after))
            if isinstance(step.at, Prompt) and not step.at.options:
                before = replace(step.after, journal=step.after.journal[: _index(step.after, step.at.key)])
                found.setdefault(step.at.text, Place(step.at, before))
        yield from found.values()


def _index(run: Run, key: str) -> int:
    keys = [entry.key for entry in run.journal]
    return keys.index(key) if key in keys else len(keys)


def home_of(who: str) -> str:
    """Two live together, everybody else alone."""
    return "couple-bram" if who == "noor" else f"couple-{who}"


async def stand_at(house: Evening, who: str, run: Run) -> None:
    """Bring this person to that place of a talk, safe, whatever was told at the place before."""
    couple_id = home_of(who)
    async with house.store.work() as work:
        couple = (await work.load([couple_id]))[couple_id].couple
        person = couple.person(f"{who}-id")
        number = person.opened + 1
        safe = Safety(triaged_at=person.safety.triaged_at)
        runs = (replace(run, number=number),)
        there = replace(person, runs=runs, opened=number, safety=safe, danger_at=None)
        await work.save([(couple, couple.with_person(there))], house.clock.now())


async def standing_at(house: Evening, who: str) -> Run | None:
    """The talk under way."""
    async with house.store.reading() as work:
        runs = (await work.load([home_of(who)]))[home_of(who)].couple.person(f"{who}-id").runs
    return runs[-1] if runs else None


async def go_on(house: Evening, who: str, words: str) -> None:
    """Answer what is asked next: the first button, or the same words."""
    for _ in range(ANSWERS_AFTERWARDS):
        last = house.channel.chats[who][-1].message
        label = next(
            (one.label for row in last.rows for one in row if one.style in ("plain", "primary")), None
        )
        if label is None:
            await house.says(who, words)
        else:
            await house.presses(who, label)


async def odd_ways(house: Evening) -> None:
    """Everything else that people can type, press and send."""
    for words in (f"/{MARK}", f"/start {MARK}", f"/koppelen {MARK}", f"/stil {MARK}", f"/hulp {MARK}", MARK):
        await house.says("bram", words)
        await house.says("bram", words, group=True)
    await house.says("noor", f"Als ik dood ben {MARK}, is het over.")
    await house.says("noor", f"ananas {MARK}")
    await house.says("noor", "ananas")
    await house.says("noor", f"En dan dit nog: {MARK}")
    await house.says("noor", f"En dit in de groep: {MARK}", group=True)
    await house.edits("noor", "m-unknown", MARK)
    await house.sends("noor", Attachment.PHOTO)
    await house.says(f"stranger-{MARK}", f"Ik ben {MARK}")


def found_in(folder: Path) -> list[str]:
    """The files in which the marker stands, however it is written there."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path.name for path in files if is_in(path.read_bytes())]


def is_in(data: bytes) -> bool:
    low = data.lower()
    return any(way.lower() in low for way in _WAYS)


def any_of(texts: Iterable[str]) -> bool:
    """Whether it stands in one of these."""
    return any(is_in(text.encode("utf-8", "replace")) for text in texts)
