"""The honest look: one sign at most, as a question; the door to parting is open, and nobody is pushed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.wording import Wording
from dialogs.effects import Json
from dialogs.records import RecoveryLooked, RoadStep, Way
from dialogs.recovery.look import look
from dialogs.recovery.looking import MONTHS, Sign
from dialogs.recovery.places import Place, Side, Stage
from dialogs.roads import Road
from dialogs.wishes import Next, Screened
from tests.dialogs.playing import AT, Played, play

HERE = Place(Side.HURT, Stage.OPENNESS)
WELL = {"why-on": "want", "again": "no", "remorse": "pain", "talking": "better", "serves": "both"}
SIGNS: Mapping[Sign, Mapping[str, Json]] = {
    Sign.AGAIN: {"again": "yes"},
    Sign.GUILT: {"why-on": "guilt"},
    Sign.REMORSE: {"remorse": "none"},
    Sign.CAUGHT: {"remorse": "caught"},
    Sign.DESTRUCTIVE: {"talking": "same"},
    Sign.SERVES: {"serves": "neither"},
}


def looks(
    answers: Mapping[str, Json], *more: str, long: bool = True, facts: Mapping[str, Any] | None = None
) -> Played:
    given = {**WELL, **answers}
    if not long:
        del given["talking"]
    begun = AT - (MONTHS * 2 if long else MONTHS / 2)
    known = {
        "unwatched": True,
        "roads": (Road(Way.RECOVERY, begun, str(HERE)),),
        "zone": "Europe/Amsterdam",
        "setbacks": [],
        "before": [],
        **(facts or {}),
    }
    return play(look, *given.values(), *more, facts=known)


@pytest.mark.parametrize("sign", Sign)
def test_one_sign_is_said_as_a_question_and_every_way_stays_open(sign: Sign) -> None:
    played = looks(SIGNS[sign])
    assert [text for text in played.heard() if text.startswith("recovery-look-sign")] == [
        f"recovery-look-sign-{sign}"
    ]
    assert Wording.load().labels[f"recovery-look-sign-{sign}"].endswith("?")
    assert set(played.prompt.options) == {"on", "stay", "help", "apart"}
    looked, step = played.records
    assert looked == RecoveryLooked((sign,))
    assert isinstance(step, RoadStep)
    assert step.step == str(HERE)
    assert step.asks is not None


def test_where_all_is_well_the_door_to_parting_stands_open_too() -> None:
    played = looks({})
    assert (played.asked, played.prompt.options) == ("recovery-look-fine", ("on", "stay", "apart"))


def test_a_sign_that_was_there_the_last_time_is_told_so() -> None:
    before = [{"signs": ["guilt", "serves"]}]
    assert "recovery-look-again-seen" in looks({"why-on": "guilt"}, facts={"before": before}).heard()
    assert "recovery-look-again-seen" not in looks({"again": "yes"}, facts={"before": before}).heard()


def test_how_talks_go_is_not_asked_in_the_first_months() -> None:
    assert looks({}, long=False).asked == "recovery-look-fine"


def test_who_is_afraid_of_the_other_is_in_danger_and_asked_nothing_more() -> None:
    played = play(look, "fear", "partner", facts={**known_road(), "setbacks": [], "before": []})
    assert played.over
    assert played.records == []
    assert [wish.kind for wish in played.wishes if isinstance(wish, Screened)] == ["violence-to-me"]


def known_road() -> dict[str, Any]:
    return {"unwatched": True, "roads": (Road(Way.RECOVERY, AT, str(HERE)),), "zone": "Europe/Amsterdam"}


@pytest.mark.parametrize(
    ("choice", "opened"),
    [("on", "recovery-openness"), ("help", "urgency"), ("apart", "farewell"), ("stay", None)],
)
def test_what_follows_is_the_persons_own(choice: str, opened: str | None) -> None:
    played = looks({"again": "yes"}, choice)
    assert [wish.dialog for wish in played.wishes if isinstance(wish, Next)] == ([opened] if opened else [])


def test_what_was_noted_is_read_back_and_never_counted() -> None:
    notes = [
        {"what": "trigger", "note": note, "at": AT.isoformat()} for note in ("Die straat.", "Dat liedje.", "")
    ]
    played = looks({}, facts={"setbacks": notes})
    assert played.given("recovery-look-noted") == {"things": "• Die straat.\n• Dat liedje."}


def test_where_a_condition_was_missing_those_are_asked_again_instead() -> None:
    road = Road(Way.RECOVERY, AT, str(Place(Side.DID, Stage.CONDITIONS)))
    played = play(look, facts={**known_road(), "roads": (road,)})
    opened = [(wish.dialog, wish.args) for wish in played.wishes if isinstance(wish, Next)]
    assert opened == [("recovery-conditions", {"side": "did"})]
