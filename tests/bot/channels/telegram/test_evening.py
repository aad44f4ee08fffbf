"""With the whole house behind it: what comes twice, late, out of order or broken does people no harm."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.channels.telegram.intake import Intake, Words
from bot.channels.telegram.threads import Threads
from dialogs.events import Attachment, Said
from dialogs.group import NOT_YOURS
from dialogs.people import Couple
from tests.bot.channels.telegram.botapi import Answer, Fault, User
from tests.bot.channels.telegram.evening import TelegramEvening, telegram_evening
from tests.bot.channels.telegram.taking import Calls
from tests.bot.channels.telegram.test_reading_anything import mutilated
from tests.bot.channels.telegram.updates import Ours, message
from tests.bot.test_keeping import kept
from tests.evening import WORDING

BEGINS = datetime(2026, 3, 5, 19, 30, tzinfo=UTC)
COUPLE = "couple-bram"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[TelegramEvening]:
    """Bram and Noor, linked, each in their own chat and both in their group."""
    async with telegram_evening(tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def the_couple(house: TelegramEvening) -> Couple:
    async with house.store.reading() as work:
        return (await work.load([COUPLE]))[COUPLE].couple


def screen(user: User) -> list[tuple[str, tuple[tuple[str, ...], ...]]]:
    return [(one.text, one.labels) for one in user.screen() if one.by_bot]


async def test_what_telegram_offers_twice_is_done_once(house: TelegramEvening) -> None:
    bram = house.user("bram")
    await house.says("bram", "/behoefte")
    await house.says("bram", "ze kwam veel te laat thuis")
    await house.presses("bram", "Boos")
    before, couple = screen(bram), await the_couple(house)
    house.api.repeat(3)
    await house.api.acknowledged()
    await house.outbox.drained()
    assert (screen(bram), await the_couple(house)) == (before, couple)


async def test_what_comes_in_another_order_is_put_right(house: TelegramEvening) -> None:
    """Within one batch; two that come in two batches are as they come."""
    bram = house.user("bram")
    house.api.reverse()
    house.api.fail("getUpdates", Fault.ERROR)  # so that both wait for one call
    await bram.say("/behoefte")
    await bram.say("ze kwam veel te laat thuis")
    await house.api.acknowledged()
    await house.outbox.drained()
    assert "Boos" in bram.last.labels[0]


async def test_an_answer_that_comes_late_does_no_harm(house: TelegramEvening) -> None:
    bram = house.user("bram")
    await house.says("bram", "/behoefte")
    house.api.hold()
    await bram.say("ze kwam veel te laat thuis")
    await house.says("bram", "/stop")
    stopped = len(screen(bram))
    house.api.release()
    await house.api.acknowledged()
    await house.outbox.drained()
    assert len(screen(bram)) == stopped + 1


async def test_a_button_is_pressed_twice_in_haste(house: TelegramEvening) -> None:
    bram = house.user("bram")
    await house.says("bram", "/behoefte")
    await house.says("bram", "ze kwam veel te laat thuis")
    question = bram.last
    for _ in range(2):
        await bram.press("Boos", question)
    await house.api.acknowledged()
    await house.outbox.drained()
    assert [answer.text for answer in bram.alerts] == ["", ""]
    assert bram.last.id > question.id
    assert sum("✓ Boos" in text for text, _ in screen(bram)) == 1


async def test_a_press_that_telegram_knows_no_more_about_counts(house: TelegramEvening) -> None:
    bram = house.user("bram")
    await house.says("bram", "/behoefte")
    await house.says("bram", "ze kwam veel te laat thuis")
    await bram.press("Boos", stale=True)
    await house.api.acknowledged()
    await house.outbox.drained()
    assert any("✓ Boos" in text for text, _ in screen(bram))


async def test_an_album_gets_one_answer_and_its_words_are_heard(house: TelegramEvening) -> None:
    bram = house.user("bram")
    await house.says("bram", "/behoefte")
    for words in ("", "ze kwam veel te laat thuis"):
        await bram.send(Attachment.PHOTO.value, words, count=4)
        await house.api.acknowledged()
        await house.outbox.drained()
        shown = [text for text, _ in screen(bram)]
        assert shown.count(WORDING.labels["house-attached-photo"]) == 1
    assert "Boos" in bram.last.labels[0]


async def test_the_safe_word_below_a_picture_starts_the_pause(house: TelegramEvening) -> None:
    await house.user("bram").send(Attachment.PHOTO.value, "ananas")
    await house.api.acknowledged()
    await house.outbox.drained()
    for name in ("bram", "noor"):
        assert "Pauze tot 20:50" in house.user(name).last.text


async def test_where_it_hears_no_talk_the_safe_word_works_as_an_answer_to_it(house: TelegramEvening) -> None:
    group = await house.together()
    await group.demote(by=house.user("bram"))
    await house.api.acknowledged()
    await house.outbox.drained()
    card = group.last
    await house.user("noor").say("ananas", group)
    await house.api.acknowledged()
    assert group.last == card, "this it does not hear"
    await house.user("noor").say("ananas", group, reply_to=card)
    await house.api.acknowledged()
    await house.outbox.drained()
    assert "Pauze tot 20:50" in group.last.text


async def test_what_the_other_sent_cannot_be_passed_on(house: TelegramEvening) -> None:
    await house.says("bram", "/waardering")
    for thing in ("Gisteren bracht je soep toen ik ziek was", "overslaan"):
        await house.says("bram", thing)
    await house.presses("bram", "Stuur nu")
    bram, noor = house.user("bram"), house.user("noor")
    assert "soep" in noor.last.text
    assert (noor.last.protected, bram.last.protected) == (True, False)


async def test_a_stranger_who_presses_in_the_group_reads_that_and_changes_nothing(
    house: TelegramEvening,
) -> None:
    stranger = house.user("iemand")
    house.both.had(stranger)
    await house.does("iemand", Said("ananas"), group=True)
    before, couple = screen(house.user("bram")), await the_couple(house)
    press = await stranger.press("Pauze", chat=house.both)
    answer = await press.answered()
    await house.outbox.drained()
    assert answer == Answer(WORDING.labels[NOT_YOURS], True, press.id)
    assert (screen(house.user("bram")), await the_couple(house)) == (before, couple)
    theirs = await house.user("noor").press("Pauze", chat=house.both)
    assert (await theirs.answered()).text == ""
    await house.outbox.drained()
    assert "Pauze tot" in house.user("bram").last.text


async def test_commands_for_other_bots_are_not_ours(house: TelegramEvening) -> None:
    before = house.both.screen()
    for command in ("/pauze@robot_bot", "/help@robot_bot"):
        await house.user("bram").say(command, house.both)
    await house.api.acknowledged()
    await house.outbox.drained()
    assert [one.text for one in house.both.screen() if one.by_bot] == [
        one.text for one in before if one.by_bot
    ]
    await house.says("bram", f"/pauze@{house.api.username}", group=True)
    assert "Pauze tot" in house.both.last.text


async def test_a_message_is_changed_afterwards(house: TelegramEvening) -> None:
    bram = house.user("bram")
    await house.says("bram", "/behoefte")
    await house.says("bram", "ze kwam veel te laat thuis")
    await bram.edit_last("ze kwam te laat thuis")
    await house.api.acknowledged()
    await house.outbox.drained()
    assert any("Aangepast" in text for text, _ in screen(bram))


def readable(updates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without halves of characters, which this fake cannot write down."""
    found: list[dict[str, Any]] = json.loads(json.dumps(updates).replace("\\ud800", ""))
    return found


