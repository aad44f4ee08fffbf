"""Makes the file that was asked for, at the moment at which it is sent.

Theory of operation
-------------------
The outbox holds an order, never a file: of whom, as of when, and what goes along (`bot.order`).
What is kept is read in one transaction, so that it fits together; then a thread writes it out, so that
nobody's turn waits for it. One file at a time: they are large, and the machine may be small. The file is in
memory only, and is let go once it was sent. Should it be needed again after a crash, it is made again.

When it cannot be made its person hears so in one sentence. A person who is no more gets none.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog

from bot.charts.rhythm import draw
from bot.export import archive, moments
from bot.export.as_json import as_json
from bot.export.as_markdown import as_markdown
from bot.export.gather import Gathered, Nobody, gather
from bot.export.questions import Questions
from bot.export.told import Told
from bot.logs import where
from bot.order import Order
from bot.ports import Capabilities, File, Refused, Rendered
from bot.storage.store import Store
from bot.wording import Wording
from dialogs.records import DatePlanned
from dialogs.repertoire import Repertoire
from dialogs.rhythm.wall import local
from dialogs.rhythm.weeks import rhythm

CALENDAR = "weerklank.ics"
log = structlog.get_logger()


class Nothing(Exception):
    """There is nothing to put into a calendar."""


@dataclass
class Maker:
    """Fills messages with the files that they were ordered with."""

    store: Store
    wording: Wording
    repertoire: Repertoire
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def filled(self, message: Rendered, order: Order, able: Capabilities) -> Rendered:
        """The message with its file, or with a sentence in the place of both. Refused for nobody."""
        if not able.files:
            return self._instead(message, "export-no-files")
        try:
            async with self._one:
                file = await self.make(order)
        except Nobody:
            raise Refused("nobody to make a file for") from None
        except Nothing:
            return self._instead(message, "export-no-moments")
        except Exception as fault:  # noqa: BLE001  whatever it was, the person must hear that there is no file
            log.error("a file could not be made", **where(fault))
            return self._instead(message, "export-failed")
        if len(file.data) > able.max_file:
            log.warning("a file is too large for its channel", size=len(file.data))
            return self._instead(message, "export-too-large")
        return replace(message, file=file)

    async def make(self, order: Order) -> File:
        """The file. Raises Nobody, and whatever the database raises."""
        async with self.store.reading() as work:
            gathered = await gather(work, order, self.repertoire.forgetful)
        written = self._calendar if order.only_calendar else self._written
        return await asyncio.to_thread(written, gathered)

    def _calendar(self, gathered: Gathered) -> File:
        """The calendar alone. Raises Nothing when no moment is on and nothing is booked."""
        calendar = moments.whole(gathered.profile, _made(gathered), **_once(gathered))
        if calendar is None:
            raise Nothing
        return File(CALENDAR, calendar)

    def _written(self, gathered: Gathered) -> File:
        """In a thread of its own: nothing here touches the loop."""
        profile, order = gathered.profile, gathered.order
        told = Told(Questions(self.wording, self.repertoire, profile))
        at = local(order.at, profile.zone)
        files = {
            archive.PAGE: _utf8(as_markdown(gathered, told)),
            archive.DATA: _utf8(as_json(gathered, told.questions)),
        }
        once, made = _once(gathered), _made(gathered)
        calendars = {
            archive.RHYTHM: moments.rhythm(profile, made),
            archive.BOOKED: moments.booked(profile, made, **once),
        }
        files.update({name: one for name, one in calendars.items() if one is not None})
        weeks = rhythm(gathered.records, profile.zone, at.date())
        if weeks is not None:
            files[archive.CHART] = draw(weeks, told.say)
        files = {archive.README: _utf8(archive.readme(files, told)), **files}
        return File(archive.name_of(at), archive.packed(files, at))

    def _instead(self, message: Rendered, key: str) -> Rendered:
        return replace(message, text=self.wording.labels[key])


def _made(gathered: Gathered) -> moments.Made:
    return moments.Made(gathered.order.at, gathered.calendar_secret)


def _once(gathered: Gathered) -> dict[str, list[datetime]]:
    """What happens one time: talks that were set for later, and evenings that were planned."""
    planned = [one.body for one in gathered.records if one.kind == DatePlanned.kind]
    evenings = [body["at"] for body in planned if isinstance(body, dict)]
    return {
        "talks": list(gathered.talks_to_come),
        "evenings": [datetime.fromisoformat(at) for at in evenings if isinstance(at, str)],
    }


def _utf8(text: str) -> bytes:
    # Half a surrogate pair, as broken programs send it, fits in no file.
    return text.encode("utf-8", "replace")
