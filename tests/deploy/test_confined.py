"""The bot lives with the locks that its unit puts on what it may ask of the kernel.

A package that writes memory and then runs it, or wants a call that the filter refuses, would work at
every desk and fail as a service.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot import health
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.bot.channels.telegram.process import on_telegram
from tests.bot.charts.test_rhythm import PROGRAM
from tests.house import ROOT
from tests.running import Operator
from tests.systemd import systemd_analyze

__all__ = ["systemd_analyze"]

CONFINED = (
    sys.executable,
    str(Path(__file__).with_name("confined.py")),
    str(ROOT / "deploy/weerklank.service"),
)


@pytest.mark.usefixtures("systemd_analyze")
def test_the_bot_starts_serves_is_copied_and_stops(tmp_path: Path) -> None:
    operator = Operator(tmp_path, before=CONFINED)
    with operator.running() as bot:
        assert health.fault(bot.port) is None
        copied = operator.run("backup", "words", "--keys", "keys")
        assert (copied.code, copied.err) == (0, "")
        assert bot.stop() == (0, "", "")


@pytest.mark.usefixtures("systemd_analyze")
async def test_on_telegram_it_finds_the_host_by_its_name_and_answers(tmp_path: Path) -> None:
    """To look up a name, libc would like to ask the kernel which addresses this machine has, by a kind of
    socket that the unit refuses. It then asks for all kinds."""
    async with FakeBotApi() as api:
        operator = Operator(tmp_path, {"TELEGRAM_TOKEN": api.token}, before=CONFINED)
        async with on_telegram(operator, api) as bot:
            bram = api.user("Bram")
            await bram.start()
            await api.acknowledged()
            assert health.fault(bot.port) is None
            assert (await asyncio.to_thread(bot.stop)).code == 0
        assert bram.last.by_bot


@pytest.mark.usefixtures("systemd_analyze")
def test_a_picture_is_drawn_for_who_takes_along_what_is_theirs(tmp_path: Path) -> None:
    """A library of numbers may want threads, memory to run, or to choose its cores."""
    environment = {"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [*CONFINED, sys.executable, "-c", PROGRAM]
    ended = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr, list(tmp_path.iterdir())) == (0, "", [])


@pytest.mark.usefixtures("systemd_analyze")
@pytest.mark.parametrize(
    ("attempt", "refusal"),
    [
        ("import mmap; mmap.mmap(-1, 4096, prot=7)", "Operation not permitted"),
        ("import os; os.nice(1)", "Operation not permitted"),
        ("import os; os.chroot('/')", "Operation not permitted"),
        ("import socket; socket.socket(socket.AF_NETLINK)", "Address family not supported"),
        ("import socket; socket.socket(); socket.socket(socket.AF_UNIX)", ""),
    ],
)
def test_the_locks_are_shut(attempt: str, refusal: str) -> None:
    """Else the test above would show nothing."""
    command = [*CONFINED, sys.executable, "-c", attempt]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (refusal in ended.stderr, ended.returncode != 0) == (True, bool(refusal)), ended.stderr
