"""What becomes of a message where a channel cannot show all of it."""

from __future__ import annotations

from dataclasses import replace

from bot.fitting import fit
from bot.ports import Capabilities, File, Rendered, RenderedButton
from dialogs.words.choices import match_option

YES, NO = RenderedButton("Ja, precies", "1.aaaaaaaa.yes"), RenderedButton("Niet helemaal", "1.aaaaaaaa.no")
BACK = RenderedButton("Terug", "1.aaaaaaaa.<", "quiet")
ASKED = Rendered("7", "Klopt dit?", ((YES, NO), (BACK,)), picture="mirror", picture_alt="Een spiegel.")


def test_where_everything_can_be_shown_nothing_changes() -> None:
    assert fit(ASKED, Capabilities()) == ASKED


def test_without_buttons_the_choices_get_numbers_and_the_ways_out_stay_words() -> None:
    plain = fit(ASKED, Capabilities(buttons=False))
    assert plain.rows == ()
    assert plain.text == "Klopt dit?\n\n1. Ja, precies\n2. Niet helemaal"


def test_a_typed_number_means_the_choice_that_carries_it() -> None:
    assert match_option("2", [YES.label, NO.label]) == 1


def test_without_pictures_only_the_words_are_left() -> None:
    plain = fit(replace(ASKED, drawing=File("ritme.png", b"PNG")), Capabilities(pictures=False))
    assert plain.picture is None
    assert plain.drawing is None
    assert plain.picture_alt is None
    assert plain.text == ASKED.text


def test_a_message_without_choices_stays_as_it_is_without_buttons() -> None:
    said = Rendered("8", "Tot straks.")
    assert fit(said, Capabilities(buttons=False)) == said
