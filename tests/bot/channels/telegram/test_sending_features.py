"""What a server does not take is left out for a day, and then tried again; nothing that is said is lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.ports import Refused, Rendered
from tests.bot.channels.telegram.botapi import Seen
from tests.bot.channels.telegram.botapi.older import REFUSALS
from tests.bot.channels.telegram.desk import LONG, NOW, YES_NO, Desk

ALL = Rendered(
    "1",
    "Pauze tot 20:21. Stuur haar dit.",
    rows=YES_NO,
    until=NOW + timedelta(minutes=20),
    placeholder="Zeg het zo",
    copy="Ik mis je.",
)
"""A message that makes use of everything but folding."""
THEORY = Rendered("2", "Wie luistert, valt niet in.", folded=True)


def use(seen: Seen) -> dict[str, Any]:
    return {
        "style": any(button.style for button in seen.buttons),
        "copy_text": any(button.kind == "copy_text" for button in seen.buttons),
        "force_reply": seen.asks,
        "tg-time": bool(seen.marked("date_time")),
        "blockquote": bool(seen.marked("expandable_blockquote")),
    }


async def used(desk: Desk) -> set[str]:
    """What one message and one piece of theory make use of now."""
    found = set()
    for message in (ALL, THEORY):
        (seen,) = desk.seen(await desk.says(message))
        assert message.text in seen.text
        assert [button.label for button in seen.buttons][-2:] == (["Ja", "Nee"] if message is ALL else [])
        found |= {name for name, made in use(seen).items() if made}
    return found


async def test_a_server_of_today_takes_everything(desk: Desk) -> None:
    assert await used(desk) == set(REFUSALS)
    assert desk.api.refused == {}


@pytest.mark.parametrize("feature", REFUSALS)
async def test_one_thing_that_is_refused_is_left_out_and_nothing_else(desk: Desk, feature: str) -> None:
    desk.api.refuse_feature(feature)
    assert await used(desk) == set(REFUSALS) - {feature}
    assert desk.api.refused == {400: 1}


async def test_it_is_left_out_for_a_day_and_then_tried_again(desk: Desk) -> None:
    desk.api.refuse_feature("style")
    with capture_logs() as told:
        await used(desk)
        await desk.clock.set_forward(NOW + timedelta(hours=23, minutes=59))
        assert "style" not in await used(desk)
        assert desk.api.refused == {400: 1}
        await desk.clock.set_forward(NOW + timedelta(hours=24))
        assert "style" not in await used(desk)
        assert desk.api.refused == {400: 2}
    assert [(one["log_level"], one["feature"]) for one in told] == [("warning", "style")] * 2
    desk.api.learn_feature("style")
    await desk.clock.set_forward(NOW + timedelta(hours=48))
    assert "style" in await used(desk)


async def test_a_very_old_server_is_spoken_to_in_plain_words_and_buttons(desk: Desk) -> None:
    for feature in REFUSALS:
        desk.api.refuse_feature(feature)
    assert await used(desk) == set()
    assert "Ik mis je." in desk.seen(await desk.says(ALL))[0].text


async def test_several_messages_that_are_refused_at_once_all_arrive(desk: Desk) -> None:
    """The second refusal is of a message that was made before the first was known."""
    desk.api.refuse_feature("style")
    with capture_logs() as told:
        names = await asyncio.gather(*(desk.says(replace(ALL, key=str(number))) for number in range(5)))
    assert all(desk.seen(name) for name in names)
    assert len(told) == 1


async def test_an_edit_does_without_as_well(desk: Desk) -> None:
    name = await desk.says(Rendered("1", "Nog even."))
    desk.api.refuse_feature("tg-time")
    await desk.sender.edit(desk.private, name, ALL)
    assert desk.seen(name)[0].text.endswith("▓▓▓▓▓▓▓▓▓▓ 20:20")


async def test_a_long_text_that_is_refused_half_way_is_not_begun_again(desk: Desk) -> None:
    desk.api.refuse_feature("style")
    name = await desk.says(Rendered("1", LONG, rows=YES_NO))
    assert len(desk.bram.screen()) == 1 + 3
    assert desk.seen(name)[-1].labels == (("Ja", "Nee"),)


async def test_a_fault_of_ours_is_not_blamed_on_a_feature(desk: Desk) -> None:
    button = replace(YES_NO[0][0], token="x" * 65)
    with capture_logs() as told, pytest.raises(Refused):
        await desk.says(Rendered("1", "Klopt dat?", rows=((button,),)))
    assert (told, desk.api.refused) == ([], {400: 1})
