"""What one message becomes when it is long, or has a picture, or is anything at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.features import Feature
from bot.channels.telegram.render import PICTURES, Call, Ref, ref_of
from bot.ports import Rendered, RenderedButton
from tests.bot.channels.telegram.rendering import LONG, RENDERER, UNTIL, YES, edited, only, sent
from tests.bot.channels.telegram.strict import Refusal, reads

# Long texts, and what an edit can reach


def test_a_long_text_is_several_messages_and_the_last_one_has_the_buttons() -> None:
    calls = sent(Rendered("1", LONG, ((YES,),)))
    assert len(calls) == 4
    assert ["reply_markup" in call.params for call in calls] == [False, False, False, True]
    assert ["disable_notification" in call.params for call in calls] == [False, True, True, True]
    assert " ".join(reads(call) for call in calls) == LONG.strip()


def test_an_edit_of_a_long_message_changes_its_last_part_alone() -> None:
    message = Rendered("1", LONG, ((YES,),))
    calls = sent(message)
    ref = ref_of(calls, [5, 6, 7, 9])
    call = edited(replace(message, rows=(), chosen="Ja"), ref)
    assert call.params["message_id"] == 9
    assert reads(call) == reads(calls[-1]) + "\n\n✓ Ja"


def test_a_message_without_a_sign_is_sent_as_dots() -> None:
    assert only(Rendered("1", " \u200b"))["text"] == "…"
    assert edited(Rendered("1", "")).params["text"] == "…"


@pytest.mark.parametrize("ref", [Ref((12,)), Ref((12, 13, 15)), Ref((12,), caption=True), Ref((1, 2), True)])
def test_the_name_of_a_message_can_be_kept_as_text(ref: Ref) -> None:
    assert Ref.read(str(ref)) == ref


def test_the_name_of_a_short_message_is_its_id() -> None:
    assert str(ref_of(sent(Rendered("1", "Dag")), [12])) == "12"


@pytest.mark.parametrize("name", ["", "c", "x", "1.", "c1", "1cc"])
def test_a_strange_name_is_no_name(name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        Ref.read(name)


def test_an_edit_that_changes_nothing_is_seen() -> None:
    message = Rendered("1", "Ja?", ((YES,),), placeholder="Ja", silent=True)
    (call,) = sent(message)
    assert edited(message).digest == call.digest
    for other in (replace(message, text="Nee?"), replace(message, rows=()), replace(message, chosen="Ja")):
        assert edited(other).digest != call.digest


# Pictures


def test_a_picture_carries_a_short_text() -> None:
    (call,) = sent(Rendered("1", "Welkom", ((YES,),), picture="welcome", picture_alt="Twee mensen"))
    assert call.method == "sendPhoto"
    assert call.picture == PICTURES["welcome"]
    assert call.params["caption"] == "Welkom"
    assert "inline_keyboard" in call.params["reply_markup"]
    assert str(ref_of([call], [12])) == "12c"


def test_a_text_too_long_for_a_caption_follows_its_picture() -> None:
    calls = sent(Rendered("1", "Welkom. " * 150, ((YES,),), picture="welcome"))
    assert [call.method for call in calls] == ["sendPhoto", "sendMessage"]
    assert dict(calls[0].params) == {}
    assert "reply_markup" in calls[1].params
    assert str(ref_of(calls, [12, 13])) == "12.13"


def test_a_caption_is_edited_as_a_caption() -> None:
    message = Rendered("1", "Welkom", chosen="Ja", picture="welcome")
    call = edited(message, Ref((12,), caption=True))
    assert call.method == "editMessageCaption"
    assert call.params["caption"] == "Welkom\n\n✓ <b>Ja</b>"


def test_a_caption_stays_one_when_its_words_grow() -> None:
    edited(Rendered("1", "Welkom. " * 700, chosen="x" * 500, until=UNTIL, picture="welcome"), Ref((1,), True))


def test_a_picture_alone_needs_no_words() -> None:
    (call,) = sent(Rendered("1", "", picture="welcome"))
    assert call.params["caption"] == ""
    edited(Rendered("1", "", picture="welcome"), Ref((1,), True))


def test_a_picture_that_we_do_not_have_takes_no_words_away() -> None:
    assert only(Rendered("1", "Welkom", picture="unicorn"))["text"] == "Welkom"


# Anything at all

TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.builds(
        lambda piece, n: piece * n,
        st.sampled_from(["Een zin. ", "<&\"'>", "💔", "👩‍👩‍👧‍👦", "\n\n", "x"]),
        st.integers(0, 2500),
    ),
)
BUTTONS = st.builds(
    RenderedButton,
    TEXTS,
    st.just("1.abcdef01.yes"),
    st.sampled_from(["plain", "primary", "danger", "quiet", "?"]),
)
MESSAGES = st.builds(
    Rendered,
    key=st.just("1"),
    text=TEXTS,
    rows=st.lists(st.lists(BUTTONS, max_size=9).map(tuple), max_size=4).map(tuple),
    until=st.none() | st.just(UNTIL),
    placeholder=st.none() | TEXTS,
    picture=st.none() | st.sampled_from(["welcome", "unicorn"]),
    chosen=st.none() | TEXTS,
    silent=st.booleans(),
    protected=st.booleans(),
    folded=st.booleans(),
    copy=st.none() | TEXTS,
)


@given(MESSAGES, st.sets(st.sampled_from(list(Feature))))
def test_no_message_is_refused(message: Rendered, features: set[Feature]) -> None:
    by = replace(RENDERER, features=frozenset(features))
    calls = sent(message, by)
    edited(message, ref_of(calls, range(1, len(calls) + 1)), by)
    edited(replace(message, rows=(), chosen="Ja"), ref_of(calls, range(1, len(calls) + 1)), by)


def test_the_server_of_these_tests_refuses_what_the_real_one_does() -> None:
    planted = ["<i>x</i>", "<b>x", "x</b>", "<b><code>x</b></code>", "a & b", "a < b", 'a "b"', "&apos;"]
    planted += ["<code><b>x</b></code>", "<tg-time>x</tg-time>", "<b x>x</b>", "", " ", "x" * 4097]
    for text in planted:
        with pytest.raises(Refusal):
            reads(Call("sendMessage", {"text": text}))
