"""Sunday at 20:00: ten thousand check-ins are due, and people need a pause.

    python -m tests.bench stampede

The real outbox and Telegram's pace, against a network that keeps strictly to its limits and a store in
memory, on a clock that jumps: the figures are those of the rules and do not depend on the machine. All
check-ins are committed in the same instant. In the first five minutes 200 couples say the safe word, which
causes a message to each of the two and one to their group and withdraws what is planned for them; 900 people
answer a question, each with a change of the question and a message. Seconds are from the commit until the
network took the message: of a safe word the later of the two private ones.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import cast

from bot.carry import Carried
from bot.outbox import Outbox
from bot.packing import pack
from bot.ports import Rendered
from bot.storage.rows import Chat, NewMessage, OutboxRow
from bot.storage.store import Store
from dialogs.effects import Importance
from tests.bench.rig import head, percentile, say
from tests.bench.strict import ON_THE_WAY, Bucket, StillMoment, StrictNetwork, TwinStore, Window
from tests.bench.virtual import pass_by, run_at_once

CHECK_INS = 10_000
SAFE_WORDS = 200
ANSWERS = 900
MINUTES = 5
"""In which people speak."""

NETWORKS: dict[str, Callable[[], Window | Bucket]] = {
    "30/s": lambda: Bucket(30, 30.0),
    "30 in any second": lambda: Window(30, 1.0),
    "25/s": lambda: Bucket(25, 25.0),
}


@dataclass(frozen=True)
class Outcome:
    """What became of it all; moments in seconds after 20:00."""

    safe_words: list[float]
    answers: list[float]
    sent: int
    withdrawn: int
    lost: int
    twice: int
    into_a_pause: int
    """Check-ins that reached somebody whose pause had begun before they were made."""
    refused: int
    commits: int
    last: float


class Evening:
    """One run of it."""

    def __init__(self, whole: Window | Bucket, check_ins: int) -> None:
        self._dice = random.Random(20)
        self._store = TwinStore()
        self._network = StrictNetwork(whole)
        self._outbox = Outbox(cast(Store, self._store), StillMoment())
        self._outbox.serve(self._network)
        self._check_ins = check_ins
        self._paused: dict[str, float] = {}
        self._safe_words: list[tuple[float, list[OutboxRow]]] = []
        self._answers: list[tuple[float, OutboxRow]] = []

    async def run(self) -> Outcome:
        running = asyncio.create_task(self._outbox.run())
        people = [
            *(self._later(self._safe_word, couple) for couple in self._some(SAFE_WORDS)),
            *(self._later(self._answer, person) for person in self._some(ANSWERS)),
        ]
        planned = [_message(person, Importance.NUDGE) for person in range(self._check_ins)]
        self._outbox.add(await self._store.write(planned))
        await asyncio.gather(*people)
        while any(state in ("ready", "sending") for state in self._store.states.values()):
            await pass_by(1.0)
        running.cancel()
        await asyncio.wait([running])
        return self._outcome()

    def _some(self, number: int) -> list[int]:
        return self._dice.sample(range(CHECK_INS // 2), number)

    async def _later(self, act: Callable[[int], Coroutine[None, None, None]], who: int) -> None:
        await pass_by(self._dice.uniform(0, MINUTES * 60))
        await act(who)

    async def _safe_word(self, couple: int) -> None:
        both = {_person(2 * couple), _person(2 * couple + 1)}
        messages = [_message(2 * couple + one, Importance.PAUSE) for one in (0, 1)]
        rows = await self._store.write([*messages, _to_group(couple)], calmed=both)
        self._outbox.committed(Carried(tuple(rows), calmed=frozenset(both)))
        now = asyncio.get_running_loop().time()
        self._safe_words.append((now, rows[:2]))
        self._paused |= dict.fromkeys(both, now)

    async def _answer(self, person: int) -> None:
        rows = await self._store.write([_message(person, edits=True), _message(person)])
        self._outbox.committed(Carried(tuple(rows)))
        self._answers.append((asyncio.get_running_loop().time(), rows[1]))

    def _outcome(self) -> Outcome:
        rows, states = self._store.rows, self._store.states
        at = {int(key): moment for moment, _, key in self._network.arrived if key.isdigit()}
        times = Counter(key for _, _, key in self._network.arrived if key.isdigit())
        planned = [row for row in rows.values() if row.planned]
        made = {row.id: at[row.id] - ON_THE_WAY[1] for row in planned if row.id in at}
        return Outcome(
            [max(at[row.id] for row in both) - said for said, both in self._safe_words],
            [at[row.id] - said for said, row in self._answers],
            sent=sum(states[row.id] == "sent" for row in planned),
            withdrawn=sum(states[row.id] == "withdrawn" for row in planned),
            lost=sum(
                states[number] != "withdrawn" and number not in at
                for number, row in rows.items()
                if not row.body["edits"]
            ),
            twice=sum(count > 1 for count in times.values()),
            into_a_pause=sum(
                made[row.id] > self._paused.get(row.person_id or "", made[row.id])
                for row in planned
                if row.id in at
            ),
            refused=self._network.refused,
            commits=self._store.commits,
            last=max(at.values()),
        )


def _person(number: int) -> str:
    return f"person-{number}"


def _message(person: int, importance: Importance = Importance.ANSWER, *, edits: bool = False) -> NewMessage:
    chat = Chat("telegram", "bot", str(1000 + person), str(1000 + person).encode())
    slot = "question" if edits else None
    body = pack(Rendered("", "words", slot=slot), edits=edits)
    planned = importance >= Importance.NUDGE
    return NewMessage(f"couple-{person // 2}", _person(person), chat, importance, planned, slot, body)


def _to_group(couple: int) -> NewMessage:
    chat = Chat("telegram", "bot", f"-{1000 + couple}", f"-{1000 + couple}".encode())
    body = pack(Rendered("", "words"), edits=False)
    return NewMessage(f"couple-{couple}", None, chat, Importance.PAUSE, False, None, body)


def evening(network: str, check_ins: int = CHECK_INS) -> Outcome:
    """What becomes of it on that network."""
    return run_at_once(Evening(NETWORKS[network](), check_ins).run())


async def main() -> None:
    """Print one row for a quiet evening, and one for each network."""
    head(
        "network",
        "check-ins",
        "sent",
        "withdrawn",
        "lost",
        "twice",
        "refused",
        "safe word p50 s",
        "p99 s",
        "most s",
        "answer p99 s",
        "all sent after s",
    )
    for network, check_ins in (("30/s", 0), *((name, CHECK_INS) for name in NETWORKS)):
        # On a loop of its own, beside the one that the benchmarks run on.
        done = await asyncio.to_thread(evening, network, check_ins)
        say(
            network,
            check_ins,
            done.sent,
            done.withdrawn,
            done.lost,
            done.twice,
            done.refused,
            f"{percentile(done.safe_words, 0.5):.2f}",
            f"{percentile(done.safe_words, 0.99):.2f}",
            f"{max(done.safe_words):.2f}",
            f"{percentile(done.answers, 0.99):.2f}",
            f"{done.last:.0f}",
        )
