"""Words that are sent to somebody who cannot be reached: they are no part of what the two share, and their
sender sees no difference."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.ports import Gone, Rendered
from dialogs.events import Left, Returned
from tests.bot.marker import MARK
from tests.bot.three import Three
from tests.evening import WORDING, Evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
LABELS = WORDING.labels
Closing = Callable[[Evening, pytest.MonkeyPatch], Awaitable[None]]
LETTERS = {
    "appreciation": ("/waardering", f"Dat je zaterdag {MARK} kookte toen ik moe was", "overslaan"),
    "tomorrow": ("/morgen", f"De vakantie {MARK}", "Overmorgen 20:00"),
    "promise": ("/belofte", f"Ik ben er meer {MARK}.", "Ik leg mijn telefoon vanavond in de la."),
}
YESES = {
    "appreciation": ("appreciation-way.send",),
    "tomorrow": ("tomorrow-share-offer.show", "tomorrow-share-reread.send"),
    "promise": ("promise-share-offer.show", "promise-share-reread.send"),
}


async def told(house: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    """The network says that the chat was closed."""
    await house.does("noor", Left())


async def found_out(house: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message itself finds the chat closed."""
    send = house.channel.send

    async def closed(chat: str, message: Rendered) -> str:
        if chat == "noor":
            raise Gone(chat)
        return await send(chat, message)

    monkeypatch.setattr(house.channel, "send", closed)


async def open_to_all(house: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    """The chat is as it was."""


async def sends(house: Evening, what: str) -> None:
    for text in LETTERS[what]:
        await house.says("bram", text)
    for label in YESES[what]:
        await house.presses("bram", LABELS[label])


async def exported(house: Evening, who: str) -> str:
    return await Three(house).export_at(*house._chat(who))


@pytest.mark.parametrize("what", LETTERS)
@pytest.mark.parametrize(("close", "came"), [(open_to_all, True), (told, False), (found_out, False)])
async def test_the_other_has_it_where_it_came_and_nowhere_else(
    house: Evening, monkeypatch: pytest.MonkeyPatch, what: str, close: Closing, came: bool
) -> None:
    await close(house, monkeypatch)
    await sends(house, what)
    assert (MARK in "\n".join(house.stands("noor"))) is came
    assert (MARK in await exported(house, "noor")) is came
    assert MARK in await exported(house, "bram")


@pytest.mark.parametrize("close", [told, found_out])
async def test_who_sent_it_sees_no_difference_and_the_other_does_not_find_it_when_back(
    house: Evening, monkeypatch: pytest.MonkeyPatch, close: Closing
) -> None:
    with monkeypatch.context() as patch:
        await close(house, patch)
        await sends(house, "appreciation")
    assert house.heard("bram")[-1] == LABELS["appreciation-done-send"]
    await house.says("bram", "/gedeeld")
    assert MARK in house.heard("bram")[-1]
    await house.presses("bram", LABELS["shared-one.keep"])
    await house.does("noor", Returned())
    await house.wait(timedelta(days=1))
    assert not any(MARK in text for text in house.stands("noor"))
    assert MARK not in await exported(house, "noor")
    await house.says("noor", "/ontkoppelen")
    for label in ("unlinking-sure.yes", "unlinking-told.nothing"):
        await house.presses("noor", LABELS[label])
    await house.says("bram", "/gedeeld")
    assert MARK in house.heard("bram")[-1], "still, after the two parted"
