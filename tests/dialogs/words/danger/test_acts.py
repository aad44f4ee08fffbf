"""The verbs, blows and things that the rules of danger speak of."""

from __future__ import annotations

from dialogs.words.danger.acts import ACTS, ROUGH, VERBS


def test_every_verb_has_its_six_forms() -> None:
    assert [line for line in (VERBS + ROUGH).splitlines() if line and len(line.split()) != 6] == []


def test_the_forms_of_a_verb_come_into_the_part_of_who_acts() -> None:
    assert {"sla", "sloeg"} <= set(ACTS["V1"].split("|"))
    assert {"slaat", "sloegen"} <= set(ACTS["V3"].split("|"))
    assert "geslagen" in ACTS["DONE"].split("|")
