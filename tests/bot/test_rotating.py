"""Another wrapping key while the bot runs: nothing stops opening, whenever a kill comes."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import URL
from sqlalchemy.exc import OperationalError

from bot import keyfile, keystore, rotating
from bot.keyfile import KeyRing, VaultError, WrappingKey
from bot.keystore import HOUSE, KeyStore, WrappedKey
from bot.vault import NoKey, Vault
from tests.bot.test_vault import PLACE, ROOT, WORDS, stored

MANY = [f"p:{n:04}" for n in range(1_203)]


async def lived_in(keys: URL, key_file: Path, owners: Sequence[str] = ("p:1", "p:2")) -> dict[str, bytes]:
    """A key store in which these have a key; what was sealed for each."""
    vault = await Vault.open(keys, key_file)
    await vault.prepare([], create=owners)
    sealed = {owner: vault.seal(owner, *PLACE, WORDS) for owner in owners}
    await vault.close()
    return sealed


async def opened(keys: URL, key_file: Path, sealed: dict[str, bytes]) -> list[bytes]:
    """What a bot that starts now reads of it."""
    vault = await Vault.open(keys, key_file)
    await vault.prepare(sealed)
    words = [vault.unseal(owner, *PLACE, one) for owner, one in sealed.items()]
    await vault.close()
    return words


def in_use(key_file: Path) -> KeyRing:
    ring = keyfile.read(key_file)
    assert ring is not None
    return ring


async def test_every_key_is_wrapped_by_a_new_one_and_opens(keys: URL, key_file: Path) -> None:
    sealed = await lived_in(keys, key_file, MANY)
    before, former = await stored(keys), in_use(key_file).first
    told = await rotating.rotate(keys, key_file)
    after, ring = await stored(keys), in_use(key_file)
    assert ring.former is None
    assert ring.first.id != former.id
    assert {one.kek_id for one in after} == {ring.first.id}
    assert [one.owner for one in after] == [one.owner for one in before]
    assert not {one.wrapped for one in after} & {one.wrapped for one in before}
    assert told.startswith(f"{len(MANY) + 1} keys wrapped by key {ring.first.id}. Copy the key file")
    assert "\n" not in told
    assert await opened(keys, key_file, sealed) == [WORDS] * len(MANY)


async def test_the_former_key_is_kept_apart_and_opens_an_old_copy_of_the_keys(
    tmp_path: Path, key_file: Path
) -> None:
    keys = URL.create("sqlite+aiosqlite", database=str(tmp_path / "keys.db"))
    sealed = await lived_in(keys, key_file)
    former = in_use(key_file).first
    shutil.copy(tmp_path / "keys.db", tmp_path / "copy.db")
    told = await rotating.rotate(keys, key_file)
    kept = keyfile.former_of(key_file, former.id)
    assert f"The former key lies in {kept}: remove it when " in told
    copy = keys.set(database=str(tmp_path / "copy.db"))
    with pytest.raises(
        VaultError, match=rf"need key {former.id}\. Nothing was changed.* It lies in {kept}\.$"
    ):
        await Vault.open(copy, key_file)
    assert await opened(copy, kept, sealed) == [WORDS] * 2


async def test_a_running_bot_goes_on_without_a_restart(keys: URL, key_file: Path) -> None:
    sealed = await lived_in(keys, key_file)
    running = await Vault.open(keys, key_file)
    await running.prepare(["p:1"])
    await rotating.rotate(keys, key_file)
    await running.prepare(["p:1", "p:2"], create=["p:3"])
    assert [running.unseal(owner, *PLACE, one) for owner, one in sealed.items()] == [WORDS] * 2
    sealed |= {"p:3": running.seal("p:3", *PLACE, WORDS)}
    await rotating.rotate(keys, key_file)
    await running.prepare(sealed, create=["p:4"])
    await running.close()
    assert {one.kek_id for one in await stored(keys)} == {in_use(key_file).first.id}
    assert await opened(keys, key_file, sealed) == [WORDS] * 3


async def test_keys_made_and_destroyed_meanwhile_are_right(keys: URL, key_file: Path) -> None:
    """A bot that knows the former key only makes and destroys keys between any two commits of the change."""
    sealed = await lived_in(keys, key_file, MANY)
    running = await Vault.open(keys, key_file)
    plain, settle = KeyStore.exchange, KeyStore.settle
    steps = 0

    async def make(owner: str) -> None:
        await running.prepare([], create=[owner])
        sealed[owner] = running.seal(owner, *PLACE, WORDS)

    async def exchange(store: KeyStore, both: Sequence[tuple[WrappedKey, WrappedKey]]) -> None:
        nonlocal steps
        steps += 1
        gone = both[-1][0].owner
        if gone != HOUSE:
            await running.destroy([gone])
            del sealed[gone]
        if steps < 9:
            await make(f"p:new-{steps}")
        await plain(store, both)

    async def last(store: KeyStore) -> None:
        await make("p:last")
        await settle(store)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(KeyStore, "exchange", exchange)
        patched.setattr(KeyStore, "settle", last)
        await rotating.rotate(keys, key_file)
    await running.close()
    assert steps >= 3
    found = await stored(keys)
    assert {one.owner for one in found} == {HOUSE, *sealed}
    assert {one.kek_id for one in found} == {in_use(key_file).first.id}
    assert await opened(keys, key_file, sealed) == [WORDS] * len(sealed)


class Cut(Exception):
    """The power went."""


@pytest.mark.parametrize("step", range(14))
async def test_a_cut_before_any_step_loses_nothing_and_can_be_finished(
    keys: URL, key_file: Path, step: int
) -> None:
    """Steps are what changes something: a file put under its name, or a commit in the key store."""
    sealed = await lived_in(keys, key_file, MANY[:5])
    left = step

    def at(plain: object) -> object:
        def counted(*args: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cut
            return plain(*args)  # type: ignore[operator]

        return counted

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keystore, "_AT_ONCE", 2)
        patched.setattr(KeyStore, "exchange", at(KeyStore.exchange))
        patched.setattr(KeyStore, "settle", at(KeyStore.settle))
        patched.setattr(Path, "replace", at(Path.replace))
        patched.setattr(Path, "chmod", at(Path.chmod))
        try:
            await rotating.rotate(keys, key_file)
        except Cut:
            pass
        else:
            assert step >= 11, "the last steps are beyond the end"
    half = in_use(key_file)
    assert await opened(keys, key_file, sealed) == [WORDS] * 5
    await rotating.rotate(keys, key_file)
    whole = in_use(key_file)
    assert whole.former is None
    assert half.former is None or whole.first.id == half.first.id, "what was begun is finished"
    assert {one.kek_id for one in await stored(keys)} == {whole.first.id}
    assert await opened(keys, key_file, sealed) == [WORDS] * 5


KILLED = """
import asyncio, sys
from pathlib import Path
from bot import keystore, rotating

