### Ontkoppelen: één van de twee beslist, meteen, zonder reden.

unlinking-alone = Je bent nu met niemand gekoppeld. Koppelen kan met /koppelen.
unlinking-watched =
    { -watched }
unlinking-sure =
    Over ontkoppelen beslis jij alleen, en het gaat meteen. Een reden hoeft niet.

    Van jou blijft: je antwoorden, lijsten, beloftes en instellingen.

    Voor allebei stopt: het veilige woord, een pauze, afspraken van jullie samen, de groep, en een code die openstaat.

    Wat jij deelde en daar al verscheen, blijft daar staan tot je het terugneemt met /gedeeld. Wat nog klaarstond om te delen, wordt niet meer getoond.

    Ontkoppel ik jullie?
    .yes = Ja, ontkoppelen
    .not-now = Nu niet
    .why =
        Ieder heeft hier een eigen chat. Samen hoeft het niet te blijven, en toestemming is niet nodig.

        Je vaste momenten gaan gewoon door, tot je /stil typt. Later opnieuw koppelen kan als jullie dat allebei willen. Wat hier nu stopt, komt dan niet terug.
unlinking-not-now = Goed, er verandert niets. Ik stuur hier ook niets over.
unlinking-told =
    Zal ik { $partner } één bericht sturen? Er staat geen reden in, en niet wie het deed. Dit is het:

    ‘{ -parted }’

    Niets sturen kan ook. Merken kan { $zij } het dan nog wel, want samen pauze nemen of delen lukt niet meer. Voelt het niet veilig? Dan is niets sturen vaak rustiger.
    .line = Stuur dit bericht
    .nothing = Stuur niets
-parted = Jullie zijn niet meer gekoppeld. Je eigen chat blijft, en wat jij schreef, blijft van jou.
unlinking-done-line =
    Jullie zijn niet meer gekoppeld. Ik stuur { $partner } dat ene bericht, en verder niets.

    Wat je schreef, staat er nog. Wil je deze berichten hier weg? Typ /weg.
unlinking-done-nothing =
    Jullie zijn niet meer gekoppeld. { $Partner } krijgt hierover van mij geen bericht.

    Wat je schreef, staat er nog. Wil je deze berichten hier weg? Typ /weg.
