"""A file stands in its reader's chat with its words below it, can be passed on, and is sent whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.channels.telegram.channel import LARGEST_FILE
from bot.channels.telegram.errors import Unclear
from bot.channels.telegram.render import Ref
from bot.ports import File, Refused, Rendered
from tests.bot.channels.telegram.botapi import Fault
from tests.bot.channels.telegram.desk import LONG, Desk
from tests.bot.channels.telegram.rendering import sent
from tests.evening import WORDING

FILE = File("weerklank-2026-03-01.zip", b"PK\x03\x04" + bytes(range(256)) * 20)
HERE = Rendered("1", WORDING.labels["export-here"], file=FILE)


async def test_it_stands_there_by_its_name_with_the_words_below_it(desk: Desk) -> None:
    [seen] = desk.seen(await desk.says(HERE))
    assert seen.file == (FILE.name, FILE.data)
    assert seen.text == HERE.text
    assert (seen.protected, seen.picture) == (False, None)
    assert desk.api.counts["sendDocument"] == 1


async def test_a_file_of_more_than_a_megabyte_arrives_whole(desk: Desk) -> None:
    large = File(FILE.name, bytes(range(256)) * 12_000)
    [seen] = desk.seen(await desk.says(replace(HERE, file=large)))
    assert seen.file == (large.name, large.data)


async def test_words_that_are_too_long_for_it_follow_it(desk: Desk) -> None:
    name = await desk.says(replace(HERE, text=LONG))
    first, *rest = desk.seen(name)
    assert (first.file, first.text) == ((FILE.name, FILE.data), "")
    assert " ".join(one.text for one in rest) == LONG.strip()


async def test_its_words_can_be_changed_and_it_can_be_removed(desk: Desk) -> None:
    name = await desk.says(HERE)
    await desk.sender.edit(desk.private, name, Rendered("2", "Dit was het."))
    [seen] = desk.seen(name)
    assert (seen.text, seen.file) == ("Dit was het.", (FILE.name, FILE.data))
    await desk.sender.delete(desk.private, [name])
    assert desk.seen(name) == []


async def test_each_is_sent_itself_and_never_by_a_name_that_telegram_keeps(desk: Desk) -> None:
    """What one got must never be sent to another because its file is called the same."""
    other = replace(FILE, data=b"PK of somebody else")
    await desk.says(HERE)
    name = await desk.says(replace(HERE, key="2", file=other), str(desk.noor.id))
    [seen] = [one for one in desk.noor.screen() if one.id == Ref.read(name).last]
    assert seen.file == (FILE.name, other.data)


async def test_one_that_broke_off_is_said_to_be_in_doubt(desk: Desk) -> None:
    desk.api.fail("sendDocument", Fault.CUT_BEFORE)
    with pytest.raises(Unclear):
        await desk.says(HERE)
    assert desk.seen(await desk.says(HERE))[0].file == (FILE.name, FILE.data)


async def test_the_largest_that_we_send_is_taken_and_a_larger_one_is_refused(desk: Desk) -> None:
    [seen] = desk.seen(await desk.says(replace(HERE, file=File(FILE.name, bytes(LARGEST_FILE)))))
    assert seen.file is not None
    with pytest.raises(Refused):
        await desk.says(replace(HERE, key="2", file=File(FILE.name, bytes(50_000_001))))


def test_a_file_goes_before_a_picture_and_neither_is_lost_in_words() -> None:
    [call] = sent(replace(HERE, picture="mirror"))
    assert (call.method, call.file, call.picture) == ("sendDocument", FILE, None)
    assert "PK" not in repr(call)
    assert "PK" not in repr(HERE)
