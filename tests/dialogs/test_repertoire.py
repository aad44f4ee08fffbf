"""Dialogs are found by name and by the longest command."""

from __future__ import annotations

import pytest

from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog


@dialog("one", commands=("/one", "/one more"))
async def one(talk: Talk) -> None:
    """Nothing."""


@dialog("two", commands=("/one more time",))
async def two(talk: Talk) -> None:
    """Nothing."""


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("/one", "one", ""),
        ("/one more", "one", ""),
        ("/one more time", "two", ""),
        ("/one more time please", "two", "please"),
        ("/one please", "one", "please"),
    ],
)
def test_the_longest_command_wins_and_the_rest_is_told(text: str, name: str, rest: str) -> None:
    found = Repertoire([one, two]).for_command(text)
    assert found is not None
    assert (found.dialog.name, found.rest) == (name, rest)


@dialog("three", behind="said", opens={"/four": {"often": 2}})
async def three(talk: Talk, said: str = "", often: int = 1) -> None:
    """Nothing."""


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("/four", {"often": 2}),
        ("/four what I say", {"often": 2, "said": "what I say"}),
        ("/one what I say", {}),
    ],
)
def test_the_words_behind_a_command_go_to_the_dialog_that_takes_them(
    text: str, args: dict[str, object]
) -> None:
    opened = Repertoire([one, three]).for_command(text)
    assert opened is not None
    assert opened.with_rest() == args


@pytest.mark.parametrize("text", ["", "/", "/three", "one"])
def test_what_no_dialog_answers_to_is_nothing(text: str) -> None:
    assert Repertoire([one, two]).for_command(text) is None


def test_a_name_that_is_no_more_is_nothing() -> None:
    assert Repertoire([one]).named("two") is None


def test_a_name_or_a_command_twice_is_refused() -> None:
    @dialog("other", commands=("/one",))
    async def same_command(talk: Talk) -> None:
        """Nothing."""

    with pytest.raises(ValueError, match="one"):
        Repertoire([one, one])
    with pytest.raises(ValueError, match="other"):
        Repertoire([one, same_command])
