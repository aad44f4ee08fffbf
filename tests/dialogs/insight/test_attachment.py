"""The attachment quiz: what answers look like, what is kept, and what it never claims."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from bot.wording import Wording
from dialogs.effects import Json
from dialogs.explore import explore
from dialogs.facts import recall
from dialogs.insight.attachment import attachment
from dialogs.insight.pictures import Picture, picture
from dialogs.records import AttachmentSeen
from dialogs.requests import Know
from dialogs.wishes import Next
from tests.dialogs.playing import Played, play
from tests.every_text import READERS, said


def filled_in(letters: str, *more: str, earlier: list[Json] | None = None) -> Played:
    return play(attachment, *letters, *more, facts={"earlier": earlier or []})


def test_the_same_majority_in_another_order_gives_the_same_result() -> None:
    results = {filled_in("".join(letters)).heard()[0] for letters in set(permutations("aab"))}
    assert results == {"attachment-result-avoidant"}


def test_one_of_each_invents_no_result_and_shows_what_was_chosen() -> None:
    results = {filled_in("".join(letters)).heard()[0] for letters in permutations("abc")}
    assert results == {f"attachment-result-{''.join(letters)}" for letters in permutations("abc")}


@pytest.mark.parametrize("letters", ["aaa", "abb", "cbc", "bca"])
def test_every_result_says_what_three_questions_cannot_say(letters: str) -> None:
    assert "attachment-limits" in filled_in(letters).heard()


def test_the_letters_are_kept_in_the_order_of_the_questions() -> None:
    assert filled_in("bca").records == [AttachmentSeen("bca")]


def test_the_first_time_nothing_is_said_about_an_earlier_one() -> None:
    assert filled_in("ccc").heard() == ["attachment-result-secure", "attachment-limits"]


@pytest.mark.parametrize(
    ("before", "now", "line"),
    [
        ("aab", "aba", "attachment-same"),
        ("abc", "cba", "attachment-same"),
        ("bbb", "ccb", "attachment-changed-from-anxious"),
        ("aac", "bcb", "attachment-changed-from-avoidant"),
        ("ccc", "abc", "attachment-changed-from-secure"),
        ("abc", "ccc", "attachment-changed-from-mixed"),
    ],
)
def test_the_last_time_is_gently_put_beside_this_one(before: str, now: str, line: str) -> None:
    assert line in filled_in(now, earlier=[{"letters": before}]).heard()


def test_only_the_last_time_is_looked_up() -> None:
    asked = [step.at for step in explore(attachment).steps if isinstance(step.at, Know)]
    assert {know.fact for know in asked} == {recall("attachment", 1)}


def test_whether_it_can_change_is_told_and_not_offered_again() -> None:
    played = filled_in("aaa", "change")
    assert played.heard()[-1] == "attachment-change"
    assert played.prompt.options == ("practice", "traits", "dance", "done")


@pytest.mark.parametrize("letters", ["".join(letters) for letters in product("abc", repeat=3)])
def test_each_of_all_answers_leads_on_to_what_fits_them(letters: str) -> None:
    looks_like = picture(letters)
    card = "" if looks_like is Picture.MIXED else looks_like.value
    opened = {
        wanted: [wish for wish in filled_in(letters, wanted).wishes if isinstance(wish, Next)]
        for wanted in ("practice", "traits", "dance")
    }
    assert opened == {
        "practice": [Next("opposite")],
        "traits": [Next("styles", {"style": card})],
        "dance": [Next("dance")],
    }


def test_whoever_has_seen_enough_leaves_at_once() -> None:
    played = filled_in("aaa", "done")
    assert played.over
    assert played.heard()[-1] == "attachment-done"


def test_back_takes_an_answer_back_while_the_questions_last() -> None:
    third = play(attachment, "a", "b").conversation
    second = third.back()
    assert second is not None
    assert second.prompt is not None
    assert second.prompt.text == "attachment-partner-takes-space"


def test_every_sentence_of_every_result_exists() -> None:
    looks = [
        Played(played.conversation, played.wishes)
        for letters in product("abc", repeat=3)
        for played in [filled_in("".join(letters), "change", "done")]
    ]
    said = {text for played in looks for text in played.heard()} | explore(attachment).texts()
    assert Wording.load(strict=True).missing(said) == set()


def test_no_sentence_tells_people_what_they_are() -> None:
    """Three questions have no validity (research on ECR): a result is a likeness, never a verdict."""
    files = ("attachment", "attachment-earlier", "styles", "dance", "opposite")
    texts = [text for file in files for _, text in said(file, READERS[:1])]
    claims = ("jouw stijl is", "je stijl is", "je bent vermijdend", "je bent angstig", "je bent veilig")
    assert [text for text in texts if any(claim in text.lower() for claim in claims)] == []
