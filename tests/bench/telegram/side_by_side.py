"""Weerklank on Telegram beside a peer on python-telegram-bot alone: CPU, updates a second, and waiting.

    python -m tests.bench telegram [--people 1,64,512] [--rounds 3] [--only peer,Weerklank]
                                   [--round-trip 30ms] [--profile FOLDER]

The peer does the same check-in with ConversationHandler and its own persistence on aiosqlite, written after
each update. Both are processes pinned to one core and keep SQLite at synchronous=FULL; the other core has a
fast Bot API with the people, each of whom answers as soon as what the bot says is complete. Telegram's limits
are off for both. An update is one act of a person; the contestants take turns, and each figure is the median
of the rounds, with its range. Afterwards every answer is looked for in the contestant's own database.

The floor keeps nothing: it shows what the bench itself can carry. With a round trip, each call takes that
long, as it does from a machine far from Telegram. A profile slows down: look at its shares, not at the table.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.bench.rig import head, say
from tests.bench.telegram import machine
from tests.bench.telegram.contestants import CONTESTANTS, FLOOR, HOUSE, PEER, Contestant
from tests.bench.telegram.run import Measured, Size, measure
from tests.bench.telegram.table import COLUMNS, aims, row

CHECK_INS = {1: 100, 64: 8, 512: 2}
"""Of each person while it is measured, by how many people there are."""
FEWER = 2
"""With a round trip the peer is so slow that this is enough."""


async def main(*options: str) -> None:
    """Print a table, and how each aim fares."""
    chosen = _parser().parse_args(options)
    print(f"{machine.facts()}\n", flush=True)
    head(*COLUMNS)
    found: dict[tuple[str, int], list[Measured]] = {}
    for people in chosen.people:
        size = Size(people, CHECK_INS.get(people, FEWER) if not chosen.round_trip else FEWER)
        for number in range(chosen.rounds):
            # In turn, and each first as often as last: what the machine does meanwhile falls on all.
            for contestant in chosen.only if number % 2 == 0 else reversed(chosen.only):
                profile = _profile(chosen.profile, contestant, people)
                one = await measure(contestant, size, round_trip=chosen.round_trip, profile=profile)
                found.setdefault((contestant.name, people), []).append(one)
        for contestant in chosen.only:
            say(contestant.name, people, *row(found[contestant.name, people]))
    print()
    for people in chosen.people:
        ours, theirs = found.get((HOUSE.name, people)), found.get((PEER.name, people))
        if ours and theirs:
            for line in aims(people, ours, theirs):
                print(line, flush=True)


def _profile(folder: Path | None, contestant: Contestant, people: int) -> Path | None:
    if folder is None or contestant is FLOOR:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return folder.absolute() / f"{contestant.name}-{people}.txt"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench telegram")
    parser.add_argument("--people", type=_numbers, default=tuple(CHECK_INS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", type=_contestants, default=CONTESTANTS)
    parser.add_argument("--round-trip", type=_milliseconds, default=0.0, metavar="30ms")
    parser.add_argument("--profile", type=Path, metavar="FOLDER")
    return parser


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


def _contestants(text: str) -> tuple[Contestant, ...]:
    return tuple(one for one in CONTESTANTS if one.name.lower() in text.lower().split(","))


def _milliseconds(text: str) -> float:
    return float(text.removesuffix("ms")) / 1000
