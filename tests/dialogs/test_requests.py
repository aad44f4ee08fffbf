"""What a script waits for shows no words where it could be printed."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.advance import Conversation
from dialogs.facts import redeem
from dialogs.journal import begin
from dialogs.requests import Judge, Know
from dialogs.talk import Talk, dialog

AT = datetime(2026, 3, 3, tzinfo=UTC)


@dialog("telling", samples={"first": ("geheim",)})
async def telling(talk: Talk) -> None:
    """A question that repeats somebody's words."""
    await talk.ask("first", heard="geheim")


def test_words_show_in_no_repr_of_a_request() -> None:
    conversation = Conversation(telling, begin(1, "telling", {}, AT), fresh=True)
    assert "geheim" not in repr(conversation.prompt)
    assert "geheim" not in repr(Know("walk:code#0", redeem("geheim"), ("geheim",)))
    assert "geheim" not in repr(Judge("walk:loud#0", int, lambda: len("geheim")))
