"""The tests find what they are there to find: every planted bug applies, and makes them fail."""

from __future__ import annotations

import pytest

from tests.bench.mutants.planted import MUTANTS, Mutant
from tests.bench.mutants.run import ROOT, hunt, planted


def test_there_are_ten_and_three_of_them_are_quick() -> None:
    assert len(MUTANTS) == len({mutant.name for mutant in MUTANTS}) == 10
    assert sum(mutant.quick for mutant in MUTANTS) >= 3


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_still_has_its_place_in_the_code(mutant: Mutant) -> None:
    source = (ROOT / mutant.file).read_text(encoding="utf-8")
    assert planted(mutant) != source
    compile(planted(mutant), mutant.file, "exec")


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_is_found(mutant: Mutant, soaking: bool) -> None:
    """All in a soak; otherwise only those that take seconds."""
    if mutant.quick or soaking:
        outcome = hunt(mutant)
        assert outcome.found, outcome.by
