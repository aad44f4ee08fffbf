"""What a text can show: the kind of danger, how sure it is, whom it is about, and the words that show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Danger(StrEnum):
    """What kind of danger a text shows, the most urgent first."""

    SUICIDE = "suicide"
    CHILD = "child"
    VIOLENCE_TO_ME = "violence-to-me"
    VIOLENCE_BY_ME = "violence-by-me"
    CONTROL = "control"


class About(StrEnum):
    """Whose life a sign of suicide is about: the writer's, or that of somebody close."""

    ME = "me"
    CLOSE_ONE = "close-one"


@dataclass(frozen=True, slots=True)
class Signal:
    """A sign of danger. `clear`: show help at once; otherwise ask first what was meant."""

    kind: Danger
    clear: bool
    about: About = About.ME


@dataclass(frozen=True, slots=True)
class Found:
    """A kind of danger in a text, with what was typed that shows it."""

    signal: Signal
    evidence: tuple[str, ...]
