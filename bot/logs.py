"""Logs for operators: what the program does, never what people say."""

from __future__ import annotations

import logging
import sys

import structlog

PLAIN = "%(levelname)s %(name)s: %(message)s"


def set_up() -> None:
    """One line an event on standard error: readable on a terminal, JSON elsewhere."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format=PLAIN)
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
        ],
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
