"""A port that is kept free is free for who knows its number, and for nobody else."""

from __future__ import annotations

import socket

import pytest

from tests.running import port_kept_free


def test_nobody_listens_there_until_a_server_asks_for_it() -> None:
    with port_kept_free() as port:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))
        with socket.create_server(("127.0.0.1", port)):
            socket.create_connection(("127.0.0.1", port)).close()


def test_nobody_is_given_it_by_chance() -> None:
    """A socket that takes what it is given asks for nothing that is bound already."""
    with port_kept_free() as port, socket.socket() as other, pytest.raises(OSError, match="already in use"):
        other.bind(("127.0.0.1", port))
