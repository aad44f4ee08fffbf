"""The word classes: in the spelling that the rules read, and each of use to a rule."""

from __future__ import annotations

import inspect
import re

from dialogs.words import accusation, i_message_signs, you_message_signs
from dialogs.words.address_vocabulary import PARTS
from tests.dialogs.words.proved import misspelled


def test_the_words_of_a_class_are_in_standard_form() -> None:
    assert misspelled(PARTS) == []


def test_every_class_is_used() -> None:
    used = " ".join(
        [*map(inspect.getsource, (accusation, i_message_signs, you_message_signs)), *PARTS.values()]
    )
    assert [part for part in PARTS if not re.search(rf"(?<![A-Z_]){part}(?![A-Z_])", used)] == []
