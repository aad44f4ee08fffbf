"""Two bots never share one folder, however the first one ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.sole import AlreadyRunning, FileLock

HOLDING = """
import sys, time
from pathlib import Path
from bot.sole import FileLock
held = FileLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_lock_is_refused_by_the_name_of_the_folder(tmp_path: Path) -> None:
    first = FileLock.take(tmp_path)
    with pytest.raises(AlreadyRunning, match=tmp_path.name):
        FileLock.take(tmp_path)
    first.close()
    FileLock.take(tmp_path).close()


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunning):
            FileLock.take(tmp_path)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        FileLock.take(tmp_path).close()
