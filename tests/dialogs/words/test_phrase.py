"""The notation for phrases: every sign of it does what its description says."""

from __future__ import annotations

import pytest

from dialogs.words.phrase import phrases

PARTS = {"HER": "haar|hem|OLD", "OLD": "mijn_ex"}


def stands(line: str, form: str) -> bool:
    (phrase,) = phrases(line, PARTS)
    return phrase.stands_in(form)


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("sloeg|slaat haar", "toen slaat haar"),
        ("sloeg ik? haar", "sloeg haar"),
        ("sloeg ik? haar", "sloeg ik haar"),
        ("sloeg HER", "hij sloeg mijn ex"),
        ("wil ..2 dood", "wil dood"),
        ("wil ..2 dood", "wil echt gewoon dood"),
        ("mes ~ bang", "een mes , en toen was ze bang"),
        ("laat !niet|nooit los", "laat los"),
        ("^ik sloeg mij", "hij sloeg mij"),
        ("sla ik weer $", "dan sla ik weer , zegt hij"),
        ("sla ik weer $", "dan sla ik weer"),
        ("^^ je moet", "ja , je moet"),
        ("^^ je moet", "je moet"),
        ("^^ ..2 mes", "nee , een groot mes"),
    ],
)
def test_a_phrase_is_found(line: str, form: str) -> None:
    assert stands(line, form)


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("sloeg haar", "versloeg haar"),
        ("sloeg haar", "sloeg haarzelf"),
        ("wil ..2 dood", "wil echt heel graag dood"),
        ("wil ..2 dood", "wil niet dood"),
        ("wil ..2 dood", "wil , dood"),
        ("wil ..2 dood", "wil maar dood"),
        ("mes ~ bang", "een mes . ze was bang"),
        ("laat !niet|nooit ..1 los", "laat niet los"),
        ("^ik sloeg mij", "ik sloeg mij"),
        ("sla ik weer $", "sla ik weer over"),
        ("^^ je moet", "dat je moet"),
        ("ga je ??", "ga je . weet je het ?"),
        ("ga je ?!", "ga je morgen ?"),
    ],
)
def test_a_phrase_is_not_found(line: str, form: str) -> None:
    assert not stands(line, form)


def test_a_star_stands_for_letters_and_two_colons_for_any_words_before_a_mark() -> None:
    assert stands("je *t ..1 nooit", "je luistert toch nooit")
    assert not stands("je *t nooit", "je werk nooit")
    assert stands("hoe ::2 weten", "hoe dat niet weten")
    assert not stands("hoe ::2 weten", "hoe , weten")


def test_a_phrase_may_want_its_sentence_to_ask_or_not_to() -> None:
    assert stands("ga je ??", "ga je morgen ?")
    assert stands("ga je ?!", "ga je . weet je het ?")


def test_a_phrase_taken_out_leaves_its_neighbours_apart() -> None:
    (phrase,) = phrases("lach me dood", {})
    assert phrase.without("ik lach me dood en ik huil") == "ik , en ik huil"


def test_a_phrase_says_where_it_stands() -> None:
    (phrase,) = phrases("maar|alleen", {})
    form = "lief maar laat"
    assert phrase.search(form) == (form.index("maar"), form.index(" laat"))
    assert phrase.search("lief") is None


def test_a_word_that_may_be_there_belongs_to_the_phrase() -> None:
    (phrase,) = phrases("ik? ga weg?", {})
    assert phrase.search("nu ik ga weg") == (len("nu "), len("nu ik ga weg"))


@pytest.mark.parametrize("line", ["..3 ik?", "^^ *t ::2"])
def test_a_line_without_a_word_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="nothing to look for"):
        phrases(line, {})


def test_every_way_to_fill_the_places_is_tried() -> None:
    assert stands("ik? ..2 ga? ga weg", "ik ga weg")
    assert stands("na ~ na ~ weg $", "na na na weg na na weg")


def test_ten_gaps_cost_no_more_than_their_reach() -> None:
    (phrase,) = phrases("na " + "~ na " * 10 + "weg", {})
    assert not phrase.stands_in("na " * 200)
