"""A server that does not know something yet, and refuses what makes use of it in the words of such a one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tests.bot.channels.telegram.botapi.chats import Json
from tests.bot.channels.telegram.botapi.refusal import bad

REFUSALS = {
    "style": 'can\'t parse inline keyboard button: Field "style" is unknown',
    "copy_text": "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    "force_reply": 'can\'t parse reply markup: Field "force_reply" is unknown',
    "tg-time": 'can\'t parse entities: Unsupported start tag "tg-time" at byte offset 0',
    "blockquote": 'can\'t parse entities: Unsupported start tag "blockquote" at byte offset 0',
}
"""By what is not known. Those of unknown tags and purposes are Telegram's; fields it mostly passes over, so
those are ours."""


def judge(unknown: Iterable[str], given: Json) -> None:
    """Raises Refusal for a call with something in it that is not known."""
    found = set(_used(given))
    for name in unknown:
        if name in found:
            raise bad(REFUSALS[name])


def _used(given: Json) -> Iterator[str]:
    words: str = given.get("text") or given.get("caption") or ""
    yield from (tag for tag in ("tg-time", "blockquote") if f"<{tag}" in words)
    markup: dict[str, Any] = given.get("reply_markup") or {}
    for button in (button for row in markup.get("inline_keyboard", ()) for button in row):
        yield from (field for field in ("style", "copy_text") if field in button)
    if "inline_keyboard" in markup and "force_reply" in markup:
        yield "force_reply"
