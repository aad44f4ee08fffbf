"""Sentences of not being there; divided by bars."""

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
    ik zat in een whatsappgroep toen ze vertelde over haar werk
    ik antwoord op mails terwijl de kinderen spelen | ik had beloofd te komen kijken maar de klant ging voor
    ik had beloofd om op tijd te zijn maar het werd weer tien uur | ik kom vanavond niet eten, het is druk
    ik ben zo vaak weg dat de kinderen vragen wie ik ben
    de hond kent mij beter dan mijn kinderen mij kennen | mijn zoon vroeg of ik nog bij ons woonde
    oké is goed, sorry, waar had je het over | ja? o sorry ik was aan het lezen | zei je iets
    had je iets gezegd | wat bedoelde je daarnet, ik zat te kijken | even niet, het is net spannend
    even wachten, penalty's | niet nu, ik zit in een meeting
    kan je me straks storen, ik ben aan het programmeren | vijf minuten nog, de baas belt
    mijn baas belt, wacht | ik moet deze nog even opnemen | de telefoon gaat, sorry, dit is belangrijk
    tijdens ons etentje heb ik drie keer opgenomen voor het werk
    op vakantie zat ik elke ochtend achter mijn laptop | op onze trouwdag was ik op zakenreis
    ik was op een congres toen haar vader stierf | ik kon niet naar de begrafenis, te veel werk
    ik was het weekend van haar verjaardag gaan vissen | ik heb de ouderavond weer overgeslagen
    ik ga niet mee naar je ouders, ik heb een wedstrijd | ik blijf thuis, er is koers
    er is voetbal vanavond dus ik kan niet | dinsdag padel, woensdag vergadering, donderdag repetitie
    volgende week zit ik elke avond vol | mijn agenda zit vol | geen gaatje in mijn agenda
    ik heb mijn handen vol met de zaak | de winkel slokt al mijn tijd op | ik denk alleen aan die promotie
    mijn kop staat er niet naar | mijn kop zit vol met cijfers | ik staar voor me uit als ze praat
    ik ben moe en ik hoor niks meer | ik ben leeg als ik thuiskom, ik zeg niets en kijk tv
    ik plof in de zetel en ben voor niemand thuis | na mijn werk wil ik alleen nog gamen
    's avonds zit ik in mijn eigen wereld | ik zit in mijn bubbel | ik leef langs haar heen
    ik weet niet wat haar bezighoudt | ik kan je niet zeggen wanneer we het laatst gepraat hebben
    ik weet niet meer wanneer ik haar voor het laatst heb gekust | welke kleur ogen heeft ze eigenlijk
    ze was naar de kapper geweest en ik zag het niet | ik had niet eens gemerkt dat ze weg was
    ik merkte niet dat ze huilde | ze lag te huilen naast mij en ik sliep gewoon
    ze zat naast mij en ik zat op mijn gsm | haar berichtjes lees ik diagonaal
    ik stuur een duimpje en werk verder | 'k was precies niet aan 't luisteren zeker
    'k heb dat gemist, 'k was efkes weg met mijn gedachten
    'k zit op de koers te kijken, zeg straks nog eens | er komt een telefoontje binnen, wacht
    even wachten, ik krijg een oproep | ik zit te werken, stoor me straks
    zaterdag is er toernooi, dus je moet het alleen doen | het is seizoen, dus je ziet me weinig
    ik las net iets op mijn gsm, zeg nog eens | ik moest haar ophalen van het station en ik was het vergeten
    toen ze me dat vertelde keek ik naar de wedstrijd | Ik had je appje niet gezien, ik zat in een raid.
    Vanavond kan ik niet, we hebben match. | ja schat doe ik. wat moest ik ook alweer doen?
    Voor ons gezin heb ik doordeweeks eigenlijk geen ruimte. | ik keek wel op maar ik heb niks gehoord
    Ze vertelt over haar moeder en ik denk aan de offerte van morgen.
    Ik ben er wel maar mijn ogen zitten op het scherm. | Sorry schat, collega aan de lijn.
    ik moest nog een paar mailtjes doen en toen was het al middernacht
    Wanneer was je verjaardag ook alweer, de twaalfde? | Het weekend? Dan zit ik op de fiets.
    ik hoor haar wel maar ik luister eigenlijk niet
    Ze zei iets over haar werk maar ik zat in een whatsappgroep. | 't Is druk, ik kom vanavond niet eten.
    Ja oké is goed. Sorry, waar had je het over? | Ik ben zo vaak weg dat de hond tegen mij blaft.
    Ik antwoord op mails terwijl de kinderen hun tekening laten zien.
    Ik zit te werken, kan dat niet morgen? | Zaterdag is het clubfeest, dus je moet het alleen doen.
    ik kijk haar aan maar ik hoor haar niet, mijn hoofd zit bij de aandelen
    Ik moest haar ophalen maar ik was het glad vergeten.
    Toen ze vertelde dat ze zwanger was, keek ik naar de slotfase van de wedstrijd.
    Even wachten, er komt een telefoontje binnen. | in bed kijk ik video's tot ze slaapt
    ik hoor de helft niet van wat ze zegt | ik mis de helft van het gesprek
    de ouderavond is me ontgaan door het werk | elk weekend zit ik op de club
    ja hoor, ik hoor je wel (geen idee wat ze zei) | ik ben in gesprek met een klant, niet nu
    ik weet niet wat mijn kinderen graag eten | mijn dochter tekende mij met een telefoon in mijn hand
    de kinderen noemen mij meneer laptop | ik ben thuis maar ik werk gewoon door
    Ik hoorde de helft niet, ik zat op marktplaats.
    Vanavond is er bestuursvergadering, morgen training en vrijdag poker.
    Oeps, was dat vandaag? Ik zit nog in Antwerpen voor het werk.
    Ja schat, zo, ik moet eerst dit filmpje afkijken.
    Ze vroeg of ik haar nieuwe jurk mooi vond en ik had niks gezien.
    Ik heb een drukke agenda, daar moet je mee leren leven.
"""
