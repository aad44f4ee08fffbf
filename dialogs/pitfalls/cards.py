"""C1, the seven patterns: a card of each, the own week, and what slipped in today.

Theory of operation
-------------------
`/patronen` is a shelf: seven cards to leaf through, each part of a card on request and once. Nothing on a
card judges the reader: everybody does these things, and each card ends in what helps. `week` and `today` look
at the reader's own days; they can be opened by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from dialogs.insight.stories import Story, stories
from dialogs.pitfalls.antidote import antidote
from dialogs.pitfalls.today import patterns_today
from dialogs.pitfalls.week import patterns_week
from dialogs.talk import Talk, dialog
from dialogs.words.patterns import Pattern


class Shelf(StrEnum):
    """What there is to do with the seven."""

    CARDS = "cards"
    WEEK = "week"
    TODAY = "today"


class Part(StrEnum):
    """What a card holds besides its front."""

    EXAMPLE = "example"
    WHY = "why"
    EFFECT = "effect"
    HELPS = "helps"
    STORY = "story"
    OTHER = "other"
    DONE = "done"


STORIES: Mapping[Pattern, Story] = {Pattern.STONEWALLING: Story.WALL, Pattern.ABSENCE: Story.WALL}
"""The story of others that fits a card, where there is one."""


@dialog("patterns", commands=("/patronen",))
async def patterns(talk: Talk) -> None:
    """The shelf; whatever was chosen ends it."""
    chosen = await talk.choose("shelf", Shelf)
    if chosen is Shelf.WEEK:
        await patterns_week(talk)
    elif chosen is Shelf.TODAY:
        await patterns_today(talk)
    else:
        while await _card(talk, await talk.choose("card", Pattern)):
            pass


async def _card(talk: Talk, pattern: Pattern) -> bool:
    """One card, each part at most once. Whether another one is wanted."""
    talk.say(f"front-{pattern}")
    left = [part for part in Part if part is not Part.STORY or pattern in STORIES]
    while True:
        part = await talk.choose("part", Part, only=left, ends=True)
        if part is Part.OTHER:
            return True
        if part is Part.DONE:
            talk.say("done")
            return False
        if part is Part.HELPS:
            if await antidote(talk, pattern):
                return False
        elif part is Part.STORY:
            if await stories(talk, STORIES[pattern]):
                return False
        else:
            talk.say(f"{part}-{pattern}")
        left.remove(part)
