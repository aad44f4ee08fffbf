"""Whatever arrives in place of an update, reading it ends well."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.reading import Act, Passing, read
from dialogs.events import Edited, Said
from tests.bot.channels.telegram import updates as on
from tests.bot.channels.telegram.updates import GROUP, ME, NOOR, in_group, member, message, press

SOUND = [
    message(text="/start@weerklank_bot j_abc"),
    message(kind="edited_message", caption="Dag", photo=[{"file_id": "x"}], media_group_id="8"),
    in_group(text="Dag", reply_to_message={"message_id": 1, "from": on.US, "chat": GROUP}),
    in_group(of=on.ANONYMOUS, sender_chat=GROUP, text="Dag", message_thread_id=3, is_topic_message=True),
    in_group(new_chat_members=[NOOR]),
    in_group(left_chat_member=NOOR),
    in_group(migrate_to_chat_id=-1001),
    in_group(migrate_from_chat_id=-55),
    press(on={"message_id": 6, "date": 0, "chat": GROUP}),
    on.my_place(member("left"), member("administrator")),
    on.their_place(member("left", NOOR), member("restricted", NOOR, is_member=True)),
]
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["private", "member", "/x@", "\ud800", "@weerklank_bot"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(sorted({name for update in SOUND for name in json.dumps(update).split('"')[1::2]}))


def places(value: Any) -> list[Callable[[Any], None]]:
    """How to put something else in each place of a value."""
    found: list[Callable[[Any], None]] = []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found.append(partial(value.__setitem__, key))
        found += places(inner)
    return found


@st.composite
def mutilated(draw: st.DrawFn) -> dict[str, Any]:
    update: dict[str, Any] = json.loads(json.dumps(draw(st.sampled_from(SOUND))))
    for _ in range(draw(st.integers(1, 3))):
        if spots := places(update):
            draw(st.sampled_from(spots))(draw(JUNK))
    if draw(st.booleans()):
        body = next((value for value in update.values() if isinstance(value, dict)), update)
        body[draw(NAMES)] = draw(JUNK)
    return update


def sound(update: Any) -> None:
    found = read(update, ME)
    if isinstance(found, Act):
        assert found.chat == str(int(found.chat))
        assert found.group or found.sender == found.chat
        if isinstance(found.what, Said | Edited):
            found.what.text.encode()
    else:
        assert found is None or isinstance(found, Passing)


@settings(max_examples=max(500, settings().max_examples))
@given(mutilated())
def test_a_mutilated_update_is_read_or_left_alone(update: dict[str, Any]) -> None:
    sound(update)


@given(st.dictionaries(NAMES, JUNK))
def test_anything_else_is_left_alone(update: dict[str, Any]) -> None:
    sound(update)


def test_the_sound_ones_are_all_read() -> None:
    assert all(read(update, ME) is not None for update in SOUND)
