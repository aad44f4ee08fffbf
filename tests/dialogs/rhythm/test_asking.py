"""A moment is asked for until it is clear, by the clock of the zone that is meant."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.rhythm.asking import asked_moment
from dialogs.talk import Talk, dialog
from tests.dialogs.playing import play


@dialog("asks", samples={"typed": ("zaterdag 11 uur", "ooit")})
async def asks(talk: Talk) -> None:
    talk.say("found", moment=await asked_moment(talk, "Asia/Tokyo"))


def test_what_is_unclear_is_asked_again_and_nothing_is_lost() -> None:
    played = play(asks, "ooit eens", "zaterdag 11:00")
    assert (played.heard(), played.over) == (["asks-unclear", "asks-found"], True)
    assert played.given("asks-found")["moment"] == datetime(2026, 3, 7, 2, 0, tzinfo=UTC)
