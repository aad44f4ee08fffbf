"""The wrapping key's file: made once, for one reader, and refused in one line when anything is odd."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot import keyfile
from bot.keyfile import VaultError, WrappingKey

DATA_KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "weerklank" / "key"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def put(path: Path, content: bytes, permissions: int = 0o600) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(permissions)


def test_a_missing_file_is_not_an_error_and_makes_nothing(path: Path) -> None:
    assert keyfile.read(path) is None
    assert not path.parent.exists()


def test_a_made_key_is_read_back_and_open_to_its_owner_only(path: Path) -> None:
    made = keyfile.make(path)
    read = keyfile.read(path)
    assert read is not None
    assert read.id == made.id
    assert read.unwrap(made.wrap(DATA_KEY)) == DATA_KEY
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)
    assert list(path.parent.iterdir()) == [path]


def test_an_open_umask_opens_nothing(path: Path) -> None:
    before = os.umask(0)
    try:
        keyfile.make(path)
    finally:
        os.umask(before)
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_a_key_is_never_replaced(path: Path) -> None:
    first = keyfile.make(path)
    content = path.read_bytes()
    assert keyfile.make(path).id == first.id
    assert path.read_bytes() == content


def test_of_many_that_start_at_once_all_hold_the_same_key(path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(keyfile.make, [path] * 32))
    assert len({key.id for key in made}) == 1
    assert list(path.parent.iterdir()) == [path]


def test_two_keys_differ_and_do_not_open_each_other(tmp_path: Path) -> None:
    one, other = keyfile.make(tmp_path / "one"), keyfile.make(tmp_path / "other")
    assert one.id != other.id
    assert other.unwrap(one.wrap(DATA_KEY)) is None


def test_a_damaged_wrapped_key_does_not_open() -> None:
    key = WrappingKey(DATA_KEY)
    wrapped = key.wrap(DATA_KEY)
    for place in range(len(wrapped)):
        damaged = bytearray(wrapped)
        damaged[place] ^= 1
        assert key.unwrap(bytes(damaged)) is None
    assert key.unwrap(wrapped[:-1]) is None
    assert key.unwrap(b"") is None


@pytest.mark.parametrize("permissions", [0o644, 0o640, 0o604, 0o620, 0o602, 0o660, 0o777])
def test_a_file_that_others_can_reach_is_refused_with_the_mend(path: Path, permissions: int) -> None:
    keyfile.make(path)
    path.chmod(permissions)
    with pytest.raises(VaultError, match=f"read by others.*Nothing was changed.*chmod 600 {path}"):
        keyfile.read(path)


@pytest.mark.parametrize(
    ("permissions", "refused"), [(0o440, False), (0o400, False), (0o444, True), (0o460, True)]
)
def test_root_may_hand_us_a_secret_through_our_group(permissions: int, refused: bool) -> None:
    """As systemd credentials and Kubernetes secrets arrive; only root could make such a file in a test."""
    of_another = os.stat_result((stat.S_IFREG | permissions, 0, 0, 1, os.geteuid() + 1, 0, 0, 0, 0, 0))
    assert keyfile._seen_by_others(of_another) is refused


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"AAAA",
        b"weerklank-key-1:",
        b"weerklank-key-1:AAAA\n",
        b"weerklank-key-1:" + b"A" * 42 + b"!=\n",
        b"weerklank-key-2:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        b"weerklank-key-1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=:more\n",
        b"\xff\xfe\x00",
        b"weerklank-key-1:" + b"A" * 100_000,
    ],
)
def test_what_is_not_a_key_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    put(path, content)
    with pytest.raises(
        VaultError, match=r"does not hold a Weerklank key. Nothing was changed. Put back"
    ) as refused:
        keyfile.read(path)
    assert "\n" not in str(refused.value)
    assert "AAAA" not in str(refused.value)
    assert path.read_bytes() == content


def test_the_written_form_is_a_promise(path: Path) -> None:
    """Keys on disk and in people's safes outlive releases. The wrapped key is RFC 3394's, §4.6."""
    put(path, b"weerklank-key-1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n")
    key = keyfile.read(path)
    assert key is not None
    assert key.id == "fcda4f2e1eabf80c"
    data_key = bytes.fromhex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f")
    assert key.wrap(data_key).hex() == (
        "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21"
    )


def test_a_folder_or_a_pipe_in_its_place_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    for odd in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(VaultError, match="does not hold a Weerklank key"):
            keyfile.read(odd)


def test_a_place_where_no_file_can_be_is_refused_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(VaultError, match=r"cannot be read \(Not a directory\). Nothing was changed."):
        keyfile.read(tmp_path / "file" / "key")
    with pytest.raises(VaultError, match=r"cannot be made .* WEERKLANK_KEY_FILE"):
        keyfile.make(tmp_path / "file" / "key")


def test_a_key_shows_its_id_and_nothing_else() -> None:
    assert repr(WrappingKey(DATA_KEY)) == "WrappingKey(fcda4f2e1eabf80c)"
    with pytest.raises(ValueError, match="32 bytes"):
        WrappingKey(DATA_KEY[1:])
