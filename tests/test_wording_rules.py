"""The watchers of the texts see what they are for: each finds a planted fault."""

from __future__ import annotations

import pytest

from tests import wording_rules as rules
from tests.spoken_keys import named_by_dialogs, named_by_house


@pytest.mark.parametrize(
    "text",
    [
        "Je partner is een narcist.",
        "Jullie relatie is gezond: 34 van de 100.",
        "Jij hebt gelijk.",
        "Je moet bij hem weg.",
        "Geef het de tijd, hij bedoelt het goed.",
        "Vergeef het.",
        "Je partner heeft nog niet geantwoord.",
        "Je hebt drie check-ins gemist.",
        "Alles is hier vertrouwelijk.",
        "Ik begrijp precies hoe je je voelt.",
        "Ik stuur hulp.",
        "Denk aan je kinderen.",
        "Dit voorspelt een scheiding.",
        "Een wetenschappelijk bewezen test.",
        "Het komt wel goed.",
        "Zo doet een hoogwaardige man dat.",
    ],
)
def test_the_rules_find_what_is_never_said(text: str) -> None:
    assert [*rules.forbidden(text)]


@pytest.mark.parametrize(
    "text",
    [
        "je partner wacht.",
        "Zo. ze wacht.",
        "Hoi, .",
        "Nog { $x }.",
        "Twee  woorden.",
        "Eén . twee",
        "Klaar!!",
        " Ja.",
    ],
)
def test_the_rules_find_what_is_untidy(text: str) -> None:
    assert [*rules.untidy(text)]


def test_the_rules_find_a_wrong_word_a_long_label_and_a_strange_number() -> None:
    assert rules.misspelled("Voel je je gehoort? Dat is onmidellijk te zien op 113.nl.") == {
        "gehoort",
        "onmidellijk",
    }
    assert [*rules.unfit_label("Nee, ik bedoelde iets anders")]
    assert rules.unsure_numbers("Bel 0900-0113 of 113, om 14:30, of 1813.") == {"0900-0113"}


def test_reading_ease_falls_with_long_words_and_long_sentences() -> None:
    assert [rules.syllables(word) for word in ("ik", "gehoord", "relatie", "mooie", "geïrriteerd")] == [
        1,
        2,
        3,
        2,
        4,
    ]
    easy = "Ga zitten. Adem uit. Zeg wat je voelt."
    hard = "Communicatieproblematiek veroorzaakt onvermijdelijk aanzienlijke relationele ontevredenheid."
    assert rules.flesch_douma(easy) > rules.EASE > rules.flesch_douma(hard)
    assert len(rules.sentences("Eén zin op 113.nl. En nog een?\nEn een regel")) == 3


def test_a_named_text_is_found_in_the_source_of_a_dialog() -> None:
    source = """
@dialog("mirror")
async def mirror(talk):
    heard = await talk.ask("heard")
    talk.say(f"fault-{heard}", heard=heard)
    talk.say("a" if heard else "b", until=later, to=To.GROUP)
"""
    found = {one.pattern: (one.given, one.to_group) for one in named_by_dialogs(source, "here")}
    assert found == {
        "mirror-heard": (frozenset(), False),
        "mirror-fault-[a-z0-9_-]+": (frozenset({"heard"}), False),
        "mirror-a": (frozenset({"until", "moment"}), True),
        "mirror-b": (frozenset({"until", "moment"}), True),
    }


def test_a_named_text_is_found_in_the_source_of_the_house() -> None:
    source = (
        'say("house-nav.back"); say(f"pause-{line}"); say("house"); say("check-in"); say("house is nice-ish")'
    )
    found = {one.exact or one.pattern for one in named_by_house(source, "here")}
    assert found == {"house-nav.back", "pause-[a-z0-9_-]+"}
