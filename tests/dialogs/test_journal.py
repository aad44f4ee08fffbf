"""The memory of a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from dialogs.journal import (
    HELD,
    Entry,
    Kind,
    Run,
    begin,
    digest,
    forgetting,
    hold,
    holds_any,
    last_answer,
    let_go,
    release,
)

AT = datetime(2026, 3, 3, tzinfo=UTC)


def entry(kind: Kind, value: str = "geheim") -> Entry:
    return Entry("walk:first#0", kind, value, AT)


def test_a_run_begins_with_what_it_was_opened_for() -> None:
    run = begin(3, "joining", {"code": "ABC"}, AT)
    assert (run.number, run.dialog, run.opened) == (3, "joining", AT)
    assert [(one.kind, one.value) for one in run.journal] == [(Kind.BEGIN, {"code": "ABC"})]


def test_the_last_answer_is_the_last_thing_the_person_said() -> None:
    journal = [entry(Kind.BEGIN), entry(Kind.ANSWER), entry(Kind.FACT), entry(Kind.VERDICT), entry(Kind.RANG)]
    assert last_answer(journal) == 1
    assert last_answer([*journal, entry(Kind.ANSWER), entry(Kind.KEPT)]) == 5


def test_a_bell_and_kept_words_are_no_answer() -> None:
    assert last_answer([entry(Kind.BEGIN), entry(Kind.RANG), entry(Kind.KEPT)]) is None


def test_a_digest_is_short_and_the_same_for_ever() -> None:
    """It stands in buttons that people press days later."""
    assert (digest("mirror:heard#0"), len(digest(""))) == ("b5dbd7f1", 8)


def test_words_show_in_no_repr_of_an_entry() -> None:
    assert "geheim" not in repr(entry(Kind.ANSWER))


def kept(*lines: tuple[str, str]) -> Run:
    run = begin(1, "need", {}, AT)
    entries = tuple(Entry(key, Kind.KEPT, value, AT) for key, value in lines)
    return replace(run, journal=(*run.journal, *entries))


def test_words_that_are_laid_by_stand_under_no_question_until_they_are_released() -> None:
    entry = Entry("need:what#0", Kind.KEPT, "zwaar", AT)
    run = hold(kept(), entry)
    assert holds_any(run)
    assert [one.key for one in run.journal] == ["need:", f"need:what#0{HELD}"]
    assert release(run) == kept(("need:what#0", "zwaar"))
    assert let_go(run) == kept()


def test_released_words_come_behind_those_that_wait_there_and_in_their_order() -> None:
    run = kept(("need:what#0", "eerst"))
    for words in ("dan", "en dan"):
        run = hold(run, Entry("need:what#0", Kind.KEPT, words, AT))
    assert release(run) == kept(("need:what#0", "eerst\ndan\nen dan"))


def test_a_run_forgets_what_was_answered_in_some_dialogs_wherever_they_were_called() -> None:
    run = kept(("need:what#0", "a"), ("need/triage:afraid#0", "b"), ("triage/mirror:heard#0", "c"))
    assert forgetting(run, frozenset({"triage"})) == kept(("need:what#0", "a"))
    own = begin(2, "triage", {}, AT)
    assert forgetting(own, frozenset({"triage"})) == own, "that it was opened is no answer"
