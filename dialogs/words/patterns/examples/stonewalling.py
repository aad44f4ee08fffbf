"""Sentences of the contact shut off; divided by bars."""

from __future__ import annotations

SENTENCES = """
    dit gesprek is wat mij betreft afgelopen | ik doe de deur op slot en ik kom er niet meer uit
    vraag me niks, ik zeg toch niks | ik heb gezegd wat ik te zeggen had, verder hoor je mij niet
    ga maar tegen een ander praten | hij liep zonder een woord naar boven
    zodra ze begint te huilen zet ik mijn koptelefoon op | ik heb haar twee weken niet aangekeken
    als ik boos ben zwijg ik, soms dagen | ik gooi de hoorn erop | ik leg de telefoon neer als ze begint
    niks. er is niks en ik wil niks horen | ik hoef jouw gezicht vanavond niet meer te zien | laat me alleen
    laat me gewoon even met rust ja | waarom hou je niet gewoon je mond | nee, ik ga hier niet op reageren
    ik heb al haar berichten ongelezen gelaten | drie blauwe vinkjes en ik antwoord niet
    je kan lang wachten op een antwoord van mij | het gesprek is gesloten, goeienacht
    ik draai me om en doe het licht uit | ik slaap vannacht wel in de auto
    kijk niet naar mij, praat niet tegen mij | ge moet mij niks meer vragen, ik ben weg
    ik trek mijn jas aan en ge ziet mij niet meer vandaag | ik stap uit, zoek zelf maar een weg naar huis
    met jou praat ik niet meer | voor mij is de kous af | ik luister niet eens meer naar wat je zegt
    mijn mond blijft dicht | ik weiger nog een woord met haar te wisselen
    stil zijn is mijn straf voor haar | ik laat haar gewoon een paar dagen zweten
    ik zet haar op negeren tot ze sorry zegt | ik doe net of ik haar niet hoor | ze praat tegen mijn rug
    ik staar naar de muur tot ze ophoudt | ik sluit me op in de garage en doe niet open
    klop maar, ik doe niet open | rot op, ik wil niemand zien | scheer je weg | ga uit mijn buurt
    raak me niet aan | blijf van me af | kom niet in mijn buurt | wegwezen nu | mijn kamer uit
    bel me niet meer | stuur me geen berichten meer | ik blokkeer je | ik ga niet met je in discussie
    geen discussie mogelijk | daar wordt niet over gepraat in dit huis | het onderwerp is taboe, einde
    zwijg | hou op met praten | hou eens op met tegen mij te praten | niks meer te zeggen
    wij hebben elkaar niets meer te vertellen | tegen jou zeg ik niks meer
    ik wil er geen woord meer over horen | ik wil je stem niet horen | spreek me niet aan
    praat niet tegen me | ik wil niet met je praten | ik wil er niet over praten
    ik wil geen contact meer vandaag | ik antwoord niet op zulke vragen | dat gaat je niets aan
    bemoei je met je eigen zaken | ik heb niets te zeggen | ik sluit me af, ik voel niks en ik zeg niks
    als ze vraagt wat er is ga ik op slot | ik bevries en zeg geen stom woord
    ik loop gewoon weg als het te heet wordt | midden in haar zin ben ik opgestaan en vertrokken
    ik knal de deur dicht en ben de rest van de avond weg
    ik ben naar buiten gestormd en niet meer teruggekomen tot laat | hij negeert mij al de hele week
    hij zegt dan niks meer, dagen aan een stuk | hij doet of ik lucht ben
    ze kreeg geen antwoord van mij, en dat had ze verdiend | ik ben er klaar mee, zoek het uit
    dag, ik ben hier weg | voor vandaag ben je lucht | geen zin meer om nog iets tegen jou te zeggen
    praat maar tegen de kast | je praat tegen een muur en dat is de bedoeling | ik kap ermee, tot nooit
    het kan me gestolen worden, ik zeg niks | ge krijgt geen woord uit mij | 'k zwijg en daarmee uit
    punt. uit. ik ben slapen | je hoeft niet te bellen, ik neem niet op | ik neem niet op als ze belt
    ik laat de telefoon gewoon rinkelen | hij zegt al dagen geen woord tegen me
    mijn man zwijgt mij al een week dood | sinds zondag praten we niet meer, ik begin niet
    wie het eerst praat verliest, ik zwijg | wil je nu eindelijk zwijgen | wil je nu eens stil zijn
    kan je nu eens je mond houden | genoeg, ik ben weg | genoeg gepraat, ik ga slapen | geen woord meer
    niks meer, ik wil slapen | dit was het, ik zeg er niks meer over
    hier stop ik, ik ga niet verder praten | als jij begint te roepen ga ik weg en zeg ik niks
    ik ga de straat op en zet mijn telefoon uit | ik zet mijn telefoon op vliegtuigstand
    ik rijd weg en laat haar staan | ik heb haar op de parking laten staan
    ik liet haar praten en keek uit het raam | ik zat daar als een standbeeld | ik word van steen
    ik trek een muur op | er komt geen klank meer uit mij | ik kijk dwars door haar heen
    ik geef haar geen blik | ik eet zwijgend en ga naar boven | we eten in stilte en ik hou dat vol
    de rolluiken gaan naar beneden bij mij | bij ruzie verdwijn ik | ik trek mij terug in mijn kot
    ik slaap bij een maat en zij weet niet waar | ik ga weg en ik zeg niet wanneer ik terugkom
    ge kunt mij niet bereiken dit weekend | ik wil u niet spreken | ik heb geen zin om met je te praten
    ik heb geen zin in jou vandaag | verwacht geen antwoord | stuur me niks meer | ik lees het niet eens
    ik heb je berichten verwijderd zonder te lezen | ik negeer je tot je normaal doet
    je bestaat niet meer voor mij | voor mij ben je dood | dag en bedankt | de deur is daar
    daar is de deur | eruit, nu | Hou je mond. | Ik heb er geen woord meer voor over.
    ze mag roepen zoveel ze wil, ik steek mijn oortjes in | Nu even niet, en straks ook niet. Klaar.
    Na een ruzie zeg ik soms een week lang niks tegen haar. | Ik wil jouw stem vandaag niet meer horen.
    Verdwijn. | Als jij zo doet praat ik gewoon niet meer.
    ik had de telefoon uitgezet zodat ze mij niet kon bereiken
    Ik zei: ik heb hier geen zin in, en ben de deur uitgelopen.
    Ga jij maar lekker alleen ruziemaken, ik ga slapen in de logeerkamer.
    Hij haalt zijn schouders op en verlaat de tafel. | Ik wil het er niet meer over hebben. Nooit meer.
    Ik kijk haar niet aan en geef geen kik. | Ik loop de straat op en ik zet mijn gsm af.
    Mijn man zegt al sinds zaterdag geen woord meer tegen me. | Wil je nu eindelijk eens je mond houden?
    ik heb geen zin om met u te spreken, ga weg | Je hoeft niet te bellen, ik neem toch niet op.
    Dit was het. Ik ga hier niet nog een keer over praten.
    Nee, we praten er niet meer over. Dat is mijn laatste woord.
    Sinds die avond heb ik geen woord meer met haar gewisseld.
    Ik weet niet wat jij gaat doen maar ik ga naar bed, en laat me daar met rust.
    ik sta op en ga zonder iets te zeggen buiten roken | Ik wil niks meer van je horen!
    Ze vroeg wel vier keer wat er was, ik bleef naar het plafond kijken. | vanaf nu hoor je mij niet meer
    hij doet de deur niet open als ik klop | ik lig op mijn zij met mijn rug naar haar toe en zeg niets
    stop met praten, ik hoor je niet | ik blijf hier niet staan praten
    Ik praat pas weer met jou als je je excuses aanbiedt.
    Ze stond voor de deur te huilen en ik zette het geluid van de tv hoger. | Ga iemand anders lastigvallen.
    Dit is mijn kamer, eruit. | ik heb u niks te vertellen, vandaag niet en morgen niet
    Als ze over die avond begint, verdwijn ik naar zolder en hoort ze me niet meer.
    hij draait me de rug toe en zegt niks | ik keer haar de rug toe | daar antwoord ik niet op
    ik heb haar de hele autorit geen woord gezegd | ze klopt op de deur en ik zet de kraan open
    ik wil dat je vertrekt
"""
