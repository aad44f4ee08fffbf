"""Plays a dialog with given answers and facts, and tells what was said, recorded and asked at last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dialogs.advance import SKIPPED_VALUE, Conversation
from dialogs.effects import Json, Value
from dialogs.journal import begin
from dialogs.records import RecordBody
from dialogs.requests import Know, Prompt
from dialogs.talk import Dialog
from dialogs.wishes import Change, Keep, Speak, To, Wish

AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
TRIAGED: Mapping[str, Any] = {"rests": False, "due": False}
"""Where the questions about safety were answered already."""
SKIP = SKIPPED_VALUE
"""The answer of somebody who leaves a question out."""


@dataclass(frozen=True)
class Played:
    """What came of it."""

    conversation: Conversation
    wishes: tuple[Wish, ...]

    def heard(self, to: To = To.ME) -> list[str]:
        """The texts that were said to somebody, in order."""
        return [wish.text for wish in self.wishes if isinstance(wish, Speak) and wish.to is to]

    def given(self, text: str) -> Mapping[str, Value]:
        """What a text was said with."""
        return next(wish.args for wish in self.wishes if isinstance(wish, Speak) and wish.text == text)

    @property
    def records(self) -> list[RecordBody]:
        return [wish.body for wish in self.wishes if isinstance(wish, Keep)]

    @property
    def over(self) -> bool:
        return self.conversation.over

    @property
    def asked(self) -> str:
        """The text of the question that waits now."""
        return self.prompt.text

    @property
    def prompt(self) -> Prompt:
        prompt = self.conversation.prompt
        assert prompt is not None, "the talk is over"
        return prompt


def play(
    dialog: Dialog[..., Any],
    *answers: Json,
    facts: Mapping[str, Any] | None = None,
    args: Mapping[str, Json] | None = None,
) -> Played:
    """Answer one question after the other. `facts` answers what is asked of the world, by step."""
    conversation = Conversation(dialog, begin(1, dialog.name, dict(args or {}), AT), fresh=True)
    conversation.resume(AT)
    _supply(conversation, {**TRIAGED, **(facts or {})})
    for answer in answers:
        prompt = conversation.prompt
        assert prompt is not None, f"nothing is asked any more, but there is {answer!r}"
        assert not prompt.options or answer in prompt.options, f"{prompt.text} does not offer {answer!r}"
        conversation.answer(answer, AT)
        _supply(conversation, {**TRIAGED, **(facts or {})})
    return Played(conversation, tuple(conversation.take_wishes()))


def _supply(conversation: Conversation, facts: Mapping[str, Any]) -> None:
    while isinstance(know := conversation.waiting, Know):
        step = know.key.rpartition(":")[2].partition("#")[0]
        conversation.supply(facts[step], AT)


def changed(played: Played) -> dict[str, object]:
    """The settings that a talk changed, as they are at its end."""
    return {
        name: value
        for wish in played.wishes
        if isinstance(wish, Change)
        for name, value in wish.values.items()
    }
