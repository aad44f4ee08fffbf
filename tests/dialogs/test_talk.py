"""The language of dialogs: keys that last, texts by dialog and step, and types that mypy knows."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.advance import Conversation
from dialogs.journal import begin
from dialogs.requests import Prompt
from dialogs.talk import Dialog, Talk, dialog
from tests.dialogs.scripts import Colour

AT = datetime(2026, 3, 3, tzinfo=UTC)


@dialog("inner", samples={"first": ("een",)})
async def inner(talk: Talk) -> str:
    """Called by another."""
    return await talk.ask("first")


@dialog("outer", samples={"first": ("twee",)}, args={"code": ("A", "B")})
async def outer(talk: Talk, code: str = "") -> None:
    """Calls another, twice."""
    await talk.ask("first", code=code)
    await inner(talk)
    await inner(talk)
    await talk.choose("colour", Colour, only=[Colour.BLUE])
    await talk.ask("first")


def walked(script: Dialog[..., None], count: int, **args: str) -> list[Prompt]:
    conversation = Conversation(script, begin(1, script.name, dict(args), AT), fresh=True)
    found: list[Prompt] = []
    for _ in range(count):
        prompt = conversation.prompt
        assert prompt is not None
        found.append(prompt)
        conversation.answer(prompt.options[0] if prompt.options else "x", AT)
    return found


def test_a_key_is_the_path_the_step_and_how_often_it_was_reached() -> None:
    assert [prompt.key for prompt in walked(outer, 5)] == [
        "outer:first#0",
        "outer/inner:first#0",
        "outer/inner:first#1",
        "outer:colour#0",
        "outer:first#1",
    ]


def test_texts_and_samples_are_those_of_the_dialog_that_speaks() -> None:
    prompts = walked(outer, 2)
    assert [(prompt.text, prompt.samples) for prompt in prompts] == [
        ("outer-first", ("twee",)),
        ("inner-first", ("een",)),
    ]


def test_a_choice_can_be_narrowed() -> None:
    assert walked(outer, 4)[-1].options == ("blue",)
