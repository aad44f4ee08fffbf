"""A script with its traits: what it is opened with, and what it is when nothing is said of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.advance import Conversation
from dialogs.journal import begin
from dialogs.script import Dialog, dialog
from dialogs.talk import Talk

AT = datetime(2026, 3, 3, tzinfo=UTC)


@dialog("coded", samples={"first": ("een",)}, args={"code": ("A", "B")})
async def coded(talk: Talk, code: str = "") -> None:
    """Is opened with something."""
    await talk.ask("first", code=code)


def opened(script: Dialog[..., None], **args: str) -> Conversation:
    return Conversation(script, begin(1, script.name, dict(args), AT), fresh=True)


def test_what_a_run_is_opened_with_reaches_the_script() -> None:
    prompt = opened(coded, code="B").prompt
    assert prompt is not None
    assert prompt.args == {"code": "B"}


def test_an_unknown_argument_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError):
        assert opened(coded, nonsense="x").prompt


def test_of_a_dialog_everything_is_kept_for_two_weeks_unless_it_says_otherwise() -> None:
    assert [coded.forgets, coded.for_two, coded.in_pause, coded.ends_with_pause] == [False] * 4
    assert coded.lives == timedelta(days=14)
