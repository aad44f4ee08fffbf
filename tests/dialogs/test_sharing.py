"""The sharing table is whole, and private is its default."""

from __future__ import annotations

from dialogs.sharing import RULES, TABLE, Decides, Kind, Sees


def test_each_kind_has_one_rule() -> None:
    assert [rule.kind for rule in TABLE] == list(Kind)
    assert set(RULES) == set(Kind)


def test_the_other_sees_nothing_that_nobody_decided_to_show() -> None:
    """What is needed to work at all is shown to nobody, or is the reader's own."""
    for rule in TABLE:
        if rule.sees not in (Sees.OWNER, Sees.NOBODY):
            assert rule.decides in (Decides.OWNER, Decides.BOTH, Decides.NATURE), rule.kind
