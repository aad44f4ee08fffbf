"""A database with all its tables and no rows, made once by each process and copied from then on.

Making it is what a first start does, and has tests of its own. Hundreds of evenings need only what it leaves.
"""

from __future__ import annotations

from pathlib import Path

from bot.storage.migrate import upgrade

_made: list[bytes] = []


async def lay_tables(path: Path) -> None:
    """Put a database at this path, as a first start would; one that is there stays as it is."""
    if path.exists():
        return
    if _made:
        path.touch(mode=0o600)
        path.write_bytes(_made[0])
        return
    await upgrade(f"sqlite+aiosqlite:///{path}")
    _made.append(path.read_bytes())
