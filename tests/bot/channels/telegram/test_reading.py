from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.reading import LONGEST, LONGEST_TOKEN, UPDATES, Act, Passing, Reading, read
from dialogs.events import Attached, Attachment, Chose, Edited, Left, Moved, Placed, Removed, Returned, Said
from tests.bot.channels.telegram import updates as on
from tests.bot.channels.telegram.updates import GROUP, ME, NOOR, PRIVATE, SAM, in_group, message, press


def act(update: dict[str, Any]) -> Act:
    found = read(update, ME)
    assert isinstance(found, Act)
    return found


def reading(update: dict[str, Any]) -> Reading | None:
    return read(update, ME)


# Words


def test_a_text_is_said_by_its_sender_in_the_own_chat() -> None:
    assert act(message(text="Dag")) == Act("77", "11", Said("Dag"), "11", message="11.5")


def test_a_text_in_a_group_names_the_group() -> None:
    found = act(in_group(of=NOOR, text="Dag"))
    assert (found.chat, found.sender, found.group, found.message) == ("-1001234", "12", True, "-1001234.5")


def test_words_are_in_no_log() -> None:
    assert "geheim" not in repr(act(message(text="geheim")))


def test_the_longest_text_of_telegram_is_read_whole_and_no_endless_one_is() -> None:
    most = "é" * 4_096
    assert act(message(text=most)).what == Said(most)
    endless = act(message(text="x" * 1_000_000)).what
    assert isinstance(endless, Said)
    assert len(endless.text) == LONGEST


def test_no_endless_button_is_read() -> None:
    assert act(press("x" * 1_000_000)).what == Chose("x" * LONGEST_TOKEN)


@pytest.mark.parametrize("kind", ["photo", "video", "document", "animation", "voice", "audio"])
def test_what_is_written_below_a_picture_is_heard(kind: str) -> None:
    brings: dict[str, Any] = {kind: {}, "caption": "Ik wil dood"}
    assert act(message(**brings)).what == Said("Ik wil dood")


@pytest.mark.parametrize(
    ("brings", "kind"),
    [
        ({"sticker": {}}, Attachment.STICKER),
        ({"voice": {}}, Attachment.VOICE),
        ({"audio": {}}, Attachment.VOICE),
        ({"photo": [{}]}, Attachment.PHOTO),
        ({"video": {}}, Attachment.VIDEO),
        ({"video_note": {}}, Attachment.VIDEO),
        ({"document": {}, "animation": {}}, Attachment.VIDEO),
        ({"document": {}}, Attachment.FILE),
        *(
            ({name: {}}, Attachment.OTHER)
            for name in ("location", "venue", "contact", "poll", "dice", "story", "game", "checklist")
        ),
    ],
)
def test_what_comes_without_words_is_known_by_its_kind(brings: dict[str, Any], kind: Attachment) -> None:
    assert act(message(**brings)).what == Attached(kind)


def test_pictures_that_were_sent_together_can_be_answered_once() -> None:
    assert act(message(photo=[{}], media_group_id="8")).album == "8"


def test_an_edit_says_other_words() -> None:
    assert act(message(kind="edited_message", text="Dag!")).what == Edited("Dag!")
    assert act(message(kind="edited_message", caption="Dag!", photo=[{}])).what == Edited("Dag!")


@pytest.mark.parametrize("brings", [{"location": {}}, {"photo": [{}]}, {"photo": [{}], "caption": "\x00"}])
def test_an_edit_without_words_is_nothing(brings: dict[str, Any]) -> None:
    assert reading(message(kind="edited_message", **brings)) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x00b\x7f\tc\nd", "ab\x7f\tc\nd"),
        ("💔\ud800x\udc00", "💔x"),
        ("\x00", ""),
        ("\u202eom", "\u202eom"),
    ],
)
def test_what_no_keyboard_makes_is_left_out(text: str, kept: str) -> None:
    assert act(message(text=text)).what == Said(kept)


def test_a_caption_of_nothing_leaves_the_picture() -> None:
    assert act(message(photo=[{}], caption="\x00")).what == Attached(Attachment.PHOTO)


@pytest.mark.parametrize(
    "more", [{"via_bot": on.OTHER_BOT}, {"forward_origin": {"type": "user"}}, {"quote": {"text": "x"}}]
)
def test_words_sent_by_way_of_something_else_are_words(more: dict[str, Any]) -> None:
    assert act(message(text="Dag", **more)).what == Said("Dag")


