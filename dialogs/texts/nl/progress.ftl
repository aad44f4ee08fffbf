### A2, A7, G3, /voortgang: je eigen ritme. Wat er is, nooit wat er niet is; geen cijfer, geen reeks.

progress-lately =
    De laatste zeven dagen:{ $mirrors ->
        [0] { "" }
       *[other] { "\u000A" }• Spiegels: { $mirrors }
    }{ $appreciations ->
        [0] { "" }
       *[other] { "\u000A" }• Waarderingen: { $appreciations }
    }{ $check_ins ->
        [0] { "" }
       *[other] { "\u000A" }• Check-ins: { $check_ins }
    }{ $tens ->
        [0] { "" }
       *[other] { "\u000A" }• Tien minuten: { $tens }
    }{ $hugs ->
        [0] { "" }
       *[other] { "\u000A" }• Knuffels: { $hugs }
    }{ $aim ->
        [reached] { "\u000A\u000A" }Drie Spiegels of meer: zo wordt luisteren een gewoonte.
        [toward] { "\u000A\u000A" }Drie Spiegels in een week is een mooi doel. Elke keer telt.
       *[none] { "" }
    }
progress-open = Fijn dat je even kijkt. Hier staan je weken bij elkaar. Deze week ligt nog open.
progress-open--2 = Goed dat je er bent. Hier staan je weken; wat erbij komt, bepaal jij.

## Wat er veranderde

progress-fewer-slips =
    De laatste veertien dagen slopen er minder patronen in dan in de veertien daarvoor.

    Dat zie je omdat je blijft kijken.
progress-fewer-scanned = In je laatste terugblik kwamen de zeven patronen minder vaak langs dan in die daarvoor.
progress-more-mirrors = De laatste vier weken deed je de Spiegel vaker dan in de vier daarvoor.
progress-more-check-ins = De laatste vier weken was er vaker een check-in dan in de vier daarvoor.
progress-more-appreciations = De laatste vier weken schreef je vaker op wat je waardeert dan in de vier daarvoor.
progress-more-ten-minutes = De laatste vier weken nam je vaker tien minuten dan in de vier daarvoor.
progress-more-hugs = De laatste vier weken was er vaker een knuffel dan in de vier daarvoor.
progress-regular =
    Bijna elke week is er iets van jou bij. Zo werkt een spaarpot voor jullie twee: vaak een beetje erin.

    Dan is er iets in reserve op een dag die tegenzit.
progress-regular--2 =
    Bijna elke week leg je iets in de spaarpot van jullie twee. Klein is genoeg: het telt op.
progress-begun =
    Je bent begonnen. Denk aan een spaarpot voor jullie twee: een muntje per keer is genoeg.

## Onder de tekening: één idee

progress-try-begin =
    Hier komen je eigen weken te staan, als een tekening. Zonder cijfers of punten, en alleen voor jou.

    Begin met iets kleins van vandaag: wat deed { $partner } dat je fijn vond?
    .leads = Nu opschrijven
progress-try-mirror =
    Eén idee: neem iets wat { $partner } zei, en zeg in eigen woorden wat je hoorde.
    .leads = Naar de Spiegel
progress-try-mirror--2 =
    Eén idee: vraag { $partner } hoe de dag was, en zeg daarna terug wat je hoorde.
progress-try-appreciation =
    Eén idee: bedenk wat { $partner } deed dat je fijn vond. Zeg het vandaag nog.
    .leads = Waardering opschrijven
progress-try-appreciation--2 =
    Eén idee: wat deed { $partner } deze week zonder dat je het vroeg? Schrijf dat op.
progress-try-plan =
    Eén idee: geef de check-in een vaste plek in de week. Dan hoef je er niet meer aan te denken.
    .leads = Moment kiezen
progress-try-scan =
    Eén idee: kijk kort terug op je week. Zeven vragen, en alleen jij ziet de antwoorden.
    .leads = Terugkijken
progress-try-checklist =
    Eén idee: loop de twintig korte vragen eens na. Daarna heb je één ding om te doen.
    .leads = Naar de checklist
progress-try-small =
    Houd het klein, zoals nu. Tien minuten met jullie hoofd erbij is genoeg voor vandaag.
    .leads = Tien minuten
progress-try-small--2 =
    Er hoeft niets nieuws bij. Leg de telefoons even weg, en vraag { $partner } hoe de dag voelde.
progress-try-calm =
    Dit is van jou alleen. Wil je even niets hoeven? Adem een paar minuten rustig mee.
    .leads = Even rustig
