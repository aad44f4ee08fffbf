"""A text as Telegram stores it: markup read, ends trimmed, commands and links found."""

from __future__ import annotations

import re
from typing import Any

from tests.bot.channels.telegram.botapi.formatting import read_html
from tests.bot.channels.telegram.botapi.kinds import Words
from tests.bot.channels.telegram.botapi.measure import units
from tests.bot.channels.telegram.botapi.refusal import bad

Entities = list[dict[str, Any]]
TAPPABLE = re.compile(
    r"(?P<bot_command>(?<![\w/@.:])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w/@.])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))"
    r"|(?P<url>\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?)\]])"
)
OPAQUE = frozenset({"code", "pre", "text_link", "text_mention"})


def with_links(text: str, entities: Entities) -> Entities:
    """The entities together with what Telegram finds by itself: commands, mentions, addresses."""
    if "/" not in text and "@" not in text:
        return entities
    found = []
    for match in TAPPABLE.finditer(text):
        offset, length = units(text[: match.start()]), units(match[0])
        if not any(
            each["type"] in OPAQUE
            and each["offset"] < offset + length
            and offset < each["offset"] + each["length"]
            for each in entities
        ):
            found.append({"type": match.lastgroup, "offset": offset, "length": length})
    if not found:
        return entities
    return sorted([*entities, *found], key=lambda each: (each["offset"], -each["length"]))


def trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    """Without spaces at the end, and without those at the begin that no entity covers."""
    text = text.replace("\r", "") if "\r" in text and not entities else text
    right = text.rstrip()
    first = min((entity["offset"] for entity in entities), default=len(right))
    left = min(len(right) - len(right.lstrip()), first)
    if not left and len(right) == len(text):
        return text, entities
    length = units(right)
    kept = []
    for entity in entities:
        end = min(entity["offset"] + entity["length"], length)
        if end > entity["offset"]:
            kept.append(entity | {"offset": entity["offset"] - left, "length": end - entity["offset"]})
    return right[left:], kept


def formatted(
    kind: Words, source: str, parse_mode: str | None, given: Entities | None
) -> tuple[str, Entities]:
    """What a reader will see of `source`, within the limits of `kind`. Raises Refusal."""
    if parse_mode is not None and parse_mode != "HTML":
        raise bad("this fake reads HTML only")
    if parse_mode is None:
        text, entities = source, given or []
        if any(
            e["offset"] < 0 or e["length"] <= 0 or e["offset"] + e["length"] > units(text) for e in entities
        ):
            raise bad("entity is outside of the text")
    else:
        text, entities = read_html(source)
    empty = not text
    text, entities = trimmed(text, entities)
    if kind.least and not text:
        raise bad(kind.short if empty else "text must be non-empty")
    kind.judge(text, "text")
    return text, with_links(text, entities)
