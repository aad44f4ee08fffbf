"""Telegram counts a text in UTF-16 code units: most emoji are two."""

from __future__ import annotations

from tests.bot.channels.telegram.botapi.refusal import bad


def units(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers; offset and length in UTF-16 code units."""
    if text.isascii():
        return text[offset : offset + length]
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le")


def encodable(text: str) -> str:
    """The text itself; half a surrogate pair is no text."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad("strings must be encoded in UTF-8") from None
    return text