@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(mutilated(), min_size=20, max_size=20).map(readable))
async def test_broken_updates_stop_nobody(
    tmp_path_factory: pytest.TempPathFactory, broken: list[dict[str, Any]]
) -> None:
    async with telegram_evening(tmp_path_factory.mktemp("house"), BEGINS) as house:
        with capture_logs() as told:
            for update in broken:
                for kind, payload in update.items():
                    house.api.inject(kind, payload)
            await house.says("bram", "/help")
        assert house.user("bram").last.text
        assert [one for one in told if one["log_level"] in ("error", "critical")] == []


async def test_what_is_laid_aside_while_its_turn_runs_is_done_once(house: TelegramEvening) -> None:
    """Without any patience, so that the laying aside and the turn run side by side."""
    bram = house.user("bram")
    person = {"id": bram.id, "is_bot": False, "first_name": "Bram"}
    intake = Intake(
        Calls(),
        Ours(house.api.bot_id, house.api.username),
        house.turns.receive,
        house.turns.keep,
        Threads(),
        Words("", ""),
        patience=0,
    )
    for number, words in enumerate(("/behoefte", "ze kwam veel te laat thuis", "Boos", "/stop", "/menu")):
        said = message(of=person, chat={"id": bram.id, "type": "private"}, text=words)
        await intake.take({**said, "update_id": number})
    await house.outbox.drained()
    assert await kept(house) == []
    before, couple = screen(bram), await the_couple(house)
    assert [one for one in before if one[0] == WORDING.labels["house-stopped"]] != []
    await house.restart()
    await house.outbox.drained()
    assert (screen(bram), await the_couple(house)) == (before, couple)
