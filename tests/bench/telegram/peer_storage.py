"""Where the peer keeps its conversations: a persistence for python-telegram-bot, by hand on aiosqlite.

The application hands over what changed with an update, each part by itself; `flush` makes all of it durable
in one commit. Users' data is JSON, as a developer keeps what he may have to read one day.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import aiosqlite
from telegram.ext import BasePersistence, PersistenceInput

UserData = dict[Any, Any]
Key = tuple[int | str, ...]
TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, data TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS conversations (
    name TEXT NOT NULL, key TEXT NOT NULL, state INTEGER NOT NULL, PRIMARY KEY (name, key)
) WITHOUT ROWID;
"""
PUT_USER = "INSERT INTO users VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data"
PUT_STATE = (
    "INSERT INTO conversations VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET state = excluded.state"
)
DROP_STATE = "DELETE FROM conversations WHERE name = ? AND key = ?"


class SqlitePersistence(BasePersistence[UserData, UserData, UserData]):
    """Users' data and the states of conversations; nothing else is asked of it."""

    def __init__(self, path: Path) -> None:
        super().__init__(PersistenceInput(bot_data=False, chat_data=False, callback_data=False))
        self._path = path
        self._opened: aiosqlite.Connection | None = None

    async def get_user_data(self) -> dict[int, UserData]:
        rows = await (await self._open()).execute_fetchall("SELECT id, data FROM users")
        return {row[0]: json.loads(row[1]) for row in rows}

    async def get_conversations(self, name: str) -> dict[Key, object]:
        query = "SELECT key, state FROM conversations WHERE name = ?"
        rows = await (await self._open()).execute_fetchall(query, (name,))
        return {tuple(json.loads(row[0])): row[1] for row in rows}

    async def update_user_data(self, user_id: int, data: UserData) -> None:
        await (await self._open()).execute(PUT_USER, (user_id, json.dumps(data)))

    async def update_conversation(self, name: str, key: Key, new_state: object | None) -> None:
        database = await self._open()
        if new_state is None:
            await database.execute(DROP_STATE, (name, json.dumps(key)))
        else:
            await database.execute(PUT_STATE, (name, json.dumps(key), new_state))

    async def drop_user_data(self, user_id: int) -> None:
        await (await self._open()).execute("DELETE FROM users WHERE id = ?", (user_id,))

    async def flush(self) -> None:
        """Returns when everything handed over so far is on the disk."""
        if self._opened is not None:
            await self._opened.commit()

    async def close(self) -> None:
        if self._opened is not None:
            await self._opened.close()
            self._opened = None

    async def _open(self) -> aiosqlite.Connection:
        if self._opened is None:
            self._opened = await aiosqlite.connect(self._path)
            await self._opened.executescript(TABLES)
        return self._opened

    # What the application never asks, since the input above leaves it out.

    async def get_chat_data(self) -> dict[int, UserData]:
        return {}

    async def get_bot_data(self) -> UserData:
        return {}

    async def get_callback_data(self) -> None:
        return None

    async def update_chat_data(self, chat_id: int, data: UserData) -> None: ...

    async def update_bot_data(self, data: UserData) -> None: ...

    async def update_callback_data(self, data: object) -> None: ...

    async def drop_chat_data(self, chat_id: int) -> None: ...

    async def refresh_user_data(self, user_id: int, user_data: UserData) -> None: ...

    async def refresh_chat_data(self, chat_id: int, chat_data: UserData) -> None: ...

    async def refresh_bot_data(self, bot_data: UserData) -> None: ...
