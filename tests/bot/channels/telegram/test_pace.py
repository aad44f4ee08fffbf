"""What is sent at Telegram's pace stays within Telegram's limits, whatever window one looks through."""

from __future__ import annotations

import pytest

from bot.channels.telegram.pace import TelegramPace
from bot.ports import Pace

PRIVATE, GROUP = "4711", "-1004711"


def as_fast_as_it_may(pace: Pace, seconds: float, chats: list[str]) -> list[float]:
    """When calls go out that all could have gone at once, dealt out over these chats."""
    now, sent = 0.0, []
    while now < seconds:
        wait, chat = min((pace.ready(chat, now), chat) for chat in chats)
        now += wait
        if not wait:
            pace.spend(chat, now)
            sent.append(now)
    return sent


def most_within(window: float, moments: list[float]) -> int:
    return max(sum(begin <= one < begin + window for one in moments) for begin in moments)


@pytest.mark.parametrize(("chat", "allowed"), [(PRIVATE, 60), (GROUP, 20)])
def test_a_chat_stays_within_its_limit(chat: str, allowed: int) -> None:
    sent = as_fast_as_it_may(TelegramPace(), 600, [chat])
    assert allowed * 0.9 < most_within(60.0, sent) <= allowed


def test_the_whole_bot_stays_within_its_limit() -> None:
    """Thirty a second, with no more than thirty at once: so much room there is in Telegram's own bucket."""
    sent = as_fast_as_it_may(TelegramPace(), 60, [str(number) for number in range(200)])
    assert len(sent) > 28 * 59
    room, before = 30.0, 0.0
    for at in sent:
        room = min(30.0, room + (at - before) * 30)
        before = at
        assert room >= 1
        room -= 1


def test_an_answer_of_three_calls_goes_at_once() -> None:
    assert as_fast_as_it_may(TelegramPace(), 0.001, [PRIVATE]) == [0.0] * 3


def test_a_number_below_zero_is_a_group() -> None:
    pace = TelegramPace()
    assert pace.is_group(GROUP)
    assert pace.is_group("-42")
    assert not pace.is_group(PRIVATE)
