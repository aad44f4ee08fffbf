"""Appreciations: concrete, vague, taken back, compared, or a request in disguise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.appreciation import Remark, remark, without_tail

CONCRETE = """
    Dat je gisteren de kinderen naar bed bracht zodat ik kon rusten
    Je hebt naar mijn verhaal over mijn baas geluisterd zonder te onderbreken
    dank je dat je de vuilzakken buiten hebt gezet
    Merci dat ge mijn moeder gebeld hebt
    Ik vond het fijn hoe je rustig bleef toen de kleine krijste
    Je bent geduldig met onze zoon als hij zijn huiswerk niet snapt
    Je lach vanmorgen aan het ontbijt
    tof dat ge koffie hebt gezet deze ochtend
    Toen ik ziek was heb je soep gemaakt
    Je hielp mijn vader met zijn computer en bleef lachen
    Dat kaartje in mijn jaszak maakte me blij
    hoe je met de buurvrouw praat, zo warm
    Je was doodmoe maar je bleef toch luisteren
    Ook al was je moe, je ging mee naar mijn ouders
    Je kwam niet alleen op tijd maar je had ook bloemen bij
    je stuurt me elke middag een berichtje
    Je hebt zomaar de auto gewassen
    Ik waardeer dat je eerlijk was over het geld
    Je zorgt dat er altijd brood in huis is
    dat je me liet uitslapen zaterdag 🙏
    Omdat je in de auto mijn hand pakte
    Je maakte een grapje toen ik gestrest was en het hielp
    Bedankt voor de hulp bij het schilderen van de gang
    Je kookte mijn lievelingseten na die lange dag
    jij onthoudt altijd de verjaardagen van mijn familie
    Je doet maar liefst drie avonden per week de afwas
"""
VAGUE = """
    Je bent lief
    je bent echt zo lief
    Ge zijt een schat
    alles
    Alles aan je
    beste vrouw ooit
    Je bent de beste
    je bent mooi en slim
    Ik hou van je
    love you
    Bedankt voor alles
    Dank je voor je steun
    Goed gedaan
    Top!
    je bent er altijd
    Dat je er bent
    omdat je bestaat
    Je maakt me gelukkig
    wat ben je toch geweldig
    Ik ben trots op je
    Je bent een goede moeder
    je ogen
    Je hebt mooie ogen
    fijn mens 😘
    je betekent alles voor mij
    super
    ❤️
    hoe je bent
"""
TAILS = [
    ("Je hebt lekker gekookt, maar het was wat zout.", "Je hebt lekker gekookt."),
    ("je hebt lekker gekookt maar het was wat laat", "je hebt lekker gekookt"),
    ("Fijn dat je de afwas deed, alleen jammer van dat glas", "Fijn dat je de afwas deed"),
    ("Dank dat je belde, wel jammer dat het zo kort was", "Dank dat je belde"),
    ("Tof dat je meeging, had je maar wat meer gezegd", "Tof dat je meeging"),
    ("Mooi dat je sport, nu nog volhouden!", "Mooi dat je sport!"),
    ("Je bent grappig, behalve 's ochtends", "Je bent grappig"),
    ("Je hielp me goed, ook al duurde het eeuwig", "Je hielp me goed"),
    ("Je luisterde goed, al was het wat kort", "Je luisterde goed"),
    ("Knap dat je het kan, zie je wel", "Knap dat je het kan"),
    (
        "Je was lief voor mijn moeder. Maar dat mag vaker. Dank je wel!",
        "Je was lief voor mijn moeder. Dank je wel!",
    ),
    ("Lief dat je kwam 😘 maar volgende keer op tijd", "Lief dat je kwam 😘"),
    ("ge hebt goe gekookt mr de patatten waren hard", "ge hebt goe gekookt"),
    ("Fijn dat je me hielp, helaas ging het mis", "Fijn dat je me hielp"),
    ("Je bent een fijne vader, tenminste als je er bent", "Je bent een fijne vader"),
    ("Je ruimde op – maar niet de keuken", "Je ruimde op"),
    ("Bedankt voor je hulp; echter veel te laat", "Bedankt voor je hulp"),
]
COMPARISON = """
    Je kookt beter dan mijn ex
    Je bent veel liever dan mijn vorige vriendin
    je luistert meer dan andere mannen
    In tegenstelling tot mijn moeder blijf jij rustig
    Je kan goed parkeren voor een vrouw
    jij helpt mee, niet zoals mijn ex
    Zo handig, dat zie je zelden bij vrouwen
"""
REQUEST = """
    Fijn dat je kookte, kun je dat vaker doen
    Je masseerde mijn rug, mag je vaker doen
    lekker gegeten, doe dat vaker
    Ik hoop dat je volgende week weer zo lief bent en vaker lacht
    Leuk dat je meeging, zou je morgen ook meegaan
    Je was op tijd, hou dat vol
    ik wou dat je altijd zo was als gisteren
"""
STING = """
    Top dat je eindelijk de tuin deed
    Je kan dus wél luisteren!
    Knap gedaan, voor iemand die nooit kookt
    Je was gezellig, dat is lang geleden
    Je ziet er vandaag eens goed uit
    Je bent een schat als je geslapen hebt
"""


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(CONCRETE))
def test_an_act_or_a_quality_with_an_example_is_good_as_it_stands(text: str) -> None:
    assert remark(text) is None
    assert without_tail(text) == text


@pytest.mark.parametrize("text", lines(VAGUE))
def test_praise_without_an_act_is_vague(text: str) -> None:
    assert remark(text) is Remark.VAGUE


@pytest.mark.parametrize(("text", "kept"), TAILS)
def test_a_tail_is_seen_and_cut_cleanly(text: str, kept: str) -> None:
    assert remark(text) is Remark.BUT_TAIL
    assert without_tail(text) == kept


@pytest.mark.parametrize("text", lines(COMPARISON))
def test_a_comparison_is_seen(text: str) -> None:
    assert remark(text) is Remark.COMPARISON


@pytest.mark.parametrize("text", lines(REQUEST))
def test_a_request_in_disguise_is_seen(text: str) -> None:
    assert remark(text) is Remark.REQUEST


@pytest.mark.parametrize("text", lines(STING))
def test_a_sting_inside_the_praise_is_seen_and_not_cut(text: str) -> None:
    assert remark(text) is Remark.STING
    assert without_tail(text) == text


def test_a_fault_goes_with_its_whole_clause() -> None:
    assert (
        without_tail("Bedankt voor het poetsen, de hoek ben je wel vergeten.") == "Bedankt voor het poetsen."
    )


def test_a_text_that_is_only_a_tail_is_left_alone() -> None:
    assert without_tail("Maar je was te laat") == "Maar je was te laat"


@given(
    st.text()
    | st.lists(
        st.sampled_from("je bent lief maar alleen . , ! ook al wel jammer 😘 dat je kookte".split())
    ).map(" ".join)
)
def test_cutting_leaves_a_part_of_the_text_without_a_tail(text: str) -> None:
    kept = without_tail(text)
    assert len(kept) <= len(text)
    assert without_tail(kept) == kept
    if kept != text:
        assert remark(kept) is not Remark.BUT_TAIL
