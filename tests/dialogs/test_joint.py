"""The figures of a pause, and what of it shows where."""

from __future__ import annotations

from dialogs.joint import MORE, MOST_MORE, NO_SHOW, PAUSE, RETURN_WITHIN, Audience


def test_the_figures_are_those_of_the_method() -> None:
    """B3: twenty minutes, ten more at most twice, a quarter of an hour to come, a return within a day."""
    minutes = [span.total_seconds() / 60 for span in (PAUSE, MORE, NO_SHOW, RETURN_WITHIN)]
    assert (minutes, MOST_MORE) == ([20, 10, 15, 24 * 60], 2)


def test_there_is_no_audience_of_just_the_other() -> None:
    """Whatever one does is told to that one, to both alike, or to the group."""
    assert {audience.value for audience in Audience} == {"everywhere", "each-privately", "speaker", "group"}
