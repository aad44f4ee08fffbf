"""Settings: every default, every source, and every fault told at once without giving a secret away."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy import make_url

from bot import secretfiles
from bot.access import Mode
from bot.settings import Settings, SettingsError
from dialogs.people import Country

NAMES = [str(field.validation_alias) for field in Settings.model_fields.values()]


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty environment, a home folder, a working directory and places for secrets of the test's own."""
    for name in (*NAMES, "XDG_CONFIG_HOME", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(secretfiles, "MOUNTED", tmp_path / "mounted")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def read(monkeypatch: pytest.MonkeyPatch, **chosen: str) -> Settings:
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    return Settings.read()


def faults(monkeypatch: pytest.MonkeyPatch, **chosen: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as refused:
        read(monkeypatch, **chosen)
    assert str(refused.value).splitlines() == list(refused.value.faults)
    return refused.value.faults


def test_the_names_are_a_promise() -> None:
    assert sorted(NAMES) == [
        "TELEGRAM_API_BASE",
        "TELEGRAM_TOKEN",
        "TELEGRAM_WEBHOOK_SECRET",
        "TELEGRAM_WEBHOOK_URL",
        "WEERKLANK_ACCESS",
        "WEERKLANK_ALLOW",
        "WEERKLANK_CONTACT",
        "WEERKLANK_COUNTRY",
        "WEERKLANK_DATABASE_URL",
        "WEERKLANK_DATA_DIR",
        "WEERKLANK_KEY_FILE",
        "WEERKLANK_LOCAL_PAGE",
        "WEERKLANK_OPEN_BROWSER",
        "WEERKLANK_PORT",
        "WEERKLANK_ZONE",
    ]


def test_without_any_choice_it_runs_here_and_now(tmp_path: Path) -> None:
    settings = Settings.read()
    assert settings.data_dir == tmp_path / "data"
    assert settings.key_file == tmp_path / "home" / ".config" / "weerklank" / "key"
    assert settings.database_url == f"sqlite+aiosqlite:///{tmp_path}/data/weerklank.db"
    assert settings.on_sqlite
    assert settings.keys_url == make_url(f"sqlite+aiosqlite:///{tmp_path}/data/keys.db")
    assert (settings.port, settings.open_browser, settings.local_page) == (8765, True, True)
    assert (settings.country, settings.zone, settings.contact) == (Country.NL, "Europe/Amsterdam", "")
    assert settings.telegram_token is None
    assert settings.telegram_api_base == "https://api.telegram.org"
    assert (settings.telegram_webhook_url, settings.telegram_webhook_secret) == (None, None)
    assert list(tmp_path.iterdir()) == []


def test_every_choice_is_heard(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = read(
        monkeypatch,
        WEERKLANK_DATA_DIR="~/words",
        WEERKLANK_KEY_FILE=f"{tmp_path}/apart/key",
        WEERKLANK_DATABASE_URL="postgresql://eva:pw@host/words",
        WEERKLANK_PORT="0",
        WEERKLANK_OPEN_BROWSER="false",
        WEERKLANK_LOCAL_PAGE="false",
        WEERKLANK_CONTACT="Eva, eva@example.org",
        WEERKLANK_COUNTRY="BE",
        WEERKLANK_ZONE="Europe/Brussels",
        TELEGRAM_TOKEN="123:abc_DEF-4",
        TELEGRAM_API_BASE="http://127.0.0.1:8081/",
        TELEGRAM_WEBHOOK_URL="https://example.org/hook",
        TELEGRAM_WEBHOOK_SECRET="hush-hush",
    )
    assert settings.data_dir == tmp_path / "home" / "words"
    assert settings.key_file == tmp_path / "apart" / "key"
    assert settings.database_url == "postgresql+psycopg://eva:pw@host/words"
    assert not settings.on_sqlite
    assert settings.keys_url == make_url("postgresql+psycopg://eva:pw@host/words_keys")
    assert (settings.port, settings.open_browser, settings.local_page) == (0, False, False)
    assert settings.contact == "Eva, eva@example.org"
    assert (settings.country, settings.zone) == (Country.BE, "Europe/Brussels")
    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == "123:abc_DEF-4"
    assert settings.telegram_api_base == "http://127.0.0.1:8081"
    assert settings.telegram_webhook_url == "https://example.org/hook"
    assert settings.telegram_webhook_secret is not None
    assert settings.telegram_webhook_secret.get_secret_value() == "hush-hush"


def test_the_environment_wins_over_the_file_and_the_file_over_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(
        "# a note\nWEERKLANK_PORT=1111\nexport WEERKLANK_ZONE='Europe/Brussels'\nOTHER=5\nPORT=9\n"
    )
    settings = read(monkeypatch, WEERKLANK_PORT="2222", PORT="3333", ZONE="Asia/Kathmandu")
    assert (settings.port, settings.zone) == (2222, "Europe/Brussels")


def test_an_empty_value_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, **dict.fromkeys(NAMES, "")) == Settings.read()


@pytest.mark.parametrize(
    ("token", "page", "shown"),
    [("", "", True), ("1:a", "", False), ("1:a", "true", True), ("", "true", True)],
)
def test_the_page_is_there_when_nothing_else_is(
    monkeypatch: pytest.MonkeyPatch, token: str, page: str, shown: bool
) -> None:
    assert read(monkeypatch, TELEGRAM_TOKEN=token, WEERKLANK_LOCAL_PAGE=page).local_page is shown


@pytest.mark.parametrize(
    ("chosen", "key_file"),
    [("{home}/own", "{home}/own/weerklank/key"), ("relative", "{home}/.config/weerklank/key")],
)
def test_the_key_follows_the_configuration_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, chosen: str, key_file: str
) -> None:
    home = tmp_path / "home"
    assert read(monkeypatch, XDG_CONFIG_HOME=chosen.format(home=home)).key_file == Path(
        key_file.format(home=home)
    )


@pytest.mark.parametrize(
    ("given_url", "used"),
    [
        ("postgres://host/words", "postgresql+psycopg://host/words"),
        (
            "postgresql+psycopg://host/words?sslmode=require",
            "postgresql+psycopg://host/words?sslmode=require",
        ),
        ("postgresql://eva:p%40/w@host:5433/words", "postgresql+psycopg://eva:p%40/w@host:5433/words"),
        ("postgresql:///words?host=/run/pg", "postgresql+psycopg:///words?host=/run/pg"),
        ("sqlite:////elsewhere/words.db", "sqlite+aiosqlite:////elsewhere/words.db"),
        ("sqlite+aiosqlite:///words.db", "sqlite+aiosqlite:///words.db"),
    ],
)
def test_a_database_is_reached_through_its_asynchronous_driver(
    monkeypatch: pytest.MonkeyPatch, given_url: str, used: str
) -> None:
    assert read(monkeypatch, WEERKLANK_DATABASE_URL=given_url).database_url == used


@pytest.mark.parametrize("odd", ["with space", "100%", "a#b", "é"])
def test_an_odd_folder_is_found_by_both_databases(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, odd: str
) -> None:
    settings = read(monkeypatch, WEERKLANK_DATA_DIR=odd)
    assert make_url(settings.database_url).database == f"{tmp_path}/{odd}/weerklank.db"
    assert settings.keys_url.database == f"{tmp_path}/{odd}/keys.db"


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("WEERKLANK_DATA_DIR", __file__, f"is '{__file__}', and must be a folder"),
        ("WEERKLANK_KEY_FILE", "~nobody-at-all/key", "is '~nobody-at-all/key', and must be the full path"),
        ("WEERKLANK_DATABASE_URL", "mysql://host/words", "must be empty for SQLite"),
        ("WEERKLANK_DATABASE_URL", "postgresql://host", "must be empty for SQLite"),
        ("WEERKLANK_DATABASE_URL", "sqlite://", "must be empty for SQLite"),
        ("WEERKLANK_DATABASE_URL", "words.db", "must be empty for SQLite"),
        ("WEERKLANK_PORT", "http", "is 'http', and must be a whole number"),
        ("WEERKLANK_PORT", "-1", "is '-1', and must be a whole number"),
        ("WEERKLANK_PORT", "65536", "is '65536', and must be a whole number"),
        ("WEERKLANK_PORT", "80.5", "is '80.5', and must be a whole number"),
        ("WEERKLANK_OPEN_BROWSER", "perhaps", "is 'perhaps', and must be true or false."),
        ("WEERKLANK_LOCAL_PAGE", "perhaps", "is 'perhaps', and must be true or empty"),
        (
            "WEERKLANK_LOCAL_PAGE",
            "false",
            "is 'false', and must be true or empty, unless there is a TELEGRAM_TOKEN",
        ),
        ("WEERKLANK_COUNTRY", "DE", "is 'DE', and must be NL or BE."),
        ("WEERKLANK_ZONE", "Europe/Rotterdam", "is 'Europe/Rotterdam', and must be the name of a time zone"),
        ("TELEGRAM_TOKEN", "abc", "must be the token of your bot"),
        ("TELEGRAM_TOKEN", "123:a b", "must be the token of your bot"),
        ("TELEGRAM_API_BASE", "api.telegram.org", "must be the root URL"),
        ("TELEGRAM_API_BASE", "https://", "must be the root URL"),
        ("TELEGRAM_API_BASE", "https://host:port", "must be the root URL"),
        ("TELEGRAM_API_BASE", "https://[broken", "must be the root URL"),
        ("TELEGRAM_WEBHOOK_SECRET", "with space", "must be 1 to 256 letters"),
        ("TELEGRAM_WEBHOOK_SECRET", "x" * 257, "must be 1 to 256 letters"),
    ],
)
def test_a_fault_is_one_line_with_its_mend(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    (line,) = faults(monkeypatch, **{name: value})
    assert line.startswith(f"{name} {told}")
    assert line.endswith(".")


def test_where_there_is_no_home_the_key_file_must_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container under a number that has no account; there `~` stays what it is."""
    (line,) = faults(monkeypatch, HOME="~")
    assert line.startswith(
        "WEERKLANK_KEY_FILE is '~/.config/weerklank/key', and must be the full path of a file"
    )
    assert read(monkeypatch, WEERKLANK_KEY_FILE="/run/secrets/key").key_file == Path("/run/secrets/key")


def test_a_webhook_needs_a_secret_and_a_safe_way(monkeypatch: pytest.MonkeyPatch) -> None:
    (line,) = faults(monkeypatch, TELEGRAM_WEBHOOK_URL="https://example.org/hook")
    assert line.startswith("TELEGRAM_WEBHOOK_SECRET must be")
    assert line.endswith("beside TELEGRAM_WEBHOOK_URL.")
    (line,) = faults(monkeypatch, TELEGRAM_WEBHOOK_URL="http://example.org/hook", TELEGRAM_WEBHOOK_SECRET="x")
    assert line.startswith("TELEGRAM_WEBHOOK_URL must be an https:// address")


def test_the_page_stands_beside_telegram_when_asked_and_never_where_the_world_comes_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not read(monkeypatch, TELEGRAM_TOKEN="1:a").local_page
    assert read(monkeypatch, TELEGRAM_TOKEN="1:a", WEERKLANK_LOCAL_PAGE="true").local_page
    world = {"TELEGRAM_WEBHOOK_URL": "https://example.org/hook", "TELEGRAM_WEBHOOK_SECRET": "x"}
    (line,) = faults(monkeypatch, **world)
    assert line.startswith("WEERKLANK_LOCAL_PAGE is 'true', and must be")
    assert line.endswith("never true beside TELEGRAM_WEBHOOK_URL (the page is not for the world).")
    assert not read(monkeypatch, WEERKLANK_LOCAL_PAGE="").local_page
    # What is left over from a token that is gone opens nothing.
    assert read(monkeypatch, TELEGRAM_TOKEN="").local_page


def test_all_faults_are_told_at_once_and_no_secret_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "marker é 4711"
    chosen = dict.fromkeys(NAMES, secret) | {
        "WEERKLANK_DATABASE_URL": f"mysql://eva:{secret}@host/words",
        "WEERKLANK_CONTACT": f"{secret}\nand more",
        "WEERKLANK_DATA_DIR": __file__,
        "WEERKLANK_KEY_FILE": "~nobody-at-all/key",
        **dict.fromkeys(
            [
                name
                for name in NAMES
                if name.endswith(("PORT", "BROWSER", "PAGE", "COUNTRY", "ZONE", "ACCESS"))
            ],
            "x",
        ),
    }
    with pytest.raises(SettingsError) as refused:
        read(monkeypatch, **chosen)
    assert sorted(line.split()[0] for line in refused.value.faults) == sorted(NAMES)
    assert refused.value.__context__ is None
    assert "marker" not in "".join(traceback.format_exception(refused.value))


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"WEERKLANK_PORT=\xff\xfe")
    with pytest.raises(SettingsError, match=r"The file \.env cannot be read"):
        Settings.read()


def test_settings_never_change_and_never_show_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = read(
        monkeypatch,
        TELEGRAM_TOKEN="1:marker",
        TELEGRAM_WEBHOOK_SECRET="marker",
        WEERKLANK_DATABASE_URL="postgresql://eva:marker@host/words",
    )
    assert "marker" not in f"{settings!r} {settings!s}"
    with pytest.raises(ValidationError, match="frozen"):
        settings.port = 1  # type: ignore[misc]


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)


@given(st.dictionaries(st.sampled_from(NAMES), TEXTS))
def test_whatever_is_set_there_are_settings_or_plain_lines(chosen: dict[str, str]) -> None:
    told: tuple[str, ...] = ()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in chosen.items():
            patch.setenv(name, value)
        try:
            Settings.read()
        except SettingsError as refused:
            told = refused.faults
    assert len(told) <= len(chosen) + 1  # a webhook may miss its secret
    assert {line.split()[0] for line in told} <= set(NAMES)


def test_anybody_may_come_in_unless_the_operator_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (read(monkeypatch).access, read(monkeypatch).allowed) == (Mode.OPEN, frozenset())
    assert read(monkeypatch, WEERKLANK_ACCESS="invited").access is Mode.INVITED


def test_the_listed_are_numbers_with_commas_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = read(monkeypatch, WEERKLANK_ACCESS="listed", WEERKLANK_ALLOW="4711, 4712")
    assert chosen.allowed == {"4711", "4712"}
    assert "4711" not in repr(chosen)


@pytest.mark.parametrize(
    ("access", "allow"),
    [("listed", ""), ("listed", "4711,,4712"), ("listed", "@eva"), ("invited", "4711"), ("open", "4711")],
)
def test_a_list_that_nobody_would_obey_is_refused_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, access: str, allow: str
) -> None:
    (told,) = faults(monkeypatch, WEERKLANK_ACCESS=access, WEERKLANK_ALLOW=allow)
    assert told.startswith("WEERKLANK_ALLOW must be the numbers of people on Telegram ")
    assert "4711" not in told
    assert "eva" not in told
