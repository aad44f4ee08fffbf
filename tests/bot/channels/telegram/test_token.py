"""However a call fails, and also where all is told, nobody reads the token or what people wrote."""

from __future__ import annotations

import asyncio
import logging
import socket
import traceback
from collections.abc import Callable, Iterator
from io import StringIO

import pytest
import structlog
from structlog.testing import capture_logs
from telegram.request import HTTPXRequest

from bot import logs
from bot.channels.telegram.api import Api, RequestClass
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.request import AiohttpRequest
from bot.logs import LOUDEST
from tests.bot.channels.telegram.conftest import Naps
from tests.bot.channels.telegram.stub import (
    TOKEN,
    Answer,
    Stub,
    cut_off,
    dropped,
    elsewhere,
    nonsense,
    refusal,
    silence,
    text,
)

WORDS = "ik ben zo boos"
ECHO = f"Bad Request: cannot reach http://x/bot{TOKEN}/y: '{WORDS}'"
WAYS = pytest.mark.parametrize("way", [AiohttpRequest, HTTPXRequest])


@pytest.fixture(params=[True, False], ids=["all is told", "as it is set up"])
def heard_all(request: pytest.FixtureRequest) -> bool:
    """Whether each library is asked to tell all that it can."""
    return request.param is True


@pytest.fixture
def heard(heard_all: bool) -> Iterator[Callable[[], str]]:
    """All that is logged by anybody, as we show it."""
    told = StringIO()
    handler = logging.StreamHandler(told)
    handler.setFormatter(logs.Wordless("%(name)s %(message)s"))
    names = [None, "asyncio", "telegram.Bot", "telegram.BaseRequest", *LOUDEST]
    before = {name: logging.getLogger(name).level for name in names}
    factory, root = logging.getLogRecordFactory(), logging.getLogger()
    logging.setLogRecordFactory(logs.record)
    root.addHandler(handler)
    for name, level in LOUDEST.items():
        logging.getLogger(name).setLevel(logging.DEBUG if heard_all else level)
    root.setLevel(logging.DEBUG)
    try:
        yield told.getvalue
    finally:
        root.removeHandler(handler)
        logging.setLogRecordFactory(factory)
        for one, level in before.items():
            logging.getLogger(one).setLevel(level)


def everything_of(fault: BaseException | None) -> Iterator[str]:
    """All that an exception and those behind it hold, and how they are shown."""
    while fault is not None:
        yield from ("".join(traceback.format_exception(fault)), repr(fault), str(fault), repr(vars(fault)))
        yield repr(fault.args)
        fault = fault.__cause__ or fault.__context__


FAILURES: dict[str, Answer] = {
    **{str(status): refusal(status, ECHO) for status in (400, 401, 403, 404, 409, 413, 418, 429, 500, 502)},
    "migrated": refusal(400, ECHO, migrate_to_chat_id=-100123),
    "later": refusal(429, ECHO, retry_after=1),
    "strange": refusal(400, ECHO, unknown=ECHO),
    "page 400": text(400, ECHO),
    "page 502": text(502, ECHO),
    "page 200": text(200, ECHO),
    "JSON": text(200, f'["{WORDS}"]'),
    "text": text(500, f'"{WORDS}"'),
    "dropped": dropped,
    "cut off": cut_off,
    "nonsense": nonsense,
    "elsewhere": elsewhere,
}


@WAYS
@pytest.mark.parametrize("how", FAILURES)
async def test_a_call_that_fails(
    how: str, way: RequestClass, telegram: Stub, naps: Naps, heard: Callable[[], str], heard_all: bool
) -> None:
    api = Api(TOKEN, telegram.url, way, sleep=naps)
    with capture_logs() as told:
        await api.connect()
        telegram.will("sendMessage", FAILURES[how])
        with pytest.raises(Exception) as raised:  # noqa: PT011 - whatever it is
            await api.call("sendMessage", chat_id=7, text=WORDS)
    await api.close()
    fault = "\n".join(everything_of(raised.value)) + repr(told) + repr(api) + repr(api.me)
    assert TOKEN not in fault + heard()
    assert WORDS not in fault
    # Words the library's own way does tell when it is asked to, which is why it never is.
    if way is AiohttpRequest or not heard_all:
        assert WORDS not in heard()


@WAYS
@pytest.mark.parametrize("base", ["refused", "http://", "nowhere"])
async def test_a_place_that_cannot_be_reached(base: str, way: RequestClass, heard: Callable[[], str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        here = f"http://127.0.0.1:{taken.getsockname()[1]}"
        api = Api(TOKEN, here if base == "refused" else base, way, sleep=tired)
        with capture_logs() as told, pytest.raises(Exception) as raised:  # noqa: PT011 - whatever it is
            await api.connect()
        with pytest.raises(Exception) as called:  # noqa: PT011
            await api.call("getMe")
    await api.close()
    shown = "\n".join([*everything_of(raised.value), *everything_of(called.value)]) + repr(told) + heard()
    assert told
    assert TOKEN not in shown


class Tired(Exception):
    """Has waited enough."""


async def tired(_: float) -> None:
    raise Tired


@WAYS
@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_is_not_known(
    status: int, way: RequestClass, telegram: Stub, naps: Naps, heard: Callable[[], str]
) -> None:
    telegram.will("getMe", refusal(status, f"Unauthorized {TOKEN}"))
    api = Api(TOKEN, telegram.url, way, sleep=naps)
    with pytest.raises(Exception) as raised:  # noqa: PT011 - whatever it is
        await api.connect()
    await api.close()
    assert TOKEN not in "\n".join(everything_of(raised.value)) + heard()


@WAYS
async def test_a_poll_that_fails_and_one_that_is_cancelled(
    way: RequestClass, telegram: Stub, naps: Naps, heard: Callable[[], str]
) -> None:
    async def take(_: object) -> None:
        """Nothing comes."""

    asyncio.get_running_loop().set_debug(True)
    api = Api(TOKEN, telegram.url, way, sleep=naps)
    await api.connect()
    telegram.will("getUpdates", dropped, *FAILURES.values())
    telegram.will("getUpdates", *[silence] * 9)
    with capture_logs() as told:
        running = asyncio.create_task(Polling(api, take, sleep=Patient()).run())
        await asyncio.wait([running])
    await api.close()
    shown = "\n".join(everything_of(running.exception())) + repr(told) + heard() + repr(running)
    assert TOKEN not in shown


class Patient:
    """Waits for no trouble, and for ever where a call is guarded."""

    async def __call__(self, seconds: float) -> None:
        if seconds > 70:
            await asyncio.Event().wait()


def test_what_is_ours_is_struck_out_too(capsys: pytest.CaptureFixture[str]) -> None:
    logger = structlog.wrap_logger(
        structlog.PrintLogger(), processors=[structlog.processors.JSONRenderer(), logs._struck_out]
    )
    logger.warning("a line", url=f"https://x/bot{TOKEN}/y", fault=ValueError(TOKEN))
    shown = capsys.readouterr().out
    assert shown.count(logs.STRUCK_OUT) == 2
    assert TOKEN not in shown
