### De toestemming: één vraag, voordat er iets van iemand bewaard wordt.

consent-hello =
    Hoi, ik ben Weerklank. Ik ben een programma: er leest hier geen mens mee.

    Eerst één vraag. Voor de oefeningen hier bewaar ik wat je schrijft, versleuteld. { -how-personal } { -partner-sees }

    Mag ik dat bewaren?
    .yes = Ja, bewaar het
    .no = Nee, niets bewaren
    .why = { -why-consent }
consent-ask =
    Voor we verdergaan, één vraag. Die stelde ik nog niet.

    Ik bewaar wat je schrijft, versleuteld. { -how-personal } { -partner-sees }

    Mag ik dat bewaren?
    .yes = Ja, bewaar het
    .no = Nee, niets bewaren
    .why = { -why-consent }
consent-again =
    Voor deze oefening wil ik bewaren wat je schrijft, versleuteld. Tot nu toe wilde je dat niet.

    Mag het nu wel?
    .yes = Ja, bewaar het
    .no = Nee, niets bewaren
    .why = { -why-consent }
-how-personal = Dat kan heel persoonlijk zijn: over gevoel, gezondheid, seks of geloof.
-why-consent =
    Bij zulke persoonlijke woorden hoort een duidelijk ja, vooraf. Zo staat het ook in de privacywet, de AVG.

    Ik gebruik ze alleen voor de oefeningen hier. Je ja intrekken kan altijd, met /privacy. Daar lees je ook wie erbij kan.
consent-kept = Dank je. Met /privacy kun je dat ja altijd intrekken.
consent-not-kept =
    Dat is goed. Ik bewaar niets van wat je schrijft.

    Dit kan ook zo:

    • /rustig: even tot rust komen
    • /pauze: twintig minuten rust
    • /hulp: mensen die je kunt bellen

    Wil je later toch een oefening? Kies er een uit /menu, dan vraag ik het opnieuw.
consent-not-kept-earlier =
    Dat is goed. Er komt niets nieuws bij. Wat je eerder schreef, staat er nog. Wissen kan met /wissen.

    Dit werkt gewoon door:

    • /rustig: even tot rust komen
    • /pauze: twintig minuten rust
    • /hulp: mensen die je kunt bellen

    Wil je later toch een oefening? Kies er een uit /menu, dan vraag ik het opnieuw.
