"""What a practised sentence still lacks beside a core value: at most one thing, and harm is none of it."""

from __future__ import annotations

import pytest

from dialogs.words.core_value import CoreValue, Lack, lack, tells_of_harm

LACKING = {
    CoreValue.HONESTY: {
        "Nee hoor, niks.": Lack.HIDDEN,
        "Met mij gaat het prima": Lack.HIDDEN,
        "Jij vraagt ook altijd maar door": Lack.BLAME,
        "Ik voel me genegeerd": Lack.NO_FEELING,
        "Ik ben gespannen van mijn werk": None,
        "Eigenlijk ben ik bang dat je me niet meer leuk vindt": None,
    },
    CoreValue.BOUNDARIES: {
        "Jij laat me nooit met rust!": Lack.BLAME,
        "Je moet me met rust laten als ik thuiskom": Lack.DEMAND,
        "Even stil.": Lack.NO_WISH,
        "Ik heb rust nodig.": Lack.NO_MOMENT,
        "Ik heb na mijn werk een kwartier rust nodig. Kan dat?": None,
        "Mag ik eerst een kwartiertje rust? Dan vertel ik daarna alles": None,
    },
    CoreValue.LISTENING: {
        "Ik doe toch ook veel?": Lack.DEFENCE,
        "Dan moet je iets zeggen": Lack.ADVICE,
        "Stel je niet aan": Lack.JUDGEMENT,
        "Je voelt je alleen": Lack.NO_CHECK,
        "Je staat er alleen voor. Klopt dat?": None,
    },
    CoreValue.CHECK_INS: {
        "We moeten praten.": Lack.NO_QUESTION,
        "Kunnen we praten?": Lack.NO_MOMENT,
        "Je bent de laatste tijd zo afstandelijk": Lack.BLAME,
        "Zullen we zondag even kijken hoe het met ons gaat?": None,
    },
    CoreValue.RESPONSIBILITY: {
        "Sorry, maar jij bent ook weleens te laat.": Lack.BUT,
        "Het kwam door het verkeer": Lack.DEFENCE,
        "Sorry": Lack.NO_OWN_PART,
        "Sorry dat ik te laat was.": Lack.NO_NEED,
        "Je hebt gelijk, ik was te laat. Wat heb je van me nodig?": None,
        "Ja dat klopt, stom van mij. Hoe maak ik het goed?": None,
    },
}
CASES = [(value, text, found) for value, texts in LACKING.items() for text, found in texts.items()]


@pytest.mark.parametrize(("value", "text", "found"), CASES)
def test_the_first_thing_that_a_sentence_lacks_is_named(
    value: CoreValue, text: str, found: Lack | None
) -> None:
    assert lack(value, text) is found


def test_each_value_has_a_sentence_that_lacks_nothing() -> None:
    assert {value for value, _, found in CASES if found is None} == set(CoreValue)


@pytest.mark.parametrize("text", ["Ik ben bang voor jou.", "Je sloeg me.", "Ik voel me bedreigd"])
def test_harm_and_fear_of_the_other_are_no_matter_of_wording(text: str) -> None:
    assert tells_of_harm(text)


@pytest.mark.parametrize("text", [text for _, text, found in CASES if found is None])
def test_a_plain_sentence_tells_of_no_harm(text: str) -> None:
    assert not tells_of_harm(text)
