"""The vault opens what it sealed, in its own place, with the right key, and refuses everything else."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import URL

from bot import vault as vault_module
from bot.keyfile import WrappingKey
from bot.keystore import KeyStore, WrappedKey
from bot.vault import NoKey, Unreadable, Vault

ROOT = Path(__file__).resolve().parents[2]
PLACE = ("entries", "value", "17")
WORDS = "Ik voelde me alleen — marker-4711".encode()


@pytest.fixture
async def vault(keys: URL, key_file: Path) -> AsyncIterator[Vault]:
    opened = await Vault.open(keys, key_file)
    yield opened
    await opened.close()


async def stored(keys: URL) -> list[WrappedKey]:
    store = await KeyStore.open(keys)
    found = await store.load([owner async for owner in store.owners()])
    await store.close()
    return sorted(found)


@pytest.mark.parametrize("words", [b"", b"x", WORDS, b"\0" * 100_000])
async def test_what_was_sealed_opens_also_after_a_restart(keys: URL, key_file: Path, words: bytes) -> None:
    first = await Vault.open(keys, key_file)
    await first.prepare([], create=["p:1"])
    sealed = first.seal("p:1", *PLACE, words)
    assert first.unseal("p:1", *PLACE, sealed) == words
    await first.close()
    second = await Vault.open(keys, key_file)
    await second.prepare(["p:1"])
    assert second.unseal("p:1", *PLACE, sealed) == words
    await second.close()


async def test_sealing_twice_looks_different_and_never_shows_the_words(vault: Vault) -> None:
    await vault.prepare([], create=["p:1"])
    one, other = (vault.seal("p:1", *PLACE, WORDS) for _ in range(2))
    assert one != other
    assert b"marker" not in one + other
    assert len(one) == len(WORDS) + 29
    assert one[0] == other[0] == 1


@pytest.mark.parametrize(
    "place",
    [
        ("p:2", "entries", "value", "17"),
        ("c:1", "entries", "value", "17"),
        ("p:1", "records", "value", "17"),
        ("p:1", "entries", "key", "17"),
        ("p:1", "entries", "value", "18"),
        ("p:1", "entriesv", "alue", "17"),
        ("p:1", "entries", "value1", "7"),
    ],
)
async def test_a_value_does_not_open_in_another_place(vault: Vault, place: tuple[str, str, str, str]) -> None:
    await vault.prepare([], create=["p:1", "p:2", "c:1"])
    sealed = vault.seal("p:1", *PLACE, WORDS)
    with pytest.raises(Unreadable):
        vault.unseal(*place, sealed)


@given(st.tuples(*[st.text(max_size=4)] * 4), st.tuples(*[st.text(max_size=4)] * 4))
def test_no_two_places_are_written_alike(
    one: tuple[str, str, str, str], other: tuple[str, str, str, str]
) -> None:
    assert (vault_module._place(*one) == vault_module._place(*other)) == (one == other)


async def test_any_changed_or_missing_byte_is_noticed(vault: Vault) -> None:
    await vault.prepare([], create=["p:1"])
    sealed = vault.seal("p:1", *PLACE, WORDS)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 0x40
        for damaged in (bytes(changed), sealed[:place], sealed[place + 1 :], sealed + sealed[: place + 1]):
            with pytest.raises(Unreadable):
                vault.unseal("p:1", *PLACE, damaged)


async def test_errors_and_reprs_say_where_and_never_what(vault: Vault, key_file: Path) -> None:
    await vault.prepare([], create=["p:1"])
    sealed = vault.seal("p:1", *PLACE, WORDS)
    with pytest.raises(Unreadable) as refused:
        vault.unseal("p:1", "entries", "value", "18", sealed)
    with pytest.raises(NoKey) as unknown:
        vault.seal("p:9", *PLACE, WORDS)
    told = [
        *traceback.format_exception(refused.value),
        *traceback.format_exception(unknown.value),
        repr(vault),
    ]
    assert str(refused.value) == "a value in entries.value of p:1 does not open"
    assert str(unknown.value) == "no key ready for p:9"
    assert repr(vault) == f"Vault({vault.mark}, 1 keys ready)"
    assert not [
        line for line in told if "marker" in line or key_file.read_text().split(":")[1].strip() in line
    ]


async def test_a_key_is_ready_only_after_preparing(keys: URL, key_file: Path) -> None:
    vault = await Vault.open(keys, key_file)
    await vault.prepare(["p:1"])
    with pytest.raises(NoKey):
        vault.seal("p:1", *PLACE, WORDS)
    assert [owner async for owner in vault.owners()] == []
    await vault.prepare(["p:1"], create=["p:1"])
    sealed = vault.seal("p:1", *PLACE, WORDS)
    await vault.prepare([], create=["p:1"])
    assert vault.unseal("p:1", *PLACE, sealed) == WORDS
    await vault.close()


async def test_only_the_latest_keys_are_held(keys: URL, key_file: Path) -> None:
    vault = await Vault.open(keys, key_file, held=3)
    for owner in ("p:1", "p:2", "p:3"):
        await vault.prepare([], create=[owner])
    sealed = vault.seal("p:2", *PLACE, WORDS)
    await vault.prepare(["p:1"])  # now p:2 is the one prepared longest ago
    await vault.prepare([], create=["p:4"])
    with pytest.raises(NoKey):
        vault.unseal("p:2", *PLACE, sealed)
    for owner in ("p:1", "p:3", "p:4"):
        vault.seal(owner, *PLACE, WORDS)
    await vault.prepare(["p:2"])
    assert vault.unseal("p:2", *PLACE, sealed) == WORDS
    assert repr(vault).endswith("3 keys ready)")
    await vault.close()


async def test_keys_of_one_call_never_push_each_other_out(keys: URL, key_file: Path) -> None:
    vault = await Vault.open(keys, key_file, held=3)
    crowd = [f"p:{n}" for n in range(10)]
    await vault.prepare(["p:3"], create=crowd)
    await asyncio.gather(*(vault.prepare(crowd[n : n + 3]) for n in range(8)))
    await vault.prepare(crowd)
    for owner in crowd:
        vault.seal(owner, *PLACE, WORDS)
    await vault.prepare([], create=["p:10"])
    assert repr(vault).endswith("3 keys ready)")
    await vault.close()


async def test_who_asks_at_once_gets_the_same_new_key(keys: URL, key_file: Path) -> None:
    """Turns of one process, and replicas of it: only one key may win."""
    one, other = await asyncio.gather(Vault.open(keys, key_file), Vault.open(keys, key_file))
    assert one.mark == other.mark
    both = (one, other) * 5
    await asyncio.gather(*(each.prepare(["p:1"], create=["p:1", "c:1"]) for each in both))
    for owner in ("p:1", "c:1"):
        assert other.unseal(owner, *PLACE, one.seal(owner, *PLACE, WORDS)) == WORDS
    await one.close()
    await other.close()
    assert [key.owner for key in await stored(keys)] == ["c:1", "house", "p:1"]


async def test_a_destroyed_owner_is_unreadable_for_good_and_alone(vault: Vault) -> None:
    await vault.prepare([], create=["p:1", "p:2"])
    gone, kept = (vault.seal(owner, *PLACE, WORDS) for owner in ("p:1", "p:2"))
    await vault.destroy(["p:1", "p:stranger"])
    await vault.prepare(["p:1", "p:2"])
    with pytest.raises(NoKey):
        vault.unseal("p:1", *PLACE, gone)
    assert vault.unseal("p:2", *PLACE, kept) == WORDS
    assert [owner async for owner in vault.owners()] == ["p:2"]
    await vault.prepare([], create=["p:1"])
    with pytest.raises(Unreadable):
        vault.unseal("p:1", *PLACE, gone)


class SlowToAnswer(KeyStore):
    """A key store in memory that reads at once, and answers when it may."""

    def __init__(self) -> None:
        self.kept: dict[str, WrappedKey] = {}
        self.may_answer = asyncio.Event()

    async def add(self, keys: Sequence[WrappedKey]) -> None:
        self.kept |= {key.owner: key for key in keys}

    async def load(self, owners: Iterable[str]) -> list[WrappedKey]:
        found = [self.kept[owner] for owner in owners if owner in self.kept]
        await self.may_answer.wait()
        return found

    async def remove(self, owners: Iterable[str]) -> None:
        for owner in owners:
            del self.kept[owner]


async def test_a_key_that_is_being_loaded_does_not_survive_its_destruction() -> None:
    store = SlowToAnswer()
    vault = Vault(store, WrappingKey(bytes(32)), bytes(32), Path("nowhere"), held=10)
    preparing = asyncio.create_task(vault.prepare([], create=["p:1"]))
    await asyncio.sleep(0)
    assert "p:1" in store.kept
    destroying = asyncio.create_task(vault.destroy(["p:1"]))
    await asyncio.sleep(0)
    store.may_answer.set()
    await asyncio.gather(preparing, destroying)
    with pytest.raises(NoKey):
        vault.seal("p:1", *PLACE, WORDS)


async def test_owners_are_people_and_couples_only(vault: Vault) -> None:
    for odd in ("house", "p:", "", "x:1"):
        with pytest.raises(ValueError, match="not an owner"):
            await vault.prepare([], create=[odd])
        with pytest.raises(ValueError, match="not an owner"):
            await vault.destroy([odd])
        await vault.prepare([odd])
        with pytest.raises(NoKey):
            vault.seal(odd, *PLACE, WORDS)


async def test_an_address_is_found_again_and_not_given_away(
    keys: URL, key_file: Path, tmp_path: Path
) -> None:
    first = await Vault.open(keys, key_file)
    found = first.lookup("telegram:12345678")
    assert first.lookup("telegram:12345679") != found
    await first.close()
    again = await Vault.open(keys, key_file)
    assert again.lookup("telegram:12345678") == found
    await again.close()
    stranger = await Vault.open(
        URL.create("sqlite+aiosqlite", database=str(tmp_path / "other" / "keys.db")), key_file
    )
    assert stranger.lookup("telegram:12345678") != found
    await stranger.close()
