"""Everything that one transaction can do: the parts of the storage in one place."""

from __future__ import annotations

from bot.storage.addresses import Addresses
from bot.storage.arrivals import Arrivals
from bot.storage.census import Counting
from bot.storage.exporting import Exporting
from bot.storage.fading import Fading
from bot.storage.mending import Mending
from bot.storage.notes import Notes
from bot.storage.outbox import Outbox
from bot.storage.passes import Passes
from bot.storage.places import Places
from bot.storage.records import Records
from bot.storage.saving import Saving
from bot.storage.sharing import Sharing
from bot.storage.shelf import PageMessages
from bot.storage.tallies import Tallies
from bot.storage.timers import Timers


class Work(
    Mending,
    PageMessages,
    Outbox,
    Arrivals,
    Addresses,
    Places,
    Saving,
    Timers,
    Records,
    Sharing,
    Exporting,
    Fading,
    Tallies,
    Passes,
    Counting,
    Notes,
):
    """One transaction, as `Store.work` and `Store.reading` give it. Every method takes a set where it can."""
