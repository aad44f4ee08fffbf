### Een nieuwe afspraak, of een kleinere: wie doet wat, en wanneer.

agreement-new-text =
    Wat wil je samen afspreken? Eén klein ding: wie doet wat, en wanneer.

    Ik leg het pas voor aan { $partner } als jij dat zegt.
    .placeholder = Wij … op …
    .why = Wat je allebei kunt zien, kun je nakijken. Een afspraak die klein is, houd je makkelijker.
agreement-new-smaller =
    Hoe kan deze afspraak kleiner?

    ‘{ $agreement }’

    Schrijf het zo op dat het bij jullie week past.
    .placeholder = Wij … op …
    .why = Een afspraak die te groot is, zegt niets over jullie. Kleiner is vaak eerlijker. Ook dit geldt pas als jullie het allebei goedvinden.
agreement-new-missing-who =
    Je schreef:

    ‘{ $agreement }’

    Wie doet dat?
    .placeholder = Wij samen, of ik
agreement-new-missing-what =
    Je schreef:

    ‘{ $agreement }’

    Wat doen jullie dan precies? Iets wat jullie allebei kunnen zien.
    .placeholder = Wij eten zonder telefoon …
agreement-new-missing-when =
    Je schreef:

    ‘{ $agreement }’

    Wanneer? Een dag of een vast moment is genoeg.
    .placeholder = Op dinsdag
agreement-new-reread =
    Zo staat het er:

    ‘{ $agreement }’

    Leg ik dit zo voor aan { $partner }?
    .propose = Leg voor
    .not-now = Nu niet
agreement-new-proposed =
    Ik leg het voor aan { $partner }. De afspraak geldt zodra jullie het allebei goedvinden, en dan hoor je het hier.

    Praat er gerust ook samen over.
agreement-new-not-now = Goed, het blijft hier. Met /afspraken kun je altijd iets voorstellen.