# Commands


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("/spiegel", "/spiegel"),
        ("/spiegel@Weerklank_Bot", "/spiegel"),
        ("/spiegel@weerklank_bot nu", "/spiegel nu"),
        ("/start j_abc-DEF", "/start j_abc-DEF"),
        ("/start@weerklank_bot g_abc", "/start g_abc"),
        ("bel me@weerklank_bot", "bel me@weerklank_bot"),
    ],
)
def test_a_command_to_us_is_read_without_our_name(typed: str, heard: str) -> None:
    assert act(message(text=typed)).what == Said(heard)
    assert act(in_group(text=typed)).what == Said(heard)
    assert act(message(kind="edited_message", text=typed)).what == Edited(heard)


@pytest.mark.parametrize("typed", ["/spiegel@robot_bot", "/spiegel@weerklank_bot_2 x"])
def test_a_command_to_another_bot_is_not_for_us(typed: str) -> None:
    assert reading(message(text=typed)) is None
    assert reading(in_group(text=typed)) is None
    assert reading(in_group(photo=[{}], caption=typed)) is None


@pytest.mark.parametrize(
    ("more", "addressed"),
    [
        ({"text": "/onbekend"}, False),
        ({"text": "/onbekend@WEERKLANK_BOT"}, True),
        ({"text": "dag @weerklank_bot"}, True),
        ({"text": "dag @weerklank_bot_2"}, False),
        ({"text": "dag"}, False),
        ({"text": "dag", "reply_to_message": {"from": on.US}}, True),
        ({"text": "dag", "reply_to_message": {"from": on.OTHER_BOT}}, False),
        ({"caption": "@weerklank_bot", "photo": [{}]}, True),
    ],
)
def test_in_a_group_it_is_told_whether_we_are_spoken_to(more: dict[str, Any], addressed: bool) -> None:
    assert act(in_group(**more)).addressed is addressed
    assert act(message(**more)).addressed is True


# Presses


def test_a_press_brings_its_token_and_wants_an_answer() -> None:
    assert act(press()) == Act("77", "11", Chose("1.abcdef01.yes"), "11", message="11.6", query="4242")


def test_a_press_in_a_group_is_of_who_pressed() -> None:
    found = act(press(of=NOOR, on={"message_id": 6, "date": 1, "chat": GROUP, "from": on.US}))
    assert (found.sender, found.chat, found.group) == ("12", "-1001234", True)


def test_a_press_on_a_message_that_is_too_old_is_a_press() -> None:
    assert act(press(on={"message_id": 6, "date": 0, "chat": GROUP})).message == "-1001234.6"


def test_a_press_on_no_message_is_answered_in_the_own_chat() -> None:
    found = act(press(on={}))
    assert (found.chat, found.group, found.message) == ("11", False, None)


def test_a_press_without_a_token_still_wants_an_answer() -> None:
    assert act(press(None)).what == Chose("")


def test_nobody_presses_in_the_chat_of_another() -> None:
    assert reading(press(of=NOOR)) is None


# Who speaks


@pytest.mark.parametrize("more", [{"sender_chat": GROUP}, {}])
def test_an_anonymous_administrator_has_no_name(more: dict[str, Any]) -> None:
    found = act(in_group(of=on.ANONYMOUS, text="ananas", **more))
    assert (found.sender, found.group, found.what) == (None, True, Said("ananas"))


@pytest.mark.parametrize(
    "update",
    [
        in_group(of=on.US, text="Dag"),
        message(of=on.US, text="Dag"),
        in_group(of=on.OTHER_BOT, text="Dag"),
        in_group(of=on.NETWORK, sender_chat=on.CHANNEL, is_automatic_forward=True, text="Nieuws"),
        in_group(of=SAM, is_automatic_forward=True, text="Nieuws"),
        in_group(of=on.NETWORK, text="Nieuws"),
        in_group(of=SAM, sender_chat=on.CHANNEL, text="Als kanaal"),
        in_group(of={}, text="Dag"),
        message(chat=on.CHANNEL, text="Dag"),
        message(kind="channel_post", chat=on.CHANNEL, text="Dag"),
        message(chat={"id": 11, "type": "secret"}, text="Dag"),
        message(of=NOOR, text="In de chat van Sam"),
        message(of={**SAM, "id": True}, chat={**PRIVATE, "id": True}, text="Geen nummer"),
        message(kind="business_message", text="Dag"),
        press(of=on.OTHER_BOT),
    ],
)
def test_who_is_no_person_here_is_not_heard(update: dict[str, Any]) -> None:
    assert reading(update) is None


