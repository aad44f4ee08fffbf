"""What goes wrong at Telegram, by dice: the same seed gives the same dice for the same calls."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.bot.channels.telegram.botapi import Fault
from tests.bot.channels.telegram.botapi.faults import Faults, Planned

FOUL = {
    Fault.GATEWAY: 0.006,
    Fault.ERROR: 0.002,
    Fault.CUT_BEFORE: 0.003,
    Fault.CUT_AFTER: 0.003,
    Fault.GARBAGE: 0.002,
    Fault.FLOOD: 0.003,
    Fault.SILENCE: 0.001,
}
"""How often each befalls a call. Two in a hundred in all, far more than on any real day: so a month holds the
faults of years."""
SAID = frozenset({"sendMessage", "sendPhoto", "sendDocument", "editMessageText"})
"""The calls that somebody waits for; the silence of others is nobody's."""
POLL = "getUpdates"


class Weather(Faults):
    """Fair until `blows` is set. `silent` and `silent_polls` are the calls that still wait for an answer."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self._dice = dice
        self.blows = False
        self.met: Counter[Fault] = Counter()
        self.silent = 0
        self.silent_polls = 0

    def take(self, method: str, given: Mapping[str, Any]) -> Planned | None:
        if not self.blows:
            return None
        roll = self._dice.random()
        for fault, often in FOUL.items():
            roll -= often
            if roll < 0:
                return self._fault(method, fault)
        return None

    def _fault(self, method: str, fault: Fault) -> Planned | None:
        if fault is Fault.SILENCE:
            if method in SAID:
                self.silent += 1
            elif method == POLL:
                self.silent_polls += 1
            else:
                return None
        self.met[fault] += 1
        return Planned(method, fault, 1, None, self._dice.randint(1, 20))
