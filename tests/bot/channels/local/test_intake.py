"""What the page asks is done once, answered after the commit, and refused when it makes no sense."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest

from bot.channels.local.channel import LocalChannel
from bot.channels.local.protocol import MAX_TEXT
from bot.ports import Rendered
from dialogs.events import Chose
from tests.bot.channels.contract import Receiver
from tests.bot.channels.local.conftest import SUNDAY_EVENING
from tests.bot.channels.local.fakes import FakeShelf, FakeTravel
from tests.bot.channels.local.page import Frame, Page, act


async def test_the_id_of_an_act_is_the_id_of_its_event(page: Page, receiver: Receiver) -> None:
    frame = act("say", text="hoi")
    assert await page.ask(frame) == {"type": "ack", "id": frame["id"]}
    [heard] = receiver.heard
    assert (heard.channel, heard.bot, heard.id, heard.message) == ("local", "local", frame["id"], frame["id"])


async def test_an_act_that_is_done_again_after_a_reconnection_stands_once(
    channel: LocalChannel, page: Page, receiver: Receiver, shelf: FakeShelf
) -> None:
    frame = act("say", text="één keer")
    await page.ask(frame)
    await page.close()
    back = await Page(channel).open()
    assert (await back.ask(frame))["type"] == "ack"
    assert [heard.id for heard in receiver.heard] == [frame["id"]] * 2
    assert shelf.words("left") == ["één keer"]
    await back.close()


async def test_a_repeated_message_does_not_undo_a_later_edit(page: Page, shelf: FakeShelf) -> None:
    said = act("say", text="oud")
    await page.ask(said)
    await page.ask(act("edit", message=said["id"], text="nieuw"))
    await page.ask(said)
    assert shelf.words("left") == ["nieuw"]


async def test_nothing_is_kept_when_the_turn_fails(page: Page, receiver: Receiver, shelf: FakeShelf) -> None:
    receiver.failures = 1
    await page.send(act("say", text="mislukt"))
    with pytest.raises(Exception, match="1011"):
        await page.until("ack")
    assert shelf.words("left") == []


async def test_an_edited_own_message_is_marked_and_kept(page: Page, shelf: FakeShelf) -> None:
    said = act("say", text="oud")
    await page.ask(said)
    await page.ask(act("edit", message=said["id"], text="nieuw"))
    update = next(frame for frame in page.heard if frame["type"] == "update")
    assert (update["bubble"]["text"], update["bubble"]["edited"]) == ("nieuw", True)
    assert shelf.words("left") == ["nieuw"]


async def test_only_the_writer_of_a_text_may_change_it(
    channel: LocalChannel, page: Page, receiver: Receiver
) -> None:
    said, sticker = act("say", "left", "group", text="van mij"), act("attach", kind="sticker")
    await page.ask(said)
    await page.ask(sticker)
    ref = await channel.send("left", Rendered("1", "van de bot"))
    heard = len(receiver.heard)
    for frame in (
        act("edit", "right", "group", message=said["id"], text="gekaapt"),
        act("edit", "right", message=said["id"], text="andere chat"),
        act("edit", message=ref, text="van de bot"),
        act("edit", message=sticker["id"], text="geen woorden"),
        act("edit", message="weg", text="weg"),
    ):
        assert await page.ask(frame) == {"type": "refused", "id": frame["id"], "reason": "not-yours"}
    assert len(receiver.heard) == heard


async def test_a_press_on_an_unknown_button_is_for_the_turn_to_answer(page: Page, receiver: Receiver) -> None:
    await page.ask(act("press", message="oud", token="vreemd"))
    assert receiver.heard[-1].what == Chose("vreemd")


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (act("say", text="x" * (MAX_TEXT + 1)), "too-long"),
        (act("say", text=" \n\u0000"), "empty"),
        (act("say", text=7), "malformed"),
        (act("say", text="hoi", extra=True), "malformed"),
        (act("say", "left", "right", text="niet mijn telefoon"), "malformed"),
        (act("say", "bot", "left", text="niet de bot"), "malformed"),
        (act("press", message="1", token="x" * 300), "too-long"),
        (act("attach", kind="bomb"), "malformed"),
        (act("attach", kind="photo", content="…"), "malformed"),
        (act("sing", text="la"), "unknown"),
    ],
)
async def test_a_wrong_act_is_refused_by_name_and_not_heard(
    page: Page, receiver: Receiver, frame: Frame, reason: str
) -> None:
    assert await page.ask(frame) == {"type": "refused", "id": frame["id"], "reason": reason}
    assert receiver.heard == []


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("", "malformed"),
        ("{", "malformed"),
        ("[" * 5_000, "malformed"),
        ("null", "malformed"),
        ('{"type":"say"}', "malformed"),
        ('{"id":"' + "x" * 50 + '"}', "unknown"),
        ('{"type":"say","text":"\\ud800"}', "malformed"),
        (b"\x00\x01", "malformed"),
    ],
)
async def test_nonsense_is_refused_and_the_talk_goes_on(page: Page, raw: str | bytes, reason: str) -> None:
    await page.send(raw)
    assert await page.next() == {"type": "refused", "id": None, "reason": reason}
    assert (await page.ask(act("say", text="gewoon verder")))["type"] == "ack"


async def test_a_frame_beyond_all_bounds_ends_the_connection(page: Page, receiver: Receiver) -> None:
    await page.send("x" * 100_000)
    with pytest.raises(Exception, match="1009"):
        await page.next()
    assert receiver.heard == []


@pytest.mark.parametrize(
    "text", ["x" * MAX_TEXT, "🙂" * 5_000, '\\"\n' * 3_000, "עברית", "<script>alert(1)</script>"]
)
async def test_whatever_fits_is_heard_as_it_was_written(page: Page, receiver: Receiver, text: str) -> None:
    assert (await page.ask(act("say", text=text)))["type"] == "ack"
    assert receiver.heard[-1].what.text == text  # type: ignore[union-attr]


async def test_control_characters_do_not_get_through(page: Page, receiver: Receiver) -> None:
    await page.ask(act("say", text="a\u0000b\u001bc\nd\te"))
    assert receiver.heard[-1].what.text == "abc\nd\te"  # type: ignore[union-attr]


async def test_a_jump_moves_every_page(channel: LocalChannel, page: Page, travel: FakeTravel) -> None:
    other = await Page(channel).open()
    await page.send({"type": "travel", "to": "+20min"})
    later = SUNDAY_EVENING + timedelta(minutes=20)
    for tab in (page, other):
        assert (await tab.until("clock"))["now"] == later.isoformat().replace("+00:00", "Z")
    await page.ask({"type": "travel", "to": "2026-05-04T07:00", "outage": True})
    assert travel.jumps == [(later, False), (later.replace(day=4, hour=5, minute=0), True)]
    await other.close()


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("2026-05-03T20:40", "back"),
        ("2031-01-01T00:00", "too-far"),
        ("2026-05-03T20:50Z", "malformed"),
        ("morgen", "malformed"),
        (12345, "malformed"),
    ],
)
async def test_a_jump_that_cannot_be_made_is_refused(
    page: Page, travel: FakeTravel, to: object, reason: str
) -> None:
    answer = await page.ask({"type": "travel", "to": to})
    assert answer == {"type": "refused", "id": None, "reason": reason}
    assert travel.jumps == []


async def test_beside_a_real_network_the_clock_stays(
    shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> None:
    channel = LocalChannel(shelf, travel, 0, may_travel=False)
    await channel.start(receiver)
    page = await Page(channel).open()
    assert (await page.ask({"type": "travel", "to": "+1min"}))["reason"] == "no-travel"
    assert travel.jumps == []
    await page.close()
    await channel.stop()


async def test_no_refusal_carries_the_words_of_a_person(
    page: Page, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    secret = f"geheim-{uuid.uuid4()}"
    await page.ask(act("say", text=secret, extra=secret))
    receiver.failures = 1
    await page.send(act("say", text=secret))
    with pytest.raises(Exception, match="1011"):
        await page.until("ack")
    assert "disconnected by Broken" in caplog.text
    assert secret not in caplog.text
    assert not any(secret in str(frame) for frame in page.heard)
