"""A web server of ours: on 127.0.0.1, inside the event loop of the program."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp

ADDRESS = "127.0.0.1"
GRACE = 3
"""Seconds that a turn under way gets to finish when the server stops."""


class PortTaken(Exception):
    """Another program listens on our port, or we may not use it."""

    def __init__(self, port: int, why: str) -> None:
        super().__init__(f"port {port} on {ADDRESS} cannot be used: {why}")
        self.port = port


class Serving:
    """Serves on 127.0.0.1. Port 0 takes a free one; `port` is known after `start`.

    `options` are uvicorn's own.
    """

    def __init__(self, port: int, name: str, **options: Any) -> None:
        self._wanted = port
        self._name = name
        self._options = options
        self._guest: _Guest | None = None
        self._running: asyncio.Task[None] | None = None
        self.port = port

    async def start(self, made: Callable[[int], ASGIApp]) -> None:
        """Listen, and serve what is made for this port. Returns when it answers; raises PortTaken."""
        listener = _listen(self._wanted)
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            made(self.port),
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            lifespan="off",
            timeout_graceful_shutdown=GRACE,
            **self._options,
        )
        self._guest = _Guest(config)
        self._running = asyncio.create_task(self._guest.serve([listener]), name=self._name)
        await self._guest.ready.wait()

    async def stop(self) -> None:
        """Close the connections and the port; what is under way finishes first."""
        if self._guest is None or self._running is None:
            return
        self._guest.should_exit = True
        await self._running
        self._guest = self._running = None


class _Guest(uvicorn.Server):
    """uvicorn as a guest: it tells when it is ready and leaves the signals to the program."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        # A restart need not wait until the connections of the last run are forgotten. (Elsewhere this
        # option would let two programs share the port.)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((ADDRESS, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise PortTaken(port, error.strerror or type(error).__name__) from error
    listener.setblocking(False)
    return listener
