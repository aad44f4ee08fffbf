"""A fortnight of two: what Noor reads is the same, message for message, whatever becomes of Bram in silence.

Bram is slow and never answers; or he is in danger, of each kind, in the middle of an exercise or by a yes to
one of the three questions; or he is out of reach. Noor's fortnight is scripted: hosted check-ins, an
appreciation, the safe word, a pause, the planned messages. What is compared is everything that she and the
group receive, with its moment, its buttons and its importance.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from dialogs import resting
from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Effect, Rewrite, Say
from dialogs.events import Left
from dialogs.people import Couple, Person, Profile
from dialogs.safety import Safety
from dialogs.stage import Decision, Stage
from dialogs.words.danger import Danger
from tests.dialogs.test_danger_help import SENTENCES
from tests.dialogs.world import World

BRAM, NOOR = "bram", "noor"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
CODE = "ABCD2345EFGH"


@dataclass
class Watched(World):
    """A world that writes down what reaches Noor and the group, with the moment."""

    seen: list[tuple[datetime, Effect]] = field(default_factory=list)

    def _apply(self, decision: Decision) -> None:
        before = len(self.said[NOOR]), len(self.said[GROUP])
        super()._apply(decision)
        changed: list[Effect] = [
            one for one in decision.effects if isinstance(one, Rewrite) and one.to in (NOOR, GROUP)
        ]
        said: list[Effect] = [*self.said[NOOR][before[0] :], *self.said[GROUP][before[1] :]]
        self.seen += [(self.at, one) for one in (*said, *changed)]


Bram = Callable[[Watched], None]
"""What he does alone, in the middle of the first evening."""


def silent(world: Watched) -> None:
    """He answers never."""


def away(world: Watched) -> None:
    """He closed his chat."""
    world.does(BRAM, Left())


def in_danger(kind: Danger) -> Bram:
    def lives_through(world: Watched) -> None:
        """In the middle of his own check-in, and again in the group; then he looks for help and goes on."""
        world.says(BRAM, "/checkin")
        world.chooses(BRAM, "each")
        world.says(BRAM, "Dat we samen lachten.")
        world.chooses(BRAM, "share")
        world.says(BRAM, SENTENCES[kind])
        world.says(BRAM, "ik weet het niet")
        world.chooses(BRAM, "/hulp")
        world.chooses(BRAM, ":resume")
        world.says(BRAM, "/checkin")
        world.says(BRAM, SENTENCES[kind], group=True)

    return lives_through


def says_yes(*answers: str) -> Bram:
    def lives_through(world: Watched) -> None:
        """He was never asked; the questions come before his check-in, and he says yes."""
        bram = world.couple.person(BRAM)
        world.couple = world.couple.with_person(replace(bram, safety=Safety()))
        world.says(BRAM, "/checkin")
        for answer in ("alone", *answers):
            world.chooses(BRAM, answer)
        world.says(BRAM, "/waardering")

    return lives_through


def has_a_secret(*answers: str) -> Bram:
    def lives_through(world: Watched) -> None:
        """He looks at what he hides, and makes a sentence of it or is afraid."""
        world.says(BRAM, "/geheim")
        for answer in ("alone", *answers):
            if " " in answer:
                world.says(BRAM, answer)
            else:
                world.chooses(BRAM, answer)

    return lives_through


def on_a_road(*steps: str) -> Bram:
    def lives_through(world: Watched) -> None:
        """He sets out on a road of his own, after an affair or apart, and lets what is for two rest."""
        for step in steps:
            if step.startswith("/") or " " in step:
                world.says(BRAM, step)
            else:
                world.chooses(BRAM, step)

    return lives_through


def laid_one(world: Watched) -> None:
    """He lays one answer ready, as the ones in danger did, and falls silent."""
    world.says(BRAM, "/checkin")
    world.chooses(BRAM, "each")
    world.says(BRAM, "Dat we samen lachten.")
    world.chooses(BRAM, "share")


def fortnight(bram: Bram) -> list[tuple[datetime, Effect]]:
    """What reaches Noor and the group."""
    world = Watched(CATALOGUE, World.of_two(CATALOGUE).couple)
    for who in (BRAM, NOOR):
        world.says(who, "/stil uit")
    bram(world)
    sunday(world)
    world.wait(2 * DAY)
    for text in ("/waardering", "Dat je gisteren soep bracht toen ik ziek was.", "overslaan"):
        world.says(NOOR, text)
    world.chooses(NOOR, "send")
    world.wait(DAY)
    world.says(NOOR, "/veiligwoord")
    world.chooses(NOOR, "change")
    world.says(NOOR, "krokodil")
    world.says(NOOR, "ananas", group=True)
    world.wait(timedelta(minutes=25))
    world.chooses(NOOR, ":back")
    world.wait(2 * DAY)
    world.says(NOOR, "/pauze")
    world.wait(timedelta(minutes=20))
    world.chooses(NOOR, ":not-calm")
    world.wait(2 * DAY)
    sunday(world)
    host(world)
    world.wait(7 * DAY)
    return world.seen


def sunday(world: Watched) -> None:
    """She writes hers and shares all."""
    world.wait(2 * HOUR)
    world.says(NOOR, "/checkin")
    world.chooses(NOOR, "each")
    for text in ("Dinsdag, de thee.", "Ik voelde me alleen.", "Meer samen eten.", "Ik mis je."):
        world.says(NOOR, text)
        world.chooses(NOOR, "share")
    world.chooses(NOOR, "no")


def host(world: Watched) -> None:
    """One phone for two, hers."""
    world.says(NOOR, "/checkin")
    for option in ("together", "begin", *["next"] * 8, "no"):
        world.chooses(NOOR, option)


IN_DANGER = {f"clear {kind}": in_danger(kind) for kind in Danger}
SAYS_YES = {
    "afraid": says_yes("yes"),
    "checked": says_yes("no", "yes"),
    "hurt": says_yes("no", "no", "to-me"),
    "doing harm": says_yes("no", "no", "by-me"),
}


def goes_alone(world: Watched) -> None:
    """He sets out on the road alone."""
    world.says(BRAM, "/alleen")
    for option in ("not-yet", "yes", "not-now"):
        world.chooses(BRAM, option)


MADE = ("pain", "secret", "lies", "tell", "ex", "Ik heb contact met haar.", "yes", "yes", "yes", "done")
SECRETS = {
    "afraid": has_a_secret("unsafe"),
    "waits": has_a_secret("over", "secret", "lies", "not-yet", "done"),
    "a sentence": has_a_secret(*MADE),
}


DID = ("/herstel", "did", "yes", "yes", "yes", "yes", "yes", "yes")
ON_A_ROAD = {
    "the first days": on_a_road("/herstel", "hurt", "just", "enough", "rest"),
    "after an affair": on_a_road(*DID, "now", "Ik loog een jaar tegen je.", "/herstel", "next", "by-me"),
    "forced": on_a_road(*DID, "later", "/herstel", "next", "next", "to-me"),
    "apart": on_a_road("/uiteen", "decided", "Ik ga bij je weg.", "yes", "yes", "yes", "rest", "known"),
}


def test_the_fortnight_has_in_it_what_it_is_about() -> None:
    seen = [one.text for _, one in fortnight(silent) if isinstance(one, Say)]
    for text in (
        "nudge-check-in",
        "check-in-end-each",
        "appreciation-done-send",
        "safe-word-proposed",
        "pause-starts",
        "pause-over",
        "check-in-end-together",
    ):
        assert text in seen, text


def test_it_shows_when_bram_does_something_that_is_for_noor() -> None:
    """Else the equality below would say nothing."""

    def agrees(world: Watched) -> None:
        for text in ("/waardering", "Dat je lachte.", "overslaan"):
            world.says(BRAM, text)
        world.chooses(BRAM, "send")

    assert fortnight(agrees) != fortnight(silent)


@pytest.mark.parametrize("bram", IN_DANGER.values(), ids=list(IN_DANGER))
def test_danger_in_the_middle_of_a_check_in_is_to_the_other_as_silence(bram: Bram) -> None:
    assert fortnight(bram) == fortnight(laid_one)


@pytest.mark.parametrize("bram", SAYS_YES.values(), ids=list(SAYS_YES))
def test_a_yes_to_the_questions_is_to_the_other_as_silence(bram: Bram) -> None:
    assert fortnight(bram) == fortnight(silent)


@pytest.mark.parametrize("bram", SECRETS.values(), ids=list(SECRETS))
def test_a_secret_that_is_looked_at_is_to_the_other_as_silence(bram: Bram) -> None:
    assert fortnight(bram) == fortnight(silent)


@pytest.mark.parametrize("bram", ON_A_ROAD.values(), ids=list(ON_A_ROAD))
def test_a_road_of_ones_own_is_to_the_other_as_silence(bram: Bram) -> None:
    assert fortnight(bram) == fortnight(silent)


def test_to_set_out_alone_is_to_the_other_as_silence() -> None:
    assert fortnight(goes_alone) == fortnight(silent)


def test_who_is_out_of_reach_is_to_the_other_as_silent() -> None:
    assert fortnight(away) == fortnight(silent)


def test_planned_messages_come_at_the_same_moments_to_who_is_alone() -> None:
    """What is for two has another form there, as the exercises say; nothing tells of another."""
    alone = Watched(CATALOGUE, Couple("one", (Person(NOOR, Profile(name="Noor", begun=True)),)))
    alone.says(NOOR, "/stil uit")
    alone.wait(14 * DAY)
    seen = [(at, one.text) for at, one in alone.seen if isinstance(one, Say) and one.planned]
    together = Watched(CATALOGUE, World.of_two(CATALOGUE).couple)
    together.says(NOOR, "/stil uit")
    in_danger(Danger.VIOLENCE_TO_ME)(together)
    together.wait(14 * DAY)
    assert seen
    assert seen == [(at, one.text) for at, one in together.seen if isinstance(one, Say) and one.planned]


def test_a_leak_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line too many to the other, as a careless release might say it."""
    real = resting.note

    def leaking(stage: Stage, person: str, kind: str) -> None:
        real(stage, person, kind)
        stage.say(NOOR, "house-go-on")

    monkeypatch.setattr(resting, "note", leaking)
    assert fortnight(in_danger(Danger.CONTROL)) != fortnight(laid_one)
