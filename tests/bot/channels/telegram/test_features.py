from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.channels.telegram.features import ALL, Feature, suspect, used
from bot.channels.telegram.render import Renderer
from bot.ports import Rendered, RenderedButton

NOW = datetime(2026, 11, 22, 19, 54, tzinfo=UTC)
RENDERER = Renderer("Kopieer", ZoneInfo("Europe/Amsterdam"))
EVERYTHING = Rendered(
    "1",
    "Pauze tot 21:14.",
    ((RenderedButton("Ja", "/x", "primary"),),),
    until=NOW,
    placeholder="Ja",
    folded=True,
    copy="Ik mis je",
)
PARAMS = RENDERER.send(EVERYTHING, NOW)[-1].params
PLAIN = RENDERER.send(Rendered("1", "<tg-time <blockquote expandable> style copy", EVERYTHING.rows[:0]), NOW)
PARSE = "Bad Request: can't parse entities: "
BUTTON = "Bad Request: can't parse inline keyboard button: "


def test_a_call_tells_which_features_it_uses() -> None:
    assert used(PARAMS) == ALL
    for feature in ALL:
        assert used(RENDERER.without(feature).send(EVERYTHING, NOW)[-1].params) == ALL - {feature}


def test_words_of_people_are_no_feature() -> None:
    assert used(PLAIN[-1].params) == frozenset()


def test_a_hint_without_buttons_is_as_old_as_the_hills() -> None:
    assert used(RENDERER.send(Rendered("1", "Wat?", placeholder="Dit"), NOW)[-1].params) == frozenset()


@pytest.mark.parametrize(
    ("description", "feature"),
    [
        (PARSE + 'Unsupported start tag "tg-time" at byte offset 40', Feature.CLOCK),
        (PARSE + 'unsupported start tag "blockquote" at byte offset 0', Feature.FOLD),
        (PARSE + "Can't find end tag corresponding to start tag tg-time", Feature.CLOCK),
        (BUTTON + "Text buttons are unallowed in the inline keyboard", Feature.COPY),
        ("Bad Request: BUTTON_COPY_TEXT_INVALID", Feature.COPY),
        ("Bad Request: BUTTON_STYLE_INVALID", Feature.STYLE),
        (BUTTON + "invalid button style specified", Feature.STYLE),
        ("Bad Request: inline keyboard can't have force_reply", Feature.REPLY),
        (PARSE + "something new", Feature.CLOCK),
        ("Bad Request: BUTTON_TYPE_INVALID", Feature.STYLE),
        ("Bad Request: REPLY_MARKUP_INVALID", Feature.STYLE),
        ("Bad Request: BUTTON_DATA_INVALID", None),
        ("Bad Request: message is too long", None),
        ("Bad Request: not enough rights to send text messages to the chat", None),
    ],
)
def test_a_refusal_tells_what_to_leave_out(description: str, feature: Feature | None) -> None:
    assert suspect(description, PARAMS) == feature


def test_what_a_call_does_not_use_is_not_suspected() -> None:
    for description in (PARSE + 'unsupported start tag "tg-time"', BUTTON + "x", "BUTTON_STYLE_INVALID"):
        assert suspect(description, PLAIN[-1].params) is None


@pytest.mark.parametrize("description", [PARSE + "no", BUTTON + "no", "Bad Request: REPLY_MARKUP_INVALID"])
def test_leaving_out_what_is_suspected_comes_to_an_end(description: str) -> None:
    by = RENDERER
    while feature := suspect(description, by.send(EVERYTHING, NOW)[-1].params):
        assert feature in by.features
        by = by.without(feature)
    assert by.features < ALL
