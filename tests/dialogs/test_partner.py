"""Nothing derived from private words shapes what the partner sees (design: one neutral behaviour for all)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Say
from tests.dialogs.deeds import BRAM, DANGER, NOOR, Deed, deeds
from tests.dialogs.wandering import Wander
from tests.dialogs.world import World


def an_evening(noor: list[Deed], bram: list[list[str]]) -> list[Say]:
    """What Noor reads when she does hers, while Bram types his between."""
    wander = Wander(CATALOGUE)
    for number, deed in enumerate(noor):
        for text in bram[number] if number < len(bram) else ():
            wander.world.says(BRAM, text)
        wander.do(deed)
    return wander.world.said[NOOR]


PRIVATE_WORDS = st.sampled_from(
    [
        *DANGER,
        "/spiegel",
        "mirror-setting.afterwards",
        "/checkin",
        "check-in-form.each",
        "check-in-reread.keep",
        "/behoefte",
        "/bericht",
        "/hechting",
        "/belofte",
        "/afspraken",
        "Ik zet morgen om zeven uur thee voor je.",
        "/export",
        "/privacy toestemming",
        "/wissen",
        "erasing-sure.not-now",
        "/ontkoppelen",
        "unlinking-sure.not-now",
        "/stil",
        "/stil uit",
        "/stop",
        "Toen je thee voor me zette.",
        "Jij luistert nooit naar mij.",
        "overslaan",
        "terug",
        "zullen we ananas kopen",
        "verder",
        "danger-gentle.still",
        "danger-for-two.otherwise",
        "danger-ask-suicide.yes",
        "danger-violence-to-me-nl.no",
        "asdf",
    ]
)
OF_NOOR = ("answer", "answer on", "open", "press", "wait", "words", "way out", "restart")


@settings(max_examples=max(60, settings().max_examples // 2))
@given(deeds(kinds=OF_NOOR, who=NOOR), st.lists(st.lists(PRIVATE_WORDS, max_size=4), max_size=30))
def test_the_partner_reads_the_same_whatever_the_other_does_alone(
    noor: list[Deed], bram: list[list[str]]
) -> None:
    silent = an_evening(noor, [])
    assert an_evening(noor, bram) == silent


@pytest.mark.parametrize("words", DANGER)
def test_danger_of_one_shows_nowhere_but_in_the_own_chat(words: str) -> None:
    world = World.of_two(CATALOGUE)
    world.says(BRAM, words)
    world.says(BRAM, words, group=True)
    assert world.texts(NOOR) == world.texts("group") == []
    assert world.texts(BRAM) != []


def test_a_check_in_waits_for_nobody_and_tells_nothing_of_the_other() -> None:
    """Noor shares all; whether Bram is slow, silent, in danger or writes and shares nothing is the same."""

    def noor_reads(*of_bram: str) -> list[Say]:
        world = World.of_two(CATALOGUE)
        for text in of_bram:
            world.says(BRAM, text)
        world.says(NOOR, "/checkin")
        world.chooses(NOOR, "each")
        for text in ("Toen je dinsdag thee zette.", "Ik voelde me alleen.", "Meer samen.", "Ik mis je."):
            world.says(NOOR, text)
            world.chooses(NOOR, "share")
        world.wait(timedelta(days=3))
        return world.said[NOOR]

    slow = noor_reads()
    assert (
        noor_reads("/checkin", "check-in-form.each", "Dat jij er was.", "check-in-reread.keep", "terug")
        == slow
    )
    assert noor_reads("Ik wil niet meer leven.") == slow
    assert noor_reads("/checkin", "check-in-form.each", "Ik wil niet meer leven.", "/stop") == slow
