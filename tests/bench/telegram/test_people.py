"""A bot that does less than it should is found out."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from tests.bench.telegram.people import FIRST, QUESTIONS, Crowd, Fault, Person

ASKED = ("a", "b", "c", "d")
WAYS = ("1.<", "1.!")


@dataclass
class Bot:
    """A bot on the other side of the phone, as short as can be; `asks` gives its questions by check-in."""

    asks: Sequence[Sequence[str]]
    crowd: Crowd = field(init=False)
    number: int = 0
    check_ins: int = 0
    asked: int = 0
    prompt: int = 0

    def __post_init__(self) -> None:
        self.crowd = Crowd(self, 1)

    def says(self, chat: int, text: str) -> None:
        asyncio.get_running_loop().call_soon(self.command if text == "/checkin" else self.words)

    def presses(self, chat: int, message: int, token: str) -> None:
        asyncio.get_running_loop().call_soon(self.form, token)

    def command(self) -> None:
        self.asked = 0
        self.send("form", "1.together", "1.alone", "1.?")

    def form(self, token: str) -> None:
        assert token == "1.alone"
        self.person.is_released()
        self.edit()
        self.ask()

    def words(self) -> None:
        self.edit()
        self.ask()

    def ask(self) -> None:
        questions = self.asks[min(self.check_ins, len(self.asks) - 1)]
        if self.asked == len(questions):
            self.check_ins += 1
            self.send("end")
            return
        self.asked += 1
        self.send(questions[self.asked - 1], *WAYS)

    @property
    def person(self) -> Person:
        return self.crowd.people[FIRST]

    def send(self, text: str, *tokens: str) -> None:
        self.number += 1
        if tokens:
            self.prompt = self.number
        self.person.receives(self.number, text, tokens)

    def edit(self) -> None:
        self.person.sees_edited(self.prompt, "", ())


async def check_ins(bot: Bot, updates: int = 13) -> None:
    await bot.crowd.reached(updates)
    await bot.crowd.finish()


async def test_somebody_goes_through_whole_check_ins() -> None:
    bot = Bot([ASKED])
    await check_ins(bot)
    assert (bot.person.check_ins, bot.check_ins) == (3, 3)
    assert len(bot.crowd.latencies) == 18
    assert bot.person.asked == list(ASKED)
    assert len(set(bot.person.said)) == QUESTIONS
    assert bot.crowd.strays == 0


@pytest.mark.parametrize("later", [("b", "a", "c", "d"), ("a", "b", "c", "x")])
async def test_other_questions_than_before_are_a_fault(later: Sequence[str]) -> None:
    with pytest.raises(Fault, match="four questions"):
        await check_ins(Bot([ASKED, later]))


async def test_the_same_question_twice_is_a_fault() -> None:
    with pytest.raises(Fault, match="four questions"):
        await check_ins(Bot([("a", "a", "c", "d")]))


async def test_an_answer_is_not_complete_while_old_buttons_stand() -> None:
    bot = Bot([ASKED])
    bot.edit = lambda: None  # type: ignore[method-assign]
    waiting = asyncio.ensure_future(bot.crowd.reached(2))
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(bot.crowd.latencies) == 1
    waiting.cancel()


async def test_a_message_that_nobody_waited_for_is_counted() -> None:
    bot = Bot([ASKED])
    bot.send("look at me")
    assert bot.crowd.strays == 1
