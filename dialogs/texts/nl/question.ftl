### C11, de vragen die mensen stellen: één kort antwoord, de rest op verzoek, en dan één ding om te doen.
###
### Wat vaak zo is, niet wat altijd zo is. Niets over wie schuld heeft. Niemand hoort hier blijven of gaan.

question-watched = { -watched }
question-what =
    Wat wil je weten over jullie twee? Typ het zoals je het zou zeggen; fouten geven niet.

    Met ‘overslaan’ zie je alle vragen waar ik een antwoord op heb.
    .placeholder = Bijvoorbeeld: we praten niet meer
question-harm =
    Dit is te zwaar voor een antwoord uit een lijst.

    Hieronder vind je mensen die nu met je kunnen praten.
    .leads = Hulp
question-nothing = Op deze vraag heb ik geen antwoord. Misschien staat er iets bij wat erop lijkt.
question-not-there = Dan heb ik er geen antwoord op. In andere woorden proberen mag: typ ze achter /vraag. Wil je liever met een mens praten? Typ /hulp.
question-not-now =
    Dit antwoord is voor twee mensen die zich veilig voelen bij elkaar. Daarom geef ik het je nu niet.

    { -calm-first }

    { -now-otherwise } /vraag.
    .leads = Wie kan helpen
question-done = Goed. Wat je typte, bewaar ik niet. Iets anders vragen kan altijd met /vraag.

## Welke vraag

question-near =
    Het kan meer dan één vraag zijn. Welke bedoel je?
    .distance = Afstand
    .raise = Erover beginnen
    .alone = Niet meedoen
    .fight = Hete ruzie
    .need = Wat nodig is
    .habits = Goede gewoontes
    .style = Hechtingsstijl
    .style-change = Stijl veranderen
    .leaving = Anders weggaan
    .affair = Vreemdgaan
    .therapy = Relatietherapie
    .late = Te laat?
    .seen = Wie leest mee
    .none = Geen van deze
question-list =
    Dit zijn alle vragen. Welke lijkt het meest op de jouwe?

    • { -title-distance }
    • { -title-raise }
    • { -title-alone }
    • { -title-fight }
    • { -title-need }
    • { -title-habits }
    • { -title-style }
    • { -title-style-change }
    • { -title-leaving }
    • { -title-affair }
    • { -title-therapy }
    • { -title-late }
    • { -title-seen }
    .distance = Afstand
    .raise = Erover beginnen
    .alone = Niet meedoen
    .fight = Hete ruzie
    .need = Wat nodig is
    .habits = Goede gewoontes
    .style = Hechtingsstijl
    .style-change = Stijl veranderen
    .leaving = Anders weggaan
    .affair = Vreemdgaan
    .therapy = Relatietherapie
    .late = Te laat?
    .seen = Wie leest mee
    .none = Staat er niet

-title-distance = Wat helpt het meest als er afstand is?
-title-raise = Hoe begin ik erover zonder me te verdedigen?
-title-alone = Wat als mijn partner niet meedoet?
-title-fight = Wat doen we als een ruzie te heet wordt?
-title-need = Hoe weet ik wat de ander nodig heeft?
-title-habits = Welke gewoontes houden het goed tussen ons?
-title-style = Hoe herken ik mijn hechtingsstijl?
-title-style-change = Kan een hechtingsstijl veranderen?
-title-leaving = Waarom gaat de een heel anders weg dan de ander?
-title-affair = Is het voorbij na vreemdgaan?
-title-therapy = Wanneer is relatietherapie echt nodig?
-title-late = Is het al te laat?
-title-seen = Leest mijn partner mee?

## Afstand

question-answer-distance =
    { -title-distance }

    Vaak helpt luisteren het meest, op een bijzondere manier: zeg eerst in eigen woorden terug wat je hoorde, en vraag of het klopt. Pas daarna kom jij.

    De ander merkt dat het aankomt. En jij krijgt tijd om op adem te komen.
question-then-distance =
    Wil je dit nu proberen? Het kan ook in je eentje.
    .act = De Spiegel
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-distance =
    Het voorkomt dat jullie elk over iets anders praten, en een gesprek wordt minder snel fel.

    Kies voor de eerste keer iets wat niet te zwaar is. Stroef mag; dat slijt door te doen.

## Erover beginnen

