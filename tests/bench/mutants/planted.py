"""Ten bugs that somebody could write, each as one replacement in one file, and the tests that must go red.

They stand for the promises of the house: nothing typed is lost, nothing private gets out, a pause is a pause,
plans keep to the day, a place outlives a release.
"""

from __future__ import annotations

from dataclasses import dataclass

PROPERTY = "tests/dialogs/test_property.py"
PARTNER = "tests/dialogs/test_partner.py"
CATALOGUE = "tests/dialogs/test_catalogue.py"


@dataclass(frozen=True)
class Mutant:
    """One planted bug. `found_by` is the file, or the test in it, that must fail; `quick`: within seconds."""

    name: str
    file: str
    old: str
    new: str
    found_by: str
    quick: bool = False


MUTANTS = (
    Mutant(
        "a second message in a pause replaces the first",
        "dialogs/advance.py",
        'value = f"{before.value}\\n{value}"',
        "pass",
        PROPERTY,
    ),
    Mutant(
        "answers after a gap are dropped",
        "dialogs/advance.py",
        "self._lay_aside([late for late in journal[index:] if late.kind is Kind.ANSWER])",
        "self._lay_aside([])",
        PROPERTY,
    ),
    Mutant(
        "terug goes back over a record",
        "dialogs/advance.py",
        "return index is not None and index >= self._checkpoint",
        "return index is not None",
        f"{CATALOGUE}::test_terug_stops_where_something_left_the_talk",
        quick=True,
    ),
    Mutant(
        "an edit forgets the later answers",
        "dialogs/advance.py",
        "refill=[changed, *later]",
        "refill=[changed]",
        f"{CATALOGUE}::test_every_free_answer_can_be_edited_until_something_is_built_on_it",
        quick=True,
    ),
    Mutant(
        "replaying says everything again",
        "dialogs/advance.py",
        "            self.wishes.clear()\n",
        "            pass\n",
        f"{CATALOGUE}::test_a_journal_cut_anywhere_stands_where_it_stood_and_says_nothing",
        quick=True,
    ),
    Mutant(
        "a talk in a release that asks the world first never goes on",
        "dialogs/hear.py",
        "        yield from stage.wake(event.person)\n",
        "        pass\n",
        PROPERTY,
    ),
    Mutant(
        "what one laid ready is shown before the other laid theirs",
        "dialogs/reveal.py",
        "not set(laid) >= set(people)",
        "not laid",
        PROPERTY,
    ),
    Mutant(
        "the pause loses its timer when it is made longer",
        "dialogs/pausing.py",
        "wanted = () if until is None else",
        "wanted = () if until is None or moved.joint.more else",
        PROPERTY,
    ),
    Mutant(
        "danger of one stops the messages of both",
        "dialogs/resting.py",
        "    stage.change_person(person, safety=safety.noting(kind, stage.at))\n",
        "    for one in stage.couple:\n"
        "        stage.change_person(one.id, safety=safety.noting(kind, stage.at))\n"
        "        stage.plan(one.id)\n",
        PARTNER,
        quick=True,
    ),
    Mutant(
        "planned messages go on in a pause",
        "dialogs/nudging.py",
        "elif stage.couple.joint.mode is not Mode.TALKING:\n        if moment",
        "elif False:\n        if moment",
        PROPERTY,
    ),
)
