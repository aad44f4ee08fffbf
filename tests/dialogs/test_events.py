"""What reached us shows no words of people where it could be printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.events import Edited, Event, Said, Screen

AT = datetime(2026, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize("what", [Said("geheim"), Edited("geheim")])
def test_words_show_in_no_repr_of_an_event(what: Said | Edited) -> None:
    assert "geheim" not in repr(Event("bram", what, AT))


def test_an_event_comes_from_a_private_screen_unless_told_otherwise() -> None:
    assert Event("bram", Said("dag"), AT).screen is Screen.PRIVATE
