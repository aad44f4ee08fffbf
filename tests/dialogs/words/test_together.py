"""Words of one clause in any order, as `dialogs/words/together.py` promises."""

from __future__ import annotations

import pytest

from dialogs.words.normal import standard
from dialogs.words.together import together

HIT = together("ik HER geslagen|sloeg !nooit", {"HER": "haar|mijn_vrouw"})


@pytest.mark.parametrize(
    "text",
    [
        "ik heb haar geslagen",
        "geslagen heb ik haar",
        "ja, toen ik mijn vrouw sloeg.",
        "ik weet dat ik haar sloeg",
    ],
)
def test_the_order_of_the_words_does_not_matter(text: str) -> None:
    assert HIT.stands_in(standard(text))


@pytest.mark.parametrize(
    "text",
    [
        "ik zag haar",
        "ik keek, ze heeft haar geslagen",
        "ik kwam thuis en ze heeft haar geslagen",
        "ik heb haar nooit geslagen",
        "",
    ],
)
def test_the_words_are_sought_in_one_clause_and_a_denial_in_it_counts(text: str) -> None:
    assert not HIT.stands_in(standard(text))


def test_a_denial_in_another_clause_does_not_count() -> None:
    assert HIT.stands_in(standard("dat wou ik nooit, maar ik heb haar geslagen"))


def test_the_place_runs_from_the_first_word_to_the_last() -> None:
    form = standard("sorry, gisteren heb ik mijn vrouw toch geslagen. en nu?")
    start, end = HIT.search(form) or (0, 0)
    assert form[start:end] == "ik mijn vrouw toch geslagen"


def test_a_clause_after_a_conjunction_keeps_its_place() -> None:
    form = standard("ze riep en ik sloeg haar")
    start, end = HIT.search(form) or (0, 0)
    assert form[start:end] == "ik sloeg haar"


def test_a_line_without_a_word_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing to look for"):
        together("!nooit", {})


def test_a_doubled_sign_asks_the_same_of_a_whole_sentence() -> None:
    whole = together("& zoontje sloeg", {})
    assert whole.stands_in(standard("mijn zoontje zeurde, en toen sloeg ik hem"))
    assert not whole.stands_in(standard("mijn zoontje zeurde. ik sloeg de deur dicht"))
    assert not together("zoontje sloeg", {}).stands_in(standard("mijn zoontje zeurde, en toen sloeg ik hem"))


def test_one_word_fills_one_place_only() -> None:
    twice = together("haar|hem haar|arm", {})
    assert not twice.stands_in("ik zag haar")
    assert twice.stands_in("ik pakte haar arm")
    assert twice.stands_in("haar pakte ik bij haar jas")
