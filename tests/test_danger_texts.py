"""What the help of each kind has to say, by the research on safety."""

from __future__ import annotations

import re

import pytest

from bot.wording import Wording
from dialogs.people import Country
from dialogs.words.danger import Danger

LABELS = Wording.load(strict=True).labels
COUNTRIES = [country.value.lower() for country in Country]


@pytest.mark.parametrize("country", COUNTRIES)
def test_who_fears_doing_harm_is_told_to_leave_the_room_and_who_helps(country: str) -> None:
    """No shame, no talk for two: first everybody safe, and then who helps people who use violence."""
    kind = Danger.VIOLENCE_BY_ME.value
    helps = {"nl": "Veilig Thuis", "be": "1712"}[country]
    for key in (f"danger-{kind}-{country}", f"danger-yes-{kind}-{country}", f"danger-ask-{kind}"):
        text = LABELS[key]
        assert re.search("andere plek|weg uit de kamer", text), key
        assert [part for part in (helps, "112") if part not in text] == [], key
        assert "helpt ook" in text or "helpen ook" in text or "er ook voor" in text, key


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_asks_for_help_at_once_is_named_after_a_yes(country: str) -> None:
    text = LABELS[f"danger-yes-{Danger.VIOLENCE_TO_ME.value}-{country}"]
    urgent = ("keel", "wapen", "gevolgd", "zwanger", "weggaan")
    assert [word for word in urgent if word not in text] == []
