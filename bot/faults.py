"""Faults of the operator's world in one line each: what is wrong, and the mend."""

from __future__ import annotations

import errno

from bot.backup import BackupError
from bot.channels.telegram.fault import TelegramFault
from bot.keyfile import VaultError
from bot.serving import PortTaken
from bot.settings import SettingsError
from bot.sole import AlreadyRunning
from bot.storage.errors import StorageError

_OF_THE_DISK = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.ENOTDIR}


def in_one_line(fault: BaseException) -> str | None:
    """The line for a fault that an operator can mend; None for a fault of our own."""
    if isinstance(fault, BaseExceptionGroup):
        return next((line for inner in fault.exceptions if (line := in_one_line(inner))), None)
    if isinstance(fault, SettingsError | VaultError | StorageError | BackupError | TelegramFault):
        return str(fault)
    if isinstance(fault, PortTaken):
        return f"{fault}. Stop the other program, or set WEERKLANK_PORT to another port (0 takes a free one)."
    if isinstance(fault, AlreadyRunning):
        return f"another Weerklank already uses {fault}. Stop it first, or set WEERKLANK_DATA_DIR elsewhere."
    if isinstance(fault, OSError) and fault.errno in _OF_THE_DISK and fault.filename:
        return (
            f"{fault.filename} cannot be used ({fault.strerror}). Give this account room and the right to "
            "write there, or set WEERKLANK_DATA_DIR elsewhere."
        )
    return None