@pytest.mark.parametrize(
    "service",
    ["pinned_message", "new_chat_title", "delete_chat_photo", "group_chat_created", "video_chat_started"],
)
def test_what_a_chat_says_of_itself_is_nothing_to_us(service: str) -> None:
    assert reading(in_group(**{service: {}})) is None


def test_a_topic_is_named_and_a_row_of_replies_is_not() -> None:
    assert act(in_group(text="Dag", message_thread_id=3, is_topic_message=True)).thread == 3
    assert act(in_group(text="Dag", message_thread_id=3)).thread is None


# Places


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (on.member("member"), Placed(hears_all=False)),
        (on.member("administrator"), Placed(hears_all=True)),
        (on.member("restricted", is_member=True), Placed(hears_all=False)),
        (on.member("restricted", is_member=False), Removed()),
        (on.member("restricted", is_member=True, can_send_messages=True), Placed(hears_all=False)),
        (on.member("restricted", is_member=True, can_send_messages=False), Removed()),
        (on.member("left"), Removed()),
        (on.member("kicked"), Removed()),
        (on.member("levitating"), Removed()),
    ],
)
def test_our_own_place_in_a_group_is_told(after: dict[str, Any], expected: Placed | Removed) -> None:
    found = act(on.my_place(on.member("left"), after))
    assert found == Act("77", "-1001234", expected, "11", group=True)


def test_without_privacy_mode_we_hear_all_as_a_plain_member() -> None:
    update = on.my_place(on.member("left"), on.member("member"))
    found = read(update, on.Ours(reads_groups=True))
    assert isinstance(found, Act)
    assert found.what == Placed(hears_all=True)


def test_who_placed_us_may_not_show() -> None:
    update = on.my_place(on.member("left"), on.member("member"), by=on.ANONYMOUS)
    assert act(update).sender is None


@pytest.mark.parametrize(("status", "what"), [("kicked", Left()), ("member", Returned())])
def test_blocking_and_unblocking_is_told(status: str, what: Left | Returned) -> None:
    update = on.my_place(on.member("member"), on.member(status), chat=PRIVATE)
    assert act(update) == Act("77", "11", what, "11")


def test_our_place_in_a_channel_is_nothing() -> None:
    assert reading(on.my_place(on.member("left"), on.member("administrator"), chat=on.CHANNEL)) is None


@pytest.mark.parametrize(
    "update",
    [
        in_group(of=SAM, new_chat_members=[NOOR]),
        in_group(of=SAM, new_chat_members=[on.US]),
        in_group(of=SAM, left_chat_member=NOOR),
        on.their_place(on.member("left", NOOR), on.member("member", NOOR)),
        on.their_place(on.member("member", NOOR), on.member("kicked", NOOR)),
        on.their_place(on.member("restricted", NOOR, is_member=False), on.member("member", NOOR)),
    ],
)
def test_that_somebody_came_or_went_has_to_be_counted(update: dict[str, Any]) -> None:
    assert reading(update) == Passing("77", "-1001234", "11")


@pytest.mark.parametrize(
    "update",
    [
        in_group(left_chat_member=on.US),
        on.their_place(on.member("member", NOOR), on.member("administrator", NOOR)),
        on.their_place(on.member("left", NOOR), on.member("member", NOOR), chat=on.CHANNEL),
    ],
)
def test_what_changes_no_number_is_not_counted(update: dict[str, Any]) -> None:
    assert reading(update) is None


@pytest.mark.parametrize(
    "update",
    [
        message(chat={"id": -55, "type": "group"}, migrate_to_chat_id=-1001234),
        message(chat=GROUP, of=on.ANONYMOUS, migrate_from_chat_id=-55),
    ],
)
def test_a_group_that_moved_is_told_once_from_each_side(update: dict[str, Any]) -> None:
    assert act(update) == Act("77", "-55", Moved("-1001234"), group=True)


def test_only_what_is_read_is_asked_for() -> None:
    assert set(UPDATES) == {"message", "edited_message", "callback_query", "my_chat_member", "chat_member"}
