"""The checklist: what is kept of it, what follows, and the question about fear that stands outside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.insight.checklist import After, checklist, fear, over_time, result
from dialogs.insight.ticks import ACT, ITEMS, Weakest
from dialogs.records import ChecklistFilled
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.wishes import Next, Screened, Speak
from tests.dialogs.playing import Played, play
from tests.dialogs.world import SUNDAY, World

FEW, SOME, MANY, WHOLE = ("1" * n + "0" * (ITEMS - n) for n in (4, 9, 14, 20))
SAFE = {"unwatched": True, "in-danger": False}
OPTIONS = {"1": "yes", "0": "not-yet", "-": "skip"}


def filled(ticks: str, *more: str) -> Played:
    """The twenty, and what is answered after them."""
    return play(checklist, *(OPTIONS[one] for one in ticks), *more, facts=SAFE)


def come_to(ticks: str, *more: str, earlier: tuple[str, ...] = ()) -> Played:
    """What follows once it was filled in so."""
    before = [{"ticks": one} for one in earlier]
    return play(result, *more, facts={"earlier": before}, args={"ticks": ticks})


def opened(played: Played) -> list[str]:
    return [wish.dialog for wish in played.wishes if isinstance(wish, Next)]


def test_what_was_pressed_is_kept_in_order_and_nothing_of_the_fear() -> None:
    ticks = "10-10" * 4
    assert filled(ticks, "yes").records == [ChecklistFilled(ticks)]
    assert come_to(ticks).records == [ChecklistFilled(ticks)]
    for afraid, heard in {"no": "checklist-fear-thanks", "rather-not": "checklist-fear-rather-not"}.items():
        played = filled(ticks, afraid)
        assert (played.over, played.heard(), opened(played)) == (True, [heard], [result.name])


@pytest.mark.parametrize(
    ("ticks", "band"),
    [(FEW, "now"), (SOME, "outside"), (MANY, "practise"), (WHOLE, "keep"), ("-" * ITEMS, "unclear")],
)
def test_a_band_is_said_as_what_to_do_next(ticks: str, band: str) -> None:
    assert come_to(ticks).heard() == [f"checklist-result-{band}"]


def test_help_comes_first_where_few_were_ticked_and_an_exercise_only_above_that() -> None:
    assert come_to(FEW).prompt.options == ("help", "figures", "done")
    assert come_to(SOME).prompt.options == ("help", "act", "figures", "done")
    assert opened(come_to(FEW, "help")) == ["urgency"]
    assert opened(come_to(SOME, "act")) == [ACT[Weakest.INTIMACY].name]
    assert opened(come_to(MANY, "act")) == [ACT[Weakest.FUTURE].name]
    assert opened(come_to(WHOLE, "act")) == [ACT[Weakest.NONE].name]


def test_figures_are_told_only_when_asked_for() -> None:
    assert "checklist-result-figures" not in come_to(MANY, "done").heard()
    told = come_to(MANY, "figures", "done").given("checklist-result-figures")
    assert (told["total"], told["future"], told["intimacy"]) == (14, 0, 2)


def test_of_the_last_time_only_what_grew_is_said_and_the_drawing_is_offered() -> None:
    grew = come_to(MANY, earlier=(SOME,))
    assert grew.given("checklist-result-grown") == {"area": "boundaries", "more": "yes"}
    assert After.PICTURE in grew.prompt.options
    assert "checklist-result-grown" not in come_to(SOME, earlier=(MANY,)).heard()
    assert opened(come_to(SOME, "picture", earlier=(MANY,))) == [over_time.name]


def test_a_yes_to_fear_brings_help_and_nothing_else() -> None:
    played = filled(WHOLE, "yes")
    assert played.over
    assert [wish.kind for wish in played.wishes if isinstance(wish, Screened)] == ["violence-to-me"]
    assert not [wish for wish in played.wishes if isinstance(wish, Speak)]


@pytest.mark.parametrize(
    ("facts", "heard"), [({"unwatched": False}, "watched"), ({"in-danger": True}, "not-now")]
)
def test_it_is_not_filled_in_where_somebody_reads_along_or_it_is_not_safe(
    facts: dict[str, bool], heard: str
) -> None:
    played = play(checklist, facts={**SAFE, **facts})
    assert (played.over, played.heard()) == (True, [f"checklist-{heard}"])


def test_the_drawing_leads_to_what_fits_the_last_time() -> None:
    def leads(ticks: str, *, rests: bool = False) -> str:
        played = play(over_time, facts={"unwatched": True, "rests": rests, "filled": [{"ticks": ticks}]})
        (said,) = [wish for wish in played.wishes if isinstance(wish, Speak)]
        return said.leads

    assert [leads(FEW), leads(SOME), leads(MANY), leads(WHOLE)] == [
        "/hulp samen",
        "/hulp samen",
        "/doelen",
        "/waardering",
    ]
    assert leads(WHOLE, rests=True) == "/rustig"


def fill(world: World, afraid: str) -> None:
    world.says("bram", "/checklist")
    for _ in range(ITEMS):
        world.chooses("bram", "yes")
    world.chooses("bram", afraid)


def test_what_was_said_of_fear_is_in_no_journal_and_the_other_sees_no_difference() -> None:
    worlds = {}
    for afraid in ("yes", "no"):
        world = World.of_two(CATALOGUE)
        for who in ("bram", "noor"):
            world.says(who, "/stil uit")
        fill(world, afraid)
        worlds[afraid] = world
        left = [entry.key for run in world.couple.person("bram").runs for entry in run.journal]
        assert not [key for key in left if fear.name in key]
        world.wait(timedelta(days=8))
    assert worlds["yes"].texts("noor") == worlds["no"].texts("noor")
    assert worlds["yes"].couple.person("bram").safety.rests


def test_terug_and_a_restart_in_the_middle_lead_on_to_the_same_list() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/checklist")
    for _ in range(7):
        world.chooses("bram", "yes")
    world.says("bram", "terug")
    world.chooses("bram", "not-yet")
    world.restart()
    for _ in range(ITEMS - 7):
        world.chooses("bram", "yes")
    world.chooses("bram", "no")
    assert [kept.body for _, kept in world.records] == [{"ticks": "1" * 6 + "0" + "1" * 13}]


def test_yes_no_and_leaving_out_can_be_typed() -> None:
    world = World.of_one(CATALOGUE)
    world.labels = Wording.load().labels
    world.says("bram", "/checklist")
    for typed in ("ja", "nee", "overslaan", "sla over", *("nog niet",) * (ITEMS - 4), "nee"):
        world.says("bram", typed)
    assert [kept.body for _, kept in world.records] == [{"ticks": "10--" + "0" * 16}]


def test_while_exercises_for_two_rest_nothing_of_it_is_asked() -> None:
    world = World.of_two(CATALOGUE)
    safety = Safety(signs=(Sign(TRIAGE, SUNDAY, quiet=False),), triaged_at=SUNDAY)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=safety))
    world.says("bram", "/checklist")
    assert world.last("bram").text == "checklist-not-now"