keystore._AT_ONCE = 3

async def main(keys, key_file):
    while True:
        print("begins", flush=True)
        await rotating.rotate(keys, Path(key_file))

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("wait", range(8))
async def test_a_start_works_after_a_kill_in_the_middle(keys: URL, key_file: Path, wait: int) -> None:
    """The child changes the key again and again; it is killed while a bot makes keys and uses them."""
    sealed = await lived_in(keys, key_file, MANY[:40])
    running = await Vault.open(keys, key_file)
    arguments = [sys.executable, "-c", KILLED, keys.render_as_string(hide_password=False), str(key_file)]
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(1 + wait // 4):
            await asyncio.to_thread(child.stdout.readline)
        for made in range(wait % 4 * 5):
            await running.prepare([], create=[f"p:made-{made}"])
            sealed[f"p:made-{made}"] = running.seal(f"p:made-{made}", *PLACE, WORDS)
        child.kill()
    await running.prepare(sealed)
    assert [running.unseal(owner, *PLACE, one) for owner, one in sealed.items()] == [WORDS] * len(sealed)
    await running.close()
    assert await opened(keys, key_file, sealed) == [WORDS] * len(sealed)
    await rotating.rotate(keys, key_file)
    assert {one.kek_id for one in await stored(keys)} == {in_use(key_file).first.id}


async def test_where_the_bot_is_handed_a_copy_the_file_is_prepared_first(keys: URL, key_file: Path) -> None:
    """As by systemd: the bot reads a copy of the key file that was made when it was started."""
    sealed = await lived_in(keys, key_file)
    handed = key_file.with_name("handed")
    told = await rotating.prepare(keys, key_file)
    both = in_use(key_file)
    assert told == f"the key file holds keys {both!r}. Start the bot anew, then: weerklank keys rotate"
    assert await rotating.prepare(keys, key_file) == told
    shutil.copy(key_file, handed)
    running = await Vault.open(keys, handed)
    await running.prepare([], create=["p:3"])
    assert both.former is not None
    assert {one.kek_id for one in await stored(keys)} == {both.former.id}
    await rotating.rotate(keys, key_file)
    await running.prepare(["p:2", "p:3"], create=["p:4"])
    assert running.unseal("p:2", *PLACE, sealed["p:2"]) == WORDS
    await running.close()
    assert repr(in_use(key_file)) == both.first.id
    assert await opened(keys, key_file, sealed) == [WORDS] * 2


async def test_a_bot_that_cannot_see_the_new_key_says_so_and_takes_nothing_for_lost(
    keys: URL, key_file: Path
) -> None:
    sealed = await lived_in(keys, key_file)
    handed = Path(shutil.copy(key_file, key_file.with_name("handed")))
    running = await Vault.open(keys, handed)
    await rotating.rotate(keys, key_file)
    with pytest.raises(VaultError, match=rf"{handed} holds key .* but the stored words need key "):
        await running.prepare(["p:1"])
    with pytest.raises(VaultError):
        await running.prepare([], create=["p:3"])
    with pytest.raises(NoKey):
        running.seal("p:3", *PLACE, WORDS)
    shutil.copy(key_file, handed)
    await running.prepare(["p:1"], create=["p:3"])
    assert running.unseal("p:1", *PLACE, sealed["p:1"]) == WORDS
    await running.close()


async def test_half_changed_keys_beside_one_key_are_told_with_the_mend(keys: URL, key_file: Path) -> None:
    sealed = await lived_in(keys, key_file, MANY[:5])
    former = in_use(key_file).first

    async def cut(*_: object) -> None:
        raise Cut

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keystore, "_AT_ONCE", 2)
        patched.setattr(KeyStore, "some_of", cut)
        with pytest.raises(Cut):
            await rotating.rotate(keys, key_file)
    kept = keyfile.former_of(key_file, former.id)
    first = in_use(key_file).first
    keyfile.replace(key_file, KeyRing(first))
    before = await stored(keys), key_file.read_bytes()
    for start in (Vault.open, rotating.rotate, rotating.check):
        with pytest.raises(
            VaultError,
            match=rf"lacks key {former.id}, which 5 of the stored keys need: .*Nothing was changed\. Put the "
            rf"line of that key below .* It lies in {kept}\.$",
        ):
            await start(keys, key_file)
    assert (await stored(keys), key_file.read_bytes()) == before
    key_file.write_bytes(key_file.read_bytes() + kept.read_bytes())
    assert await opened(keys, key_file, sealed) == [WORDS] * 5
    await rotating.rotate(keys, key_file)
    assert repr(in_use(key_file)) == first.id


