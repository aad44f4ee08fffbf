"""C5, the four attachment styles as cards: how many recognise themselves in one, what it does in a quarrel.

Theory of operation
-------------------
One card at a time, each part once and on request. Shares are the source's, and said as "about". A card tells
of people who recognise themselves in it, never of the reader and never of a partner: who wants to know what
the other recognises asks the other. The disorganised style is often about what somebody lived through; its
card names that, and help by a person.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.talk import Talk, dialog


class Style(StrEnum):
    """The four, in the order of the source. Three have the names of `pictures.Picture`."""

    SECURE = "secure"
    ANXIOUS = "anxious"
    AVOIDANT = "avoidant"
    DISORGANISED = "disorganised"


class Part(StrEnum):
    """What a card holds besides its front."""

    QUARREL = "quarrel"
    HELPS = "helps"
    OTHER = "other"
    DONE = "done"


@dialog("styles", commands=("/hechting stijlen",), args={"style": ("", *Style)})
async def styles(talk: Talk, style: str = "") -> None:
    """Leaf through the cards; with `style` that one comes first."""
    card = Style(style) if style else await talk.choose("card", Style, why=True)
    while await _another(talk, card):
        card = await talk.choose("card", Style, why=True)
    talk.say("done", leads="/hechting")


async def _another(talk: Talk, style: Style) -> bool:
    """One card; whether another one is wanted."""
    talk.say(f"front-{style}")
    left = list(Part)
    while True:
        part = await talk.choose("part", Part, only=left, ends=True)
        if part in (Part.OTHER, Part.DONE):
            return part is Part.OTHER
        talk.say(f"{part}-{style}")
        left.remove(part)
