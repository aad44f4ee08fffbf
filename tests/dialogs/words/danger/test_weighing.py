"""Words that weigh, in `dialogs/words/danger/weighing.py`."""

from __future__ import annotations

import pytest

from dialogs.words.danger import signals
from dialogs.words.danger.kinds import Danger, Found, Signal
from dialogs.words.danger.weighing import CUES, ENOUGH, TELLING, weighed


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        (
            "niemand ziet hoe dicht ik bij de rand van het dak sta en voorgoed denk te springen",
            Danger.SUICIDE,
        ),
        ("ze duwt met een bezem tegen mijn gezicht als ze gedronken heeft", Danger.VIOLENCE_TO_ME),
        ("elke avond log ik stiekem in op haar mail en kijk met wie ze contact had", Danger.CONTROL),
        ("zijn moeder had drank op en reed met onze baby naar huis", Danger.CHILD),
    ],
)
def test_much_that_points_the_same_way_weighs_enough(form: str, kind: Danger) -> None:
    assert weighed(form)[0].kind is kind


@pytest.mark.parametrize(
    "form",
    [
        "",
        "ik ben bang",
        "mijn arm is gebroken door een val van de ladder",
        "ik moet van de dokter elke dag mijn bloeddruk controleren",
    ],
)
def test_one_telling_group_or_what_speaks_against_it_is_not_enough(form: str) -> None:
    assert weighed(form) == ()


@pytest.mark.parametrize("kind", list(Danger))
def test_two_telling_groups_never_suffice_without_the_people(kind: Danger) -> None:
    weights = sorted(int(line.split()[0]) for line in CUES[kind].splitlines() if line.strip()[:1].isdigit())
    telling = [weight for weight in weights if weight >= TELLING]
    assert telling
    assert sum(telling[-2:]) < ENOUGH


def test_what_weighs_is_unclear_and_quotes_the_words_that_tell() -> None:
    text = "hij staat weer te bonken, de vaas is stuk en ik durf niet uit de slaapkamer, hij is dronken"
    assert signals(text) == (Found(Signal(Danger.VIOLENCE_TO_ME, clear=False), ("bonken", "vaas", "durf")),)
