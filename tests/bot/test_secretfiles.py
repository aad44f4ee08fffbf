"""What is secret may come from a file of its own, and a file that says nothing is told."""

from __future__ import annotations

import traceback
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError
from tests.bot.test_settings import faults, nothing_set, read

__all__ = ["nothing_set"]

SECRETS = {
    "telegram_token": "123:from-a-file",
    "telegram_webhook_secret": "from-a-file",
    "weerklank_database_url": "postgresql://eva:from-a-file@host/words",
}


def laid(folder: Path, secrets: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, value in secrets.items():
        (folder / name).write_text(value)
    return folder


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
@pytest.mark.parametrize("handed_over", [True, False])
def test_what_is_secret_may_come_from_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, handed_over: bool, end: str
) -> None:
    folder = laid(
        tmp_path / ("credentials" if handed_over else "mounted"),
        {name: value + end for name, value in SECRETS.items()},
    )
    settings = read(monkeypatch, **({"CREDENTIALS_DIRECTORY": str(folder)} if handed_over else {}))
    assert settings.telegram_token is not None
    assert settings.telegram_webhook_secret is not None
    assert [
        settings.telegram_token.get_secret_value(),
        settings.telegram_webhook_secret.get_secret_value(),
        settings.database_url,
    ] == ["123:from-a-file", "from-a-file", "postgresql+psycopg://eva:from-a-file@host/words"]
    assert not settings.local_page


def test_what_is_no_secret_never_comes_from_a_file(tmp_path: Path) -> None:
    """Such a folder is often shared with other programs, and has names of theirs."""
    laid(tmp_path / "mounted", {"weerklank_port": "1", "port": "1", "TELEGRAM_TOKEN": "none"})
    assert (Settings.read().port, Settings.read().telegram_token) == (8765, None)


def token(settings: Settings) -> str | None:
    return None if settings.telegram_token is None else settings.telegram_token.get_secret_value()


def test_the_environment_wins_over_a_secret_file_and_the_nearest_file_over_the_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    laid(tmp_path / "mounted", {"telegram_token": "1:mounted"})
    assert token(read(monkeypatch)) == "1:mounted"
    credentials = laid(tmp_path / "credentials", {"telegram_token": "1:handed-over"})
    assert token(read(monkeypatch, CREDENTIALS_DIRECTORY=str(credentials))) == "1:handed-over"
    (tmp_path / ".env").write_text("TELEGRAM_TOKEN=1:dotenv")
    assert token(read(monkeypatch)) == "1:dotenv"
    assert token(read(monkeypatch, TELEGRAM_TOKEN="1:environment")) == "1:environment"
    (tmp_path / ".env").unlink()
    assert token(read(monkeypatch, TELEGRAM_TOKEN="")) == "1:handed-over"


@pytest.mark.parametrize("handed_over", ["nowhere", "a file", ""])
def test_a_folder_of_secrets_that_is_not_there_is_nothing_to_speak_of(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, handed_over: str
) -> None:
    (tmp_path / "a file").touch()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        settings = read(monkeypatch, CREDENTIALS_DIRECTORY=handed_over and str(tmp_path / handed_over))
    assert settings.telegram_token is None


def empty(path: Path) -> None:
    path.write_text("\n")


def no_text(path: Path) -> None:
    path.write_bytes(b"1:marker\xff")


def a_folder(path: Path) -> None:
    """What an engine may put there when its source is missing."""
    path.mkdir()


def a_link_to_nowhere_in_turn(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("mishap", [empty, no_text, a_folder, a_link_to_nowhere_in_turn])
def test_a_secret_file_that_is_there_and_says_nothing_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mishap: Callable[[Path], None], name: str
) -> None:
    """The bot would else run without it, look well, and answer nobody."""
    path = laid(tmp_path / "mounted", {}) / name
    mishap(path)
    with pytest.raises(SettingsError) as refused:
        read(monkeypatch)
    (line,) = refused.value.faults
    assert line.startswith(f"The file {path} cannot be read or is empty.")
    assert "marker" not in "".join(traceback.format_exception(refused.value))


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_file_that_holds_another_thing_is_told_like_the_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    laid(tmp_path / "mounted", {name: "marker é"})
    (line,) = faults(monkeypatch)
    assert line.startswith(f"{name.upper()} must be ")
    assert "marker" not in line
