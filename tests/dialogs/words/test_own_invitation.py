"""Four answers become one natural text in the I-form, and blame is told once, never harm."""

from __future__ import annotations

import pytest

from bot.wording import Wording
from dialogs.effects import Value
from dialogs.people import Profile
from dialogs.words.own_invitation import Parts, composed, in_own_words, sounds_like_blame

WORDING = Wording.load()


def given(parts: Parts) -> dict[str, Value]:
    return {name: str(value) for name, value in parts.items()}


def text(*answers: str) -> str:
    return WORDING.render("forms-invitation", given(composed(*answers)), Profile())


WISH = "Ik wens voor ons dat we weer praten."
OURS = "Wat vind jij, en wat heb jij nodig?"


@pytest.mark.parametrize(
    ("answers", "whole"),
    [
        (
            ("ik val vaak stil", "dat is niet eerlijk voor jou", "zullen we wandelen", ""),
            f"Ik val vaak stil. Dat is niet eerlijk voor jou. Zullen we wandelen? {OURS}",
        ),
        (
            ("dat ik kortaf ben", "dat we weer praten", "dat we zondag koken", "wat lijkt je wat"),
            f"Ik merkte dat ik kortaf ben. {WISH} Mijn voorstel is dat we zondag koken. Wat lijkt je wat?",
        ),
        (
            ("Ik ben kortaf!", "meer samen lachen", "elke dag samen zitten.", "Lukt dat?"),
            "Ik ben kortaf! Ik wil graag meer samen lachen. Zullen we elke dag samen zitten? Lukt dat?",
        ),
        (
            ("vaak stilvallen", "Ik mis ons.", "thee", ""),
            f"Ik merkte bij mezelf: vaak stilvallen. Ik mis ons. Thee. {OURS}",
        ),
    ],
)
def test_the_answers_become_one_text_and_his_words_stay(answers: tuple[str, ...], whole: str) -> None:
    assert text(*answers) == whole


def test_what_he_wrote_as_a_whole_stands_as_it_is() -> None:
    parts = in_own_words(" Ik mis ons. \n")
    assert WORDING.render("forms-invitation", given(parts), Profile()) == "Ik mis ons."


@pytest.mark.parametrize("blame", ["Jij bent altijd te laat.", "Jij luistert ook nooit naar mij."])
def test_blame_is_told_with_the_words_that_show_it(blame: str) -> None:
    words = sounds_like_blame(blame)
    assert words
    assert words.rstrip(".").lower() in blame.lower()


@pytest.mark.parametrize(
    "fine",
    [
        "Ik val vaak stil.",
        "zondag een kwartier wandelen",
        "Dat is niet eerlijk tegenover jou.",
        "meer praten",
        "Omdat je dan alleen zit met je gevoel",
        "Wat heb jij nodig?",
    ],
)
def test_what_speaks_for_itself_gets_no_advice(fine: str) -> None:
    assert sounds_like_blame(fine) is None


@pytest.mark.parametrize("harm", ["jij sloeg me", "Jij bedreigt me altijd, ik ben bang voor je."])
def test_harm_is_never_told_to_sound_nicer(harm: str) -> None:
    assert sounds_like_blame(harm) is None
