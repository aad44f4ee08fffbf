"""The word classes: in the spelling that the rules read, and each of use to a rule."""

from __future__ import annotations

import inspect
import re

from dialogs.words import appreciation, appreciation_content, appreciation_signs
from dialogs.words.appreciation_vocabulary import HARD, NO_CONTENT, PARTS, PRAISE
from tests.dialogs.words.proved import misspelled

CLASSES = {**PARTS, "HARD": "|".join(HARD), "PRAISE": "|".join(PRAISE), "NO_CONTENT": "|".join(NO_CONTENT)}


def test_the_words_of_a_class_are_in_standard_form() -> None:
    assert misspelled(CLASSES) == []


def test_every_class_is_used() -> None:
    used = " ".join(
        [*map(inspect.getsource, (appreciation, appreciation_content, appreciation_signs)), *PARTS.values()]
    )
    assert [name for name in CLASSES if not re.search(rf"(?<![A-Z_]){name}(?![A-Z_])", used)] == []
