"""What the answers of the quiz look most like: all twenty-seven ways to fill it in."""

from __future__ import annotations

from itertools import product

import pytest

from dialogs.insight.pictures import Answer, Picture, picture


@pytest.mark.parametrize("letters", ["".join(letters) for letters in product(Answer, repeat=3)])
def test_a_letter_chosen_twice_is_what_the_answers_look_most_like(letters: str) -> None:
    most = max("abc", key=letters.count)
    expected = {"a": Picture.AVOIDANT, "b": Picture.ANXIOUS, "c": Picture.SECURE}[most]
    assert picture(letters) is (expected if letters.count(most) >= 2 else Picture.MIXED)


def test_six_of_the_twenty_seven_have_no_majority_and_the_other_pictures_are_as_likely() -> None:
    found = [picture("".join(letters)) for letters in product(Answer, repeat=3)]
    assert {one: found.count(one) for one in Picture} == dict.fromkeys(Picture, 7) | {Picture.MIXED: 6}
