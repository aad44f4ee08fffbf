"""The learned tables belong to the sentences that they were learned from, and to our own names."""

from __future__ import annotations

import gzip

import pytest

from dialogs.words.learned.table import NAMES, table
from tests.house import ROOT
from tests.learn import Told, kinds, learn, source, texts, written


@pytest.mark.parametrize("name", NAMES)
def test_a_table_has_our_own_names_and_a_weight_of_each_sign_for_each(name: str) -> None:
    found = table(name)
    assert found.kinds == tuple(kinds(name))
    assert len(found.bias) == len(found.kinds)
    assert {len(cells) for cells in found.rows.values()} == {len(found.kinds)}


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_of_the_sentences_that_are_there_now(name: str) -> None:
    """When it is not: make learn."""
    with gzip.open(ROOT / f"dialogs/words/learned/{name}.tsv.gz", "rt", encoding="utf-8") as file:
        named = file.readline().split("\t")[1]
    assert named == source(list(texts(name)))


def test_a_set_without_a_table_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        table("mood")


CALM: list[Told] = [("de trein is laat", frozenset({"none"})), ("wat eten we", frozenset({"none"}))] * 5
HEAVY: list[Told] = [("help mij nu", frozenset({"need"})), ("help ons toch", frozenset({"need"}))] * 5


def test_what_is_learned_tells_the_kinds_apart_and_rare_signs_weigh_more() -> None:
    learned = learn([*CALM, *HEAVY], ["need", "none"])
    need, none = learned.weights["=help"]
    assert need > 0 > none
    assert learned.rarity["=trein"] > learned.rarity["=help"]


def test_the_same_sentences_give_the_same_table_and_others_another_name() -> None:
    told = [*CALM, *HEAVY]
    once, again = (written(learn(told, ["need", "none"]), source(told)) for _ in range(2))
    assert once == again
    assert source(told) != source(told[1:])
