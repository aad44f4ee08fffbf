"""One small dialog in four releases, and how to stand somewhere in it: for the tests of `dialogs.advance`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs.advance import Conversation
from dialogs.effects import Json
from dialogs.facts import count
from dialogs.journal import Kind, begin
from dialogs.talk import SKIPPED, Dialog, Talk, dialog
from dialogs.wishes import Speak

AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
LATER = AT + timedelta(hours=1)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def loudness(text: str) -> int:
    """How loud a text is."""
    return text.count("!")


@dialog("walk")
async def walk(talk: Talk) -> None:
    """A question, a verdict, a choice, a fact and a last question."""
    first = await talk.ask("first")
    loud = await talk.judge("loud", loudness, first)
    talk.say("heard", loud=loud)
    colour = await talk.choose("colour", Colour)
    talk.say(f"chose-{colour}")
    seen = await talk.know("seen", count("mirrored", timedelta(days=7)))
    last = await talk.ask("last", skip=True)
    talk.say("skipped" if last is SKIPPED else "done", seen=seen)


@dialog("walk")
async def longer_walk(talk: Talk) -> None:
    """The next release: one question more in the middle."""
    await talk.ask("first")
    await talk.ask("new")
    await talk.choose("colour", Colour)
    await talk.ask("last", skip=True)


@dialog("walk")
async def asking_the_world_first(talk: Talk) -> None:
    """The next release: what comes next hangs on a fact."""
    await talk.ask("first")
    await talk.know("seen", count("mirrored", timedelta(days=7)))
    await talk.ask("last")


@dialog("walk")
async def shorter_walk(talk: Talk) -> None:
    """The next release: only the first question is left."""
    await talk.ask("first")


def open_at(script: Dialog[..., Any], *answers: Json, message: str | None = None) -> Conversation:
    conversation = Conversation(script, begin(1, script.name, {}, AT), fresh=True)
    conversation.resume(AT)
    for number, answer in enumerate(answers):
        conversation.answer(answer, AT + timedelta(minutes=number), f"m{number}")
        supply(conversation)
    return conversation


def supply(conversation: Conversation, value: Any = 2) -> None:
    while conversation.need is not None:
        conversation.supply(value, AT)


def texts(conversation: Conversation) -> list[str]:
    return [wish.text for wish in conversation.take_wishes() if isinstance(wish, Speak)]


def asked(conversation: Conversation) -> str:
    assert conversation.prompt is not None
    return conversation.prompt.text


def kept(conversation: Conversation) -> list[Json]:
    return [entry.value for entry in conversation.run.journal if entry.kind is Kind.KEPT]


def answers(conversation: Conversation) -> list[Json]:
    return [entry.value for entry in conversation.run.journal if entry.kind is Kind.ANSWER]
