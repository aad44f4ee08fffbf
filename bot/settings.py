"""What an operator may choose, read once from the environment or a `.env` file in the working directory, and
what is secret from a file of its own too (bot/secretfiles.py).

The name of a setting is that of its field in capitals, with WEERKLANK_ in front unless it is Telegram's. An
empty value counts as none. All faults are told in one go: the description of a field is also its mend, so it
completes the sentence "WEERKLANK_PORT must be …". Values of secrets, and URLs that may hold one, are never
shown.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, AliasGenerator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot import secretfiles
from bot.access import Mode
from dialogs.people import Country
from dialogs.rhythm.wall import is_zone

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails
    from sqlalchemy import URL

DATABASE = "weerklank.db"
_DRIVERS = {
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
}
SECRET = ("WEERKLANK_DATABASE_URL", "TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_SECRET")
"""What may stand in a file of its own, since nobody may see it."""
_SHOWN = {"data_dir", "key_file", "port", "open_browser", "local_page", "country", "zone", "access"}


class SettingsError(Exception):
    """One or more settings cannot be used; each fault is one line with its mend, and shows no secret."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def _name(field: str) -> str:
    return field.upper() if field.startswith("telegram_") else f"WEERKLANK_{field.upper()}"


def _placed(path: Path) -> Path:
    try:
        return path.expanduser().absolute()
    except RuntimeError as fault:
        raise ValueError("no home folder") from fault


def _folder(path: Path) -> Path:
    if path.exists() and not path.is_dir():
        raise ValueError("not a folder")
    return path


def _zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError("not a zone")
    return name


def _database(url: str) -> str:
    kind, _, rest = url.partition("://")
    name = rest.partition("?")[0].rpartition("@")[2].partition("/")[2]
    if kind not in _DRIVERS or not name:
        raise ValueError("not a database")
    return f"{_DRIVERS[kind]}://{rest}"


def _web(url: str) -> str:
    split = urlsplit(url)
    if split.scheme not in ("http", "https") or not split.hostname or split.port == 0:
        raise ValueError("not a web address")
    return url.rstrip("/")


def _public(url: str) -> str:
    if not url.startswith("https://"):
        raise ValueError("not encrypted")
    return url


def _token(token: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token.get_secret_value()):
        raise ValueError("not a token")
    return token


