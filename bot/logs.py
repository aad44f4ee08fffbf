"""Logs for operators: what the program does, never what people say.

A fault that nobody foresaw may carry words of people in its message: the libraries below us quote what they
cannot handle. So of such a fault only its kind and its place are shown, whoever reports it: we, a library
with a traceback, the event loop, or the interpreter at the very end.

The token of the bot stands in the address of every call to Telegram, and libraries like to tell addresses. So
it is struck out of every line, of theirs and of ours, also where somebody asks them to tell everything.
"""

from __future__ import annotations

import asyncio
import logging
import re
import sys
import traceback
from types import TracebackType
from typing import Any

import structlog

PLAIN = "%(levelname)s %(name)s: %(message)s"
TOKEN = re.compile(r"(?<!\d)\d{6,12}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
STRUCK_OUT = "***"
# What each of these may say at the most. Of an answer that it cannot read, telegram quotes all.
LOUDEST = {
    "aiohttp": logging.WARNING,
    "httpcore": logging.WARNING,
    "httpx": logging.WARNING,
    "telegram": logging.CRITICAL,
}


class Wordless(logging.Formatter):
    """Shows of a fault where it was raised, and not what it says."""

    def formatException(  # noqa: N802  the name is the library's
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "" if ei[1] is None else trace(ei[1])


def set_up() -> None:
    """One line an event on standard error: readable on a terminal, JSON elsewhere."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Wordless(PLAIN))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    logging.setLogRecordFactory(record)
    for name, level in LOUDEST.items():
        logging.getLogger(name).setLevel(level)
    renderer = (
        structlog.dev.ConsoleRenderer(colors=False)
        if sys.stderr.isatty()
        else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
            _struck_out,
        ],
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    sys.excepthook = lambda _, fault, __: print(trace(fault), file=sys.stderr)  # noqa: T201


def without_token(line: str) -> str:
    """A line with no token of a bot in it."""
    return TOKEN.sub(STRUCK_OUT, line)


def record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    """What a library logs, without a token, whoever shows it and however."""
    made = logging.LogRecord(*args, **kwargs)
    try:
        said = made.getMessage()
    except Exception:  # noqa: BLE001 - values that do not fit, so nobody knows what they hold
        said = str(made.msg)
    made.msg, made.args = without_token(said), None
    return made


def _struck_out(_: Any, __: str, line: Any) -> Any:
    return without_token(line)


def where(fault: BaseException | None) -> dict[str, str]:
    """A fault in a log line: its kind, and the file and line where it was raised."""
    if fault is None:
        return {"fault": "none", "place": "unknown"}
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else "unknown"
    return {"fault": type(fault).__name__, "place": place}


def trace(fault: BaseException) -> str:
    """The way to a fault through our files, and to those that led to it; the first of them first."""
    cause = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    inner = fault.exceptions if isinstance(fault, BaseExceptionGroup) else ()
    parts = [trace(one) for one in (cause, *inner) if one is not None]
    lines = traceback.format_tb(fault.__traceback__)
    return "\n".join([*parts, f"{''.join(lines)}{type(fault).__qualname__}"])


def of_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What the event loop has to report: a fault that nobody waited for."""
    log = structlog.get_logger()
    log.error("a fault that nobody waited for", **where(context.get("exception")))
