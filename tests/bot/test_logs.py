"""Whoever reports a fault, nobody reads in the log what people said."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot import logs

WORDS = "she said that nobody knows"
FAILING = f"""
import asyncio, gc, logging
from bot import logs

def failing():
    try:
        int("{WORDS}")
    except ValueError as fault:
        raise ExceptionGroup("{WORDS}", [RuntimeError("{WORDS}"), fault]) from fault

async def left_alone():
    asyncio.get_running_loop().set_exception_handler(logs.of_loop)
    async def task():
        failing()
    waited = [asyncio.ensure_future(task())]
    await asyncio.wait(waited)
    waited.clear()
    gc.collect()

logs.set_up()
"""


def shown(how: str) -> str:
    """What a program shows on standard error in which a fault is met in this way."""
    program = [sys.executable, "-c", FAILING + how]
    return subprocess.run(program, capture_output=True, text=True, check=False).stderr


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("try: failing()\nexcept Exception: logging.getLogger('below').exception('a job failed')", "a job"),
        ("failing()", "in failing"),
        ("asyncio.run(left_alone())", "a fault that nobody waited for"),
    ],
    ids=["a library logs it", "it ends the program", "nobody waited for it"],
)
def test_a_fault_is_shown_with_its_place_and_without_its_words(how: str, told: str) -> None:
    err = shown(how)
    assert told in err
    assert "ExceptionGroup" in err
    assert WORDS not in err


def test_the_way_to_a_fault_shows_what_led_to_it() -> None:
    err = shown("failing()")
    assert [err.count(f"\n{name}\n") for name in ("RuntimeError", "ExceptionGroup")] == [1, 1]
    assert "ValueError" in err


def test_the_place_of_a_fault_is_where_it_was_raised() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 // 0
    told = logs.where(caught.value)
    assert told["fault"] == "ZeroDivisionError"
    assert told["place"].startswith("test_logs.py:")
