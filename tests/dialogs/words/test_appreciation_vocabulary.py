"""The word classes: in the spelling that the rules read, and each of use to a rule."""

from __future__ import annotations

import inspect
import re

import pytest

from dialogs.words import appreciation, appreciation_content, appreciation_signs
from dialogs.words.appreciation_vocabulary import HARD, NO_CONTENT, PARTS, PRAISE
from dialogs.words.normal import standard
from dialogs.words.phrase import opened

CLASSES = {name: opened(name, PARTS) for name in PARTS} | {
    "HARD": sorted(HARD),
    "PRAISE": sorted(PRAISE),
    "NO_CONTENT": sorted(NO_CONTENT),
}


@pytest.mark.parametrize("name", CLASSES)
def test_the_words_of_a_class_are_in_standard_form(name: str) -> None:
    assert [standard(word) for word in CLASSES[name]] == CLASSES[name]


def test_every_class_is_used() -> None:
    used = " ".join(
        [*map(inspect.getsource, (appreciation, appreciation_content, appreciation_signs)), *PARTS.values()]
    )
    assert [name for name in CLASSES if not re.search(rf"(?<![A-Z_]){name}(?![A-Z_])", used)] == []
