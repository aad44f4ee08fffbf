"""What counts as a yes among two people and a third: the words on the buttons, and what a mark is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.evening import WORDING

PEOPLE = ("bram", "noor", "sven")
_MARK = re.compile(r"(?:bram|noor|sven)merk\d{4}", re.IGNORECASE)
LABELS = WORDING.labels
SHARES = frozenset(LABELS[key] for key in ("check-in-reread.share", "appreciation-way.send"))
"""The yes that gives away what stands above it."""
PROPOSES = frozenset({LABELS["agreement-new-reread.propose"], LABELS["check-in-propose.yes"]})
"""The yes that lays what stands above it before the other: what is of both afterwards ends for both."""
TAKES_BACK = frozenset({LABELS["shared-one.back"]})
"""The press that takes back what stands above it."""
OF_A_PAUSE = frozenset(label for key, label in LABELS.items() if key.startswith("pause-") and "." in key)
CROSSING = (
    SHARES
    | PROPOSES
    | TAKES_BACK
    | OF_A_PAUSE
    | {
        LABELS[key]
        for key in (
            "agreement-confirm-right.yes",
            "agreement-look-how.let-go",
            "agreement-look-released.still",
            "joining-confirm-right.yes",
            "unlinking-told.line",
            "erasing-told.line",
            "erasing-really.erase",
        )
    }
)
"""Every press that somebody else may notice."""
CROSSING_WORDS = frozenset({"/pauze", "ananas"})
TOGETHER = LABELS["joining-together"]
APART = "Jullie zijn niet meer gekoppeld."
ERASED = "Gewist"
"""How the lines begin that say so."""


def marks(text: str) -> frozenset[str]:
    """The marks in a text."""
    return frozenset(found.group().lower() for found in _MARK.finditer(text))


def owner(mark: str) -> str:
    """Who typed it."""
    return mark.partition("merk")[0]


@dataclass
class Mark:
    """What the model knows of one: to whom its owner said yes, who saw it, whether it was ended."""

    yes: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    of_both: bool = False
    over: bool = False


@contextmanager
def as_far_as_it_goes() -> Iterator[None]:
    """A button that is not there ends the deed: that is an answer, too."""
    try:
        yield
    except LookupError:
        return
