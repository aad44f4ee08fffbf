"""People with a phone who do nothing but check-ins, each as soon as the bot's last answer is complete.

Theory of operation
-------------------
They know no bot's texts and are told nothing about its buttons but where the form for one is. An act is
complete when all that a person waits for is there:

- a press: the button stops turning, the message that was pressed loses its buttons, and a new one asks on;
- words: the question loses its buttons, and the next one is there; after the fourth any words will do;
- a command: a message with buttons.

What they see is judged as it comes, so that nobody can be fast by doing less: a message to the wrong chat,
twice the same question, another order than the first who finished, or one that nobody waited for is a fault.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from tests.bench.pressing import next_act

COMMAND = "/checkin"
QUESTIONS = 4
UPDATES = 2 + QUESTIONS
"""Of one check-in: the command, the form, and an answer to each question."""
FIRST = 1001
"""The number of the first person, and of their chat."""
WORDS = "We lachten dinsdag samen om de hond die in de sloot sprong"


class Fault(Exception):
    """A bot did not do what the bench is about."""


class Phone(Protocol):
    """The way to the bot."""

    def says(self, chat: int, text: str) -> None: ...

    def presses(self, chat: int, message: int, token: str) -> None: ...


class Act(Enum):
    """What a person did last."""

    NOTHING = auto()
    GREETING = auto()
    OPENING = auto()
    PRESS = auto()
    WORDS = auto()


@dataclass(slots=True)
class Person:
    """One of them. `said` and `asked` are of the newest check-in, and `check_ins` came to their end."""

    chat: int
    crowd: Crowd = field(repr=False)
    check_ins: int = 0
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    act: Act = Act.NOTHING
    since: float = 0.0
    prompt: int = 0
    text: str = ""
    tokens: tuple[str, ...] = ()
    behind: int | None = None
    """The message that still shows the buttons of what was answered."""
    spoken: bool = False
    fresh: bool = False
    released: bool = True

    def greet(self, greeting: str) -> None:
        """Make oneself known. Counts as no update of the bench."""
        self._do(Act.GREETING)
        self.crowd.phone.says(self.chat, greeting)

    def go_on(self) -> None:
        """Do what comes next."""
        token = next_act(self.tokens) if self.fresh else None
        if token is None:
            self.said, self.asked, self.tokens = [], [], ()
            self._do(Act.OPENING)
            self.crowd.phone.says(self.chat, COMMAND)
        elif token:
            self._do(Act.PRESS)
            self.crowd.phone.presses(self.chat, self.prompt, token)
        else:
            self.asked.append(self.text)
            self.said.append(f"{WORDS} ({self.chat}.{self.check_ins + 1}.{len(self.said) + 1}).")
            self._do(Act.WORDS)
            self.crowd.phone.says(self.chat, self.said[-1])

    def receives(self, message: int, text: str, tokens: tuple[str, ...]) -> None:
        """A new message."""
        self.spoken = True
        if tokens:
            self._is_asked(message, text, tokens)
        self._look()

    def sees_edited(self, message: int, text: str, tokens: tuple[str, ...]) -> None:
        """A message changed."""
        if message == self.behind:
            self.behind = None
            if tokens:
                self._is_asked(message, text, tokens)
        self._look()

    def is_released(self) -> None:
        """The pressed button stops turning."""
        self.released = True
        self._look()

    def _is_asked(self, message: int, text: str, tokens: tuple[str, ...]) -> None:
        self.prompt, self.text, self.tokens, self.fresh = message, text, tokens, True

    def _do(self, act: Act) -> None:
        self.act = act
        self.since = time.perf_counter()
        self.spoken = self.fresh = False
        self.behind = self.prompt if act in (Act.PRESS, Act.WORDS) else None
        self.released = act is not Act.PRESS

    def _look(self) -> None:
        """Whether the answer is complete now."""
        if self.act is Act.NOTHING:
            self.crowd.strays += 1
            return
        last = self.act is Act.GREETING or (self.act is Act.WORDS and len(self.said) == QUESTIONS)
        if self.behind is None and self.released and (self.fresh or (last and self.spoken)):
            self._complete()

    def _complete(self) -> None:
        seconds, act, self.act = time.perf_counter() - self.since, self.act, Act.NOTHING
        ended = act is Act.WORDS and len(self.said) == QUESTIONS
        if ended:
            self.check_ins += 1
            self.crowd.judge(self)
        if act is Act.GREETING:
            self.fresh = False
        else:
            self.crowd.latencies.append(seconds)
            if not (ended and self.crowd.closing):
                self.go_on()
        self.crowd.look()


def _nothing() -> None: ...


@dataclass
class Crowd:
    """All of them. `latencies` holds the seconds of every act in the order in which they were complete."""

    phone: Phone
    size: int
    latencies: list[float] = field(default_factory=list)
    strays: int = 0
    """Messages and changes that nobody waited for."""
    faults: list[str] = field(default_factory=list)
    questions: tuple[str, ...] = ()
    people: dict[int, Person] = field(init=False)
    closing: bool = False
    _waiting: tuple[Callable[[], bool], Callable[[], None], asyncio.Future[None]] | None = None

    def __post_init__(self) -> None:
        self.people = {chat: Person(chat, self) for chat in range(FIRST, FIRST + self.size)}

    async def greet(self, greeting: str) -> None:
        """All make themselves known, and wait until that is answered."""
        for person in self.people.values():
            person.greet(greeting)
        await self._until(self._all_rest)

    async def reached(self, updates: int, then: Callable[[], None] = _nothing) -> None:
        """Go on until so many updates were answered in all; `then` is called in that very moment."""
        for person in self.people.values():
            if person.act is Act.NOTHING:
                person.go_on()
        await self._until(lambda: len(self.latencies) >= updates, then)

    async def finish(self) -> None:
        """Nobody begins another check-in; returns when all have ended theirs."""
        self.closing = True
        await self._until(self._all_rest)

    def look(self) -> None:
        """Whether what is waited for is there now."""
        if self._waiting is not None:
            reached, then, future = self._waiting
            if not future.done() and reached():
                then()
                future.set_result(None)

    def judge(self, person: Person) -> None:
        """Whether a check-in that ended was asked as those before it were."""
        asked = tuple(person.asked)
        self.questions = self.questions or asked
        if len(set(asked)) != QUESTIONS or asked != self.questions:
            self.fault(f"{person}: not the four questions in their order")

    def fault(self, what: str) -> None:
        """Make the run fail."""
        self.faults.append(what)
        if self._waiting is not None and not self._waiting[2].done():
            self._waiting[2].set_exception(Fault(what))

    def stuck(self) -> list[Person]:
        """Who waits for an answer."""
        return [person for person in self.people.values() if person.act is not Act.NOTHING]

    def _all_rest(self) -> bool:
        return not self.stuck()

    async def _until(self, reached: Callable[[], bool], then: Callable[[], None] = _nothing) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting = reached, then, future
        self.look()
        try:
            await future
        finally:
            self._waiting = None
