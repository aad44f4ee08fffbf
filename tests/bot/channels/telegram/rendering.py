"""Messages rendered, and each call looked at by a strict server, for the tests of `render`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.telegram.render import Call, Ref, Renderer
from bot.ports import Rendered, RenderedButton
from tests.bot.channels.telegram.strict import reads

NOW = datetime(2026, 11, 22, 19, 54, tzinfo=UTC)
UNTIL = NOW + timedelta(minutes=20)
RENDERER = Renderer("Kopieer", ZoneInfo("Europe/Amsterdam"))
OLD = Renderer("Kopieer", ZoneInfo("Europe/Amsterdam"), frozenset())
YES = RenderedButton("Ja", "1.abcdef01.yes", "primary")
STOP = RenderedButton("Stoppen", "1.abcdef01.!", "quiet")
WIPE = RenderedButton("Wissen", ":wipe", "danger")
SEVEN = Ref((7,))
PAUSE = Rendered("1", "Pauze tot 21:14. Twintig minuten rust.", until=UNTIL)
LONG = "Dit is een zin die iets zegt. " * 400
"""Twelve thousand characters: three parts."""


def sent(message: Rendered, by: Renderer = RENDERER) -> tuple[Call, ...]:
    """The calls, after a server has looked at each of them."""
    calls = by.send(message, NOW)
    for call in calls:
        reads(call)
    return calls


def edited(message: Rendered, ref: Ref = SEVEN, by: Renderer = RENDERER) -> Call:
    call = by.edit(ref, message, NOW)
    reads(call)
    return call


def only(message: Rendered, by: Renderer = RENDERER) -> dict[str, Any]:
    (call,) = sent(message, by)
    return dict(call.params)