async def test_a_damaged_key_stays_as_it_is_and_stops_nobody(keys: URL, key_file: Path) -> None:
    sealed = await lived_in(keys, key_file)
    store = await KeyStore.open(keys)
    await store.add([WrappedKey("p:9", in_use(key_file).first.id, bytes(40))])
    await store.close()
    with pytest.raises(VaultError, match=r"1 of 4 keys are damaged.*Nothing was changed\. Put back"):
        await rotating.check(keys, key_file)
    assert "4 keys wrapped by key " in (told := await rotating.rotate(keys, key_file))
    assert "; 1 of them damaged, and left as they were. " in told
    assert WrappedKey("p:9", in_use(key_file).first.id, bytes(40)) in await stored(keys)
    assert await opened(keys, key_file, sealed) == [WORDS] * 2


async def test_checking_tells_ids_and_numbers_and_nothing_else(keys: URL, key_file: Path) -> None:
    await lived_in(keys, key_file)
    first = in_use(key_file).first.id
    assert await rotating.check(keys, key_file) == [
        f"the key file {key_file} holds key {first}",
        f"3 keys are wrapped by key {first}",
        "all of them open",
    ]


async def test_where_there_are_no_keys_nothing_is_made(keys: URL, key_file: Path, tmp_path: Path) -> None:
    keyfile.make(key_file)
    before = key_file.read_bytes()
    for act in (rotating.rotate, rotating.prepare, rotating.check):
        with pytest.raises(VaultError, match="Nothing was changed"):
            await act(keys, key_file)
    assert list(key_file.parent.iterdir()) == [key_file]
    assert key_file.read_bytes() == before
    assert not (tmp_path / "data").exists()
    store = await KeyStore.open(keys)
    await store.close()
    with pytest.raises(VaultError, match=r"key store is empty\. Nothing was changed"):
        await rotating.rotate(keys, key_file)


