"""The memory of a run."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.journal import Entry, Kind, begin, digest, last_answer

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