question-answer-raise =
    { -title-raise }

    Kies een rustig moment, niet midden in een ruzie. Begin bij wat jij bij jezelf merkt, doe één klein voorstel en vraag wat { $partner } ervan vindt.

    Voel je dat je je gaat verdedigen? Zeg dan eerst welk stukje klopt.
question-then-raise =
    Zullen we opschrijven wat je wilt zeggen, en kijken hoe het kan vallen?
    .act = Ja, opschrijven
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-raise =
    Met ‘ik’ blijft een gesprek vaak langer open dan met ‘jij’.

    Vergelijk: ‘Jij praat nooit’, en ‘Ik trek me vaak terug en dat wil ik anders’. Bij de tweede hoeft er niemand iets af te weren.

## Niet meedoen

question-answer-alone =
    { -title-alone }

    Een relatie is van twee mensen, dus alleen trekken houdt een keer op. Wat jij anders doet, ligt wel bij jou.

    Zeg één keer duidelijk dat je eraan wilt werken. Vraag wat het lastig maakt, en geef het twee tot drie maanden.
question-then-alone =
    Wil je zien wat je vandaag zelf kunt doen?
    .act = Alleen verder
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-alone =
    Niet meedoen is niet altijd onwil. Soms voelt praten niet veilig, of ging het eerder mis.

    Verandert er na die maanden niets? Dan is een eerlijk gesprek over hoe het verder moet vaak beter dan blijven trekken. Een therapeut kan ook met jou alleen meedenken.

## Ruzie

question-answer-fight =
    { -title-fight }

    Stop voor het kookt, en zeg meteen wanneer je terug bent. Na twintig minuten rust kun je elkaar meestal weer horen.

    Een woord dat jullie samen kiezen maakt dat makkelijk. Ben je bang, of is er geduwd of geslagen? Dan past dit niet: typ /hulp.
question-then-fight =
    Wil je nu zo’n woord kiezen?
    .act = Veilig woord
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-fight =
    Wie vol spanning zit, luistert slecht. Doorpraten maakt het dan zelden beter, en zwijgend weggaan komt vaak aan als straf.

    Is het elke week dezelfde ruzie? Zoek dan binnen een maand iemand die meekijkt. Typ daarvoor /hulp samen.

## Wat nodig is

question-answer-need =
    { -title-need }

    Onder boosheid of verdriet zit vaak iets gewoons: je veilig willen voelen, gezien worden, iets betekenen, of zelf mogen kiezen.

    Raden hoeft niet. Vraag: ‘Wat heb je nu van mij nodig?’ En los dan even niets op.
question-then-need =
    Wil je kijken wat er achter iets van deze week zat?
    .act = De Detector
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-need =
    De vraag waarom iemand boos is, eindigt vaak in wie er gelijk heeft. De vraag wat iemand mist, eindigt eerder in iets wat je kunt doen.

    Maak er één kleine afspraak van: wie doet wat, en wanneer.

## Gewoontes

question-answer-habits =
    { -title-habits }

    Klein en vaak doet meer dan groot en zelden. Elke dag tien minuten voor elkaar en een lange knuffel. Twee keer per week zeg je precies wat je waardeert.

    Eén keer per week is er tijd voor een gesprek over jullie twee.
question-then-habits =
    Wil je er een vast moment voor kiezen?
    .act = Mijn ritme
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-habits =
    Daarbij past elke maand een avond met zijn tweeën, en elk kwartaal een gesprek over wat jullie willen. Eens per jaar kijk je wat verder terug.

    Begin met één ervan. Wat past, blijft vanzelf hangen; de rest kan wachten.

## Hechting

question-answer-style =
    { -title-style }

    Let op twee momenten: als { $partner } veel voelt, en als { $zij } ruimte neemt. Wil je dan weg, word je bang, of blijf je rustig?

    Dat zegt waar je meestal naartoe beweegt. Met drie korte vragen kijken we daar samen naar.
question-then-style =
    Zullen we die drie vragen doen?
    .act = Drie vragen
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-style =
    Niemand past precies in een vakje. De meeste mensen doen de ene dag dit en de andere dag dat.

    Het is geen diagnose. Wie meer wil weten, kan met een therapeut een langere lijst invullen.
