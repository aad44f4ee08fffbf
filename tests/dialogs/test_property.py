"""Whatever two people do, in any order: nothing breaks, nothing is lost, nothing private gets out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.catalogue import CATALOGUE
from tests.dialogs.deeds import Deed, deeds
from tests.dialogs.promises import STARTS
from tests.dialogs.wandering import Wander


@settings(max_examples=max(250, settings().max_examples))
@given(st.sampled_from([*STARTS, "two"]), deeds())
def test_whatever_two_people_do_every_promise_holds(start: str, done: list[Deed]) -> None:
    wander = Wander(CATALOGUE, start)
    for deed in done:
        wander.do(deed)
