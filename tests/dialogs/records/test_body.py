"""A kind is a name for ever, and says whose words stand in it."""

from __future__ import annotations

from dialogs.records import KINDS, WORDS
from dialogs.records.body import RecordBody


def test_a_kind_names_one_record() -> None:
    assert len(KINDS) == len({body.__name__ for body in RecordBody.__subclasses__()})


AGREEMENTS = {
    f"agreement-{what}" for what in ("proposed", "accepted", "declined", "released", "kept", "waits")
}


def test_only_the_safe_word_and_agreements_belong_to_both() -> None:
    assert {kind for kind, body in KINDS.items() if body.of_couple} == AGREEMENTS | {
        "safe-word",
        "safe-word-agreed",
        "safe-word-proposed",
    }


def test_a_kind_holds_words_unless_it_says_that_it_does_not() -> None:
    """Forgetting to say so must not keep anybody's words for ever."""
    wordless = {kind for kind, body in KINDS.items() if not body.words}
    assert wordless == (AGREEMENTS - {"agreement-proposed"}) | {
        "mirrored",
        "checked-in",
        "attachment",
        "begun",
        "safe-word-agreed",
        "patterns-scanned",
        "pattern-slipped",
        "signals-seen",
        "check-in-moved",
        "promise-settled",
        "promise-waits",
        "date-planned",
        "goals-talked",
        "checked-up",
        "checklist-filled",
        "hugged",
        "looked-alone",
        "recovery-looked",
        "road-begun",
        "road-step",
        "road-ended",
        "ten-minutes",
        "talk-let-go",
    }
    own = {
        "agreement",
        "appreciated",
        "check-in-skipped",
        "promised",
        "goal-noted",
        "setback-noted",
        "talk-booked",
        "core-value",
    }
    assert own == WORDS
