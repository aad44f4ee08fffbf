"""Run a program under the locks that a systemd unit puts on what it may ask of the kernel.

    python tests/deploy/confined.py UNIT COMMAND...

What is taken from the unit: SystemCallFilter, SystemCallErrorNumber, MemoryDenyWriteExecute and
RestrictAddressFamilies, with the effect that systemd gives them (systemd.exec(5)) and by the same
library. The rest of a unit needs systemd itself.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import errno
import mmap
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

ALLOW = 0x7FFF0000
REFUSE = 0x00050000
"""With the error number in the lower half. Both from <seccomp.h>."""
EQUAL, MASKED_EQUAL = 4, 7
ALWAYS = "@default"
"""What every filter allows, since no program ends without it."""
SHM_EXEC = 0o100000
FAMILIES = 64
"""More kinds of sockets than there are."""


class Argument(ctypes.Structure):
    """A condition on an argument of a call: `struct scmp_arg_cmp`."""

    _fields_ = (
        ("number", ctypes.c_uint),
        ("operation", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


def settings(unit: str, name: str) -> list[str]:
    """The words of a setting that may stand more than once, in order."""
    return [word for line in re.findall(rf"^{name}=(.*)$", unit, re.MULTILINE) for word in line.split()]


def groups() -> dict[str, list[str]]:
    """What systemd puts into each group, such as @system-service: calls, and other groups."""
    command = ["systemd-analyze", "syscall-filter"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, list[str]] = {}
    members: list[str] = []
    for line in listed.splitlines():
        word = line.strip()
        if line.startswith("@"):
            members = found[word] = []
        elif word and not word.startswith("#"):
            members.append(word)
    return found


def allowed(unit: str) -> set[str]:
    """What SystemCallFilter lets through: each line adds, or with ~ takes away."""
    known = groups()

    def calls(word: str) -> set[str]:
        inner = known.get(word)
        return {word} if inner is None else {call for one in inner for call in calls(one)}

    lines = re.findall(r"^SystemCallFilter=(~?)(.*)$", unit, re.MULTILINE)
    assert lines, "the unit has a filter"
    assert not lines[0][0], "its first line says what is allowed"
    through = calls(ALWAYS)
    for less, words in lines:
        for word in words.split():
            through = through - calls(word) if less else through | calls(word)
    return through


class Filter:
    """One filter of the kernel's, by libseccomp. Filters add up: a call must pass all."""

    def __init__(self, otherwise: int) -> None:
        self._library = ctypes.CDLL(ctypes.util.find_library("seccomp") or "libseccomp.so.2", use_errno=True)
        self._library.seccomp_init.restype = ctypes.c_void_p
        self._context = ctypes.c_void_p(self._library.seccomp_init(otherwise))

    def rule(self, action: int, call: str, *conditions: Argument) -> None:
        """What to do with a call under these conditions. A call that this machine has not is passed over."""
        number = self._library.seccomp_syscall_resolve_name(call.encode())
        if number < 0:
            return
        array = (Argument * len(conditions))(*conditions)
        done = self._library.seccomp_rule_add_array(
            self._context, ctypes.c_uint32(action), number, len(conditions), array
        )
        if done < 0:
            raise OSError(-done, f"no rule for {call}")

    def load(self) -> None:
        """From here on, for ever, for this process and all that it starts."""
        done = self._library.seccomp_load(self._context)
        if done < 0:
            raise OSError(-done, "the filter was not taken")


def confine(unit: str) -> None:
    """Put the locks of the unit on this process."""
    through = allowed(unit)  # while this process may still ask
    refuse = REFUSE | getattr(errno, settings(unit, "SystemCallErrorNumber")[0])
    families = [getattr(socket, family) for family in settings(unit, "RestrictAddressFamilies")]

    narrow = Filter(ALLOW)
    if settings(unit, "MemoryDenyWriteExecute") == ["yes"]:
        both = mmap.PROT_WRITE | mmap.PROT_EXEC
        narrow.rule(REFUSE | errno.EPERM, "mmap", Argument(2, MASKED_EQUAL, both, both))
        for call in ("mprotect", "pkey_mprotect"):
            execute = Argument(2, MASKED_EQUAL, mmap.PROT_EXEC, mmap.PROT_EXEC)
            narrow.rule(REFUSE | errno.EPERM, call, execute)
        narrow.rule(REFUSE | errno.EPERM, "shmat", Argument(2, MASKED_EQUAL, SHM_EXEC, SHM_EXEC))
    for family in range(FAMILIES) if families else ():
        if family not in families:
            narrow.rule(REFUSE | errno.EAFNOSUPPORT, "socket", Argument(0, EQUAL, family, 0))

    broad = Filter(refuse)
    for call in through:
        broad.rule(ALLOW, call)
    narrow.load()
    broad.load()


if __name__ == "__main__":
    confine(Path(sys.argv[1]).read_text(encoding="utf-8"))
    os.execvp(sys.argv[2], sys.argv[2:])
