"""Seven destructive patterns in what someone says or wants to send (method C1, C2).

Four of them are Gottman's horsemen under names of daily life; fixing, avoidance and absence are an extension
of our own. `weighing` tells how rules are weighed; one file per pattern holds its rules, each with sentences
that prove it; `healthy` holds what speaks against a pattern; `voice` tells whose words a text holds.
"""

from __future__ import annotations

from dialogs.words.patterns.pattern import Found, Pattern
from dialogs.words.patterns.voice import Voice, voice
from dialogs.words.patterns.weighing import patterns

__all__ = ["Found", "Pattern", "Voice", "patterns", "voice"]
