"""Secrets as files: an environment is seen by whoever may look at the process or its container.

systemd lays what LoadCredential names into a folder that only the service can read, and says which
(systemd.exec(5)); container engines mount theirs in one folder. The name of the file is that of the setting
in small letters, and what stands in it is the value, with or without an end of line.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

MOUNTED = Path("/run/secrets")
"""Where Docker, Compose and Podman put secrets."""


class SecretFileError(Exception):
    """A file that is there, and holds nothing that can be used; `path` names it."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def found(names: Iterable[str]) -> dict[str, str]:
    """What is in the files of these settings. Raises SecretFileError."""
    return {name: text for name in names for folder in _folders() if (text := _read(folder, name))}


def _folders() -> Iterator[Path]:
    """The first counts the least."""
    yield MOUNTED
    if handed_over := os.environ.get("CREDENTIALS_DIRECTORY"):
        yield Path(handed_over)


def _read(folder: Path, name: str) -> str | None:
    if not os.access(folder, os.X_OK):
        # Not there, or not for this account: then it is not meant for us.
        return None
    path = folder / name.lower()
    try:
        text = path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        text = ""
    if not text:
        # Whoever makes the file wants the setting; without it the bot would run and answer nobody.
        raise SecretFileError(path)
    return text
