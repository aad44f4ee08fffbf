"""`weerklank health` believes only the sign of the bot, and costs next to nothing."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from bot import health
from tests.running import port_kept_free


@contextmanager
def answering(answer: bytes) -> Iterator[int]:
    """A program on a port that answers one caller with these bytes."""
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:

        def serve() -> bytes:
            caller, _ = listener.accept()
            with caller:
                asked = caller.recv(1000)
                caller.sendall(answer)
                return asked

        asked = pool.submit(serve)
        port = listener.getsockname()[1]
        yield port
        assert asked.result().startswith(
            f"HEAD {health.PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n".encode()
        )


def test_a_bot_that_answers_is_well() -> None:
    with answering(b"HTTP/1.1 200 OK\r\n\r\n") as port:
        assert health.fault(port) is None


@pytest.mark.parametrize("answer", [b"HTTP/1.1 500 Internal Server Error\r\n\r\n", b"SSH-2.0-Other\r\n", b""])
def test_another_answer_is_not(answer: bytes) -> None:
    with answering(answer) as port:
        assert health.fault(port) == f"what answers on port {port} is not Weerklank."


def test_a_bot_that_cannot_hear_is_not() -> None:
    with answering(b"HTTP/1.1 503 Service Unavailable\r\n\r\n") as port:
        told = f"the bot on port {port} runs, and has not heard from Telegram for two minutes."
        assert health.fault(port) == told


def test_no_answer_is_not() -> None:
    with port_kept_free() as port:
        assert str(health.fault(port)).startswith(f"nothing answers on port {port} (")


@pytest.mark.parametrize(("written", "port"), [("8080", 8080), ("", 8765), ("many", 8765)])
def test_it_looks_where_the_bot_was_told_to_be(
    written: str, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEERKLANK_PORT", written)
    assert health.wanted_port() == port


def test_it_loads_nothing_heavy() -> None:
    """Docker asks every minute, for years."""
    script = "import sys; from bot.__main__ import main; main(['health', '--port', '1']); print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(ended.stdout.split())
    assert "bot.health" in loaded
    assert loaded.isdisjoint(
        {"bot.settings", "bot.faults", "bot.sign", "pydantic", "sqlalchemy", "starlette", "alembic"}
    )
