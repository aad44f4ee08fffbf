"""Facts that several dialogs ask and that the loaded couple itself knows. Defined once, used everywhere."""

from __future__ import annotations

from dialogs.facts import Own

LINKED = Own(bool, lambda person, couple: couple.other(person.id) is not None)
"""Whether a second person lives in this couple, so that something can be sent or shared."""
HAS_SAFE_WORD = Own(bool, lambda person, couple: couple.safe_word is not None)
"""Whether there is a safe word already. Which one is no fact: a dialog shows it through a `Ref`."""