question-answer-style-change =
    { -title-style-change }

    Vaak wel, en het vraagt tijd: reken op één tot drie jaar. Het begint met merken wat je doet.

    Daarna oefen je soms het omgekeerde. Wil je weg, blijf dan even. Wil je vasthouden, doe dan iets voor jezelf.
question-then-style-change =
    Wil je zien waar je nu staat, en wat je kunt oefenen?
    .act = Hechting
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-style-change =
    Iemand naast je bij wie het rustig voelt, helpt vaak mee. Therapie die over hechting gaat ook.

    Blijven als je weg wilt, is alleen iets voor een plek waar je veilig bent.

## Anders weggaan

question-answer-leaving =
    { -title-leaving }

    Mensen nemen op een ander moment afscheid. De een doet dat stil, maanden voor het einde; de ander pas als het uit is, en die schrikt dan.

    Het eerste hoor je vaker van vrouwen, het tweede vaker van mannen, en het kan ook andersom. Geen ruzie hebben zegt er weinig over.
question-then-leaving =
    Wil je kijken welke kleine tekens je bij jullie herkent?
    .act = Signalen
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-leaving =
    Wie vroeg afscheid neemt, liet vaak eerst iets merken: vragen, klagen, en toen minder vragen. Wie later schrikt, keek vooral of alles liep.

    Dat maakt niemand slecht. Op tijd vragen hoe het voor de ander is, kan wel veel schelen.

## Vreemdgaan

question-answer-affair =
    { -title-affair }

    Dat kan, en het hoeft niet. Soms komen twee mensen eruit, vaak ook niet. Vandaag hoeft niemand dat te weten.

    Is het net bekend? Zoek dan binnen een week hulp van iemand die dit vaker zag, en vandaag één mens die naar je luistert.
question-then-affair =
    Hier is een rustige plek voor, alleen voor jou. Zullen we daarheen gaan?
    .act = Herstel
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-affair =
    Samen verder lukt eerder als jullie het allebei echt willen, als er eerlijk wordt verteld en als er hulp bij is. Het vraagt ook tijd: reken op een tot twee jaar of langer.

    Gebeurt het nog eens, of is er geen spijt, dan kan stoppen ook goed zijn. Openheid geeft iemand zelf; een telefoon controleren raad ik af.

## Relatietherapie

question-answer-therapy =
    { -title-therapy }

    • Vandaag: bij geweld of dreiging, of als iemand niet meer wil leven. Typ dan /hulp.
    • Binnen een week: als vreemdgaan net bekend is, als een van jullie echt aan scheiden denkt, of als er alleen nog ruzie of stilte is.
    • Binnen een maand: bij elke week dezelfde ruzie, of al maanden geen seks.
    • Binnen drie maanden: bij afstand, of om het erger worden voor te zijn.
question-then-therapy =
    Zal ik meekijken wat bij jullie past?
    .act = Wat past nu
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-therapy =
    Therapie is geen teken dat het mislukt is. Je steekt er tijd in omdat het je iets waard is.

    Vooraf mag ook: voor jullie gaan samenwonen of trouwen, voor er een kind komt, of bij een verhuizing. Alleen gaan is ook een begin.

## Te laat

question-answer-late =
    { -title-late }

    Zolang jullie nog praten, ook al is het kibbelend, is er iets om mee te beginnen. Wonderen zijn het niet: het is werk, klein en eerlijk, en morgen weer.

    Heeft { $partner } gezegd dat het klaar is? Dan telt dat, en is aandringen niet het antwoord. { -who-listens }
question-then-late =
    Wil je vandaag één klein ding doen?
    .act = Iets waarderen
    .more = Meer hierover
    .other = Iets anders
    .done = Klaar
question-more-late =
    Eén groot gebaar verandert zelden iets. Kleine momenten wel vaker.

    • Luisteren als je wilt antwoorden.
    • Blijven als je wilt weglopen.
    • Vragen als je het al zeker weet.
    • Toegeven wat klopt.

    Kies er voor vandaag één.

## Wie leest mee

question-answer-seen =
    { -title-seen }

    Niet via mij. { -partner-sees } Dat doe je elke keer met een eigen druk op de knop. Vaste regels lezen je tekst; er kijkt geen mens naar.

    Wie in je telefoon kan, ziet deze chat wel. Typ /weg om mijn berichten op te ruimen.
    .leads = Meer over privacy
