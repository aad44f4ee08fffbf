"""The shelf of the seven: each part of a card once, and nothing that was not asked for."""

from __future__ import annotations

import re
from pathlib import Path

from bot.wording import Wording
from dialogs.pitfalls.cards import Part, patterns
from dialogs.words.patterns import Pattern
from tests.dialogs.playing import play


def test_a_card_shows_its_front_and_offers_the_rest() -> None:
    played = play(patterns, "cards", "fixing")
    assert played.heard() == ["patterns-front-fixing"]
    assert played.prompt.options == tuple(part for part in Part if part is not Part.STORY)


def test_a_part_is_shown_once() -> None:
    played = play(patterns, "cards", "fixing", "why")
    assert played.heard()[1:] == ["patterns-why-fixing"]
    assert "why" not in played.prompt.options


def test_another_card_begins_with_all_its_parts() -> None:
    played = play(patterns, "cards", "fixing", "why", "other", "absence")
    assert played.heard()[-1] == "patterns-front-absence"
    assert played.prompt.options == tuple(Part)


def test_what_helps_may_wait_and_the_card_goes_on() -> None:
    played = play(patterns, "cards", "fixing", "helps", "later")
    assert played.asked == "patterns-part"
    assert "helps" not in played.prompt.options


def test_an_exercise_that_is_begun_ends_the_shelf() -> None:
    assert play(patterns, "cards", "fixing", "helps", "now").over


def test_the_week_and_the_day_open_from_the_shelf() -> None:
    assert play(patterns, "week").asked == "patterns-week-stonewalling"
    assert play(patterns, "today").asked == "patterns-today-which"


def test_a_pattern_has_one_name_wherever_it_is_told() -> None:
    """In the middle of a sentence it is written with a small letter, so it cannot be quoted there."""
    labels = Wording.load(strict=True).labels
    texts = Path(__file__).parents[3] / "dialogs" / "texts" / "nl"
    for file in ("patterns-week", "patterns-today"):
        source = (texts / f"{file}.ftl").read_text(encoding="utf-8")
        named = {found for found in re.findall(r"\[(\w+)\] (d[^\n]+)", source) if found[0] in set(Pattern)}
        assert named == {(pattern.value, labels[f"pattern-{pattern}"].lower()) for pattern in Pattern}
