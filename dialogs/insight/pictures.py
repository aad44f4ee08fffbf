"""What the answers of the attachment quiz look most like (C5, C6): a name for it, and how it follows."""

from __future__ import annotations

from enum import StrEnum

MAJORITY = 2


class Answer(StrEnum):
    """The same three letters under each question. What they stand for is kept, so they never change."""

    A = "a"
    B = "b"
    C = "c"


class Picture(StrEnum):
    """What a set of answers looks most like. Kept and shared by these names, which never change."""

    AVOIDANT = "avoidant"
    ANXIOUS = "anxious"
    SECURE = "secure"
    MIXED = "mixed"


LOOKS_LIKE = {Answer.A: Picture.AVOIDANT, Answer.B: Picture.ANXIOUS, Answer.C: Picture.SECURE}


def picture(letters: str) -> Picture:
    """What the letters of a filled-in quiz look most like. Mixed without a majority."""
    for letter, looks_like in LOOKS_LIKE.items():
        if letters.count(letter) >= MAJORITY:
            return looks_like
    return Picture.MIXED
