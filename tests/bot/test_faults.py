"""What an operator can mend is one line with the mend; a fault of our own keeps its trace."""

from __future__ import annotations

import errno
import subprocess
import sys

import pytest

from bot.backup import BackupError
from bot.channels.telegram.fault import TelegramFault
from bot.faults import in_one_line
from bot.keyfile import VaultError
from bot.serving import PortTaken
from bot.settings import SettingsError
from bot.sole import AlreadyRunning
from bot.storage.errors import StorageError


@pytest.mark.parametrize("kind", [VaultError, StorageError, BackupError, TelegramFault])
def test_what_knows_its_own_mend_says_it(kind: type[Exception]) -> None:
    assert in_one_line(kind("what, and the mend")) == "what, and the mend"


def test_a_bot_without_telegram_does_not_wait_for_its_library() -> None:
    script = "import sys; import bot.faults; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert set(ended.stdout.split()).isdisjoint({"telegram", "aiohttp", "httpx"})


def test_each_wrong_setting_has_its_line() -> None:
    assert in_one_line(SettingsError(["one", "two"])) == "one\ntwo"


@pytest.mark.parametrize(
    ("fault", "mend"),
    [
        (PortTaken(8000, "in use"), "WEERKLANK_PORT"),
        (AlreadyRunning("data"), "WEERKLANK_DATA_DIR"),
        (OSError(errno.ENOSPC, "No space left on device", "data/weerklank.db"), "WEERKLANK_DATA_DIR"),
    ],
)
def test_a_fault_of_this_machine_names_the_setting_that_mends_it(fault: Exception, mend: str) -> None:
    line = in_one_line(fault)
    assert line is not None
    assert mend in line
    assert "\n" not in line


def test_a_group_is_told_by_what_is_in_it() -> None:
    assert in_one_line(ExceptionGroup("parts", [KeyError("x"), StorageError("the disk")])) == "the disk"


@pytest.mark.parametrize("fault", [KeyError("x"), OSError(errno.EPIPE, "Broken pipe"), ZeroDivisionError()])
def test_a_fault_of_our_own_is_not_made_pretty(fault: Exception) -> None:
    assert in_one_line(fault) is None
