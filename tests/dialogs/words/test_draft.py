"""The parts of a message join into Dutch that somebody could have typed himself."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import Wording
from dialogs.people import Profile
from dialogs.words.draft import Draft, joined, own
from tests.wording_rules import untidy

WORDING = Wording.load(strict=True)


def whole(draft: Draft) -> str:
    parts: Mapping[str, object] = draft.parts
    return WORDING.render("message-whole", {name: str(part) for name, part in parts.items()}, Profile())


@pytest.mark.parametrize(
    ("parts", "sentences"),
    [
        (
            ("toen je gisteren om tien uur thuiskwam", "alleen", "connection", "een berichtje sturen"),
            [
                "Toen je gisteren om tien uur thuiskwam, voelde ik me alleen.",
                "Ik wil me graag dicht bij je voelen.",
                "Wil je een berichtje sturen?",
            ],
        ),
        (
            ("Je kwam gisteren om tien uur thuis.", "Ik voelde me boos en moe.", "none", "wil je bellen"),
            ["Je kwam gisteren om tien uur thuis.", "Ik voelde me boos en moe.", "Wil je bellen?"],
        ),
        (
            ("Je kijkt elke avond tv", "verdriet", "none", "dat je bij me komt zitten"),
            [
                "Je kijkt elke avond tv.",
                "Ik voel verdriet.",
                "Ik zou het fijn vinden als je bij me komt zitten.",
            ],
        ),
        (("Als je laat bent,", "ik ben bang"), ["Als je laat bent, voel ik me bang."]),
        (("Toen je wegliep", "Paniek!"), ["Toen je wegliep, voelde ik paniek."]),
        (("Wanneer je zwijgt", "onrust"), ["Wanneer je zwijgt, voel ik onrust."]),
        (("Toen je lachte", "ik mis je"), ["Toen je lachte, daar gaat het me om.", "Ik mis je."]),
        (("Gisteren riep je.", "schrik"), ["Gisteren riep je.", "Ik voelde schrik."]),
        (("Je bent er vaak niet", "ik ben het zat"), ["Je bent er vaak niet.", "Ik ben het zat."]),
        (
            ("Toen je niets zei", "", "autonomy"),
            ["Toen je niets zei, daar gaat het me om.", "Ik heb wat ruimte voor mezelf nodig."],
        ),
        (("Toen je lachte, ging ik weg",), ["Toen je lachte, ging ik weg."]),
        (
            ("Je hebt een punt: ik was te laat", "", "recognition", "Ik zou graag een uur praten"),
            [
                "Je hebt een punt: ik was te laat.",
                "Ik wil graag merken dat ik ertoe doe voor jou.",
                "Ik zou graag een uur praten.",
            ],
        ),
        (
            ("Kun je me horen?", "", "safety", "Zullen we morgen praten?"),
            [
                "Kun je me horen?",
                "Ik wil graag weten dat het goed zit tussen ons.",
                "Zullen we morgen praten?",
            ],
        ),
    ],
)
def test_parts_join_into_one_message(parts: tuple[str, ...], sentences: list[str]) -> None:
    assert whole(joined(*parts)) == " ".join(sentences)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("morgen na het eten een kwartier met me praten, zonder telefoon", "Wil je {}?"),
        ("Bellen als je later bent.", "Wil je bellen als je later bent?"),
        ("eerder thuis zijn", "Wil je {}?"),
        ("stuur me even een berichtje", "Stuur me even een berichtje."),
        ("Leg je telefoon weg!", "{}"),
        ("een knuffel", "Mag ik je om {} vragen?"),
        ("wat meer tijd samen", "Mag ik je om {} vragen?"),
        ("kan je morgen eerder komen", "Kan je morgen eerder komen?"),
        ("Mag dat? Ik wacht op je", "Mag dat? Ik wacht op je."),
        ("dat je me belt", "Ik zou het fijn vinden als je me belt."),
        ("Ik wil graag een uur wandelen", "Ik wil graag een uur wandelen."),
    ],
)
def test_a_request_stands_in_a_sentence_that_fits_it(typed: str, asked: str) -> None:
    assert whole(joined("Je kwam laat", request=typed)) == f"Je kwam laat. {asked.format(typed)}"


def test_a_question_gets_its_mark() -> None:
    assert whole(joined("wat een zware dag, wil je erover vertellen")) == (
        "Wat een zware dag, wil je erover vertellen?"
    )
    assert whole(joined("Toen je dat zei, ben ik weggegaan")) == "Toen je dat zei, ben ik weggegaan."


def test_own_words_stand_as_they_were_typed() -> None:
    assert whole(own("  ik mis je, stuur me iets ")) == "ik mis je, stuur me iets"


def test_the_rules_read_again_what_was_typed_and_nothing_of_ours() -> None:
    draft = joined("Je kwam laat", "boos", "safety", "bellen")
    assert draft.typed == "Je kwam laat.\nboos\nbellen"
    assert own("Ik mis je").typed == "Ik mis je"


def test_words_of_people_stand_in_no_repr() -> None:
    assert "geheim" not in repr(joined("geheim", "geheim", "none", "geheim"))


PIECE = st.text("abc ik je me.,?!", max_size=20)


@given(PIECE.filter(lambda text: any(map(str.isalpha, text))), PIECE, PIECE)
def test_whatever_is_typed_leaves_no_gap_where_a_part_is_left_out(
    opening: str, feeling: str, request: str
) -> None:
    message = whole(joined(" ".join(opening.split()), " ".join(feeling.split()), "none", ""))
    assert message == message.strip()
    assert "  " not in message
    assert whole(joined("Je kwam laat", "", "none", request)).startswith("Je kwam laat.")


def test_every_way_to_join_is_tidy() -> None:
    for felt in ("", "boos", "verdriet", "ik mis je"):
        for opening in ("Toen je laat was", "Als je laat bent", "Je was laat", "Je bent laat"):
            for asked in ("", "bellen", "als je belt", "een uur", "Wil je bellen?"):
                assert list(untidy(whole(joined(opening, felt, "safety", asked)))) == []
