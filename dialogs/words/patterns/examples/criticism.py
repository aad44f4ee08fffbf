"""Sentences of an attack on the person, divided by bars; the words of `likeness` are counted in them."""

from __future__ import annotations

SENTENCES = """
    jij bent ook nooit tevreden | jij ruimt nooit iets op | jij laat altijd alles liggen
    nooit doe je eens iets uit jezelf | altijd kom je te laat | altijd hetzelfde met jou | je luistert nooit
    je helpt nooit in het huishouden | je denkt alleen aan jezelf | je bent lui | je bent egoïstisch
    je bent een slechte vader | je bent een luilak | je bent onbetrouwbaar
    je bent onmogelijk om mee te leven | je bent net een kind | je bent precies je vader
    je bent veranderd, vroeger was je leuk | je bent niks waard | je bent hopeloos | je bent koud
    je bent dom | je bent gek | jij bent het probleem | jij bent gewoon dom bezig | jij kan ook niks
    jij kunt niet eens een ei koken | jij snapt er niks van | jij begrijpt mij niet
    jij weet niet wat werken is | jij doet hier niks | jij hebt nooit tijd voor mij
    jij geeft nooit iets om mijn familie | jij verpest het altijd | jij liegt | jij bedriegt iedereen
    jij zeurt | jij praat te veel | jij drinkt te veel | jij geeft te veel geld uit | jij rijdt als een gek
    jij eet als een varken | jij moet altijd gelijk hebben | jij wil altijd de baas zijn
    jij zit ook altijd op die telefoon | jij met je eeuwige gezeur | jouw schuld dat de kinderen zo zijn
    jouw familie deugt ook niet | wat ben je toch een zeur | wat ben jij een egoïst | wat ben jij traag zeg
    wat doe jij eigenlijk de hele dag | wat heb ik aan jou | waarom kun jij nooit normaal doen
    waarom luister je nooit | waarom ben je zo dom | waarom moet jij altijd alles verpesten
    waarom heb jij dat nu weer niet gedaan | hoe kun je zo stom zijn | hoe vaak moet ik dat nog zeggen
    hoe moeilijk is het om een deur dicht te doen | ben je nou echt zo dom | ben je doof of zo
    heb je geen ogen in je hoofd | kun je dan helemaal niks | kan je nou nooit eens iets goed doen
    moet ik hier dan alles doen | schaam je | je moest je schamen | een beetje man had dat gedaan
    een echte vrouw zorgt voor haar gezin | andere vrouwen klagen niet | andere mannen helpen wel
    de man van Els doet dat allemaal zonder te vragen | mijn ex was beter | zelfs een kind kan dat
    met jou kan je ook nergens komen | met jou valt niet te leven | aan jou heb ik niks
    op jou kan ik nooit rekenen | typisch jij | weer iets voor jou | daar ben je te dom voor
    dat kan jij niet | dat doe je helemaal verkeerd | weer te zout | weer vergeten, zoals altijd
    kijk nou wat je gedaan hebt | kijk eens hoe je eruitziet | wat zie je eruit | je bent dik geworden
    die jurk staat je niet, je lijkt wel een tent | dat eten is niet te vreten
    het is hier altijd een zwijnenstal | ge zijt nen luierik | ge kunt niks | ge zaagt de hele dag
    gij denkt nooit na | gij moet altijd commentaar geven | uw eten smaakt naar karton
    mijn vrouw is een zeurkous | mijn vrouw doet nooit iets goed | ze kan niet met geld omgaan
    ze is gewoon te lui om te werken | ze zeurt van 's morgens tot 's avonds | je hebt me teleurgesteld
    je hebt alles kapotgemaakt | je hebt gelogen | je hebt geen ruggengraat | je hebt geen gevoel
    je hebt het mis | je stinkt | ik had nooit met jou moeten trouwen
    ik had beter naar mijn moeder geluisterd | ik ben jouw gedrag zo beu | ik word ziek van jou
    ik heb spijt dat ik met jou ben | niemand kan met jou samenleven | zonder mij kan jij niks
    zonder mij lig je in de goot
"""
