"""The watchers of the texts see what they are for: each finds a planted fault."""

from __future__ import annotations

import pytest

from tests import wording_rules as rules
from tests.spoken_keys import borrowing, named_by_dialogs, named_by_house

PLANTED = {
    "a diagnosis": ("Je partner is een narcist.", "Iedereen doet weleens zo, ook jij."),
    "a verdict on a relationship": (
        "Jullie relatie is gezond: 34 van de 100.",
        "Er zijn vier vragen over jullie week.",
    ),
    "taking a side": ("Jij hebt gelijk.", "Je hebt er recht op om pauze te vragen."),
    "telling to stay or leave": ("Je moet bij hem weg.", "Wil je weggaan? Overleg dan eerst met hen."),
    "excusing": ("Geef het de tijd, hij bedoelt het goed.", "Neem je tijd."),
    "asking to forgive": ("Probeer haar te vergeven.", "Vergeet je jas niet."),
    "telling of the other's silence": (
        "Je partner heeft nog niet geantwoord.",
        "Niemand ziet of de ander iets schreef.",
    ),
    "counting what was missed": ("Je hebt drie check-ins gemist.", "Ik heb je gemist, zei ze."),
    "promising secrecy": ("Alles is hier vertrouwelijk.", "Ik stuur dit niet naar je partner."),
    "claiming to feel with": ("Ik begrijp precies hoe je je voelt.", "Ik wil je goed begrijpen."),
    "promising rescue": ("Ik stuur hulp.", "Ik kan niemand voor je bellen."),
    "telling the other": ("Ik waarschuw je partner.", "Ik stuur je antwoord niet naar je partner."),
    "guilt": ("Denk aan je kinderen.", "Breng het kind naar een veilige plek."),
    "bright sides": ("Kop op, het leven is mooi.", "Vertel wat er mooi aan was."),
    "minimising": ("Stel je niet aan, het valt wel mee.", "Eén keer telt ook."),
    "false hope": ("Het wordt vanzelf beter.", "Praten met een mens kan nu."),
    "judging or arguing": ("Dat is egoïstisch van je.", "Wat je schrijft, weegt zwaar."),
    "daring": ("Doe het dan.", "Doe dan iets anders met je handen."),
    "a fix": ("Je moet gewoon eens goed slapen.", "Je hoeft hier niets te doen."),
    "a statistic as fate": ("Dit voorspelt een scheiding.", "Dit is een gespreksstarter."),
    "claiming science": ("Een wetenschappelijk bewezen test.", "Dit is geen test."),
    "promising an outcome": ("Het komt wel goed.", "Kom je goed thuis?"),
    "a method of suicide, or its success": ("Hij pleegde het.", "Denk je aan zelfmoord?"),
    "sorting people": ("Zo doet een hoogwaardige man dat.", "Zo doet iemand dat die luistert."),
    "words of one side of the border": ("Leg je gsm weg, joh.", "Leg je telefoon weg."),
}
"""For each thing that is never said: a sentence that says it, and a decent one nearby."""
PLANTED_IN_DANGER = {
    "asking for the own share": ("Wat was jouw aandeel?", "Dat is niet jouw schuld."),
    "talking it out": ("Praat er met je partner over.", "Praat erover met iemand buiten jullie twee."),
    "an exercise": ("Begin met een ik-boodschap.", "Oefeningen voor twee passen nu niet."),
    "grading the risk": (
        "Hoe vaak denk je daaraan, op een schaal van 1 tot 10?",
        "Dank je dat je antwoord geeft.",
    ),
    "asking for a method": ("Hoe zou je het doen?", "Wie kan er nu bij je zijn?"),
    "shame": ("Je mag je wel schamen: schaam je.", "Hulp vragen is een sterke stap."),
}


def test_each_thing_that_is_never_said_has_a_planted_sentence() -> None:
    assert set(PLANTED) == set(rules.NEVER)
    assert set(PLANTED_IN_DANGER) == set(rules.NEVER_IN_DANGER)


@pytest.mark.parametrize("reason", PLANTED)
def test_the_rules_find_what_is_never_said_and_let_a_decent_sentence_pass(reason: str) -> None:
    planted, decent = PLANTED[reason]
    assert [found for found in rules.forbidden(planted) if found.startswith(f"{reason}:")]
    assert [*rules.forbidden(decent)] == []


@pytest.mark.parametrize("reason", PLANTED_IN_DANGER)
def test_the_rules_of_danger_find_what_they_are_for(reason: str) -> None:
    planted, decent = PLANTED_IN_DANGER[reason]
    assert [one for one in rules.forbidden(planted, rules.NEVER_IN_DANGER) if one.startswith(f"{reason}:")]
    assert [*rules.forbidden(decent, rules.NEVER | rules.NEVER_IN_DANGER)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Jouw hechtingsstijl is angstig.",
        "Jullie scoren 34/100.",
        "Je moet blijven.",
        "Vergeef het.",
        "Noor heeft nog niets gedeeld.",
        "Ik ben er altijd voor je.",
        "Ik bel hulp.",
        "93% van de mensen die dit doen gaat scheiden.",
        "Dat blijft onder ons.",
        "Hij heeft een hechtingsstoornis.",
        "Een mislukte poging.",
        "Zelfmoord is geen oplossing.",
        "Tijd heelt alle wonden.",
        "Anderen hebben het zwaarder.",
    ],
)
def test_other_ways_to_say_it_are_found_too(text: str) -> None:
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
    wrong = "Voel je je gehoort? Dat is onmidellijk te zien op 113.nl, in heel nederland."
    assert rules.misspelled(wrong) == {"gehoort", "onmidellijk", "nederland"}
    assert rules.misspelled("Zo’n check-in over bewaartijd en auto’s, geïrriteerd afgezegd.") == set()
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


def test_a_text_that_is_named_for_others_is_one_of_each_file_that_uses_it() -> None:
    helper = """
async def typed(talk):
    talk.say("unclear")
async def unused(talk):
    talk.say("gone")
"""
    users = {
        "dialogs.one": '@dialog("one")\nasync def one(talk):\n    await typed(talk)',
        "dialogs.two": '@dialog("two")\nasync def two(t): ...\n@dialog("three")\nasync def three(t): ...',
        "dialogs.none": "",
    }
    named = {name: f"from dialogs.helper import typed\n{source}" for name, source in users.items()}
    borrowers = borrowing({"dialogs.helper": helper, **named})["dialogs.helper"]
    found = [one.pattern for one in named_by_dialogs(helper, "here", borrowers)]
    assert found == ["one-unclear", "(?:three|two)-unclear", "(?:)-gone"]


def test_a_named_text_is_found_in_the_source_of_the_house() -> None:
    source = (
        'say("house-nav.back"); say(f"pause-{line}"); say("house"); say("check-in"); say("house is nice-ish")'
    )
    found = {one.exact or one.pattern for one in named_by_house(source, "here")}
    assert found == {"house-nav.back", "pause-[a-z0-9_-]+"}
