"""A file that somebody got, taken apart by other readers than the ones that wrote it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from icalendar import Calendar, Event

from bot.ports import File
from tests.evening import Evening


@dataclass(frozen=True)
class Unpacked:
    """Its name, and what each file in it holds."""

    name: str
    files: Mapping[str, bytes]

    @classmethod
    def of(cls, file: File) -> Unpacked:
        with zipfile.ZipFile(BytesIO(file.data)) as opened:
            assert opened.testzip() is None
            return cls(file.name, {name: opened.read(name) for name in opened.namelist()})

    @property
    def page(self) -> str:
        return self.files["weerklank.md"].decode()

    @property
    def data(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.files["weerklank.json"])
        return told

    @property
    def readme(self) -> str:
        return self.files["LEESMIJ.md"].decode()

    def events(self, name: str = "agenda/ritme.ics") -> list[Event]:
        calendar = Calendar.from_ical(self.files[name])
        return [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]

    def everything(self) -> bytes:
        """All that is in it, out of its packing."""
        return b"\n".join([self.name.encode(), *map(str.encode, self.files), *self.files.values()])


async def exported(house: Evening, who: str, *, with_safety: bool = False) -> Unpacked:
    """Ask for it as people do, and take apart what comes."""
    await house.says(who, "/export")
    await house.presses(who, "Maak het")
    await house.presses(who, "Neem het mee" if with_safety else "Laat het eruit")
    return newest(house, who)


def newest(house: Evening, who: str) -> Unpacked:
    """The file that came last."""
    files = [heard.message.file for heard in house.channel.chats[who] if heard.message.file is not None]
    return Unpacked.of(files[-1])
