"""What is kept beyond a talk can be stored and read again by every later release."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs import records
from dialogs.codec import from_json, to_json
from dialogs.records import KINDS, WORDS, RecordBody
from dialogs.words.patterns import Pattern

SAMPLES: list[RecordBody] = [
    records.Mirrored(),
    records.Agreement("Ik bel dinsdag."),
    records.CheckedIn("each"),
    records.CheckInSkipped("moe"),
    records.Appreciated(("soep", "een lach")),
    records.AttachmentSeen("abc"),
    records.Begun("spiegel"),
    records.SafeWordProposed("krokodil"),
    records.SafeWordAgreed(),
    records.SafeWordChosen("krokodil"),
    records.PatternsScanned("0120300"),
    records.PatternSlipped(Pattern.FIXING, datetime(2026, 3, 7, 10, 0, tzinfo=UTC)),
    records.CheckInMoved(datetime(2026, 3, 7, 10, 0, tzinfo=UTC)),
    records.Promised(
        "Meer thuis",
        "vanavond",
        datetime(2026, 3, 7, 10, 0, tzinfo=UTC),
        datetime(2026, 3, 8, 17, 30, tzinfo=UTC),
    ),
    records.AgreementProposed("Samen eten", datetime(2026, 3, 8, 17, 30, tzinfo=UTC), instead_of=2),
    records.AgreementAccepted(1, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)),
    records.AgreementDeclined(1),
    records.AgreementReleased(1),
    records.AgreementKept(1),
    records.AgreementWaits(1, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)),
    records.PromiseSettled(1, records.Settled.LET_GO),
    records.PromiseWaits(1, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)),
    records.DatePlanned(datetime(2026, 3, 7, 18, 30, tzinfo=UTC)),
    records.GoalsTalked("together"),
    records.GoalNoted("Samen fietsen."),
    records.CheckedUp("alone", ("good", "help", "good", "attention", "good"), "communication"),
    records.Hugged(),
    records.TenMinutes("together", "late"),
    records.TalkBooked("De vakantie.", datetime(2026, 3, 7, 18, 30, tzinfo=UTC), number=2),
    records.TalkLetGo(2),
]


def test_every_kind_of_record_is_tried_here() -> None:
    assert {type(body) for body in SAMPLES} == set(KINDS.values())


@pytest.mark.parametrize("body", SAMPLES, ids=lambda body: body.kind)
def test_a_record_comes_back_from_storage_as_it_was(body: RecordBody) -> None:
    assert from_json(KINDS[body.kind], to_json(type(body), body)) == body


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
        "check-in-moved",
        "promise-settled",
        "promise-waits",
        "date-planned",
        "goals-talked",
        "checked-up",
        "hugged",
        "ten-minutes",
        "talk-let-go",
    }
    own = {"agreement", "appreciated", "check-in-skipped", "promised", "goal-noted", "talk-booked"}
    assert own == WORDS
