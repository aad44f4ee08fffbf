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


@pytest.mark.parametrize(
    "how",
    [
        "logging.getLogger('below').error('asked %s for %d', URL, 1)",
        "logging.getLogger('below').error(f'asked {URL}')",
        "logging.getLogger('below').error('asked %s %s', URL)",
        "logging.getLogger('below').error('asked %(where)s', {'where': ValueError(URL)})",
        "logging.getLogger('below').error('asked %s', URL.replace(':', '%3A'))",
        "structlog.get_logger().error('asked', where=URL, why=ValueError(URL))",
        "structlog.get_logger().error(f'asked {URL}')",
    ],
)
def test_the_token_is_struck_out_of_every_line(how: str) -> None:
    err = shown(
        f"import structlog\nTOKEN = '123456789' + ':' + 'AAkQ_-' * 6\nURL = f'/bot{{TOKEN}}/x'\n{how}"
    )
    assert "asked" in err
    assert "AAkQ" not in err


@pytest.mark.parametrize("library", ["aiohttp.client", "httpx", "httpcore.connection", "telegram.Bot"])
def test_libraries_that_know_the_address_are_quiet(library: str) -> None:
    said = f"logging.getLogger().setLevel(0)\nlogging.getLogger('{library}').info('asked')"
    assert shown(said) == ""
    assert "asked" in shown(said.replace(library, "another"))


def test_what_the_library_quotes_of_an_answer_is_not_shown() -> None:
    assert shown("logging.getLogger('telegram.request.BaseRequest').error('no JSON')") == ""


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
