"""What goes along follows the sharing table, and whatever is new must be sorted before it can go."""

from __future__ import annotations

from bot.export.sorting import OF_COUPLE, OF_PERSON, RECORDS, goes, is_asked_for
from bot.storage.states import OF_COUPLE as COUPLE_STATE
from bot.storage.states import OF_PERSON as PERSON_STATE
from dialogs.records import KINDS
from dialogs.sharing import RULES, Exported, Kind


def test_every_field_of_a_state_is_sorted() -> None:
    """A field without a line in the table stays out of everybody's file: say of which kind it is."""
    assert set(PERSON_STATE._names) - set(OF_PERSON) == set()
    assert set(COUPLE_STATE._names) - set(OF_COUPLE) == set()


def test_every_kind_of_record_is_sorted() -> None:
    assert set(RECORDS) == set(KINDS)


def test_each_kind_goes_as_its_rule_says() -> None:
    for kind, rule in RULES.items():
        assert goes(kind) is (rule.exported not in (Exported.NO, Exported.ASKED)), kind
        assert is_asked_for(kind) is (rule.exported is Exported.ASKED), kind
    assert is_asked_for(Kind.DANGER)
    assert not goes(None)
