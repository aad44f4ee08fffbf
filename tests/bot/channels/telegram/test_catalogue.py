"""Everything that any dialog or the house can say, as Telegram gets it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from bot.channels.telegram.render import COPY_LABEL, PICTURES, Renderer, ref_of
from bot.ports import Rendered
from bot.wording import Wording
from dialogs.advance import Conversation
from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Say
from dialogs.explore import START
from dialogs.people import Profile, Pronoun
from dialogs.showing import read_token, show
from dialogs.wishes import Speak, Wish
from tests.bot.channels.telegram.strict import reads
from tests.dialogs import walks
from tests.dialogs.deeds import COMMANDS, DANGER, MORE_COMMANDS, ODD_WORDS
from tests.dialogs.world import World

WORDING = Wording.load(strict=True)
ZONE = ZoneInfo("Europe/Amsterdam")
RENDERERS = (
    Renderer(WORDING.labels[COPY_LABEL], ZONE),
    Renderer(WORDING.labels[COPY_LABEL], ZONE, frozenset()),
)
READER = Profile(name="Sam <&> Co", partner='Noor "💔" & Zn.', pronoun=Pronoun.UNKNOWN)
AFTER = timedelta(minutes=3)


class Anything(dict[str, str]):
    """Words for whatever a text refers to."""

    def __contains__(self, kind: object) -> bool:
        return True

    def __missing__(self, kind: str) -> str:
        return 'Ik voel me <b>alleen</b> & "moe"'


WORDS = Anything()


def said_by(name: str) -> Iterator[Say]:
    """What the walk of a dialog says and asks, each way that it can."""
    walk = walks.walk(name)
    for wishes in (*walk.opening, *(step.wishes for step in walk.steps)):
        yield from spoken(wishes)
    for run in walks.runs(name):
        conversation = Conversation(walk.dialog, run)
        conversation.resume(run.journal[-1].at)
        if conversation.prompt is not None:
            yield show("bram", conversation, WORDING.labels)


def spoken(wishes: Iterable[Wish]) -> Iterator[Say]:
    for wish in wishes:
        if isinstance(wish, Speak):
            yield Say(
                "bram", wish.text, wish.args, wish.importance, (), wish.slot, wish.until, None, wish.picture
            )


@cache
def said_by_the_house() -> tuple[Say, ...]:
    """What two people hear who try everything, press all that is offered, and let a week pass."""
    said: list[Say] = []
    for start in (*COMMANDS, *MORE_COMMANDS, *ODD_WORDS, *DANGER):
        world = World.of_two(CATALOGUE)
        world.labels = WORDING.labels
        for who in ("bram", "noor"):
            world.says(who, start)
            world.says(who, start, group=True)
        for tried in range(6):
            for who in ("bram", "noor"):
                offered = [b.token for say in world.said[who][-3:] for row in say.buttons for b in row]
                if offered:
                    world.presses(who, offered[tried % len(offered)])
            world.wait(timedelta(minutes=25))
        world.wait(timedelta(days=8))
        said += [say for chat in world.said.values() for say in chat]
    return tuple(
        {(say.text, say.to == GROUP, len(say.buttons), bool(say.until)): say for say in said}.values()
    )


def everything() -> Iterator[tuple[str, Say]]:
    for name in walks.NAMES:
        yield from ((name, say) for say in said_by(name))
    yield from (("house", say) for say in said_by_the_house())


@cache
def rendered() -> tuple[tuple[str, Rendered], ...]:
    found = {}
    for name, say in everything():
        message = WORDING.render_say(say, READER, words=WORDS)
        found[message] = name
    return tuple((name, message) for message, name in found.items())


def test_every_token_fits_a_button() -> None:
    tokens = {button.token for _, message in rendered() for row in message.rows for button in row}
    assert len(tokens) > 100
    for token in tokens:
        assert token.isascii()
        # The walk is the first talk of a person; a talk may have any number that a token can hold.
        longest = re.sub(r"^\d+", "9" * 9, token) if read_token(token) else token
        assert 1 <= len(longest) <= 64, token


@pytest.mark.parametrize("by", RENDERERS, ids=["new server", "old server"])
def test_every_message_is_taken_and_read_as_it_is_meant(by: Renderer) -> None:
    for name, message in rendered():
        now = message.until - AFTER if message.until else START
        (call,) = by.send(message, now)
        assert reads(call).startswith(message.text.strip()), name
        if message.rows:
            shown = call.params["reply_markup"]["inline_keyboard"]
            assert [[button["text"] for button in row] for row in shown] == [
                [button.label for button in row] for row in message.rows
            ], name
        reads(by.edit(ref_of([call], [7]), message, now))


def test_the_walk_meets_all_that_a_message_can_have() -> None:
    messages = [message for _, message in rendered()]
    assert len(messages) > 300
    assert {message.picture for message in messages} - {None} <= set(PICTURES)
    for part in ("rows", "until", "placeholder", "picture"):
        assert any(getattr(message, part) for message in messages), part
