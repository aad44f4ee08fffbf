from __future__ import annotations

import html
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.markup import cut, escape, folded, from_now, split, units, visible

SIGNS = ["👩‍👩‍👧‍👦", "❤️", "👋🏽", "🇳🇱", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u0301", "1️⃣", "💔"]
"""Each is one sign for the reader, and several characters for a program."""
WORDS = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from([*SIGNS, " ", "\n", "\n\n", ". ", "<b>&amp;", "\u200b", "\u2800"]),
    ),
    max_size=60,
).map("".join)


def parts(text: str, limit: int) -> list[str]:
    return [text[part] for part in split(text, limit)]


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("één", 3), ("💔", 2), ("👩‍👩‍👧‍👦", 11), ("\u2028", 1)]
)
def test_a_text_is_as_long_as_telegram_counts(text: str, length: int) -> None:
    assert units(text) == length


@given(WORDS, st.integers(2, 40))
def test_every_part_fits_and_shows_something(text: str, limit: int) -> None:
    for part in parts(text, limit):
        assert 0 < units(part) <= limit
        assert visible(part)
        assert part == part.strip()


@given(WORDS, st.integers(2, 40))
def test_nothing_that_can_be_seen_is_lost(text: str, limit: int) -> None:
    def seen(words: str) -> str:
        return "".join(one for one in words if visible(one))

    assert seen("".join(parts(text, limit))) == seen(text)


@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=40), st.integers(14, 40))
def test_no_sign_is_cut_in_two(signs: list[str], limit: int) -> None:
    whole = re.compile("|".join(map(re.escape, SIGNS)))
    for part in parts("".join(signs), limit):
        assert whole.sub("", part) == ""


def test_a_sign_too_long_for_a_part_is_cut_all_the_same() -> None:
    assert "".join(parts("e" + "\u0301" * 500, 100)) == "e" + "\u0301" * 500


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eerst dit.\n\nDan dat. En dit.", ["Eerst dit.", "Dan dat. En dit."]),
        ("Eerst dit.\nDan dat. En dit.", ["Eerst dit.", "Dan dat. En dit."]),
        ("Eerst ‘dit.’ Dan dat en dit.", ["Eerst ‘dit.’", "Dan dat en dit."]),
        ("Eerst dit en dan dat en dit.", ["Eerst dit en dan dat", "en dit."]),
        ("Hottentottententententoonstelling", ["Hottentottententente", "ntoonstelling"]),
        ("Ja.\n\nEerst dit en dan dat.", ["Ja.\n\nEerst dit en", "dan dat."]),
    ],
)
def test_a_text_is_cut_where_it_hurts_least(text: str, expected: list[str]) -> None:
    assert parts(text, 20) == expected


def test_a_seam_right_behind_what_fits_is_found() -> None:
    assert parts("x" * 9 + ".\n\n" + "y" * 5, 10) == ["x" * 9 + ".", "yyyyy"]


@pytest.mark.parametrize("text", ["", " \n ", "\u200b\u2060", "\u2800", "\ufeff"])
def test_nothing_to_see_is_no_part(text: str) -> None:
    assert split(text, 100) == []


def test_an_emoji_of_tomorrow_is_seen() -> None:
    assert visible("\U0001fa8e")


@given(st.text())
def test_words_come_through_as_they_are(text: str) -> None:
    marked = escape(text)
    assert not re.search('[<>"]', marked)
    assert set(re.findall("&[^;]*;?", marked)) <= {"&lt;", "&gt;", "&amp;", "&quot;"}
    assert html.unescape(marked) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ja", "Ja"), ("Een heel lang ja", "Een heel…"), ("a\nb", "a b"), ("💔" * 9, "💔💔💔💔…")],
)
def test_a_line_is_cut_with_dots(text: str, expected: str) -> None:
    assert cut(text, 10) == expected


def test_a_moment_counts_by_itself_and_names_itself_where_it_cannot() -> None:
    at = datetime(2026, 11, 22, 20, 14, tzinfo=UTC)
    assert from_now(at, "21:14") == '<tg-time unix="1795378440" format="r">21:14</tg-time>'


def test_theory_is_an_expandable_quote() -> None:
    assert folded("a &lt; b") == "<blockquote expandable>a &lt; b</blockquote>"