def _secret(secret: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
    # What Telegram allows as secret_token of setWebhook. Without one, anybody could speak in its name.
    if secret is None:
        if info.data.get("telegram_webhook_url") is not None:
            raise ValueError("missing")
    elif not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
        raise ValueError("not allowed")
    return secret


def _page(shown: bool, info: ValidationInfo) -> bool:
    if "telegram_token" not in info.data:
        return shown
    if info.data["telegram_token"] is None and not shown:
        raise ValueError("no way in")
    if info.data["telegram_token"] is not None and info.data.get("telegram_webhook_url") and shown:
        # It asks for no password, and a proxy that passes on too much would show it to the world.
        raise ValueError("open to the world")
    return shown


def _one_line(told: str) -> str:
    """It stands in a message to people, and nobody may mistake it for another sentence of ours."""
    if len(told) > 100 or not told.isprintable():
        raise ValueError("not one line")
    return told


def _list(numbers: str, info: ValidationInfo) -> str:
    """Beside another mode it would be obeyed by nobody, while who wrote it counts on it."""
    if (info.data.get("access") is Mode.LISTED) != bool(numbers):
        raise ValueError("with that mode, and only with it")
    if numbers and not all(re.fullmatch(r"\d{1,20}", one.strip()) for one in numbers.split(",")):
        raise ValueError("not numbers")
    return numbers


def _key_file() -> Path:
    # By the XDG Base Directory Specification, a place that is not absolute does not count.
    chosen = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (chosen if chosen.is_absolute() else Path("~/.config")) / "weerklank" / "key"


Placed = Annotated[Path, AfterValidator(_placed)]
Web = Annotated[str, AfterValidator(_web)]


class Settings(BaseSettings):
    """All settings. They never change while the program runs."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="ignore",
        env_ignore_empty=True,
        hide_input_in_errors=True,
        validate_default=True,
        alias_generator=AliasGenerator(validation_alias=_name),
    )

    data_dir: Annotated[Placed, AfterValidator(_folder)] = Field(
        Path("data"), description="a folder, or a place where one can be made"
    )
    key_file: Placed = Field(
        default_factory=_key_file, description="the full path of a file, apart from the data"
    )
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default_factory=lambda known: f"sqlite+aiosqlite:///{known['data_dir']}/{DATABASE}",
        description="empty for SQLite in the data folder, or such as postgresql://user:password@host/name",
        repr=False,
    )
    port: int = Field(8765, ge=0, le=65_535, description="a whole number up to 65535; 0 takes a free port")
    open_browser: bool = Field(True, description="true or false")
    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        None, description="the token of your bot as @BotFather gave it"
    )
    telegram_api_base: Web = Field(
        "https://api.telegram.org", description="the root URL of a Bot API, such as https://api.telegram.org"
    )
    telegram_webhook_url: Annotated[Web, AfterValidator(_public)] | None = Field(
        None, description="an https:// address that Telegram can reach"
    )
    telegram_webhook_secret: Annotated[SecretStr | None, AfterValidator(_secret)] = Field(
        None, description="1 to 256 letters, digits, _ and -, and is needed beside TELEGRAM_WEBHOOK_URL"
    )
    local_page: Annotated[bool, AfterValidator(_page)] = Field(
        default_factory=lambda known: known["telegram_token"] is None,
        description="true or empty, unless there is a TELEGRAM_TOKEN (nobody could reach the bot), and "
        "never true beside TELEGRAM_WEBHOOK_URL (the page is not for the world)",
    )
    country: Country = Field(Country.NL, description="NL or BE")
    zone: Annotated[str, AfterValidator(_zone)] = Field(
        "Europe/Amsterdam", description="the name of a time zone, such as Europe/Amsterdam"
    )

    contact: Annotated[str, AfterValidator(_one_line)] = Field(
        "", description="one line of at most 100 characters: whom people may write to about this bot"
    )
    access: Mode = Field(Mode.OPEN, description="open, invited or listed")
    allow: Annotated[str, AfterValidator(_list)] = Field(
        "",
        description="the numbers of people on Telegram with commas between them beside "
        "WEERKLANK_ACCESS=listed, and empty without that",
        repr=False,
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The first wins. (The library's own reader of secret files takes any setting from them, and grumbles
        where a folder is missing.)"""
        files = InitSettingsSource(settings_cls, dict(secretfiles.found(SECRET)))
        return init_settings, env_settings, dotenv_settings, files

    @classmethod
    def read(cls, env_file: Path = Path(".env")) -> Settings:
        """Read them: the environment wins over `.env`, and that over secret files. None of these need be
        there. Raises SettingsError."""
        try:
            return cls(_env_file=env_file)
        except ValidationError as fault:
            # A default that leans on a setting which has a fault is none itself.
            own = [error for error in fault.errors() if error["type"] != "default_factory_not_called"]
            faults = [_told(error) for error in own]
        except secretfiles.SecretFileError as fault:
            faults = [
                f"The file {fault.path} cannot be read or is empty. Write the secret into it, or remove it."
            ]
        except (OSError, UnicodeDecodeError):
            faults = [f"The file {env_file} cannot be read. Make it plain text that you may read."]
        raise SettingsError(faults)

    @property
    def on_sqlite(self) -> bool:
        """Whether all data lies in the data folder of this one machine."""
        return self.database_url.startswith("sqlite")

    @property
    def allowed(self) -> frozenset[str]:
        """Who may come in, where only the listed may."""
        return frozenset(one.strip() for one in self.allow.split(",") if one.strip())

    @property
    def keys_url(self) -> URL:
        """Where the wrapped keys live."""
        from bot.keystore import keys_url

        return keys_url(self.database_url, self.data_dir)


def _told(error: ErrorDetails) -> str:
    """A fault in one line: what it is now, where that may be seen, and what it must be."""
    # A chosen value is called by its setting, a default by its field.
    field = str(error["loc"][0]).lower().removeprefix("weerklank_")
    now = f"is {str(error['input'])!r}, and " if field in _SHOWN else ""
    return f"{_name(field)} {now}must be {Settings.model_fields[field].description}."
