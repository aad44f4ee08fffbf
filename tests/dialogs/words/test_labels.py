"""The labels of people who measure, and our own names behind them."""

from __future__ import annotations

import pytest

from dialogs.words.labels import NONE, SETS, Labelled

HARMLESS = {"text": "We eten vanavond om zes uur.", "heard": "Ik ben moe.", "said": "Je bent moe, klopt dat?"}


@pytest.mark.parametrize("name", SETS)
def test_every_label_has_a_name_of_ours_and_each_row_gets_known_labels(name: str) -> None:
    chosen = SETS[name]
    assert len(set(chosen.kinds.values())) == len(chosen.labels)
    assert set(chosen.of(HARMLESS).labels) <= set(chosen.labels)


def test_where_nothing_is_seen_that_is_the_label() -> None:
    assert SETS["crisis"].of(HARMLESS) == Labelled((NONE,))
    assert SETS["patterns"].of(HARMLESS) == Labelled((NONE,))


def test_two_kinds_of_danger_give_two_labels_with_the_words_of_each() -> None:
    found = SETS["crisis"].of({"text": "Ze slaat me. En ik wil dood."})
    assert set(found.labels) == {"suicide", "geweld_slachtoffer"}
    assert all(words in "Ze slaat me. En ik wil dood." for words in found.evidence)
    assert len(found.evidence) >= len(found.labels)
