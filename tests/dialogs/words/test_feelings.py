"""Words for feelings: each in the form that texts are read in, and each with its emotion."""

from __future__ import annotations

import pytest

from dialogs.words.feelings import ANY_FEELING, FEELINGS, Emotion
from dialogs.words.normal import standard


def test_every_emotion_that_can_be_chosen_has_words() -> None:
    assert set(FEELINGS) == set(Emotion)
    assert all(FEELINGS.values())


def test_every_word_is_found_in_the_form_that_texts_are_read_in() -> None:
    """A word that the standard form changes would never be met."""
    assert [word for word in sorted(ANY_FEELING) if standard(word) != word] == []


@pytest.mark.parametrize(
    ("word", "emotion"),
    [
        ("boos", Emotion.ANGRY),
        ("verdriet", Emotion.SAD),
        ("bang", Emotion.AFRAID),
        ("alleen", Emotion.LONELY),
    ],
)
def test_a_plain_word_belongs_to_its_emotion(word: str, emotion: Emotion) -> None:
    assert word in FEELINGS[emotion]


def test_no_word_belongs_to_two_emotions() -> None:
    seen: dict[str, Emotion] = {}
    for emotion, words in FEELINGS.items():
        for word in words:
            assert seen.setdefault(word, emotion) is emotion, word
