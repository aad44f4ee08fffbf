"""Rules as a linguist writes them, read by `dialogs/words/rules.py`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.normal import standard
from dialogs.words.rules import Index, Rules

BLOCK = """
= shuts-off: ends the contact now
    laat me|mij ..1 met_rust
    & praten niet|nooit ik wil
    + laat me met rust
    - laat de hond met rust
= puts-off: later, without a moment
    morgen|later wel
    + dat doen we later wel
"""


def test_a_block_gives_its_rules_with_their_sentences() -> None:
    first, second = Rules(BLOCK, {})
    assert (first.name, first.shows) == ("shuts-off", "ends the contact now")
    assert (first.proof, first.spared) == (("laat me met rust",), ("laat de hond met rust",))
    assert (second.name, second.spared) == ("puts-off", ())


def test_a_rule_may_carry_another_weight() -> None:
    first, second = Rules("= sure *4: x\n laat maar\n + laat maar\n= plain: y\n morgen\n + morgen", {})
    assert (first.name, first.weight, second.weight) == ("sure", 4, 2)


def test_one_sign_of_a_rule_is_enough() -> None:
    first, _ = Rules(BLOCK, {})
    assert first.search(standard("laat me nou met rust"))
    assert first.search(standard("praten wil ik niet"))
    assert first.search(standard("laat de hond met rust")) is None


def test_an_index_gives_every_rule_that_fits_once_and_in_order() -> None:
    index = Index(Rules(BLOCK, {}))
    form = standard("dat komt later wel, ik wil niet praten, laat me met rust")
    found = [(rule.name, form[start:end]) for rule, (start, end) in index.found(form)]
    assert found == [("shuts-off", "laat me met rust"), ("puts-off", "later wel")]


@pytest.mark.parametrize(
    "block",
    [
        "= nameless\n    laat maar\n    + laat maar",
        "= bare: no proof\n    laat maar",
        "= bare: no sign\n    + laat",
    ],
)
def test_a_rule_that_misses_a_part_is_refused(block: str) -> None:
    with pytest.raises(ValueError, match="needs a meaning"):
        list(Rules(block, {}))


def test_a_long_line_goes_on_within_its_place_or_with_a_new_one() -> None:
    (rule,) = Rules(
        "= long: goes on\n    laat me|mij\n    |ons\n    \\ ..1 met_rust\n    + laat ons met rust", {}
    )
    assert rule.search("laat ons nu met rust")
    assert not rule.search("laat ons")


def test_a_rule_takes_its_phrases_out() -> None:
    (rule,) = Rules("= idle: says nothing\n    heel lief\n    zo ..1 fijn\n    + heel lief", {})
    assert rule.without("je bent heel lief en zo echt fijn gisteren") == "je bent , en , gisteren"


def test_a_block_is_read_when_it_is_asked_for() -> None:
    unread = Rules("= bare: no sign\n    + laat", {})
    index = Index(unread)
    with pytest.raises(ValueError, match="needs a meaning"):
        list(index.found("laat"))


WORDS = "laat me mij nou met rust praten niet nooit ik wil morgen later wel , . je gaat".split()


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_an_index_misses_nothing_that_a_rule_finds(form: str) -> None:
    groups = (Rules(BLOCK, {}), Rules("= open: a star\n    *t wel|ik\n    & *n me|mij\n    + gaat wel", {}))
    found = {rule.name for rule, _ in Index(*groups).found(form)}
    assert found == {rule.name for group in groups for rule in group if rule.search(form)}


def test_rules_before_a_place_are_the_only_ones_asked_for() -> None:
    index = Index(Rules(BLOCK, {}))
    form = standard("dat komt later wel, laat me met rust")
    assert [rule.name for rule, _ in index.found(form, before=1)] == ["shuts-off"]
