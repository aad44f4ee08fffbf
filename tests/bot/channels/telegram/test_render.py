from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.channels.telegram.features import ALL, Feature
from bot.channels.telegram.markup import units
from bot.channels.telegram.render import Ref, Renderer, bar
from bot.ports import Rendered, RenderedButton
from tests.bot.channels.telegram.rendering import (
    LONG,
    NOW,
    OLD,
    PAUSE,
    RENDERER,
    STOP,
    WIPE,
    YES,
    edited,
    only,
    sent,
)
from tests.bot.channels.telegram.strict import shown


def test_plain_words_go_as_html_without_a_preview() -> None:
    assert only(Rendered("1", 'Ik < jij & "wij" <b>')) == {
        "text": "Ik &lt; jij &amp; &quot;wij&quot; &lt;b&gt;",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def test_a_silent_message_makes_no_sound() -> None:
    assert only(Rendered("1", "Dag", silent=True))["disable_notification"] is True


# Buttons


def test_each_button_sends_its_token_and_shows_what_it_means() -> None:
    rows = only(Rendered("1", "Ja?", ((YES, WIPE), (STOP,))))["reply_markup"]["inline_keyboard"]
    assert rows == [
        [
            {"text": "Ja", "callback_data": "1.abcdef01.yes", "style": "primary"},
            {"text": "Wissen", "callback_data": ":wipe", "style": "danger"},
        ],
        [{"text": "Stoppen", "callback_data": "1.abcdef01.!"}],
    ]


def test_a_server_without_colours_gets_plain_buttons() -> None:
    markup = only(Rendered("1", "Ja?", ((YES, WIPE),)), RENDERER.without(Feature.STYLE))["reply_markup"]
    assert "style" not in json.dumps(markup)


@pytest.mark.parametrize("label", ["", " ", "x" * 300, "💔" * 300, "twee\nregels"])
def test_no_label_is_refused(label: str) -> None:
    markup = only(Rendered("1", "Ja?", ((RenderedButton(label, "/x"),),)))["reply_markup"]
    assert 1 <= units(markup["inline_keyboard"][0][0]["text"]) <= 64


def test_too_many_buttons_beside_each_other_go_on_in_the_next_row() -> None:
    row = tuple(RenderedButton(str(n), f"/{n}") for n in range(11))
    rows = only(Rendered("1", "Kies", (row,)))["reply_markup"]["inline_keyboard"]
    assert [len(one) for one in rows] == [8, 3]


# A free question


def test_a_free_question_with_ways_out_opens_the_field_and_keeps_its_buttons() -> None:
    asked = Rendered("1", "Wat zei Noor?", ((STOP,),), placeholder="Zoals het klonk")
    markup = only(asked)["reply_markup"]
    assert markup["force_reply"] is True
    assert markup["inline_keyboard"][0][0]["text"] == "Stoppen"
    assert "input_field_placeholder" not in markup
    assert "force_reply" not in only(asked, RENDERER.without(Feature.REPLY))["reply_markup"]


def test_a_free_question_without_buttons_shows_its_hint() -> None:
    asked = Rendered("1", "Wat zei Noor?", placeholder="Zoals het klonk")
    assert only(asked, OLD)["reply_markup"] == {
        "force_reply": True,
        "input_field_placeholder": "Zoals het klonk",
    }


@pytest.mark.parametrize("hint", ["", "x" * 65, "💔" * 40])
def test_no_hint_is_refused(hint: str) -> None:
    assert only(Rendered("1", "Wat?", placeholder=hint))["reply_markup"]["force_reply"] is True


def test_a_choice_opens_no_field() -> None:
    assert "force_reply" not in only(Rendered("1", "Ja?", ((YES,),)))["reply_markup"]


def test_an_edit_never_opens_the_field() -> None:
    asked = Rendered("1", "Wat zei Noor?", ((STOP,),), placeholder="Zoals het klonk")
    assert "force_reply" not in edited(asked).params["reply_markup"]


# Words to copy


def test_short_words_are_copied_by_a_button() -> None:
    message = Rendered("1", "Stuur haar:", ((STOP,),), copy="Ik <3 je")
    params = only(message)
    assert params["reply_markup"]["inline_keyboard"][0] == [
        {"text": "Kopieer", "copy_text": {"text": "Ik <3 je"}}
    ]
    assert params["text"] == "Stuur haar:"


@pytest.mark.parametrize(
    ("by", "words"),
    [(RENDERER, "x" * 257), (RENDERER, "💔" * 129), (RENDERER.without(Feature.COPY), "Ik <3")],
)
def test_words_without_a_button_are_copied_by_a_tap_where_they_stand(by: Renderer, words: str) -> None:
    params = only(Rendered("1", f"Stuur haar: {words} Klaar?", copy=words), by)
    assert "reply_markup" not in params
    marked = words.replace("<", "&lt;")
    assert params["text"] == f"Stuur haar: <code>{marked}</code> Klaar?"


def test_words_without_a_button_that_stand_nowhere_are_put_below() -> None:
    params = only(Rendered("1", "Stuur haar dit.", copy="Ik mis je"), OLD)
    assert params["text"] == "Stuur haar dit.\n\n<code>Ik mis je</code>"


def test_words_to_copy_that_run_over_several_messages_can_be_copied_from_each() -> None:
    calls = sent(Rendered("1", f"Dit wil je zeggen:\n\n{LONG.strip()}", copy=LONG.strip()))
    assert len(calls) == 4
    assert all(call.params["text"].endswith("</code>") for call in calls)


def test_copying_is_no_answer_so_its_button_stays() -> None:
    message = Rendered("1", "Stuur haar:", copy="Ik mis je", chosen="Gedaan")
    assert "copy_text" in edited(message).params["reply_markup"]["inline_keyboard"][0][0]


@pytest.mark.parametrize("nothing", ["", " ", "\u200b"])
def test_nothing_to_copy_is_not_offered(nothing: str) -> None:
    assert only(Rendered("1", "Dag", copy=nothing))["text"] == "Dag"
    assert "reply_markup" not in only(Rendered("1", "Dag", copy=nothing))


# Theory, choices, the clock


def test_theory_is_folded_where_that_can_be() -> None:
    theory = Rendered("1", "Wie luistert & wacht.", folded=True)
    assert only(theory)["text"] == "<blockquote expandable>Wie luistert &amp; wacht.</blockquote>"
    assert only(theory, OLD)["text"] == "Wie luistert &amp; wacht."


def test_every_part_of_long_theory_is_folded() -> None:
    texts = [call.params["text"] for call in sent(Rendered("1", LONG, folded=True))]
    assert all(text.startswith("<blockquote") and text.endswith("</blockquote>") for text in texts)


def test_the_choice_stands_below_its_question_and_the_buttons_are_gone() -> None:
    call = edited(Rendered("1", "Ja?", chosen="Ja & nee"))
    assert call.method == "editMessageText"
    assert call.params["message_id"] == 7
    assert call.params["text"] == "Ja?\n\n✓ <b>Ja &amp; nee</b>"
    assert call.params["reply_markup"] == {"inline_keyboard": []}


def test_a_choice_without_a_sign_is_not_shown() -> None:
    assert edited(Rendered("1", "Ja?", chosen="\u200b")).params["text"] == "Ja?"


def test_a_pause_counts_down_below_its_words() -> None:
    text = only(PAUSE)["text"]
    assert text == (
        "Pauze tot 21:14. Twintig minuten rust.\n\n"
        '▓▓▓▓▓▓▓▓▓▓ <tg-time unix="1795378440" format="r">21:14</tg-time>'
    )
    assert shown(text).endswith("▓▓▓▓▓▓▓▓▓▓ 21:14")
    assert only(PAUSE, OLD)["text"].endswith("\n\n▓▓▓▓▓▓▓▓▓▓ 21:14")


@pytest.mark.parametrize(
    ("minutes", "blocks"),
    [
        (-5, "░" * 10),
        (0, "░" * 10),
        (0.01, "▒" + "░" * 9),
        (1, "▒" + "░" * 9),
        (1.5, "▓" + "░" * 9),
        (11, "▓" * 5 + "▒" + "░" * 4),
        (20, "▓" * 10),
        (600, "▓" * 10),
    ],
)
def test_the_bar_shows_how_much_is_left(minutes: float, blocks: str) -> None:
    assert bar(timedelta(minutes=minutes)) == blocks


def test_every_minute_of_a_pause_changes_the_card() -> None:
    digests = [
        RENDERER.edit(Ref((7,)), PAUSE, NOW + timedelta(minutes=minute)).digest for minute in range(21)
    ]
    assert len(set(digests)) == 21


def test_every_feature_can_be_left_out() -> None:
    by = RENDERER
    for feature in ALL:
        by = by.without(feature)
    assert by == OLD


@pytest.mark.parametrize("text", ["Dag", LONG])
def test_what_the_other_wrote_cannot_be_passed_on_from_any_part(text: str) -> None:
    assert all(call.params["protect_content"] is True for call in sent(Rendered("1", text, protected=True)))
    assert not any("protect_content" in call.params for call in sent(Rendered("1", text)))
