"""What newer servers and apps can show, and what to leave out when a server does not take it.

A server that is too old for something mostly ignores it. Some refuse the whole message instead: an unknown
tag, a button without a purpose that they know. Such a refusal is in English, for people; it names what
stumbled, and that is all that can be known. So the message is sent again without that one thing, as often as
needed, and it ends as plain words with plain buttons, which every server takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class Feature(StrEnum):
    """Something that a message can do without, and the Bot API that brought it."""

    STYLE = "style"
    """Buttons in colour (9.4)."""
    COPY = "copy"
    """A button that copies words (7.11)."""
    REPLY = "reply"
    """The field opens by itself though there are buttons (10.3)."""
    CLOCK = "clock"
    """A moment as the distance to it, counted by the app (9.5)."""
    FOLD = "fold"
    """A quote that opens when it is asked to (7.4)."""


ALL = frozenset(Feature)

_NAMED = {
    Feature.STYLE: ("style",),
    # A button with nothing in it but its text is what an older server sees.
    Feature.COPY: ("copy", "text buttons are unallowed"),
    Feature.REPLY: ("force_reply", "force reply"),
    Feature.CLOCK: ("tg-time", "date_time", "entity_date"),
    Feature.FOLD: ("blockquote", "expandable"),
}
"""What a refusal names that is about a feature, in small letters."""
_OF_MARKUP = (Feature.CLOCK, Feature.FOLD)
_OF_BUTTONS = (Feature.STYLE, Feature.COPY, Feature.REPLY)
_IN_GENERAL = {
    "entities": _OF_MARKUP,
    "start tag": _OF_MARKUP,
    "end tag": _OF_MARKUP,
    "keyboard": _OF_BUTTONS,
    "button": _OF_BUTTONS,
    "reply_markup": _OF_BUTTONS,
    "reply markup": _OF_BUTTONS,
}
"""What a refusal names that does not say more, and what it may mean then; the youngest first."""
_OUR_FAULT = ("button_data", "button_url")
"""What a refusal names that no feature has to do with."""
NAMES = frozenset((*(name for names in _NAMED.values() for name in names), *_IN_GENERAL, *_OUR_FAULT))
"""All that is looked for in a refusal."""


def used(params: Mapping[str, Any]) -> frozenset[Feature]:
    """The features that a call makes use of."""
    found = set()
    words = params.get("text") or params.get("caption") or ""
    # People's words are escaped: these signs are ours.
    if "<tg-time " in words:
        found.add(Feature.CLOCK)
    if "<blockquote expandable>" in words:
        found.add(Feature.FOLD)
    markup = params.get("reply_markup", {})
    for button in (button for row in markup.get("inline_keyboard", ()) for button in row):
        found |= {feature for feature in (Feature.STYLE,) if "style" in button}
        found |= {feature for feature in (Feature.COPY,) if "copy_text" in button}
    if "inline_keyboard" in markup and "force_reply" in markup:
        found.add(Feature.REPLY)
    return frozenset(found)


def suspect(description: str, params: Mapping[str, Any]) -> Feature | None:
    """Which feature a refused call should do without, by the description of the refusal. None: no feature is
    at fault, the message itself is."""
    said, features = description.lower(), used(params)
    for feature, names in _NAMED.items():
        if feature in features and any(name in said for name in names):
            return feature
    for name, possible in _IN_GENERAL.items():
        if name in said and not any(fault in said for fault in _OUR_FAULT):
            return next((feature for feature in possible if feature in features), None)
    return None
