"""The people that the rules of danger speak of."""

from __future__ import annotations

from dialogs.words.danger.people import PEOPLE
from dialogs.words.places import opened


def test_who_undergoes_and_who_acts_are_told_apart_where_dutch_does() -> None:
    acting, undergoing = opened("THIRD", PEOPLE).single, opened("HER", PEOPLE).single
    assert "hij" in acting - undergoing
    assert "hem" in undergoing - acting


def test_a_blow_on_my_body_is_a_blow_to_me() -> None:
    assert ("mijn", "gezicht") in opened("ME", PEOPLE).several["mijn"]
