"""Accusations and I-messages, with the sentences that only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.accusation import Address, accuses, address, tells

ACCUSES = """
    Jij doet altijd alsof het mijn schuld is
    je luistert nooit
    je luistert niet naar mij
    Ge zijt nooit thuis
    gij doet altijd uw goesting
    Ik vind dat jij te weinig doet
    ik vind dat je meer moet helpen
    ik vind dat je egoïstisch bent
    Je moet eens wat liever zijn
    je moet gewoon luisteren
    jij moet altijd gelijk hebben
    Het ligt aan jou
    Het is jouw schuld
    Door jou is de avond verpest
    Jij hebt nooit tijd voor mij
    je hebt geen respect voor mij
    jij denkt alleen aan jezelf
    Jij snapt er niks van
    je bent lui
    Je bent zo egoïstisch
    je bent net je moeder
    Nooit ruim jij iets op
    altijd zit je op die telefoon
    je zit weer de hele avond op je gsm
    Je laat me stikken
    jullie laten mij alles alleen doen
    ik heb het gevoel dat je me niet serieus neemt
    ik voel dat jij mij niet vertrouwt
    ik krijg het idee dat je niet wil
    ik word gek van jou
    Je had moeten bellen
    doe eens normaal
    Hou op met dat gezeur
    stop nou eens met klagen
    zit niet zo te zeuren
    luister nou eens
    Kun je nou nooit eens op tijd zijn?
    Waarom doe je altijd zo?
    waarom luister je nooit
    jij begint altijd ruzie
    je negeert me
    Je overdrijft altijd
    met jou valt niet te praten
    typisch jij
    Je maakt me gek
    jij weet het altijd beter
    Nooit help je mee
    ge hebt mij nog geen één keer geholpen, ge helpt nooit
"""
INNOCENT = """
    Ik voelde me alleen toen je weg was
    ik voelde me alleen
    ik mis je
    Ik was bang toen je niet belde
    Ik schrok toen je zo hard riep
    Ik heb behoefte aan rust als ik thuiskom
    ik zou graag samen eten
    Ik wil graag dat we meer praten
    ik ben verdrietig als je niet luistert
    Ik vond het jammer dat je te laat was
    ik vind het moeilijk als je op je telefoon zit
    Ik vind het fijn dat je kookt
    ik vind dat je lief bent
    Ik vind dat je goed luistert
    kvind het lastig om erover te beginnen
    Het deed me pijn dat je het vergat
    het raakt me als je zo stil bent
    Heb je de vuilnis buiten gezet?
    Wat heb jij nodig van mij?
    Hoe was je dag?
    kun je morgen de kinderen halen?
    jij haalt de kinderen, ik kook
    je bent altijd zo lief
    Je maakt me altijd aan het lachen
    je staat altijd voor me klaar
    jij hebt gisteren geholpen en dat was fijn
    Je hebt gisteren gekookt
    we hebben lang gepraat
    De knuffel van woensdag was het mooiste
    toen we samen wandelden in het bos
    dat je mijn hand vasthield in de auto
    ik kan vaker op tijd thuiskomen
    Ik ga elke dinsdag koken
    je hoeft niet te antwoorden
    je moet weten dat ik van je hou
    ik moet meer luisteren
    we moeten praten over geld
    sorry dat ik nooit belde
    Ik merk dat ik boos word als het rommelig is
    mij deed het deugd dat ge er waart
    ik hoop dat je je beter voelt
    Niets, alles was goed
    geen idee
    nee
    ja hoor
    het werk is te druk
    mijn moeder zegt altijd dat ik te hard werk
    als ik thuiskom wil ik eerst even zitten
"""


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(ACCUSES))
def test_blame_orders_and_names_accuse(text: str) -> None:
    assert accuses(text)


@pytest.mark.parametrize("text", lines(INNOCENT))
def test_feelings_wishes_questions_facts_and_praise_do_not(text: str) -> None:
    assert not accuses(text)


def test_one_accusing_sentence_is_enough() -> None:
    assert accuses("Ik voelde me alleen. Jij luistert nooit.")


LABELS = {Address.I_MESSAGE: "ik", Address.YOU_MESSAGE: "jij", Address.NEITHER: "geen"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ik mis je zo als je weg bent.", Address.I_MESSAGE),
        ("Je luistert nooit, ik word verdrietig.", Address.YOU_MESSAGE),
        ("Ik ben moe en jij doet nooit iets.", Address.YOU_MESSAGE),
        ("Ik heb de vuilnis buiten gezet.", Address.NEITHER),
        ("Hoe laat ben je thuis? Ik mis je.", Address.I_MESSAGE),
        ("", Address.NEITHER),
    ],
)
def test_one_part_that_judges_outweighs_every_feeling(text: str, said: Address) -> None:
    assert address(text) is said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ik was thuis. Jij   LUISTERT ook nooit!", "Jij   LUISTERT ook nooit"),
        ("Ik ben moe. Jij bent zo'n Egoïst", "Jij bent zo'n Egoïst"),
        ("Nou, eh: ik mis je", "ik mis"),
        ("Hoe laat ben je thuis?", None),
    ],
)
def test_the_telling_words_are_quoted_as_they_were_typed(text: str, words: str | None) -> None:
    assert tells(text) == words


@given(
    st.text()
    | st.lists(st.sampled_from("ik je jij , . ? nooit voel moet maar lui 😘 dat".split())).map(" ".join)
)
def test_any_text_gets_an_answer_and_a_quote_exactly_when_it_speaks_for_someone(text: str) -> None:
    quote = tells(text)
    assert (quote is None) == (address(text) is Address.NEITHER)
    assert quote is None or quote in text.replace("_", " ")
