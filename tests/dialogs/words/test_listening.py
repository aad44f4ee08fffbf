"""The mirror: the one thing to improve in a reflection, worst first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.listening import Fault, Reflection, reflection, worst_fault

ALONE = "Ik voel me zo alleen als je 's avonds laat thuiskomt."
HOUSE = "Ik doe alles in huis en jij ziet het niet eens."
PHONE = "Gisteren zat je het hele eten op je telefoon, dat deed pijn."
TIRED = "kben kapot van de kinders en ge vraagt nooit hoe het gaat"

GOOD = [
    (ALONE, "Je voelt je eenzaam als ik laat ben. Klopt dat?"),
    (ALONE, "Wat ik hoor is dat je mij mist in de avond. Heb ik dat goed begrepen?"),
    (ALONE, "als ik je goed hoor ben je verdrietig omdat ik te laat was, klopt dat"),
    (ALONE, "Dus je bent bang dat ik liever werk dan bij jou ben? Zeg het maar als ik ernaast zit."),
    (ALONE, "ge voelt u verlaten als ik zo laat binnenkom, is dat zo?"),
    (ALONE, "ik hoor da ge u alleen voelt, heb ik alles?"),
    (ALONE, "Je zit hier alleen en je hebt mij dan nodig. Begrijp ik je goed?"),
    (HOUSE, "Je bent moe omdat alles op jou neerkomt, en je voelt je niet gezien. Klopt dat?"),
    (HOUSE, "Het maakt je boos dat ik niet zie wat je doet, is dat wat je bedoelt?"),
    (HOUSE, "Je moet alles alleen doen en dat is zwaar, hoor ik dat goed?"),
    (HOUSE, "Je bent gefrustreerd, want jij ruimt op en ik merk het niet. Is er nog meer?"),
    (PHONE, "Het kwetste je dat ik met mijn telefoon bezig was. Heb ik je gehoord?"),
    (PHONE, "Je voelde je niet belangrijk toen ik zat te scrollen, of zie ik dat verkeerd?"),
    (PHONE, "Dat deed je pijn. Je wilde samen eten. Klopt dat?"),
    (PHONE, "Ik hoor dat je je genegeerd voelde aan tafel. Wil je daar iets meer over vertellen?"),
    (TIRED, "Je bent op van de kinderen en je wil dat ik vraag hoe het met je is. Klopt dat een beetje?"),
    (TIRED, "ge zijt uitgeput en ge voelt u niet gesteund door mij, juist?"),
    (TIRED, "dus je bent doodmoe en je mist dat ik interesse toon, heb ik je goed begrepen?"),
]
FAULTY = [
    (Fault.JUDGEMENT, ALONE, "Je overdrijft een beetje, klopt dat?"),
    (Fault.JUDGEMENT, ALONE, "Stel je niet zo aan."),
    (Fault.JUDGEMENT, ALONE, "Doe niet zo moeilijk schat"),
    (Fault.JUDGEMENT, HOUSE, "Je bent veel te gevoelig de laatste tijd."),
    (Fault.JUDGEMENT, HOUSE, "daar gaan we weer"),
    (Fault.JUDGEMENT, HOUSE, "begint ge weer"),
    (Fault.JUDGEMENT, PHONE, "Zo erg was het nu ook weer niet, zo erg is dat toch niet?"),
    (Fault.JUDGEMENT, PHONE, "ach joh, dat valt toch wel mee"),
    (Fault.JUDGEMENT, TIRED, "wat een drama, altijd hetzelfde liedje"),
    (Fault.JUDGEMENT, TIRED, "Waarom doe je nou altijd zo negatief?"),
    (Fault.JUDGEMENT, TIRED, "gij zijt gewoon jaloers en kinderachtig"),
    (Fault.DEFENCE, ALONE, "Ik moest gewoon langer werken."),
    (Fault.DEFENCE, ALONE, "Ik had het druk, dat weet je toch?"),
    (Fault.DEFENCE, ALONE, "Dat is niet waar, ik was maandag nog vroeg thuis."),
    (Fault.DEFENCE, ALONE, "ik kan er ook niks aan doen"),
    (Fault.DEFENCE, ALONE, "ja maar ik werk toch voor ons"),
    (Fault.DEFENCE, HOUSE, "Ik doe ook van alles, hoor."),
    (Fault.DEFENCE, HOUSE, "en ik dan?"),
    (Fault.DEFENCE, HOUSE, "Jij ziet ook niet wat ik doe. Jij bent zelf ook niet perfect."),
    (Fault.DEFENCE, PHONE, "Dat heb ik helemaal niet gedaan."),
    (Fault.DEFENCE, PHONE, "ik zat efkes iets op te zoeken da's alles"),
    (Fault.DEFENCE, PHONE, "Jij zit ook altijd op je telefoon."),
    (Fault.DEFENCE, TIRED, "dat is mijn schuld niet"),
    (Fault.DEFENCE, TIRED, "Ik bedoelde het niet zo."),
    (Fault.DEFENCE, TIRED, "zo ben ik nu eenmaal"),
    (Fault.SOLUTION, ALONE, "Dan moet je iets gaan doen met vriendinnen."),
    (Fault.SOLUTION, ALONE, "Zal ik voortaan om zes uur thuis zijn?"),
    (Fault.SOLUTION, ALONE, "Je kunt toch gewoon je zus bellen."),
    (Fault.SOLUTION, ALONE, "Ik ga het anders aanpakken, ik regel het."),
    (Fault.SOLUTION, HOUSE, "We nemen een poetsvrouw. Laten we dat doen."),
    (Fault.SOLUTION, HOUSE, "Waarom vraag je dan niet om hulp?"),
    (Fault.SOLUTION, HOUSE, "als ik jou was zou ik een lijstje maken"),
    (Fault.SOLUTION, PHONE, "Volgende keer leg ik hem weg."),
    (Fault.SOLUTION, PHONE, "zeg het dan gewoon"),
    (Fault.SOLUTION, TIRED, "ge moet gewoon wat vroeger gaan slapen"),
    (Fault.SOLUTION, TIRED, "Probeer eens wat vaker nee te zeggen."),
    (Fault.SOLUTION, TIRED, "ga eens naar de dokter"),
    (Fault.BUT, ALONE, "Ik snap dat je je alleen voelt, maar het is tijdelijk. Klopt dat?"),
    (Fault.BUT, HOUSE, "Ok je bent moe, maar zo is het leven, klopt?"),
    (Fault.BUT, PHONE, "Ja het deed je pijn, maar toch, klopt dat?"),
    (Fault.COPY, ALONE, "Je voelt je zo alleen als ik 's avonds laat thuiskom, klopt dat?"),
    (Fault.COPY, HOUSE, "jij doet alles in huis en ik zie het niet eens"),
    (Fault.NO_CHECK, ALONE, "Je voelt je alleen."),
    (Fault.NO_CHECK, ALONE, "Je bent verdrietig omdat ik er niet ben 's avonds"),
    (Fault.NO_CHECK, HOUSE, "Je vindt dat je er alleen voor staat en dat maakt je boos."),
    (Fault.NO_CHECK, PHONE, "dus je was gekwetst door mijn gedrag"),
    (Fault.NO_CHECK, TIRED, "ik snap het wel"),
    (Fault.NO_CHECK, TIRED, "Wat is er dan precies gebeurd?"),
    (Fault.NO_CHECK, TIRED, ""),
    (Fault.NO_CHECK, TIRED, "😘"),
    (Fault.NO_FEELING, ALONE, "Ik kom te laat thuis volgens jou. Klopt dat?"),
    (Fault.NO_FEELING, HOUSE, "Jij doet het huishouden en ik niet, is dat zo?"),
    (Fault.NO_FEELING, PHONE, "Ik keek op mijn scherm tijdens het eten, heb ik dat goed?"),
]


@pytest.mark.parametrize(("heard", "reflection"), GOOD)
def test_a_reflection_of_the_feeling_with_a_check_has_no_fault(heard: str, reflection: str) -> None:
    assert worst_fault(heard, reflection) is None


@pytest.mark.parametrize(("fault", "heard", "reflection"), FAULTY)
def test_the_worst_fault_is_named(fault: Fault, heard: str, reflection: str) -> None:
    assert worst_fault(heard, reflection) is fault


def test_the_worst_fault_goes_first() -> None:
    both = "Je overdrijft, ik had het gewoon druk"
    assert worst_fault(ALONE, both) is Fault.JUDGEMENT
    assert worst_fault(ALONE, both.removeprefix("Je overdrijft, ")) is Fault.DEFENCE


def test_what_the_other_said_about_me_may_come_back() -> None:
    assert (
        worst_fault(PHONE, "Je vindt dat ik overdrijf met mijn telefoon, en dat doet je pijn. Klopt dat?")
        is None
    )


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Je voelt je zo alleen als ik 's avonds laat thuiskom, klopt dat?", Reflection.GOOD),
        ("Ik kom te laat thuis volgens jou. Klopt dat?", Reflection.GOOD),
        ("Je voelt je zo alleen als ik 's avonds laat thuiskom.", Reflection.NO_CHECK),
        ("Ik snap het, maar zo is het nu.", Reflection.DEFENCE),
        ("Dat is niet waar, jij overdrijft.", Reflection.DEFENCE),
        ("Jij overdrijft, dat is niet waar.", Reflection.JUDGEMENT),
        ("Zal ik voortaan bellen?", Reflection.SOLUTION),
    ],
)
def test_a_label_leaves_out_what_is_for_the_coach_alone(said: str, what: Reflection) -> None:
    assert reflection(ALONE, said) is what


def test_a_few_words_cannot_be_a_copy() -> None:
    assert worst_fault("Ik ben moe", "Je bent moe, klopt dat?") is None


@given(st.text(), st.text())
def test_any_two_texts_get_an_answer(heard: str, reflection: str) -> None:
    worst_fault(heard, reflection)
