"""Somebody who has a database, all keys that there are and the key file, and reads whatever can be read."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR
from sqlalchemy import URL, MetaData, create_engine, make_url, select, text

from bot import keyfile
from bot.storage.tables import Sealed, metadata
from bot.vault import VERSION
from tests.bot.marker import is_in

Value = tuple[str, bytes]
"""Where something is sealed, and what stands there."""
_NONCE = slice(len(VERSION), len(VERSION) + 12)
_TAG = 16


def sealed_values(database: str | URL) -> list[Value]:
    """Everything that is sealed in a database."""
    engine = create_engine(_plain(database))
    with engine.connect() as connection:
        found = [
            (f"{table.name}.{column.name}", value)
            for table in metadata.sorted_tables
            for column in table.columns
            if isinstance(column.type, Sealed)
            for value in connection.scalars(select(column).where(column.is_not(None)))
        ]
    engine.dispose()
    return found


def dumped(database: str | URL) -> bytes:
    """Every value of every table, one after the other, as it stands there."""
    engine, found = create_engine(_plain(database)), MetaData()
    found.reflect(engine)
    with engine.connect() as connection:
        rows = [row for table in found.sorted_tables for row in connection.execute(select(table))]
    engine.dispose()
    values = [value for row in rows for value in row]
    return b"\n".join(value if isinstance(value, bytes) else str(value).encode() for value in values)


def all_keys(keys: str | URL, key_file: Path) -> dict[str, bytes]:
    """Every key that exists, unwrapped, by its owner."""
    wrapping = keyfile.read(key_file)
    assert wrapping is not None
    engine = create_engine(_plain(keys))
    with engine.connect() as connection:
        rows = list(connection.execute(text("SELECT owner, wrapped FROM wrapped_keys")))
    engine.dispose()
    found = {owner: wrapping.unwrap(wrapped) for owner, wrapped in rows}
    return {owner: key for owner, key in found.items() if key is not None}


def read(values: Sequence[Value], keys: Mapping[str, bytes]) -> list[str]:
    """Where the marker comes out with any of the keys, in any place, also twice sealed."""
    return [f"{place} by {owner}" for place, value in values for owner in _openers(value, keys, 2)]


def _openers(value: bytes, keys: Mapping[str, bytes], deep: int) -> Iterator[str]:
    if not deep or value[: len(VERSION)] != VERSION or len(value) <= _NONCE.stop + _TAG:
        return
    for owner, key in keys.items():
        # The cipher beneath GCM, without its check of the place: who has the key need not ask.
        counter = value[_NONCE] + (2).to_bytes(4, "big")
        plain = Cipher(AES(key), CTR(counter)).decryptor().update(value[_NONCE.stop : -_TAG])
        if is_in(plain):
            yield owner
        else:
            yield from (f"{owner} and {other}" for other in _openers(_within(plain), keys, deep - 1))


def _within(plain: bytes) -> bytes:
    """What is sealed once more inside it: as it is, or as a message of the page holds it."""
    with suppress(ValueError):
        body = json.loads(plain)
        if isinstance(body, dict) and "sealed" in body:
            return b64decode(body["sealed"])
    return plain


def _plain(url: str | URL) -> URL:
    made = make_url(url)
    return made.set(drivername=made.drivername.replace("+aiosqlite", ""))
