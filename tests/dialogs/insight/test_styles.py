"""The four cards: one at a time, each with its share, and none for a partner."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from dialogs.insight.styles import Part, Style, styles
from dialogs.people import Profile
from tests.dialogs.playing import play

WORDING = Wording.load(strict=True)
SHARES = {
    Style.SECURE: "Ongeveer de helft",
    Style.ANXIOUS: "Ongeveer een op de vijf",
    Style.AVOIDANT: "Ongeveer een op de vier",
    Style.DISORGANISED: "Ongeveer een op de twintig",
}
"""Method C5: about 50, 20, 25 and 5 in a hundred."""


@pytest.mark.parametrize("style", Style)
def test_each_card_tells_of_a_share_of_people_and_of_nobodys_partner(style: Style) -> None:
    parts = [
        WORDING.render(f"styles-{part}-{style}", {}, Profile()) for part in ("front", "quarrel", "helps")
    ]
    assert SHARES[style] in parts[0]
    assert not any("partner" in text for text in parts)


def test_the_card_of_what_one_lived_through_names_help_by_a_person() -> None:
    assert "huisarts" in WORDING.render("styles-helps-disorganised", {}, Profile())


def test_a_card_is_one_thing_at_a_time_and_leads_to_another_or_on() -> None:
    played = play(styles, "anxious", "quarrel", args={"style": ""})
    assert played.heard() == ["styles-front-anxious", "styles-quarrel-anxious"]
    assert played.prompt.options == (Part.HELPS, Part.OTHER, Part.DONE)
    assert play(styles, "other", args={"style": "secure"}).asked == "styles-card"
    assert play(styles, "done", args={"style": "secure"}).heard()[-1] == "styles-done"
