"""Sentences of not being there, divided by bars; the words of `likeness` are counted in them."""

from __future__ import annotations

SENTENCES = """
    sorry ik luisterde niet, wat zei je | hè, wat? | hm | ja ja
    ja hoor schat, is goed (ik tik verder op mijn laptop) | wacht ik moet dit even afmaken
    nog vijf minuutjes, het is bijna gedaan | even dit potje uitspelen | ik zit midden in een match
    ik ben aan het gamen | ik ben bezig | ik ben aan het werk | ik heb geen tijd | ik heb het druk
    ik heb het te druk voor dit | ik moet werken | ik moet nog een mail sturen
    ik moet eerst deze deadline halen | ik moet weg, ik heb training
    ik moet morgen weer vroeg naar de zaak | ik kom laat thuis | ik eet op kantoor, wacht niet op mij
    ik kan niet mee, ik heb een match | ik haal het niet, de vergadering loopt uit
    ik ben dit weekend weg met de club | ik ben het vergeten | ik ben het helemaal vergeten
    ik was haar verjaardag vergeten | ik was vergeten dat je naar de dokter moest
    had jij vandaag je examen | was dat deze week | oh ja, jij had toch iets vandaag
    hoe heet je vriendin ook alweer | ik weet niet in welke klas mijn zoon zit
    ik weet de naam van de juf niet | ik was er niet toen ze beviel, ik zat in Duitsland
    ik heb de eerste stapjes van mijn dochter gemist | ik heb het schoolfeest gemist door het werk
    ik ben er nooit bij | ik ben thuis maar mijn hoofd is op het werk | in gedachten zit ik al bij morgen
    mijn gedachten waren elders | ik was er niet met mijn hoofd bij | ik hoorde haar niet, ik had oortjes in
    ik kijk op mijn telefoon als zij vertelt | ik scrol terwijl zij praat
    zij praat, ik kijk naar het voetbal | tijdens het eten lees ik mijn mails | in bed lig ik op mijn gsm
    de laptop gaat mee naar bed | mijn telefoon ligt naast mijn bord | ik zit elke avond achter de computer
    ik zit elke avond in de garage aan de motor te sleutelen | ik zit in het weekend altijd op de fiets
    ik ben vaker in de sportschool dan thuis | ik ga na het werk nog wat drinken met de mannen
    ik leef voor mijn werk | mijn werk gaat nu eenmaal voor | het bedrijf heeft mij nu nodig
    na de verbouwing heb ik weer tijd voor jullie | na het seizoen ben ik er weer
    als het project af is, dan doen we iets samen | de kinderen slapen al als ik thuiskom
    de kinderen zien mij alleen op zondag | ik slaap in de logeerkamer | ik slaap op de bank en zij boven
    we zitten elk op ons eigen scherm | we leven naast elkaar | ik ben een gast in mijn eigen huis
    ik val in slaap als ze begint te vertellen | ik zeg ja en amen zonder te horen wat ze vraagt
    ik knik maar ik luister niet | ik weet niet eens meer waar het over ging
    geen idee wat ze vertelde, ik keek tv | ik had je bericht gezien maar ik was bezig
    ik lees je bericht straks wel | ik bel je later, ik zit in een call | straks schat | zo meteen
    ja straks, nu niet | ik kom zo (en ik kom niet) | vertel het maar, ik hoor je wel vanachter mijn scherm
    ik luister met een half oor | half luisterend naar haar, half naar het nieuws
    'k zit nog op 't werk, eet maar zonder mij | 'k moet nog efkes iets afwerken, ga maar al slapen
    'k had het niet gehoord, 'k was aan 't gamen | gij vertelde dat vorige week? 'k weet daar niks meer van
    ik reken er niet op dat ik er kan zijn, drukke week | voor zoiets heb ik nu geen ruimte in mijn hoofd
    het werk slorpt me op | ik ben er lichamelijk maar verder niet
    ga jij maar alleen naar het oudergesprek | ga maar zonder mij naar je zus
    doe jij de kinderen maar, ik moet nog trainen | ik kijk de wedstrijd, kan dat straks
"""
