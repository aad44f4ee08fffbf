"""HTML is read as Telegram reads it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.channels.telegram.botapi.formatting import TYPES, read_html
from tests.bot.channels.telegram.botapi.refusal import Refusal
from tests.bot.channels.telegram.botapi.table import CAPTION, MESSAGE_TEXT
from tests.bot.channels.telegram.botapi.texts import formatted


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


NINE = {"unix_time": 9, "date_time_format": ""}
AT_NINE = NINE | {"date_time_format": "t"}
EQUAL = "Expected equal sign in declaration of an attribute of the tag"
HALF = (
    "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units"
)
SPECIAL = ("a", "span", "tg-emoji", "tg-time")


@pytest.mark.parametrize("tag", [tag for tag in TYPES if tag not in SPECIAL])
def test_each_plain_tag_marks_what_it_holds(tag: str) -> None:
    assert read_html(f"a<{tag}>bc</{tag}>d") == ("abcd", [entity(TYPES[tag], 1, 2)])


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<B>a</b>", "a", [entity("bold", 0, 1)]),
        ("<b>a</>", "a", [entity("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("💔<b>💔</b>", "💔💔", [entity("bold", 2, 2)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [entity("expandable_blockquote", 0, 1)]),
        ("<u>a</u><u>b</u>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ('<a href="http://a.nl/?a=1&amp;b">x</a>', "x", [entity("text_link", 0, 1, url="http://a.nl/?a=1&b")]),
        ("<a href='example.org'>x</a>", "x", [entity("text_link", 0, 1, url="http://example.org")]),
        ("<a href='no address'>x</a>", "x", []),
        ("<a>example.org</a>", "example.org", [entity("text_link", 0, 11, url="http://example.org")]),
        ('<a href="tg://user?id=7">x</a>', "x", [entity("text_mention", 0, 1, user={"id": 7})]),
        ('<tg-emoji emoji-id="53">👍</tg-emoji>', "👍", [entity("custom_emoji", 0, 2, custom_emoji_id="53")]),
        ('<tg-time unix="9" format="t">8</tg-time>', "8", [entity("date_time", 0, 1, **AT_NINE)]),
        ("<tg-time unix=9>8</tg-time>", "8", [entity("date_time", 0, 1, **NINE)]),
        ('<pre><code class="language-python">x</code></pre>', "x", [entity("pre", 0, 1, language="python")]),
        ('<code class="language-python">x</code>', "x", [entity("code", 0, 1)]),
        ("&lt;&gt;&amp;&quot;", '<>&"', []),
        ("&#128148;&#x1F494;", "💔💔", []),
        ("&lt b", "< b", []),
        ("you & me, R&B, &copy; &nbsp; &; &#0; &#x;", "you & me, R&B, &copy; &nbsp; &; &#0; &#x;", []),
        ("&#0000000065;", "&#0000000065;", []),
        ("a > b", "a > b", []),
    ],
)  # fmt: skip
def test_html_becomes_plain_text_and_entities(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert read_html(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("💔<p>a</p>", 'Unsupported start tag "p" at byte offset 4'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("1 < 2 and 3 > 2", 'Unsupported start tag "" at byte offset 2'),
        ("I <3 you", 'Unsupported start tag "3" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b >a</b", "Unclosed end tag at byte offset 5"),
        ("<a href", "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', 'Unclosed start tag "a" at byte offset 0'),
        ("<a href>x</a>", f'{EQUAL} "a" at byte offset 0'),
        ('<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<b expandable>x</b>", f'{EQUAL} "b" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<blockquote>a<blockquote>b", "Nested blockquotes are not allowed at byte offset 13"),
        ('<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("<tg-time>a</tg-time>", "Invalid date specified"),
        ('<tg-time unix="1" format="rt">a</tg-time>', "Invalid date format specified"),
        ("&#xD83D;&#xDC94;", HALF),
    ],
)  # fmt: skip
def test_what_is_no_html_of_telegram_is_refused(source: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


def test_lengths_are_counted_after_the_markup_and_in_utf16() -> None:
    assert formatted(MESSAGE_TEXT, f"<b>{'&amp;' * 4096}</b>", "HTML", None)[0] == "&" * 4096
    assert len(formatted(MESSAGE_TEXT, "💔" * 2048, "HTML", None)[0]) == 2048
    with pytest.raises(Refusal, match="message is too long"):
        formatted(MESSAGE_TEXT, "💔" * 2048 + "a", "HTML", None)
    with pytest.raises(Refusal, match="message caption is too long"):
        formatted(CAPTION, "a" * 1025, "HTML", None)


@pytest.mark.parametrize("empty", ["<b></b>", " \n ", "<b> </b>"])
def test_a_text_of_nothing_is_refused(empty: str) -> None:
    with pytest.raises(Refusal, match="empty"):
        formatted(MESSAGE_TEXT, empty, "HTML", None)


def test_the_ends_are_trimmed_and_entities_move_along() -> None:
    assert formatted(MESSAGE_TEXT, " \na <b>b </b>\n", "HTML", None) == ("a b", [entity("bold", 2, 1)])


def test_commands_names_and_addresses_are_found() -> None:
    text = "💔 /ananas@WeerklankBot of @anna1 of https://example.org/a. <code>/x</code> a/b"
    plain, entities = formatted(MESSAGE_TEXT, text, "HTML", None)
    assert [(e["type"], e["offset"]) for e in entities] == [
        ("bot_command", 3),
        ("mention", plain.index("@anna1") + 1),
        ("url", plain.index("https") + 1),
        ("code", plain.index("/x") + 1),
    ]


def test_entities_may_be_given_instead_of_markup() -> None:
    given = [entity("bold", 0, 2)]
    assert formatted(MESSAGE_TEXT, "ab", None, given) == ("ab", given)
    with pytest.raises(Refusal, match="outside"):
        formatted(MESSAGE_TEXT, "ab", None, [entity("bold", 1, 2)])
