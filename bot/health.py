"""Whether the bot that runs on this machine answers: for a container, a monitor, an upgrade.

It is asked every minute, so it imports next to nothing, no settings either, and looks for one sign of life
(bot/sign.py). The event loop that does everything else gives it; a loop that hangs does not answer.
"""

from __future__ import annotations

import os
import socket

DEFAULT_PORT = 8765
PATH = "/health"
PATIENCE = 3.0
"""Seconds to wait for an answer."""
_LONGEST = 64


def fault(port: int) -> str | None:
    """What is wrong with the bot on this port of 127.0.0.1, in one line; None when it answers."""
    request = f"HEAD {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            connection.sendall(request.encode())
            answer = connection.recv(_LONGEST)
    except OSError as error:
        return f"nothing answers on port {port} ({error.strerror or error})."
    if answer.startswith(b"HTTP/1.1 503 "):
        return f"the bot on port {port} runs, and has not heard from Telegram for two minutes."
    if not answer.startswith(b"HTTP/1.1 200 "):
        return f"what answers on port {port} is not Weerklank."
    return None


def wanted_port() -> int:
    """The port in WEERKLANK_PORT, else the usual one. (`.env` is not read: the caller is another program.)"""
    written = os.environ.get("WEERKLANK_PORT", "")
    return int(written) if written.isdecimal() else DEFAULT_PORT