async def test_a_lost_or_wrong_key_file_changes_nothing(keys: URL, key_file: Path) -> None:
    await lived_in(keys, key_file)
    before = await stored(keys)
    key_file.unlink()
    with pytest.raises(VaultError, match="is missing, and all stored words need it"):
        await rotating.rotate(keys, key_file)
    keyfile.make(key_file)
    with pytest.raises(VaultError, match="but the stored words need key"):
        await rotating.rotate(keys, key_file)
    assert await stored(keys) == before
    assert list(key_file.parent.iterdir()) == [key_file]


async def test_two_do_not_change_the_same_file_at_once(keys: URL, key_file: Path) -> None:
    await lived_in(keys, key_file)
    with (
        rotating._alone(key_file),
        pytest.raises(VaultError, match="is being changed by another `weerklank keys rotate`"),
    ):
        await rotating.rotate(keys, key_file)


async def test_a_database_that_fails_halfway_is_told_in_one_line(keys: URL, key_file: Path) -> None:
    sealed = await lived_in(keys, key_file)

    async def fails(*_: object) -> None:
        raise OperationalError("UPDATE", None, Exception("disk full"))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(KeyStore, "exchange", fails)
        with pytest.raises(VaultError, match=r"broken off \(disk full\)\. Nothing is lost: .*Run it again"):
            await rotating.rotate(keys, key_file)
    assert in_use(key_file).former is not None
    assert await opened(keys, key_file, sealed) == [WORDS] * 2


async def test_the_old_wrapping_of_a_key_is_gone_from_every_byte_of_the_key_store(
    tmp_path: Path, key_file: Path
) -> None:
    keys = URL.create("sqlite+aiosqlite", database=str(tmp_path / "keys.db"))
    await lived_in(keys, key_file)
    before = await stored(keys)
    running = await Vault.open(keys, key_file)
    await rotating.rotate(keys, key_file)
    on_disk = b"".join(path.read_bytes() for path in tmp_path.glob("keys.db*"))
    await running.close()
    assert [one.owner for one in before if one.wrapped in on_disk] == []


def test_a_key_is_never_printed() -> None:
    key = WrappingKey(bytes(32))
    assert repr(KeyRing(key, key)).count(key.id) == 2
    assert "AAAA" not in repr(KeyRing(key, key))
