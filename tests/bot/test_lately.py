"""The pieces of a sentence are remembered for two minutes, of one person in one chat."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.lately import LONGEST, PEOPLE, SPAN, Lately
from dialogs.events import Attached, Attachment, Chose, Event, Said, Screen, What

AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


def event(
    what: What | str, after: int = 0, person: str | None = "bram", screen: Screen = Screen.PRIVATE
) -> Event:
    """Something that happened so many seconds after AT."""
    return Event(person, Said(what) if isinstance(what, str) else what, AT + timedelta(seconds=after), screen)


def having_heard(*events: Event) -> Lately:
    lately = Lately()
    for one in events:
        lately.before(one)
        lately.note(one)
    return lately


def test_the_last_two_messages_come_before_the_next_the_oldest_first() -> None:
    lately = having_heard(event("een"), event("ik wil", 5), event("echt niet", 9))
    assert lately.before(event("meer leven", 15)) == ("ik wil", "echt niet")


def test_what_was_said_more_than_two_minutes_ago_is_no_piece() -> None:
    lately = having_heard(event("een"), event("twee", 60))
    span = int(SPAN.total_seconds())
    assert lately.before(event("drie", span)) == ("een", "twee")
    assert lately.before(event("drie", span + 1)) == ("twee",)
    assert lately.before(event("drie", 60 + span + 1)) == ()


def test_another_person_and_another_chat_have_pieces_of_their_own() -> None:
    lately = having_heard(event("een"), event("twee", person="noor"), event("drie", screen=Screen.GROUP))
    assert lately.before(event("nu")) == ("een",)
    assert lately.before(event("nu", person="noor")) == ("twee",)
    assert lately.before(event("nu", screen=Screen.GROUP)) == ("drie",)
    assert lately.before(event("nu", person=None)) == ()


@pytest.mark.parametrize(
    "other", [Said("/menu"), Said("a" * (LONGEST + 1)), Chose(":x"), Attached(Attachment.STICKER)]
)
def test_anything_else_ends_the_sentence(other: What) -> None:
    assert having_heard(event("een"), event(other, 5)).before(event("twee", 6)) == ()


def test_the_words_of_who_is_silent_are_let_go() -> None:
    lately = having_heard(event("ananas"), event("twee", 300, person="noor"))
    assert "ananas" not in repr(vars(lately))


def test_no_more_people_are_remembered_than_so_many() -> None:
    lately = having_heard(*(event("een", person=str(number)) for number in range(PEOPLE + 1)))
    assert lately.before(event("nu", person="0")) == ()
    assert lately.before(event("nu", person="1")) == ("een",)


def test_a_timer_says_nothing() -> None:
    assert having_heard(event("een", person=None)).before(event("twee")) == ()
